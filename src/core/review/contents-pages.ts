import { headingWords, isContentsHeading } from './heading-words.ts';
import type { WholeText } from './whole-text.ts';

const ENTRY_LENGTH = 140;
const LOOKAHEAD = 3;
/** So many entries make a list of contents of what stands under any heading. */
const LEAST_ENTRIES = 3;

/** Words of an entry without number, leader and page, for telling it again where it is a heading. */
export function entryWords(text: string): string {
  return headingWords(text.replace(/[\s.…]*\d*\s*$/u, ''));
}

/**
 * Indexes of the blocks that belong to a table of contents, its heading included. An entry is told
 * by its leader or page number, or by coming again later as a heading, so that a list of headings
 * with the page numbers printed apart is found as well.
 */
export function contentsBlocks(whole: WholeText): ReadonlySet<number> {
  const found = new Set<number>();
  const lastPlace = new Map<string, number>();
  for (const [index, { block }] of whole.blocks.entries()) {
    if (block.text.length <= ENTRY_LENGTH && block.contentsLine !== true) {
      lastPlace.set(entryWords(block.text), index);
    }
  }

  const seen = new Set<string>();

  function isEntry(index: number): boolean {
    const block = whole.blocks[index]?.block;
    if (block === undefined || block.text.length > ENTRY_LENGTH) return false;
    if (block.contentsLine === true || /^[\d\s.…ivx]*$/.test(block.text)) return true;
    if (/(?:\.\s?){4,}\s*\d+$/.test(block.text)) return true;
    const words = entryWords(block.text);
    // Seen in this list before, it is the heading itself.
    if (/[.?!]$/.test(block.text) || seen.has(words)) return false;
    return (lastPlace.get(words) ?? -1) > index;
  }

  /** Whether a heading has entries under it that end in page numbers which rise, and come again later. */
  function leadsEntries(index: number): boolean {
    if (whole.blocks[index]?.block.kind !== 'heading') return false;
    let page = 0;
    for (let at = index + 1; at <= index + LEAST_ENTRIES; at += 1) {
      const text = whole.blocks[at]?.block.text ?? '';
      const printed = Number(/\s(\d{1,3})$/u.exec(text)?.[1] ?? -1);
      if (printed < page || !isEntry(at)) return false;
      page = printed;
    }
    return true;
  }

  for (let index = 0; index < whole.blocks.length; index += 1) {
    const block = whole.blocks[index]?.block;
    if (block === undefined) continue;
    const opens = isContentsHeading(block.text) || leadsEntries(index);
    if (!opens && block.contentsLine !== true) continue;
    found.add(index);
    seen.add(entryWords(block.text));
    let next = index + 1;
    while (next < whole.blocks.length) {
      if (isEntry(next)) {
        found.add(next);
        const words = entryWords(whole.blocks[next]?.block.text ?? '');
        if (words !== '') seen.add(words);
        next += 1;
        continue;
      }
      // The middle of an entry that runs over several lines.
      const text = whole.blocks[next]?.block.text ?? '';
      const on = Array.from({ length: LOOKAHEAD }, (_, i) => next + 1 + i).find(isEntry);
      if (on === undefined || text.length > ENTRY_LENGTH || /[.?!]$/.test(text)) break;
      if (seen.has(entryWords(text))) break;
      for (let between = next; between <= on; between += 1) found.add(between);
      next = on + 1;
    }
    index = next - 1;
  }
  return found;
}
