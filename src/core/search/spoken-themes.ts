import { stems } from '../themes/stem.ts';
import { WORDS_ABOUT_THEMES } from './sector/words-about-themes.ts';
import { readWordGroups } from './sector/word-group.ts';

const LINES = readWordGroups(WORDS_ABOUT_THEMES).map(({ id, same }) => ({
  theme: id,
  sets: same.map((name) => name.split('+').map(stemOf)),
}));

/** Ids of the shipped themes that plain folded words are about as people speak, whatever the order of the words. */
export function spokenThemes(words: readonly string[]): readonly string[] {
  const said = new Set(words.map(stemOf));
  return LINES.filter(({ sets }) => sets.some((set) => set.every((stem) => said.has(stem)))).map(
    ({ theme }) => theme,
  );
}

function stemOf(word: string): string {
  return stems(word)[0] ?? word;
}
