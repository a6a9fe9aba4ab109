import type { Codebook, Theme } from '../core/themes/codebook.ts';
import { themeCalled } from '../core/themes/theme-called.ts';
import { AppError } from '../shared/app-error.ts';

/** The themes that somebody asks for, each by id, code or label. Throws AppError 'not-possible' for one that the codebook does not have. */
export function themesAsked(
  codebook: Pick<Codebook, 'themes'>,
  asked: readonly string[],
): readonly Theme[] {
  return asked.map((typed) => {
    const theme = themeCalled(codebook, typed);
    if (theme !== undefined) return theme;
    throw new AppError('not-possible', { problem: `The codebook has no theme "${typed}".` });
  });
}
