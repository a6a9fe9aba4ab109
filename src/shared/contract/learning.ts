import { z } from 'zod';
import { databaseCall, listOf, nothing } from './call.ts';
import { actDone, coderName } from './tagging.ts';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

/** What decisions say of a theme's proposals. */
const learnedTheme = z.object({
  theme: z.string(),
  decided: count,
  /** Accepted as they were proposed. */
  right: count,
  /** What the decisions have moved; null where there are too few of them. */
  moved: z
    .object({
      /** Mean confidence with which the decided ones were proposed. */
      before: share,
      /** What a proposal of that confidence is shown with now. */
      after: share,
    })
    .nullable(),
  /** The same by rule, where the theme has decisions enough. */
  rules: listOf(
    z.object({ rule: z.string(), decided: count, right: count, before: share, after: share }),
  ),
});

/** What decisions say of a theme's proposals. */
export type LearnedTheme = z.output<typeof learnedTheme>;

/** Calls about what was learned from decisions. */
export const learningCalls = {
  /** What was learned, and from how many decisions; the most decided theme first. */
  learnedFromDecisions: databaseCall(
    nothing,
    z.object({
      /** Whether it is applied to the confidences shown. */
      on: z.boolean(),
      /** Decisions before this are not counted, ISO 8601; null where all are. */
      since: z.string().nullable(),
      decided: count,
      /** Decisions a theme needs before anything is moved. */
      least: count,
      themes: listOf(learnedTheme),
    }),
  ),
  /** Learns from all decisions, or only from those made from now on. One act, one undo. */
  learnFrom: databaseCall(
    z.strictObject({ from: z.enum(['all', 'now']), coder: coderName }),
    z.object({ done: actDone }),
  ),
};
