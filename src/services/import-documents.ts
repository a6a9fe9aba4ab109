import { isTooLarge, MOST_MEGABYTES } from '../core/extract/size-limit.ts';
import { AppError, type ErrorCode } from '../shared/app-error.ts';
import { baseName } from './base-name.ts';
import { PaceKeeper, type ImportPace } from './import-pace.ts';
import type {
  CancelSignal,
  Clock,
  Files,
  LibraryStore,
  ParseOutcome,
  ParserHost,
  ReadDocument,
} from './ports.ts';

/** What became of one file. */
export type ImportResult =
  | ImportedFile
  | {
      readonly file: string;
      readonly status: 'refused';
      readonly error: AppError;
      readonly ms: number;
    };

/** A file whose documents are in the library: stored just now, or there before. */
export interface ImportedFile {
  readonly file: string;
  /** 'duplicate' where none of its documents was new. */
  readonly status: 'imported' | 'duplicate';
  /** The first of its documents, which most often is the only one. */
  readonly documentId: number;
  readonly caseId: number;
  /** Of all its documents. */
  readonly pages: number;
  readonly passages: number;
  /** Newly stored ones. */
  readonly proposals: number;
  /** All its documents, where it holds several: a mail and its attachments. */
  readonly documents?: readonly StoredDocument[];
  /** From the moment its bytes were read until it was stored or recognised. */
  readonly ms: number;
}

/** One document of an imported file. */
export interface StoredDocument {
  readonly status: 'imported' | 'duplicate';
  readonly documentId: number;
  readonly caseId: number;
  readonly pages: number;
  readonly passages: number;
  readonly proposals: number;
}

/** What importing needs from outside. */
export interface ImportPorts {
  readonly store: LibraryStore;
  readonly parsers: ParserHost;
  readonly files: Files;
  readonly clock: Clock;
  /** The codebook version that the proposals are stored under. */
  readonly codebookVersion: number;
}

/** Who wants to hear what. */
export interface ImportOptions {
  readonly signal?: CancelSignal;
  /** By which a single file is left out while the others go on; to be aborted with `signal`, too. */
  readonly signalOf?: (file: string) => CancelSignal;
  readonly onResult?: (result: ImportResult) => void;
  readonly onProgress?: (progress: ImportPace) => void;
}

/**
 * Imports files and folders. A file that is known brings back what was erased of its documents. Each file is read in a parse process and stored, with all the documents it brings, in a
 * transaction of its own, in the order of the list, so that the same files always make the same library. A bad file is a
 * refused result and never stops the rest; so is one that was left out by its own signal ('cancelled'), of which nothing is kept.
 * Throws AppError 'nothing-to-import' when the paths hold no file; 'cancelled' when stopped, with everything reported before
 * kept whole; and whatever the store throws when it cannot write, for then nothing further could be kept.
 */
export async function importDocuments(
  ports: ImportPorts,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<readonly ImportResult[]> {
  const files = await ports.files.list(paths);
  if (files.length === 0) throw new AppError('nothing-to-import');
  const progress = new PaceKeeper(files.length, ports.clock, options.onProgress);
  const results: ImportResult[] = [];
  const signalOf = (file: string): CancelSignal | undefined =>
    options.signalOf?.(file) ?? options.signal;
  // A little ahead of what is being stored, so that every parse process has work and no more
  // than a few documents are held in memory.
  const ahead = ports.parsers.width + 1;
  const reading: Promise<ReadFile>[] = [];
  let next = 0;
  try {
    for (let current = 0; current < files.length; current += 1) {
      while (next < files.length && next < current + ahead) {
        const file = files[next] ?? '';
        const read = readFile(ports, file, signalOf(file), progress);
        // Its failure is met when its turn comes; until then it must not count as unhandled.
        read.catch(() => undefined);
        reading.push(read);
        next += 1;
      }
      const read = await reading.shift();
      if (options.signal?.aborted) throw new AppError('cancelled');
      if (!read) continue;
      // It may have been read, and be left out while it waited for those before it.
      const result = signalOf(read.file)?.aborted
        ? refused(ports, read, new AppError('cancelled'))
        : store(ports, read);
      results.push(result);
      progress.fileDone(read.size);
      options.onResult?.(result);
    }
    return results;
  } finally {
    // Files still being read when something else failed: their outcome no longer matters.
    await Promise.allSettled(reading);
  }
}

interface ReadFile {
  readonly file: string;
  readonly startedAt: number;
  readonly size: number;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly outcome: ParseOutcome | { readonly ok: 'duplicate' };
}

async function readFile(
  ports: ImportPorts,
  file: string,
  signal: CancelSignal | undefined,
  progress: PaceKeeper,
): Promise<ReadFile> {
  const startedAt = ports.clock.monotonic();
  const unread = (code: ErrorCode, detail: AppError['detail'], size: number): ReadFile => ({
    file,
    startedAt,
    size,
    sha256: '',
    bytes: new Uint8Array(),
    outcome: { ok: false, code, detail },
  });
  let size = 0;
  try {
    if (signal?.aborted) throw new AppError('cancelled');
    size = await ports.files.size(file);
    progress.fileFound(size);
    if (isTooLarge(size)) {
      return unread('file-too-large', { limitMegabytes: MOST_MEGABYTES }, size);
    }
    const bytes = await ports.files.read(file);
    const sha256 = ports.files.sha256(bytes);
    const known = ports.store.findDocument(sha256);
    if (known && !ports.store.mayLackParts(known.documentId)) {
      return { file, startedAt, size, sha256, bytes, outcome: { ok: 'duplicate' } };
    }
    const outcome = await ports.parsers.parse(bytes, {
      fileName: baseName(file),
      ...(signal && { signal }),
      onPage: progress.pageCounter(),
    });
    return { file, startedAt, size, sha256, bytes, outcome };
  } catch (error) {
    if (error instanceof AppError) return unread(error.code, error.detail, size);
    throw error;
  }
}

function store(ports: ImportPorts, read: ReadFile): ImportResult {
  const { file, outcome, sha256 } = read;
  if (outcome.ok === false) return refused(ports, read, new AppError(outcome.code, outcome.detail));
  // Asked again: the same bytes may stand twice in one import.
  const known = ports.store.findDocument(sha256);
  const stored = known && ({ status: 'duplicate', ...known, proposals: 0 } as const);
  if (stored && outcome.ok === 'duplicate') return { file, ...stored, ms: took(ports, read) };
  try {
    // Half of a mail would be taken for the whole when it is imported again.
    const documents =
      outcome.ok === true
        ? ports.store.together(() =>
            outcome.documents.map((one, index) =>
              // The first is the one that stands for the file; the others may have been erased.
              index === 0 && stored ? stored : storeOne(ports, read, one),
            ),
          )
        : [];
    const [first] = documents;
    if (!first) return refused(ports, read, new AppError('file-no-text'));
    const total = (of: 'pages' | 'passages' | 'proposals'): number =>
      documents.reduce((sum, one) => sum + one[of], 0);
    return {
      file,
      status: documents.some((one) => one.status === 'imported') ? 'imported' : 'duplicate',
      documentId: first.documentId,
      caseId: first.caseId,
      pages: total('pages'),
      passages: total('passages'),
      proposals: total('proposals'),
      ...(documents.length > 1 && { documents }),
      ms: took(ports, read),
    };
  } catch (error) {
    // A document whose parts do not fit is its own fault; a library that cannot be written is not.
    if (error instanceof AppError && error.code === 'file-parser-failed')
      return refused(ports, read, error);
    throw error;
  }
}

function refused(ports: ImportPorts, read: ReadFile, error: AppError): ImportResult {
  return { file: read.file, status: 'refused', error, ms: took(ports, read) };
}

function took({ clock }: ImportPorts, { startedAt }: ReadFile): number {
  return Math.round(clock.monotonic() - startedAt);
}

/** Stores one of a file's documents; what came inside the file stands with its own bytes and name. */
function storeOne(ports: ImportPorts, file: ReadFile, read: ReadDocument): StoredDocument {
  const fileName = read.part?.fileName ?? baseName(file.file);
  const bytes = read.part?.bytes ?? file.bytes;
  const sha256 = read.part ? ports.files.sha256(bytes) : file.sha256;
  const known = ports.store.findDocument(sha256);
  if (known) return { status: 'duplicate', ...known, proposals: 0 };
  const stored = ports.store.addDocument(
    { sha256, fileName, bytes, read },
    ports.codebookVersion,
    ports.clock.now(),
  );
  return {
    status: 'imported',
    ...stored,
    pages: read.review.pages,
    passages: read.review.passages.length,
    proposals: read.proposals.reduce((sum, one) => sum + one.length, 0),
  };
}
