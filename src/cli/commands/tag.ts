import { Argument, type Command } from 'commander';
import type { TagEdit } from '../../core/coding/tag-edit.ts';
import type { Stance } from '../../core/themes/proposal.ts';
import { STANCES } from '../../core/themes/stance-words.ts';
import type { ActDone, By } from '../../services/coding-ports.ts';
import type { LibraryStore } from '../../services/ports.ts';
import type { TagOrigin } from '../../services/reading-ports.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import { actingCommand, decider } from './actor.ts';
import { wholeNumber } from '../whole-number.ts';
import { stepTable } from './undo.ts';

interface Options {
  readonly coder?: string;
  readonly json?: boolean;
  readonly note?: string;
}

/** What came of a command on tags. */
interface Done {
  readonly done: ActDone;
  readonly tagIds: readonly number[];
}

/** Edits that need nothing but tags. */
const EDITS: readonly (readonly [name: string, description: string, edit: TagEdit])[] = [
  ['accept', 'accept proposals', { decision: 'accepted' }],
  ['reject', 'reject proposals', { decision: 'rejected' }],
  ['reopen', 'take decisions back', { decision: 'proposed' }],
  ['unsure', 'mark tags to come back to', { unsure: true }],
  ['sure', 'take that mark away', { unsure: false }],
];

/** `tag accept|reject|reopen|unsure|sure|stance|move|edges|note|add|remove|history`: what a person does to tags, and did. */
export function addTag(program: Command, context: Context, finish: Finish): void {
  const group = program.command('tag').description('decide, change and make tags');

  const command = (name: string, description: string): Command =>
    actingCommand(group, name, description);

  async function act(
    { coder, json }: Options,
    work: (store: LibraryStore, by: By) => Done,
  ): Promise<void> {
    await withLibrary(program, context, (store) => {
      const { done, tagIds } = work(store, decider(store, context, coder));
      if (json) {
        for (const id of tagIds)
          writeJson(context.io, 'tag', { act: done.act, ...tagLine(store, id) });
      } else {
        context.io.out(done.act === null ? 'Nothing to change.\n' : `${done.words}.\n`);
      }
    });
    finish(EXIT.done);
  }

  const edit = (options: Options, tagIds: readonly number[], wanted: TagEdit): Promise<void> =>
    act(options, (store, by) => ({ done: store.editTags(tagIds, wanted, by), tagIds }));

  for (const [name, description, wanted] of EDITS) {
    command(name, description)
      .argument('<tag...>', 'numbers as "list tags" shows them')
      .action((tags: string[], options: Options) => edit(options, tags.map(wholeNumber), wanted));
  }
  command('stance', 'change how tags bear on their theme')
    .addArgument(new Argument('<stance>').choices(STANCES))
    .argument('<tag...>')
    .action((stance: Stance, tags: string[], options: Options) =>
      edit(options, tags.map(wholeNumber), { stance }),
    );
  command('move', 'give tags another theme')
    .argument('<theme>')
    .argument('<tag...>')
    .action((theme: string, tags: string[], options: Options) =>
      edit(options, tags.map(wholeNumber), { theme }),
    );
  command('edges', 'move the edges of a tag: code points within its passage, the end exclusive')
    .argument('<tag>', '', wholeNumber)
    .argument('<start>', '', wholeNumber)
    .argument('<end>', '', wholeNumber)
    .action((tag: number, start: number, end: number, options: Options) =>
      edit(options, [tag], { span: { start, end } }),
    );
  command('note', 'write a note on a tag; an empty text takes it away')
    .argument('<tag>', '', wholeNumber)
    .argument('<text>')
    .action((tag: number, note: string, options: Options) => edit(options, [tag], { note }));
  command('add', 'make a tag by hand')
    .argument('<theme>')
    .addArgument(new Argument('<stance>').choices(STANCES))
    .argument('<passage>', 'number as "search" shows it', wholeNumber)
    .argument('<start>', 'in code points within the passage', wholeNumber)
    .argument('<end>', 'exclusive', wholeNumber)
    .option('--note <text>')
    .action(
      (
        theme: string,
        stance: Stance,
        passageId: number,
        start: number,
        end: number,
        options: Options,
      ) =>
        act(options, (store, by) => {
          const { note } = options;
          const spans = [{ passageId, start, end }];
          const done = store.addTags(
            { theme, stance, spans, ...(note !== undefined && { note }) },
            by,
          );
          return { done, tagIds: done.tagIds };
        }),
    );
  addHistory(group, program, context, finish);
  command('remove', 'take away tags that were made by hand')
    .argument('<tag...>')
    .action((tags: string[], options: Options) =>
      act(options, (store, by) => {
        const tagIds = tags.map(wholeNumber);
        return { done: store.deleteTags(tagIds, by), tagIds };
      }),
    );
}

/** Adds `tag history`: how one tag came to be and all that was done to it. */
function addHistory(group: Command, program: Command, context: Context, finish: Finish): void {
  const { io } = context;
  group
    .command('history')
    .description('tell who did what to a tag, when, and what proposed it')
    .argument('<tag>', 'number as "list tags" shows it', wholeNumber)
    .option('--json', 'machine-readable output')
    .action(async (tagId: number, { json }: Options) => {
      await withLibrary(program, context, (store) => {
        const origin = store.tagOrigin(tagId) ?? null;
        const steps = store.tagHistory(tagId);
        if (origin === null && steps.length === 0) throw new AppError('not-found');
        if (json) writeJson(io, 'tag-history', { id: tagId, origin, steps });
        else
          io.out(
            stepTable([
              ...(origin === null ? [] : [{ ...origin, words: originWords(origin) }]),
              ...steps,
            ]),
          );
      });
      finish(EXIT.done);
    });
}

function originWords({
  madeBy,
  rule,
  theme,
  stance,
  confidence,
  codebookVersion,
}: TagOrigin): string {
  return madeBy === 'person'
    ? `made by hand, codebook ${codebookVersion}`
    : `proposed as ${theme}, ${stance}, ${confidence?.toFixed(2)}, by rule ${rule} of codebook ${codebookVersion}`;
}

function tagLine(store: LibraryStore, id: number): object {
  const tag = store.tag(id);
  if (tag === undefined) return { id, removed: true };
  const { state, unsure, theme, stance, passageId, start, end, note, coder } = tag;
  return { id, state, unsure, theme, stance, passageId, start, end, note, coder };
}
