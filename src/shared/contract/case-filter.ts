import { z } from 'zod';
import type { FactName } from '../../core/review/review.ts';
import { listOf } from './call.ts';

const values = listOf(z.string().max(400).nullable()).exactOptional();

const year = z.int().min(1900).max(2999).exactOptional();

/** Which cases are meant, as the list of cases is narrowed (src/core/cases/narrow-cases.ts); null stands for "not known". */
export const caseFilter = z.strictObject({
  status: values,
  reviewType: values,
  harm: values,
  ageBand: values,
  partnership: values,
  years: z
    .strictObject({ from: year, to: year, orNotKnown: z.literal(true).exactOptional() })
    .exactOptional(),
  facts: listOf(
    z.strictObject({
      name: z.custom<FactName>((name) => typeof name === 'string' && name.length <= 60),
      values: listOf(z.string().max(400).nullable()),
    }),
  ).exactOptional(),
  words: z.string().max(400).exactOptional(),
});
