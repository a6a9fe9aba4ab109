/** A case as far as telling it from others depends on it. */
export interface CaseTraits {
  readonly caseId: number;
  readonly partnership: string | null;
  readonly subject: string | null;
  readonly year: number | null;
  /** Numbers of its documents. */
  readonly documents: readonly number[];
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

/** The documents whose text is nearly the same as that of one, with how much they have in common, 0 to 1. */
export type NearDocuments = (document: number) => ReadonlyMap<number, number>;

/** From here on two texts are taken for versions of one: a draft and the final, two copies. */
export const NEARLY_THE_SAME = 0.5;
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
export function offerSameCases(
  cases: readonly CaseTraits[],
  near: NearDocuments,
): readonly SameCaseOffer[] {
  const ordered = cases.toSorted((a, b) => a.caseId - b.caseId);
  const caseOf = new Map(ordered.flatMap((one) => one.documents.map((id) => [id, one.caseId])));
  const byChild = new Map<string, CaseTraits[]>();
  const offers: SameCaseOffer[] = [];
  // From the latest on, so that of each case those after it are known.
  for (const first of ordered.toReversed()) {
    const child = childOf(first);
    const namesakes = child === null ? [] : (byChild.get(child) ?? []);
    const texts = nearCases(first, near, caseOf);
    const own = [
      ...[...texts].map(([later, similarity]) => offer(first, later, similarity)),
      ...namesakes
        .filter((later) => !texts.has(later.caseId) && isAboutYear(first, later))
        .map((later) => offer(first, later.caseId, null)),
    ];
    offers.push(...own.toSorted((a, b) => b.cases[1] - a.cases[1]));
    if (child !== null) byChild.set(child, [...namesakes, first]);
  }
  return offers.toReversed();
}

function offer(first: CaseTraits, later: number, similarity: number | null): SameCaseOffer {
  return {
    cases: [first.caseId, later],
    why: similarity === null ? 'same-subject' : 'same-text',
    similarity,
  };
}

/** The later cases that have a text nearly the same as one of this one's, with the closest two's similarity. */
function nearCases(
  first: CaseTraits,
  near: NearDocuments,
  caseOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const document of first.documents) {
    for (const [other, similarity] of near(document)) {
      const later = caseOf.get(other);
      // A document that is gone is in no case any more.
      if (later === undefined || later <= first.caseId) continue;
      found.set(later, Math.max(found.get(later) ?? 0, similarity));
    }
  }
  return found;
}

/** A case's child and place, folded; null where either is unknown. */
function childOf({ subject, partnership }: CaseTraits): string | null {
  const child = fold(subject ?? '');
  const place = distinctive(partnership);
  return child === '' || place === '' ? null : `${child}, ${place}`;
}

function isAboutYear(a: CaseTraits, b: CaseTraits): boolean {
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
