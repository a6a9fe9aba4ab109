/** A sentence's place in a text, in UTF-16 units, end exclusive. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

const END = /[.?!]["'”’)\]]*\s+(?=["'“‘([]*[A-Z0-9])/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|No|e\.g|i\.e|etc|cf|vs|para|p|pp|[A-Z])\.$/;

/** Splits a text into sentences; the white space between them belongs to none. */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const head = text.slice(start, match.index + 1);
    if (ABBREVIATION.test(head)) continue;
    const end = match.index + match[0].trimEnd().length;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}
