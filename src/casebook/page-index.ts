import lunr from 'lunr';
import type { CasebookIndex } from '../core/export/casebook/casebook-index.ts';
import type { Vocabulary } from '../core/search/field-words.ts';
import { LibraryWords } from '../core/search/library-words.ts';
import { negatedForms } from '../core/search/negations.ts';
import type { PassageTable, SearchedCase } from '../core/search/passage-table.ts';
import { indexStem } from '../core/search/porter.ts';
import type { NearNode, TermNode } from '../core/search/query-tree.ts';
import { wordForms, type PassageIds } from '../core/search/term-lookup.ts';
import { textWords } from '../core/search/text-words.ts';

/** Looks words up among the passages of a casebook. Passages are named by their place, from 0. */
export class PageIndex {
  readonly table: PassageTable;
  readonly words: LibraryWords;
  readonly #lunr: lunr.Index;
  readonly #folded: readonly (readonly string[])[];
  /** Passages by stem, as far as they were asked for. */
  readonly #found = new Map<string, PassageIds>();
  /** By passage, worked out when first asked for. */
  readonly #stems = new Map<number, readonly string[]>();
  readonly #passagesOf = new Map<string, number>();

  /** Takes the index that came with the page and the texts that stand in it, in their order. */
  constructor(
    { lunr: written, sections, places, acronyms }: CasebookIndex,
    texts: readonly string[],
  ) {
    this.#lunr = lunr.Index.load(written);
    this.#folded = texts.map((text) => textWords(text).map(({ word }) => word));
    for (const words of this.#folded) {
      for (const word of new Set(words)) {
        this.#passagesOf.set(word, (this.#passagesOf.get(word) ?? 0) + 1);
      }
    }
    const vocabulary: Vocabulary = {
      passages: (word) => this.#passagesOf.get(word) ?? 0,
      words: () => this.#passagesOf,
    };
    this.words = new LibraryWords(vocabulary, acronyms);
    const size = texts.length;
    this.table = {
      size,
      count: size,
      present: new Uint8Array(size).fill(1),
      meanWords: this.#folded.reduce((sum, { length }) => sum + length, 0) / Math.max(1, size),
      words: Uint16Array.from(this.#folded, ({ length }) => Math.max(1, length)),
      document: Int32Array.from(places, ([, document]) => document),
      section: Int32Array.from(places, ([section]) => section),
      sections,
      heading: new Uint8Array(size),
      caseAt: Int32Array.from(places, ([, , atCase]) => atCase),
      cases: casesOf(places),
      tagsFrom: new Int32Array(size + 1),
      tagKind: new Uint16Array(),
      tagSureness: new Uint8Array(),
      tagKinds: [],
    };
  }

  /** Passages that hold a term, in their order. */
  lookUp(term: TermNode | NearNode): PassageIds {
    switch (term.kind) {
      case 'word':
        return either(
          wordForms(term.word, term.pieces).map((form) =>
            this.#inOrder(form.map(indexStem), 'stems'),
          ),
        );
      case 'phrase':
        return term.exact
          ? this.#inOrder(term.words, 'words')
          : either(
              negatedForms(term.words).map((form) => this.#inOrder(form.map(indexStem), 'stems')),
            );
      case 'prefix':
        return this.#where((words) => words.some((word) => word.startsWith(term.start)));
      case 'near':
        return this.#near(term);
    }
  }

  #stem(stem: string): PassageIds {
    const known = this.#found.get(stem);
    if (known !== undefined) return known;
    const found = this.#lunr.query((query) => query.term(stem, { usePipeline: false }));
    const passages = Int32Array.from(found, ({ ref }) => Number(ref)).toSorted();
    this.#found.set(stem, passages);
    return passages;
  }

  /** Passages in which words of these stems, or these very words, follow one another. */
  #inOrder(forms: readonly string[], as: 'stems' | 'words'): PassageIds {
    const [first, ...others] = forms;
    if (first === undefined) return new Int32Array();
    const candidates = this.#stem(as === 'stems' ? first : indexStem(first));
    if (others.length === 0 && as === 'stems') return candidates;
    return candidates.filter((id) => placesOf(forms, this.#formsOf(id, as)).length > 0);
  }

  #formsOf(id: number, as: 'stems' | 'words'): readonly string[] {
    const words = this.#folded[id] ?? [];
    if (as === 'words') return words;
    const known = this.#stems.get(id);
    if (known !== undefined) return known;
    const stems = words.map(indexStem);
    this.#stems.set(id, stems);
    return stems;
  }

  #near({ terms, within }: NearNode): PassageIds {
    const sets = terms.map((term) => new Set(this.lookUp(term)));
    const width = terms.length + within;
    const isNear = (id: number): boolean => {
      const places = terms.map((term) => this.#places(term, id));
      return places
        .flat()
        .some((from) => places.every((of) => of.some((at) => at >= from && at < from + width)));
    };
    const candidates = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id)));
    return Int32Array.from(candidates.filter(isNear));
  }

  /** Where among a passage's words a term stands. */
  #places(term: TermNode, id: number): readonly number[] {
    switch (term.kind) {
      case 'word':
        return wordForms(term.word, term.pieces).flatMap((form) =>
          placesOf(form.map(indexStem), this.#formsOf(id, 'stems')),
        );
      case 'phrase':
        return term.exact
          ? placesOf(term.words, this.#formsOf(id, 'words'))
          : placesOf(term.words.map(indexStem), this.#formsOf(id, 'stems'));
      case 'prefix':
        return this.#formsOf(id, 'words').flatMap((word, at) =>
          word.startsWith(term.start) ? [at] : [],
        );
    }
  }

  #where(is: (words: readonly string[]) => boolean): PassageIds {
    return Int32Array.from(this.#folded.flatMap((words, id) => (is(words) ? [id] : [])));
  }
}

/** A case for each that passages stand in, of which the page holds nothing that a search asks for. */
function casesOf(places: CasebookIndex['places']): readonly SearchedCase[] {
  const last = places.reduce((most, [, , atCase]) => Math.max(most, atCase), -1);
  return Array.from({ length: last + 1 }, (_, id) => ({
    id,
    subject: null,
    partnership: null,
    year: null,
    reviewType: null,
    harm: null,
    ageBand: null,
    published: null,
    status: '',
  }));
}

function either(sets: readonly PassageIds[]): PassageIds {
  const [only] = sets;
  if (sets.length === 1 && only !== undefined) return only;
  return Int32Array.from(new Set(sets.flatMap((ids) => [...ids]))).toSorted();
}

function placesOf(forms: readonly string[], among: readonly string[]): readonly number[] {
  return among.flatMap((form, at) =>
    form === forms[0] && forms.every((one, i) => among[at + i] === one) ? [at] : [],
  );
}
