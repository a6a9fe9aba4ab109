import { useEffect, useState } from 'react';

/** Rows drawn out of sight, so that scrolling finds them there: none until what is in sight has been shown. */
const OUT_OF_SIGHT = 6;

/** How many rows a face draws before and after those that are seen. */
export function useOverscan(): number {
  const [overscan, setOverscan] = useState(0);
  useEffect(() => {
    const idle = requestIdleCallback(() => setOverscan(OUT_OF_SIGHT), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, []);
  return overscan;
}
