/** A mark such as "Recommendation 3:" and the text behind it. */
export interface MarkedText {
  readonly number: string | null;
  readonly text: string;
  /** Whom the mark itself names: "Recommendation for the Board: …". */
  readonly to?: string;
}

const NUMBER = String.raw`(?:\d+(?:\.\d+)*[a-z]?|[ivx]+|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)`;
const MARK = new RegExp(
  String.raw`^(?:\d+(?:\.\d+)+\s+)?(?:(?:(?:multi-agency|single agency|national|local|overview|board|key|main|additional|overarching)\s+)?recommendation|consideration|challenge)(?![a-z])(?:\s+for the (?:board|partnership))?\s*(?:no\.?\s*|number\s+)?(${NUMBER}(?![a-z]))?(?:\s*\([^)]{1,40}\))?\s*(?:[:.)–—-]+\s*|$|(?=\s[A-Z]))`,
  'iu',
);
/** "Further recommendation 2:", with a number and a stop, whatever word stands before. */
const QUALIFIED = /^\p{Lu}[\p{L}-]+ recommendation (\d+(?:\.\d+)*)\s*[:.)–—-]+\s*/iu;
const SHORT_MARK = /^(?:R|Rec\.?)\s?(\d+(?:\.\d+)*)\s*[:.)–—-]*\s+(?=\p{L})/u;
const INSIDE =
  /(?<=^|[.;:?!]\s+)(?=(?:Recommendation\s+(?:\d+(?:\.\d+)*|[A-Z])\s*[:.)–—-]|R\d+(?:\.\d+)*\s*[:.)–—-]?\s+\p{Lu}))/gu;

const ADDRESSED = new RegExp(
  String.raw`^(?:(?:multi-agency|single agency|national|local|key)\s+)?(?:recommendation|consideration|challenge)\s+(?:(${NUMBER})\s+)?(?:for|to)\s+(?:the\s+)?([^:.;]{3,90}):\s+(?=\S)`,
  'iu',
);

/** Reads a mark at the beginning of a text; null where there is none. "Recommendations" is none. */
export function recommendationMark(text: string): MarkedText | null {
  const short = SHORT_MARK.exec(text);
  if (short !== null) return { number: short[1] ?? null, text: text.slice(short[0].length) };
  const addressed = ADDRESSED.exec(text);
  if (addressed !== null) {
    const [all, number = null, to = ''] = addressed;
    return { number, text: text.slice(all.length), to };
  }
  const mark = MARK.exec(text) ?? QUALIFIED.exec(text);
  if (mark === null) return null;
  const rest = text.slice(mark[0].length).trimStart();
  const number = mark[1] ?? null;
  // "Challenge: …" alone is a label for anything.
  if (number === null && /^(?:consideration|challenge)\s*[:–—-]/iu.test(text)) return null;
  // "Recommendation was made …" and the like: without number the mark needs its colon.
  if (number === null && rest !== '' && !/[:–—-]\s*$/.test(mark[0])) return null;
  // "Recommendation 3 of the earlier review was …" speaks of one, too.
  if (/^\p{Ll}/u.test(rest) && /[\p{L}\d)]$/u.test(mark[0].trimEnd())) return null;
  // A lower-case word taken for a Roman numeral or a letter: "Recommendation i made".
  if (number !== null && /^[a-z]$/.test(number) && rest !== '' && !/[:.)–—-]/.test(mark[0]))
    return null;
  return { number, text: rest };
}

/** Parts of a paragraph that holds several marked recommendations, each with its mark; one part otherwise. */
export function splitMarked(text: string): string[] {
  const starts = [...text.matchAll(INSIDE)].map((match) => match.index);
  const cuts = starts.filter((at) => at > 0);
  if (cuts.length === 0) return [text];
  return [0, ...cuts].map((at, i) => text.slice(at, cuts[i] ?? text.length).trim());
}

/** Parts of "(1) … (2) … (3) …" where the numbers rise from 1; the words before the first are dropped. */
export function splitCounted(text: string): MarkedText[] | null {
  const found: { at: number; after: number; number: string }[] = [];
  for (const match of text.matchAll(/(?<=^|[\s;:.])\(?(\d{1,2})\)\s+(?=\p{L})/gu)) {
    if (Number(match[1]) !== found.length + 1) continue;
    found.push({ at: match.index, after: match.index + match[0].length, number: match[1] ?? '' });
  }
  if (found.length < 2) return null;
  return found.map((part, i) => ({
    number: part.number,
    text: text.slice(part.after, found[i + 1]?.at ?? text.length).trim(),
  }));
}

const CODE = /^([A-Z]{1,4}\s?\d{1,2}(?:\.\d+)*[a-z]?)(?:[.:)]?\s+(?=\p{Lu})|[.:)]?$)/u;

/**
 * Reads a code such as "MA1" or "SA 2" that numbers what a list asks; null where there is none. Outside
 * such a list it may be anything.
 */
export function codeMark(text: string): MarkedText | null {
  const code = CODE.exec(text);
  return code === null ? null : { number: code[1] ?? null, text: text.slice(code[0].length) };
}
