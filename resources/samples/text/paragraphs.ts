import type { Part } from '../build/sample.ts';

/**
 * Numbered paragraphs of one section, counting on from `first`: section "4" and first 3 give 4.3,
 * 4.4 and so on; an empty section gives one continuous numbering, 3, 4 and so on.
 */
export function paragraphs(section: string, first: number, texts: readonly string[]): Part[] {
  return texts.map((paragraph, index) => ({
    number: section === '' ? `${first + index}.` : `${section}.${first + index}`,
    paragraph,
  }));
}
