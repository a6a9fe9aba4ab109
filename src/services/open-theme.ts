import type { Codebook } from '../core/themes/codebook.ts';
import { AppError } from '../shared/app-error.ts';

/** Throws AppError 'not-possible' unless tags can be given this theme: the codebook has it, and it is not retired. */
export function expectOpenTheme(codebook: Codebook | undefined, theme: string): void {
  if (codebook?.themes.some(({ id, retired }) => id === theme && retired !== true) === true) return;
  const problem = 'The codebook in use does not have that theme.';
  throw new AppError('not-possible', { problem });
}
