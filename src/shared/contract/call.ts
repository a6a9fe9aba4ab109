import { z } from 'zod';

// The window's policy forbids code made from strings, which zod would otherwise try for speed.
z.config({ jitless: true });

/** Where a call is answered: by the database process, or by the shell (window or browser host) around it. */
export type CallPlace = 'database' | 'shell';

/** One call of the contract: what it takes, what it gives, and who answers it. */
export interface Call<
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
  At extends CallPlace = CallPlace,
> {
  readonly at: At;
  readonly input: In;
  readonly output: Out;
  /** Most bytes its input may have. */
  readonly mostBytes: number;
}

/** A megabyte: no question that a person types is larger. */
const USUAL_MOST_BYTES = 1_000_000;

/** A call that the database process answers. */
export function databaseCall<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
  { mostBytes = USUAL_MOST_BYTES }: { readonly mostBytes?: number } = {},
): Call<In, Out, 'database'> {
  return { at: 'database', input, output, mostBytes };
}

/** A call that the shell answers: dialogs, locking, saving to a place that the person chooses. */
export function shellCall<In extends z.ZodType, Out extends z.ZodType>(
  input: In,
  output: Out,
  { mostBytes = USUAL_MOST_BYTES }: { readonly mostBytes?: number } = {},
): Call<In, Out, 'shell'> {
  return { at: 'shell', input, output, mostBytes };
}

/** A list that nobody changes. */
export function listOf<Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> {
  return z.array(item).readonly();
}

/** A row's number in the library. */
export const rowId = z.int().positive();

/** Input or output of a call that needs none. */
export const nothing = z.strictObject({});

/** The bytes of a file. */
export const byteArray = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
