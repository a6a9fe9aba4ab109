import type { Command } from 'commander';
import { findIdentifiers } from '../../core/identity/find-identifiers.ts';
import { reproducePack } from '../../services/reproduce-pack.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { reportMaker } from '../report-maker.ts';
import { waitingFor } from '../waiting.ts';
import { formatTable } from '../table.ts';
import { counted } from '../counted.ts';

/** `reproduce PACK`: computes the numbers of an evidence pack again from a library. */
export function addReproduce(program: Command, context: Context, finish: Finish): void {
  program
    .command('reproduce')
    .description('compute the numbers of an evidence pack again, and say where they differ')
    .argument('<pack>', 'the zip from `export pack`')
    .option('--json', 'machine-readable output')
    .action(async (path: string, { json }: { json?: boolean }) => {
      const bytes = await context.files.read(path);
      const found = await withLibrary(program, context, async (store) =>
        reproducePack(
          await reportMaker(store, context),
          findIdentifiers,
          bytes,
          context.files,
          waitingFor(context),
        ),
      );
      if (json) writeJson(context.io, 'reproduce', found);
      else {
        const { same, tables, cells, differing, differences, madeOn, selection } = found;
        context.io.out(
          same
            ? `The same: ${counted(cells, 'cell')} in ${counted(tables, 'table')}. Made on ${madeOn}; chosen by: ${selection}.\n`
            : `Different in ${differing} of ${counted(cells, 'cell')}, in ${counted(tables, 'table')}.\n\n${formatTable(
                [
                  { head: 'File', most: 48 },
                  { head: 'Where', most: 60 },
                  { head: 'In the pack', most: 24 },
                  { head: 'In the library', most: 24 },
                ],
                differences.map(({ file, where, inPack, inLibrary }) => [
                  file,
                  where,
                  inPack ?? 'nothing',
                  inLibrary ?? 'nothing',
                ]),
              )}`,
        );
      }
      finish(found.same ? EXIT.done : EXIT.badData);
    });
}
