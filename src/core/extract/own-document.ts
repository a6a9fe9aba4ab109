import { strToU8 } from 'fflate';
import type { DocumentPart, ExtractedDocument } from './extracted-document.ts';

/**
 * A further document of a file, or a mail's own text beside what is attached, as one that can be kept by itself: a text, whose bytes are its blocks
 * joined by "\n" as UTF-8, under the given name. Its runs lead to that text; its page numbers stay
 * those of the file that a reader has in hand.
 */
export function ownDocument(document: ExtractedDocument, fileName: string): ExtractedDocument {
  let at = 0;
  const blocks = document.blocks.map((block) => {
    const start = at;
    at += block.text.length + 1;
    return { ...block, runs: block.runs.map((run) => ({ ...run, sourceAt: start + run.at })) };
  });
  const bytes = strToU8(blocks.map(({ text }) => text).join('\n'));
  return { ...document, kind: 'text', blocks, part: { fileName, bytes } };
}

/** Documents that came in a part of a file: each that has none of its own stands with this part's name and bytes. */
export function withPart(
  documents: readonly ExtractedDocument[],
  part: DocumentPart,
): readonly ExtractedDocument[] {
  return documents.map((document) => ({ part, ...document }));
}
