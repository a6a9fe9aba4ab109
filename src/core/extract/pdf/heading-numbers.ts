import type { Group, Piece } from './paragraphs.ts';
import { dropStart } from './page-text.ts';

/** "1", "2.3", "A", "C1", "1." before a title. A letter with a stop is left: it may be an initial. */
const LEAD =
  /^((?:\d{1,2}|[IVX]{2,5}|[A-Z]\d{0,2})(?:\.\d{1,3})*)(?:(?<=\d)[.:)])?\s+(?=[\p{Lu}\u2018\u201C"'(\d])/u;
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
/** "8 March 2012" is a day. */
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/**
 * Takes the printed numbers off headings that begin with one. A number counts where its neighbour
 * stands before another heading ("1" by "2", "A" by "B", "C1" by "C2" or after "C"), for a lone
 * figure or letter may be a word of the title ("7 days", "A family"). Yields what replaces the
 * groups concerned.
 */
export function numberedHeadings(
  headings: readonly Group[],
  above: ReadonlyMap<Group, Group>,
): Map<Group, Group> {
  const leads = headings.map((group) => leadOf(group));
  const all = new Set([
    ...[...above.values()].flatMap((group) => group.lines[0]?.text ?? []),
    ...leads.flatMap((lead) => lead?.number ?? []),
    ...headings.flatMap((group) => group.marker?.number ?? []),
  ]);
  const numbered = new Map<Group, Group>();
  const lettered = new Set<string>();
  headings.forEach((group, i) => {
    const [numeral] = above.get(group)?.lines ?? [];
    if (numeral !== undefined) {
      const marker = { number: numeral.text, bullet: false, x: numeral.x, dotted: false };
      numbered.set(group, { ...group, marker });
      return;
    }
    const lead = leads[i];
    const [first] = group.lines;
    if (lead === undefined || first === undefined || !hasNeighbour(lead.number, all)) return;
    if (/^[A-Z]$/u.test(lead.number)) {
      if (lettered.has(lead.number)) return;
      lettered.add(lead.number);
    }
    const { number, text, units } = lead;
    const fragments = dropStart(first.fragments, units);
    const marker = { number, bullet: false, x: first.x, dotted: /\d\.\d/u.test(number) };
    const line = { ...first, fragments, text, marker };
    numbered.set(group, { ...group, marker, lines: [line, ...group.lines.slice(1)] });
  });
  return numbered;
}

/**
 * Roman numerals that stand alone above a heading, by the heading: "IV" over "THE HOUSEHOLD". There must be
 * several that go on from one another.
 */
export function numeralsAbove(
  pieces: readonly Piece[],
  headings: ReadonlySet<Group>,
): ReadonlyMap<Group, Group> {
  const found = new Map<Group, Group>();
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1];
    if ('table' in piece || next === undefined || 'table' in next) continue;
    const [line, ...more] = piece.lines;
    if (line === undefined || more.length > 0 || !ROMAN.includes(line.text)) continue;
    if (headings.has(next)) found.set(next, piece);
  }
  const numerals = new Set([...found.values()].map((group) => group.lines[0]?.text));
  const goOn = ROMAN.filter((one, i) => numerals.has(one) && numerals.has(ROMAN[i + 1] ?? ''));
  return goOn.length > 0 || numerals.size > 2 ? found : new Map<Group, Group>();
}

function leadOf(group: Group): { number: string; text: string; units: number } | undefined {
  const line = group.marker === undefined ? group.lines[0] : undefined;
  const match = line === undefined ? null : LEAD.exec(line.text);
  if (line === undefined || match?.[1] === undefined) return undefined;
  const text = line.text.slice(match[0].length);
  if (MONTH.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  return { number: match[1], text, units: match[0].trimEnd().length };
}

function hasNeighbour(number: string, all: ReadonlySet<string>): boolean {
  const place = ROMAN.indexOf(number);
  if (number.length > 1 && place >= 0) {
    return [ROMAN[place - 1], ROMAN[place + 1]].some((one) => one !== undefined && all.has(one));
  }
  const parts = /^(.*?)(\d+|[A-Z])$/u.exec(number);
  const [, stem = '', last = ''] = parts ?? [];
  if (stem !== '' && all.has(stem.replace(/\.$/u, ''))) return true;
  return [-1, 1].some((step) => {
    const next = /\d/u.test(last)
      ? String(Number(last) + step)
      : String.fromCharCode(last.charCodeAt(0) + step);
    return all.has(stem + next);
  });
}
