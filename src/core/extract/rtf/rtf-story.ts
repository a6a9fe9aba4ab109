import type { BodyNode } from '../docx/body-text.ts';
import { LetterCount } from '../docx/letter-count.ts';
import { NestedTables } from '../nested-tables.ts';

/** The inline content of one paragraph as it is gathered. */
export class RtfLine {
  readonly nodes: BodyNode[] = [];
  readonly letters = new LetterCount();
  /** Page on which it begins, once it has. */
  page: number | null = null;
  /** What a list prints in front of it. */
  label = '';
}

/** A stretch of text of its own: the body, a note, a text box, a header. */
export class RtfStory {
  readonly kind: 'body' | 'note' | 'box' | 'furniture';
  line = new RtfLine();
  /** Text boxes that hang on the paragraph at hand; they follow it. */
  boxes: BodyNode[] = [];
  /** Whether a page number is filled in. */
  hasPage = false;
  readonly tables = new NestedTables();

  constructor(kind: RtfStory['kind']) {
    this.kind = kind;
  }
}
