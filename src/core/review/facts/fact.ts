import type { CaseFact, FactName } from '../review.ts';

/** Makes a fact; a quote that is too long to show is cut at a word, and stays words of the document. */
export function fact(
  name: FactName,
  value: string,
  confidence: number,
  from: { readonly page: number; readonly quote: string },
): CaseFact {
  return { name, value, confidence, page: from.page, quote: cut(from.quote) };
}

const LONGEST = 400;

function cut(quote: string): string {
  if (quote.length <= LONGEST) return quote;
  const end = quote.lastIndexOf(' ', LONGEST);
  return quote.slice(0, end > 0 ? end : LONGEST);
}

/** Best first, one of each value: of two facts with the same value the surer stays. */
export function bestFirst(facts: readonly CaseFact[]): CaseFact[] {
  const byValue = new Map<string, CaseFact>();
  for (const one of facts) {
    const known = byValue.get(one.value);
    if (known === undefined || one.confidence > known.confidence) byValue.set(one.value, one);
  }
  return [...byValue.values()].sort((a, b) => b.confidence - a.confidence);
}
