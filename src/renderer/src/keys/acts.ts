/** An act that a key does. Each is also a button somewhere. */
export interface KeyAct {
  /** In words, as Settings lists it. */
  readonly label: string;
  /** Where it works. */
  readonly room: 'everywhere' | 'cases' | 'reader' | 'search' | 'themes' | 'reports' | 'briefs';
  /** "j", "Shift+z", "Mod+k" (Mod is Ctrl, or Command on a Mac), "ArrowDown". */
  readonly key: string;
}

/** Every act that has a key of its own. Rooms add theirs here; `useKey` does them. */
export const KEY_ACTS = {
  find: { label: 'Find anything', room: 'everywhere', key: 'Mod+k' },
  undo: { label: 'Undo', room: 'everywhere', key: 'Mod+z' },
  undoLetter: { label: 'Undo, by one letter', room: 'everywhere', key: 'z' },
  redo: { label: 'Do again', room: 'everywhere', key: 'Mod+Shift+z' },
  redoLetter: { label: 'Do again, by one letter', room: 'everywhere', key: 'Shift+z' },
  goCases: { label: 'Go to cases', room: 'everywhere', key: 'Mod+1' },
  goSearch: { label: 'Go to search', room: 'everywhere', key: 'Mod+2' },
  goThemes: { label: 'Go to themes', room: 'everywhere', key: 'Mod+3' },
  goReports: { label: 'Go to reports', room: 'everywhere', key: 'Mod+4' },
  goBriefs: { label: 'Go to briefs', room: 'everywhere', key: 'Mod+5' },
  lock: { label: 'Lock the library', room: 'everywhere', key: 'Mod+l' },
} as const satisfies Readonly<Record<string, KeyAct>>;

/** Name of an act that has a key. */
export type KeyActName = keyof typeof KEY_ACTS;

/** Names of the acts in the order of their list. */
export const KEY_ACT_NAMES: readonly KeyActName[] = Object.keys(KEY_ACTS).filter(
  (name): name is KeyActName => Object.hasOwn(KEY_ACTS, name),
);
