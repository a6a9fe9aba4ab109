import { z } from 'zod';
import { BRIEF_TEMPLATES, type BriefContent, type FlagDecision } from '../../core/brief/brief.ts';
import type { BriefEdit } from '../../core/brief/edit-brief.ts';
import type { Flag } from '../../core/brief/flags.ts';
import type {
  ResolvedBrief,
  ResolvedItem,
  ResolvedQuote,
} from '../../core/brief/resolved-brief.ts';
import { WRITTEN_FORMATS, type WrittenTable } from '../../core/export/written-document.ts';
import { databaseCall, listOf, nothing, rowId } from './call.ts';
import { madeFile } from './made-file.ts';
import { reportScope } from './report-shape.ts';
import { leaving } from './leaving.ts';
import { actDone, coderName, stance } from './tagging.ts';

const template = z.enum(BRIEF_TEMPLATES);
const format = z.enum(WRITTEN_FORMATS);
const place = z.int().nonnegative();
const line = z.string().max(300);
const words = z.string().max(5000);
const decision = z.enum(['replace', 'keep', 'leave-out']);

const content = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['text', 'question', 'warning']), text: words }),
  z.strictObject({
    kind: z.literal('quote'),
    tag: rowId,
    passage: rowId,
    start: place,
    end: place,
  }),
  z.strictObject({ kind: z.literal('recommendation'), recommendation: rowId }),
  z.strictObject({ kind: z.literal('finding'), theme: z.string().max(80) }),
  z.strictObject({ kind: z.literal('case-facts') }),
  z.strictObject({ kind: z.literal('case-themes') }),
  z.strictObject({ kind: z.literal('method') }),
]) satisfies z.ZodType<BriefContent>;

const flagDecision = z.strictObject({
  item: z.int(),
  start: place,
  end: place,
  decision,
  words: line,
}) satisfies z.ZodType<FlagDecision>;

const edit = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('title'), title: line.min(1) }),
  z.strictObject({ act: z.literal('head'), from: line, marking: line }),
  z.strictObject({ act: z.literal('add-part'), heading: line, at: place }),
  z.strictObject({ act: z.literal('heading'), part: place, heading: line }),
  z.strictObject({ act: z.literal('move-part'), part: place, to: place }),
  z.strictObject({ act: z.literal('remove-part'), part: place }),
  z.strictObject({ act: z.literal('add-item'), part: place, at: place, content }),
  z.strictObject({ act: z.literal('move-item'), item: place, part: place, to: place }),
  z.strictObject({ act: z.literal('remove-item'), item: place }),
  z.strictObject({ act: z.literal('text'), item: place, text: words }),
  z.strictObject({ act: z.literal('edges'), item: place, start: place, end: place }),
  z.strictObject({ act: z.literal('decide'), decisions: listOf(flagDecision) }),
  z.strictObject({ act: z.literal('reopen'), item: z.int(), start: place, end: place }),
]) satisfies z.ZodType<BriefEdit>;

const shown = z.object({ words: z.string(), shown: z.string() });

const table = z.object({
  kind: z.literal('table'),
  caption: z.string(),
  columns: listOf(z.string()),
  rows: listOf(listOf(z.string())),
  widths: listOf(z.number()).exactOptional(),
}) satisfies z.ZodType<WrittenTable>;

const quote = shown.extend({
  id: z.int(),
  kind: z.enum(['quote', 'recommendation']),
  citation: z.string(),
  start: place,
  end: place,
  around: z.string(),
  caseId: rowId.nullable(),
  documentId: rowId.nullable(),
  tagId: rowId.nullable(),
  theme: z.string().nullable(),
  stance: stance.nullable(),
  isProposed: z.boolean(),
  problem: z.enum(['rejected', 'tag-gone', 'source-gone', 'altered']).nullable(),
}) satisfies z.ZodType<ResolvedQuote>;

const item = z.union([
  shown.extend({ id: z.int(), kind: z.literal('text') }),
  shown.extend({ id: z.int(), kind: z.literal('question') }),
  shown.extend({ id: z.int(), kind: z.literal('warning') }),
  quote,
  z.object({ id: z.int(), kind: z.enum(['finding', 'method']), words: z.string() }),
  z.object({ id: z.int(), kind: z.enum(['case-facts', 'case-themes']), table }),
]) satisfies z.ZodType<ResolvedItem>;

const flag = z.object({
  item: z.int(),
  start: place,
  end: place,
  kind: z.string(),
  why: z.string(),
  suggestion: z.string(),
  words: z.string(),
  decision: decision.nullable(),
  instead: z.string(),
});

const brief = z.object({
  title: shown,
  template,
  themes: listOf(z.string()),
  caseId: rowId.nullable(),
  from: z.string(),
  marking: z.string(),
  parts: listOf(z.object({ id: z.int(), heading: shown, items: listOf(item) })),
  flags: listOf(flag),
  quotes: z.object({ total: z.int(), matching: z.int() }),
});

/** A brief as the window shows it, and what it is made of; the kinds of flags are those of the identity guard. */
export type ShownBrief = Omit<ResolvedBrief, 'flags'> & { readonly flags: readonly ShownFlag[] };
/** A flag as the window shows it. */
export type ShownFlag = Omit<Flag, 'kind'> & { readonly kind: string };

const offered = z.object({
  caseId: rowId,
  caseName: z.string(),
  page: z.int(),
  paragraph: z.string().nullable(),
  words: z.string(),
});

/** Calls that make briefs and case reports. */
export const briefCalls = {
  listBriefs: databaseCall(
    nothing,
    z.object({
      briefs: listOf(
        z.object({
          id: rowId,
          title: z.string(),
          template,
          themes: listOf(z.string()),
          caseId: rowId.nullable(),
          coder: z.string(),
          madeAt: z.string(),
        }),
      ),
    }),
  ),
  /** The brief as it stands: every quote read from its source, every flag of the identity guard. */
  brief: databaseCall(z.strictObject({ briefId: rowId }), brief),
  makeBrief: databaseCall(
    z.strictObject({
      template,
      themes: listOf(z.string().max(80)),
      caseId: rowId.nullable(),
      title: line.exactOptional(),
      from: line,
      marking: line,
      coder: coderName,
    }),
    z.object({ briefId: rowId, done: actDone }),
  ),
  editBrief: databaseCall(
    z.strictObject({ briefId: rowId, edit, coder: coderName }),
    z.object({ done: actDone }),
  ),
  removeBrief: databaseCall(
    z.strictObject({ briefId: rowId, coder: coderName }),
    z.object({ done: actDone }),
  ),
  /** What could be added, the strongest first, varied in cases; what the brief has already is left out. */
  briefStore: databaseCall(
    z.strictObject({ briefId: rowId, limit: z.int().min(1).max(500) }),
    z.object({
      quotes: listOf(
        offered.extend({
          tagId: rowId,
          passageId: rowId,
          start: place,
          end: place,
          theme: z.string(),
          stance,
          isProposed: z.boolean(),
        }),
      ),
      ofQuotes: z.int(),
      recommendations: listOf(offered.extend({ id: rowId, number: z.string().nullable() })),
      ofRecommendations: z.int(),
    }),
  ),
  /** Writes the brief and puts it down in the audit; says no where a flag is open and the person did not say that it may go so. */
  exportBrief: databaseCall(
    z.strictObject({ briefId: rowId, format, withOpenFlags: z.boolean(), coder: coderName }),
    madeFile,
  ),
  /** Writes one review with its facts, themes, evidence and recommendations. */
  exportCaseReport: databaseCall(
    z.strictObject({ caseId: rowId, scope: reportScope, format, ...leaving, coder: coderName }),
    madeFile,
  ),
};
