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
  /** Words, or the stems of words, that follow one another. */
  readonly parts: readonly string[];
  readonly isStemmed: boolean;
  readonly sought: SoughtTerm;
}

/** Finds terms in texts again that the index has found. */
export class TextMatcher {
  readonly #stemmed = new Map<string, Form[]>();
  readonly #spelt = new Map<string, Form[]>();
  readonly #starts: { readonly start: string; readonly form: Form }[] = [];
  /** By a word that was met: what begins with it. */
  readonly #begun = new Map<string, readonly Form[]>();
  /** Letters with which something sought begins: most words are passed over by their first. */
  readonly #letters: ReadonlySet<number>;

  constructor(terms: readonly SoughtTerm[]) {
    for (const sought of terms) {
      const { term } = sought;
      const stemmed = (parts: readonly string[]): Form => ({
        parts: parts.map(indexStem),
        isStemmed: true,
        sought,
      });
      if (term.kind === 'prefix') {
        const form = { parts: [term.start], isStemmed: false, sought };
        this.#starts.push({ start: term.start, form });
      } else if (term.kind === 'phrase' && term.exact)
        add(this.#spelt, { parts: term.words, isStemmed: false, sought });
      else if (term.kind === 'phrase')
        for (const form of negatedForms(term.words)) add(this.#stemmed, stemmed(form));
      else for (const form of wordForms(term.word, term.pieces)) add(this.#stemmed, stemmed(form));
    }
    const begins = [
      ...this.#stemmed.keys(),
      ...this.#spelt.keys(),
      ...this.#starts.map(({ start }) => start),
    ];
    this.#letters = new Set(begins.map((begin) => begin.charCodeAt(0)));
  }

  /** Hits in the order of the text. Where hits overlap, the longer stays. */
  hits(text: string): { readonly words: readonly TextWord[]; readonly hits: readonly TextHit[] } {
    const words = textWords(text);
    const hits: TextHit[] = [];
    for (const [at, first] of words.entries()) {
      for (const form of this.#beginningWith(first.word)) {
        const { parts, sought } = form;
        const last = words[at + parts.length - 1];
        if (last === undefined || !goesOn(form, words, at)) continue;
        const { typed, why, term } = sought;
        hits.push({
          start: first.start,
          end: last.end,
          from: at,
          to: at + parts.length,
          typed,
          why,
          isAsTyped: why === null && (term.kind !== 'word' || first.word === term.word),
        });
      }
    }
    return { words, hits: withoutOverlaps(hits) };
  }

  #beginningWith(word: string): readonly Form[] {
    const letter = word.charCodeAt(0);
    // A stem begins as its word does; beyond ASCII it is made of bytes.
    if (letter < 128 && !this.#letters.has(letter)) return NONE;
    const known = this.#begun.get(word);
    if (known !== undefined) return known;
    const begun = [
      ...(this.#stemmed.size === 0 ? [] : (this.#stemmed.get(indexStem(word)) ?? [])),
      ...(this.#spelt.get(word) ?? []),
      ...this.#starts.flatMap(({ start, form }) => (word.startsWith(start) ? [form] : [])),
    ];
    this.#begun.set(word, begun);
    return begun;
  }
}

/** Whether the words behind the first, too, are those of a form. */
function goesOn({ parts, isStemmed }: Form, words: readonly TextWord[], at: number): boolean {
  for (let index = 1; index < parts.length; index += 1) {
    const word = words[at + index]?.word ?? '';
    if ((isStemmed ? indexStem(word) : word) !== parts[index]) return false;
  }
  return true;
}

const NONE: readonly Form[] = [];

function add(forms: Map<string, Form[]>, form: Form): void {
  const [first] = form.parts;
  if (first === undefined) return;
  const known = forms.get(first);
  if (known === undefined) forms.set(first, [form]);
  else known.push(form);
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
