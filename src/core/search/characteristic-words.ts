import { indexStem } from './porter.ts';
import { textWords } from './text-words.ts';

/** Words of fewer letters say little of what a passage is about. */
const SHORTEST = 4;
/** Words that stand in more of the passages than this say nothing of one of them. */
const COMMONEST = 0.12;

/**
 * The words that tell a passage from others, the most telling first: by how often they stand in it and how rare they are in the
 * library (tf-idf). Numbers are left out, and of words with one stem the first stands for all.
 */
export function characteristicWords(
  text: string,
  passages: number,
  passagesWith: (word: string) => number,
  most: number,
): readonly string[] {
  const words = textWords(text)
    .map(({ word }) => word)
    .filter((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word));
  return [...Map.groupBy(words, indexStem).values()]
    .map((forms) => {
      const [word = ''] = forms;
      const frequency = passagesWith(word);
      return {
        word,
        frequency,
        weight: (1 + Math.log(forms.length)) * Math.log(1 + passages / (frequency + 1)),
      };
    })
    .filter(({ frequency }) => frequency > 1 && frequency <= Math.max(20, passages * COMMONEST))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ word }) => word);
}
