import { useEffect, useState, type ReactElement } from 'react';
import { useLibraryState, LibraryProvider } from '../data/library-context.tsx';
import { PreferencesProvider } from '../data/preferences-context.tsx';
import { tellStillHere } from '../data/still-here.ts';
import { LockedRoom } from '../features/locked/locked-room.tsx';
import { StartRoom } from '../features/start/start-room.tsx';
import { announce } from '../ui/announce.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { Loading } from '../ui/loading.tsx';
import { forgetToast } from '../ui/toast-store.ts';
import { Frame } from './frame.tsx';
import { HostGone } from './host-gone.tsx';
import { forgetPlaces } from './router.ts';
import { forgetSought } from './sought.ts';

/** The whole window. */
export function App(): ReactElement {
  useEffect(tellStillHere, []);
  return (
    <PreferencesProvider>
      <LibraryProvider>
        <Current />
        <HostGone />
        <LiveRegion />
      </LibraryProvider>
    </PreferencesProvider>
  );
}

/** The start, the locked page or the rooms. Nothing of the rooms is left when the library is not open. */
function Current(): ReactElement {
  const state = useLibraryState();
  // A library that was just made stays on the start until its recovery code is put away.
  const [isKeepingCode, setKeepingCode] = useState(false);
  const isOpen = state?.state === 'open';
  useEffect(() => {
    if (isOpen) return;
    forgetPlaces();
    forgetSought();
    forgetToast();
    announce('');
  }, [isOpen]);
  if (state === null) return <Loading what="Opening Caselight" />;
  if (state.state === 'locked') return <LockedRoom {...state} />;
  if (state.state === 'closed' || isKeepingCode) {
    return <StartRoom onCode={setKeepingCode} />;
  }
  return <Frame key={state.library.id} />;
}
