import { wordsOf } from '../text/words.ts';
import { stems } from '../themes/stem.ts';

/**
 * Texts as the words that tell what each asks. Those of text `i` stand from `starts[i]` up to `starts[i + 1]`: numbers
 * of words, ascending, and their weights, of length 1 together unless there are none. One list for all texts: ten
 * thousand lists of their own take longer to make than to fill.
 */
export interface WordVectors {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** Numbers of words are below this. */
  readonly vocabulary: number;
}

/** Words of every recommendation, which tell nothing of what it asks. */
const EMPTY = new Set(
  (
    'the a an and or of to in on for by with at from as is are be been was were that this these those it its their they ' +
    'all any each which who should must need needs ensure review recommend recommendation board partnership lscb scp ' +
    'safeguarding children child local agency partner not there have has will when where how what into also other such ' +
    'include through within across can may make so if he she his her'
  )
    .split(' ')
    .map(folded),
);

/** The first of a word's possible base forms. */
function folded(word: string): string {
  return stems(word)[0] ?? word;
}

/** A word that stands in more than this share of very many recommendations tells nothing of what one asks. */
const MOST_SHARE = 0.05;

/** How many are very many. */
const MANY = 1000;

/** TF-IDF vectors of folded words (Salton and Buckley 1988). */
export function wordVectors(texts: readonly string[]): WordVectors {
  const forms = new Forms();
  for (const text of texts) forms.add(text);
  const most = texts.length < MANY ? Infinity : texts.length * MOST_SHARE;
  const telling = [...forms.all.keys()]
    .filter((form) => (forms.holding[form] ?? 0) <= most)
    .toSorted((a, b) => ((forms.all[a] ?? '') < (forms.all[b] ?? '') ? -1 : 1));
  /** By the alphabet, from 1; 0 for a form that tells nothing. */
  const places = new Int32Array(forms.all.length);
  for (const [i, form] of telling.entries()) places[form] = i + 1;
  const rarity = Float64Array.from(telling, (form) =>
    Math.log(1 + texts.length / (forms.holding[form] ?? 1)),
  );
  const counts = new Int32Array(telling.length);
  const starts = new Int32Array(texts.length + 1);
  const words = new Int32Array(forms.tokens.length);
  const weights = new Float64Array(forms.tokens.length);
  let end = 0;
  for (let text = 0; text < texts.length; text += 1) {
    const start = end;
    for (let i = forms.starts[text] ?? 0; i < (forms.starts[text + 1] ?? 0); i += 1) {
      const word = (places[forms.tokens[i] ?? 0] ?? 0) - 1;
      if (word < 0) continue;
      if (counts[word] === 0) {
        words[end] = word;
        end += 1;
      }
      counts[word] = (counts[word] ?? 0) + 1;
    }
    words.subarray(start, end).sort();
    const own: number[] = [];
    for (let i = start; i < end; i += 1) {
      const word = words[i] ?? 0;
      own.push((1 + Math.log(counts[word] ?? 1)) * (rarity[word] ?? 0));
      counts[word] = 0;
    }
    const length = Math.hypot(...own);
    for (let i = start; i < end; i += 1) weights[i] = (own[i - start] ?? 0) / length;
    starts[text + 1] = end;
  }
  return {
    starts,
    words: words.subarray(0, end),
    weights: weights.subarray(0, end),
    vocabulary: telling.length,
  };
}

/** The base forms of texts, by number. */
class Forms {
  readonly all: string[] = [];
  /** How many texts hold each. */
  readonly holding: number[] = [];
  /** Those of the texts one behind the other, and where each text begins. */
  readonly tokens: number[] = [];
  readonly starts: number[] = [0];
  /** Which text, counted from 1, was the last to hold each. */
  readonly #last: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ofWords = new Map<string, number>();

  /** One text more; words that tell nothing are left out. */
  add(text: string): void {
    const number = this.starts.length;
    for (const word of wordsOf(text.toLowerCase())) {
      const form = this.#ofWords.get(word) ?? this.#learn(word);
      if (form < 0) continue;
      this.tokens.push(form);
      if (this.#last[form] === number) continue;
      this.#last[form] = number;
      this.holding[form] = (this.holding[form] ?? 0) + 1;
    }
    this.starts.push(this.tokens.length);
  }

  /** The number of a word that was not met before; -1 for one that tells nothing. */
  #learn(word: string): number {
    const form = folded(word);
    let number = -1;
    if (word.length > 1 && !EMPTY.has(form)) {
      number = this.#numbers.get(form) ?? this.all.length;
      if (number === this.all.length) this.all.push(form);
      this.#numbers.set(form, number);
    }
    this.#ofWords.set(word, number);
    return number;
  }
}
