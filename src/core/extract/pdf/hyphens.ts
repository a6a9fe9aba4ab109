/** What becomes of a hyphen that white space or a line's end follows. */
export type HyphenFate = 'keep' | 'drop' | 'apart';

/** First parts that take a hyphen in the prose of this field. */
const PREFIXES = new Set(
  'multi non self co re pre post inter intra anti semi sub ex cross well ill long short part full half high low single two three four five six one first second third follow drop day face step in on off out up over under by early mid late near north south east west mother father child family young home health social care self-harm'.split(
    ' ',
  ),
);

/** Second parts that always take a hyphen, unless the document writes otherwise. */
const SUFFIXES = new Set('based related fashioned specific focused centred oriented'.split(' '));

const WORD = /\p{L}+(?:[-\u2010\u2011]\p{L}+)*(?![-\p{L}])/gu;

/** Words of one document, with and without hyphens, as printed inside its lines. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();

  /** Learns the words of lines that follow one another; a word broken at a line's end is left out. */
  learn(lines: Iterable<string>): void {
    let broken = false;
    for (const line of lines) {
      const whole = broken ? line.replace(/^[\p{L}\u2019'-]+/u, '') : line;
      broken = /\p{L}[-\u00AD\u2010]$/u.test(line);
      const inner = broken ? whole.replace(/[\p{L}\u2019'-]+[-\u00AD\u2010]$/u, '') : whole;
      for (const [word] of inner.toLowerCase().matchAll(WORD)) {
        const key = word.replace(/[\u2010\u2011]/gu, '-');
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      }
    }
  }

  /** How often the word stands in the document, whatever its case. */
  count(word: string): number {
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }
}

/**
 * Whether "left-" and "right" are one word with its hyphen, one word without, or two words (as in
 * "pre- and postnatal"). The document's own spelling decides; then the usual prefixes; then whether
 * both halves are words of the document.
 */
export function hyphenFate(
  left: string,
  right: string,
  vocabulary: Vocabulary,
  atLineEnd: boolean,
): HyphenFate {
  if (/^(?:and|or|to|nor|but|versus)$/iu.test(right)) return 'apart';
  const hyphenated = vocabulary.count(`${left}-${right}`);
  const solid = vocabulary.count(left + right);
  if (hyphenated > solid) return 'keep';
  if (solid > hyphenated) return 'drop';
  if (/^\p{Lu}/u.test(right)) return atLineEnd ? 'keep' : 'apart';
  const last = left.split('-').at(-1)?.toLowerCase() ?? '';
  if (left.includes('-') || PREFIXES.has(last)) return 'keep';
  if (SUFFIXES.has(right.toLowerCase()) && left.length > 2) return 'keep';
  if (vocabulary.count(left) > 0 && vocabulary.count(right) > 0) return 'keep';
  return atLineEnd ? 'drop' : 'keep';
}
