import { describe, expect, it } from 'vitest';
import { makeReport } from '../../src/services/make-report.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { readRecommendations } from '../../src/services/read-recommendations.ts';
import { reportQuotes } from '../../src/services/report-quotes.ts';
import { tableOf } from '../core/report/sample-source.ts';
import { TWO_THEMES } from '../store/support/coded-library.ts';
import { AT, sampleDocument, sampleProposal } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';
import { maker } from './support/report-maker.ts';

const TEXTS = [
  'R1. The police should ask again whenever a child is seen.',
  'R2. Nurses visited.',
  'Nobody asked.',
];

/** A document that is one section of recommendations, each in a passage of its own, and a passage of none. */
function withRecommendations() {
  const document = sampleDocument({
    texts: TEXTS,
    proposals: [
      [sampleProposal('curiosity', TEXTS[0] ?? '', [22, 25])],
      [sampleProposal('visits', TEXTS[1] ?? '', [11, 18], 'mention')],
      [sampleProposal('curiosity', TEXTS[2] ?? '', [7, 12])],
    ],
  });
  const { review } = document.read;
  const recommendation = (number: string, text: string) => ({
    number,
    text,
    addressee: 'The police',
    page: 1,
    paragraph: null,
  });
  return {
    ...document,
    read: {
      ...document.read,
      review: {
        ...review,
        sections: review.sections.map((section) => ({
          ...section,
          kind: 'recommendations' as const,
        })),
        recommendations: [
          recommendation('R1', 'The police should ask again, whenever a child is seen'),
          recommendation('R2', 'Nurses visited.'),
        ],
      },
    },
  };
}

function libraryOfOne(): LibraryStore {
  const { store } = temporaryLibrary();
  store.addDocument(withRecommendations(), store.useCodebook(TWO_THEMES, AT), AT);
  return store;
}

describe('recommendations with their themes', () => {
  it('have those tagged in the passages that hold their words; a mention is none', () => {
    const store = libraryOfOne();
    const found = readRecommendations(store, new Set([1]), { scope: 'all' });
    expect(found.map(({ number, themes }) => [number, themes])).toEqual([
      ['R1', ['curiosity']],
      ['R2', []],
    ]);
  });

  it('count only tags in scope, and only cases chosen', () => {
    const store = libraryOfOne();
    expect(readRecommendations(store, new Set([1]), { scope: 'confirmed' })[0]?.themes).toEqual([]);
    expect(readRecommendations(store, new Set([2]), { scope: 'all' })).toEqual([]);
  });

  it('open the quotes of the passages they are made in, and no others on the theme', () => {
    const store = libraryOfOne();
    const selection = { scope: 'all', filter: {} } as const;
    const report = makeReport(maker(store), {
      ...selection,
      kind: 'recommendations',
      smallNumbers: { how: 'shown' },
    });
    const [row] = tableOf(report, 'recommendation_themes').rows;
    const stretch = { offset: 0, limit: 9 };
    const opened = reportQuotes(store, selection, row?.opens ?? {}, stretch);
    expect(row?.theme).toBe('curiosity');
    expect(opened).toMatchObject({ total: 1, cases: 1, quotes: [{ passageId: 1 }] });
    const onTheme = reportQuotes(store, selection, { themes: ['curiosity'] }, stretch);
    expect(onTheme.total).toBe(2);
  });
});
