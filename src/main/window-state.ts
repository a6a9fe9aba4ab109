import { readFileSync, writeFileSync } from 'node:fs';

/** How large the window was when it was last closed. */
export interface WindowState {
  readonly width: number;
  readonly height: number;
  readonly isMaximised: boolean;
}

const FIRST: WindowState = { width: 1280, height: 800, isMaximised: false };

/** What was kept in the file; the usual size where nothing sensible was. */
export function readWindowState(file: string): WindowState {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept !== 'object' || kept === null) return FIRST;
    const { width, height, isMaximised } = kept as Partial<Record<string, unknown>>;
    if (!isLength(width) || !isLength(height)) return FIRST;
    return { width, height, isMaximised: isMaximised === true };
  } catch {
    // Not there yet, or not ours.
    return FIRST;
  }
}

/** Keeps the window's size. Where it cannot be kept nothing of value is lost. */
export function keepWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
  } catch {
    // The next window has the usual size.
  }
}

/** A window can be used at no less than a phone's width, and no screen is wider than this. */
function isLength(value: unknown): value is number {
  return typeof value === 'number' && value >= 320 && value <= 20_000;
}
