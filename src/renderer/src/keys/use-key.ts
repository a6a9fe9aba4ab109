import { useEffect, useEffectEvent } from 'react';
import type { Preferences } from '../../../shared/contract/preferences.ts';
import { usePreferences } from '../data/preferences-context.tsx';
import { KEY_ACTS, type KeyActName } from './acts.ts';
import { chordOf, chordWords, isSingleKey } from './chord.ts';

/** The key that does an act now: as it was changed, or as it came; null where it is switched off. */
export function keyOf(act: KeyActName, { keys, singleKeys }: Preferences): string | null {
  const changed = keys[act];
  const chord = changed === undefined ? KEY_ACTS[act].key : changed;
  return chord !== null && isSingleKey(chord) && !singleKeys ? null : chord;
}

/** An act's key in words for a hint beside its button; null where it has none now. */
export function useKeyWords(act: KeyActName): string | null {
  const chord = keyOf(act, usePreferences());
  return chord === null ? null : chordWords(chord);
}

/**
 * Does an act when its key is pressed, for as long as the component is shown and `isOn`. Single
 * letters do nothing inside a text field, or inside an open list or menu, whose own they are; no key
 * of ours acts behind an open dialog.
 */
export function useKey(act: KeyActName, run: () => void, isOn = true): void {
  const chord = keyOf(act, usePreferences());
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (chord === null || event.defaultPrevented || chordOf(event) !== chord) return;
    if (isSingleKey(chord) && (isTextField(event.target) || isInList(event.target))) return;
    if (document.querySelector('[role="dialog"][data-modal]') !== null) return;
    event.preventDefault();
    run();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [isOn]);
}

function isInList(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
  );
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select, [role="combobox"]'))
    return true;
  return target.matches('input:not([type="checkbox"], [type="radio"], [type="button"])');
}
