import { askAhead } from '../../data/use-call.ts';

/**
 * Asks what the themes room will ask when it is first entered, one question after the other, each when the window has
 * nothing else to do: the room is drawn once then, with all that stands in it. Gives the way to stop.
 */
export function readThemesAhead(): () => void {
  let isWanted = true;
  const ask = async (): Promise<void> => {
    const { themes } = await askAhead('codebook', {});
    const [first] = themes;
    for (const next of [
      () => first && askAhead('themeRules', { theme: first.id }),
      () => askAhead('toRepropose', {}),
      () => askAhead('learnedFromDecisions', {}),
      () => askAhead('themeCounts', {}),
    ]) {
      // One after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      await idle();
      if (!isWanted) return;
      // oxlint-disable-next-line no-await-in-loop
      await next();
    }
  };
  // What goes wrong is said by the room, which asks again.
  ask().catch(() => undefined);
  return () => {
    isWanted = false;
  };
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}
