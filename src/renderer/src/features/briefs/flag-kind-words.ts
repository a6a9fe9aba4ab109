const KINDS: Readonly<Record<string, string>> = {
  name: 'Name',
  date: 'Date',
  place: 'Place',
  number: 'Number',
  'e-mail': 'E-mail address',
  'rare-combination': 'Rare combination',
  marked: 'Marked by hand',
};

/** What people call a kind of flag. */
export function flagKindWords(kind: string): string {
  return KINDS[kind] ?? kind;
}
