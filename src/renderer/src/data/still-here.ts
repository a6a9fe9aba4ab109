import { call } from './client.ts';

/** How often it is told that somebody is there, at most, in milliseconds. */
const TELL_EVERY = 20_000;

/** Tells the shell that the person is there while they type, point or scroll; it locks where they are not. */
export function tellStillHere(): () => void {
  let toldAt = -Infinity;
  const tell = (): void => {
    const now = performance.now();
    if (now - toldAt < TELL_EVERY) return;
    toldAt = now;
    // Nothing hangs on it: an unanswered one is followed by the next.
    call('stillHere', {}).catch(() => undefined);
  };
  const events = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
  for (const name of events) window.addEventListener(name, tell, { passive: true });
  return () => {
    for (const name of events) window.removeEventListener(name, tell);
  };
}
