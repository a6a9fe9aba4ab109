import { constants } from 'node:os';
import type { ActName } from './acts.ts';

/** The acts whose every write is made to fail. */
export const FAILING_ACTS = ['import', 'back up', 'export'] as const satisfies readonly ActName[];

/** One of them. */
export type FailingActName = (typeof FAILING_ACTS)[number];

/** How a disk fails: the system's error, whether it stays so, and what the product must say of it. */
export interface Failure {
  readonly name: string;
  readonly errno: number;
  readonly stays: boolean;
  readonly says: readonly string[];
}

const { ENOSPC, EROFS, EIO } = constants.errno;

/**
 * The failures that are tried. Which error SQLite met it does not tell, but for a write on a full disk: one that becomes
 * read-only in the middle is a write that failed, and a log that could not be made is a place that cannot be written.
 */
export const FAILURES: readonly Failure[] = [
  { name: 'full', errno: ENOSPC, stays: true, says: ['disk-full', 'write-failed', 'cannot-write'] },
  { name: 'read-only', errno: EROFS, stays: true, says: ['cannot-write', 'write-failed'] },
  { name: 'EIO', errno: EIO, stays: true, says: ['write-failed', 'cannot-read', 'cannot-write'] },
  {
    name: 'EIO once',
    errno: EIO,
    stays: false,
    says: ['write-failed', 'cannot-read', 'cannot-write'],
  },
];

/** How many of these acts one run does: of three files one brings several documents. */
export const TIMES: Readonly<Record<FailingActName, number>> = {
  import: 3,
  'back up': 1,
  export: 1,
};
