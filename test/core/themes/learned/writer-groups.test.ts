import { describe, expect, it } from 'vitest';
import { writerGroups } from '../../../../training/fit-model.ts';
import type { Prepared } from '../../../../training/prepare.ts';

/** A row of which only the writer matters here. */
function rowBy(writer: string): Prepared {
  return {
    passage: { id: `${writer}-1`, writer, voice: '', text: '', labels: [] },
  } as unknown as Prepared;
}

describe('writerGroups', () => {
  it('keeps the passages of a writer together, in groups of about the same size', () => {
    const sizes = [900, 400, 390, 380, 300, 250, 240, 230, 120, 110, 100, 90, 60, 50, 40, 30];
    const rows = sizes.flatMap((size, at) => Array.from({ length: size }, () => rowBy(`w${at}`)));
    const groupOf = writerGroups(rows);
    const groups = Map.groupBy(rows, groupOf);
    expect(groups.size).toBe(8);
    for (const [at] of sizes.entries()) {
      const own = new Set(rows.filter(({ passage }) => passage.writer === `w${at}`).map(groupOf));
      expect(own.size).toBe(1);
    }
    const others = [...groups.values()].map(({ length }) => length).filter((size) => size !== 900);
    expect(others).toHaveLength(7);
    expect(Math.max(...others) - Math.min(...others)).toBeLessThanOrEqual(60);
  });
});
