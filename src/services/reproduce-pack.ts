import { comparingTables } from '../core/export/compare-tables.ts';
import {
  MANIFEST,
  openPack,
  packPieces,
  packText,
  type PackFiles,
} from '../core/export/evidence-pack.ts';
import type { FindIdentifiers } from '../core/identity/identifier.ts';
import { AppError } from '../shared/app-error.ts';
import { readManifest, type EvidenceManifest } from '../shared/evidence-manifest.ts';
import {
  CODEBOOK,
  lookAtPackedTags,
  filesOfPack,
  sourceOfPack,
  type PackedFile,
} from './evidence-pack-files.ts';
import { ExportGuard } from './export-guard.ts';
import { ExportSteps, type Waiting } from './export-steps.ts';
import type { RunningHashing } from './record-export.ts';
import type { ExportMaker, ReportMaker } from './report-source.ts';

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
  const manifest = manifestOf(files, hashing);
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
  const source = sourceOfPack(again, request);
  await lookAtPackedTags(again, request, source, steps);
  // Row by row as they are made: a pack of a large library is not held twice.
  for (const file of filesOfPack(again, request, source)) {
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

/** The manifest of a pack of which every file is as it was packed; throws AppError 'not-possible' otherwise. */
function manifestOf(files: PackFiles | undefined, hashing: RunningHashing): EvidenceManifest {
  const manifest = readManifest(packText(files, MANIFEST));
  for (const { name, sha256 } of manifest.files) {
    const content = files?.get(name);
    if (content === undefined || hashing.sha256(content) !== sha256) {
      throw new AppError('not-possible', {
        problem: `The pack was changed after it was made: ${name} is not what was packed.`,
      });
    }
  }
  return manifest;
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

/** Whether a file holds numbers or the codebook; which software made a pack, and when, may differ. */
function isCompared(name: string): boolean {
  return name === CODEBOOK || (name.endsWith('.csv') && !name.endsWith('/about.csv'));
}

/** Compares a file with what was packed, a step at a time. */
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
