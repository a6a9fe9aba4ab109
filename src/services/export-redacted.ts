import { writtenText } from '../core/redaction/written-text.ts';
import { redactedCopy } from '../core/redaction/redacted-copy.ts';
import { wordsLeft } from '../core/redaction/words-left.ts';
import type { FindIdentifiers } from '../core/identity/identifier.ts';
import type { WrittenFormat } from '../core/export/written-document.ts';
import { AppError } from '../shared/app-error.ts';
import { dayInWords } from './brief-maker.ts';
import type { By } from './coding-ports.ts';
import { CaseRedactor, takenOut } from './case-redactor.ts';
import type { WriteDocument } from './export-brief.ts';
import type { LibraryStore } from './ports.ts';
import type { CopyFacts } from './redaction-ports.ts';

/** All that a finished file says, for people and for programs: its text, its properties, its parts. */
export type ReadBack = (bytes: Uint8Array, format: WrittenFormat) => Promise<string>;

/** What a redacted copy is made with. */
export interface CopyMaker {
  readonly store: LibraryStore;
  readonly find: FindIdentifiers;
  readonly write: WriteDocument;
  readonly readBack: ReadBack;
}

/** A redacted copy, checked. */
export interface RedactedFile {
  readonly bytes: Uint8Array;
  readonly facts: CopyFacts;
  /** Words taken out at one place that still stand at another, where the finder takes them for something else. */
  readonly elsewhere: readonly string[];
}

/**
 * A copy of a whole document without what is to be taken out, built anew from its text and read back before it is handed
 * over. What nobody decided is taken out too. Throws AppError 'not-found'; 'not-possible' where nothing was proposed for the
 * document yet, or where the finished file holds a word that was taken out.
 */
export async function exportRedacted(
  { store, find, write, readBack }: CopyMaker,
  { documentId, format }: { readonly documentId: number; readonly format: WrittenFormat },
  by: By,
): Promise<RedactedFile> {
  const review = store.documentReview(documentId);
  const row = store.listDocuments().find(({ id }) => id === documentId);
  if (review === undefined || row === undefined) throw new AppError('not-found');
  const all = store.redactions(documentId);
  if (all.length === 0) {
    throw new AppError('not-possible', {
      problem: 'Nothing was proposed for this document yet: propose first, with "redact propose".',
    });
  }
  const redactions = takenOut(all);
  const ofCase = new CaseRedactor(store, find, row.caseId);
  const redact = (text: string): string => ofCase.redact(text).text;
  const written = redactedCopy(
    { ...review, title: redact(row.title ?? `Document ${documentId}`), redactions },
    { day: dayInWords(by.at), redact },
  );
  const bytes = await write(written, format);
  const model = writtenText(written);
  const words = redactions.map((one) => one.words);
  const left = wordsLeft(words, await readBack(bytes, format), model);
  if (left.inFile.length > 0) {
    const problem = `The finished file was read back and holds words that were taken out: ${left.inFile.length}. It was not kept.`;
    throw new AppError('not-possible', { problem });
  }
  const undecided = redactions.filter(({ state }) => state === 'proposed').length;
  const facts = {
    format,
    takenOut: redactions.length,
    undecided,
    kept: all.length - redactions.length,
  };
  store.redactedCopyExported(documentId, facts, by);
  return { bytes, facts, elsewhere: left.inModel };
}
