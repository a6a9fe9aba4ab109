import type { PlacedBlock } from './whole-text.ts';

/** A recommendation and the block where it begins. */
export interface PlacedRecommendation {
  readonly number: string | null;
  readonly text: string;
  readonly addressee: string | null;
  readonly placed: PlacedBlock;
}

interface Draft {
  readonly number: string | null;
  text: string;
  readonly addressee: string | null;
  readonly placed: PlacedBlock;
  /** True while list items below belong to it. */
  open: boolean;
  /** True where nothing but its mark has been seen so far. */
  empty: boolean;
}

/** Gathers recommendations block by block, with what below each belongs to it. */
export class Collector {
  readonly drafts: Draft[] = [];
  #open: Draft | null = null;

  /** A part ends: nothing below belongs to what stands above, but for a mark still without text. */
  close(): void {
    if (this.#open?.empty !== true) this.#open = null;
  }

  forget(): void {
    this.#open = null;
  }

  add(number: string | null, text: string, placed: PlacedBlock, addressee: string | null): void {
    const draft: Draft = {
      number,
      text,
      addressee,
      placed,
      open: text.trimEnd().endsWith(':') || text === '',
      empty: text === '',
    };
    this.drafts.push(draft);
    this.#open = draft;
  }

  /** Takes a block as the text of a lone mark, or as an item of a recommendation that ends with a colon. */
  takes(block: PlacedBlock['block']): boolean {
    const draft = this.#open;
    if (draft === null || block.kind === 'heading' || block.kind === 'footnote') return false;
    if (draft.empty) {
      draft.text = block.text;
      draft.empty = false;
      draft.open = block.text.trimEnd().endsWith(':');
      return true;
    }
    if (draft.open && block.kind === 'list-item') {
      draft.text = `${draft.text}\n${block.text}`;
      return true;
    }
    // A sentence that a page or column end cut in two.
    const cut = /[\p{L},]$/u.test(draft.text) && /^\p{Ll}/u.test(block.text);
    if (cut && block.kind === 'paragraph' && block.number === undefined) {
      draft.text = `${draft.text} ${block.text}`;
      return true;
    }
    return false;
  }
}
