import { sayDone } from '../ui/toast-store.ts';
import { problemIn } from './client.ts';

/** Tells a person, to eyes and ears, what could not be done and what to do next. */
export function sayProblem(error: unknown): void {
  const { what, next } = problemIn(error);
  sayDone(`${what} ${next}`);
}
