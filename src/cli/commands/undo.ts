import type { Command } from 'commander';
import type { ActRow, HistoryRow } from '../../services/coding-ports.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { actor } from './actor.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly coder?: string;
  readonly json?: boolean;
  readonly tag?: number;
  readonly fact?: number;
  readonly limit: number;
}

/** `undo`, `redo` and `history`: what was done, taken back and done again. */
export function addUndo(program: Command, context: Context, finish: Finish): void {
  const { io } = context;
  for (const kind of ['undo', 'redo'] as const) {
    program
      .command(kind)
      .description(kind === 'undo' ? 'take the last act back' : 'do again what was taken back')
      .option('--coder <name>', 'who does it')
      .option('--json', 'machine-readable output')
      .action(async ({ coder, json }: Options) => {
        const { done, stack } = await withLibrary(program, context, (store) => {
          const by = actor(store, context, coder);
          return {
            done: kind === 'undo' ? store.undo(by) : store.redo(by),
            stack: store.actStack(),
          };
        });
        if (json) writeJson(io, 'undo', { kind, act: done ?? null, ...stack });
        else if (done === undefined) io.out(`Nothing to ${kind}.\n`);
        else io.out(`${kind === 'undo' ? 'Took back' : 'Did again'}: ${done.words}.\n`);
        finish(EXIT.done);
      });
  }
  program
    .command('history')
    .description('list what was done, the latest first; or all that was done to one tag or fact')
    .option('--tag <number>', 'of this tag', wholeNumber)
    .option('--fact <number>', 'of this fact', wholeNumber)
    .option('--limit <number>', 'at most so many acts', wholeNumber, 50)
    .option('--json', 'machine-readable output')
    .action(async ({ tag, fact, limit, json }: Options) => {
      await withLibrary(program, context, (store) => {
        if (tag === undefined && fact === undefined) {
          const acts = store.listActs(limit);
          if (json) writeJson(io, 'history', { acts });
          else io.out(actTable(acts));
          return;
        }
        const steps = tag === undefined ? store.factHistory(fact ?? 0) : store.tagHistory(tag);
        if (json) writeJson(io, 'history', { steps });
        else io.out(stepTable(steps));
      });
      finish(EXIT.done);
    });
}

function actTable(acts: readonly ActRow[]): string {
  return formatTable(
    [{ head: 'Act', align: 'right' }, { head: 'When' }, { head: 'Who' }, { head: 'What' }],
    acts.map(({ id, at, coder, words }) => [id, at, coder, words]),
  );
}

/** Steps of a history as a table; a step that nobody did has no name. */
export function stepTable(
  steps: readonly (Pick<HistoryRow, 'at' | 'words'> & { readonly coder: string | null })[],
): string {
  return formatTable(
    [{ head: 'When' }, { head: 'Who' }, { head: 'What', most: 200 }],
    steps.map(({ at, coder, words }) => [at, coder ?? '', words]),
  );
}
