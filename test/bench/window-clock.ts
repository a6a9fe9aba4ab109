import type { Page } from 'playwright';

/** What must stand on the page: an element in sight, with these words, and not as it was before. */
export interface Wanted {
  readonly selector: string;
  readonly text?: string;
  /** Its `data-card`, else its words, must be other than these. */
  readonly otherThan?: string;
}

declare global {
  /** The measurement that is going on in the page. */
  var clockRead: Promise<number> | undefined;
}

/**
 * Milliseconds from the press of a key or a button that `act` makes to the end of the frame in which
 * all that is wanted is drawn, as the page itself tells them.
 */
export async function timeToDrawn(
  page: Page,
  act: () => Promise<unknown>,
  wanted: readonly Wanted[],
): Promise<number> {
  await page.evaluate(armClock, wanted);
  await act();
  return page.evaluate(() => globalThis.clockRead ?? Promise.reject(new Error('not armed')));
}

/** Runs in the page. */
function armClock(wanted: readonly Wanted[]): void {
  const isThere = ({ selector, text = '', otherThan }: Wanted): boolean => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
      element.checkVisibility(),
    );
    const words = found?.textContent ?? '';
    return (
      found !== undefined && words.includes(text) && (found.dataset['card'] ?? words) !== otherThan
    );
  };
  const pressedAt = new Promise<number>((resolve) => {
    const pressed = ({ timeStamp }: Event): void => {
      for (const name of ['keydown', 'click']) window.removeEventListener(name, pressed, true);
      resolve(timeStamp);
    };
    for (const name of ['keydown', 'click']) window.addEventListener(name, pressed, true);
  });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  globalThis.clockRead = pressedAt.then(async (from) => {
    do {
      // One look a frame, one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await frame();
      if (performance.now() - from > 60_000)
        throw new Error(`nothing came of ${wanted[0]?.selector ?? ''}`);
    } while (!wanted.every(isThere));
    // A message comes after the frame that is being made has been drawn.
    const { port1, port2 } = new MessageChannel();
    const drawn = new Promise((resolve) => port1.addEventListener('message', resolve));
    port1.start();
    port2.postMessage(null);
    await drawn;
    port1.close();
    return performance.now() - from;
  });
}
