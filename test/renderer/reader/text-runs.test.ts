import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRuns } from '../../../src/renderer/src/features/reader/text-runs.ts';
import { aTag } from './tags.ts';

const stretch = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.nat(most))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

describe('textRuns', () => {
  it('cuts at the edges of overlapping tags and of evidence', () => {
    const text = 'She did not ask again, and left.';
    const curious = aTag({ id: 1, start: 0, end: 22, evidence: [{ start: 4, end: 21 }] });
    const delay = aTag({ id: 2, theme: 'drift_delay', start: 16, end: 32 });
    expect(
      textRuns(text, [curious, delay]).map((run) => [
        run.text,
        run.tags.map(({ id }) => id),
        run.evidenceOf.map(({ id }) => id),
      ]),
    ).toEqual([
      ['She ', [1], []],
      ['did not ask ', [1], [1]],
      ['again', [1, 2], [1]],
      [',', [1, 2], []],
      [' and left.', [2], []],
    ]);
  });

  it('counts code points, so that astral letters and combining marks stay whole', () => {
    const text = 'Ana\u0301 😟 said 𝒩o.';
    const tag = aTag({ id: 1, start: 5, end: 6 });
    expect(textRuns(text, [tag]).map((run) => run.text)).toEqual(['Ana\u0301 ', '😟', ' said 𝒩o.']);
  });

  it('gives the text back, whatever overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.array(fc.tuple(stretch(70), fc.array(stretch(70), { maxLength: 3 })), { maxLength: 5 }),
        (text, stretches) => {
          const tags = stretches.map(([span, evidence], i) =>
            aTag({ id: i + 1, ...span, evidence }),
          );
          const runs = textRuns(text, tags);
          expect(runs.map((run) => run.text).join('')).toBe(text);
          for (const run of runs) {
            const here = tags.filter((tag) => tag.start <= run.start && tag.end >= run.end);
            expect(new Set(run.tags)).toEqual(new Set(here));
          }
        },
      ),
    );
  });

  it('cuts only within the stretch that is asked for', () => {
    const runs = textRuns('Date | Agency | Event', [aTag({ id: 1, start: 0, end: 21 })], {
      start: 7,
      end: 13,
    });
    expect(runs.map((run) => run.text)).toEqual(['Agency']);
    expect(runs[0]?.tags).toHaveLength(1);
  });
});
