import { LearnedThemes } from '../core/themes/learned/learned-themes.ts';
import { parseModel } from '../core/themes/learned/model-files.ts';
import { ModelError } from '../core/themes/learned/model-part.ts';
import { AppError } from '../shared/app-error.ts';
import type { Context } from './context.ts';

/**
 * What was learned from labelled passages, ready to settle proposals.
 * @throws AppError model-damaged where its files cannot be used.
 */
export async function learnedThemes(context: Context): Promise<LearnedThemes> {
  const files = await context.model();
  try {
    return new LearnedThemes(parseModel(files));
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const problem = `${error.where} ${error.problem}`;
    throw new AppError('model-damaged', { problem }, { cause: error });
  }
}
