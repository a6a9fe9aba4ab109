import { AppError } from '../shared/app-error.ts';
import type { CancelSignal } from './ports.ts';

/** How running rules over a library is watched and stopped. */
export interface RunOptions {
  readonly signal?: CancelSignal;
  /** Documents done and in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Lets other calls to the library in between documents; the shell knows how. */
  readonly giveWay: () => Promise<void>;
}

/** Tells how far it is, lets others in, and stops where it is to stop. Throws AppError 'cancelled'. */
export async function afterDocument(
  done: number,
  total: number,
  options: RunOptions,
): Promise<void> {
  options.onProgress?.(done, total);
  await options.giveWay();
  if (options.signal?.aborted) throw new AppError('cancelled');
}
