/** `base`, or where it is taken the first of `base` with `joint` and 2, 3 and so on that is free. */
export function freeId(base: string, taken: Iterable<string>, joint: '-' | '_'): string {
  const ids = new Set(taken);
  let id = base;
  for (let n = 2; ids.has(id); n += 1) id = `${base}${joint}${n}`;
  return id;
}
