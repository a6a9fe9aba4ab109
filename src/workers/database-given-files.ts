import type { Files } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';
import { nodeFiles } from './node-files.ts';

interface Wanted {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: AppError) => void;
}

/**
 * Files whose bytes the window holds. Each is asked for when its turn comes, so that no more than a
 * few are in memory however many were dropped.
 */
export class GivenFiles {
  /** Names that stand for the files: "0/review.pdf". */
  readonly paths: readonly string[];
  readonly port: Files;
  readonly #wanted = new Map<number, Wanted>();
  #closed = false;

  constructor(
    files: readonly { readonly name: string; readonly size: number }[],
    ask: (index: number) => void,
  ) {
    this.paths = files.map(({ name }, index) => `${index}/${name}`);
    const indexOf = (path: string): number => Number(path.slice(0, path.indexOf('/')));
    this.port = {
      list: (paths) => Promise.resolve(paths),
      size: (path) => Promise.resolve(files[indexOf(path)]?.size ?? 0),
      read: (path) =>
        new Promise((resolve, reject) => {
          if (this.#closed) {
            reject(new AppError('cancelled'));
            return;
          }
          const index = indexOf(path);
          this.#wanted.set(index, { resolve, reject });
          ask(index);
        }),
      sha256: (bytes) => nodeFiles.sha256(bytes),
    };
  }

  /** The bytes of a file that was asked for; null where the window could not read it. */
  give(index: number, bytes: Uint8Array | null): void {
    const wanted = this.#wanted.get(index);
    this.#wanted.delete(index);
    if (bytes) wanted?.resolve(bytes);
    else wanted?.reject(new AppError('file-unreadable'));
  }

  /** Nothing more will be given. */
  close(): void {
    this.#closed = true;
    for (const wanted of this.#wanted.values()) wanted.reject(new AppError('cancelled'));
    this.#wanted.clear();
  }
}
