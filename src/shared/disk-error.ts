import type { ErrorCode } from './app-error.ts';

/** What the file system's codes mean when something is written. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'cannot-write',
  EPERM: 'cannot-write',
  EROFS: 'cannot-write',
  ENOENT: 'cannot-write',
  ENOTDIR: 'cannot-write',
  EIO: 'write-failed',
};

/** What an error of the file system means for who writes a file; undefined where it is none of those that are known. */
export function diskErrorCode(error: unknown): ErrorCode | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const isReading = 'syscall' in error && error.syscall === 'read';
  return isReading && error.code === 'EIO' ? 'cannot-read' : CODES[String(error.code)];
}
