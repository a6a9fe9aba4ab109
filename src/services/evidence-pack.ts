import { MANIFEST } from '../core/export/evidence-pack.ts';
import { inBlocks, joined, ZipArchive } from '../core/export/zip.ts';
import { AppError } from '../shared/app-error.ts';
import { writeManifest, type EvidenceManifest } from '../shared/evidence-manifest.ts';
import type { CaseFilter } from './case-list.ts';
import {
  filesOfPack,
  lookAtPackedTags,
  sourceOfPack,
  type PackRequest,
} from './evidence-pack-files.ts';
import { ExportSteps } from './export-steps.ts';
import { tagsCounted } from './export-tables.ts';
import { recordExport, type RunningHash } from './record-export.ts';
import type { ExportMaker } from './report-source.ts';
import { selectionTold } from './selection-told.ts';
import { selectionWords } from './selection-words.ts';

/**
 * A zip from which the reports can be computed again: their tables, the cases and tags counted, the hashes of the
 * documents and which were counted, the codebook, and a manifest of what was asked. Where small numbers are kept back in
 * any of the reports, documents, cases and tags are left out: they would give them away. It stands in the
 * audit. Throws as `makeReport`, `ExportSteps.pause` and `recordExport`; 'not-possible' where it is to be redacted and what
 * reviews are chosen by could tell who is meant.
 */
export async function evidencePack(maker: ExportMaker, request: PackRequest): Promise<Uint8Array> {
  const { bytes, reviews, tags } = await packed(maker, request);
  recordExport(maker, request.files, { kind: 'pack', reviews, tags, bytes });
  return bytes;
}

async function packed(
  maker: ExportMaker,
  request: PackRequest,
): Promise<{ readonly bytes: Uint8Array; readonly reviews: number; readonly tags: number }> {
  const steps = new ExportSteps(maker.store, request.waiting);
  const source = sourceOfPack(maker, request);
  if (maker.guard.isRedacting) expectToldAsTyped(maker, request);
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
  const onTags = await lookAtPackedTags(maker, request, source, steps);
  // A file at a time, packed as it is made: a large table is nowhere held whole.
  for (const { name, content } of filesOfPack(maker, request, source, onTags)) {
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

/**
 * Throws AppError 'not-possible' where something would be taken out of what reviews are chosen by: a pack without it could
 * not be computed again.
 */
function expectToldAsTyped(maker: ExportMaker, { requests }: PackRequest): void {
  const isTold = (filter: CaseFilter = {}): boolean =>
    selectionTold(maker, filter) === selectionWords(filter, maker.codebook);
  const filters = requests.flatMap(({ filter, groups }) => [filter, groups?.first, groups?.second]);
  if (filters.every((filter) => isTold(filter))) return;
  throw new AppError('not-possible', {
    problem:
      'What the reviews are chosen by could tell who is meant, and a pack holds it as it was typed, to be computed again. ' +
      'Choose them by something else for a redacted pack.',
  });
}

/** The same pieces; their hash is made as they are read. */
function* hashed(pieces: Iterable<Uint8Array>, hash: RunningHash): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.add(piece);
    yield piece;
  }
}
