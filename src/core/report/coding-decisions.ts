import type { Decisions } from '../stats/agreement.ts';
import type { CodedDocument, CodedTag, Coding } from './coding.ts';

/** Which tags make a theme present: of either kind, or of one. A mention never does. */
export type AgreedStance = 'any' | 'concern' | 'good';

/** In which passages of a document which themes are present to a coder. */
export class Coded {
  readonly #byTheme = new Map<string, Readonly<Record<AgreedStance, Set<number>>>>();

  constructor(tags: readonly CodedTag[]) {
    for (const { theme, stance, passage } of tags) {
      if (stance === 'mention') continue;
      let own = this.#byTheme.get(theme);
      if (own === undefined) {
        own = { any: new Set(), concern: new Set(), good: new Set() };
        this.#byTheme.set(theme, own);
      }
      own.any.add(passage);
      own[stance].add(passage);
    }
  }

  /** The passages in which the theme is present. */
  passages(theme: string, stance: AgreedStance): ReadonlySet<number> {
    return this.#byTheme.get(theme)?.[stance] ?? NONE;
  }
}

const NONE: ReadonlySet<number> = new Set();

/** Two coders' tags on one document that both coded. */
export interface ComparedDocument {
  readonly sha256: string;
  readonly passages: number;
  readonly first: Coded;
  readonly second: Coded;
}

/** The documents of both codings that were read alike, in the order of the first; and how many were not. */
export function comparedDocuments(
  first: Coding,
  second: Coding,
): { readonly documents: readonly ComparedDocument[]; readonly unlike: number } {
  const others = new Map<string, CodedDocument>(second.documents.map((one) => [one.sha256, one]));
  const documents: ComparedDocument[] = [];
  let unlike = 0;
  for (const { sha256, passages, tags } of first.documents) {
    const other = others.get(sha256);
    if (other === undefined) continue;
    if (other.passages === passages) {
      documents.push({
        sha256,
        passages,
        first: new Coded(tags),
        second: new Coded(other.tags),
      });
    } else unlike += 1;
  }
  return { documents, unlike };
}

/** What the two said of the passages of a document for one theme. */
export function passageDecisions(
  { passages, first, second }: ComparedDocument,
  theme: string,
  stance: AgreedStance,
): Decisions {
  const [a, b] = [first.passages(theme, stance), second.passages(theme, stance)];
  let both = 0;
  for (const passage of a) if (b.has(passage)) both += 1;
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
    documents.some((one) => one[which].passages(theme, stance).size > 0);
  const [a, b] = [says('first'), says('second')];
  return {
    both: Number(a && b),
    firstOnly: Number(a && !b),
    secondOnly: Number(!a && b),
    neither: Number(!a && !b),
  };
}
