import { atOnce, shared, type Strides } from '../stride.ts';
import { stems } from '../themes/stem.ts';
import { acronymGroups } from './acronym-groups.ts';
import type { DocumentAcronym } from './document-acronyms.ts';
import type { Expansion, FieldWords, Suggestion, ThemeReading, Vocabulary } from './field-words.ts';
import type { ThemeReader } from './theme-reader.ts';
import type { NamedTheme } from './field-values.ts';
import { ThemeNames, type ThemeSpan } from './theme-names.ts';
import { NameIndex } from './sector/name-index.ts';
import { relatedNames } from './sector/related-words.ts';
import { SECTOR_WORDS } from './sector/sector-words.ts';
import { irregularForms, otherSpellings } from './spelling/other-spellings.ts';
import { spokenThemes } from './spoken-themes.ts';
import { Spelling } from './spelling/spelling.ts';

const SECTOR = new NameIndex(SECTOR_WORDS);
/** How sure it is that everyday words are about a theme whose tags bear on them. */
const BY_WORDS = 0.7;

/** Some ten milliseconds. */
const WORDS_A_STRIDE = 2000;
/** Stands for all: what it has to be looked up in is made then. */
const SOME_WORD = 'children';

/**
 * How the field speaks, as far as one library goes: the sector's words, the short forms its documents explain,
 * other spellings and forms, and mistakes. Nothing is offered of which a word stands in no passage. Made anew
 * when the library's words have changed; what takes time is worked out when first asked for.
 */
export class LibraryWords implements FieldWords {
  readonly #vocabulary: Vocabulary;
  readonly #acronyms: NameIndex;
  readonly #themes: ThemeNames;
  /** Themes of the codebook, as sure as words of everyday speech make them. */
  readonly #labels: readonly ThemeReading[];
  readonly #reader: ThemeReader | undefined;
  readonly #stems = shared(() => this.#readStems());
  #spelling: Spelling | undefined;

  constructor(
    vocabulary: Vocabulary,
    acronyms: Iterable<readonly [document: number, acronyms: readonly DocumentAcronym[]]> = [],
    themes: readonly NamedTheme[] = [],
    reader?: ThemeReader,
  ) {
    this.#reader = reader;
    this.#labels = themes.map(({ id, label }) => ({ theme: id, label, sureness: BY_WORDS }));
    this.#themes = new ThemeNames(themes);
    this.#vocabulary = vocabulary;
    this.#acronyms = new NameIndex(acronymGroups(acronyms));
  }

  expand(run: readonly string[]): readonly Expansion[] {
    const sector = SECTOR.expand(run);
    const everywhere = new Set(sector.map(keyOf));
    const inDocuments = this.#acronyms.expand(run).filter((one) => !everywhere.has(keyOf(one)));
    const names = [...sector, ...inDocuments].filter(({ words }) => words.every(this.#stands));
    return [...names, ...run.flatMap((word, from) => this.#otherWords(word, from))];
  }

  themes(run: readonly string[]): readonly ThemeSpan[] {
    return this.#themes.in(run);
  }

  about(words: readonly string[]): readonly ThemeReading[] {
    const read = this.#reader?.about(words) ?? [];
    const known = new Set(read.map(({ theme }) => theme));
    const named = new Set([
      ...SECTOR.groupsIn(words).flatMap(({ themes }) => themes ?? []),
      ...spokenThemes(words),
    ]);
    const others = this.#labels.filter(({ theme }) => named.has(theme) && !known.has(theme));
    return [...read, ...others].toSorted((a, b) => b.sureness - a.sureness);
  }

  suggest(word: string): readonly Suggestion[] {
    this.#spelling ??= new Spelling(this.#vocabulary.words());
    return this.#spelling.suggest(word);
  }

  related(words: readonly string[]): readonly string[] {
    return relatedNames(SECTOR.groupsIn(words), SECTOR_WORDS);
  }

  #otherWords(word: string, from: number): readonly Expansion[] {
    const at = { from, to: from + 1, kind: 'spelling' } as const;
    const spelt = otherSpellings(word).map((other) => ({
      words: [other],
      why: 'another spelling',
    }));
    const forms = irregularForms(word).map((other) => ({
      words: [other],
      why: `a form of ${word}`,
    }));
    return [...spelt, ...forms]
      .filter(({ words }) => words.every((one) => this.#vocabulary.passages(one) > 0))
      .map((other) => ({ ...at, ...other }));
  }

  /** Readies what the first searches would wait for. */
  *readying(): Strides<void> {
    if (this.#vocabulary.readying !== undefined) yield* this.#vocabulary.readying();
    yield* this.#stems();
    if (this.#reader !== undefined) yield* this.#reader.readying();
    this.suggest(SOME_WORD);
  }

  *#readStems(): Strides<ReadonlySet<string>> {
    const read = new Set<string>();
    let words = 0;
    for (const [word] of this.#vocabulary.words()) {
      for (const stem of stems(word)) read.add(stem);
      words += 1;
      if (words % WORDS_A_STRIDE === 0) yield;
    }
    return read;
  }

  /** Passages that hold a word as it is spelt. */
  readonly passages = (word: string): number => this.#vocabulary.passages(word);

  /** Whether the library holds the word or an inflection of it. */
  readonly #stands = (word: string): boolean => {
    if (this.#vocabulary.passages(word) > 0) return true;
    const known = atOnce(this.#stems());
    return stems(word).some((stem) => known.has(stem));
  };
}

function keyOf({ from, to, words }: Expansion): string {
  return `${from} ${to} ${words.map((word) => stems(word)[0] ?? word).join(' ')}`;
}
