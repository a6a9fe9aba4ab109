import { describe, expect, it } from 'vitest';
import { inContext } from '../../../src/core/search/kwic.ts';
import { sentenceSnippet } from '../../../src/core/search/sentence-snippet.ts';
import { TextMatcher } from '../../../src/core/search/text-matcher.ts';

const TEXT =
  'The family moved twice. Nobody asked where the father slept. The school kept a record of every absence. ' +
  'In May the health visitor asked about the father’s work, and wrote it down. The home was clean.';

const matcher = new TextMatcher([
  { term: { kind: 'word', word: 'father' }, typed: [0], why: null },
  { term: { kind: 'phrase', words: ['health', 'visitor'], exact: false }, typed: [1], why: 'also' },
]);

describe('sentenceSnippet', () => {
  it('gives a short passage whole, with every hit', () => {
    const { hits } = matcher.hits(TEXT);
    const snippet = sentenceSnippet(TEXT, hits, 1000);
    expect(snippet).toMatchObject({ text: TEXT, cutBefore: false, cutAfter: false });
    expect(snippet.highlights.map(({ start, end, why }) => [TEXT.slice(start, end), why])).toEqual([
      ['father', null],
      ['health visitor', 'also'],
      ['father’s', null],
    ]);
  });

  it('takes the sentences with the most parts of the search, whole', () => {
    const { hits } = matcher.hits(TEXT);
    expect(sentenceSnippet(TEXT, hits, 90)).toMatchObject({
      text: 'In May the health visitor asked about the father’s work, and wrote it down.',
      cutBefore: true,
      cutAfter: true,
    });
  });

  it('cuts a sentence that is too long at words around the hit, never inside a character', () => {
    const long = `${'😀 word '.repeat(120)}father ${'and more 😀 '.repeat(120)}`;
    const { hits } = matcher.hits(long);
    const { text, highlights, cutBefore, cutAfter } = sentenceSnippet(long, hits, 200);
    const [hit] = highlights;
    expect(Array.from(text).slice(hit?.start, hit?.end).join('')).toBe('father');
    expect([cutBefore, cutAfter, text.isWellFormed()]).toEqual([true, true, true]);
    expect(text.length).toBeLessThan(210);
  });
});

describe('inContext', () => {
  it('gives each hit with whole words on both sides', () => {
    const { hits } = matcher.hits(TEXT);
    expect(inContext(TEXT, hits.slice(0, 1), 14)).toEqual([
      { before: 'where the ', hit: 'father', after: ' slept. The' },
    ]);
  });
});
