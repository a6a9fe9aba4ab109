import type { ToMain, ToTest } from './messages.ts';

type Question = Extract<ToTest, { id: number }>;
type Unnumbered<M> = M extends { id: number } ? Omit<M, 'id'> : never;

const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
let lastId = 0;

/** Tells the test something. */
export function tell(message: ToTest): void {
  process.send?.(message);
}

/** Asks the test something. */
export function ask(question: Unnumbered<Question>): Promise<unknown> {
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    tell({ ...question, id });
  });
}

/** Gives the answer to what was asked here. */
export function answered(message: Extract<ToMain, { op: 'answer' }>): void {
  const asker = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.error === undefined) asker?.resolve(message.value);
  else asker?.reject(new Error(message.error));
}
