import type { NamedTheme } from './field-values.ts';
import { foldWords } from './fold.ts';
import { NameIndex } from './sector/name-index.ts';
import { SECTOR_WORDS } from './sector/sector-words.ts';
import { readWordGroups } from './sector/word-group.ts';
import { WORDS_OF_THEMES } from './sector/words-of-themes.ts';

/** Words of a run that name a theme: from the first to before the last. */
export interface ThemeSpan {
  readonly from: number;
  readonly to: number;
  readonly theme: string;
  readonly label: string;
}

const SECTOR = new NameIndex(SECTOR_WORDS);
const NAMES = new Map(readWordGroups(WORDS_OF_THEMES).map(({ id, same }) => [id, same]));

/** Knows which themes of a codebook the words of a search name. */
export class ThemeNames {
  readonly #index: NameIndex;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(themes: readonly NamedTheme[]) {
    this.#labels = new Map(themes.map(({ id, label }) => [id, label]));
    this.#index = new NameIndex(
      themes.map(({ id, label, alsoCalled }) => ({
        id,
        // A theme that a library made itself is named as its maker wrote.
        same: [label, ...(NAMES.get(id)?.flatMap(everyName) ?? alsoCalled)],
        also: [],
      })),
    );
  }

  /** Themes named in a run of plain folded words; of names that overlap the longer. */
  in(run: readonly string[]): readonly ThemeSpan[] {
    return this.#index
      .named(run)
      .map(({ from, to, id }) => ({ from, to, theme: id, label: this.#labels.get(id) ?? id }));
  }
}

/** A name, and whatever the sector says for the whole of it. */
function everyName(name: string): readonly string[] {
  const words = foldWords(name);
  const ids = SECTOR.named(words).filter(({ from, to }) => from === 0 && to === words.length);
  return [
    name,
    ...SECTOR_WORDS.filter((group) => ids.some(({ id }) => id === group.id)).flatMap(
      ({ same }) => same,
    ),
  ];
}
