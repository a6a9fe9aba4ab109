import { useSyncExternalStore } from 'react';

/** The rooms of the app. */
export type Room = 'cases' | 'search' | 'themes' | 'reports' | 'briefs' | 'settings';

/** Where the person is: a room and, inside it, ids only ("12", "document", "3"): no names. */
export interface Place {
  readonly room: Room;
  readonly path: readonly string[];
}

const ROOMS: readonly Room[] = ['cases', 'search', 'themes', 'reports', 'briefs', 'settings'];
const lastIn = new Map<Room, string>();

/** The place an address names; the list of cases for any other. */
export function placeOf(hash: string): Place {
  const [name = '', ...path] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decoded);
  const room = ROOMS.find((one) => one === name);
  return room ? { room, path } : { room: 'cases', path: [] };
}

/** A place's address. */
export function addressOf({ room, path }: Place): string {
  return `#/${[room, ...path.map((part) => encodeURIComponent(part))].join('/')}`;
}

/** Goes to a place. The browser's back and forward work. */
export function go(room: Room, ...path: readonly (string | number)[]): void {
  window.location.hash = addressOf({ room, path: path.map(String) });
}

/** Goes to a room as it was left: rooms keep their state. */
export function goBackInto(room: Room): void {
  window.location.hash = lastIn.get(room) ?? addressOf({ room, path: [] });
}

/** Forgets every place, as when the library is locked. */
export function forgetPlaces(): void {
  lastIn.clear();
  history.replaceState(null, '', '#/');
}

/** Where the person is now. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  const place = placeOf(hash);
  lastIn.set(place.room, hash === '' ? addressOf(place) : hash);
  return place;
}

function onHashChange(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
