import { stems } from '../stem.ts';
import type { Token } from '../tokens.ts';
import { hashOf } from './hash.ts';

/** A stretch of words taken as one: a class of the lexicon, or the stem of a single word. */
export interface Unit {
  readonly key: string;
  /** Of the key. */
  readonly hash: number;
  /** Index of its first token. */
  readonly from: number;
  /** Index after its last token. */
  readonly to: number;
}

/** The units of one sentence: every word as it is written, its stem, and the same words read as classes. */
export interface SentenceUnits {
  /** The sentence's number, as its tokens have it. */
  readonly sentence: number;
  readonly written: readonly Unit[];
  readonly stems: readonly Unit[];
  /** Without little words: pairs of what is left are read. */
  readonly classes: readonly Unit[];
}

/** Words, or words in a row, by the class that stands for them: "health visitor" is {health_worker}. */
export type Lexicon = ReadonlyMap<string, string>;

const LITTLE = new Set(
  'the a an of to and in on at by for from with that this it is was were be been as or which had has have he she they his her their its'.split(
    ' ',
  ),
);
/** Stands for every number. */
const A_NUMBER = '#';
const NUMBER = /^\d{1,4}[a-z]?$/u;
const CACHED = 20_000;

/** What units are known by. */
type Name = Pick<Unit, 'key' | 'hash'>;

/** Reads tokens as units. Keeps the stems of words it has met, which changes nothing but its speed. */
export class UnitReader {
  readonly #classes: ReadonlyMap<string, Name>;
  readonly #longest: number;
  readonly #openers = new Set<string>();
  readonly #words = new Map<string, { readonly written: Name; readonly stem: Name }>();

  constructor(lexicon: Lexicon) {
    this.#classes = new Map([...lexicon].map(([phrase, key]) => [phrase, named(key)]));
    let longest = 1;
    for (const phrase of lexicon.keys()) {
      const words = phrase.split(' ');
      longest = Math.max(longest, words.length);
      this.#openers.add(words[0] ?? '');
    }
    this.#longest = longest;
  }

  /** The units of a passage, sentence by sentence, in order. */
  read(tokens: readonly Token[]): readonly SentenceUnits[] {
    const sentences: SentenceUnits[] = [];
    let first = 0;
    while (first < tokens.length) {
      const sentence = tokens[first]?.sentence;
      let last = first + 1;
      while (last < tokens.length && tokens[last]?.sentence === sentence) last += 1;
      sentences.push(this.#sentence(tokens, first, last));
      first = last;
    }
    return sentences;
  }

  #sentence(tokens: readonly Token[], first: number, last: number): SentenceUnits {
    const written: Unit[] = [];
    const single: Unit[] = [];
    for (let at = first; at < last; at += 1) {
      const word = this.#word(tokens[at]?.word ?? '');
      single.push(unit(word.stem, at, at + 1));
      written.push(unit(word.written, at, at + 1));
    }
    const classes: Unit[] = [];
    for (let at = first; at < last;) {
      const found = this.#classAt(tokens, at, last);
      const next = found ?? single[at - first];
      if (next === undefined) break;
      if (!LITTLE.has(next.key)) classes.push(next);
      at = next.to;
    }
    return { sentence: tokens[first]?.sentence ?? 0, written, stems: single, classes };
  }

  #classAt(tokens: readonly Token[], at: number, last: number): Unit | undefined {
    let phrase = tokens[at]?.word ?? '';
    if (!this.#openers.has(phrase)) return undefined;
    let found: Unit | undefined;
    for (let to = at + 1; ; to += 1) {
      const name = this.#classes.get(phrase);
      if (name !== undefined) found = unit(name, at, to);
      if (to >= last || to - at >= this.#longest) return found;
      phrase += ` ${tokens[to]?.word ?? ''}`;
    }
  }

  #word(word: string): { readonly written: Name; readonly stem: Name } {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const isNumber = NUMBER.test(word);
    const names = {
      written: named(isNumber ? A_NUMBER : word),
      stem: named(isNumber ? A_NUMBER : (stems(word)[0] ?? word)),
    };
    if (this.#words.size >= CACHED) this.#words.clear();
    this.#words.set(word, names);
    return names;
  }
}

function unit({ key, hash }: Name, from: number, to: number): Unit {
  return { key, hash, from, to };
}

function named(key: string): Name {
  return { key, hash: hashOf(key) };
}
