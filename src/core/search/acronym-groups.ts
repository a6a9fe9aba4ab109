import type { DocumentAcronym } from './document-acronyms.ts';
import { foldWords } from './fold.ts';
import type { WordGroup } from './sector/word-group.ts';

/** Short forms of many documents as groups of two names, each good for the documents that explain it so. */
export function acronymGroups(
  documents: Iterable<readonly [id: number, acronyms: readonly DocumentAcronym[]]>,
): readonly WordGroup[] {
  const groups = new Map<string, WordGroup & { readonly documents: Set<number> }>();
  for (const [document, acronyms] of documents) {
    for (const { short, name } of acronyms) {
      const id = foldWords(`${short} ${name}`).join(' ');
      const group = groups.get(id);
      if (group === undefined) {
        groups.set(id, { id, same: [name, short], also: [], documents: new Set([document]) });
      } else {
        group.documents.add(document);
      }
    }
  }
  return [...groups.values()];
}
