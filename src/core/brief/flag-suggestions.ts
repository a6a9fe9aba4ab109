import type { Flag } from './flags.ts';

/** What the guard says instead of a person of whom it knows nothing but the name. */
const NOBODY = /^Person \p{Lu}$/u;

/**
 * The flags with suggestions that fit a whole brief. The guard reads one line at a time, so that everybody would be "Person A": here
 * each name has a letter of its own wherever it stands, what a case is called in citations is "Review A", or "Area A" where it is cited by its area, and a
 * name of a partnership is "the area".
 */
export function withSuggestions(
  flags: readonly Flag[],
  isCaseName: (item: number) => boolean,
  partnerships: readonly string[],
): readonly Flag[] {
  const areas = new Set(partnerships.flatMap(wordsOf));
  const reviews = new Letters();
  const cited = new Letters();
  const people = new Letters();
  return flags.map((flag) => {
    if (!NOBODY.test(flag.suggestion)) return flag;
    const isArea = wordsOf(flag.words).every((word) => areas.has(word));
    if (isCaseName(flag.item)) {
      const suggestion = isArea
        ? `Area ${cited.of(flag.words.toLowerCase())}`
        : `Review ${reviews.of(String(flag.item))}`;
      return { ...flag, suggestion };
    }
    const suggestion = isArea ? 'the area' : `Person ${people.of(flag.words.toLowerCase())}`;
    return { ...flag, suggestion };
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}

/** A letter for each of any number of things, in the order in which they come: A to Z, then A2. */
class Letters {
  readonly #known = new Map<string, string>();

  of(thing: string): string {
    const known = this.#known.get(thing);
    if (known !== undefined) return known;
    const count = this.#known.size;
    const round = Math.floor(count / 26);
    const letter = String.fromCodePoint(65 + (count % 26)) + (round === 0 ? '' : `${round + 1}`);
    this.#known.set(thing, letter);
    return letter;
  }
}
