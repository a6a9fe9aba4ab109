import { splitSentences } from '../text/sentences.ts';
import { clauseStarts } from './clauses.ts';
import { words } from './words.ts';
import type { Word } from './words.ts';

/** A word with the sentence and the clause it stands in. */
export interface Token extends Word {
  /** Index of its sentence, from 0. */
  readonly sentence: number;
  /** Index of its clause in the text, from 0; a clause never crosses a sentence. */
  readonly clause: number;
}

/** The words of a text with the sentence and the clause each stands in. */
export function tokenise(text: string): Token[] {
  const found = words(text);
  const sentences = splitSentences(text);
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = -1;
  let first = 0;
  while (first < found.length) {
    const begin = found[first]?.start ?? 0;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= begin) {
      sentence += 1;
    }
    const stop = sentences[sentence]?.end ?? text.length;
    let last = first + 1;
    while (last < found.length && (found[last]?.start ?? 0) < stop) last += 1;
    const inSentence = found.slice(first, last);
    const starts = clauseStarts(text, inSentence);
    for (const [index, word] of inSentence.entries()) {
      if (index === 0 || starts.has(index)) clause += 1;
      tokens.push({ ...word, sentence, clause });
    }
    first = last;
  }
  return tokens;
}
