/** Where the text of a group goes; 'aside' shows nothing but what some groups inside it are for. */
export type RtfDestination =
  'text' | 'skip' | 'aside' | 'label' | 'field' | 'fonts' | 'styles' | 'title' | 'author';

/** Destinations by their control words; groups of these kinds begin a story of their own. */
const DESTINATIONS: Readonly<
  Record<string, RtfDestination | 'note' | 'box' | 'furniture' | 'picture' | 'comment'>
> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtext: 'label',
  pntext: 'label',
  fldinst: 'field',
  title: 'title',
  author: 'author',
  footnote: 'note',
  shptxt: 'box',
  dptxbxtext: 'box',
  pict: 'picture',
  annotation: 'comment',
  // Text that has a fallback beside it.
  ud: 'text',
  shppict: 'text',
  nesttableprops: 'text',
  upr: 'aside',
  info: 'aside',
  // A shape holds its text box among numbers that are all groups of their own.
  shpinst: 'aside',
  do: 'aside',
};
const FURNITURE = /^(?:header|footer)[lrf]?$/u;
/** Groups without a mark that show nothing where they stand, or a second time what stands elsewhere. */
const SKIPPED =
  /^(?:colortbl|listtable|listoverridetable|revtbl|rsidtbl|nonshppict|nonesttables|shprslt|sp|a?ftnsepc?|a?ftncn|xe|rxe|tc|tcn|mmathPict|objdata|atrfstart|atrfend|atnid|atnauthor|filetbl|private1|template)$/u;

/**
 * Where a group goes that begins with a control word, or null where the word is no destination.
 * `starred` groups that are not known are skipped (RTF 1.9.1, "Destinations").
 */
export function destinationOf(
  name: string,
  starred: boolean,
): (typeof DESTINATIONS)[string] | null {
  const known = DESTINATIONS[name];
  if (known !== undefined) return known;
  if (FURNITURE.test(name)) return 'furniture';
  return starred || SKIPPED.test(name) ? 'skip' : null;
}

const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
};

/** The character that a control word stands for, or null. */
export function characterNamed(name: string): string | null {
  return CHARACTERS[name] ?? null;
}
