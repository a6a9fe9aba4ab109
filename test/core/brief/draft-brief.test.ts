import { describe, expect, it } from 'vitest';
import { BRIEF_TEMPLATES } from '../../../src/core/brief/brief.ts';
import { draftBrief, type DraftInput } from '../../../src/core/brief/draft-brief.ts';
import type { GatheredQuote } from '../../../src/core/brief/gather-quotes.ts';

const theme = (id: string, label: string) =>
  ({ id, label, group: 'practice', definition: `${label} means this.` }) as const;

function quote(id: number, of: string): GatheredQuote {
  const place = {
    id,
    caseId: id,
    passageId: id,
    start: 0,
    end: 9,
    quote: 'They asked',
    evidence: [],
  };
  const candidate = {
    ...place,
    theme: of,
    stance: 'concern',
    state: 'accepted',
    shownConfidence: null,
  } as const;
  return { candidate, start: 0, end: 9, words: 'They asked' };
}

const INPUT: DraftInput = {
  template: 'thematic',
  themes: [theme('a', 'Asking'), theme('b', 'Being heard')],
  caseId: null,
  subject: null,
  from: 'Panel',
  marking: 'Official',
  quotes: [...[1, 2, 3, 4, 5, 6].map((id) => quote(id, 'a')), quote(7, 'b'), quote(8, 'b')],
  recommendations: [],
};

describe('a draft', () => {
  it('gives each of several themes its share of the quotes', () => {
    const items = draftBrief(INPUT).parts.flatMap((part) => part.items);
    const tags = items.flatMap((item) => (item.kind === 'quote' ? item.tag : []));
    expect(tags).toEqual([1, 7, 2, 8, 3]);
  });

  it.each(BRIEF_TEMPLATES)(
    '%s begins with a warning, ends with how it was made, and numbers each thing once',
    (template) => {
      const brief = draftBrief({ ...INPUT, template });
      expect(brief.parts[0]?.items[0]?.kind).toBe('warning');
      expect(brief.parts.at(-1)?.items.at(-1)?.kind).toBe('method');
      const ids = brief.parts.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Math.max(...ids)).toBeLessThan(brief.nextId);
    },
  );

  it('has seven numbered parts where it is for seven minutes', () => {
    const { parts } = draftBrief({ ...INPUT, template: 'seven-minute' });
    const numbers = parts.flatMap(({ heading }) => /^(\d)\. /.exec(heading)?.[1] ?? []);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});
