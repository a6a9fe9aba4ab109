import { dirname } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { libraryPath, passphrase } from '../library.ts';

/** `init`: makes an empty encrypted library and shows its recovery code once. */
export function addInit(program: Command, context: Context, finish: Finish): void {
  program
    .command('init')
    .description('make a new library')
    .option('--json', 'machine-readable output')
    .action(async ({ json }: { json?: boolean }) => {
      const path = libraryPath(program, context);
      const chosen = await passphrase(
        program,
        context,
        'Choose a passphrase (at least 12 characters): ',
      );
      await confirm(program, context, chosen);
      const risk = context.library.riskOfFolder(dirname(path));
      if (risk !== null) context.io.err(`${risk}\n`);
      const { store, recoveryCode } = context.library.create(path, chosen);
      try {
        store.useCodebook(await context.codebook(), context.clock.now());
      } finally {
        store.close();
      }
      if (json) {
        writeJson(context.io, 'init', { library: path, recoveryCode });
      } else {
        context.io.out(
          `Made the library ${path}\n\n` +
            `Recovery code: ${recoveryCode}\n\n` +
            'It is shown this once. Print it or write it down, and keep it away from this computer:\n' +
            'with it the library can be opened when the passphrase is lost. Without either, nobody can.\n',
        );
      }
      finish(EXIT.done);
    });
}

/** A passphrase that was typed is typed twice; one from a file or the environment is not. */
async function confirm(program: Command, context: Context, chosen: string): Promise<void> {
  const { passphraseFile } = program.opts<{ passphraseFile?: string }>();
  if (passphraseFile !== undefined || context.io.env['CASELIGHT_PASSPHRASE'] !== undefined) return;
  const again = await context.io.askSecret('Type it again: ');
  if (again !== chosen) {
    throw new AppError('usage', {
      problem: 'The two passphrases are not the same. Nothing was made.',
    });
  }
}
