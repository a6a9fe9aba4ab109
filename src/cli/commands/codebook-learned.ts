import type { Command } from 'commander';
import { movedInWords } from '../../core/coding/moved-words.ts';
import { inUse } from '../../services/edit-codebook.ts';
import type { LearnedReport } from '../../services/coding-ports.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { actor } from './actor.ts';

interface Options {
  readonly forget?: boolean;
  readonly all?: boolean;
  readonly coder?: string;
  readonly json?: boolean;
}

/** `codebook learned`: what decisions in this library have taught it, and how that is forgotten. */
export function addCodebookLearned(
  parent: Command,
  program: Command,
  context: Context,
  finish: Finish,
): void {
  parent
    .command('learned')
    .description('what was learned from decisions in this library, by theme')
    .option('--forget', 'learn only from decisions made from now on; undo takes it back')
    .option('--all', 'learn from all decisions again')
    .option('--coder <name>', 'who does it')
    .option('--json', 'machine-readable output')
    .action(async ({ forget, all, coder, json }: Options) => {
      if (forget && all) throw new AppError('usage', { problem: 'Give --forget or --all.' });
      const { learned, labels } = await withLibrary(program, context, (store) => {
        if (forget || all) {
          const by = actor(store, context, coder);
          store.changeSetting('learnSince', all ? null : by.at, by);
        }
        const themes = store.codebookInUse() === undefined ? [] : inUse(store).themes;
        return {
          learned: store.learned(),
          labels: new Map(themes.map(({ id, label }) => [id, label])),
        };
      });
      if (json) writeJson(context.io, 'learned', learned);
      else context.io.out(inWords(learned, labels));
      finish(EXIT.done);
    });
}

function inWords(learned: LearnedReport, labels: ReadonlyMap<string, string>): string {
  const { on, since, decided, least, decisions, themes } = learned;
  const moved = new Map(themes.map((one) => [one.theme, one]));
  const lines = [
    `${decided} decisions counted${since === null ? '' : `, those made since ${since}`}. ` +
      `A theme needs ${least} before anything moves.`,
    ...(on ? [] : ['Learning is switched off: confidences are shown as the codebook has them.']),
  ];
  if (decisions.length === 0) return `${lines.join('\n')}\n`;
  return `${lines.join('\n')}\n${formatTable(
    [
      { head: 'Theme', most: 48 },
      { head: 'Decisions', align: 'right' },
      { head: 'Right', align: 'right' },
      { head: 'Proposed at', align: 'right' },
      { head: 'Shown at', align: 'right' },
      { head: 'What moved' },
    ],
    decisions.map((one) => {
      const { proposed = null, precision = 0 } = moved.get(one.theme) ?? {};
      return [
        labels.get(one.theme) ?? one.theme,
        one.decided,
        one.right,
        proposed === null ? '' : proposed.toFixed(2),
        proposed === null ? '' : precision.toFixed(2),
        proposed === null
          ? `nothing yet, ${least - one.decided} more needed`
          : movedInWords(proposed, precision),
      ];
    }),
  )}`;
}
