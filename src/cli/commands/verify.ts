import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';

/** `verify`: every check of the library there is. Exit code 65 where one fails. */
export function addVerify(program: Command, context: Context, finish: Finish): void {
  program
    .command('verify')
    .description('check that the library is whole')
    .option('--json', 'machine-readable output')
    .action(async ({ json }: { json?: boolean }) => {
      const report = await withLibrary(program, context, (store) => store.verify());
      if (json) {
        writeJson(context.io, 'verify', report);
      } else {
        for (const check of report.checks) {
          context.io.out(
            `${check.ok ? '✓' : '✗'} ${check.name}: ${check.ok ? `${check.count} checked` : (check.problem ?? 'not as it should be')}\n`,
          );
        }
        context.io.out(
          report.ok
            ? 'The library is whole.\n'
            : 'The library is damaged. Keep the file as it is and restore from a backup copy.\n',
        );
      }
      finish(report.ok ? EXIT.done : EXIT.badData);
    });
}
