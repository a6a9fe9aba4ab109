/** What a change can be about. */
export type Changed =
  | 'tag'
  | 'case_fact'
  | 'case'
  | 'document'
  | 'setting'
  | 'library'
  | 'saved_search'
  | 'brief'
  | 'redaction'
  | 'pseudonym';

/** Some or all fields of one thing, by name. */
export type Fields = Readonly<Record<string, string | number | null>>;

/**
 * One thing made, changed or taken away, told by what was there before and what is there after: the change and
 * its inverse in one. A thing made has no `before`, one taken away no `after`, and then the other holds all its
 * fields; otherwise both hold the fields that differ.
 */
export interface Change {
  readonly in: Changed;
  readonly id: number;
  /** The document it belongs to, with which it is forgotten; null for what belongs to none. */
  readonly document: number | null;
  readonly before: Fields | null;
  readonly after: Fields | null;
}

/** What takes the changes back: each turned round, the last first. The inverse of the inverse is the changes. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }))
    .toReversed();
}

/** The change that turns the fields of a thing into those wanted, or undefined where they are so already. */
export function changeTo(
  thing: Pick<Change, 'in' | 'id' | 'document'>,
  now: Fields,
  wanted: Fields,
): Change | undefined {
  const differing = Object.keys(wanted).filter((name) => now[name] !== wanted[name]);
  if (differing.length === 0) return undefined;
  const only = (fields: Fields): Fields =>
    Object.fromEntries(differing.map((name) => [name, fields[name] ?? null]));
  return { ...thing, before: only(now), after: only(wanted) };
}
