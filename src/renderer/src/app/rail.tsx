import type { MouseEvent, ReactElement } from 'react';
import { call } from '../data/client.ts';
import { sayProblem } from '../data/say-problem.ts';
import { useCoder } from '../data/preferences-context.tsx';
import { useKey } from '../keys/use-key.ts';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { RailImport } from './rail-import.tsx';
import { WORK_ROOMS, type RoomEntry } from './rooms.ts';
import { addressOf, go, goBackInto, usePlace, type Room } from './router.ts';

/** The rail: the five rooms, settings, lock, and who is coding. */
export function Rail(): ReactElement {
  const { room } = usePlace();
  const coder = useCoder();
  const lock = (): void => {
    call('lockLibrary', {}).catch(sayProblem);
  };
  useKey('lock', lock);
  useKey('goCases', () => goBackInto('cases'));
  useKey('goSearch', () => goBackInto('search'));
  useKey('goThemes', () => goBackInto('themes'));
  useKey('goReports', () => goBackInto('reports'));
  useKey('goBriefs', () => goBackInto('briefs'));
  return (
    <nav className="rail" aria-label="Rooms">
      <div className="mark">
        <Mark size={24} />
      </div>
      {WORK_ROOMS.map((entry) => (
        <RailLink key={entry.room} {...entry} isHere={entry.room === room} />
      ))}
      <div className="gap" />
      <RailImport />
      <RailLink
        room="settings"
        name="Settings"
        icon="settings"
        isHere={room === 'settings'}
        isSmall
      />
      <button type="button" className="small-link" onClick={lock}>
        <Icon name="lock" />
        Lock
      </button>
      <button
        type="button"
        className="who"
        aria-label={coder ? `Coding as ${coder.name}, ${coder.initials}` : 'Say who is coding'}
        onClick={() => go('settings', 'people')}
      >
        {coder?.initials ?? '?'}
      </button>
    </nav>
  );
}

function RailLink({
  room,
  name,
  icon,
  isHere,
  isSmall = false,
}: Pick<RoomEntry, 'name' | 'icon'> & {
  readonly room: Room;
  readonly isHere: boolean;
  readonly isSmall?: boolean;
}): ReactElement {
  const enter = (event: MouseEvent): void => {
    event.preventDefault();
    // Once more on the room one is in leads to its beginning.
    if (isHere) go(room);
    else goBackInto(room);
  };
  return (
    <a
      href={addressOf({ room, path: [] })}
      className={isSmall ? 'small-link' : undefined}
      aria-current={isHere ? 'page' : undefined}
      onClick={enter}
    >
      <Icon name={icon} />
      {name}
    </a>
  );
}
