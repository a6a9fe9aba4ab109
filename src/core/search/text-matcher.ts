import { negatedForms } from './negations.ts';
import { indexStem } from './porter.ts';
import type { TermNode } from './query-tree.ts';
import { wordForms } from './term-lookup.ts';
import { textWords } from './text-words.ts';
import type { TextWord } from './text-words.ts';

/** A term to be found in texts. */
export interface SoughtTerm {
  readonly term: TermNode;
  /** The typed terms that it stands for, by number from 0: itself, or all that it is another way of saying. */
  readonly typed: readonly number[];
  /** Why it is looked for where it was not typed; null where it was. */
  readonly why: string | null;
}

/** Where a term stands in a text. */
export interface TextHit {
  /** UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Places among the words of the text, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** The typed terms that it stands for. */
  readonly typed: readonly number[];
  readonly why: string | null;
  /** Whether it stands there just as it was typed, not in another form. */
  readonly isAsTyped: boolean;
}

interface Form {
  /** Words or stems that follow one another. */
  readonly parts: readonly string[];
  readonly sought: SoughtTerm;
}

/** Finds terms in texts again that the index has found. */
export class TextMatcher {
  readonly #stemmed = new Map<string, Form[]>();
  readonly #spelt = new Map<string, Form[]>();
  readonly #starts: { readonly start: string; readonly sought: SoughtTerm }[] = [];

  constructor(terms: readonly SoughtTerm[]) {
    for (const sought of terms) {
      const { term } = sought;
      if (term.kind === 'prefix') this.#starts.push({ start: term.start, sought });
      else if (term.kind === 'phrase' && term.exact) add(this.#spelt, term.words, sought);
      else if (term.kind === 'phrase')
        for (const form of negatedForms(term.words)) {
          add(this.#stemmed, form.map(indexStem), sought);
        }
      else
        for (const form of wordForms(term.word, term.pieces)) {
          add(this.#stemmed, form.map(indexStem), sought);
        }
    }
  }

  /** Hits in the order of the text. Where hits overlap, the longer stays. */
  hits(text: string): { readonly words: readonly TextWord[]; readonly hits: readonly TextHit[] } {
    const words = textWords(text);
    const stems = this.#stemmed.size === 0 ? [] : words.map(({ word }) => indexStem(word));
    const hits: TextHit[] = [];
    const found = (at: number, length: number, sought: SoughtTerm): void => {
      const [first, last] = [words[at], words[at + length - 1]];
      if (first === undefined || last === undefined) return;
      const { typed, why, term } = sought;
      hits.push({
        start: first.start,
        end: last.end,
        from: at,
        to: at + length,
        typed,
        why,
        isAsTyped: why === null && (term.kind !== 'word' || first.word === term.word),
      });
    };
    for (const [at, { word }] of words.entries()) {
      for (const { parts, sought } of this.#stemmed.get(stems[at] ?? '') ?? NONE) {
        if (parts.every((part, index) => stems[at + index] === part))
          found(at, parts.length, sought);
      }
      for (const { parts, sought } of this.#spelt.get(word) ?? NONE) {
        if (parts.every((part, index) => words[at + index]?.word === part))
          found(at, parts.length, sought);
      }
      for (const { start, sought } of this.#starts)
        if (word.startsWith(start)) found(at, 1, sought);
    }
    return { words, hits: withoutOverlaps(hits) };
  }
}

const NONE: readonly Form[] = [];

function add(forms: Map<string, Form[]>, parts: readonly string[], sought: SoughtTerm): void {
  const [first] = parts;
  if (first === undefined) return;
  const known = forms.get(first);
  if (known === undefined) forms.set(first, [{ parts, sought }]);
  else known.push({ parts, sought });
}

function withoutOverlaps(hits: readonly TextHit[]): readonly TextHit[] {
  const kept: TextHit[] = [];
  const byLength = hits.toSorted(
    (a, b) => b.to - b.from - (a.to - a.from) || Number(a.why !== null) - Number(b.why !== null),
  );
  for (const hit of byLength) {
    if (kept.every((other) => hit.to <= other.from || hit.from >= other.to)) kept.push(hit);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
