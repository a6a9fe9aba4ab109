import { z } from 'zod';
import type { Coding } from '../core/report/coding.ts';
import { STANCES } from '../core/themes/stance-words.ts';
import { AppError } from './app-error.ts';

/** The form's name and version. */
const SCHEMA = 'caselight.coding/1';

const codingFile = z.object({
  schema: z.literal(SCHEMA),
  coder: z.string().max(200),
  codebookVersion: z.string().max(100),
  documents: z
    .array(
      z.object({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        passages: z.int().nonnegative(),
        tags: z
          .array(
            z.object({
              passage: z.int().nonnegative(),
              theme: z.string().max(200),
              stance: z.enum(STANCES),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
});

/** A coder's coding as a file to hand to another: hashes, places and themes, no words of any review. */
export function writeCoding(coding: Coding): string {
  return `${JSON.stringify({ schema: SCHEMA, ...coding })}\n`;
}

/** A coding as `writeCoding` wrote it. Throws AppError 'not-possible' for anything else. */
export function readCoding(text: string): Coding {
  try {
    return codingFile.parse(JSON.parse(text));
  } catch (error) {
    throw new AppError(
      'not-possible',
      { problem: 'This is not a coding that Caselight has written.' },
      { cause: error },
    );
  }
}
