import { csvFiles } from '../core/export/tables-file.ts';
import {
  MANIFEST,
  openPack,
  packPieces,
  packText,
  type PackFiles,
} from '../core/export/evidence-pack.ts';
import { comparingTables } from '../core/export/compare-tables.ts';
import { tableCsvPieces } from '../core/export/report-csv.ts';
import { inBlocks, joined, ZipArchive } from '../core/export/zip.ts';
import type { FindIdentifiers } from '../core/identity/identifier.ts';
import type { WrittenTable } from '../core/report/report.ts';
import type { ReportSource } from '../core/report/report-source.ts';
import { AppError } from '../shared/app-error.ts';
import { readManifest, writeManifest, type EvidenceManifest } from '../shared/evidence-manifest.ts';
import { ExportGuard } from './export-guard.ts';
import { ExportSteps, type Waiting } from './export-steps.ts';
import {
  casesOf,
  documentsOf,
  lookAtTags,
  tagsCounted,
  tagsOf,
  type OnTags,
} from './export-tables.ts';
import { makeReport } from './make-report.ts';
import { recordExport, type RunningHash, type RunningHashing } from './record-export.ts';
import {
  readReportSource,
  type ExportMaker,
  type ReportMaker,
  type Selection,
} from './report-source.ts';
import { reportRequestOf } from './report-request.ts';

/** What an evidence pack is made of. */
export interface PackRequest {
  /** What is asked of each report, as the contract has it. */
  readonly requests: EvidenceManifest['requests'];
  readonly withQuotes: boolean;
  readonly files: RunningHashing;
  readonly waiting: Waiting;
  readonly onTags?: OnTags;
}

/** Where a library gives another number than a pack. */
export interface PackDifference {
  readonly file: string;
  readonly where: string;
  readonly inPack: string | null;
  readonly inLibrary: string | null;
}

/** What became of a pack computed again. */
export interface PackReproduced {
  readonly same: boolean;
  readonly tables: number;
  readonly cells: number;
  readonly selection: string;
  readonly madeOn: string;
  readonly differing: number;
  readonly differences: readonly PackDifference[];
}

/** Differences that are told one by one. */
const MOST_TOLD = 50;

/** The pack as `packFile` makes it. It stands in the audit. Throws as `packFile` and `recordExport`. */
export async function evidencePack(maker: ExportMaker, request: PackRequest): Promise<Uint8Array> {
  const { bytes, reviews, tags } = await packFile(maker, request);
  recordExport(maker, request.files, { kind: 'pack', reviews, tags, bytes });
  return bytes;
}

/**
 * A zip from which the reports can be computed again: their tables, the cases and tags counted, the hashes of the
 * documents and which were counted, the codebook, and a manifest of what was asked. Where small numbers are kept back in
 * any of the reports, cases and tags are left out: they would give them away. Throws as `makeReport` and `ExportSteps.pause`.
 */
async function packFile(
  maker: ExportMaker,
  request: PackRequest,
): Promise<{ readonly bytes: Uint8Array; readonly reviews: number; readonly tags: number }> {
  const steps = new ExportSteps(maker.store, request.waiting);
  const source = sourceOf(maker, request);
  const archive = new ZipArchive();
  const made: Uint8Array[] = [];
  const hashes: EvidenceManifest['files'][number][] = [];
  const pack = async (name: string, content: Iterable<Uint8Array>): Promise<void> => {
    for (const piece of archive.add(name, content)) {
      made.push(piece);
      // One piece after another.
      // oxlint-disable-next-line no-await-in-loop
      await steps.pause();
    }
  };
  const onTags = await lookedAtTags(maker, request, source, steps);
  // A file at a time, packed as it is made: a large table is nowhere held whole.
  for (const { name, content } of packFiles(maker, request, source, onTags)) {
    const hash = request.files.startSha256();
    // oxlint-disable-next-line no-await-in-loop
    await pack(name, hashed(inBlocks(content), hash));
    hashes.push({ name, sha256: hash.end() });
  }
  const manifest = writeManifest({
    softwareVersion: maker.softwareVersion,
    codebookVersion: maker.codebook.version,
    madeOn: maker.at.slice(0, 10),
    selection: source.about.selection,
    ...(maker.guard.isRedacting && { isRedacted: true }),
    requests: request.requests,
    files: hashes,
  });
  await pack(MANIFEST, inBlocks([manifest]));
  return {
    bytes: joined([...made, ...archive.end()]),
    reviews: source.about.N,
    tags: tagsCounted(source),
  };
}

/** The same pieces; their hash is made as they are read. */
function* hashed(pieces: Iterable<Uint8Array>, hash: RunningHash): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.add(piece);
    yield piece;
  }
}

/** What the first report of a pack counts, and so its data. */
function sourceOf(maker: ReportMaker, { requests }: PackRequest): ReportSource {
  const [first] = requests;
  if (first === undefined)
    throw new AppError('not-possible', { problem: 'A pack needs a report.' });
  return readReportSource(maker, reportRequestOf(first));
}

/** Has the guard look at the tags where their words are packed. Gives whom to tell while they are packed. */
async function lookedAtTags(
  maker: ExportMaker,
  request: PackRequest,
  source: ReportSource,
  steps: ExportSteps,
): Promise<OnTags | undefined> {
  if (!request.withQuotes || !isWhole(request) || !maker.guard.isLooking) return request.onTags;
  await lookAtTags(maker, source, steps, request.onTags);
  return undefined;
}

/** Whether no small numbers are kept back, so that cases and tags stand in the pack. */
function isWhole({ requests }: PackRequest): boolean {
  return requests.every((one) => reportRequestOf(one).smallNumbers.how === 'shown');
}

/** The files of a pack but its manifest, one after another; each is made as it is read. */
function* packFiles(
  maker: ExportMaker,
  request: PackRequest,
  source: ReportSource,
  onTags?: OnTags,
): Generator<PackedFile> {
  const asked = request.requests.map(reportRequestOf);
  const [first] = asked;
  yield { name: 'README.txt', content: [README] };
  for (const [i, one] of asked.entries()) {
    const isRead = first !== undefined && isSameSelection(first, one);
    const report = makeReport(maker, one, isRead ? source : undefined);
    for (const { name, content } of csvFiles(report)) {
      yield {
        name: `reports/${i + 1}-${report.kind}/${name}`,
        content: typeof content === 'string' ? [content] : content,
      };
    }
  }
  yield { name: CODEBOOK, content: [`${JSON.stringify(maker.codebook, undefined, 1)}\n`] };
  const data: readonly WrittenTable[] = [
    documentsOf(maker.store, source),
    ...(isWhole(request)
      ? [casesOf(maker, source), tagsOf(maker, source, request.withQuotes, onTags)]
      : []),
  ];
  for (const table of data) {
    yield { name: `data/${table.name}.csv`, content: tableCsvPieces(table, source.about) };
  }
}

/** Where a pack holds the codebook. */
const CODEBOOK = 'codebook.json';

function isSameSelection(one: Selection, other: Selection): boolean {
  const keyOf = ({ filter, scope, codebookVersion }: Selection): string =>
    JSON.stringify([filter, scope, codebookVersion]);
  return keyOf(one) === keyOf(other);
}

/** A file of a pack, in pieces of whole rows. */
interface PackedFile {
  readonly name: string;
  readonly content: Iterable<string>;
}

const README = `This pack was made with Caselight.

manifest.json   what was asked, with which software and codebook, and the SHA-256 of every other file
reports/        the tables of each report, with a data dictionary and what the counts are of
codebook.json   the themes, their definitions and rules
data/           documents by hash and which were counted, cases, tags (left out where small numbers are withheld)

From the same library, "caselight reproduce PACK --library LIBRARY" computes the numbers again and says
whether they are the same, and where not. They can also be counted from data/tags.csv: a review shows a theme where at
least one of its tags has that theme and stance.

Reviews are written because a child came to harm: shares of reviews say nothing about how common a theme
is among families, or about cause.
`;

/**
 * Computes the reports of a pack again from a library and compares every cell of their tables; what the library says of
 * documents, cases and tags is compared too where the pack has them. Throws AppError 'not-possible' where it is no pack, or
 * has been changed since it was made, and as `ExportSteps.pause`.
 */
export async function reproducePack(
  maker: ReportMaker,
  find: FindIdentifiers,
  bytes: Uint8Array,
  hashing: RunningHashing,
  waiting: Waiting,
): Promise<PackReproduced> {
  const files = openPack(bytes);
  const manifest = readManifest(packText(files, MANIFEST));
  for (const { name, sha256: hash } of manifest.files) {
    const content = files?.get(name);
    if (content === undefined || hashing.sha256(content) !== hash) {
      throw new AppError('not-possible', {
        problem: `The pack was changed after it was made: ${name} is not what was packed.`,
      });
    }
  }
  const [heads = ''] = packPieces(files, 'data/tags.csv');
  const isQuoted = /,quote\r?\n/.test(heads.slice(0, 2000));
  // Compared with what this library holds, nothing leaves it.
  const leaving = manifest.isRedacted === true ? { isRedacted: true } : { withOpenFlags: true };
  const again: ExportMaker = {
    ...maker,
    at: manifest.madeOn,
    guard: new ExportGuard(maker.store, find, leaving),
  };
  const request = { requests: manifest.requests, withQuotes: isQuoted, files: hashing, waiting };
  const steps = new ExportSteps(maker.store, waiting);
  /** By file, in the order of the pack; what is not made again keeps this. */
  const compared = new Map<string, FileCompared>(
    [...(files?.keys() ?? [])].filter(isCompared).map((name) => [name, NOT_MADE]),
  );
  const source = sourceOf(again, request);
  await lookedAtTags(again, request, source, steps);
  // Row by row as they are made: a pack of a large library is not held twice.
  for (const file of packFiles(again, request, source)) {
    if (!compared.has(file.name)) continue;
    const comparing = compareFile(files, file, maker, manifest);
    let step = comparing.next();
    for (; step.done !== true; step = comparing.next()) {
      // One piece after another.
      // oxlint-disable-next-line no-await-in-loop
      await steps.pause();
    }
    compared.set(file.name, step.value);
  }
  const tables = [...compared].filter(([name]) => name.endsWith('.csv'));
  const cells = tables.reduce((sum, [, one]) => sum + one.cells, 0);
  const differences = [...compared].flatMap(([file, one]) =>
    one.differences.map((difference): PackDifference => ({ file, ...difference })),
  );
  return {
    same: differences.length === 0,
    tables: tables.length,
    cells,
    selection: manifest.selection,
    madeOn: manifest.madeOn,
    differing: differences.length,
    differences: differences.slice(0, MOST_TOLD),
  };
}

/** What became of a file of a pack. */
interface FileCompared {
  readonly cells: number;
  readonly differences: readonly Omit<PackDifference, 'file'>[];
}

const NOT_MADE: FileCompared = {
  cells: 0,
  differences: [{ where: '', inPack: 'there', inLibrary: null }],
};

/** What software made a pack and when is told apart, and is no number. */
function isCompared(name: string): boolean {
  return name === CODEBOOK || (name.endsWith('.csv') && !name.endsWith('/about.csv'));
}

/** A step at a time. */
function* compareFile(
  files: PackFiles | undefined,
  { name, content }: PackedFile,
  { codebook }: ReportMaker,
  { codebookVersion }: EvidenceManifest,
): Generator<undefined, FileCompared> {
  if (name === CODEBOOK) {
    const isSame = packText(files, name) === [...content].join('');
    const version = { where: 'version', inPack: codebookVersion, inLibrary: codebook.version };
    return { cells: 0, differences: isSame ? [] : [version] };
  }
  const { cells, differences } = yield* comparingTables(packPieces(files, name), content);
  return {
    cells,
    differences: differences.map(({ where, first, second }) => ({
      where,
      inPack: first,
      inLibrary: second,
    })),
  };
}
