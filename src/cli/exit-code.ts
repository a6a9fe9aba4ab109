import type { ErrorCode } from '../shared/app-error.ts';

/** Exit codes of the command line: a public contract, described in docs/command-line.md. */
export const EXIT = {
  done: 0,
  usage: 2,
  someRefused: 3,
  badData: 65,
  unexpected: 70,
  cannotWrite: 73,
  inUse: 75,
  wrongPassphrase: 77,
  stopped: 130,
} as const;

/** What a command hands back when it has come to its end. */
export type Finish = (exitCode: number) => void;

/** The exit code for an error that ended a command. */
export function exitCodeFor(code: ErrorCode): number {
  switch (code) {
    case 'usage':
    case 'library-missing':
    case 'query-empty':
    case 'not-found':
    case 'not-possible':
    case 'open-flags':
    case 'nothing-to-import':
      return EXIT.usage;
    case 'cannot-write':
    case 'write-failed':
    case 'disk-full':
    case 'library-exists':
      return EXIT.cannotWrite;
    case 'library-in-use':
      return EXIT.inUse;
    case 'wrong-passphrase':
    case 'backup-other-key':
    case 'key-store-away':
    case 'key-store-lost':
    case 'key-store-old':
    case 'passphrase-needed':
    case 'recovery-code-mistyped':
    case 'recovery-code-missing':
    case 'passphrase-too-short':
      return EXIT.wrongPassphrase;
    case 'cancelled':
      return EXIT.stopped;
    case 'unexpected':
      return EXIT.unexpected;
    case 'library-newer':
    case 'library-damaged':
    case 'library-not-encrypted':
    case 'not-a-library':
    case 'vault-missing':
    case 'vault-damaged':
    case 'cannot-read':
    case 'codebook-invalid':
    case 'model-damaged':
    case 'bad-input':
    case 'file-missing':
    case 'file-unreadable':
    case 'file-empty':
    case 'file-too-large':
    case 'file-web-page':
    case 'file-kind-unknown':
    case 'file-kind-unsupported':
    case 'file-damaged':
    case 'file-encrypted':
    case 'file-unsafe':
    case 'file-no-text':
    case 'file-too-many-pages':
    case 'file-too-slow':
    case 'file-too-hungry':
    case 'file-parser-failed':
      return EXIT.badData;
  }
}
