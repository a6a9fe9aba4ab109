import { Activity, memo, useEffect, useLayoutEffect, useState, type ReactElement } from 'react';
import { CasesRoom } from '../features/cases/cases-room.tsx';
import { FollowImport } from '../features/cases/current-import.tsx';
import { ImportAnywhere } from '../features/cases/import-anywhere.tsx';
import { BriefsRoom } from '../features/briefs/briefs-room.tsx';
import { QuickOpen } from '../features/find/quick-open.tsx';
import { ReportsRoom } from '../features/reports/reports-room.tsx';
import { readAhead } from '../features/reader/read-ahead.ts';
import { SearchRoom } from '../features/search/search-room.tsx';
import { SettingsRoom } from '../features/settings/settings-room.tsx';
import { readThemesAhead } from '../features/codebook/read-ahead.ts';
import { ThemesRoom } from '../features/codebook/themes-room.tsx';
import { useKey } from '../keys/use-key.ts';
import { Toasts } from '../ui/toasts.tsx';
import { ThemeLooks } from '../data/theme-looks.tsx';
import { useUndoWays } from '../data/undo.ts';
import { CoderPrompt } from './coder-prompt.tsx';
import { LeavingPrompt } from './leaving-prompt.tsx';
import { Rail } from './rail.tsx';
import { usePlace, type Room } from './router.ts';
import { useRoomFocus } from './use-room-focus.ts';

/** A room is drawn anew only for another path in it, not whenever another room is entered. */
const VIEWS = [
  ['cases', memo(CasesRoom)],
  ['search', memo(SearchRoom)],
  ['themes', memo(ThemesRoom)],
  ['reports', memo(ReportsRoom)],
  ['briefs', memo(BriefsRoom)],
  ['settings', memo(SettingsRoom)],
] as const;

/** The app with an open library: the rail, and the rooms that have been entered, one of them shown. */
export function Frame(): ReactElement {
  const { room, path } = usePlace();
  const [entered, setEntered] = useState<Partial<Record<Room, readonly string[]>>>({});
  const key = path.join('/');
  if (entered[room]?.join('/') !== key) setEntered({ ...entered, [room]: path });
  // Before the rooms hear of a new address, so that what it needs is asked before they draw.
  useLayoutEffect(readAhead, []);
  useEffect(readThemesAhead, []);
  useRoomFocus(`${room}/${key}`, path[0] === 'hit');
  const { undo, redo } = useUndoWays();
  useKey('undo', () => void undo());
  useKey('undoLetter', () => void undo());
  useKey('redo', () => void redo());
  useKey('redoLetter', () => void redo());
  return (
    <ThemeLooks>
      <FollowImport>
        <div className="app">
          <Rail />
          {VIEWS.map(([name, View]) => {
            const own = entered[name];
            return (
              own && (
                <Activity key={name} mode={name === room ? 'visible' : 'hidden'}>
                  <div className="room">
                    <View path={own} />
                  </div>
                </Activity>
              )
            );
          })}
          <ImportAnywhere />
          <QuickOpen />
          <CoderPrompt />
          <LeavingPrompt />
          <Toasts onUndo={() => void undo()} />
        </div>
      </FollowImport>
    </ThemeLooks>
  );
}
