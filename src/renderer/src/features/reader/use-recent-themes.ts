import { useCallback, useSyncExternalStore } from 'react';

/** As many as have a number key. */
const MOST = 9;

let recent: readonly string[] = [];
const listeners = new Set<() => void>();

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** Themes that were chosen since the app was opened, last first, over all documents. */
export function useRecentThemes(): {
  readonly recent: readonly string[];
  readonly used: (theme: string) => void;
} {
  const now = useSyncExternalStore(subscribe, () => recent);
  const used = useCallback((theme: string) => {
    recent = [theme, ...recent.filter((one) => one !== theme)].slice(0, MOST);
    for (const tell of listeners) tell();
  }, []);
  return { recent: now, used };
}
