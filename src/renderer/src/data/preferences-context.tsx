import {
  createContext,
  useContext,
  useEffect,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import {
  FIRST_PREFERENCES,
  type ChangeablePreferences,
  type Person,
  type Preferences,
} from '../../../shared/contract/preferences.ts';
import { call, listen } from './client.ts';

const Current = createContext<Preferences>(FIRST_PREFERENCES);

/** Knows this computer's preferences, and gives the page its appearance. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [preferences, setPreferences] = useState(FIRST_PREFERENCES);
  useEffect(() => {
    const stop = listen('preferencesChanged', setPreferences);
    call('readPreferences', {}).then(setPreferences, () => undefined);
    return stop;
  }, []);
  useEffect(() => wear(preferences), [preferences]);
  return <Current value={preferences}>{children}</Current>;
}

/** This computer's preferences. */
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

/** Keeps what is given and leaves the rest. Throws CallProblem. */
export async function savePreferences(changed: Partial<ChangeablePreferences>): Promise<void> {
  await call('savePreferences', changed);
}

/** Puts appearance and row height on the page; with 'system' it follows the computer as it changes. */
function wear({ appearance, rows }: Preferences): () => void {
  const page = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const put = (): void => {
    const isDark = appearance === 'dark' || (appearance === 'system' && dark.matches);
    page.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  put();
  page.dataset['rows'] = rows;
  dark.addEventListener('change', put);
  return () => dark.removeEventListener('change', put);
}
