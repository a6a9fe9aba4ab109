import { describe, expect, it } from 'vitest';
import { chordOf, chordWords, isSingleKey, type Press } from '../../src/renderer/src/keys/chord.ts';
import { KEY_ACT_NAMES, KEY_ACTS } from '../../src/renderer/src/keys/acts.ts';

const press = (key: string, held: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys', () => {
  it.each([
    [press('j'), 'j'],
    [press('J', { shiftKey: true }), 'Shift+j'],
    // Shift only makes the sign: the sign is the key.
    [press('?', { shiftKey: true }), '?'],
    [press('k', { ctrlKey: true }), 'Mod+k'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+z'],
    [press('ArrowDown', { shiftKey: true }), 'Shift+ArrowDown'],
    [press(' '), 'Space'],
  ])('%o is %s', (given, chord) => {
    expect(chordOf(given, false)).toBe(chord);
  });

  it('takes Command on a Mac where others have Ctrl', () => {
    expect(chordOf(press('k', { metaKey: true }), true)).toBe('Mod+k');
    expect(chordOf(press('k', { ctrlKey: true }), true)).toBe('Ctrl+k');
    expect(chordWords('Mod+k', true)).toBe('⌘ K');
    expect(chordWords('Mod+k', false)).toBe('Ctrl K');
  });

  it('knows which type text', () => {
    expect(['j', 'Shift+j', '?', '/'].map(isSingleKey)).toEqual([true, true, true, true]);
    expect(['Mod+j', 'Enter', 'ArrowDown'].map(isSingleKey)).toEqual([false, false, false]);
  });

  it('gives no two acts of one room the same key', () => {
    const claims = KEY_ACT_NAMES.flatMap((name) => {
      const { room, key } = KEY_ACTS[name];
      const rooms: readonly string[] =
        room === 'everywhere'
          ? ['cases', 'reader', 'search', 'themes', 'reports', 'briefs']
          : [room];
      return rooms.map((one) => `${one} ${key}`);
    });
    expect(claims).toEqual([...new Set(claims)]);
  });
});
