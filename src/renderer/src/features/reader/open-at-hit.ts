import { keepSought } from '../../app/sought.ts';
import type { Place } from '../../app/router.ts';
import { foldText } from './folded-text.ts';

/** A passage that answered a search, as far as opening it goes. */
interface Hit {
  readonly caseId: number;
  readonly documentId: number;
  readonly passageId: number;
  readonly snippet: string;
  /** Offsets into the snippet, in code points. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The reader at a passage that a search found, with every word that answered in that document to
 * step through.
 *
 * @param hits All that the search found, of whatever document.
 */
export function placeOfHit(hit: Hit, query: string, hits: readonly Hit[]): Place {
  const words = new Map<string, string>();
  for (const one of hits) {
    if (one.documentId !== hit.documentId) continue;
    const characters = Array.from(one.snippet);
    for (const { start, end } of one.highlights) {
      const word = characters.slice(start, end).join('');
      words.set(foldText(word).text, word);
    }
  }
  const number = keepSought({ query, words: [...words.values()] });
  const path = [hit.caseId, 'document', hit.documentId, 'passage', hit.passageId, 'find', number];
  return { room: 'cases', path: path.map(String) };
}
