import {
  createContext,
  useContext,
  useEffect,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { KnownLibrary, LibraryState } from '../../../shared/contract/library.ts';
import { call, listen } from './client.ts';

const Current = createContext<LibraryState | null>(null);

/** Knows whether a library is open, for everything inside. */
export function LibraryProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [state, setState] = useState<LibraryState | null>(null);
  useEffect(() => {
    const stop = listen('libraryChanged', setState);
    call('libraryState', {}).then(setState, () => setState({ state: 'closed' }));
    return stop;
  }, []);
  return <Current value={state}>{children}</Current>;
}

/** Whether a library is open, and which; null until it is known. */
export function useLibraryState(): LibraryState | null {
  return useContext(Current);
}

/** The open library. Only inside rooms, which are not there without one. */
export function useLibrary(): KnownLibrary {
  const state = useContext(Current);
  if (state?.state !== 'open') throw new Error('a room needs an open library');
  return state.library;
}
