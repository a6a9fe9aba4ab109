import fc from 'fast-check';
import type { PassageTable } from '../../../../src/core/search/passage-table.ts';

/** A passage as a test makes it up. */
export interface MadePassage {
  readonly words: readonly string[];
  readonly caseAt: number;
  readonly section: number;
  readonly tags: readonly {
    readonly kind: number;
    readonly sureness: number;
  }[];
}

export const TAG_KINDS: PassageTable['tagKinds'] = [
  { theme: 'drift', stance: 'concern', isConfirmed: false },
  { theme: 'drift', stance: 'concern', isConfirmed: true },
  { theme: 'drift', stance: 'good', isConfirmed: true },
  { theme: 'voice', stance: 'concern', isConfirmed: false },
  { theme: 'voice', stance: 'mention', isConfirmed: true },
];
export const SECTIONS: PassageTable['sections'] = [
  { kind: 'findings', heading: 'findings' },
  { kind: 'narrative', heading: 'the story' },
  { kind: 'findings', heading: 'what we learned' },
];
const unknown = { reviewType: null, harm: null, ageBand: null, published: null, status: 'open' };
export const CASES: PassageTable['cases'] = [
  { ...unknown, id: 11, subject: 'A', partnership: 'North', year: 2012 },
  { ...unknown, id: 12, subject: 'B', partnership: null, year: 2019 },
  { ...unknown, id: 13, subject: 'C', partnership: 'North', year: null },
];

/** Words of made-up passages. */
export const WORDS = ['plan', 'drift', 'father', 'visit'];

/** Up to twelve passages; null where an id is no longer there. */
export const madePassages: fc.Arbitrary<(MadePassage | null)[]> = fc.array(
  fc.option(
    fc.record({
      words: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
      caseAt: fc.nat(CASES.length - 1),
      section: fc.nat(SECTIONS.length - 1),
      tags: fc.array(
        fc.record({
          kind: fc.nat(TAG_KINDS.length - 1),
          sureness: fc.integer({ min: 1, max: 100 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { freq: 6 },
  ),
  { maxLength: 12 },
);

/** The columns of made-up passages. */
export function tableOf(passages: readonly (MadePassage | null)[]): PassageTable {
  const there = passages.filter((one) => one !== null);
  const tagsFrom = new Int32Array(passages.length + 1);
  for (const [id, one] of passages.entries())
    tagsFrom[id + 1] = (tagsFrom[id] ?? 0) + (one?.tags.length ?? 0);
  const tags = passages.flatMap((one) => one?.tags ?? []);
  return {
    size: passages.length,
    count: there.length,
    present: Uint8Array.from(passages, (one) => Number(one !== null)),
    words: Uint16Array.from(passages, (one) => one?.words.length ?? 0),
    meanWords: there.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, there.length),
    document: Int32Array.from(passages, (one) => (one?.caseAt ?? 0) + 1),
    section: Int32Array.from(passages, (one) => one?.section ?? 0),
    sections: SECTIONS,
    heading: new Uint8Array(passages.length),
    caseAt: Int32Array.from(passages, (one) => one?.caseAt ?? 0),
    cases: CASES,
    tagsFrom,
    tagKind: Uint16Array.from(tags, ({ kind }) => kind),
    tagSureness: Uint8Array.from(tags, ({ sureness }) => sureness),
    tagKinds: TAG_KINDS,
  };
}
