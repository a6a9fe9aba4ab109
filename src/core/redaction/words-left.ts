import { wholeWords } from './whole-words.ts';

/** Words too short to be looked for: they stand in everything. */
const SHORTEST = 3;

/** Words that were taken out of a text and yet stand, and where. */
export interface WordsLeft {
  /** In the finished file and not in what it was written from: the writer put them there. */
  readonly inFile: readonly string[];
  /** In what it was written from: at another place they were taken for something else, or left in. */
  readonly inModel: readonly string[];
}

/** Looks for words taken out in a finished file, read back, and in the text that it was written from; as whole words. */
export function wordsLeft(taken: readonly string[], file: string, model: string): WordsLeft {
  const wanted = [...new Set(taken)].filter((words) => words.length >= SHORTEST);
  // In capitals on its cover, the file is read back with such a name in small letters.
  const inModel = wanted.filter((words) => stands(words, model, 'iu'));
  const inFile = wanted.filter((words) => !inModel.includes(words) && stands(words, file, 'u'));
  return { inFile, inModel };
}

function stands(words: string, text: string, flags: 'u' | 'iu'): boolean {
  const pattern = wholeWords([words]);
  return pattern !== undefined && new RegExp(pattern.source, flags).test(text);
}
