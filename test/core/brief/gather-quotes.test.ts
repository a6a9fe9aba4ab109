import { describe, expect, it } from 'vitest';
import { gatherQuotes, type QuoteCandidate } from '../../../src/core/brief/gather-quotes.ts';

let next = 1;
function tag(fields: Partial<QuoteCandidate> & Pick<QuoteCandidate, 'quote'>): QuoteCandidate {
  const id = next++;
  return {
    id,
    caseId: 1,
    passageId: id,
    theme: 'curiosity',
    stance: 'concern',
    state: 'accepted',
    shownConfidence: 0.8,
    start: 0,
    end: fields.quote.length,
    evidence: [],
    ...fields,
  };
}

const SENTENCE = 'The nurse did not ask how the mark had come about that morning.';
const words = (...candidates: QuoteCandidate[]) => gatherQuotes(candidates).map((one) => one.words);

describe('quotes for a brief', () => {
  it('are first one of each case, then a second of each', () => {
    const order = gatherQuotes([
      tag({ caseId: 1, quote: `${SENTENCE} 1` }),
      tag({ caseId: 1, quote: `${SENTENCE} 2` }),
      tag({ caseId: 2, quote: `${SENTENCE} 3` }),
      tag({ caseId: 3, quote: `${SENTENCE} 4` }),
    ]).map(({ candidate }) => candidate.caseId);
    expect(new Set(order.slice(0, 3))).toEqual(new Set([1, 2, 3]));
    expect(order).toHaveLength(4);
  });

  it('are confirmed ones before any that is only proposed, however sure', () => {
    const states = gatherQuotes([
      tag({ caseId: 1, state: 'proposed', shownConfidence: 0.99, quote: `${SENTENCE} 1` }),
      tag({ caseId: 2, state: 'manual', shownConfidence: null, quote: `${SENTENCE} 2` }),
      tag({ caseId: 2, state: 'accepted', shownConfidence: 0.1, quote: `${SENTENCE} 3` }),
    ]).map(({ candidate }) => candidate.state);
    expect(states.at(-1)).toBe('proposed');
  });

  it('are never of rejected tags or mentions, never twice of a passage, never the same sentence twice', () => {
    expect(
      words(
        tag({ state: 'rejected', quote: `${SENTENCE} 1` }),
        tag({ stance: 'mention', quote: `${SENTENCE} 2` }),
      ),
    ).toEqual([]);
    expect(
      words(tag({ passageId: 5, quote: SENTENCE }), tag({ passageId: 5, quote: `${SENTENCE} 2` })),
    ).toHaveLength(1);
    expect(words(tag({ caseId: 1, quote: SENTENCE }), tag({ caseId: 2, quote: SENTENCE }))).toEqual(
      [SENTENCE],
    );
  });

  it('are cut to the sentences that hold the evidence where they are long, at their place in the passage', () => {
    const before = 'Much had been written about the family in the years before. '.repeat(6);
    const quote = `😀 ${before}${SENTENCE} ${before}`.trim();
    const at = Array.from(quote).join('').indexOf(SENTENCE) - 1;
    const [found] = gatherQuotes([
      tag({ quote, start: 100, evidence: [{ start: 100 + at + 4, end: 100 + at + 9 }] }),
    ]);
    expect(found?.words).toBe(SENTENCE);
    // One code point less than UTF-16 units before it, for the face.
    expect(found).toMatchObject({ start: 100 + at, end: 100 + at + SENTENCE.length });
  });

  it('leave out what is too short to say anything or too long to be read out', () => {
    expect(words(tag({ quote: 'Nobody asked.' }))).toEqual([]);
    expect(words(tag({ quote: `A${' long'.repeat(200)}.` }))).toEqual([]);
  });
});
