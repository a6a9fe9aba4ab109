/**
 * One stretch of text that a PDF draws, in points from the top left of the page as a reader sees it
 * (after the page's own rotation).
 */
export interface TextItem {
  readonly str: string;
  /** Offset of `str` in the concatenation of the page's items, in UTF-16 units. */
  readonly sourceAt: number;
  readonly x: number;
  readonly right: number;
  /** Baseline, growing downwards. */
  readonly base: number;
  /** Type size. */
  readonly size: number;
  /** The parser's name for the font: the same font has the same name on every page. */
  readonly font: string;
  /** True where upright letters were slanted to look italic. */
  readonly oblique: boolean;
  /** True where white space was drawn or left before it since the last item. */
  readonly spaceBefore: boolean;
}

/** The text of one page as drawn, in the order in which the producer wrote it. */
export interface PageText {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** What reads from left to right. */
  readonly items: readonly TextItem[];
  /** What stands at an angle: stamps across the page, spines. Joined in the order written. */
  readonly slanted: string;
  /** True where letters were left out because a dark box hides them. */
  readonly redacted?: true;
}

/** Weight and slope of a font. */
export interface FontStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A piece of a page's text that belongs to a line, with the way back to the original. */
export interface Fragment {
  readonly str: string;
  readonly page: number;
  readonly sourceAt: number;
  /** Where it was drawn, in points; for a part of a drawn stretch, where that stretch stands. */
  readonly x: number;
  readonly right: number;
  /** Whether white space stands between it and the fragment before. */
  readonly spaceBefore: boolean;
}

/** Text on one baseline without a wide gap: a line of a column, or of a table's cell. */
export interface Line {
  readonly page: number;
  /** Place in the producer's order on its page. */
  readonly order: number;
  readonly x: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fragments: readonly Fragment[];
  /** The fragments' text with single spaces, as printed. */
  readonly text: string;
  /** A bullet, number or letter that stood apart before the line. */
  readonly marker?: Marker;
  /** True where it begins with a small raised number: the number of a note. */
  readonly note?: true;
  /** True for a line of a box beside the text: what heads the box heads nothing after it. */
  readonly aside?: true;
  /** True for a line of a table of contents. */
  readonly contents?: true;
}

/** What stands before a paragraph: a bullet, or a printed number or letter. */
export interface Marker {
  /** The number without trailing stop or brackets; empty for a bullet. */
  readonly number: string;
  readonly bullet: boolean;
  readonly x: number;
  /** Weighs as a paragraph number ("6.10"), not as a member of a list ("(a)", "iv."). */
  readonly dotted: boolean;
}

/** Fragments without their first `units` characters that are not white space. */
export function dropStart(fragments: readonly Fragment[], units: number): Fragment[] {
  let left = units;
  const rest: Fragment[] = [];
  for (const fragment of fragments) {
    if (left <= 0) {
      rest.push(rest.length === 0 ? { ...fragment, spaceBefore: true } : fragment);
      continue;
    }
    let i = 0;
    while (i < fragment.str.length && (left > 0 || /\s/u.test(fragment.str[i] ?? ''))) {
      if (!/\s/u.test(fragment.str[i] ?? '')) left -= 1;
      i += 1;
    }
    if (i >= fragment.str.length) continue;
    const str = fragment.str.slice(i);
    rest.push({ ...fragment, str, sourceAt: fragment.sourceAt + i, spaceBefore: true });
  }
  return rest;
}

/** White space to single spaces, ends trimmed. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
