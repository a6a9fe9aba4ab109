import {
  createContext,
  useContext,
  useEffect,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import {
  FIRST_PREFERENCES,
  type ChangeablePreferences,
  type Person,
  type Preferences,
} from '../../../shared/contract/preferences.ts';
import { call, listen, problemIn } from './client.ts';
import { sayDone } from '../ui/toast-store.ts';

let current = FIRST_PREFERENCES;
const listeners = new Set<() => void>();
const Current = createContext(FIRST_PREFERENCES);

function put(next: Preferences): void {
  current = next;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/** Knows the preferences, and gives the page its appearance. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const preferences = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    const stop = listen('preferencesChanged', put);
    call('readPreferences', {}).then(put, () => undefined);
    return stop;
  }, []);
  useEffect(() => wear(preferences), [preferences]);
  return <Current value={preferences}>{children}</Current>;
}

/** The preferences of the open library, or how this computer looks without one. */
export function usePreferences(): Preferences {
  return useContext(Current);
}

/** Who is coding now; null until somebody said so. */
export function useCoder(): Person | null {
  const { people, coding } = useContext(Current);
  return people.find(({ id }) => id === coding) ?? null;
}

/** The name that acts are done under, as calls want it. */
export function useCoderName(): string {
  return useCoder()?.name ?? 'Reviewer';
}

/**
 * Keeps what is given and leaves the rest. It shows at once; where it could not be kept, it is as it
 * was again, and that is said.
 */
export async function savePreferences(changed: Partial<ChangeablePreferences>): Promise<void> {
  const before = current;
  put({ ...before, ...changed });
  try {
    put(await call('savePreferences', changed));
  } catch (error) {
    put(before);
    sayDone(problemIn(error).what);
  }
}

/** Puts appearance and row height on the page; with 'system' it follows the computer as it changes. */
function wear({ appearance, rows }: Preferences): () => void {
  const page = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const dress = (): void => {
    const isDark = appearance === 'dark' || (appearance === 'system' && dark.matches);
    page.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  dress();
  page.dataset['rows'] = rows;
  dark.addEventListener('change', dress);
  return () => dark.removeEventListener('change', dress);
}
