import type { Block } from '../../../src/core/extract/extracted-document.ts';
import { bullet, heading, numbered, para, row } from './blocks.ts';

/** A document and what a perfect reading of it gives. */
export interface Skeleton {
  readonly blocks: readonly Block[];
  /** Heading and kind of each part. */
  readonly kinds: readonly (readonly [string, string])[];
  readonly recommendations: readonly string[];
}

/**
 * Reads a document written in lines:
 *
 *     # Heading => kind      a heading of the highest level; ## and ### below it
 *     1.2 Text               a paragraph with a printed number
 *     - Text                 a bullet
 *     | cell | cell          a row
 *     Text                   a paragraph
 *
 * A "!" before a text, or around it as ¡…!, says that it is a recommendation.
 */
export function skeleton(lines: string): Skeleton {
  const blocks: Block[] = [];
  const kinds: [string, string][] = [];
  const recommendations: string[] = [];
  for (const raw of lines.split('\n').map((line) => line.trim())) {
    if (raw === '') continue;
    const [, marks, words, kind] = /^(#+) (.*?)(?: => (\w+))?$/u.exec(raw) ?? [];
    if (marks !== undefined && words !== undefined) {
      const title = words.replace(/^!/u, '');
      blocks.push(heading(title, marks.length));
      if (title !== words) recommendations.push(title);
      if (kind !== undefined) kinds.push([title, kind]);
      continue;
    }
    const asked = /¡([^!]+)!|(?:^|\s)!(.+)$/u.exec(raw);
    if (asked !== null) recommendations.push(asked[1] ?? asked[2] ?? '');
    const text = raw.replaceAll(/[¡!]/gu, '');
    const number = /^(\d+(?:\.\d+)*) (.+)$/u.exec(text);
    if (text.startsWith('- ')) blocks.push(bullet(text.slice(2)));
    else if (text.startsWith('| ')) blocks.push(row(text.slice(2).split(' | ')));
    else if (number !== null) blocks.push(numbered(number[1] ?? '', number[2] ?? ''));
    else blocks.push(para(text));
  }
  return { blocks, kinds, recommendations };
}
