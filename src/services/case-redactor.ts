import type { FindIdentifiers, Identifier } from '../core/identity/identifier.ts';
import { redactor, type Redacted } from '../core/redaction/redactor.ts';
import type { FactName } from '../core/review/review.ts';
import type { KeptFindings } from './finding-ports.ts';
import { keepLearnedNames, learnedNames, namesOfCases } from './known-names.ts';
import type { LibraryStore } from './ports.ts';
import type { RedactionRow } from './redaction-ports.ts';

/** What is taken out of a copy: all but what a person left in, so that what nobody looked at does not get out. */
export function takenOut(redactions: readonly RedactionRow[]): readonly RedactionRow[] {
  return redactions.filter(({ state }) => state !== 'kept');
}

/** Words looked at in a step: others are answered between two of them. */
const IN_A_STEP = 40;

/**
 * Takes out of any text what is taken out of the documents of a case, by their redactions, their names and the finder; the
 * same for reports, tables, casebooks and headings. Where nothing was proposed for a document yet, its names are
 * learned from the whole of it. What was found in words before, with the same names, is not looked for again.
 */
export class CaseRedactor {
  readonly #store: LibraryStore;
  readonly #find: FindIdentifiers;
  readonly #caseId: number;
  /** Of all cases. */
  readonly #known: readonly string[];
  /** Of this case. */
  readonly #names: readonly string[];
  /** Undefined where the finder does not say which it is: what it finds is not kept. */
  readonly #askedWith: string | undefined;
  /** By document. */
  readonly #kept = new Map<number, KeptFindings>();
  /** How many tags each document had. */
  readonly #tags = new Map<number, number>();
  /** What nobody looked at before. */
  readonly #found = new Map<string, readonly Identifier[]>();
  readonly #redact: (text: string) => Redacted;

  /** `known` are the names of all cases, for whoever asks for one case after another. */
  constructor(
    store: LibraryStore,
    find: FindIdentifiers,
    caseId: number,
    known: readonly string[] = namesOfCases(store),
  ) {
    this.#store = store;
    this.#find = find;
    this.#caseId = caseId;
    this.#known = known;
    const documents = store.listDocuments(caseId).map(({ id, proposed, confirmed }) => ({
      id,
      tags: proposed + confirmed,
      rows: store.redactions(id),
      learned: learnedNames(store, id, known),
    }));
    const rows = documents.flatMap((one) => one.rows);
    const pseudonyms = store.pseudonyms(caseId);
    const taken = new Map(pseudonyms.map(({ name, replacement }) => [name, replacement]));
    for (const { words, replacement } of takenOut(rows)) taken.set(words, replacement);
    const kept = new Set(rows.filter(({ state }) => state === 'kept').map(({ words }) => words));
    // Left in at one place and taken out at another: outside the document nobody said which.
    for (const { words } of takenOut(rows)) kept.delete(words);
    for (const words of kept) taken.delete(words);
    for (const { learned } of documents) for (const name of learned.pseudonyms) kept.add(name);
    const learned = documents
      .filter((one) => one.rows.length === 0)
      .flatMap((one) => one.learned.names);
    this.#names = [...new Set([...pseudonyms.map(({ name }) => name), ...learned])];
    this.#askedWith = find.version && JSON.stringify([find.version, this.#names]);
    for (const { id, tags } of documents) {
      this.#tags.set(id, tags);
      if (this.#askedWith !== undefined) this.#kept.set(id, store.findings(id, this.#askedWith));
    }
    this.#redact = redactor({ taken, kept }, (text) => this.#identifiersIn(text));
  }

  /** A text of the case without what could tell who is meant. */
  redact(text: string): Redacted {
    return this.#redact(text);
  }

  /**
   * Looks at what reports quote of a document, its tags, recommendations and facts, and keeps in the library what was
   * found: a step at a time. There are no steps where that was done when the document had as many tags. A tag whose edges
   * a person moved has other words and makes no more tags: they are looked at when they leave, which takes less than a thousandth of
   * a second each. To know of them before, every quote of the library would have to be read after every act.
   */
  *lookAt(documentId: number): Generator<undefined> {
    const store = this.#store;
    const askedWith = this.#askedWith;
    if (askedWith === undefined) return;
    keepLearnedNames(store, documentId, this.#known);
    const tags = this.#tags.get(documentId) ?? 0;
    if (store.isLookedAt(documentId, askedWith, tags)) return;
    const found = new Map<string, readonly Identifier[]>();
    for (const text of quotedWords(store, this.#caseId, documentId)) {
      if (found.has(text)) continue;
      found.set(text, this.#identifiersIn(text));
      if (found.size % IN_A_STEP === 0) yield;
    }
    store.keepFindings(documentId, askedWith, tags, found);
    this.#kept.set(documentId, store.findings(documentId, askedWith));
    this.#found.clear();
    yield;
  }

  #identifiersIn(text: string): readonly Identifier[] {
    for (const kept of this.#kept.values()) {
      const before = kept(text);
      if (before !== undefined) return before;
    }
    const now = this.#found.get(text) ?? this.#find(text, this.#names);
    this.#found.set(text, now);
    return now;
  }
}

/** Facts that tables of cases have in the words of reviews. */
const IN_WORDS: ReadonlySet<FactName> = new Set(['subject', 'ageAtIncident']);

/** What reports quote of a document. */
function quotedWords(store: LibraryStore, caseId: number, documentId: number): readonly string[] {
  const tags = [...store.quotedTags({ documentId })].map(({ quote }) => quote);
  const recommendations = store
    .recommendationsMade(documentId)
    .flatMap(({ text, addressee }) => (addressee === null ? [text] : [text, addressee]));
  const facts = store
    .caseFacts(caseId)
    .filter(({ name }) => IN_WORDS.has(name))
    .flatMap(({ candidates }) => candidates.filter((one) => one.documentId === documentId))
    .map(({ value }) => value);
  return [...tags, ...recommendations, ...facts];
}
