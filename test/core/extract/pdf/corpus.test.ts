import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../../../src/core/extract/extracted-document.ts';
import { readPdf } from '../../../../src/core/extract/pdf/read-pdf.ts';

/** Real reports, not part of the product; where the folder is absent these tests have nothing to read. */
const root = join(import.meta.dirname, '../../../../../shared/corpus');
const folder = join(root, 'inspections');
const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.pdf')) : [];
const fonts = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist/standard_fonts/');

/** The text of each page as pdf.js draws it, without any layout: the independent joining. */
async function rawPages(bytes: Uint8Array): Promise<{ text: string; spaced: string }[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const options = { data: bytes.slice(), verbosity: 0, standardFontDataUrl: fonts };
  const task = pdfjs.getDocument(options);
  const document = await task.promise;
  const pages: { text: string; spaced: string }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const drawn = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push({
      text: drawn.map((item) => item.str).join(''),
      spaced: drawn.map((item) => item.str + (item.hasEOL ? ' ' : '')).join(''),
    });
  }
  await task.destroy();
  return pages;
}

/** Stands for text that a block holds; no report contains it. */
const TAKEN = '\uFFFF';
const key = (text: string) => text.replace(/\d+/gu, '#').replace(/\s/gu, '').toLowerCase();
const count = (text: string, phrase: RegExp) =>
  text.replace(/\s+/gu, ' ').match(phrase)?.length ?? 0;

/** What no block leads back to, stretch by stretch. */
function leftOut(document: ExtractedDocument, pages: readonly { text: string }[]): string[] {
  const taken = pages.map((page) => new Uint8Array(page.text.length));
  for (const block of document.blocks) {
    for (const run of block.runs) {
      const page = taken[run.page - 1];
      for (let i = run.sourceAt; i < run.sourceAt + run.length; i += 1) {
        if (page !== undefined) page[i] = (page[i] ?? 0) + 1;
      }
    }
  }
  expect(taken.every((page) => page.every((times) => times <= 1))).toBe(true);
  return pages.flatMap((page, n) =>
    Array.from(page.text, (unit, i) => ((taken[n]?.[i] ?? 0) > 0 ? TAKEN : unit))
      .join('')
      .split(TAKEN)
      .map((stretch) => stretch.trim())
      .filter((stretch) => stretch !== ''),
  );
}

describe.skipIf(files.length === 0)('readPdf on published reports (../shared/corpus)', () => {
  it.each(files)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const document = await readPdf(bytes, { standardFontDataUrl: fonts });
    const raw = await rawPages(bytes);
    const joined = document.blocks.map((block) => block.text).join('\n');

    // Found as often as in the text as drawn.
    const phrase = /child protection/giu;
    expect(count(joined, phrase)).toBe(count(raw.map((page) => page.spaced).join(' '), phrase));

    // Nothing is left out but furniture, numbers, bullets and the numbers of notes.
    const furniture = document.furniture.map((f) => key(f.text)).filter((k) => k.length > 3);
    for (const stretch of leftOut(document, raw)) {
      let rest = key(stretch);
      for (const known of furniture) rest = rest.replace(known, '');
      // A head of two lines may be written in either order.
      expect(rest.replace(/[#.()\u2022\u25FC\u25AA\uF0B7-]/gu, '').length).toBeLessThan(4);
    }

    // No block begins or ends with a running head; a cover may rightly say the same words.
    for (const block of document.blocks.filter(({ page }) => page > 1)) {
      for (const head of furniture.filter((k) => k.length > 12)) {
        expect(key(block.text).startsWith(head) || key(block.text).endsWith(head)).toBe(false);
      }
    }

    // Paragraph numbers once each, ascending.
    const numbers = document.blocks
      .filter((block) => block.kind === 'paragraph' && /^\d+$/u.test(block.number ?? ''))
      .map((block) => Number(block.number));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(numbers.length).toBeGreaterThan(25);
    // None is passed over that is printed.
    const printed = raw.map((page) => page.spaced).join(' ');
    const missing = Array.from({ length: Math.max(...numbers) }, (_, i) => i + 1).filter(
      (number) => !numbers.includes(number),
    );
    for (const number of missing) {
      expect(printed).not.toMatch(
        new RegExp(String.raw`(?:^|\s)${String(number)}\.\s+\p{Lu}`, 'u'),
      );
    }

    // Every paragraph begins as paragraphs do: a cut sentence would begin in small letters.
    const cut = document.blocks.filter(
      (block) => block.kind === 'paragraph' && /^\p{Ll}/u.test(block.text),
    );
    expect(cut.length).toBeLessThanOrEqual(1);
  });

  it('refuses web pages that are named as PDFs', async () => {
    for (const file of readdirSync(join(root, 'not-pdf'))) {
      const bytes = new Uint8Array(readFileSync(join(root, 'not-pdf', file)));
      await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'file-damaged' });
    }
  });
});
