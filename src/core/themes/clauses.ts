import type { Word } from './words.ts';

/** Words that set one thing against another. */
export const CONTRASTS: ReadonlySet<string> = new Set(
  'but however although though while whilst whereas yet despite nevertheless nonetheless albeit'.split(
    ' ',
  ),
);
/** Words that open a clause with a turn of thought: what stands before does not reach past them. */
const TURNS = new Set([...CONTRASTS, 'because', 'unless', 'except']);
/** Words that open a clause when a comma stands before them. */
const AFTER_COMMA = new Set(
  'which who whose where when so and or nor with he she they it this there these those we who leading resulting meaning'.split(
    ' ',
  ),
);
/** Openers whose clause ends at the next comma: "Although he was seen, he was not heard." */
const FRONTED = new Set(
  'although though while whilst whereas despite because when if since'.split(' '),
);
const SUBJECTS = new Set(
  'he she they it there this these we i nobody none no neither each who what'.split(' '),
);
const DETERMINERS = new Set(
  'the a an his her their its this that these those some many most all both staff professionals practitioners agencies social'.split(
    ' ',
  ),
);
const FINITE = new Set(
  'was were is are did does do had has have could should would can will may might must became'.split(
    ' ',
  ),
);

/** True where a subject and its verb follow: "and the manager was", "and she had". */
function newSubject(sentence: readonly Word[], at: number): boolean {
  const next = sentence[at]?.word ?? '';
  if (SUBJECTS.has(next)) return true;
  if (!DETERMINERS.has(next)) return false;
  for (let i = at + 1; i <= at + 4; i += 1) {
    if (FINITE.has(sentence[i]?.word ?? '')) return true;
  }
  return false;
}

function hasVerb(sentence: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (FINITE.has(sentence[i]?.word ?? '')) return true;
  return false;
}

/**
 * Indexes of the words of one sentence at which a new clause begins. Clauses bound how far a "not"
 * or a "well" reaches; a list with commas stays one clause.
 */
export function clauseStarts(text: string, sentence: readonly Word[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let opened = 0;
  let fronted = FRONTED.has(sentence[0]?.word ?? '');
  for (let i = 1; i < sentence.length; i += 1) {
    const word = sentence[i]?.word ?? '';
    const end = sentence[i - 1]?.end ?? 0;
    const start = sentence[i]?.start ?? 0;
    const between = start - end > 1 ? text.slice(end, start) : '';
    const comma = between.includes(',');
    const begins =
      /[;:()–—|]|\s-\s/u.test(between) ||
      TURNS.has(word) ||
      (comma && (fronted || (AFTER_COMMA.has(word) && hasVerb(sentence, i, i + 7)))) ||
      (comma && newSubject(sentence, i) && hasVerb(sentence, opened, i)) ||
      (word === 'and' && newSubject(sentence, i + 1) && hasVerb(sentence, opened, i));
    if (!begins) continue;
    starts.add(i);
    opened = i;
    fronted = FRONTED.has(word);
  }
  return starts;
}
