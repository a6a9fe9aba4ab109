import { Option, type Command } from 'commander';
import { STANCES } from '../../core/themes/stance-words.ts';
import type { Stance } from '../../core/themes/proposal.ts';
import type { SearchSort } from '../../core/search/order-hits.ts';
import { compareSearchNames } from '../../core/search/search-names.ts';
import { USUAL_LAYOUT, type Layout, type Search } from '../../core/search/search-options.ts';
import { compareSearches } from '../../services/compare-searches.ts';
import { exportSearch } from '../../services/export-search.ts';
import { keywordsInContext } from '../../services/keywords-in-context.ts';
import { moreLikeThis } from '../../services/more-like-this.ts';
import type { LibraryStore } from '../../services/ports.ts';
import { recordExport } from '../../services/record-export.ts';
import { searchLibrary } from '../../services/search-library.ts';
import { previewTagResults, tagResults } from '../../services/tag-results.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { addLeavingOptions, guardOf, type LeavingOptions } from '../leaving-options.ts';
import { withLibrary } from '../library.ts';
import { actor, decider } from './actor.ts';
import { wholeNumber } from '../whole-number.ts';
import {
  answerInWords,
  comparisonInWords,
  explained,
  facetsInWords,
  likeInWords,
  linesInWords,
  previewInWords,
  savedInWords,
} from './search-words.ts';

interface Options extends LeavingOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly facets?: boolean;
  readonly flat?: boolean;
  readonly fieldWords: boolean;
  readonly without: readonly string[];
  readonly sort: SearchSort;
  readonly perCase: number;
  readonly limit: number;
  readonly offset: number;
  readonly near: number;
  readonly format?: 'csv' | 'kwic' | 'kwic-csv';
  readonly width: number;
  readonly compare?: string;
  readonly like?: number;
  readonly saved?: string;
  readonly save?: string;
  readonly tag?: string;
  readonly stance: Stance;
  readonly yes?: boolean;
  readonly coder?: string;
}

const SORTS: readonly SearchSort[] = ['relevance', 'newest', 'oldest', 'case'];

/** `search QUERY`: passages by case with page and paragraph, their context, their counts, and what can be done with them. */
export function addSearch(program: Command, context: Context, finish: Finish): void {
  const command = program
    .command('search')
    .description(
      'find anything said in any review: words, "an exact phrase", begin*, theme:, year:',
    )
    .argument('[query...]')
    .addOption(new Option('--sort <order>').choices(SORTS).default('relevance'))
    .option('--per-case <number>', 'passages shown of each case; 0 for all', wholeNumber, 3)
    .option('--flat', 'the best passages in one row, whatever the case')
    .option('--limit <number>', 'at most so many passages', wholeNumber, 20)
    .option('--offset <number>', 'leave out the first so many', wholeNumber, 0)
    .option(
      '--near <number>',
      'where few hold all of it: at most so many that hold a part',
      wholeNumber,
      USUAL_LAYOUT.near,
    )
    .option('--no-field-words', 'look only for what is typed')
    .option('--without <words...>', 'ways of saying something not to look for', [])
    .option(
      '--explain',
      'say how the search was read, what was added to it, and what passages are placed by',
    )
    .option('--facets', 'count by case, year, section, theme and the rest')
    .addOption(
      new Option('--format <format>', 'all results: a table, or each hit in its context').choices([
        'csv',
        'kwic',
        'kwic-csv',
      ]),
    )
    .option('--width <number>', 'characters beside a hit in its context', wholeNumber, 40)
    .option(
      '--compare <query>',
      'in how many cases of each year this and another search find something',
    )
    .option('--like <passage>', 'passages like this one (number as --json shows it)', wholeNumber)
    .option('--save <name>', 'keep the search under a name')
    .option('--saved <name>', 'search as kept under this name')
    .option(
      '--tag <theme>',
      'tag all results with a theme; tells what it would do unless --yes is there',
    )
    .addOption(new Option('--stance <stance>', 'of the tags').choices(STANCES).default('mention'))
    .option('--yes', 'do it')
    .option('--coder <name>', 'who does it; else who codes in the library now')
    .option('--json', 'machine-readable output');
  addLeavingOptions(command, 'csv, kwic-csv').action(async (words: string[], options: Options) => {
    const typed = words.join(' ').trim();
    expectUsable(typed, options);
    await withLibrary(program, context, (store) => act(context, store, typed, options));
    finish(EXIT.done);
  });
}

/** Throws AppError 'usage' where an option would count for nothing. */
function expectUsable(typed: string, options: Options): void {
  const { redacted, withOpenFlags, like, saved, save, compare, tag, format } = options;
  const isOther = [like, save, compare, tag].some((one) => one !== undefined);
  const isTable = !isOther && (format === 'csv' || format === 'kwic-csv');
  if ((redacted === true || withOpenFlags === true) && !isTable) {
    refuse(
      '--redacted and --with-open-flags are for results written with --format csv or --format kwic-csv.',
    );
  }
  if (saved !== undefined) {
    if (typed !== '' || options.without.length > 0 || !options.fieldWords) {
      refuse(
        'A search kept with --save is searched as it was kept: leave out words, --without and --no-field-words beside --saved.',
      );
    }
  } else if (typed === '' && like === undefined) {
    if (isOther || format !== undefined) {
      refuse('Type words to look for, or name a kept search with --saved.');
    }
  }
}

function refuse(problem: string): never {
  throw new AppError('usage', { problem });
}

function act(context: Context, store: LibraryStore, typed: string, options: Options): void {
  const { json, format, compare, like, save, tag, stance, sort } = options;
  const index = store.searchIndex;
  const say = (form: object, words: string): void => {
    if (json) writeJson(context.io, 'search', form);
    else context.io.out(words);
  };
  if (like !== undefined) {
    if (index.table().present[like] !== 1) throw new AppError('not-found');
    const found = moreLikeThis(index, like, {
      filters: {},
      sameDocument: false,
      limit: options.limit,
    });
    say(
      found,
      likeInWords(found.hits, index.table().cases, {
        isTerminal: context.io.outIsTerminal,
        isExplained: false,
      }),
    );
    return;
  }
  const search = wanted(store, typed, options);
  if (search === undefined) {
    const searches = store.savedSearches();
    say({ searches }, savedInWords(searches));
    return;
  }
  if (save !== undefined) {
    const done = store.saveSearch(save, search, actor(store, context, options.coder));
    say(done, `${done.act === null ? 'It is kept so already' : done.words}.\n`);
  } else if (compare !== undefined) {
    const other = { ...search, query: compare };
    const found = compareSearches(index, search, other);
    say(
      { first: search.query, second: compare, ...found },
      comparisonInWords(search.query, compare, found),
    );
  } else if (tag !== undefined) {
    const results = { search, theme: tag, stance };
    if (options.yes) {
      const { done, preview } = tagResults(store, results, decider(store, context, options.coder));
      say(
        { act: done.act, ...preview },
        `${done.act === null ? 'Nothing to change' : done.words}.\n`,
      );
    } else {
      const preview = previewTagResults(store, results);
      say(preview, previewInWords(preview));
    }
  } else if (format === 'csv' || format === 'kwic-csv') {
    const isTable = format === 'csv';
    const guard = guardOf(store, options);
    const { csv, ...counts } = exportSearch(index, guard, search, sort, isTable ? 'csv' : 'kwic');
    const kind = isTable ? 'search' : 'keywords-in-context';
    const bytes = new TextEncoder().encode(csv);
    const by = { store, at: context.clock.now(), guard };
    recordExport(by, context.files, { kind, ...counts, bytes });
    context.io.out(csv);
  } else if (format === 'kwic') {
    const { limit, offset, width } = options;
    const found = keywordsInContext(index, search, { sort, width, limit, offset });
    say(found, linesInWords(found, width));
  } else {
    showAnswer(context, store, search, options);
  }
}

function showAnswer(
  { io }: Context,
  store: LibraryStore,
  search: Search,
  { json, explain, facets, sort, flat, perCase, limit, offset, near }: Options,
): void {
  const layout: Layout = {
    sort,
    grouped: flat !== true,
    perCase: perCase === 0 ? null : perCase,
    open: [],
    limit,
    offset,
    near,
  };
  const answer = searchLibrary(store.searchIndex, search, layout);
  if (json) {
    const { passages: total, ...rest } = answer;
    writeJson(io, 'search', { query: search.query, total, ...rest });
    return;
  }
  if (explain) io.out(explained(answer));
  const cases = store.searchIndex.table().cases;
  io.out(
    answerInWords(answer, cases, {
      isTerminal: io.outIsTerminal,
      isExplained: explain === true,
    }),
  );
  if (facets) io.out(facetsInWords(answer.facets, store.searchIndex));
}

/** The search that was typed or kept; undefined where neither was named. */
function wanted(store: LibraryStore, typed: string, options: Options): Search | undefined {
  const { saved, without, fieldWords } = options;
  if (saved !== undefined) {
    const found = store.savedSearches().find(({ name }) => compareSearchNames(name, saved) === 0);
    if (found === undefined) {
      refuse('No search is kept under that name. "search" without words lists them.');
    }
    return found.search;
  }
  if (typed === '') return undefined;
  const isOn = fieldWords && store.settings().fieldWords;
  return { query: typed, fieldWords: isOn, off: [...without], filters: {} };
}
