import { CodePointOffsets, codePointLength } from '../core/text/offsets.ts';
import type { Passage } from '../core/review/review.ts';
import type { Proposal } from '../core/themes/proposal.ts';
import type { ReadDocument } from '../services/ports.ts';
import { AppError } from '../shared/app-error.ts';

/**
 * Keeps a document out whose parts do not fit: a passage that is not the slice of the text it says
 * or stands in no section, proposals for passages that are not there, words outside their passage.
 * What got in would be quoted and counted wrongly. Throws AppError 'file-parser-failed'.
 */
export function expectSound({ review, proposals }: ReadDocument): void {
  const { text, passages, sections } = review;
  const offsets = new CodePointOffsets(text);
  const isSlice = ({ start, end, text: words }: Passage) =>
    text.slice(offsets.toUnits(start), offsets.toUnits(end)) === words;
  const bad = passages.findIndex(
    (passage, index) =>
      sections[passage.section] === undefined ||
      !isSlice(passage) ||
      !(proposals[index] ?? []).every((proposal) => isInside(proposal, passage)),
  );
  if (bad >= 0) throw new AppError('file-parser-failed', { passage: bad });
  if (proposals.length > passages.length) {
    throw new AppError('file-parser-failed', { proposals: proposals.length });
  }
}

function isInside({ evidence }: Proposal, passage: Passage): boolean {
  const length = codePointLength(passage.text);
  return evidence.every(({ start, end }) => 0 <= start && start < end && end <= length);
}
