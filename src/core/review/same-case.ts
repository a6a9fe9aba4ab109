import { sketchSimilarity, type TextSketch } from '../text/text-sketch.ts';

/** A case as far as telling it from others depends on it. */
export interface CaseTraits {
  readonly caseId: number;
  readonly partnership: string | null;
  readonly subject: string | null;
  readonly year: number | null;
  /** One for each of its documents. */
  readonly sketches: readonly TextSketch[];
}

/** Two cases that may be one. A person decides; nothing is joined by itself. */
export interface SameCaseOffer {
  /** The older case first. */
  readonly cases: readonly [number, number];
  /** Same partnership, subject and year; or texts that are nearly the same. */
  readonly why: 'same-subject' | 'same-text';
  /** For 'same-text': share of five-word runs in common, 0 to 1. */
  readonly similarity: number | null;
}

/** From here on two texts are taken for versions of one: a draft and the final, two copies. */
const NEARLY_THE_SAME = 0.5;
/** A response or a briefing may come out the year after its review. */
const YEARS_APART = 1;

/** Words of a board's or partnership's name that do not tell one from another. */
const GENERIC =
  /\b(?:the|and|of|for|local|safeguarding|children|childrens|child|board|partnership|partners|arrangements|council|county|city|borough|lscb|lscp|scb|scp|scpb|cscp)\b/g;

/**
 * The pairs of cases that may be one. Pseudonyms collide (there are several Child Qs), so the
 * partnership and the year must agree too, as far as they are known; where either partnership or
 * either subject is unknown, only the texts can tell.
 */
export function offerSameCases(cases: readonly CaseTraits[]): readonly SameCaseOffer[] {
  const offers: SameCaseOffer[] = [];
  const ordered = cases.toSorted((a, b) => a.caseId - b.caseId);
  for (const [index, first] of ordered.entries()) {
    for (const second of ordered.slice(index + 1)) {
      const similarity = closest(first, second);
      const pair = [first.caseId, second.caseId] as const;
      if (similarity >= NEARLY_THE_SAME) offers.push({ cases: pair, why: 'same-text', similarity });
      else if (sameSubject(first, second)) {
        offers.push({ cases: pair, why: 'same-subject', similarity: null });
      }
    }
  }
  return offers;
}

function closest(a: CaseTraits, b: CaseTraits): number {
  let most = 0;
  for (const one of a.sketches) {
    for (const other of b.sketches) most = Math.max(most, sketchSimilarity(one, other));
  }
  return most;
}

function sameSubject(a: CaseTraits, b: CaseTraits): boolean {
  if (a.subject === null || b.subject === null) return false;
  if (fold(a.subject) !== fold(b.subject)) return false;
  const place = distinctive(a.partnership);
  if (place === '' || place !== distinctive(b.partnership)) return false;
  return a.year === null || b.year === null || Math.abs(a.year - b.year) <= YEARS_APART;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What of a partnership's name tells it from others: "northvale". */
function distinctive(partnership: string | null): string {
  return fold(
    fold(partnership ?? '')
      .replaceAll(/\bchildren s\b/g, ' ')
      .replaceAll(GENERIC, ' '),
  );
}
