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
import type { CaseThemeCount } from '../core/report/theme-counts.ts';
import type { ErrorCode, ErrorDetail } from '../shared/app-error.ts';
import type { AuditStore } from './audit-ports.ts';
import type { BackupStore } from './backup-ports.ts';
import type { BriefStore } from './brief-ports.ts';
import type { CaseStore } from './case-ports.ts';
import type { CodebookStore } from './codebook-ports.ts';
import type { CodingStore } from './coding-ports.ts';
import type { FindingStore } from './finding-ports.ts';
import type { RedactionStore } from './redaction-ports.ts';
import type { ReadingStore } from './reading-ports.ts';
import type { SearchStore } from './search-ports.ts';
import type { ReportStore } from './report-ports.ts';
import type { Access, RetentionStore } from './retention-ports.ts';
import type { SettingsStore } from './settings-ports.ts';

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

/** What is said of a file that is to be read. */
export interface ParseOptions {
  readonly fileName: string;
  readonly signal?: CancelSignal;
  readonly onPage?: (done: number, total: number) => void;
}

/** The parse processes: bytes in, a read document out. It has no key, no database and no paths. */
export interface ParserHost {
  /**
   * Reads one file. Never rejects for a bad file: the outcome says so. Rejects with AppError
   * 'cancelled' when `signal` is aborted. `onPage` tells pages read so far and in all.
   */
  parse(bytes: Uint8Array, options: ParseOptions): Promise<ParseOutcome>;
  /** How many files can be read at once. */
  readonly width: number;
  /** The most memory that a process of its own has held for it so far, in megabytes, where it has one. */
  readonly peakMegabytes?: number;
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

/** A document as it is listed. */
export interface DocumentRow {
  readonly id: number;
  readonly caseId: number;
  readonly fileName: string;
  readonly title: string | null;
  readonly kind: DocumentKind;
  readonly sha256: string;
  readonly pages: number;
  readonly passages: number;
  /** Proposals left to decide, and tags accepted or made by a person. */
  readonly proposed: number;
  readonly confirmed: number;
  readonly importedAt: string;
  /** Who may see it; null where nobody has said. */
  readonly access: Access | null;
  /** The last day on which it is kept, "2031-03-31"; null where nobody has said. */
  readonly keepUntil: string | null;
}

/** A tag as it is listed, with where it stands. */
export interface TagRow {
  readonly id: number;
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly state: TagState;
  /** To come back to; stands beside the state. */
  readonly unsure: boolean;
  /** Whether a person decided it or changed anything about it. */
  readonly edited: boolean;
  /** As the rule proposed it; null where a person made it. It stays when the tag is changed. */
  readonly proposedTheme: string | null;
  readonly proposedStance: Stance | null;
  readonly confidence: number | null;
  /** The confidence as decisions in this library have moved it; the same where nothing was learned. */
  readonly shownConfidence: number | null;
  readonly rule: string | null;
  /** Why this stance was proposed. */
  readonly why: string | null;
  readonly page: number;
  readonly paragraph: string | null;
  /** Its edges, in code points within the passage, end exclusive, and the words between them. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly evidence: readonly Evidence[];
  /** Who made or decided it. */
  readonly coder: string | null;
  readonly note: string | null;
  readonly createdAt: string;
  readonly decidedAt: string | null;
}

/** What checking a library found. */
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
export interface LibraryStore
  extends
    CodingStore,
    CaseStore,
    ReadingStore,
    CodebookStore,
    SettingsStore,
    SearchStore,
    ReportStore,
    BriefStore,
    RedactionStore,
    FindingStore,
    RetentionStore,
    BackupStore,
    AuditStore {
  /** Does several writes as one: all of them are kept, or none. */
  together<T>(act: () => T): T;
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
  /**
   * Whether documents that came in the same file as this one, which stands for it, may have been erased: something was since
   * it was imported, and it is a mail, or its text ends before the last page of the file.
   */
  mayLackParts(documentId: number): boolean;
  /** All documents, or those of one case. */
  listDocuments(caseId?: number): readonly DocumentRow[];
  listTags(filter: {
    theme?: string;
    state?: TagState;
    caseId?: number;
    documentId?: number;
    passageId?: number;
    limit?: number;
  }): readonly TagRow[];
  caseThemeCounts(): readonly CaseThemeCount[];
  /** Does a millisecond's work on counts that nobody has asked for yet; false where none is left. */
  countAhead(): boolean;
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
  documentText(documentId: number): string | undefined;
  documentBytes(documentId: number): Uint8Array | undefined;
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
