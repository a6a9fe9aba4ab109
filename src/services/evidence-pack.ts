import { MANIFEST } from '../core/export/evidence-pack.ts';
import { inBlocks, joined, ZipArchive } from '../core/export/zip.ts';
import { writeManifest, type EvidenceManifest } from '../shared/evidence-manifest.ts';
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

/**
 * A zip from which the reports can be computed again: their tables, the cases and tags counted, the hashes of the
 * documents and which were counted, the codebook, and a manifest of what was asked. Where small numbers are kept back in
 * any of the reports, documents, cases and tags are left out: they would give them away. It stands in the
 * audit. Throws as `makeReport`, `ExportSteps.pause` and `recordExport`.
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

/** The same pieces; their hash is made as they are read. */
function* hashed(pieces: Iterable<Uint8Array>, hash: RunningHash): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.add(piece);
    yield piece;
  }
}
