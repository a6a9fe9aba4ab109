/** A key press as far as keys are told apart. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac');

/** A press as it is written in the list of acts: "Shift+z", "Mod+k". Shift is told for letters and named keys alone. */
export function chordOf(press: Press, mac: boolean = isMac): string {
  const isLetter = /^\p{L}$/u.test(press.key);
  const key = isLetter ? press.key.toLowerCase() : press.key === ' ' ? 'Space' : press.key;
  const isMod = mac ? press.metaKey : press.ctrlKey;
  // The other of the two makes it another key, never the letter alone.
  const isOther = mac ? press.ctrlKey : press.metaKey;
  const parts = [
    ...(isMod ? ['Mod'] : []),
    ...(isOther ? [mac ? 'Ctrl' : 'Meta'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && (isLetter || key.length > 1) ? ['Shift'] : []),
    key,
  ];
  return parts.join('+');
}

/** Whether a chord is a single character that text fields take as text. */
export function isSingleKey(chord: string): boolean {
  return Array.from(chord.replace(/^Shift\+/, '')).length === 1;
}

/** A chord as it is shown: "Ctrl K", "Shift Z". */
export function chordWords(chord: string, mac: boolean = isMac): string {
  return chord
    .split('+')
    .map((part) =>
      part === 'Mod'
        ? mac
          ? '⌘'
          : 'Ctrl'
        : part.length === 1
          ? part.toUpperCase()
          : (NAMES[part] ?? part),
    )
    .join(' ');
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

/** Whether a key only changes others, and is none by itself. */
export function isLoneModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key);
}
