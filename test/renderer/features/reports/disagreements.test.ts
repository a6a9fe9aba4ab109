import { describe, expect, it } from 'vitest';
import { settlingOf } from '../../../../src/renderer/src/features/reports/disagreements.ts';

const ONE = { passageId: 7, text: 'Café 🙂' };

describe('settling where two coders differ', () => {
  it('tags the whole passage, in code points, where nothing is tagged', () => {
    expect(settlingOf(ONE, [], 'concern')).toEqual([
      { what: 'add', stance: 'concern', span: { passageId: 7, start: 0, end: 6 } },
    ]);
    expect(settlingOf(ONE, [], 'none')).toEqual([]);
  });

  it('accepts what stands, with the stance decided, and changes what was made by hand', () => {
    const tags = [
      { id: 1, state: 'proposed', stance: 'good' },
      { id: 2, state: 'rejected', stance: 'concern' },
      { id: 3, state: 'manual', stance: 'good' },
      { id: 4, state: 'manual', stance: 'concern' },
    ] as const;
    expect(settlingOf(ONE, tags, 'concern')).toEqual([
      { what: 'edit', tagIds: [1], edit: { decision: 'accepted', stance: 'concern' } },
      { what: 'edit', tagIds: [3], edit: { stance: 'concern' } },
    ]);
  });

  it('takes up a rejected proposal where nothing else stands', () => {
    const tags = [
      { id: 1, state: 'rejected', stance: 'concern' },
      { id: 2, state: 'rejected', stance: 'good' },
    ] as const;
    expect(settlingOf(ONE, tags, 'good')).toEqual([
      { what: 'edit', tagIds: [1], edit: { decision: 'accepted', stance: 'good' } },
    ]);
  });

  it('rejects proposals and takes away what was made by hand where it is not the theme', () => {
    const tags = [
      { id: 1, state: 'accepted', stance: 'concern' },
      { id: 2, state: 'rejected', stance: 'concern' },
      { id: 3, state: 'manual', stance: 'good' },
    ] as const;
    expect(settlingOf(ONE, tags, 'none')).toEqual([
      { what: 'delete', tagIds: [3] },
      { what: 'edit', tagIds: [1], edit: { decision: 'rejected' } },
    ]);
  });
});
