import { indexStem } from './porter.ts';
import type { SearchedSection } from './passage-table.ts';
import type { NearNode, TermNode } from './query-tree.ts';
import { wayTerm, type TermGroup } from './search-plan.ts';
import { textWords } from './text-words.ts';

/** Finds the sections whose heading says a part of a search. A heading is no passage of its own: it stands above them. */
export class HeadingIndex {
  /** Indices of sections by a stem of their heading. */
  readonly #sections = new Map<string, Set<number>>();

  constructor(sections: readonly SearchedSection[]) {
    const stems = new Map<string, string>();
    for (const [index, { heading }] of sections.entries()) {
      for (const { word } of textWords(heading)) {
        let stem = stems.get(word);
        if (stem === undefined) stems.set(word, (stem = indexStem(word)));
        const those = this.#sections.get(stem);
        if (those === undefined) this.#sections.set(stem, new Set([index]));
        else those.add(index);
      }
    }
  }

  /** Indices of the sections whose heading holds all words that were typed, or those of another way of saying it. */
  sectionsOf({ typed, ways }: TermGroup): ReadonlySet<number> {
    const said = [
      typed.flatMap(wordsOf),
      ...ways.filter(({ isOn }) => isOn).map(({ expansion }) => wordsOf(wayTerm(expansion))),
    ];
    return new Set(said.flatMap((words) => this.#withAll(words)));
  }

  #withAll(words: readonly string[]): readonly number[] {
    const [first = NONE, ...others] = words.map(
      (word) => this.#sections.get(indexStem(word)) ?? NONE,
    );
    return [...first].filter((section) => others.every((one) => one.has(section)));
  }
}

const NONE: ReadonlySet<number> = new Set();

const known = new WeakMap<readonly SearchedSection[], HeadingIndex>();

/** The index of a library's sections, made when first asked for. */
export function headingsOf(sections: readonly SearchedSection[]): HeadingIndex {
  let index = known.get(sections);
  if (index === undefined) known.set(sections, (index = new HeadingIndex(sections)));
  return index;
}

function wordsOf(term: TermNode | NearNode): readonly string[] {
  switch (term.kind) {
    case 'word':
      return term.pieces ?? [term.word];
    case 'phrase':
      return term.words;
    case 'near':
      return term.terms.flatMap(wordsOf);
    case 'prefix':
      return [];
  }
}
