/** An act that a key does. Each is also a button somewhere. */
export interface KeyAct {
  /** In words, as Settings lists it. */
  readonly label: string;
  /** Where it works. */
  readonly room:
    'everywhere' | 'cases' | 'reader' | 'search' | 'themes' | 'reports' | 'briefs' | 'redact';
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
  caseActs: { label: 'What can be done with the chosen cases', room: 'cases', key: '.' },
  nextFact: { label: 'Next fact to check', room: 'cases', key: 'j' },
  previousFact: { label: 'Previous fact to check', room: 'cases', key: 'k' },
  acceptFact: { label: 'Accept a fact', room: 'cases', key: 'a' },
  rejectFact: { label: 'Reject a fact', room: 'cases', key: 'r' },
  setFact: { label: 'Set a fact by hand', room: 'cases', key: 's' },
  nextUndecided: { label: 'Next proposal to decide', room: 'reader', key: 'j' },
  previousUndecided: { label: 'Previous proposal to decide', room: 'reader', key: 'k' },
  accept: { label: 'Accept', room: 'reader', key: 'a' },
  reject: { label: 'Reject', room: 'reader', key: 'r' },
  unsure: { label: 'Unsure', room: 'reader', key: 'u' },
  stanceConcern: { label: 'Concern', room: 'reader', key: '1' },
  stanceGood: { label: 'Good practice', room: 'reader', key: '2' },
  stanceMention: { label: 'Mention', room: 'reader', key: '3' },
  chooseTheme: { label: 'Choose a theme', room: 'reader', key: 't' },
  note: { label: 'Note', room: 'reader', key: 'n' },
  edges: { label: 'Edges of the tag', room: 'reader', key: 'e' },
  history: { label: 'History of the tag', room: 'reader', key: 'h' },
  otherFace: { label: 'Page or text', room: 'reader', key: 'v' },
  fade: { label: 'Fade what is untagged', room: 'reader', key: 'f' },
  findHere: { label: 'Find in the document', room: 'reader', key: 'Mod+f' },
  findNext: { label: 'Next passage of the search, or next place found', room: 'reader', key: 'F3' },
  findPrevious: {
    label: 'Previous passage of the search, or previous place found',
    room: 'reader',
    key: 'Shift+F3',
  },
  backToSearch: { label: 'Back to the search', room: 'reader', key: 'Escape' },
  nextHit: { label: 'Next passage found', room: 'search', key: 'j' },
  previousHit: { label: 'Previous passage found', room: 'search', key: 'k' },
  openHit: { label: 'Open the passage in the reader', room: 'search', key: 'o' },
  searchField: { label: 'To the field', room: 'search', key: '/' },
  chooseHit: { label: 'Choose the passage', room: 'search', key: 'x' },
  tagHits: { label: 'Tag the chosen passages, or all', room: 'search', key: 't' },
  wordsInContext: { label: 'Passages or words in context', room: 'search', key: 'w' },
  moreLikeHit: { label: 'More passages like this', room: 'search', key: 'm' },
  saveSearch: { label: 'Save the search', room: 'search', key: 's' },
  nextRedaction: { label: 'Next place to decide', room: 'redact', key: 'j' },
  previousRedaction: { label: 'Previous place to decide', room: 'redact', key: 'k' },
  takeOut: { label: 'Take out', room: 'redact', key: 'a' },
  leaveIn: { label: 'Leave in', room: 'redact', key: 'r' },
  reopenRedaction: { label: 'Decide anew', room: 'redact', key: 'u' },
  takeOutChosen: { label: 'Take out the chosen words', room: 'redact', key: 't' },
  redactDocument: { label: 'Redact the document', room: 'reader', key: 'x' },
  nextFlag: { label: 'Next open flag', room: 'briefs', key: 'f' },
  settleFlags: { label: 'Settle flags of one kind', room: 'briefs', key: 'Shift+f' },
} as const satisfies Readonly<Record<string, KeyAct>>;

/** Name of an act that has a key. */
export type KeyActName = keyof typeof KEY_ACTS;

/** Names of the acts in the order of their list. */
export const KEY_ACT_NAMES: readonly KeyActName[] = Object.keys(KEY_ACTS).filter(
  (name): name is KeyActName => Object.hasOwn(KEY_ACTS, name),
);
