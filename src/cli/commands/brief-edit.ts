import { Argument, Option, type Command } from 'commander';
import type { BriefContent, FlagDecision } from '../../core/brief/brief.ts';
import type { BriefEdit } from '../../core/brief/edit-brief.ts';
import type { Flag } from '../../core/brief/flags.ts';
import { decisionsOn, openOfKind, openOnSameWords } from '../../core/brief/settle-flags.ts';
import type { BriefMaker } from '../../services/brief-maker.ts';
import { quoteOfTag } from '../../services/change-brief.ts';
import type { LibraryStore } from '../../services/ports.ts';
import { resolveBrief } from '../../services/resolve-brief.ts';
import { AppError } from '../../shared/app-error.ts';
import { wholeNumber } from '../whole-number.ts';

/** Options of every edit. */
export interface EditOptions {
  readonly json?: boolean;
  readonly coder?: string;
}

/** What is to be done, once the library is open. */
type Wanted = (store: LibraryStore, maker: BriefMaker) => BriefEdit;

/** Does an edit on a brief. */
type Act = (briefId: number, wanted: Wanted, options: EditOptions) => Promise<void>;

interface AddOptions extends EditOptions {
  readonly at: number;
  readonly text?: string;
  readonly question?: string;
  readonly warning?: string;
  readonly quote?: number;
  readonly recommendation?: number;
}

interface ChangeOptions extends EditOptions {
  readonly title?: string;
  readonly item?: number;
  readonly part?: number;
  readonly text?: string;
  readonly heading?: string;
  readonly to?: number;
  readonly remove?: boolean;
}

interface SettleOptions extends EditOptions {
  readonly with?: 'same-words' | 'same-kind';
}

/** Longer than any part: at its end. */
const AT_END = 10_000;

/** `brief add|edit|settle`. */
export function addBriefEdits(group: Command, act: Act): void {
  const command = (name: string, description: string): Command =>
    group
      .command(name)
      .description(description)
      .argument('<brief>', 'number as "brief list" shows it', wholeNumber)
      .option('--coder <name>', 'who does it')
      .option('--json', 'machine-readable output');

  command('add', 'add a line to a part of a brief')
    .argument('<part>', 'number as "brief show" shows it', wholeNumber)
    .option('--at <place>', 'from 0; at the end where not said', wholeNumber, AT_END)
    .option('--text <words>', 'words of your own')
    .option('--question <words>', 'a question for the team')
    .option('--warning <words>', 'a note in a box')
    .option('--quote <tag>', 'the words of this tag', wholeNumber)
    .option('--recommendation <number>', 'this recommendation', wholeNumber)
    .action((briefId: number, part: number, options: AddOptions) =>
      act(
        briefId,
        (store) => ({ act: 'add-item', part, at: options.at, content: contentOf(store, options) }),
        options,
      ),
    );

  command('edit', 'change a brief, one of its parts (--part) or lines (--item)')
    .option('--title <words>', 'its title')
    .option('--part <number>', 'this part: with --heading, --to or --remove', wholeNumber)
    .option('--item <number>', 'this line: with --text, --part and --to, or --remove', wholeNumber)
    .option('--text <words>', 'other words')
    .option('--heading <words>', 'another heading; without --part a new part')
    .option('--to <place>', 'where it is to stand, from 0', wholeNumber)
    .option('--remove', 'take it out')
    .action((briefId: number, options: ChangeOptions) =>
      act(briefId, () => editOf(options), options),
    );

  command('settle', 'settle a flag of the identity guard, or several at once')
    .argument('<flag>', 'number as "brief show" shows it, from 1', wholeNumber)
    .addArgument(new Argument('<decision>').choices(['replace', 'keep', 'leave-out', 'open']))
    .argument('[words]', 'what stands in its place (else what is suggested), or why it may stay')
    .addOption(
      new Option(
        '--with <flags>',
        'and with it every open flag on the same words, or of its kind',
      ).choices(['same-words', 'same-kind']),
    )
    .action(
      (
        briefId: number,
        flag: number,
        decision: FlagDecision['decision'] | 'open',
        words: string | undefined,
        options: SettleOptions,
      ) =>
        act(
          briefId,
          (store, maker) => {
            const stored = store.brief(briefId);
            const flags = stored === undefined ? [] : resolveBrief(maker, stored.brief).flags;
            const found = flags[flag - 1];
            if (found === undefined) throw new AppError('not-found');
            const { item, start, end } = found;
            if (decision === 'open' && options.with !== undefined)
              throw new AppError('usage', { problem: 'Flags are opened again one at a time.' });
            if (decision === 'open') return { act: 'reopen', item, start, end };
            const others = openWith(flags, found, options.with).filter((one) => one !== found);
            return {
              act: 'decide',
              decisions: decisionsOn([found, ...others], decision, words),
            };
          },
          options,
        ),
    );
}

/** The open flags that are settled with one. */
function openWith(
  flags: readonly Flag[],
  flag: Flag,
  which: SettleOptions['with'],
): readonly Flag[] {
  if (which === undefined) return [];
  return which === 'same-words' ? openOnSameWords(flags, flag) : openOfKind(flags, flag.kind);
}

function contentOf(store: LibraryStore, options: AddOptions): BriefContent {
  if (options.text !== undefined) return { kind: 'text', text: options.text };
  if (options.question !== undefined) return { kind: 'question', text: options.question };
  if (options.warning !== undefined) return { kind: 'warning', text: options.warning };
  if (options.quote !== undefined) return quoteOfTag(store, options.quote);
  if (options.recommendation !== undefined) {
    return { kind: 'recommendation', recommendation: options.recommendation };
  }
  throw new AppError('usage', { problem: 'Say what to add, such as --text or --quote.' });
}

function editOf({ title, item, part, text, heading, to, remove }: ChangeOptions): BriefEdit {
  if (title !== undefined) return { act: 'title', title };
  if (item !== undefined) {
    if (remove) return { act: 'remove-item', item };
    if (text !== undefined) return { act: 'text', item, text };
    if (part !== undefined) return { act: 'move-item', item, part, to: to ?? AT_END };
  } else if (part !== undefined) {
    if (remove) return { act: 'remove-part', part };
    if (heading !== undefined) return { act: 'heading', part, heading };
    if (to !== undefined) return { act: 'move-part', part, to };
  } else if (heading !== undefined) {
    return { act: 'add-part', heading, at: to ?? AT_END };
  }
  throw new AppError('usage', { problem: 'Say what to change, such as --item 4 --text "...".' });
}
