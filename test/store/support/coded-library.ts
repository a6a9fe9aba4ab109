import type { CaseFact } from '../../../src/core/review/review.ts';
import type { Codebook, Theme } from '../../../src/core/themes/codebook.ts';
import type { By } from '../../../src/services/coding-ports.ts';
import type { LibraryStore } from '../../../src/services/ports.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './sample-document.ts';
import { temporaryLibrary } from './temporary-library.ts';

/** A theme whose one rule is a word. */
export function sampleTheme(id: string, label: string, word: string): Theme {
  return {
    id,
    label,
    code: label.slice(0, 2).toUpperCase(),
    group: 'practice',
    definition: `${label}.`,
    include: [],
    exclude: [],
    alsoCalled: [],
    sources: [],
    rules: [{ id: `${id}/word`, when: word, stance: 'concern', strength: 0.8 }],
    never: [],
  };
}

/** Two themes: "asked" and "visited". */
export const TWO_THEMES: Codebook = {
  ...CODEBOOK,
  themes: [
    sampleTheme('curiosity', 'Professional curiosity', 'asked'),
    sampleTheme('visits', 'Home visits', 'visited'),
  ],
};

/** The texts of each sample document; "asked" stands in the first two, "visited" in the last two. */
export const TEXTS = ['A 😀 father asked.', 'She asked and visited.', 'He visited.'];

/** A fact read with the same words. */
export function sampleFact(name: CaseFact['name'], value: string, iso?: string): CaseFact {
  const dated = iso === undefined ? {} : { iso, precision: 'month' as const };
  return { name, value, confidence: 0.9, page: 1, quote: value, ...dated };
}

/** A library with `documents` cases of the sample texts, each with tags: asked (1, 2), visited (2, 3). */
export function codedLibrary(
  documents = 1,
  facts: readonly CaseFact[] = [],
): { path: string; store: LibraryStore; by: By } {
  const { path, store } = temporaryLibrary();
  const codebook = store.useCodebook(TWO_THEMES, AT);
  for (let number = 0; number < documents; number += 1) {
    const texts = [...TEXTS, `Number ${number}.`];
    store.addDocument(
      sampleDocument({
        texts,
        facts,
        proposals: [
          [sampleProposal('curiosity', TEXTS[0] ?? '', [11, 16])],
          [
            sampleProposal('curiosity', TEXTS[1] ?? '', [4, 9]),
            sampleProposal('visits', TEXTS[1] ?? '', [14, 21]),
          ],
          [sampleProposal('visits', TEXTS[2] ?? '', [3, 10])],
        ],
      }),
      codebook,
      AT,
    );
  }
  return { path, store, by: { coder: store.addCoder('Ana Bell', AT), at: AT } };
}
