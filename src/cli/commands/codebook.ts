import type { Command } from 'commander';
import type { Codebook } from '../../core/themes/codebook.ts';
import { STANCE_WORDS } from '../../core/themes/stance-words.ts';
import { inUse } from '../../services/edit-codebook.ts';
import type { LibraryStore } from '../../services/ports.ts';
import { reproposeLibrary } from '../../services/repropose.ts';
import { tryRule } from '../../services/try-rule.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { learnedThemes } from '../learned.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { addCodebookEdit } from './codebook-edit.ts';
import { addCodebookLearned } from './codebook-learned.ts';
import { wholeNumber } from '../whole-number.ts';
import { ruleOf, ruleOptions } from './rule-options.ts';
import type { RuleOptions } from './rule-options.ts';
import { counted } from '../counted.ts';

interface Options extends RuleOptions {
  readonly json?: boolean;
  readonly limit: number;
}

/** The command line does one thing at a time: nobody waits. */
const giveWay = (): Promise<void> => Promise.resolve();

/** `codebook list|show|edit|try|repropose|learned`: what the library looks for. */
export function addCodebook(program: Command, context: Context, finish: Finish): void {
  const { io } = context;
  const group = program
    .command('codebook')
    .description('what the library looks for, and its rules');

  group
    .command('list')
    .description('list the versions of the codebook in this library')
    .option('--json', 'machine-readable output')
    .action(async ({ json }: Options) => {
      const { versions, toRepropose } = await withLibrary(program, context, (store) => ({
        versions: store.listCodebookVersions(),
        toRepropose: store.documentsToRepropose().length,
      }));
      if (json) writeJson(io, 'codebook', { versions, toRepropose });
      else {
        io.out(
          formatTable(
            [
              { head: 'Version' },
              { head: '' },
              { head: 'Who' },
              { head: 'What', most: 60 },
              { head: 'Documents', align: 'right' },
            ],
            versions.map((one) => [
              one.version,
              one.inUse ? 'in use' : '',
              one.coder ?? '',
              one.words ?? '',
              one.documents,
            ]),
          ),
        );
        if (toRepropose > 0)
          io.out(
            `${toRepropose} ${toRepropose === 1 ? 'document has' : 'documents have'} proposals by other rules than those in use.\n`,
          );
      }
      finish(EXIT.done);
    });

  group
    .command('show')
    .description('show a theme with its rules and what became of their proposals')
    .argument('<theme>')
    .option('--json', 'machine-readable output')
    .action(async (id: string, { json }: Options) => {
      const shown = await withLibrary(program, context, (store) => showTheme(store, id));
      if (json) writeJson(io, 'codebook', shown);
      else io.out(themeInWords(shown));
      finish(EXIT.done);
    });

  ruleOptions(group.command('try'))
    .description('run a rule over the library before it is saved; nothing is stored')
    .argument('<theme>')
    .option('--limit <number>', 'show at most so many passages', wholeNumber, 20)
    .option('--json', 'machine-readable output')
    .action(async (theme: string, options: Options) => {
      const rule = ruleOf(`${theme}/trial`, options);
      const { limit, json } = options;
      const learned = await learnedThemes(context);
      const trial = await withLibrary(program, context, (store) =>
        tryRule(store, { theme, rule }, { giveWay, limit, learned, signal: io.signal }),
      );
      if (json) writeJson(io, 'codebook-try', trial);
      else {
        io.out(
          `${counted(trial.passages, 'passage')} in ${counted(trial.cases, 'case')}: ${trial.tagged} tagged already, ` +
            `${trial.rejected} rejected before, ${trial.fresh} would be new proposals, ` +
            `${trial.outweighed} would not be proposed, all things weighed. Nothing was stored.\n`,
        );
        for (const hit of trial.hits) {
          const place = `${hit.fileName}, page ${hit.page}${hit.paragraph === null ? '' : `, ${hit.paragraph}`}`;
          const becomes =
            hit.inTheEnd.map(({ stance }) => STANCE_WORDS[stance]).join(' and ') || 'not proposed';
          io.out(`\n${hit.text}\n  ${place} (${hit.tagged ?? becomes})\n`);
        }
      }
      finish(EXIT.done);
    });

  group
    .command('repropose')
    .description('make undecided proposals anew by the codebook in use; decisions are kept')
    .option('--json', 'machine-readable output')
    .action(async ({ json }: Options) => {
      const learned = await learnedThemes(context);
      const result = await withLibrary(program, context, (store) =>
        reproposeLibrary(store, context.clock, { giveWay, learned, signal: io.signal }),
      );
      if (json) writeJson(io, 'repropose', result);
      else {
        io.out(
          `${counted(result.documents, 'document')}: ${result.added} new, ${result.removed} no longer proposed, ` +
            `${result.same} as before, ${result.kept} kept as a person left them.\n`,
        );
      }
      finish(EXIT.done);
    });

  addCodebookEdit(group, program, context, finish);
  addCodebookLearned(group, program, context, finish);
}

function showTheme(store: LibraryStore, id: string) {
  const codebook: Codebook = inUse(store);
  const theme = codebook.themes.find((one) => one.id === id);
  if (theme === undefined) throw new AppError('not-found');
  const counts = store.themeCounts().find((one) => one.theme === id);
  const learned = store.learned();
  return {
    codebookVersion: codebook.version,
    theme,
    counts: counts ?? null,
    rules: store.ruleCounts(id),
    learned: {
      on: learned.on,
      theme: learned.themes.find((one) => one.theme === id) ?? null,
      rules: learned.rules.filter((one) => one.theme === id),
    },
  };
}

function themeInWords({ theme, counts, rules }: ReturnType<typeof showTheme>): string {
  const byRule = new Map(rules.map((one) => [one.rule, one]));
  return [
    `${theme.label} (${theme.code}, ${theme.group})${theme.retired === true ? ', retired' : ''}`,
    theme.definition,
    ...theme.include.map((text) => `  include: ${text}`),
    ...theme.exclude.map((text) => `  exclude: ${text}`),
    counts === null
      ? 'No tags.'
      : `${counted(counts.concernCases, 'case')} with a concern, ${counts.goodCases} with good practice, ` +
        `${counted(counts.confirmed, 'confirmed tag')}, ${counted(counts.proposed, 'proposal')} left.`,
    formatTable(
      [{ head: 'Rule' }, { head: 'When', most: 70 }, { head: 'Accepted' }],
      theme.rules.map(({ id, when }) => {
        const { accepted = 0, decided = 0 } = byRule.get(id) ?? {};
        return [id, when, `${accepted} of ${decided}`];
      }),
    ),
  ].join('\n');
}
