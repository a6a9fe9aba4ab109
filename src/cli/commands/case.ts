import type { Command } from 'commander';
import { denySameCase, openOffers } from '../../services/offer-same-cases.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { ageOut, withLibrary } from '../library.ts';
import { formatTable } from '../table.ts';
import { actor } from './actor.ts';
import { addCaseFacts } from './case-facts.ts';
import { copiesInWords } from './copies-in-words.ts';
import { wholeNumber } from '../whole-number.ts';
import { counted } from '../counted.ts';

interface Options {
  readonly json?: boolean;
  readonly coder?: string;
  readonly yes?: boolean;
  readonly document?: number;
}

/** `case offers|not-same|merge|split|history|delete` and the facts of a case. Several documents of one review are one case, and count once. */
export function addCase(program: Command, context: Context, finish: Finish): void {
  const group = program
    .command('case')
    .description('cases: their facts, merging, splitting, deleting');

  group
    .command('offers')
    .description('list pairs of cases that may be one review')
    .option('--json', 'machine-readable output')
    .action(async ({ json }: Options) => {
      const offers = await withLibrary(program, context, openOffers);
      if (json) writeJson(context.io, 'offers', { offers });
      else context.io.out(inWords(offers));
      finish(EXIT.done);
    });

  group
    .command('not-same')
    .description('say that two cases are not one review, so that they are no longer offered')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .argument('<other>', 'the other case', wholeNumber)
    .option('--coder <name>', 'who does it')
    .option('--json', 'machine-readable output')
    .action(async (one: number, other: number, { json, coder }: Options) => {
      await withLibrary(program, context, (store) =>
        denySameCase(store, [one, other], actor(store, context, coder)),
      );
      if (json) writeJson(context.io, 'case', { cases: [one, other], notTheSame: true });
      else context.io.out(`Cases ${one} and ${other} are left as two.\n`);
      finish(EXIT.done);
    });

  group
    .command('merge')
    .description('put the documents of other cases into the first')
    .argument('<keep>', 'the case that stays', wholeNumber)
    .argument('<case...>', 'the cases that go into it')
    .option('--coder <name>', 'who does it')
    .option('--json', 'machine-readable output')
    .action(async (keep: number, others: string[], { json, coder }: Options) => {
      const merged = others.map(wholeNumber);
      await withLibrary(program, context, (store) =>
        store.mergeCases(keep, merged, actor(store, context, coder)),
      );
      if (json) writeJson(context.io, 'case', { caseId: keep, merged });
      else context.io.out(`Case ${keep} now holds the documents of ${merged.join(', ')}.\n`);
      finish(EXIT.done);
    });

  group
    .command('split')
    .alias('part')
    .description('give documents a case of their own again')
    .argument('<document...>', 'numbers as "list documents" shows them')
    .option('--coder <name>', 'who does it')
    .option('--json', 'machine-readable output')
    .action(async (documents: string[], { json, coder }: Options) => {
      const documentIds = documents.map(wholeNumber);
      const { caseId } = await withLibrary(program, context, (store) =>
        store.splitCase(documentIds, actor(store, context, coder)),
      );
      if (json) writeJson(context.io, 'case', { caseId, documentIds });
      else context.io.out(`${documentIds.join(', ')}: now case ${caseId}.\n`);
      finish(EXIT.done);
    });

  group
    .command('history')
    .description('list all that was done to a case and its documents, the first first')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .option('--document <number>', 'only what was about this document', wholeNumber)
    .option('--json', 'machine-readable output')
    .action(async (caseId: number, { json, document }: Options) => {
      const all = await withLibrary(program, context, (store) => store.caseHistory(caseId));
      const steps =
        document === undefined
          ? all
          : all.filter(({ documentIds }) => documentIds.includes(document));
      if (json) writeJson(context.io, 'case-history', { caseId, steps });
      else {
        context.io.out(
          formatTable(
            [{ head: 'When' }, { head: 'Who' }, { head: 'What' }],
            steps.map(({ at, who, words }) => [at, who ?? '', words]),
          ),
        );
      }
      finish(EXIT.done);
    });

  addDelete(group, program, context, finish);
  addCaseFacts(group, program, context, finish);
}

/** `case delete`: takes a case away once it was said what goes with it. */
function addDelete(group: Command, program: Command, context: Context, finish: Finish): void {
  group
    .command('delete')
    .description('take a case away for good, down to the bytes; it cannot be undone')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .option('--yes', 'do it; without this it is only said what would go')
    .option('--json', 'machine-readable output')
    .action(async (caseId: number, { json, yes = false }: Options) => {
      const { extent, copies } = await withLibrary(program, context, (store) => {
        const documentIds = store.listDocuments(caseId).map(({ id }) => id);
        const found = { extent: store.caseExtent(caseId), copies: store.copies(documentIds) };
        if (yes) {
          store.deleteCase(caseId, context.clock.now());
          ageOut(store, context);
        }
        return found;
      });
      if (json) writeJson(context.io, 'case-deleted', { caseId, deleted: yes, extent, copies });
      else {
        const { documents, passages, confirmed, proposed, notes } = extent;
        const what = [
          counted(documents, 'document'),
          counted(passages, 'passage'),
          counted(confirmed, 'confirmed tag'),
          counted(proposed, 'proposal'),
          counted(notes, 'note'),
        ].join(', ');
        const lines = [
          yes ? `Case ${caseId} is gone: ${what}.` : `With case ${caseId} would go: ${what}.`,
          ...copiesInWords(copies),
          ...(yes ? [] : ['Repeat with --yes to delete it.']),
        ];
        context.io.out(`${lines.join('\n')}\n`);
      }
      finish(EXIT.done);
    });
}

function inWords(offers: Awaited<ReturnType<typeof openOffers>>): string {
  if (offers.length === 0) return 'No two cases look like one review.\n';
  return formatTable(
    [{ head: 'Case', align: 'right' }, { head: 'and', align: 'right' }, { head: 'Why' }],
    offers.map(({ cases, why, similarity }) => [
      ...cases,
      why === 'same-text'
        ? `their texts are ${Math.round((similarity ?? 0) * 100)}% the same`
        : 'same partnership, subject and year',
    ]),
  );
}
