import type { Block, ExtractedDocument } from './extracted-document.ts';

/** A capital that stands before a title with nothing but a space: "B Who lives with the child?" */
const LEAD = /^([A-Z])\s+(?=[\p{Lu}\u2018\u201C"'])/u;
/** Fewer in a row may be words: "A Family", "I Said". */
const FEWEST = 3;

/**
 * Takes typed letters off the headings of a document where they count: A, B, C … with none left out. A lone
 * letter may be the title's own word, and stays.
 */
export function letterHeadings(document: ExtractedDocument): ExtractedDocument {
  const leads = document.blocks.map((block) =>
    block.kind === 'heading' && block.number === undefined ? LEAD.exec(block.text) : null,
  );
  let next = 'A'.charCodeAt(0);
  const counted = new Set<number>();
  leads.forEach((lead, i) => {
    if (lead?.[1]?.charCodeAt(0) !== next) return;
    counted.add(i);
    next += 1;
  });
  if (counted.size < FEWEST) return document;
  const blocks = document.blocks.map((block, i) => {
    const [words = '', letter = ''] = leads[i] ?? [];
    return counted.has(i) ? { ...withoutStart(block, words.length), number: letter } : block;
  });
  return { ...document, blocks };
}

function withoutStart(block: Block, units: number): Block {
  const runs = block.runs.flatMap((run) => {
    const cut = Math.max(0, Math.min(run.length, units - run.at));
    if (cut === run.length) return [];
    const at = Math.max(0, run.at - units);
    return [{ ...run, at, length: run.length - cut, sourceAt: run.sourceAt + cut }];
  });
  return { ...block, text: block.text.slice(units), runs };
}
