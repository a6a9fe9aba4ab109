import { reachOf } from './part.ts';
import type { Follow, Reach } from './part.ts';
import type { PatternParts } from './pattern-parts.ts';
import type { KnownWord, PhraseNode, Stop } from './phrase-trie.ts';
import { Places } from './places.ts';
import type { Token } from './tokens.ts';

/**
 * Finds any number of patterns in one pass. The phrases of all patterns stand in one trie that is
 * walked from each word; a phrase that is found is kept for the parts that may follow it, and joined
 * to those that it may follow and that stand in the same sentence. There are few of these, so that a
 * word costs little more than reading the list of what it could go on with.
 */
export class Automaton {
  readonly #parts: PatternParts;
  // The text that is being read.
  #words: readonly KnownWord[] = [];
  #found = new Places(0);
  #leads = new Places(0);
  #sentenceEnd = 0;
  #beforeSentence = 0;

  /** For patterns that have all been added. */
  constructor(parts: PatternParts) {
    this.#parts = parts;
  }

  /** Where each pattern stands in the text. Patterns never cross sentences. */
  find(tokens: readonly Token[]): Places {
    const { phrases, patterns, leads } = this.#parts;
    this.#found = new Places(patterns);
    this.#leads = new Places(leads);
    this.#words = tokens.map((token) => phrases.know(token));
    this.#sentenceEnd = 0;
    for (const [at, word] of this.#words.entries()) {
      if (at === this.#sentenceEnd) this.#enter(tokens, at);
      this.#stop(word, at, at + 1);
      for (const node of word.begun) this.#walk(node, at, at + 1);
    }
    return this.#found;
  }

  #enter(tokens: readonly Token[], at: number): void {
    this.#beforeSentence = this.#leads.noted;
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.sentence === tokens[at]?.sentence) end += 1;
    this.#sentenceEnd = end;
  }

  /** Goes on with a phrase whose words so far end at `at`. */
  #walk(node: PhraseNode, start: number, at: number): void {
    if (node.next === undefined || at >= this.#sentenceEnd) return;
    for (const label of this.#words[at]?.labels ?? []) {
      const next = node.next.get(label);
      if (next === undefined) continue;
      this.#stop(next, start, at + 1);
      this.#walk(next, start, at + 1);
    }
  }

  #stop(stop: Stop, start: number, end: number): void {
    if (stop.ends.length === 0) return;
    this.#stands((stop.reach ??= reachOf(stop.ends)), start, end);
  }

  #stands({ numbers, patterns, leads, follows }: Reach, start: number, end: number): void {
    const { length } = numbers;
    let i = 0;
    for (; i < patterns; i += 1) this.#found.add(numbers[i] ?? 0, start, end);
    for (; i < patterns + leads; i += 1) this.#keep(numbers[i] ?? 0, start, end);
    const kept = this.#leads;
    const before = this.#beforeSentence;
    for (; i < length; i += 1) {
      const place = kept.last(numbers[i] ?? 0);
      if (place > before) this.#join(follows[i - patterns - leads], place, start, end);
    }
  }

  #join(follow: Follow | undefined, last: number, start: number, end: number): void {
    if (follow === undefined) return;
    const { gap, both } = follow;
    const kept = this.#leads;
    // What was kept before a place ended at most a phrase's length behind it.
    const furthest = gap + this.#parts.phrases.longest;
    for (let place = last; place > this.#beforeSentence; place = kept.before(place)) {
      const between = start - kept.end(place);
      if (between > furthest) return;
      if (between >= 0 && between <= gap) {
        this.#stands((both.reach ??= reachOf([both])), kept.start(place), end);
      }
    }
  }

  #keep(lead: number, start: number, end: number): void {
    const kept = this.#leads;
    for (let place = kept.last(lead); place > this.#beforeSentence; place = kept.before(place)) {
      if (kept.start(place) === start && kept.end(place) === end) return;
      if (end - kept.end(place) > this.#parts.phrases.longest) break;
    }
    kept.add(lead, start, end);
  }
}
