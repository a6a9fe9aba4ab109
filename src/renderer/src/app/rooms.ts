import type { IconName } from '../ui/icon.tsx';
import type { KeyActName } from '../keys/acts.ts';
import type { Room } from './router.ts';

/** A room as the rail shows it. */
export interface RoomEntry {
  readonly room: Room;
  readonly name: string;
  readonly icon: IconName;
  readonly act?: KeyActName;
}

/** The five rooms of work, in the order of the rail. */
export const WORK_ROOMS: readonly RoomEntry[] = [
  { room: 'cases', name: 'Cases', icon: 'cases', act: 'goCases' },
  { room: 'search', name: 'Search', icon: 'search', act: 'goSearch' },
  { room: 'themes', name: 'Themes', icon: 'themes', act: 'goThemes' },
  { room: 'reports', name: 'Reports', icon: 'reports', act: 'goReports' },
  { room: 'briefs', name: 'Briefs', icon: 'briefs', act: 'goBriefs' },
];
