import { tableCsvPieces } from '../core/export/report-csv.ts';
import { csvFiles } from '../core/export/tables-file.ts';
import type { ReportSource } from '../core/report/report-source.ts';
import type { WrittenTable } from '../core/report/report.ts';
import { AppError } from '../shared/app-error.ts';
import type { EvidenceManifest } from '../shared/evidence-manifest.ts';
import type { ExportSteps, Waiting } from './export-steps.ts';
import { casesOf, documentsOf, lookAtTags, tagsOf, type OnTags } from './export-tables.ts';
import { makeReport } from './make-report.ts';
import type { RunningHashing } from './record-export.ts';
import { reportRequestOf } from './report-request.ts';
import {
  readReportSource,
  type ExportMaker,
  type ReportMaker,
  type Selection,
} from './report-source.ts';

/** What an evidence pack is made of. */
export interface PackRequest {
  /** What is asked of each report, as the contract has it. */
  readonly requests: EvidenceManifest['requests'];
  readonly withQuotes: boolean;
  readonly files: RunningHashing;
  readonly waiting: Waiting;
  readonly onTags?: OnTags;
}

/** A file of a pack, in pieces of whole rows. */
export interface PackedFile {
  readonly name: string;
  readonly content: Iterable<string>;
}

/** Where a pack holds the codebook. */
export const CODEBOOK = 'codebook.json';

/**
 * What the first report of a pack counts, and so its data. Throws AppError 'not-possible' where none is asked for, and
 * as `readReportSource`.
 */
export function sourceOfPack(maker: ReportMaker, { requests }: PackRequest): ReportSource {
  const [first] = requests;
  if (first === undefined)
    throw new AppError('not-possible', { problem: 'A pack needs a report.' });
  return readReportSource(maker, reportRequestOf(first));
}

/**
 * Has the guard look at the tags where their words are packed, and gives whom to tell of each tag as it is packed: nobody
 * where that was told while the guard looked. Throws as `lookAtTags`.
 */
export async function lookAtPackedTags(
  maker: ExportMaker,
  request: PackRequest,
  source: ReportSource,
  steps: ExportSteps,
): Promise<OnTags | undefined> {
  if (!request.withQuotes || !isWhole(request) || !maker.guard.isLooking) return request.onTags;
  await lookAtTags(maker, source, steps, request.onTags);
  return undefined;
}

/** Whether no small numbers are kept back, so that documents, cases and tags stand in the pack. */
function isWhole({ requests }: PackRequest): boolean {
  return requests.every((one) => reportRequestOf(one).smallNumbers.how === 'shown');
}

/** The files of a pack but its manifest, one after another; each is made as it is read. Throws as `makeReport`. */
export function* filesOfPack(
  maker: ExportMaker,
  request: PackRequest,
  source: ReportSource,
  onTags?: OnTags,
): Generator<PackedFile> {
  const asked = request.requests.map(reportRequestOf);
  const [first] = asked;
  const hasData = isWhole(request);
  yield { name: 'README.txt', content: [readme(hasData)] };
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
  if (!hasData) return;
  const data: readonly WrittenTable[] = [
    documentsOf(maker.store, source),
    casesOf(maker, source),
    tagsOf(maker, source, request.withQuotes, onTags),
  ];
  for (const table of data) {
    yield { name: `data/${table.name}.csv`, content: tableCsvPieces(table, source.about) };
  }
}

function isSameSelection(one: Selection, other: Selection): boolean {
  const keyOf = ({ filter, scope, codebookVersion }: Selection): string =>
    JSON.stringify([filter, scope, codebookVersion]);
  return keyOf(one) === keyOf(other);
}

/** What a pack says first, with or without the library's data. */
function readme(hasData: boolean): string {
  return `This pack was made with Caselight.

manifest.json   what was asked, with which software and codebook, and the SHA-256 of every other file
reports/        the tables of each report, with a data dictionary and what the counts are of
codebook.json   the themes, their definitions and rules
${hasData ? 'data/           documents by hash and which were counted, cases, tags\n' : ''}
From the same library, "caselight reproduce PACK --library LIBRARY" computes the numbers again and says
whether they are the same, and where not. ${hasData ? BY_HAND : FROM_LIBRARY}

Reviews are written because a child came to harm: shares of reviews say nothing about how common a theme is
among families, or about cause.
`;
}

const BY_HAND = `They can also be counted from data/tags.csv: a review shows a theme where at
least one of its tags has that theme and stance.`;

const FROM_LIBRARY = `They can be counted from that library alone: small numbers
are withheld or rounded, so documents, cases and tags are left out, which would give them away.`;
