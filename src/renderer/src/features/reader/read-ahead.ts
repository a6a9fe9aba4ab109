import { placeOf } from '../../app/router.ts';
import { askAhead } from '../../data/use-call.ts';
import { firstOf } from './first-of-document.ts';

/**
 * Asks for a document before it is shown: when a link to it is pointed at or pressed, and as soon as its address is gone
 * to. Whoever wants it asked before anything is drawn must begin this before those who draw. The faces that documents are
 * set in are read when there is nothing else to do. Gives the way to stop.
 */
export function readAhead(): () => void {
  const pointed = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A place in a document needs all of it: only for who is about to go there.
    if (link !== null) ask(link.hash, event.type === 'pointerdown');
  };
  const gone = (): void => ask(window.location.hash, true);
  const idle = requestIdleCallback(() => {
    for (const face of FACES) void document.fonts.load(face);
  });
  for (const type of POINTED) document.addEventListener(type, pointed);
  window.addEventListener('hashchange', gone);
  return () => {
    cancelIdleCallback(idle);
    for (const type of POINTED) document.removeEventListener(type, pointed);
    window.removeEventListener('hashchange', gone);
  };
}

/** What documents are set in: words in a face that has not been read are blank. */
const FACES = ['16px "Source Serif 4"', 'italic 16px "Source Serif 4"'];

const POINTED = ['pointerover', 'pointerdown'];

function ask(hash: string, isSure: boolean): void {
  const { room, path } = placeOf(hash);
  const [, kind, id, ...at] = path;
  if (room !== 'cases' || kind !== 'document' || at[0] === 'redact') return;
  if (isSure || at.length === 0) void askAhead('readDocument', firstOf(Number(id), at));
}
