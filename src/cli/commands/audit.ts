import type { Command } from 'commander';
import { exportAudit } from '../../services/export-audit.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';

/** Entries that are printed. */
const SHOWN = 50;

/** `audit`: what was done in the library, by whom and when, in ids and counts. */
export function addAudit(program: Command, context: Context, finish: Finish): void {
  program
    .command('audit')
    .description('what was done in the library, by whom and when: no words of reviews')
    .option('--out <path>', 'write all of it to this file, as CSV, with the hashes of its chain')
    .option('--json', 'machine-readable output')
    .action(async ({ out, json }: { out?: string; json?: boolean }) => {
      if (out !== undefined) {
        const bytes = await withLibrary(program, context, (store) =>
          exportAudit(store, context.files, context.clock.now()),
        );
        await context.exported.write(out, bytes);
        if (json) writeJson(context.io, 'export', { path: out, bytes: bytes.length });
        else context.io.err(`Wrote ${out}\n`);
        return finish(EXIT.done);
      }
      const entries = await withLibrary(program, context, (store) => store.auditEntries());
      if (json) writeJson(context.io, 'audit', { entries });
      else {
        context.io.out(
          formatTable(
            [
              { head: 'Entry', align: 'right' },
              { head: 'When' },
              { head: 'Who' },
              { head: 'Act' },
              { head: 'About', most: 60 },
            ],
            entries.slice(-SHOWN).map((one) => [one.seq, one.at, one.who, one.act, one.subject]),
          ),
        );
        if (entries.length > SHOWN) {
          context.io.out(
            `The last ${SHOWN} of ${entries.length}; --out writes all of them to a file.\n`,
          );
        }
      }
      return finish(EXIT.done);
    });
}
