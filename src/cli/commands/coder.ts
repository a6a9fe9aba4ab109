import type { Command } from 'commander';
import type { LibraryStore } from '../../services/ports.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly json?: boolean;
}

/** `coder list|add|rename|use`: the people who code in a library. */
export function addCoder(program: Command, context: Context, finish: Finish): void {
  const group = program.command('coder').description('the people who code in this library');

  async function show(options: Options, work: (store: LibraryStore) => void): Promise<void> {
    const coders = await withLibrary(program, context, (store) => {
      work(store);
      return store.listCoders();
    });
    if (options.json) writeJson(context.io, 'coders', { coders });
    else {
      context.io.out(
        formatTable(
          [
            { head: 'Coder', align: 'right' },
            { head: 'Name' },
            { head: 'Decisions', align: 'right' },
            { head: '' },
          ],
          coders.map((one) => [one.id, one.name, one.decisions, one.current ? 'coding now' : '']),
        ),
      );
    }
    finish(EXIT.done);
  }

  const command = (name: string, description: string): Command =>
    group.command(name).description(description).option('--json', 'machine-readable output');

  command('list', 'list them').action((options: Options) => show(options, () => undefined));
  command('add', 'add a person')
    .argument('<name>')
    .action((name: string, options: Options) =>
      show(options, (store) => store.addCoder(name, context.clock.now())),
    );
  command('rename', 'give a person another name')
    .argument('<coder>', 'number as "coder list" shows it', wholeNumber)
    .argument('<name>')
    .action((id: number, name: string, options: Options) =>
      show(options, (store) => store.renameCoder(id, name, context.clock.now())),
    );
  command('use', 'say who codes now')
    .argument('<coder>', 'number as "coder list" shows it', wholeNumber)
    .action((id: number, options: Options) => show(options, (store) => store.setCurrentCoder(id)));
}
