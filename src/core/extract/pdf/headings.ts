import type { Group, Piece } from './paragraphs.ts';
import { isPullQuote } from './pull-quotes.ts';
import { squash } from './page-text.ts';
import type { TypeNorms } from './type-size.ts';

/** How a heading looks: what gives its rank. */
interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly caps: boolean;
  readonly italic: boolean;
}

const LONGEST = 240;
/** Running text, not a line of a cover. */
const RUNNING = 150;
/** A heading that is a whole sentence has its kind and number before it. */
const LABELLED =
  /^(?:(?:key|priority|main)\s+)?(?:finding|lesson|theme|issue|learning(?:\s+point)?|line of enquiry|question|episode|practice episode|chapter|part)\s+(?:\d{1,2}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\s*[:.\u2013\u2014-]/iu;
/** What a cover says besides its title. */
const COVER_FACT =
  /^(?:by\b|(?:published|completed|agreed|finalised)\b.{0,60}\b\d{4}$|[^:]{0,40}\b(?:author|reviewers?|inspector|chair|dated?|published|completed|agreed|approved|version|status|reference)s?\b[^:]{0,40}:|(?:[a-z]+\s+(?:on\s+|in\s+)?)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}$)/iu;

/** The headings of a document, and those of them that stand on its cover. */
export interface Headings {
  readonly groups: readonly Group[];
  readonly cover: ReadonlySet<Group>;
}

/** Print larger than the text by so many points, though by less than a tenth, may head parts. */
const BARELY = 0.7;
/** So many lines of one such size, each alone over running text, head parts. */
const LEAST_ALIKE = 3;
const ALONE = 90;

/** Whether a group is one short line, barely larger than the text and no sentence, over running text. */
function standsBarely(group: Group, next: Piece | undefined, norms: TypeNorms): boolean {
  const [line, ...more] = group.lines;
  if (group.kind !== 'flow' || line === undefined || more.length > 0) return false;
  if (line.aside === true || group.marker !== undefined) return false;
  if (line.size < norms.body + BARELY || line.size > norms.body * 1.1) return false;
  const text = textOf(group);
  if (text.length > ALONE || !/^\p{Lu}/u.test(text) || /[.,;:!"\u201D]$/u.test(text)) return false;
  const under = next !== undefined && 'lines' in next ? next : undefined;
  return under?.kind === 'flow' && (under.lines[0]?.size ?? line.size) < line.size - BARELY / 2;
}

/** The lines barely larger than the text that head parts: no running text is printed in their size. */
function barelyLarger(pieces: readonly Piece[], norms: TypeNorms): ReadonlySet<Group> {
  const bySize = new Map<number, Group[]>();
  const running = new Set<number>();
  pieces.forEach((piece, i) => {
    if ('table' in piece) return;
    const size = Math.round((piece.lines[0]?.size ?? 0) * 2);
    if (standsBarely(piece, pieces[i + 1], norms)) {
      bySize.set(size, [...(bySize.get(size) ?? []), piece]);
    } else if (textOf(piece).length > RUNNING) running.add(size);
  });
  return new Set(
    [...bySize].flatMap(([size, groups]) =>
      groups.length >= LEAST_ALIKE && !running.has(size) ? groups : [],
    ),
  );
}

/** The headings among the pieces. The cover is what stands before the heading of the first running text. */
export function headingsOf(pieces: readonly Piece[], norms: TypeNorms): Headings {
  const groups: Group[] = [];
  const cover = new Set<Group>();
  const barely = barelyLarger(pieces, norms);
  let onCover = true;
  pieces.forEach((piece, i) => {
    if ('table' in piece) {
      onCover &&= piece.table.lines.length < 12;
      return;
    }
    const next = pieces[i + 1];
    const follower = next !== undefined && 'lines' in next ? next : undefined;
    const heads =
      (barely.has(piece) || looksLikeHeading(piece, follower, norms)) &&
      !(onCover && piece.marker === undefined && COVER_FACT.test(textOf(piece)));
    if (heads) {
      groups.push(piece);
      if (onCover) cover.add(piece);
      return;
    }
    const fewest = piece.marker === undefined ? RUNNING : RUNNING / 3;
    if (!onCover || !(piece.kind === 'contents' || textOf(piece).length > fewest)) return;
    onCover = false;
    const heading = groups.at(-1);
    if (heading !== undefined) cover.delete(heading);
  });
  // All of one kind: a leaflet, with nothing but a cover.
  return { groups, cover: cover.size === groups.length ? new Set() : cover };
}

/**
 * Whether the group looks like a heading: larger, bold or in capitals, short, and no full sentence.
 * `next` is what follows: the lowest headings, in italics, stand flush with it.
 */
export function looksLikeHeading(group: Group, next: Group | undefined, norms: TypeNorms): boolean {
  if (group.lines[0]?.aside === true) return false;
  if (group.kind !== 'flow' || group.marker?.bullet === true || group.lines.length > 4)
    return false;
  const text = textOf(group);
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || /[,;]$/u.test(text)) return false;
  // Alone, or with the line that says whose words they are.
  if (isPullQuote(group.lines, norms) || isPullQuote(group.lines.slice(0, -1), norms)) return false;
  const { size, bold, caps, italic } = lookOf(group);
  const stands = size > norms.body * 1.1 || (bold && !norms.boldBody);
  if (stands && LABELLED.test(text)) {
    return next !== undefined && next.kind === 'flow' && !LABELLED.test(textOf(next));
  }
  if (size > norms.body * 1.3) return true;
  if (size > norms.body * 1.1) return !text.endsWith('.') || bold;
  if (size < norms.body * 0.92) {
    // In a box set small, a bold line heads text of its own size.
    const under = next?.lines[0];
    const heads = bold && under !== undefined && !under.bold && Math.abs(under.size - size) < 0.6;
    if (!heads) return false;
  }
  // "2.2 Police." is a heading for all its stop, where number, weight and size say so together.
  const titled = bold && group.marker !== undefined && size > norms.body + 0.4;
  const plainBelow = next?.kind === 'flow' && next.lines[0]?.bold === false;
  if (titled && plainBelow && text.length <= 60 && group.lines.length === 1) return true;
  if (/[.]["\u2019\u201D]?$/u.test(text) && !/\betc\.$/u.test(text)) return false;
  if (bold && !norms.boldBody) return text.length <= 160;
  // Short lines in italics stand over paragraphs as the lowest headings do.
  if (italic && group.marker === undefined && group.lines.length === 1 && /^\p{Lu}/u.test(text)) {
    const start = next?.marker?.x ?? next?.lines[0]?.x ?? 0;
    if (Math.abs(start - (group.lines[0]?.x ?? 0)) > 4) return false;
    return text.length <= 90 && !/[.!?:"'\u2019\u201D]$/u.test(text);
  }
  return caps && text.length <= 100 && /\p{Lu}{4}/u.test(text);
}

/**
 * Levels from the looks of the headings: the largest type is 1; at one size bold before capitals. A
 * cover's large lines do not push down what heads the text.
 */
export function headingLevels(
  { groups, cover }: Headings,
  outline: readonly { readonly title: string; readonly level: number }[],
): Map<Group, number> {
  const known = new Map(outline.map((entry) => [keyOf(entry.title), entry.level]));
  const looks = groups.map((group) => rankOf(lookOf(group)));
  const ranked = looks.filter((_, i) => groups[i] !== undefined && !cover.has(groups[i]));
  const ranks = [...new Set(ranked)].sort((a, b) => b - a);
  const levelOf = (look: number) => {
    const place = ranks.findIndex((rank) => rank <= look);
    return place < 0 ? ranks.length : place + 1;
  };
  return new Map(
    groups.map((group, i) => {
      const number = group.marker?.number ?? '';
      const own = known.get(keyOf(textOf(group))) ?? known.get(keyOf(`${number} ${textOf(group)}`));
      return [group, Math.min(6, own ?? levelOf(looks[i] ?? 0))];
    }),
  );
}

function textOf(group: Group): string {
  return group.lines.map((line) => line.text).join(' ');
}

function keyOf(title: string): string {
  return squash(title)
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
}

function lookOf(group: Group): Look {
  const text = textOf(group);
  const letters = text.replace(/\P{L}/gu, '');
  return {
    size: Math.max(...group.lines.map((line) => line.size)),
    bold: group.lines.every((line) => line.bold),
    italic: group.lines.every((line) => line.italic),
    caps: letters.length > 2 && letters === letters.toUpperCase(),
  };
}

/** Half a point of size outweighs bold, bold outweighs capitals. */
function rankOf(look: Look): number {
  const size = Math.round(look.size * 2) * 8;
  return size + (look.bold ? 4 : 0) + (look.caps ? 2 : 0) - (look.italic ? 1 : 0);
}
