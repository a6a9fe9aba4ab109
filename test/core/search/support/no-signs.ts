import type { ReadingSigns } from '../../../../src/core/search/reading-signs.ts';

/** A passage of which nothing was seen that would move it. */
export const NO_SIGNS: ReadingSigns = {
  lateness: 0,
  lacking: 0,
  headed: 0,
  together: 0,
  bearing: 0,
  names: 0,
  quotation: 0,
  analysis: 0,
  likeness: 0,
};
