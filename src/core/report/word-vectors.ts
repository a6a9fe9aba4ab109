import { wordsOf } from '../text/words.ts';
import { stems } from '../themes/stem.ts';

/** A text as the words that tell what it asks: numbers of words, ascending, and their weights; of length 1 unless it is empty. */
export interface WordVector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
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
export function wordVectors(texts: readonly string[]): readonly WordVector[] {
  const forms = new Forms();
  const tokens = texts.map((text) => forms.of(wordsOf(text.toLowerCase())));
  const holding = holdersOf(tokens, forms.all.length);
  const most = texts.length < MANY ? Infinity : texts.length * MOST_SHARE;
  const telling = [...forms.all.keys()]
    .filter((form) => (holding[form] ?? 0) <= most)
    .toSorted((a, b) => ((forms.all[a] ?? '') < (forms.all[b] ?? '') ? -1 : 1));
  /** By the alphabet, from 1; 0 for a form that tells nothing. */
  const places = new Int32Array(forms.all.length);
  for (const [i, form] of telling.entries()) places[form] = i + 1;
  const rarity = telling.map((form) => Math.log(1 + texts.length / (holding[form] ?? 1)));
  const counts = new Int32Array(telling.length + 1);
  return tokens.map((own) => {
    const words = ascending(own, places, counts);
    const weights = Float64Array.from(words);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? 0;
      weights[i] = (1 + Math.log(counts[word + 1] ?? 1)) * (rarity[word] ?? 0);
      counts[word + 1] = 0;
    }
    const length = Math.hypot(...weights);
    return { words, weights: weights.map((weight) => weight / length) };
  });
}

/** How many texts hold each form. */
function holdersOf(tokens: readonly Int32Array[], forms: number): Int32Array {
  const holding = new Int32Array(forms);
  const last = new Int32Array(forms).fill(-1);
  for (const [text, own] of tokens.entries()) {
    for (const form of own) {
      if (last[form] === text) continue;
      last[form] = text;
      holding[form] = (holding[form] ?? 0) + 1;
    }
  }
  return holding;
}

/** The telling words of a text, each once; how often each stands in it is put into `counts`, by its place. */
function ascending(own: Int32Array, places: Int32Array, counts: Int32Array): Int32Array {
  const words = new Int32Array(own.length);
  let many = 0;
  for (const form of own) {
    const place = places[form] ?? 0;
    if (place === 0) continue;
    if (counts[place] === 0) {
      words[many] = place - 1;
      many += 1;
    }
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return words.slice(0, many).sort();
}

/** The base forms met, by number. */
class Forms {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ofWords = new Map<string, number>();

  /** Of words in small letters, but for those that tell nothing. */
  of(words: readonly string[]): Int32Array {
    const numbers = new Int32Array(words.length);
    let many = 0;
    for (const word of words) {
      const number = this.#ofWords.get(word) ?? this.#learn(word);
      if (number < 0) continue;
      numbers[many] = number;
      many += 1;
    }
    return numbers.subarray(0, many);
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
