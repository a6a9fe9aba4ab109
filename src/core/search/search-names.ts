/** Longer names than this are cut: they stand in a list. */
const LONGEST = 120;

const inOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
/** To which "2020-01" and "2020-1" are two. */
const asWritten = new Intl.Collator('en-GB', { sensitivity: 'base' });

/** The name under which a search is kept that was given this one. */
export function searchName(given: string): string {
  return given.trim().slice(0, LONGEST).trimEnd();
}

/**
 * Orders the names of saved searches, given or kept. 0 where two are one name, so that saving under it replaces what is there: neither
 * capitals nor accents make another.
 */
export function compareSearchNames(a: string, b: string): number {
  const [one, other] = [searchName(a), searchName(b)];
  return inOrder.compare(one, other) || asWritten.compare(one, other);
}
