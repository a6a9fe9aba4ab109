import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileCodebook } from '../../src/core/themes/compile.ts';
import { readDocument } from '../../src/services/read-document.ts';
import { importDocuments, type ImportResult } from '../../src/services/import-documents.ts';
import type { ImportPace } from '../../src/services/import-pace.ts';
import type { Files, LibraryStore, ParseOutcome, ParserHost } from '../../src/services/ports.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { extractDocuments } from '../../src/core/extract/extract-document.ts';
import { MOST_MEGABYTES } from '../../src/core/extract/size-limit.ts';
import { CODEBOOK, AT, sampleDocument } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';

/** Files that are not on any disk; a number is a file of that size that nobody should read. */
function filesOf(contents: Readonly<Record<string, string | number | AppError>>): Files {
  const bytesOf = (path: string): Uint8Array => {
    const content = contents[path];
    if (content instanceof AppError) throw content;
    if (typeof content !== 'string') throw new Error(`${path} was read`);
    return new TextEncoder().encode(content);
  };
  return {
    list: () => Promise.resolve(Object.keys(contents)),
    size: async (path) => {
      const content = contents[path];
      return typeof content === 'number' ? content : bytesOf(path).length;
    },
    read: async (path) => bytesOf(path),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Reads "N words" after N turns of the event loop, so that files finish out of order. */
class SlowParser implements ParserHost {
  readonly width = 2;
  reading = 0;
  most = 0;

  async parse(
    bytes: Uint8Array,
    { onPage }: { onPage?: (done: number, total: number) => void },
  ): Promise<ParseOutcome> {
    this.reading += 1;
    this.most = Math.max(this.most, this.reading);
    const text = new TextDecoder().decode(bytes);
    for (let turn = 0; turn < Number.parseInt(text, 10); turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.reading -= 1;
    onPage?.(1, 1);
    if (text.includes('mail')) {
      const part = (name: string) => ({
        ...sampleDocument({ texts: [name] }).read,
        part: { fileName: `${name}.docx`, bytes: new TextEncoder().encode(name) },
      });
      return { ok: true, documents: [part('overview'), part('response')] };
    }
    if (text.includes('bad')) return { ok: false, code: 'file-damaged', detail: {} };
    return { ok: true, documents: [sampleDocument({ texts: [text] }).read] };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

let ticks = 0;
const clock = { now: () => AT, monotonic: () => (ticks += 5) };

function ports(files: Files, store: LibraryStore, parsers: ParserHost = new SlowParser()) {
  return { files, store, parsers, clock, codebookVersion: store.useCodebook(CODEBOOK, AT) };
}

const names = (results: readonly ImportResult[]): string[] =>
  results.map((one) => `${one.file} ${one.status}`);

describe('importDocuments', () => {
  it('stores in the order of the list, whichever file is read first', async () => {
    const { store } = temporaryLibrary();
    const parser = new SlowParser();
    const files = filesOf({ a: '30 words', b: '1 word', c: '9 words', d: '0 words' });
    const results = await importDocuments(ports(files, store, parser), ['folder']);
    expect(names(results)).toEqual(['a imported', 'b imported', 'c imported', 'd imported']);
    expect(store.listDocuments().map((one) => one.fileName)).toEqual(['a', 'b', 'c', 'd']);
    expect(parser.most).toBeGreaterThan(1);
    expect(results[0]).toMatchObject({ documentId: 1, caseId: 1, pages: 1, passages: 1 });
  });

  it('goes on past every kind of bad file, and says what was wrong with each', async () => {
    const { store } = temporaryLibrary();
    const files = filesOf({
      missing: new AppError('file-missing'),
      bad: '2 bad',
      huge: MOST_MEGABYTES * 1_000_000 + 1,
      good: '1 word',
    });
    const results = await importDocuments(ports(files, store), ['folder']);
    expect(results.map((one) => (one.status === 'refused' ? one.error.code : one.status))).toEqual([
      'file-missing',
      'file-damaged',
      'file-too-large',
      'imported',
    ]);
    expect(store.listDocuments()).toHaveLength(1);
  });

  it('knows the same bytes again, within an import and in a later one', async () => {
    const { store } = temporaryLibrary();
    const files = filesOf({ a: '3 words', 'copy of a': '3 words', b: '1 word' });
    const results = await importDocuments(ports(files, store), ['folder']);
    expect(names(results)).toEqual(['a imported', 'copy of a duplicate', 'b imported']);
    expect(results[1]).toMatchObject({ documentId: 1, caseId: 1, pages: 1, passages: 1 });
    const again = await importDocuments(ports(files, store), ['folder']);
    expect(new Set(again.map((one) => one.status))).toEqual(new Set(['duplicate']));
    expect(store.listDocuments()).toHaveLength(2);
  });

  it.each([
    ['before it is read', '0 words', []],
    ['while it is read', '500 words', ['3 words']],
    ['when it was read and waits for its turn', '1 word', ['3 words', '1 word']],
  ])('leaves one file out %s, keeps nothing of it and all others', async (when, words, read) => {
    const { store } = temporaryLibrary();
    const parser = new SlowParser();
    const leaving = new AbortController();
    if (when.startsWith('before')) leaving.abort();
    const files = filesOf({ a: '3 words', out: words, c: '2 words' });
    const parsed: string[] = [];
    const parsers: ParserHost = {
      width: 2,
      close: () => Promise.resolve(),
      parse: async (bytes, options) => {
        const { signal } = options;
        if (signal?.aborted) throw new AppError('cancelled');
        const isOut = signal === leaving.signal;
        if (isOut && when.startsWith('while')) leaving.abort();
        const outcome = await parser.parse(bytes, options);
        if (isOut && signal.aborted) throw new AppError('cancelled');
        parsed.push(new TextDecoder().decode(bytes));
        if (isOut) leaving.abort();
        return outcome;
      },
    };
    const results = await importDocuments(ports(files, store, parsers), ['folder'], {
      signalOf: (file) => (file === 'out' ? leaving.signal : new AbortController().signal),
    });
    expect(names(results)).toEqual(['a imported', 'out refused', 'c imported']);
    expect(results[1]).toMatchObject({ error: { code: 'cancelled' } });
    expect(parsed).toEqual(expect.arrayContaining(read));
    expect(parsed.includes(words)).toBe(when.startsWith('when'));
    expect(store.listDocuments().map(({ fileName }) => fileName)).toEqual(['a', 'c']);
    // Nothing of it is remembered: it can be imported after all.
    const again = await importDocuments(ports(filesOf({ out: words }), store), ['folder']);
    expect(names(again)).toEqual(['out imported']);
  });

  it('keeps every document of a mail, each with its own bytes, and knows them again', async () => {
    const { store } = temporaryLibrary();
    const files = filesOf({ 'forwarded.eml': '1 mail', again: '2 mail', overview: 'overview' });
    const results = await importDocuments(ports(files, store), ['folder']);
    expect(results).toMatchObject([
      { status: 'imported', documentId: 1, documents: [{ documentId: 1 }, { documentId: 2 }] },
      { status: 'duplicate', documentId: 1 },
      { status: 'duplicate', documentId: 1 },
    ]);
    expect(results[0]).toMatchObject({ pages: 2, passages: 2 });
    expect(store.listDocuments().map((one) => one.fileName)).toEqual([
      'overview.docx',
      'response.docx',
    ]);
    expect(new TextDecoder().decode(store.documentBytes(2))).toBe('response');
    expect(store.verify().ok).toBe(true);
  });

  it('keeps every mail that was forwarded inside another', async () => {
    const { store } = temporaryLibrary();
    const long = 'The panel met on Tuesday and agreed what it would ask of each agency. '.repeat(
      15,
    );
    const forwarded = (words: string) =>
      `--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@a.example\r\nSubject: ${words}\r\n\r\n${words}\r\n`;
    const mail = `From: a@a.example\r\nTo: b@b.example\r\nSubject: Three texts\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${long}\r\n${forwarded('First of two.')}${forwarded('Second of two.')}--b--\r\n`;
    const parsers: ParserHost = {
      width: 1,
      close: () => Promise.resolve(),
      parse: async (bytes) => ({
        ok: true,
        documents: (await extractDocuments(bytes, { fileName: 'mail.eml' })).map(
          ({ kind, engine, blocks, part }) => ({
            ...sampleDocument({ texts: blocks.map(({ text }) => text) }).read,
            kind,
            engine,
            ...(part && { part }),
          }),
        ),
      }),
    };
    const files = filesOf({ 'outer.eml': mail });
    const [result] = await importDocuments(ports(files, store, parsers), ['folder']);
    expect(result).toMatchObject({
      documents: [{ status: 'imported' }, { status: 'imported' }, { status: 'imported' }],
    });
    expect(
      store.listDocuments().map(({ id, fileName }) => [fileName, store.documentText(id)]),
    ).toEqual([
      ['mail.eml, message', long.trim()],
      ['attachment.eml', 'First of two.'],
      ['attachment.eml', 'Second of two.'],
    ]);
    expect(new TextDecoder().decode(store.documentBytes(2))).toContain('First of two.');
    expect(store.verify().ok).toBe(true);
  });

  it('stops when asked, and keeps what it had reported', async () => {
    const { store } = temporaryLibrary();
    const stop = new AbortController();
    const reported: string[] = [];
    const importing = importDocuments(
      ports(filesOf({ a: '1 a', b: '1 b', c: '1 c', d: '1 d' }), store),
      ['folder'],
      {
        signal: stop.signal,
        onResult: (result) => {
          reported.push(result.file);
          if (result.file === 'b') stop.abort();
        },
      },
    );
    await expect(importing).rejects.toMatchObject({ code: 'cancelled' });
    expect(reported).toEqual(['a', 'b']);
    expect(store.listDocuments().map((one) => one.fileName)).toEqual(['a', 'b']);
  });

  it('refuses a document that the store finds at odds with itself, and goes on', async () => {
    const { store } = temporaryLibrary();
    const picky: LibraryStore = {
      ...store,
      addDocument(document, ...rest) {
        if (document.fileName === 'a') throw new AppError('file-parser-failed');
        return store.addDocument(document, ...rest);
      },
    };
    const results = await importDocuments(ports(filesOf({ a: '1 a', b: '1 b' }), picky), [
      'folder',
    ]);
    expect(names(results)).toEqual(['a refused', 'b imported']);
  });

  it('ends with the store’s error when nothing more can be kept', async () => {
    const { store } = temporaryLibrary();
    const full: LibraryStore = {
      ...store,
      addDocument() {
        throw new AppError('disk-full');
      },
    };
    const importing = importDocuments(ports(filesOf({ a: '1 a', b: '9 b' }), full), ['folder']);
    await expect(importing).rejects.toMatchObject({ code: 'disk-full' });
  });

  it('refuses a folder without files', async () => {
    const { store } = temporaryLibrary();
    await expect(importDocuments(ports(filesOf({}), store), ['folder'])).rejects.toMatchObject({
      code: 'nothing-to-import',
    });
  });

  it('tells how far it is', async () => {
    const { store } = temporaryLibrary();
    const told: ImportPace[] = [];
    await importDocuments(ports(filesOf({ a: '1 a', b: '1 b' }), store), ['folder'], {
      onProgress: (progress) => told.push(progress),
    });
    expect(told.at(-1)).toMatchObject({
      filesDone: 2,
      filesTotal: 2,
      pagesDone: 2,
      secondsLeft: 0,
    });
    expect(told.map((one) => one.filesDone)).toEqual(
      told.map((one) => one.filesDone).toSorted((a, b) => a - b),
    );
  });
});

describe('importing a mail again', () => {
  const attachment = '{\\rtf1 The nurse saw the child at home and wrote to nobody.\\par}';
  const own = 'The panel met on Tuesday and agreed what it would ask of each agency. '.repeat(15);
  const text = `Content-Type: text/plain\r\n\r\n${own}`;
  const file = `Content-Type: application/rtf\r\nContent-Disposition: attachment; filename="n.rtf"\r\n\r\n${attachment}`;
  const eml = `From: a@a.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${text}\r\n--b\r\n${file}\r\n--b--\r\n`;
  const parser: ParserHost = {
    width: 1,
    close: () => Promise.resolve(),
    parse: (bytes, { fileName }) =>
      readDocument(bytes, { fileName, codebook: compileCodebook(CODEBOOK), pdfAssets: {} }),
  };

  it('brings back an attachment that was erased, of which nothing was left', async () => {
    const { store } = temporaryLibrary();
    const all = ports(filesOf({ 'north.eml': eml }), store, parser);
    await importDocuments(all, ['folder']);
    expect(store.listDocuments().map(({ fileName }) => fileName)).toEqual([
      'north.eml, message',
      'n.rtf',
    ]);
    store.eraseDocuments([2], AT);
    expect(Buffer.from(store.documentBytes(1) ?? []).toString()).not.toContain('nurse');
    const [again] = await importDocuments(all, ['folder']);
    expect(again).toMatchObject({
      status: 'imported',
      documents: [
        { status: 'duplicate', documentId: 1 },
        { status: 'imported', documentId: 3 },
      ],
    });
    expect(store.listDocuments()).toHaveLength(2);
  });

  it('does so too where its own text was kept with the whole mail', async () => {
    const { store } = temporaryLibrary();
    const all = ports(filesOf({ 'north.eml': eml }), store, parser);
    const bytes = new TextEncoder().encode(eml);
    const { read } = sampleDocument({ texts: [own] });
    const sha256 = all.files.sha256(bytes);
    const whole = {
      sha256,
      fileName: 'north.eml',
      bytes,
      read: { ...read, kind: 'email' },
    } as const;
    store.addDocument(whole, all.codebookVersion, AT);
    store.addDocument(sampleDocument({ texts: ['Attached.'] }), all.codebookVersion, AT);
    store.eraseDocuments([2], AT);
    const [again] = await importDocuments(all, ['folder']);
    expect(again).toMatchObject({ documents: [{ documentId: 1 }, { status: 'imported' }] });
    expect(store.listDocuments().map(({ fileName }) => fileName)).toEqual(['north.eml', 'n.rtf']);
  });
});
