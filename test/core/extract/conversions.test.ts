import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocuments } from '../../../src/core/extract/extract-document.ts';
import type { Block, ExtractedDocument } from '../../../src/core/extract/extracted-document.ts';

async function read(path: string): Promise<ExtractedDocument> {
  const [document, ...others] = await extractDocuments(
    new Uint8Array(readFileSync(new URL(path, import.meta.url))),
  );
  expect(others).toEqual([]);
  if (document === undefined) throw new Error('no document');
  return document;
}

/** What a block shows, without the page, which only the program that lays it out knows. */
function shown({ kind, level, number, bullet, text, cells, table }: Block): object {
  return { kind, level, number, bullet, text, cells, table };
}

/** How many of the runs of eight words of one text stand in the other. */
function recall(of: ExtractedDocument, by: ExtractedDocument): number {
  const grams = (document: ExtractedDocument): string[] => {
    const words = document.blocks.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
    return words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '));
  };
  const left = new Map<string, number>();
  for (const gram of grams(by)) left.set(gram, (left.get(gram) ?? 0) + 1);
  const wanted = grams(of);
  const found = wanted.filter((gram) => {
    const count = left.get(gram) ?? 0;
    left.set(gram, count - 1);
    return count > 0;
  });
  return found.length / wanted.length;
}

const original = await read('doc/files/review.docx');

describe.each(['doc', 'odt', 'rtf'])('a Word file converted to .%s', (kind) => {
  it('reads like the Word file', async () => {
    const document = await read(`${kind}/files/review.${kind}`);
    expect(document.kind).toBe(kind);
    expect(recall(original, document)).toBe(1);
    expect(recall(document, original)).toBe(1);
    const blocks = document.blocks.map(shown);
    const wanted = original.blocks.map(shown);
    // LibreOffice begins a list anew after its first item when it writes .doc.
    if (kind === 'doc') wanted[23] = { ...wanted[23], number: '(a)' };
    expect(blocks).toEqual(wanted);
    expect(document.properties).toEqual(original.properties);
  });

  it('tells headings, pages, furniture and what is left out', async () => {
    const { blocks, pages, furniture, warnings } = await read(`${kind}/files/review.${kind}`);
    expect(blocks.filter((block) => block.kind === 'heading').map(({ text }) => text)).toEqual([
      'Learning review: Child Q',
      'Why this review was held',
      'What was known',
      'What happened',
      'Recommendations',
      'What the family said',
    ]);
    expect(pages).toBe(2);
    expect(blocks.find(({ text }) => text.startsWith('A new page'))?.page).toBe(2);
    expect(furniture).toEqual([
      { kind: 'running-head', text: 'Aldermere SCP | Child Q', pages: 2 },
      { kind: 'page-number', text: 'Page 2', pages: 2 },
    ]);
    expect(warnings.map(({ code }) => code)).toEqual([
      'tracked-changes-left-out',
      'comments-left-out',
      'marked-confidential',
    ]);
    const text = blocks.map((block) => block.text).join('\n');
    expect(text).not.toMatch(/careless|real name|right date/u);
    expect(text).toContain('non-compliant with the safeguarding agreement');
  });

  it('leads every character back to the original', async () => {
    const { blocks } = await read(`${kind}/files/review.${kind}`);
    for (const { text, runs, cells } of blocks) {
      const covered = runs.reduce((sum, run) => sum + run.length, 0);
      const words = (cells ?? [text]).filter((cell) => cell !== '').join('');
      expect(covered).toBe(words.replaceAll(' ', '').length);
    }
  });
});
