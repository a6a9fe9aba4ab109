import type { Expression } from './expression.ts';
import type { Part, Reach } from './part.ts';
import { stems } from './stem.ts';
import type { Token } from './tokens.ts';

/** One word of a phrase as a rule writes it. */
export type WordTest = Expression & { readonly kind: 'word' | 'exact' | 'prefix' | 'acronym' };

/** Where phrases end. */
export interface Stop {
  readonly ends: Part[];
  reach: Reach | undefined;
}

/** A point behind a word of phrases. */
export interface PhraseNode extends Stop {
  /** From label to the point behind the next word; undefined where no phrase goes on. */
  next: Map<number, PhraseNode> | undefined;
}

/** What phrases know of a word; its ends are the phrases that it is by itself. */
export interface KnownWord extends Stop {
  readonly labels: readonly number[];
  /** Where longer phrases that begin with it go on. */
  readonly begun: readonly PhraseNode[];
}

/** Solid words are also looked for with one of these written apart: "multiagency", "multi-agency". */
const DETACHABLE =
  /^(multi|non|pre|post|co|inter|intra|extra|over|under|self|step|safe|life|child|cross|ante|neo|mal|counter|grand|care)(.{3,})$/u;
/** Beyond this many word forms the memory of them is emptied. */
const MOST_WORDS = 200_000;

/**
 * Phrases by their words. A word is known by its labels: a stem ("~share"), the exact word
 * ("=shared"), a beginning ("curio*") or an acronym ("^dash"); most words of a text have none.
 */
export class PhraseTrie {
  /** No phrase takes more words of a text. */
  longest = 0;
  readonly #root: PhraseNode = newNode();
  readonly #labels = new Map<string, number>();
  readonly #spelt = {
    word: new Map<string, readonly (readonly number[])[]>(),
    exact: new Map<string, readonly (readonly number[])[]>(),
    prefix: new Map<string, readonly (readonly number[])[]>(),
    acronym: new Map<string, readonly (readonly number[])[]>(),
  };
  readonly #words = new Map<string, KnownWord>();
  readonly #capitals = new Map<string, KnownWord>();
  readonly #unknown: KnownWord = { labels: [], ends: [], begun: [], reach: undefined };

  /** Adds a phrase; words side by side are also looked for as one: "home less", "non mobile". */
  add(phrase: readonly WordTest[], end: Part): void {
    this.longest = Math.max(this.longest, 2 * phrase.length);
    this.#add(this.#root, phrase, 0, end);
  }

  /** What phrases know of a word; worked out once for each form, when all phrases have been added. */
  know({ word, capital }: Token): KnownWord {
    const memory = capital ? this.#capitals : this.#words;
    const remembered = memory.get(word);
    if (remembered !== undefined) return remembered;
    if (memory.size > MOST_WORDS) memory.clear();
    const known = this.#know(word, capital);
    memory.set(word, known);
    return known;
  }

  #know(word: string, capital: boolean): KnownWord {
    const keys = [`=${word}`, ...stems(word).map((stem) => `~${stem}`)];
    if (capital) keys.push(`^${word}`);
    for (let i = 1; i <= word.length; i += 1) keys.push(`${word.slice(0, i)}*`);
    const labels = keys.flatMap((key) => this.#labels.get(key) ?? []);
    if (labels.length === 0) return this.#unknown;
    const nodes = labels.flatMap((label) => this.#root.next?.get(label) ?? []);
    return {
      labels,
      ends: nodes.flatMap(({ ends }) => ends),
      begun: nodes.filter(({ next }) => next !== undefined),
      reach: undefined,
    };
  }

  #add(from: PhraseNode, phrase: readonly WordTest[], at: number, end: Part): void {
    const word = phrase[at];
    const another = phrase[at + 1];
    if (word === undefined) {
      if (from.ends.at(-1) !== end) from.ends.push(end);
      return;
    }
    for (const labels of this.#spellings(word)) {
      this.#add(behind(from, labels), phrase, at + 1, end);
    }
    if (another === undefined) return;
    for (const key of joined(word, another)) {
      this.#add(behind(from, [this.#label(key)]), phrase, at + 2, end);
    }
  }

  /** The labels, one a word, of each way of writing a word. */
  #spellings(test: WordTest): readonly (readonly number[])[] {
    const spelt = this.#spelt[test.kind];
    const known = spelt.get(test.word);
    if (known !== undefined) return known;
    const labels = spellings(test).map((keys) => keys.map((key) => this.#label(key)));
    spelt.set(test.word, labels);
    return labels;
  }

  #label(key: string): number {
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    const label = this.#labels.size;
    this.#labels.set(key, label);
    return label;
  }
}

/** The point behind words with these labels, made where there is none. */
function behind(from: PhraseNode, labels: readonly number[]): PhraseNode {
  let node = from;
  for (const label of labels) {
    node.next ??= new Map();
    let next = node.next.get(label);
    if (next === undefined) {
      next = newNode();
      node.next.set(label, next);
    }
    node = next;
  }
  return node;
}

function newNode(): PhraseNode {
  return { next: undefined, ends: [], reach: undefined };
}

function spellings({ kind, word }: WordTest): readonly (readonly string[])[] {
  if (kind === 'exact') return [[`=${word}`]];
  if (kind === 'prefix') return [[`${word}*`]];
  if (kind === 'acronym') return [[`^${word}`], [`^${word}s`]];
  const solid = stems(word).map((stem) => [`~${stem}`]);
  const [, before, rest] = DETACHABLE.exec(word) ?? [];
  if (before === undefined || rest === undefined) return solid;
  return [...solid, ...stems(rest).map((stem) => [`=${before}`, `~${stem}`])];
}

/** The labels of two words written as one. */
function joined(one: WordTest, two: WordTest): readonly string[] {
  const word = `${one.word}${two.word}`;
  if (one.kind === 'exact' && two.kind === 'exact') return [`=${word}`];
  if (one.kind === 'word' && two.kind === 'prefix') return [`${word}*`];
  if (one.kind === 'word' && two.kind === 'word') return stems(word).map((stem) => `~${stem}`);
  return [];
}
