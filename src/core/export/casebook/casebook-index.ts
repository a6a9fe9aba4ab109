import lunr from 'lunr';
import type { SectionKind } from '../../review/review.ts';
import type { DocumentAcronym } from '../../search/document-acronyms.ts';
import { fold } from '../../search/fold.ts';
import { indexStem } from '../../search/porter.ts';
import { textWords } from '../../search/text-words.ts';
import type { Casebook } from './casebook.ts';

/** What a casebook's page knows of its passages besides their text, which stands in the page itself. */
export interface CasebookIndex {
  /** Of the passages' stems by their place, as lunr writes it. */
  readonly lunr: object;
  /** Headings are folded. */
  readonly sections: readonly { readonly kind: SectionKind; readonly heading: string }[];
  /** By passage: its section, its document, and its case among the casebook's. */
  readonly places: readonly (readonly [section: number, document: number, atCase: number])[];
  readonly acronyms: readonly (readonly [document: number, acronyms: readonly DocumentAcronym[]])[];
}

/** Makes the index of a casebook: stems as the library's own index has them, so that the same words find the same passages. */
export function casebookIndex({ cases, passages, acronyms }: Casebook): CasebookIndex {
  const builder = new lunr.Builder();
  builder.ref('at');
  builder.field('stems');
  const sections = new Map<string, { at: number; kind: SectionKind; heading: string }>();
  const caseAt = new Map(cases.map(({ id }, at) => [id, at]));
  const places = passages.map(({ text, kind, heading, documentId, caseId }, at) => {
    builder.add({ at, stems: textWords(text).map(({ word }) => indexStem(word)) });
    const key = `${documentId} ${kind} ${heading}`;
    const section = sections.get(key) ?? { at: sections.size, kind, heading };
    sections.set(key, section);
    return [section.at, documentId, caseAt.get(caseId) ?? 0] as const;
  });
  return {
    lunr: builder.build().toJSON(),
    sections: [...sections.values()].map(({ kind, heading }) => ({ kind, heading: fold(heading) })),
    places,
    acronyms,
  };
}
