import { useEffect, useEffectEvent, useRef } from 'react';

interface Before {
  /** What was asked then. */
  readonly asked: string;
  readonly ids: readonly number[];
}

/**
 * Takes the focus along where more passages are shown, or fewer again: the row that was pressed is pushed out of sight by
 * them. It goes to the first that is new, or to the last that is left before those that went.
 *
 * @param ids Passages in the order of the screen.
 * @param asked What they answer: what something else is answered with has nothing to do with what was pressed.
 * @returns Does what shows more or fewer.
 */
export function useUnfolding(
  ids: readonly number[],
  goTo: (passageId: number) => void,
  asked: string,
): (show: () => void) => void {
  const before = useRef<Before | null>(null);
  const changed = useEffectEvent(() => {
    if (before.current?.asked !== asked) before.current = null;
    if (before.current === null) return;
    const to = placeAfter(before.current.ids, ids);
    if (to === undefined) return;
    before.current = null;
    goTo(to);
  });
  useEffect(() => changed(), [ids, asked]);
  return (show) => {
    before.current = { asked, ids };
    show();
  };
}

/** Where one goes on once these are shown instead of those; undefined where nothing came or went. */
export function placeAfter(before: readonly number[], now: readonly number[]): number | undefined {
  const [were, are] = [new Set(before), new Set(now)];
  const first = now.find((id) => !were.has(id));
  if (first !== undefined) return first;
  const gone = before.findIndex((id) => !are.has(id));
  return gone < 0 ? undefined : (before[gone - 1] ?? now[0]);
}
