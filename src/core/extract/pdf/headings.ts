import type { Group } from './paragraphs.ts';
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

/**
 * Whether the group looks like a heading: larger, bold or in capitals, short, and no full sentence.
 * `next` is what follows: the lowest headings, in italics, stand flush with it.
 */
export function looksLikeHeading(group: Group, next: Group | undefined, norms: TypeNorms): boolean {
  if (group.kind !== 'flow' || group.marker?.bullet === true || group.lines.length > 4)
    return false;
  const text = textOf(group);
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || /[,;]$/u.test(text)) return false;
  const { size, bold, caps, italic } = lookOf(group);
  if (size > norms.body * 1.3) return true;
  if (size > norms.body * 1.1) return !text.endsWith('.') || bold;
  if (size < norms.body * 0.92) {
    // In a box set small, a bold line heads text of its own size.
    const under = next?.lines[0];
    const heads = bold && under !== undefined && !under.bold && Math.abs(under.size - size) < 0.6;
    if (!heads) return false;
  }
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

/** Levels from the looks of all headings: the largest type is 1; at one size bold before capitals. */
export function headingLevels(
  groups: readonly Group[],
  outline: readonly { readonly title: string; readonly level: number }[],
): Map<Group, number> {
  const known = new Map(outline.map((entry) => [keyOf(entry.title), entry.level]));
  const looks = groups.map((group) => rankOf(lookOf(group)));
  const ranks = [...new Set(looks)].sort((a, b) => b - a);
  return new Map(
    groups.map((group, i) => {
      const number = group.marker?.number ?? '';
      const own = known.get(keyOf(textOf(group))) ?? known.get(keyOf(`${number} ${textOf(group)}`));
      return [group, Math.min(6, own ?? ranks.indexOf(looks[i] ?? 0) + 1)];
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
