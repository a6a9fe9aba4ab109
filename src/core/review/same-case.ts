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
  const ordered = cases.toSorted((a, b) => a.caseId - b.caseId).map(compared);
  const offers: SameCaseOffer[] = [];
  const partners = partnersOf(ordered);
  for (const [at, first] of ordered.entries()) {
    for (const later of [...(partners[at] ?? [])].sort((a, b) => a - b)) {
      const second = ordered[later];
      const offer = second && offerOf(first, second);
      if (offer) offers.push(offer);
    }
  }
  return offers;
}

/** A case with what it is compared by: its subject and place, folded, or null where either is unknown. */
interface Compared extends CaseTraits {
  readonly child: string | null;
}

function compared(one: CaseTraits): Compared {
  const subject = fold(one.subject ?? '');
  const place = distinctive(one.partnership);
  return { ...one, child: subject === '' || place === '' ? null : `${subject}, ${place}` };
}

/**
 * For each case the later ones that it has anything in common with, a hash or the child: all others
 * cannot be offered. Comparing each with each takes seconds in a thousand cases.
 */
function partnersOf(ordered: readonly Compared[]): readonly ReadonlySet<number>[] {
  const holders = new Map<number | string, number[]>();
  for (const [at, { child, sketches }] of ordered.entries()) {
    for (const key of new Set([...(child === null ? [] : [child]), ...sketches.flat()])) {
      const others = holders.get(key);
      if (others) others.push(at);
      else holders.set(key, [at]);
    }
  }
  const partners = ordered.map(() => new Set<number>());
  for (const sharing of holders.values()) {
    for (const [i, at] of sharing.entries()) {
      for (const later of sharing.slice(i + 1)) partners[at]?.add(later);
    }
  }
  return partners;
}

function offerOf(first: Compared, second: Compared): SameCaseOffer | undefined {
  const cases = [first.caseId, second.caseId] as const;
  const similarity = closest(first, second);
  if (similarity >= NEARLY_THE_SAME) return { cases, why: 'same-text', similarity };
  if (!isSameChild(first, second)) return undefined;
  return { cases, why: 'same-subject', similarity: null };
}

function closest(a: CaseTraits, b: CaseTraits): number {
  let most = 0;
  for (const one of a.sketches) {
    for (const other of b.sketches) most = Math.max(most, sketchSimilarity(one, other));
  }
  return most;
}

function isSameChild(a: Compared, b: Compared): boolean {
  if (a.child === null || a.child !== b.child) return false;
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
