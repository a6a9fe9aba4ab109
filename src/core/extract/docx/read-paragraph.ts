import type { BodyNode, NoteType } from './body-text.ts';
import { PAGE_MARK } from './plain-word.ts';
import type { ParagraphFacts } from './prepared-body.ts';

/** The mark of a note and the page on which it stands. */
export interface NoteMark {
  readonly type: NoteType;
  readonly id: string;
  readonly page: number;
}

/** A paragraph as read: its text and where in the original it stands. */
export interface Paragraph {
  readonly facts: ParagraphFacts | undefined;
  readonly text: string;
  /** Offset in the original. */
  readonly at: number;
  /** Page on which it begins, and page on which it ends. */
  readonly page: number;
  readonly endPage: number;
  /** Page breaks inside the text, by offset in it. */
  readonly breaks: readonly { readonly offset: number; readonly page: number }[];
  readonly notes: readonly NoteMark[];
}

/** Where a paragraph begins, and whether its label becomes part of its text, as in a cell. */
export interface ParagraphStart {
  readonly facts: ParagraphFacts | undefined;
  readonly page: number;
  readonly at: number;
  readonly labelled: boolean;
}

/** Gathers the text, page ends and marks of notes of one paragraph of mammoth's tree. */
export function readParagraph(node: BodyNode, start: ParagraphStart): Paragraph {
  const label = start.labelled ? (start.facts?.label ?? null) : null;
  let text = label === null ? '' : 'number' in label ? `${label.number} ` : '• ';
  let endPage = start.page;
  const breaks: { offset: number; page: number }[] = [];
  const notes: NoteMark[] = [];
  const walk = (inner: BodyNode): void => {
    switch (inner.type) {
      case 'text':
        text += inner.value;
        return;
      case 'tab':
        text += '\t';
        return;
      case 'break':
        text += inner.breakType === 'line' ? '\n' : ' ';
        return;
      case 'checkbox':
        text += inner.checked ? '☒' : '☐';
        return;
      case 'bookmarkStart':
        if (inner.name.startsWith(PAGE_MARK)) {
          endPage = Number(inner.name.slice(PAGE_MARK.length));
          breaks.push({ offset: text.length, page: endPage });
        }
        return;
      case 'noteReference':
        notes.push({ type: inner.noteType, id: inner.noteId, page: endPage });
        return;
      case 'paragraph':
      case 'run':
      case 'hyperlink':
        inner.children.forEach(walk);
        return;
      case 'table':
      case 'image':
      case 'commentReference':
        return;
    }
  };
  walk(node);
  return { facts: start.facts, text, at: start.at, page: start.page, endPage, breaks, notes };
}
