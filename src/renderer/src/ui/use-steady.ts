import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The same function as long as the component is there, doing what was given when it was drawn last: to be
 * handed to parts that are drawn anew only when what they were given has changed.
 */
export function useSteady<Given extends unknown[], Gives>(
  run: (...given: Given) => Gives,
): (...given: Given) => Gives {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
