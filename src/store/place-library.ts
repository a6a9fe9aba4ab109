import { existsSync, linkSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import { syncFolder } from './durable-file.ts';
import { removeLibrary } from './remove-library.ts';
import { vaultPath } from './vault.ts';

/** The name under which a library is made before it gets its own. */
export function makingPath(path: string): string {
  return `${path}.making`;
}

/** Takes away what was half-made, this time or by a process that ended before it was done. */
export function clearHalfMade(path: string): void {
  removeLibrary(makingPath(path));
}

/** Takes away what processes left in a folder that ended in the middle of making a library there; only of those names. */
export function clearBrokenOff(folder: string, isOwn: (fileName: string) => boolean): void {
  const half = makingPath('');
  for (const name of readdirSync(folder)) {
    const end = name.indexOf(half);
    if (end < 0 || !isOwn(name.slice(0, end))) continue;
    const path = join(folder, name.slice(0, end));
    // A library gets its name after its vault got its own: a vault alone, beside what is half-made, opens nothing.
    if (!existsSync(path)) rmSync(vaultPath(path), { force: true });
    clearHalfMade(path);
  }
}

/**
 * Gives a library and its vault, both made whole and flushed, their names. The vault comes first: a
 * library without its vault could never be opened. A vault that stands there without its library
 * is moved aside: it may be the only key to a library that was moved. Throws AppError
 * 'library-exists' where a library stands there, and leaves everything as it was.
 */
export function moveIntoPlace(path: string, at: string): void {
  const making = makingPath(path);
  const vault = vaultPath(path);
  const aside = `${vault}.aside-${at.replaceAll(/\D/g, '')}`;
  if (existsSync(path)) throw new AppError('library-exists');
  const isInTheWay = existsSync(vault);
  if (isInTheWay) renameSync(vault, aside);
  renameSync(vaultPath(making), vault);
  try {
    giveName(making, path);
  } catch (error) {
    if (isInTheWay) renameSync(aside, vault);
    throw error;
  }
  syncFolder(dirname(path));
}

/** A second name fails where the first is taken, which renaming would not; not every disk can do it. */
function giveName(making: string, path: string): void {
  try {
    linkSync(making, path);
  } catch (error) {
    if (existsSync(path)) throw new AppError('library-exists', {}, { cause: error });
    renameSync(making, path);
  }
}
