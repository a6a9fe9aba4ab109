import type { Context } from '../../../src/cli/context.ts';
import { run } from '../../../src/cli/run.ts';
import type { LibraryStore } from '../../../src/services/ports.ts';
import { nodeFiles } from '../../../src/workers/node-files.ts';
import { TWO_THEMES } from '../../store/support/coded-library.ts';
import { AT } from '../../store/support/sample-document.ts';

const unused = (): never => {
  throw new Error('not used');
};

/** The command line over an open library, with what it writes, prints and says on the side caught. */
export function commandLine(store: LibraryStore) {
  const written = new Map<string, Uint8Array>();
  let printed = '';
  let said = '';
  const context: Context = {
    io: {
      out: (text) => (printed += text),
      err: (text) => (said += text),
      errIsTerminal: false,
      outIsTerminal: false,
      columns: 80,
      readInput: unused,
      askSecret: unused,
      env: { CASELIGHT_PASSPHRASE: 'tall cup under rain' },
      signal: new AbortController().signal,
    },
    clock: { now: () => AT, monotonic: () => 0 },
    files: {
      list: unused,
      size: unused,
      read: (path) => Promise.resolve(written.get(path) ?? new Uint8Array()),
      sha256: (bytes) => nodeFiles.sha256(bytes),
      startSha256: () => nodeFiles.startSha256(),
    },
    exported: {
      write: (path, content) => {
        written.set(
          path,
          typeof content === 'string' ? new TextEncoder().encode(content) : content,
        );
        return Promise.resolve();
      },
    },
    softwareVersion: '0.1.0',
    root: '.',
    codebook: () => Promise.resolve(TWO_THEMES),
    model: unused,
    parsers: unused,
    library: {
      defaultPath: 'library',
      create: unused,
      openWithRecoveryCode: unused,
      rotateKey: unused,
      restoreClosed: unused,
      backupsOfClosed: unused,
      riskOfFolder: () => null,
      open: () => ({ ...store, close: () => undefined, ageOutBackups: () => 0 }),
    },
    samplesFolder: '.',
  };
  return {
    run: async (...argv: string[]) => {
      printed = '';
      said = '';
      return run(argv, context);
    },
    written: (path: string) => Buffer.from(written.get(path) ?? new Uint8Array()),
    printed: () => printed,
    said: () => said,
  };
}
