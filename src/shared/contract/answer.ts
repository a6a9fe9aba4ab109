import { AppError, type ErrorCode } from '../app-error.ts';
import { messageFor } from '../messages.ts';

/** What went wrong, in the words a person sees. Never holds case text. */
export interface Problem {
  readonly code: ErrorCode;
  /** What happened. */
  readonly what: string;
  /** What to do next. */
  readonly next: string;
}

/** How a call was answered. It crosses processes as it stands, which an Error would not. */
export type Answer<Value = unknown> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** What to do next, where the usual words speak of the command line. */
const NEXT_IN_WINDOW: Partial<Record<ErrorCode, string>> = {
  'library-missing': 'Look for its file with “Open a library”, or make a new one.',
  'passphrase-needed': 'Enter the passphrase or the recovery code.',
  'not-found': 'It may have been deleted or merged. Go back to the list and open it from there.',
  'bad-input': 'Nothing was changed. Try again; if it happens again, report it.',
};

/** The problem an error stands for. What is not an AppError is 'unexpected', and its message stays behind. */
export function problemOf(error: unknown): Problem {
  const { code, detail } = error instanceof AppError ? error : new AppError('unexpected');
  const { what, next } = messageFor(code, detail);
  return { code, what, next: NEXT_IN_WINDOW[code] ?? next };
}

/** An answer that says no. */
export function refusal(code: ErrorCode): Answer<never> {
  return { ok: false, problem: problemOf(new AppError(code)) };
}

/** What was answered. Throws AppError with the code of the problem where it was refused. */
export function valueOf(answer: Answer): unknown {
  if (answer.ok) return answer.value;
  throw new AppError(answer.problem.code);
}
