import { z } from 'zod';
import { AppError } from './app-error.ts';
import { reportRequest } from './contract/asked-report.ts';

/** The form's name and version. */
const SCHEMA = 'caselight.pack/1';

const manifest = z.object({
  schema: z.literal(SCHEMA),
  softwareVersion: z.string(),
  codebookVersion: z.string(),
  /** Day on which the pack was made, "2026-11-22". */
  madeOn: z.iso.date(),
  /** By what the reviews were chosen, in words. */
  selection: z.string(),
  /** Whether what could tell who is meant was taken out of its words. */
  isRedacted: z.literal(true).exactOptional(),
  /** What was asked of each report: the same gives the same numbers. */
  requests: z.array(reportRequest).readonly(),
  /** Every other file of the pack, with its SHA-256. */
  files: z.array(z.object({ name: z.string(), sha256: z.string() })).readonly(),
});

/** What an evidence pack says of itself. */
export type EvidenceManifest = z.output<typeof manifest>;

/** The manifest as it stands in a pack. */
export function writeManifest(given: Omit<EvidenceManifest, 'schema'>): string {
  return `${JSON.stringify({ schema: SCHEMA, ...given }, undefined, 2)}\n`;
}

/** A manifest as `writeManifest` wrote it. Throws AppError 'not-possible' for anything else. */
export function readManifest(text: string): EvidenceManifest {
  try {
    return manifest.parse(JSON.parse(text));
  } catch (error) {
    throw new AppError(
      'not-possible',
      { problem: 'This is not an evidence pack that Caselight has made.' },
      { cause: error },
    );
  }
}
