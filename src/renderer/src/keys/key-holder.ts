import { KEY_ACT_NAMES, KEY_ACTS, type KeyActName } from './acts.ts';

/**
 * The act that has a key already which another is to have: of the same room, or where one of the two works everywhere.
 * Rooms may use the same key for acts of their own. Undefined where there is none.
 *
 * @param keyOf The key of an act as it is now; null where it is switched off.
 */
export function keyHolder(
  act: KeyActName,
  chord: string | null,
  keyOf: (act: KeyActName) => string | null,
): KeyActName | undefined {
  const { room } = KEY_ACTS[act];
  if (chord === null) return undefined;
  return KEY_ACT_NAMES.find((one) => {
    const other = KEY_ACTS[one].room;
    const meets = room === other || room === 'everywhere' || other === 'everywhere';
    return one !== act && meets && keyOf(one) === chord;
  });
}
