import { Argument, type Command } from 'commander';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import type { Finish } from '../run.ts';
import { wholeNumber } from './list.ts';

const DECISIONS = { accept: 'accepted', reject: 'rejected', reopen: 'proposed' } as const;

/** `tag accept|reject|reopen TAG...`: a person's decision on proposals. */
export function addTag(program: Command, context: Context, finish: Finish): void {
  program
    .command('tag')
    .description('decide proposed tags: accept, reject, or reopen a decision')
    .addArgument(new Argument('<decision>').choices(Object.keys(DECISIONS)))
    .argument('<tag...>', 'numbers as "list tags" shows them')
    .requiredOption('--coder <name>', 'who decides')
    .option('--json', 'machine-readable output')
    .action(
      async (
        word: keyof typeof DECISIONS,
        tags: string[],
        { coder, json }: { coder: string; json?: boolean },
      ) => {
        const ids = tags.map(wholeNumber);
        const state = DECISIONS[word];
        await withLibrary(program, context, (store) => {
          for (const id of ids) {
            store.decideTag(id, state, coder, context.clock.now());
            if (json) writeJson(context.io, 'tag', { id, state, coder });
          }
        });
        if (!json) context.io.out(`${ids.length} ${ids.length === 1 ? 'tag' : 'tags'} ${state}.\n`);
        finish(EXIT.done);
      },
    );
}
