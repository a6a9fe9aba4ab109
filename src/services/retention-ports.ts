import type { ActDone, By } from './coding-ports.ts';

/** Who may see a document: everybody, or only those who work on it. */
export type Access = 'published' | 'restricted';

/** How long a document is kept, and who may see it. */
export interface RetentionRow {
  readonly documentId: number;
  readonly caseId: number;
  /** What the case is called; null where nobody knows. */
  readonly subject: string | null;
  readonly fileName: string;
  /** Null where nobody has said. */
  readonly access: Access | null;
  /** The last day on which it is kept, "2031-03-31"; null where nobody has said. */
  readonly keepUntil: string | null;
}

/** Documents that were taken away for good, and what is known of the backups that held them. */
export interface ErasureRow {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly documents: number;
  /** The day by which no backup that Caselight made holds them, "2026-12-22". */
  readonly goneBy: string;
  /** When the last of those backups was taken away, ISO 8601; null while there may be one. */
  readonly goneAt: string | null;
}

/** What may still hold the words of documents once they are erased: copies of the library, and files of other documents. */
export interface Copies {
  /** Made by Caselight: they go by themselves. */
  readonly own: number;
  /** Names of copies that somebody made or named: Caselight leaves them alone. */
  readonly others: readonly string[];
  /** Folders into which it was backed up and that are not there now. */
  readonly awayFolders: readonly string[];
  /** Names of documents that stay, and whose file has the printed pages of one that goes: it came in the same file, behind them. */
  readonly printedIn: readonly string[];
}

/** Labels, days until which documents are kept, and taking documents away for good. */
export interface RetentionStore {
  /** Throws AppError 'not-found' where one of the documents is not there. */
  setAccess(documentIds: readonly number[], access: Access | null, by: By): ActDone;
  /** `day` as "2031-03-31"; throws AppError 'not-possible' for one that is none, and as setAccess. */
  setKeepUntil(documentIds: readonly number[], day: string | null, by: By): ActDone;
  /** Every document, the one whose day comes first at the head, those without a day last. */
  retention(): readonly RetentionRow[];
  /** What may hold these documents once they are erased; told before they are, and before a case is deleted. */
  copies(documentIds: readonly number[]): Copies;
  /**
   * Takes documents away with all that hangs on them, down to the bytes of the file; a case that has none left goes too. It
   * cannot be undone, and merges and splits before it no longer can. Throws as setAccess.
   */
  eraseDocuments(documentIds: readonly number[], at: string): ErasureRow;
  /** The latest first. */
  erasures(): readonly ErasureRow[];
  /**
   * Takes away the backups that hold what was erased, where the day has come by which they were to be gone; a checked backup
   * without it is made first where there is none yet. How many backups went. Throws as backUp.
   */
  ageOutBackups(at: string): number;
}
