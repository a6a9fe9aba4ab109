import type { ReadPassage, ReadTag } from '../../../src/renderer/src/features/reader/reading.ts';

/** A tag as the reader knows it, proposed unless it says otherwise. */
export function aTag(given: Partial<ReadTag> & Pick<ReadTag, 'id'>): ReadTag {
  return {
    passage: 1,
    theme: 'professional_curiosity',
    stance: 'concern',
    state: 'proposed',
    unsure: false,
    confidence: 0.8,
    rule: 'professional_curiosity/not-asked',
    why: null,
    note: null,
    start: 0,
    end: 10,
    evidence: [],
    coder: null,
    ...given,
  };
}

/** A passage of the document, on page 1 of its first section unless it says otherwise. */
export function aPassage(given: Partial<ReadPassage> & Pick<ReadPassage, 'id'>): ReadPassage {
  const text = given.text ?? 'The visitor did not ask again.';
  return {
    page: 1,
    endPage: 1,
    paragraph: null,
    section: 0,
    kind: 'paragraph',
    start: 0,
    end: text.length,
    text,
    ...given,
  };
}
