import { STANCE_WORDS } from '../../../../core/themes/stance-words.ts';
import type { ReadPassage, ReadTag } from './reading.ts';
import { countWords } from './caret.ts';
import type { Row } from './rows.ts';

/** A tag's state in words, with who decided it or how sure the proposal is. */
export function stateInWords(tag: ReadTag): string {
  const by = tag.coder === null ? '' : `, ${tag.coder}`;
  if (tag.unsure) return `unsure${by}`;
  switch (tag.state) {
    case 'proposed':
      return tag.confidence === null ? 'proposed' : `proposed, ${tag.confidence.toFixed(2)}`;
    case 'accepted':
      return `confirmed${by}`;
    case 'manual':
      return `tagged${by}`;
    case 'rejected':
      return `rejected${by}`;
  }
}

/** Where a passage is, as readers cite it: "paragraph 4.12" or "page 14". */
export function placeInWords({ paragraph, page }: Pick<ReadPassage, 'paragraph' | 'page'>): string {
  return paragraph === null ? `page ${page}` : `paragraph ${paragraph}`;
}

/** A tag in words, without its theme, for those who hear the page. */
export function tagInWords(tag: ReadTag, passage: ReadPassage): string {
  const words = countWords(passage.text, tag);
  return `${STANCE_WORDS[tag.stance]}, ${words} ${words === 1 ? 'word' : 'words'}, ${stateInWords(tag)}`;
}

/** Where a row is, as readers cite it. */
export function placeOfRow(row: Row | undefined): string | undefined {
  if (row === undefined) return undefined;
  return row.kind === 'heading' ? `heading on page ${row.section.page}` : placeInWords(row.passage);
}
