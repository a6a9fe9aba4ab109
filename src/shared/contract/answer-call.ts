import type { z } from 'zod';
import { AppError } from '../app-error.ts';
import { problemOf, type Answer } from './answer.ts';
import type { Call } from './call.ts';

/** Calls by name. */
export type Calls = Readonly<Record<string, Call>>;

/** What answers each of `calls`. */
export type HandlersOf<All extends Calls> = {
  readonly [Name in keyof All]: (
    input: z.output<All[Name]['input']>,
  ) => z.input<All[Name]['output']> | Promise<z.input<All[Name]['output']>>;
};

/** A handler whose input has been checked against its call. */
export type Handler = (input: never) => unknown;

/**
 * Answers one call: its input is checked before and its output after. Never throws: an unknown name,
 * a wrong shape and a handler's AppError are answers. A wrong output is 'unexpected', for it is our fault.
 */
export async function answerCall(
  calls: Calls,
  handlers: Readonly<Partial<Record<string, Handler>>>,
  name: string,
  input: unknown,
): Promise<Answer> {
  try {
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!call || !handler) throw new AppError('bad-input');
    const given = checkInput(call, input);
    const value: unknown = await Reflect.apply(handler, undefined, [given]);
    return { ok: true, value: call.output.parse(value) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** The input as the call wants it. Throws AppError 'bad-input', without the input. */
export function checkInput(call: Call, input: unknown): unknown {
  const checked = call.input.safeParse(input);
  if (!checked.success) throw new AppError('bad-input');
  return checked.data;
}

/**
 * About how many bytes a value takes, for caps: strings at two bytes a letter, bytes as they are.
 * Stops counting at `most`.
 */
export function roughSize(value: unknown, most: number): number {
  let size = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && size <= most) {
    const next = waiting.pop();
    if (typeof next === 'string') size += next.length * 2;
    else if (next instanceof Uint8Array) size += next.byteLength;
    else if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) {
        size += key.length * 2 + 8;
        waiting.push(inner);
        if (size > most) break;
      }
    } else size += 8;
  }
  return size;
}
