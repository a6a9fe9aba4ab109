import type { Block } from '../extracted-document.ts';
import type { RecognisedPage, RecognisedWord } from './page-reader.ts';

/** Mean confidence of words, each weighed by its letters, 0 to 1; 0 for none. */
export function meanConfidence(words: readonly RecognisedWord[]): number {
  let sum = 0;
  let letters = 0;
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}

/** Marks the blocks whose text was recognised, in whole or in part, with the mean confidence of those words. */
export function markRecognised(
  blocks: readonly Block[],
  pages: readonly RecognisedPage[],
): Block[] {
  if (pages.length === 0) return [...blocks];
  const wordsOf = new Map(pages.map((page) => [page.number, placedWords(page)]));
  return blocks.map((block) => {
    const words = block.runs.flatMap(({ page, sourceAt, length }) =>
      (wordsOf.get(page) ?? []).filter(
        (word) => word.sourceAt < sourceAt + length && word.sourceAt + word.text.length > sourceAt,
      ),
    );
    if (words.length === 0) return block;
    return { ...block, ocr: { confidence: Math.round(meanConfidence(words) * 100) / 100 } };
  });
}

/** The words of a page, each with its offset in the page's words joined by single spaces, in UTF-16 units. */
function placedWords(page: RecognisedPage): (RecognisedWord & { readonly sourceAt: number })[] {
  let sourceAt = 0;
  return page.lines
    .flatMap((line) => line.words)
    .map((word) => {
      const placed = { ...word, sourceAt };
      sourceAt += word.text.length + 1;
      return placed;
    });
}
