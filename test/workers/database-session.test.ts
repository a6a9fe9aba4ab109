import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LibraryStore, ParserHost } from '../../src/services/ports.ts';
import { DatabaseSession } from '../../src/workers/database-session.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { CODEBOOK } from '../store/support/sample-document.ts';
import { ROOT } from '../support/command-line.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';

const WORDS = 'Nobody asked how the bruise had come about, and the nurse wrote nothing down.';
const DOCUMENT = tinyPdf(Array.from({ length: 12 }, () => linesAt(72, 400, [WORDS])));
const RELABELLED = { ...CODEBOOK, title: 'The same version with other words' };

let session: DatabaseSession;
afterEach(() => session.close());

describe('parse processes', () => {
  it('finish what they read when the codebook changes meanwhile, and end after it', async () => {
    session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, () => undefined);
    let begun = (): void => undefined;
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let leftBehind: ParserHost | undefined;
    const first = session.withParsers(CODEBOOK, async (parsers) => {
      leftBehind = parsers;
      const one = await parsers.parse(DOCUMENT, { fileName: 'one.pdf', onPage: () => begun() });
      // An import goes on with the processes that it began with, file after file.
      const two = await parsers.parse(DOCUMENT, { fileName: 'two.pdf' });
      return [one.ok, two.ok];
    });
    await isBegun;
    const second = session.withParsers(RELABELLED, async (parsers) => {
      expect(parsers).not.toBe(leftBehind);
      const read = await parsers.parse(DOCUMENT, { fileName: 'three.pdf' });
      return read.ok;
    });
    expect(await first).toEqual([true, true]);
    expect(await second).toBe(true);
    await expect(leftBehind?.parse(DOCUMENT, { fileName: 'late.pdf' })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('stay for the next document by the same codebook', async () => {
    session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, () => undefined);
    const hosts: ParserHost[] = [];
    const keep = async (parsers: ParserHost): Promise<void> => void hosts.push(parsers);
    await session.withParsers(CODEBOOK, keep);
    await session.withParsers(structuredClone(CODEBOOK), keep);
    expect(hosts[1]).toBe(hosts[0]);
  });
});

describe('readying', () => {
  it('has the identity guard look at what exports quote, and again at what came in since', async () => {
    const { store, by } = codedLibrary(2);
    const kept: number[] = [];
    const watched: LibraryStore = {
      ...store,
      keepFindings: (documentId, ...rest) => {
        kept.push(documentId);
        store.keepFindings(documentId, ...rest);
      },
    };
    session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, () => undefined);
    const known = { id: '1', name: 'Reviews', isSample: false };
    session.use({ store: watched, known, path: 'library.caselight' });
    await vi.waitFor(() => expect(kept).toEqual([1, 2]), { timeout: 20_000 });
    const [passage] = store.readPassages(1, 0, 1) ?? [];
    const spans = [{ passageId: passage?.id ?? 0, start: 0, end: 4 }];
    store.addTags({ theme: 'curiosity', stance: 'concern', spans }, by);
    await session.readyAhead();
    expect(kept).toEqual([1, 2, 1]);
  });
});
