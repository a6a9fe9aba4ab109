import type {
  Review,
  Passage,
  Section,
  CaseFact,
  SourceSpan,
  Recommendation,
} from '../core/review/review.ts';
import type {
  DocumentKind,
  DocumentPart,
  Furniture,
  ReadingWarning,
} from '../core/extract/extracted-document.ts';
import type { Proposal, Stance, Evidence } from '../core/themes/proposal.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { CaseThemeCount } from '../core/report/theme-counts.ts';
import type { ErrorCode, ErrorDetail } from '../shared/app-error.ts';

/** A document as the parse process hands it back: read, divided and with proposals. */
export interface ReadDocument {
  /** Where it came inside another file, such as a mail. */
  readonly part?: DocumentPart;
  readonly kind: DocumentKind;
  readonly engine: string;
  readonly review: Review;
  readonly furniture: readonly Furniture[];
  readonly warnings: readonly ReadingWarning[];
  /** Proposals by passage index. */
  readonly proposals: readonly (readonly Proposal[])[];
}

/** What the parse process answers for one file. */
export type ParseOutcome =
  | { readonly ok: true; readonly documents: readonly ReadDocument[] }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: ErrorDetail };

/** What a long act looks at to see whether a person has stopped it; an AbortSignal is one. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The parse processes: bytes in, a read document out. It has no key, no database and no paths. */
export interface ParserHost {
  /**
   * Reads one file. Never rejects for a bad file: the outcome says so. Rejects with AppError
   * 'cancelled' when `signal` is aborted. `onPage` tells pages read so far and in all.
   */
  parse(
    bytes: Uint8Array,
    options: {
      readonly fileName: string;
      readonly signal?: CancelSignal;
      readonly onPage?: (done: number, total: number) => void;
    },
  ): Promise<ParseOutcome>;
  /** How many files can be read at once. */
  readonly width: number;
  close(): Promise<void>;
}

/** Wall clock. */
export interface Clock {
  /** Now, as ISO 8601 in UTC with milliseconds. */
  now(): string;
  /** Milliseconds from an arbitrary start, never going back. */
  monotonic(): number;
}

/** Reading files that a person named. Throws AppError 'file-missing', 'file-unreadable'. */
export interface Files {
  /** Files under the paths, folders walked, in a stable order; hidden files left out. */
  list(paths: readonly string[]): Promise<readonly string[]>;
  size(path: string): Promise<number>;
  read(path: string): Promise<Uint8Array>;
  sha256(bytes: Uint8Array): string;
}

/** A document ready to be stored. */
export interface NewDocument {
  readonly sha256: string;
  /** The file's name without its folder. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly read: ReadDocument;
}

/** The states of a tag: proposed by a rule, decided by a person, or made by a person. */
export type TagState = 'proposed' | 'accepted' | 'rejected' | 'manual';

export interface CaseRow {
  readonly id: number;
  readonly subject: string | null;
  readonly partnership: string | null;
  readonly year: number | null;
  readonly reviewType: string | null;
  readonly documents: number;
  readonly passages: number;
  readonly proposed: number;
  readonly confirmed: number;
}

export interface DocumentRow {
  readonly id: number;
  readonly caseId: number;
  readonly fileName: string;
  readonly title: string | null;
  readonly kind: DocumentKind;
  readonly sha256: string;
  readonly pages: number;
  readonly passages: number;
  readonly importedAt: string;
}

export interface TagRow {
  readonly id: number;
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly state: TagState;
  readonly confidence: number | null;
  readonly rule: string | null;
  readonly page: number;
  readonly paragraph: string | null;
  readonly quote: string;
  readonly evidence: readonly Evidence[];
  readonly coder: string | null;
  readonly createdAt: string;
  readonly decidedAt: string | null;
}

export interface SearchHit {
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  readonly fileName: string;
  readonly title: string | null;
  readonly page: number;
  readonly paragraph: string | null;
  readonly section: string;
  readonly sectionKind: string;
  /** A stretch of the passage cut at words; hits are given as offsets into it, in code points. */
  readonly snippet: string;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  /** bm25, lower is better. */
  readonly rank: number;
}

export interface VerifyReport {
  readonly ok: boolean;
  readonly checks: readonly {
    readonly name: string;
    readonly ok: boolean;
    readonly count: number;
    readonly problem?: string;
  }[];
}

/** One open library. All calls are synchronous: it runs in the database process, the only writer. */
export interface LibraryStore {
  /**
   * Stores a document, its passages, sections, facts, recommendations, proposals, index rows and an audit
   * entry in one transaction. A new case is made for it. Throws AppError 'file-parser-failed' where its parts
   * do not fit (a passage that is not the slice of the text it says, or words outside their passage).
   */
  addDocument(
    document: NewDocument,
    codebookVersion: number,
    at: string,
  ): { documentId: number; caseId: number };
  findDocument(
    sha256: string,
  ): { documentId: number; caseId: number; pages: number; passages: number } | undefined;
  /** Stores the codebook if its content is not there yet; the version's id either way. */
  useCodebook(codebook: Codebook, at: string): number;
  listCases(): readonly CaseRow[];
  listDocuments(): readonly DocumentRow[];
  listTags(filter: {
    theme?: string;
    state?: TagState;
    caseId?: number;
    documentId?: number;
    limit?: number;
  }): readonly TagRow[];
  /** A person's decision on a proposal. Throws AppError 'not-found'. */
  decideTag(
    tagId: number,
    decision: 'accepted' | 'rejected' | 'proposed',
    coder: string,
    at: string,
  ): void;
  caseThemeCounts(): readonly CaseThemeCount[];
  search(
    query: string,
    options: { limit: number; offset: number },
  ): { total: number; ranked: boolean; hits: readonly SearchHit[] };
  passage(passageId: number): (Passage & { documentId: number; caseId: number }) | undefined;
  documentReview(documentId: number):
    | {
        text: string;
        sections: readonly Section[];
        passages: readonly Passage[];
        facts: readonly CaseFact[];
        recommendations: readonly Recommendation[];
        sourceMap: readonly SourceSpan[];
      }
    | undefined;
  documentBytes(documentId: number): Uint8Array | undefined;
  /** Puts the documents of the others into the first case and takes the emptied cases away. Throws AppError 'not-found'. */
  mergeCases(keep: number, others: readonly number[], at: string): void;
  /** Gives a document a case of its own again; that case's id. Throws AppError 'not-found', also where it is the only one. */
  partDocument(documentId: number, at: string): number;
  /** Takes a case away with its documents, tags and index rows, down to the bytes of the file. Throws AppError 'not-found'. */
  deleteCase(caseId: number, at: string): void;
  /**
   * Copies the library and its key file to `path`, checked before it gets its name. Throws AppError
   * 'library-exists' where something is there.
   */
  backUp(path: string, at: string): void;
  /** Every check there is: pages, foreign keys, index, hashes of the sources, passages against text, audit chain. */
  verify(): VerifyReport;
  /** Closes and leaves no write-ahead log behind. */
  close(): void;
}
