import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caselight, jsonLines, ROOT, temporaryFolder } from '../support/command-line.ts';
import { madePdf, scanPages } from '../support/scanned-pdf.ts';

const SAMPLE = join(ROOT, 'resources/samples/harrowfield-scb-child-j-overview-report-2014.pdf');

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let scan = '';

beforeAll(async () => {
  folder = await temporaryFolder();
  scan = join(folder.path, 'scan.pdf');
  await writeFile(scan, madePdf(await scanPages(await readFile(SAMPLE), [5])));
});
afterAll(() => folder.remove());

describe('a scan through the command line', () => {
  it('is imported', async () => {
    const library = join(folder.path, 'scans.caselight');
    expect((await caselight(['--library', library, 'init'])).code).toBe(0);
    const imported = await caselight(['--library', library, 'import', '--json', scan]);
    expect(imported.code).toBe(0);
    expect(jsonLines(imported.out)[0]).toMatchObject({ status: 'imported', pages: 1 });
    expect((await caselight(['--library', library, 'verify'])).code).toBe(0);
  });

  it('says of each passage that it was read by OCR', async () => {
    const [line] = jsonLines((await caselight(['extract', '--json', scan])).out);
    expect(line).toMatchObject({ warnings: [{ code: 'read-by-ocr', pages: [1] }] });
    const passages = line?.['passages'];
    expect(Array.isArray(passages) && passages.length > 4).toBe(true);
    for (const passage of Array.isArray(passages) ? passages : []) {
      expect(passage).toMatchObject({ page: 1, ocr: expect.any(Number) as number });
    }
  });
});
