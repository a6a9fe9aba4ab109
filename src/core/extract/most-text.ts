/** Paragraphs in one document; a report of 121 pages has some 3,000. */
export const MOST_PARAGRAPHS = 50_000;
/** Characters (UTF-16 units) in one document; the longest review known has 820,000. */
export const MOST_LETTERS = 5_000_000;
