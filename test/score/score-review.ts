import type { CaseFact, Passage, Recommendation, Review } from '../../src/core/review/review.ts';
import type { Hits } from './hits.ts';
import { folded, sameWords } from './normal.ts';
import { scoreSections } from './score-sections.ts';
import { countFurniture, scoreGrams } from './score-text.ts';
import type { FixtureTruth, TrueParagraph, TrueRecommendation } from './truth-file.ts';

/** How well one document was read, with the faults by name. */
export interface ReviewScore {
  readonly sectionsFound: Hits;
  readonly sectionsTyped: Hits;
  readonly sectionPages: Hits;
  readonly recommendations: Hits;
  readonly recommendationNumbers: Hits;
  readonly recommendationAddressees: Hits;
  readonly recommendationPages: Hits;
  /** Numbered paragraphs that can be cited by their number. */
  readonly paragraphNumbers: Hits;
  readonly facts: Hits;
  /** Passages and headings that hold words of the furniture. */
  readonly furnitureLeft: number;
  readonly grams: Hits;
  readonly faults: readonly string[];
}

/** Measures a reading against the truth. A perfect reading gives 1 for every figure and no fault. */
export function scoreReview(review: Review, truth: FixtureTruth): ReviewScore {
  const faults: string[] = [];
  return {
    ...scoreSections(review, truth, faults),
    ...scoreRecommendations(review.recommendations, truth.recommendations, faults),
    paragraphNumbers: scoreParagraphs(review.passages, truth.paragraphs, faults),
    facts: scoreFacts(review.facts, truth.facts, faults),
    furnitureLeft: countFurniture(review, truth, faults),
    grams: scoreGrams(review, truth, faults),
    faults,
  };
}

function scoreRecommendations(
  read: readonly Recommendation[],
  truth: readonly TrueRecommendation[],
  faults: string[],
) {
  const left = [...truth];
  const all = { numbers: 0, addressees: 0, pages: 0, withPage: 0 };
  let [right, passed] = [0, 0];
  for (const one of read) {
    const at = left.findIndex((other) => folded(other.text) === folded(one.text));
    if (at < 0) {
      faults.push(`recommendation not in the document: ${cited(one.number, one.text)}`);
      continue;
    }
    const [match] = left.splice(at, 1);
    if (match === undefined) continue;
    if (match.optional === true) {
      passed += 1;
      continue;
    }
    right += 1;
    if (numberKey(match.number) === numberKey(one.number)) all.numbers += 1;
    else
      faults.push(
        `recommendation number: ${cited(match.number, match.text)} read as ${one.number ?? 'none'}`,
      );
    const to = accepted(match.addressee);
    if (sameAddressee(to, one.addressee)) all.addressees += 1;
    else {
      faults.push(
        `recommendation addressee: ${cited(match.number, match.text)} is to "${to.join(' or ') || 'none'}", read as "${one.addressee ?? 'none'}"`,
      );
    }
    if (match.page === null) continue;
    all.withPage += 1;
    if (match.page === one.page) all.pages += 1;
    else
      faults.push(
        `recommendation page: ${cited(match.number, match.text)} is on ${String(match.page)}, read as ${String(one.page)}`,
      );
  }
  for (const one of left.filter((other) => other.optional !== true))
    faults.push(`recommendation missed: ${cited(one.number, one.text)}`);
  return {
    recommendations: {
      right,
      read: read.length - passed,
      true: truth.filter((one) => one.optional !== true).length,
    },
    recommendationNumbers: { right: all.numbers, read: right, true: right },
    recommendationAddressees: { right: all.addressees, read: right, true: right },
    recommendationPages: { right: all.pages, read: all.withPage, true: all.withPage },
  };
}

function cited(number: string | null, text: string): string {
  return `${number ?? '-'} "${folded(text).slice(0, 90)}"`;
}

/** "R3", "Para 3" and "3" are one number. */
function numberKey(number: string | null): string | null {
  return number === null ? null : sameWords(number).replace(/^(?:r\.?|para)\s?(?=\d)/u, '');
}

/** Values that will do: none for null. */
function accepted(value: string | readonly string[] | null): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

function sameAddressee(expected: readonly string[], read: string | null): boolean {
  if (read === null) return expected.length === 0;
  return expected.some((one) => factKey(one) === factKey(read));
}

function scoreParagraphs(
  passages: readonly Passage[],
  truth: readonly TrueParagraph[],
  faults: string[],
): Hits {
  let [right, read] = [0, 0];
  for (const { number, begins } of truth) {
    const passage = passages.find(({ text }) => folded(text).startsWith(folded(begins)));
    if (passage !== undefined) read += 1;
    if (passage !== undefined && numberKey(passage.paragraph) === numberKey(number)) right += 1;
    else {
      const as = passage === undefined ? 'not found' : `read as ${passage.paragraph ?? 'none'}`;
      faults.push(`paragraph number: ${number} "${begins}" ${as}`);
    }
  }
  return { right, read, true: truth.length };
}

function scoreFacts(
  facts: readonly CaseFact[],
  truth: FixtureTruth['facts'],
  faults: string[],
): Hits {
  let [right, read, there] = [0, 0, 0];
  for (const [name, expected] of Object.entries(truth)) {
    const best = facts
      .filter((fact) => fact.name === name)
      .reduce<CaseFact | undefined>(
        (top, fact) => (top === undefined || fact.confidence > top.confidence ? fact : top),
        undefined,
      );
    const values = accepted(expected);
    if (expected !== null) there += 1;
    if (best === undefined) {
      if (expected !== null) faults.push(`fact missing: ${name} is ${values.join(' or ')}`);
      continue;
    }
    read += 1;
    const value = factKey(best.iso ?? best.value);
    if (values.some((one) => factKey(one) === value)) right += 1;
    else {
      faults.push(
        `fact wrong: ${name} is ${expected === null ? 'not stated' : values.join(' or ')}, read as ${best.iso ?? best.value} (p. ${String(best.page)}: "${best.quote.slice(0, 80)}")`,
      );
    }
  }
  return { right, read, true: there };
}

function factKey(value: string): string {
  return sameWords(value).replace(/^the /u, '');
}
