import { documentAcronyms, type DocumentAcronym } from '../core/search/document-acronyms.ts';
import type { FieldWords, Vocabulary } from '../core/search/field-words.ts';
import { LibraryWords } from '../core/search/library-words.ts';
import { ThemeReader } from '../core/search/theme-reader.ts';
import { atOnce, shared, type Strides } from '../core/stride.ts';
import type { NamedTheme } from '../core/search/field-values.ts';
import type { PassageTable } from '../core/search/passage-table.ts';
import type { IndexMatch, PassageIds } from '../core/search/term-lookup.ts';
import type { IndexedPassage, SearchIndex } from '../services/search-ports.ts';
import type { Cases } from './cases.ts';
import type { Codebooks } from './codebooks.ts';
import type { Connection } from './connection.ts';
import { openPassageTable } from './search-table.ts';
import type { SearchedChanges } from './searched-changes.ts';
import type { Settings } from './settings.ts';
import { translated } from './sqlite-error.ts';

const NO_THEMES: readonly NamedTheme[] = [];
/** Words are read by their first letter; what comes before these and behind is read by itself. */
const INITIALS = 'a b c d e f g h i j k l m n o p q r s t u v w x y z {'.split(' ');
const BEYOND_LETTERS = '\u{10FFFF}';
/** Documents whose short forms are read in one stride: some twenty milliseconds. */
const DOCUMENTS_A_STRIDE = 50;

/** Prepares what searching asks of a library. */
export function openSearchIndex(
  connection: Connection,
  cases: Cases,
  codebooks: Codebooks,
  settings: Settings,
  changes: SearchedChanges,
): SearchIndex {
  const columns = openPassageTable(connection, cases, changes.count);
  const { table } = columns;
  // One long text is read several times faster than a row for each passage.
  const inIndex = (index: 'passage_index' | 'passage_words') => ({
    found: connection
      .prepare<[string], string | null>(
        `SELECT group_concat(rowid) FROM ${index} WHERE ${index} MATCH ?`,
      )
      .pluck(),
    holding: connection
      .prepare<[string], number>(`SELECT 1 FROM ${index} WHERE ${index} MATCH ? LIMIT 1`)
      .pluck(),
  });
  const indexes = { stems: inIndex('passage_index'), words: inIndex('passage_words') };
  const lastDocument = connection
    .prepare<[], number>('SELECT coalesce(max(id), 0) FROM document')
    .pluck();
  const passage = connection.prepare<[number], IndexedPassage>(
    `SELECT d."case" AS caseId, d.id AS documentId, p.id AS passageId, d.file_name AS fileName, d.title, p.page,
       p.paragraph, s.heading AS section, s.kind AS sectionKind, p.text
     FROM passage p JOIN document d ON d.id = p.document
     JOIN section s ON s.document = p.document AND s.position = p.section WHERE p.id = ?`,
  );
  const someWords = connection
    .prepare<[from: string, to: string], [word: string, passages: number]>(
      'SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ?',
    )
    .raw();
  const passagesWith = connection
    .prepare<[string], number>('SELECT doc FROM vocabulary WHERE term = ?')
    .pluck();
  const wordsFrom = connection
    .prepare<[string, string], string>(
      'SELECT term FROM vocabulary WHERE term >= ? AND term < ? ORDER BY doc DESC, term',
    )
    .pluck();
  const explaining = connection
    .prepare<[after: number, to: number], [document: number, isGlossary: number, text: string]>(
      `SELECT p.document, s.kind IN ('glossary', 'terms', 'appendix'), p.text
       FROM passage p JOIN section s ON s.document = p.document AND s.position = p.section
       WHERE p.document > ? AND p.document <= ? AND (p.text LIKE '%(%' OR s.kind IN ('glossary', 'terms'))
       ORDER BY p.id`,
    )
    .raw();

  /** Read when first asked for: a search for words that stand there needs none of it. */
  function vocabulary(): Vocabulary {
    let words: ReadonlyMap<string, number> | undefined;
    const counts = new Map<string, number>();
    const asked = (word: string): number => {
      const count = counts.get(word) ?? translated(() => passagesWith.get(word)) ?? 0;
      counts.set(word, count);
      return count;
    };
    const all = shared(function* (): Strides<ReadonlyMap<string, number>> {
      const read = new Map<string, number>();
      for (const [at, from] of ['', ...INITIALS].entries()) {
        const some = translated(() => someWords.all(from, INITIALS[at] ?? BEYOND_LETTERS));
        for (const [word, passages] of some) read.set(word, passages);
        yield;
      }
      words = read;
      return read;
    });
    return {
      passages: (word) => words?.get(word) ?? asked(word),
      words: () => atOnce(all()),
      readying: function* () {
        yield* all();
      },
    };
  }

  function* acronyms(): Strides<[document: number, acronyms: readonly DocumentAcronym[]][]> {
    const read: [number, readonly DocumentAcronym[]][] = [];
    const last = translated(() => lastDocument.get()) ?? 0;
    for (let after = 0; after < last; after += DOCUMENTS_A_STRIDE) {
      const rows = translated(() => explaining.all(after, after + DOCUMENTS_A_STRIDE));
      for (const [document, of] of Map.groupBy(rows, ([one]) => one)) {
        const texts = of.map(([, isGlossary, text]) => ({ text, isGlossary: isGlossary === 1 }));
        read.push([document, documentAcronyms(texts)]);
      }
      yield;
    }
    return read;
  }

  const themes = (): readonly NamedTheme[] => codebooks.inUse()?.codebook.themes ?? NO_THEMES;
  let words:
    | {
        readonly of: PassageTable['words'];
        readonly themes: readonly NamedTheme[];
        readonly field: () => Strides<LibraryWords>;
      }
    | undefined;
  function libraryWords(): Strides<LibraryWords> {
    // The columns are the same while no document came or went.
    const of = table().words;
    const named = themes();
    if (words?.of !== of || words.themes !== named) {
      words = { of, themes: named, field: shared(() => readWords(named)) };
    }
    return words.field();
  }
  function* readWords(named: readonly NamedTheme[]): Strides<LibraryWords> {
    const codebook = codebooks.inUse()?.codebook;
    const reader = codebook && new ThemeReader(codebook);
    return new LibraryWords(vocabulary(), yield* acronyms(), named, reader);
  }

  function* readying(): Strides<void> {
    yield* columns.readying();
    const field = yield* libraryWords();
    yield;
    yield* field.readying();
  }

  let ahead = readying();
  function isLeft(): boolean {
    if (ahead.next().done !== true) return true;
    if (columns.isReady()) return false;
    ahead = readying();
    return true;
  }
  const fieldWords = (): FieldWords => atOnce(libraryWords());
  return {
    table: () => translated(table),
    themes: () => translated(themes),
    fieldWords: () => translated(fieldWords),
    readyAhead: () => translated(isLeft),
    alwaysOff: () => translated(() => settings.all().fieldWordsOff),
    wordsFrom: (start) => translated(() => wordsFrom.all(start, `${start}\u{10FFFF}`)),
    passagesWith: (word) => translated(() => atOnce(libraryWords()).passages(word)),
    lookUp: ({ index, match }: IndexMatch) =>
      translated(() => ids(indexes[index].found.get(match) ?? '')),
    holds: ({ index, match }: IndexMatch) =>
      translated(() => indexes[index].holding.get(match) !== undefined),
    passages: (wanted) => translated(() => wanted.flatMap((id) => passage.get(id) ?? [])),
  };
}

/** The numbers of "3,17,204". */
function ids(list: string): PassageIds {
  const numbers = new Int32Array((list.length + 1) >> 1);
  let count = 0;
  let number = 0;
  for (let at = 0; at < list.length; at += 1) {
    const code = list.charCodeAt(at);
    if (code === 44) {
      numbers[count++] = number;
      number = 0;
    } else {
      number = number * 10 + code - 48;
    }
  }
  if (list !== '') numbers[count++] = number;
  return numbers.subarray(0, count);
}
