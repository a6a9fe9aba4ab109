import { setImmediate } from 'node:timers/promises';
import type { Waiting } from '../services/export-steps.ts';
import type { Context } from './context.ts';

/** How a long export waits for the person: Ctrl+C is heard between two steps. */
export function waitingFor({ io }: Pick<Context, 'io'>): Waiting {
  return { signal: io.signal, giveWay: () => setImmediate() };
}
