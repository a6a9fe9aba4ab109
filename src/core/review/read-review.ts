import type { ExtractedDocument } from '../extract/extracted-document.ts';
import { readFacts } from './facts/read-facts.ts';
import { passagesOf } from './passages.ts';
import { recommendationsOf } from './recommendations.ts';
import type { Review, Section } from './review.ts';
import { blockSections, type BlockSection } from './sections.ts';
import { wholeText, type WholeText } from './whole-text.ts';

/**
 * Reads a document as a review: its sections, passages, case facts and recommendations. Pure; the
 * same document gives the same review. What the document does not say is left out, never guessed.
 */
export function readReview(document: ExtractedDocument): Review {
  const whole = wholeText(document);
  const blockRanges = blockSections(whole);
  const passages = passagesOf(whole, blockRanges);
  return {
    text: whole.text,
    pages: document.pages,
    sections: publicSections(whole, blockRanges),
    passages,
    facts: readFacts(document, whole, blockRanges),
    recommendations: recommendationsOf(whole, blockRanges, passages),
    sourceMap: whole.sourceMap,
  };
}

/** How many words of its own name a section that has no heading. */
const NAMING_WORDS = 8;

/** The sections as readers see them: one for each heading, whatever stands inset between its parts. */
function publicSections(whole: WholeText, stretches: readonly BlockSection[]): Section[] {
  const sections: Section[] = [];
  for (const { part, heading, kind, level, first, after } of stretches) {
    const next = whole.blocks[after];
    const end = whole.offsets.toCodePoints(next?.start ?? whole.text.length);
    const known = sections[part];
    if (known !== undefined) {
      sections[part] = { ...known, end };
      continue;
    }
    const block = whole.blocks[first];
    sections[part] = {
      heading: heading === '' ? ownWords(block?.block.text ?? '') : heading,
      kind,
      level,
      page: block?.block.page ?? 1,
      start: whole.offsets.toCodePoints(block?.start ?? 0),
      end,
    };
  }
  return sections;
}

function ownWords(text: string): string {
  return `${text.split(/\s+/u).slice(0, NAMING_WORDS).join(' ')} …`;
}
