import type { Decisions } from '../stats/agreement.ts';
import type { CodedDocument, Coding } from './coding.ts';

/** Which tags make a theme present: of either kind, or of one. A mention never does. */
export type AgreedStance = 'any' | 'concern' | 'good';

/** Two coders' tags on one document that both coded. */
export interface ComparedDocument {
  readonly sha256: string;
  readonly passages: number;
  readonly first: CodedDocument;
  readonly second: CodedDocument;
}

/** The documents of both codings that were read alike, in the order of the first; and how many were not. */
export function comparedDocuments(
  first: Coding,
  second: Coding,
): { readonly documents: readonly ComparedDocument[]; readonly unlike: number } {
  const others = new Map(second.documents.map((one) => [one.sha256, one]));
  const documents: ComparedDocument[] = [];
  let unlike = 0;
  for (const one of first.documents) {
    const other = others.get(one.sha256);
    if (other === undefined) continue;
    if (other.passages === one.passages) {
      documents.push({ sha256: one.sha256, passages: one.passages, first: one, second: other });
    } else unlike += 1;
  }
  return { documents, unlike };
}

/** The passages of a document in which the theme is present to a coder. */
export function passagesWith(
  { tags }: CodedDocument,
  theme: string,
  stance: AgreedStance,
): ReadonlySet<number> {
  return new Set(
    tags.flatMap((tag) => (tag.theme === theme && counts(tag.stance, stance) ? tag.passage : [])),
  );
}

function counts(stance: string, wanted: AgreedStance): boolean {
  return wanted === 'any' ? stance !== 'mention' : stance === wanted;
}

/** What the two said of the passages of a document for one theme. */
export function passageDecisions(
  { passages, first, second }: ComparedDocument,
  theme: string,
  stance: AgreedStance,
): Decisions {
  const [a, b] = [passagesWith(first, theme, stance), passagesWith(second, theme, stance)];
  const both = [...a].filter((passage) => b.has(passage)).length;
  const [firstOnly, secondOnly] = [a.size - both, b.size - both];
  return { both, firstOnly, secondOnly, neither: passages - both - firstOnly - secondOnly };
}

/** What the two said of a whole case: whether the theme is present in any of its documents. */
export function caseDecision(
  documents: readonly ComparedDocument[],
  theme: string,
  stance: AgreedStance,
): Decisions {
  const says = (which: 'first' | 'second'): boolean =>
    documents.some((one) => passagesWith(one[which], theme, stance).size > 0);
  const [a, b] = [says('first'), says('second')];
  return {
    both: Number(a && b),
    firstOnly: Number(a && !b),
    secondOnly: Number(!a && b),
    neither: Number(!a && !b),
  };
}
