const names = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * Orders the names of saved searches. 0 where two are one name, so that saving under it replaces what is there: neither
 * capitals nor accents make another.
 */
export function compareSearchNames(a: string, b: string): number {
  return names.compare(a.trim(), b.trim());
}
