import { TEMPLATE_WORDS } from '../core/brief/brief.ts';
import type { ResolvedBrief } from '../core/brief/resolved-brief.ts';
import { briefDocument } from '../core/export/brief-document.ts';
import type { WrittenDocument, WrittenFormat } from '../core/export/written-document.ts';
import { AppError } from '../shared/app-error.ts';
import { dayInWords, type BriefMaker } from './brief-maker.ts';
import type { By } from './coding-ports.ts';
import { resolveBrief } from './resolve-brief.ts';

/** How a brief is to leave the library. */
export interface BriefExport {
  readonly briefId: number;
  readonly format: WrittenFormat;
  /** Whether a person said that it may go with open flags. */
  readonly withOpenFlags: boolean;
}

/** Makes a file of a written document. */
export type WriteDocument = (
  written: WrittenDocument,
  format: WrittenFormat,
) => Promise<Uint8Array>;

/**
 * Writes a brief and puts it down in the audit. Throws AppError 'not-found'; 'not-possible' where a flag is open and
 * nobody said that it may go so, or where a quote no longer stands: its tag was rejected or is gone, or its words are
 * not those of the review.
 */
export async function exportBrief(
  maker: BriefMaker,
  { briefId, format, withOpenFlags }: BriefExport,
  by: By,
  write: WriteDocument,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> {
  const stored = maker.store.brief(briefId);
  if (stored === undefined) throw new AppError('not-found');
  const brief = resolveBrief(maker, stored.brief);
  const broken = brief.quotes.total - brief.quotes.matching;
  if (broken > 0) {
    throw new AppError('not-possible', {
      problem: `${broken === 1 ? 'A quote no longer stands' : `${broken} quotes no longer stand`}: take ${broken === 1 ? 'it' : 'them'} out of the brief, or settle what is wrong.`,
    });
  }
  const open = brief.flags.filter(({ decision }) => decision === null).length;
  if (open > 0 && !withOpenFlags) {
    throw new AppError('not-possible', {
      problem: `${open === 1 ? 'A flag of the identity guard is' : `${open} flags of the identity guard are`} open. Nothing leaves the library with an open flag unless you say so.`,
    });
  }
  const written = briefDocument(brief, {
    day: dayInWords(maker.at),
    standfirst: standfirstOf(maker, brief),
  });
  const bytes = await write(written, format);
  const decided = (decision: string): number =>
    brief.flags.filter((flag) => flag.decision === decision).length;
  const facts = {
    format,
    quotes: brief.quotes.total,
    flags: brief.flags.length,
    openFlags: open,
    kept: decided('keep'),
    replaced: decided('replace'),
    leftOut: decided('leave-out'),
  };
  maker.store.briefExported(briefId, facts, by);
  return { fileName: `brief-${briefId}.${format}`, bytes };
}

/** "7-minute briefing, from 20 reviews". */
function standfirstOf({ store }: BriefMaker, { template, caseId }: ResolvedBrief): string {
  const count = store.listCases().length;
  const from = caseId === null ? `, from ${count} ${count === 1 ? 'review' : 'reviews'}` : '';
  return `${TEMPLATE_WORDS[template]}${from}`;
}
