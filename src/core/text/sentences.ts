/** A sentence of a text. Offsets in UTF-16 units, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const STOP = /[.!?]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}\p{N}])|\n+/gu;
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|para|vs|e\.g|i\.e|etc|\p{Lu})\.$/u;

/** The sentences of a text, in order; between them they cover all but white space. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(start, end))) continue;
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences;
}
