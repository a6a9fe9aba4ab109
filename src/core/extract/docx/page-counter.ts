/**
 * Counts pages along a Word document. Word leaves a mark wherever a page ended when it last laid the
 * document out; a break put in by hand is followed by such a mark as well, which must not count twice.
 */
export class PageCounter {
  /** Whether the document has Word's own marks. */
  readonly rendered: boolean;
  #page = 1;
  #justBroken = true;
  #row: { readonly start: number; last: number }[] = [];

  constructor(rendered: boolean) {
    this.rendered = rendered;
  }

  /** The page at hand, from 1. */
  get page(): number {
    return this.#page;
  }

  /** Visible text was met: the next break is a new one. */
  text(): void {
    this.#justBroken = false;
  }

  /** A break that the author put in. */
  explicitBreak(): void {
    this.#page += 1;
    this.#justBroken = true;
  }

  /** A place where Word ended a page, or a paragraph that has to stand at the top of one. */
  breakUnlessJustBroken(): void {
    if (!this.#justBroken) this.#page += 1;
    this.#justBroken = true;
  }

  beginRow(): void {
    this.#row.push({ start: this.#page, last: this.#page });
  }

  /** Every cell begins on the page of its row. */
  beginCell(): void {
    const row = this.#row.at(-1);
    if (row === undefined) return;
    row.last = Math.max(row.last, this.#page);
    this.#page = row.start;
  }

  endRow(): void {
    const row = this.#row.pop();
    if (row !== undefined) this.#page = Math.max(row.last, this.#page);
  }
}
