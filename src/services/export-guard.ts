import { restrictedMarks } from '../core/cases/restricted-mark.ts';
import type { FindIdentifiers } from '../core/identity/identifier.ts';
import type { Redacted } from '../core/redaction/redactor.ts';
import type { ReportedRecommendation } from '../core/report/made-recommendation.ts';
import { AppError } from '../shared/app-error.ts';
import { CaseRedactor } from './case-redactor.ts';
import { namesOfCases } from './known-names.ts';
import type { LibraryStore } from './ports.ts';
import type { GuardWords } from './report-ports.ts';

/**
 * How words of reviews are to leave the library. Where neither is said, a file with an open flag does not leave; where both
 * are, the words are taken out.
 */
export interface Leaving {
  /** Without what could tell who is meant. */
  readonly isRedacted?: boolean | undefined;
  /** As they are: a person said so. */
  readonly withOpenFlags?: boolean | undefined;
}

/** More places than this are not counted: nobody settles them one by one. */
const MOST_COUNTED = 1000;

/**
 * The identity guard at the door of the library. What words of reviews an export holds are given to it, and it gives
 * back what may leave: the words, or the words without what could tell who is meant. A place is flagged where a
 * redactor would take something out that no person has left in.
 */
export class ExportGuard {
  readonly #store: LibraryStore;
  readonly #find: FindIdentifiers;
  readonly #leaving: Leaving;
  readonly #redactors = new Map<number, CaseRedactor>();
  /** Words with a flag, by case: a passage with several tags stands several times in a table. */
  readonly #flagged = new Map<number, Set<string>>();
  /** Of all cases, once for the whole file. */
  #names: readonly string[] | undefined;
  /** Where that was asked. */
  #marked: ReturnType<typeof restrictedMarks> | undefined;
  #flags = 0;
  #hasWords = false;

  constructor(store: LibraryStore, find: FindIdentifiers, leaving: Leaving) {
    this.#store = store;
    this.#find = find;
    this.#leaving = leaving;
  }

  /** Words of a review of a case, as they may leave. */
  words(caseId: number, text: string): string {
    return this.left(caseId, text).text;
  }

  /** The same, with what was taken out of them. */
  left(caseId: number, text: string): Redacted {
    this.#hasWords = true;
    const whole = { text, takenOut: [] };
    if (!this.isLooking || text === '') return whole;
    const redacted = this.#redactor(caseId).redact(text);
    if (this.isRedacting) return redacted;
    if (redacted.takenOut.length > 0) this.#flag(caseId, text, redacted.takenOut.length);
    return whole;
  }

  /**
   * Looks at what reports quote of a document, a step at a time, before any of it is asked for: what is found is kept in the
   * library. There are no steps where that was done before.
   */
  *lookAt(caseId: number, documentId: number): Generator<undefined> {
    if (this.isLooking) yield* this.#redactor(caseId).lookAt(documentId);
  }

  /** A recommendation with its words as they may leave. */
  recommendation(one: ReportedRecommendation): ReportedRecommendation {
    const { caseId, text, addressee } = one;
    return {
      ...one,
      text: this.words(caseId, text),
      addressee: this.wordsOrNull(caseId, addressee),
    };
  }

  /** What is put down of the file in the audit. Throws AppError 'open-flags' where it may not leave. */
  passed(): { readonly guard?: GuardWords } {
    if (!this.#hasWords) return {};
    if (this.isRedacting) return { guard: 'redacted' };
    if (this.#leaving.withOpenFlags === true) return { guard: 'with-open-flags' };
    if (this.#flags > 0) throw new AppError('open-flags', { flags: this.#flags });
    return { guard: 'no-flags' };
  }

  /** The same of what may not be there. */
  wordsOrNull(caseId: number, text: string | null): string | null {
    return text === null ? null : this.words(caseId, text);
  }

  /** Words that stand for several cases, as a title does. */
  wordsOfCases(caseIds: readonly number[], text: string): string {
    let words = text;
    for (const id of caseIds) {
      words = this.words(id, words);
      // One flag is enough, also where the words come by again.
      if (this.#flagged.get(id)?.has(text) === true) break;
    }
    return words;
  }

  /** A name under which words of a case leave, with the mark of a restricted review where it is one. */
  marked(caseId: number, name: string): string {
    this.#marked ??= restrictedMarks(this.#store.listCases());
    return this.#marked(caseId, name);
  }

  /**
   * Whether words are looked at, which takes its time: not what a person lets go as it is, and no more where too many flags are
   * open to let it go.
   */
  get isLooking(): boolean {
    if (this.isRedacting) return true;
    return this.#leaving.withOpenFlags !== true && this.#flags < MOST_COUNTED;
  }

  /** Whether words are taken out of what leaves. */
  get isRedacting(): boolean {
    return this.#leaving.isRedacted === true;
  }

  /** The name of a document's file: who names a file after a child names the child. */
  fileName(documentId: number, fileName: string): string {
    return this.isRedacting ? `document-${documentId}` : fileName;
  }

  #flag(caseId: number, text: string, flags: number): void {
    const ofCase = this.#flagged.get(caseId) ?? new Set<string>();
    this.#flagged.set(caseId, ofCase);
    if (!ofCase.has(text)) this.#flags += flags;
    ofCase.add(text);
  }

  #redactor(caseId: number): CaseRedactor {
    this.#names ??= namesOfCases(this.#store);
    const known =
      this.#redactors.get(caseId) ?? new CaseRedactor(this.#store, this.#find, caseId, this.#names);
    this.#redactors.set(caseId, known);
    return known;
  }
}
