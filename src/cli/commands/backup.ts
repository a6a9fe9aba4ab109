import type { Command } from 'commander';
import type { LibraryStore } from '../../services/ports.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import type { Finish } from '../run.ts';
import { formatTable } from '../table.ts';
import { wholeNumber } from './list.ts';

interface Options {
  readonly json?: boolean;
  readonly keep?: number;
}

/** `backup make|list FOLDER`: checked copies of the library and its key file. */
export function addBackup(program: Command, context: Context, finish: Finish): void {
  const group = program.command('backup').description('checked copies of the library');

  async function show(
    folder: string,
    { json }: Options,
    work: (store: LibraryStore) => void,
  ): Promise<void> {
    const backups = await withLibrary(program, context, (store) => {
      work(store);
      return store.listBackups(folder);
    });
    if (json) writeJson(context.io, 'backups', { backups });
    else {
      context.io.out(
        formatTable(
          [
            { head: 'Backup', most: 60 },
            { head: 'Made' },
            { head: 'MB', align: 'right' },
            { head: '' },
          ],
          backups.map(({ fileName, madeAt, bytes, ofThisLibrary }) => [
            fileName,
            madeAt,
            (bytes / 1e6).toFixed(1),
            ofThisLibrary ? '' : 'another library',
          ]),
        ),
      );
    }
    finish(EXIT.done);
  }

  group
    .command('list')
    .description('list the backups in a folder')
    .argument('<folder>')
    .option('--json', 'machine-readable output')
    .action((folder: string, options: Options) => show(folder, options, () => undefined));
  group
    .command('make')
    .description('back the library up into a folder')
    .argument('<folder>')
    .option('--keep <number>', 'take away its own oldest ones beyond so many', wholeNumber)
    .option('--json', 'machine-readable output')
    .action((folder: string, options: Options) =>
      show(folder, options, (store) => {
        const keep = options.keep ?? store.settings().backupsKept;
        store.backUpInto(folder, keep, context.clock.now());
      }),
    );
}
