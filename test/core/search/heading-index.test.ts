import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/core/search/heading-index.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { planSearch, wantedGroups } from '../../../src/core/search/search-plan.ts';

const SECTIONS = ['good practice', 'fathers and partners', 'practice of midwives', ''].map(
  (heading) => ({ kind: 'body' as const, heading }),
);
const field = {
  expand: () => [{ from: 0, to: 1, words: ['dads'], kind: 'synonym' as const, why: '' }],
  suggest: () => [],
  related: () => [],
};

function under(typed: string, off: readonly string[] = []): readonly (readonly number[])[] {
  const switches = { fieldWords: true, off: new Set(off) };
  return wantedGroups(planSearch(parseQuery(typed).tree, field, switches).root).map((group) =>
    [...headingsOf(SECTIONS).sectionsOf(group)].toSorted((a, b) => a - b),
  );
}

describe('headings', () => {
  it('are found by every word in any of its forms', () => {
    expect(under('"good practice"')).toEqual([[0]]);
    expect(under('practice')).toEqual([[0, 2]]);
    expect(under('father')).toEqual([[1]]);
    expect(under('"good midwife"')).toEqual([[]]);
  });

  it('are found by another way of saying it, and not where it is off', () => {
    const sections = [{ kind: 'body' as const, heading: 'what dads said' }];
    const [group] = wantedGroups(
      planSearch(parseQuery('father').tree, field, { fieldWords: true, off: new Set() }).root,
    );
    const [without] = wantedGroups(
      planSearch(parseQuery('father').tree, field, { fieldWords: true, off: new Set(['dads']) })
        .root,
    );
    expect(group && [...headingsOf(sections).sectionsOf(group)]).toEqual([0]);
    expect(without && [...headingsOf(sections).sectionsOf(without)]).toEqual([]);
  });
});
