import type { Block, SourceRun } from '../extracted-document.ts';
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

/**
 * Marks the blocks whose text was recognised, in whole or in part, with the mean confidence of those
 * words, and makes each of these words a run of its own with its place on the page.
 */
export function markRecognised(
  blocks: readonly Block[],
  pages: readonly RecognisedPage[],
): Block[] {
  if (pages.length === 0) return [...blocks];
  const wordsOf = new Map(pages.map((page) => [page.number, placedWords(page)]));
  return blocks.map((block) => {
    const cut = block.runs.map((run) => {
      const words = (wordsOf.get(run.page) ?? []).filter((word) => overlaps(word, run));
      return { run, words };
    });
    const words = cut.flatMap((one) => one.words);
    if (words.length === 0) return block;
    return {
      ...block,
      runs: cut.flatMap((one) => runsOfWords(one.run, one.words)),
      ocr: { confidence: Math.round(meanConfidence(words) * 100) / 100 },
    };
  });
}

interface PlacedWord extends RecognisedWord {
  readonly sourceAt: number;
}

function overlaps({ sourceAt, text }: PlacedWord, run: SourceRun): boolean {
  return sourceAt < run.sourceAt + run.length && sourceAt + text.length > run.sourceAt;
}

/** The run cut at its words; as it was where it has none. */
function runsOfWords(run: SourceRun, words: readonly PlacedWord[]): readonly SourceRun[] {
  if (words.length === 0) return [run];
  return words.map(({ text, sourceAt, x, top, right, bottom }) => {
    const from = Math.max(sourceAt, run.sourceAt);
    const to = Math.min(sourceAt + text.length, run.sourceAt + run.length);
    return {
      at: run.at + from - run.sourceAt,
      length: to - from,
      page: run.page,
      sourceAt: from,
      box: [tenth(x), tenth(top), tenth(right), tenth(bottom)],
    };
  });
}

/** Of a point: finer than anybody sees, and short where it is stored. */
function tenth(points: number): number {
  return Math.round(points * 10) / 10;
}

/** The words of a page, each with its offset in the page's words joined by single spaces, in UTF-16 units. */
function placedWords(page: RecognisedPage): readonly PlacedWord[] {
  let sourceAt = 0;
  return page.lines
    .flatMap((line) => line.words)
    .map((word) => {
      const placed = { ...word, sourceAt };
      sourceAt += word.text.length + 1;
      return placed;
    });
}
