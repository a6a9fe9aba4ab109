import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/core/review/review.ts';
import type { ReadDocument } from '../../src/services/ports.ts';
import { expectSound } from '../../src/store/expect-sound.ts';
import { sampleDocument, sampleProposal } from './support/sample-document.ts';
import { codeOf } from './support/temporary-library.ts';

const TEXTS = ['A 😀 father.', 'Nobody asked.'];

function changed(passage: Partial<Passage>, proposals?: ReadDocument['proposals']): string {
  const { read } = sampleDocument({ texts: TEXTS, ...(proposals ? { proposals } : {}) });
  const passages = read.review.passages.map((one, index) =>
    index === 1 ? { ...one, ...passage } : one,
  );
  return codeOf(() => expectSound({ ...read, review: { ...read.review, passages } }));
}

describe('expectSound', () => {
  it('lets a document in whose parts fit, to the last code point', () => {
    expect(changed({}, [[sampleProposal('theme', TEXTS[0] ?? '', [2, 11])], []])).toBe('no error');
    expect(changed({}, [])).toBe('no error');
  });

  it.each([
    ['a passage of other words', { text: 'Nobody told.' }],
    ['a passage one code point off', { start: 13 }],
    ['a passage in no section', { section: 1 }],
    ['a passage before all sections', { section: -1 }],
  ])('keeps %s out', (_, passage) => {
    expect(changed(passage)).toBe('file-parser-failed');
  });

  it.each([
    ['beyond the end', [2, 12]],
    ['before the beginning', [-1, 2]],
    ['of no width', [3, 3]],
  ] as const)('keeps words %s of their passage out', (_, span) => {
    expect(changed({}, [[sampleProposal('theme', TEXTS[0] ?? '', span)]])).toBe(
      'file-parser-failed',
    );
  });

  it('keeps proposals out that are for no passage', () => {
    expect(changed({}, [[], [], []])).toBe('file-parser-failed');
  });
});
