import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  caselight,
  finished,
  jsonLines,
  PASSPHRASE,
  ROOT,
  start,
  temporaryFolder,
} from '../support/command-line.ts';

/** A small review of our own, in the form people paste from e-mails. */
const REVIEW = `Eastmere Safeguarding Children Partnership

Local Child Safeguarding Practice Review: Child K

1 Introduction

1.1 This review was held because Child K, aged seven months, was seriously injured in March 2021.

2 Analysis

2.1 Nobody asked the parents how the bruise had come about, and the explanation was accepted at face value.

2.2 Information held by the midwife was not shared with the health visitor.

2.3 There was no evidence of domestic abuse.

3 Recommendations

Recommendation 1: The partnership should make sure that the bruising protocol is known to every practitioner.
`;

const PAGE_NOT_FOUND =
  '<!DOCTYPE html><html><head><title>404</title></head><body>Gone</body></html>';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library = '';
let imported: Awaited<ReturnType<typeof caselight>>;
const inLibrary = (...argv: string[]) => caselight(['--library', library, ...argv]);

beforeAll(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'northvale.caselight');
  await writeFile(join(folder.path, 'child-k.txt'), REVIEW);
  await writeFile(join(folder.path, 'copy-of-child-k.txt'), REVIEW);
  await writeFile(join(folder.path, 'download.pdf'), PAGE_NOT_FOUND);
  await writeFile(join(folder.path, 'empty.docx'), '');
  expect((await inLibrary('init')).code).toBe(0);
  imported = await inLibrary(
    'import',
    '--json',
    ...['child-k.txt', 'download.pdf', 'copy-of-child-k.txt', 'empty.docx', 'nowhere.pdf'].map(
      (name) => join(folder.path, name),
    ),
  );
});
afterAll(() => folder.remove());

describe('init', () => {
  it('makes an encrypted file and shows the recovery code once', async () => {
    const path = join(folder.path, 'new.caselight');
    const made = await caselight(['--library', path, 'init', '--json']);
    const [line] = jsonLines(made.out);
    expect(line).toMatchObject({ schema: 'caselight.init/1', library: path });
    expect(String(line?.['recoveryCode'])).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
    const head = (await readFile(path)).subarray(0, 16).toString('latin1');
    expect(head).not.toContain('SQLite format 3');
  });

  it('overwrites nothing: exit code 73', async () => {
    const before = await stat(library);
    expect(await inLibrary('init')).toMatchObject({ code: 73 });
    expect((await stat(library)).mtimeMs).toBe(before.mtimeMs);
  });

  it('wants a passphrase of some length: exit code 77', async () => {
    const short = await caselight(['--library', join(folder.path, 'x.caselight'), 'init'], {
      env: { CASELIGHT_PASSPHRASE: 'short' },
    });
    expect(short).toMatchObject({ code: 77 });
    expect(short.err).toContain('at least 12');
  });
});

describe('import', () => {
  it('says what became of each file, in order, and exits with 3 where some were refused', () => {
    expect(imported.code).toBe(3);
    const lines = jsonLines(imported.out);
    expect(lines.map((line) => line['code'] ?? line['status'])).toEqual([
      'imported',
      'file-web-page',
      'duplicate',
      'file-empty',
      'file-missing',
    ]);
    expect(lines[0]).toMatchObject({ documentId: 1, caseId: 1, pages: 1 });
    expect(lines[2]).toMatchObject({ documentId: 1 });
    expect(lines[1]?.['message']).toContain('web page');
  });

  it('shows people the same, with what to do', async () => {
    const again = await inLibrary('import', join(folder.path, 'download.pdf'));
    expect(again.code).toBe(3);
    expect(again.err).toContain('download the review again');
    expect(again.out).toContain('1 not taken in');
  });
});

describe('what is in the library', () => {
  it('is listed: cases, documents, themes and tags', async () => {
    const [cases] = jsonLines((await inLibrary('list', 'cases', '--json')).out);
    expect(cases?.['cases']).toMatchObject([{ id: 1, documents: 1, subject: 'Child K' }]);
    const [documents] = jsonLines((await inLibrary('list', 'documents', '--json')).out);
    expect(documents?.['documents']).toMatchObject([{ fileName: 'child-k.txt', kind: 'text' }]);
    const [themes] = jsonLines((await inLibrary('list', 'themes', '--json')).out);
    expect(themes?.['themes']).toHaveLength(51);
    const [tags] = jsonLines((await inLibrary('list', 'tags', '--json')).out);
    expect(tags?.['tags']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          theme: 'information_sharing',
          stance: 'concern',
          state: 'proposed',
          paragraph: '2.2',
        }),
      ]),
    );
  });

  it('is found by its words, with page, paragraph and highlights', async () => {
    const [found] = jsonLines((await inLibrary('search', 'bruise', '--json')).out);
    expect(found).toMatchObject({ schema: 'caselight.search/2' });
    const hits = found?.['hits'] as {
      paragraph: string;
      page: number;
      snippet: string;
      highlights: { start: number; end: number }[];
    }[];
    const hit = hits.find((one) => one.paragraph === '2.1');
    expect(hit).toMatchObject({ page: 1 });
    const [mark] = hit?.highlights ?? [];
    expect(hit?.snippet.slice(mark?.start, mark?.end)).toBe('bruise');
  });

  it('is reported on: n of N with intervals, as JSON, CSV, page and table alike', async () => {
    const [report] = jsonLines((await inLibrary('report', 'themes', '--format', 'json')).out);
    expect(report).toMatchObject({ N: 1, scope: 'all' });
    const rows = report?.['rows'] as {
      theme: string;
      concern: { n: number };
      good: { n: number };
    }[];
    const sharing = rows.find((row) => row.theme === 'information_sharing');
    expect(sharing?.concern).toMatchObject({ n: 1, confirmed: 0, proposedOnly: 1, high: 1 });
    const abuse = rows.find((row) => row.theme === 'domestic_abuse');
    expect(abuse?.concern.n).toBe(0);
    const csv = (await inLibrary('report', 'themes', '--format', 'csv')).out;
    for (const row of rows) {
      const cells = csv
        .split('\r\n')
        .find((line) => line.startsWith(`${row.theme},`))
        ?.split(/,(?! )/);
      expect(cells?.[3]).toBe(String(row.concern.n));
    }
    const path = join(folder.path, 'reports', 'themes.html');
    expect((await inLibrary('report', 'themes', '--format', 'html', '--out', path)).code).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('<!doctype html>');
  });

  it('counts as confirmed what a person accepted, and no more when it is reopened', async () => {
    const confirmed = async (): Promise<number> => {
      const [report] = jsonLines(
        (await inLibrary('report', 'themes', '--json', '--scope', 'confirmed')).out,
      );
      const rows = report?.['rows'] as { concern: { n: number }; good: { n: number } }[];
      return rows.reduce((sum, row) => sum + row.concern.n, 0);
    };
    const [listed] = jsonLines((await inLibrary('list', 'tags', '--json')).out);
    const tag = (listed?.['tags'] as { id: number; stance: string }[]).find(
      (one) => one.stance === 'concern',
    );
    expect(await confirmed()).toBe(0);
    expect((await inLibrary('tag', 'accept', String(tag?.id), '--coder', 'RW')).code).toBe(0);
    expect(await confirmed()).toBe(1);
    expect((await inLibrary('tag', 'reopen', String(tag?.id), '--coder', 'RW')).code).toBe(0);
    expect(await confirmed()).toBe(0);
    expect((await inLibrary('tag', 'accept', '999999', '--coder', 'RW')).code).toBe(2);
  });

  it('is offered as one case where it is a second document of a review, joined and parted', async () => {
    const response = join(folder.path, 'child-k-response.txt');
    await writeFile(
      response,
      REVIEW.replace('2.3 There was', '2.4 The partnership agrees. There was'),
    );
    expect((await inLibrary('import', response)).code).toBe(0);
    const offers = async (): Promise<unknown> =>
      jsonLines((await inLibrary('case', 'offers', '--json')).out)[0]?.['offers'];
    expect(await offers()).toMatchObject([{ cases: [1, 2], why: 'same-text' }]);
    expect((await inLibrary('case', 'merge', '1', '2')).code).toBe(0);
    expect(await offers()).toEqual([]);
    const [report] = jsonLines((await inLibrary('report', 'themes', '--json')).out);
    expect(report).toMatchObject({ N: 1, documents: 2 });
    expect((await inLibrary('case', 'part', '2')).code).toBe(0);
    expect((await inLibrary('case', 'part', '2')).code).toBe(2);
  });

  it('is whole', async () => {
    expect(await inLibrary('verify')).toMatchObject({ code: 0 });
  });
});

describe('opening', () => {
  it('tells a wrong passphrase, a missing library and a stranger’s file apart', async () => {
    const wrong = await caselight(['--library', library, 'list', 'cases'], {
      env: { CASELIGHT_PASSPHRASE: 'not the passphrase' },
    });
    expect(wrong).toMatchObject({ code: 77 });
    const nobody = await caselight(['--library', library, 'list', 'cases', '--json'], {
      env: { CASELIGHT_PASSPHRASE: '' },
    });
    expect(nobody.code).toBe(77);
    expect(jsonLines(nobody.out)[0]).toMatchObject({ error: { code: 'passphrase-needed' } });
    const missing = join(folder.path, 'none.caselight');
    expect(await caselight(['--library', missing, 'list', 'cases'])).toMatchObject({ code: 2 });
    await expect(stat(missing)).rejects.toThrow();
  });

  it('reads the passphrase from the first line of a file', async () => {
    const path = join(folder.path, 'passphrase.txt');
    await writeFile(path, `\uFEFF${PASSPHRASE}\r\nsomething else\r\n`);
    const listed = await caselight(
      ['--library', library, '--passphrase-file', path, 'list', 'cases'],
      { env: { CASELIGHT_PASSPHRASE: 'overruled by the file' } },
    );
    expect(listed).toMatchObject({ code: 0 });
  });

  it('lets one at a time in: the second gets 75 and one clear line', async () => {
    const first = start(['--library', library, 'import', join(ROOT, 'resources', 'samples')]);
    const ended = finished(first);
    await new Promise((resolve) => first.stderr?.once('data', resolve));
    const second = await inLibrary('list', 'cases');
    expect(second.code).toBe(75);
    expect(second.err).toContain('open in another window or command');
    process.kill(-(first.pid ?? 0), 'SIGKILL');
    await ended;
  });
});

describe('without a library', () => {
  it('extract shows what is read, offsets and all', async () => {
    const file = join(folder.path, 'child-k.txt');
    const shown = await caselight(['extract', '--json', file, join(folder.path, 'empty.docx')]);
    expect(shown.code).toBe(3);
    const [document, refused] = jsonLines(shown.out);
    expect(refused).toMatchObject({ status: 'refused', code: 'file-empty' });
    expect(document).toMatchObject({ kind: 'text', pages: 1 });
    const passages = document?.['passages'] as {
      paragraph: string;
      section: string;
      text: string;
    }[];
    expect(passages.find((one) => one.paragraph === '2.2')).toMatchObject({ section: 'analysis' });
    expect(document?.['recommendations']).toMatchObject([{ number: '1' }]);
  });

  it('suggest proposes for standard input, line by line where asked', async () => {
    const text = 'Information was not shared with the school.';
    const one = jsonLines((await caselight(['suggest', '--json'], { input: text })).out)[0];
    const lines = jsonLines(
      (
        await caselight(['suggest', '--jsonl'], {
          input: `${JSON.stringify({ id: 7, text })}\n\n${JSON.stringify({ id: 'b', text: 'The school is in Eastmere.' })}\n`,
        })
      ).out,
    );
    expect(one?.['proposals']).toEqual(lines[0]?.['proposals']);
    expect(lines[0]).toMatchObject({
      id: 7,
      proposals: [{ theme: 'information_sharing', stance: 'concern' }],
    });
    expect(lines[1]).toMatchObject({ id: 'b', proposals: [] });
  });

  it('evaluate scores, and names the line that is not in form', async () => {
    const good = join(folder.path, 'labels.jsonl');
    const text = 'Information was not shared with the school.';
    const row = (labels: object[]): string =>
      JSON.stringify({ id: 1, kind: 'inspection', text, labels });
    const label = { theme: 'information_sharing', stance: 'good' };
    await writeFile(good, `${row([label])}\n`);
    const [scores] = jsonLines((await caselight(['evaluate', good, '--json'])).out);
    expect(scores).toMatchObject({
      passages: 1,
      any: { micro: { right: 1, extra: 0, missed: 0, f1: 1 } },
      stance: { micro: { right: 0, extra: 1, missed: 1, f1: 0 } },
      byKind: { inspection: { passages: 1, any: { f1: 1 } } },
      errors: [{ id: '1', text, otherStance: [{ labelled: ['good'], proposed: ['concern'] }] }],
    });
    const words = (await caselight(['evaluate', good])).out;
    expect(words).toContain(`1 ${text}\n  information_sharing: labelled good, proposed concern`);
    expect((await caselight(['evaluate', good, '--no-errors'])).out).not.toContain(text);
    const bad = join(folder.path, 'bad.jsonl');
    await writeFile(bad, `${row([])}\nnot json\n`);
    const refused = await caselight(['evaluate', bad]);
    expect(refused.code).toBe(65);
    expect(refused.err).toContain('line 2');
  });
});

describe('usage', () => {
  it.each([
    [['nonsense'], 2],
    [['import'], 2],
    [['list', 'everything'], 2],
    [['report', 'themes', '--format', 'pptx'], 2],
    [['--help'], 0],
    [['--version'], 0],
  ])('%j ends with %i', async (argv, code) => {
    expect((await caselight(argv)).code).toBe(code);
  });
});
