import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { libraryPath, newPassphrase, passphrase, secret } from '../library.ts';

interface Options {
  readonly newPassphraseFile?: string;
  readonly recoveryCodeFile?: string;
  readonly json?: boolean;
}

const NEW_PASSPHRASE = [
  '--new-passphrase-file <path>',
  'a file whose first line is the new passphrase',
] as const;
const JSON_OUT = ['--json', 'machine-readable output'] as const;

/** `key passphrase|recover|code|rotate`: what opens the library, and the key that it is encrypted with. */
export function addKey(program: Command, context: Context, finish: Finish): void {
  const group = program
    .command('key')
    .description('passphrase, recovery code and key of the library');
  const asked = (): Promise<string> => passphrase(program, context, 'Passphrase: ');

  function tell({ json }: Options, what: object, words: string): void {
    if (json) writeJson(context.io, 'key', what);
    else context.io.out(words);
    finish(EXIT.done);
  }

  group
    .command('passphrase')
    .description('change the passphrase')
    .option(...NEW_PASSPHRASE)
    .option(...JSON_OUT)
    .action(async (options: Options) => {
      const current = await asked();
      const store = context.library.open(libraryPath(program, context), current);
      try {
        const next = await newPassphrase(context, options.newPassphraseFile);
        store.changePassphrase(current, next, context.clock.now());
      } finally {
        store.close();
      }
      tell(
        options,
        { changed: 'passphrase' },
        'The passphrase is changed. The recovery code stays as it is; backups made before open with the old passphrase.\n',
      );
    });

  group
    .command('recover')
    .description('set a new passphrase with the recovery code, where the passphrase was lost')
    .option('--recovery-code-file <path>', 'a file whose first line is the recovery code')
    .option(...NEW_PASSPHRASE)
    .option(...JSON_OUT)
    .action(async (options: Options) => {
      const code = await secret(context, options.recoveryCodeFile, 'Recovery code: ');
      const store = context.library.openWithRecoveryCode(libraryPath(program, context), code);
      try {
        const next = await newPassphrase(context, options.newPassphraseFile);
        store.changePassphrase(code, next, context.clock.now(), 'recovery-code');
      } finally {
        store.close();
      }
      tell(
        options,
        { changed: 'passphrase' },
        'The passphrase is set. The recovery code stays as it is.\n',
      );
    });

  group
    .command('code')
    .description('make a new recovery code; the old one stops working')
    .option(...JSON_OUT)
    .action(async (options: Options) => {
      const current = await asked();
      const store = context.library.open(libraryPath(program, context), current);
      try {
        const recoveryCode = store.renewRecoveryCode(current, context.clock.now());
        tell(options, { recoveryCode }, newCode(recoveryCode));
      } finally {
        store.close();
      }
    });

  group
    .command('rotate')
    .description(
      'put the library under a new key, after a copy of its key file came into other hands',
    )
    .option(...JSON_OUT)
    .action(async (options: Options) => {
      const path = libraryPath(program, context);
      const { store, recoveryCode } = context.library.rotateKey(path, await asked());
      store.close();
      tell(
        options,
        { recoveryCode },
        'The library has a new key. The passphrase stays as it is.\n' +
          newCode(recoveryCode) +
          'Backups made before keep the old key: they open with the passphrase and recovery code of their time,\n' +
          'and whoever has a copy of an old key file and its passphrase can read them. Make a new backup, then take them away.\n',
      );
    });
}

function newCode(recoveryCode: string): string {
  return (
    `\nRecovery code: ${recoveryCode}\n\n` +
    'It is shown this once. Print it or write it down; the code before it no longer opens the library.\n'
  );
}
