import { join } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import type { Context } from './context.ts';
import { fieldsOf } from './json-lines.ts';

/** Paths of the sample reviews, in the order of their list. */
export async function sampleFiles(context: Context): Promise<readonly string[]> {
  const bytes = await context.files.read(join(context.samplesFolder, 'samples.json'));
  const samples: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(samples)) throw new AppError('cannot-read');
  return samples.map((sample) => join(context.samplesFolder, String(fieldsOf(sample)?.['file'])));
}
