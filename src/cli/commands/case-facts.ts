import { Argument, type Command } from 'commander';
import type { FactName } from '../../core/review/review.ts';
import type { CaseFactRow } from '../../services/case-ports.ts';
import type { ActDone, By } from '../../services/coding-ports.ts';
import type { LibraryStore } from '../../services/ports.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { actingCommand, decider } from './actor.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly coder?: string;
  readonly json?: boolean;
  readonly date?: string;
}

const DECISIONS = [
  ['confirm', 'confirm facts as they were read', 'accepted'],
  ['reject', 'reject facts as they were read', 'rejected'],
  ['reopen', 'take decisions on facts back', 'proposed'],
] as const;

const NAMES: readonly FactName[] = [
  'reviewType',
  'title',
  'partnership',
  'subject',
  'ageAtIncident',
  'sex',
  'ethnicity',
  'disability',
  'incidentType',
  'incidentDate',
  'publishedDate',
  'completedDate',
  'author',
  'reviewPeriod',
  'model',
  'agency',
  'knownToSocialCare',
  'childProtectionPlan',
  'lookedAfter',
  'publicationStatus',
];

/** `case facts|confirm|reject|reopen|set|unset`: the facts of a case. */
export function addCaseFacts(
  group: Command,
  program: Command,
  context: Context,
  finish: Finish,
): void {
  const { io } = context;

  group
    .command('facts')
    .description('list the facts of a case with every candidate')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .option('--json', 'machine-readable output')
    .action(async (caseId: number, { json }: Options) => {
      const facts = await withLibrary(program, context, (store) => store.caseFacts(caseId));
      if (json) writeJson(io, 'facts', { caseId, facts });
      else io.out(factTable(facts));
      finish(EXIT.done);
    });

  const command = (name: string, description: string): Command =>
    actingCommand(group, name, description);

  async function act(
    { coder, json }: Options,
    work: (store: LibraryStore, by: By) => readonly (ActDone & { readonly factId: number })[],
  ): Promise<void> {
    const all = await withLibrary(program, context, (store) =>
      work(store, decider(store, context, coder)),
    );
    for (const { act: id, words, factId } of all) {
      if (json) writeJson(io, 'fact', { id: factId, act: id, words });
      else io.out(id === null ? 'Nothing to change.\n' : `${words}.\n`);
    }
    finish(EXIT.done);
  }

  for (const [name, description, decision] of DECISIONS) {
    command(name, description)
      .argument('<fact...>', 'numbers as "case facts" shows them')
      .action((facts: string[], options: Options) =>
        act(options, (store, by) =>
          facts
            .map(wholeNumber)
            .map((factId) => ({ ...store.decideFact(factId, decision, by), factId })),
        ),
      );
  }
  command('set', 'set a fact by hand')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .addArgument(new Argument('<name>').choices(NAMES))
    .argument('<value>')
    .option('--date <iso>', 'for dates: 2023, 2023-04 or 2023-04-03')
    .action((caseId: number, name: FactName, value: string, options: Options) =>
      act(options, (store, by) => {
        const { date } = options;
        return [
          store.setFact(caseId, { name, value, ...(date !== undefined && { iso: date }) }, by),
        ];
      }),
    );
  command('unset', 'take away facts that were set by hand')
    .argument('<fact...>')
    .action((facts: string[], options: Options) =>
      act(options, (store, by) =>
        facts.map(wholeNumber).map((factId) => ({ ...store.removeFact(factId, by), factId })),
      ),
    );
}

function factTable(facts: readonly CaseFactRow[]): string {
  return formatTable(
    [
      { head: 'Fact', align: 'right' },
      { head: 'Name' },
      { head: 'Value', most: 40 },
      { head: '' },
      { head: 'State' },
      { head: 'Page', align: 'right' },
      { head: 'Words', most: 60 },
    ],
    facts.flatMap(({ name, values, candidates }) =>
      candidates.map((one) => [
        one.id,
        name,
        one.iso ?? one.value,
        values.some(({ id }) => id === one.id) ? 'counts' : '',
        one.state,
        one.page ?? '',
        one.quote ?? '',
      ]),
    ),
  );
}
