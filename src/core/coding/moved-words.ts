/** Confidences nearer than this are told as the same. */
const SAME = 0.02;
const LITTLE = 0.1;
const MUCH = 0.25;

/** How a confidence was moved, in words: "a little surer", "much less sure", "as before". */
export function movedInWords(before: number, after: number): string {
  const by = Math.abs(after - before);
  if (by < SAME) return 'as before';
  const way = after > before ? 'surer' : 'less sure';
  if (by < LITTLE) return `a little ${way}`;
  return by < MUCH ? way : `much ${way}`;
}
