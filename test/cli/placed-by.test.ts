import { describe, expect, it } from 'vitest';
import { placedBy } from '../../src/cli/commands/placed-by.ts';
import { SIGN_WEIGHTS } from '../../src/core/search/learned-order.ts';
import type { ReadingSigns } from '../../src/core/search/reading-signs.ts';
import { NO_SIGNS } from '../core/search/support/no-signs.ts';

describe('placedBy', () => {
  it('says what was seen with what it adds, the heaviest first', () => {
    const said = placedBy({ ...NO_SIGNS, lacking: 0.4, together: 0.5, lateness: Math.log(13) });
    const added = (sign: keyof ReadingSigns, seen: number): string =>
      Math.abs(SIGN_WEIGHTS[sign] * seen).toFixed(1);
    expect(said).toBe(
      `placed by: lacks 40% of the search (−${added('lacking', 0.4)}), 12 words before the first (−${added('lateness', Math.log(13))}), together in sentences 0.50 (+${added('together', 0.5)})`,
    );
  });

  it('leaves out what adds nothing to speak of', () => {
    expect(placedBy({ ...NO_SIGNS, names: 0.001 })).toBe('placed by: its words alone');
  });
});
