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
  const inModel = standing(wanted, model);
  const inFile = standing(wanted, file).filter((words) => !inModel.includes(words));
  return { inFile, inModel };
}

function standing(wanted: readonly string[], text: string): readonly string[] {
  return wanted.filter((words) => wholeWords([words])?.test(text) === true);
}
