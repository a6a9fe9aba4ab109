import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caselight, jsonLines, ROOT, temporaryFolder } from '../support/command-line.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** A PDF of the objects given, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  for (const [index, body] of objects.entries()) {
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'));
  }
  parts.push(Buffer.from(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`));
  return Buffer.concat(parts);
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>';
const page = (contents: string): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> ${contents} >>`;

function stream(content: Buffer, filter = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${filter} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

/** What `extract` says of a file: its refusal's code, or 'read'. The file is given a safe name. */
async function verdict(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, bytes);
  const { code, out } = await caselight(['extract', '--json', path]);
  const [line] = jsonLines(out);
  expect([0, 3]).toContain(code);
  const refusal = line?.['code'];
  return typeof refusal === 'string' ? refusal : 'read';
}

describe('a PDF that means harm, or came to it', () => {
  it('whose pages are each other’s parents', async () => {
    const loop = pdfOf([CATALOGUE, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']);
    expect(await verdict('loop.pdf', loop)).toMatch(/^file-(?:damaged|no-text)$/);
  });

  it('of 5,000 pages', async () => {
    const many = tinyPdf(Array.from({ length: 5000 }, () => []));
    expect(await verdict('many.pdf', many)).toBe('file-too-many-pages');
  });

  it('whose contents swell to 400 MB', async () => {
    const swollen = deflateSync(Buffer.alloc(400_000_000, '0 0 m '));
    const bomb = pdfOf([
      CATALOGUE,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page('/Contents 5 0 R'),
      FONT,
      stream(swollen, '/Filter /FlateDecode'),
    ]);
    expect(await verdict('bomb.pdf', bomb)).toMatch(/^file-(?:no-text|too-|damaged|parser)/);
  });

  it('that asks to run a script when opened', async () => {
    const text = stream(
      Buffer.from('BT /F 12 Tf 72 700 Td (The review found that nobody asked.) Tj ET'),
    );
    const scripted = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >> >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page('/Contents 5 0 R'),
      FONT,
      text,
    ]);
    expect(await verdict('script.pdf', scripted)).toBe('read');
  });

  it('with arrays inside arrays, 100,000 deep', async () => {
    const deep = pdfOf([CATALOGUE, `${'['.repeat(100_000)}${']'.repeat(100_000)}`]);
    expect(await verdict('deep.pdf', deep)).toMatch(/^file-/);
  });

  it('that needs a password', async () => {
    const path = join(folder.path, 'locked.pdf');
    await copyFile(join(ROOT, 'test', 'hostile', 'files', 'locked.pdf'), path);
    const { out } = await caselight(['extract', '--json', path]);
    expect(jsonLines(out)[0]).toMatchObject({ code: 'file-encrypted' });
  });

  it('cut short anywhere: refused, or read as far as it goes', async () => {
    const whole = tinyPdf(
      [1, 2, 3].map((n) => linesAt(72, 72, [`Page ${n} of a review that was sent in a hurry.`])),
    );
    for (let share = 1; share < 10; share += 2) {
      const cut = whole.slice(0, Math.floor((whole.length * share) / 10));
      expect(await verdict(`cut-${share}.pdf`, cut)).toMatch(/^(?:read|file-)/);
    }
  });

  it('one of many: the others are read', async () => {
    const good = join(folder.path, 'good.pdf');
    await writeFile(good, tinyPdf([linesAt(72, 72, ['The review found that nobody asked.'])]));
    const { code, out } = await caselight([
      'extract',
      '--json',
      join(folder.path, 'loop.pdf'),
      good,
      join(folder.path, 'bomb.pdf'),
    ]);
    expect(code).toBe(3);
    expect(jsonLines(out).map((line) => line['status'] ?? 'read')).toEqual([
      'refused',
      'read',
      'refused',
    ]);
  });
});
