import { describe, expect, it } from 'vitest';
import { misreading } from '../../../src/core/themes/misreadings.ts';

describe('what was read otherwise than labelled', () => {
  it('names what was missed, what is extra and what has another stance', () => {
    const wrong = misreading({
      labels: [
        { theme: 'missed', stance: 'good' },
        { theme: 'same', stance: 'concern' },
        { theme: 'turned', stance: 'concern' },
        { theme: 'half', stance: 'concern' },
        { theme: 'half', stance: 'good' },
      ],
      proposals: [
        { theme: 'same', stance: 'concern' },
        { theme: 'turned', stance: 'good' },
        { theme: 'half', stance: 'good' },
        { theme: 'extra', stance: 'mention' },
      ],
    });
    expect(wrong).toEqual({
      missed: [{ theme: 'missed', stance: 'good' }],
      extra: [{ theme: 'extra', stance: 'mention' }],
      otherStance: [
        { theme: 'turned', labelled: ['concern'], proposed: ['good'] },
        { theme: 'half', labelled: ['concern', 'good'], proposed: ['good'] },
      ],
    });
  });

  it('has nothing to say where all agrees, in whatever order', () => {
    const [a, b] = [
      { theme: 'a', stance: 'good' as const },
      { theme: 'a', stance: 'concern' as const },
    ];
    expect(misreading({ labels: [a, b], proposals: [b, a] })).toBeUndefined();
  });
});
