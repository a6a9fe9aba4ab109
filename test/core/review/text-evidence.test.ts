import { describe, expect, it } from 'vitest';
import { textEvidence } from '../../../src/core/review/text-evidence.ts';

/** The kind that a text speaks for most, where it speaks clearly for any. */
function speaksFor(texts: readonly string[]): string | null {
  const [best, next] = Object.entries(textEvidence(texts)).toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 0.5 && best[1] > (next?.[1] ?? 0) ? best[0] : null;
}

describe('the text of a part', () => {
  it.each([
    [
      'recommendations',
      [
        'The council should open a new pathway.',
        'The trust must revise its policy on bruises.',
        'Schools are asked to share plans.',
      ],
    ],
    [
      'analysis',
      [
        'The nurse should have asked about the bruise.',
        'The school could have rung the social worker.',
        'This was missed because no one held the file.',
      ],
    ],
    [
      'narrative',
      [
        'In March 2012 she was born. In May 2012 the health visitor called. The family moved in July 2013.',
      ],
    ],
    [
      'family',
      ['Mother was aged 24. Her brother, 19, is a student. A grandmother, aged 61, lived near.'],
    ],
    [
      'method',
      [
        'The panel met five times. Interviews were held with nine practitioners. The independent reviewer wrote to both parents.',
      ],
    ],
    [
      'good_practice',
      [
        'The school nurse was persistent. The midwife kept trying. Her careful notes deserve praise.',
      ],
    ],
    [
      'glossary',
      ['CIN - child in need', 'GP - general practitioner', 'MASH - front door for referrals'],
    ],
    [
      'references',
      [
        'Ash, P. (2011) Small hands. London: Plover.',
        'Oakes, R. (2016) The quiet child.',
        'Reed, T. et al. (2018) Doors.',
      ],
    ],
  ])('speaks for %s', (kind, texts) => {
    expect(speaksFor(texts)).toBe(kind);
  });

  it('says little where it is short, mixed or missing', () => {
    expect(textEvidence([])).toEqual({});
    expect(speaksFor(['The town is by the sea. In May it rained. Boats left.'])).toBeNull();
  });
});
