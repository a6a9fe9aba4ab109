import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compileCodebook } from '../../src/core/themes/compile.ts';
import { importDocuments } from '../../src/services/import-documents.ts';
import type { Files, ParserHost, ReadDocument } from '../../src/services/ports.ts';
import { readDocument } from '../../src/services/read-document.ts';
import { p, wordFile } from '../core/extract/docx/word-file.ts';
import { AT, CODEBOOK } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';

const NEW_PAGE = '<w:pageBreakBefore/>';
const TITLE = '<w:b/><w:sz w:val="44"/>';
const HEADING = '<w:b/><w:sz w:val="28"/>';
const TEXT = 'The nurse saw the baby at home and wrote down what she saw. '.repeat(6).trim();

function chapter(heading: string, ...texts: readonly string[]): string {
  return [p(heading, NEW_PAGE, HEADING), ...texts.map((text) => p(text))].join('');
}

/** A summary on pages 1 to 3 and a report on pages 4 to 7, with letters outside the first plane. */
const PAIR = wordFile({
  body: [
    p('Ambleford Safeguarding Children Board', '', TITLE),
    p('Serious Case Review: Executive Summary', '', TITLE),
    p('Child M', '', TITLE),
    p('March 2012'),
    chapter('Introduction', TEXT),
    chapter('Recommendations', TEXT, TEXT),
    p('Ambleford Safeguarding Children Board', NEW_PAGE, TITLE),
    p('Serious Case Review: Overview Report 𝔐', '', TITLE),
    p('Child M', '', TITLE),
    p('Author: Anthea Pell'),
    chapter('Introduction', TEXT),
    chapter('Analysis', TEXT, TEXT),
    chapter(
      'Recommendations',
      'The Board should ask every family who cares for the child at night.',
    ),
  ].join(''),
});

async function read(): Promise<readonly ReadDocument[]> {
  const outcome = await readDocument(PAIR, {
    fileName: 'review.docx',
    codebook: compileCodebook(CODEBOOK),
    pdfAssets: {},
  });
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.documents;
}

describe('readDocument, of a file with two documents', () => {
  it('reads each as a review of its own kind, with the page numbers of the file', async () => {
    const [summary, report, ...others] = await read();
    expect(others).toEqual([]);
    const kindOf = (one?: ReadDocument): string | undefined =>
      one?.review.facts.find(({ name }) => name === 'reviewType')?.value;
    expect([kindOf(summary), kindOf(report)]).toEqual(['executive_summary', 'scr']);
    const author = report?.review.facts.find(({ name }) => name === 'author');
    expect(author).toMatchObject({ value: 'Anthea Pell', page: 4 });
    const pages = (one?: ReadDocument): number[] => [
      ...new Set(one?.review.passages.flatMap(({ page, endPage }) => [page, endPage])),
    ];
    expect(Math.max(...pages(summary))).toBe(3);
    expect([Math.min(...pages(report)), Math.max(...pages(report))]).toEqual([4, 7]);
    expect(report?.review.sections.map(({ page }) => page)).toContain(7);
    expect(report?.review.recommendations.map(({ page }) => page)).toEqual([7]);
    expect([summary?.review.pages, report?.review.pages]).toEqual([7, 7]);
  });

  it('keeps the first as the file, and gives the second the bytes of its own text', async () => {
    const [summary, report] = await read();
    expect(summary).toMatchObject({ kind: 'docx' });
    expect(summary?.part).toBeUndefined();
    expect(report?.kind).toBe('text');
    expect(report?.part?.fileName).toBe('review.docx, pages 4 to 7');
    const original = new TextDecoder().decode(report?.part?.bytes);
    expect(original).toBe(report?.review.text);
    expect(original).toContain('𝔐');
    for (const { at, length, sourceAt } of report?.review.sourceMap ?? []) {
      expect(original.slice(sourceAt, sourceAt + length)).toBe(
        report?.review.text.slice(at, at + length),
      );
    }
    expect(report?.review.sourceMap.length).toBeGreaterThan(5);
  });

  it('is stored as two documents of a sound library, and known again', async () => {
    const { store } = temporaryLibrary();
    let timesRead = 0;
    const parsers: ParserHost = {
      width: 1,
      parse: async () => {
        timesRead += 1;
        return { ok: true, documents: await read() };
      },
      close: () => Promise.resolve(),
    };
    const files: Files = {
      list: () => Promise.resolve(['review.docx']),
      size: () => Promise.resolve(PAIR.length),
      read: () => Promise.resolve(PAIR),
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    };
    const clock = { now: () => AT, monotonic: () => 0 };
    const ports = {
      files,
      store,
      parsers,
      clock,
      codebookVersion: store.useCodebook(CODEBOOK, AT),
    };
    const [first] = await importDocuments(ports, ['review.docx']);
    expect(first?.status).toBe('imported');
    expect(store.listDocuments().map(({ fileName }) => fileName)).toEqual([
      'review.docx',
      'review.docx, pages 4 to 7',
    ]);
    expect(store.verify()).toMatchObject({ ok: true });
    const [again] = await importDocuments(ports, ['review.docx']);
    expect(again?.status).toBe('duplicate');
    expect(store.listDocuments()).toHaveLength(2);
    expect(timesRead).toBe(1);

    // The pages of the second are in the file of the first, unless that goes too.
    expect(store.copies([2]).printedIn).toEqual(['review.docx']);
    expect(store.copies([1]).printedIn).toEqual([]);
    expect(store.copies([1, 2]).printedIn).toEqual([]);

    // What was erased of it comes back, whichever of the two it was; the other is left as it is.
    store.eraseDocuments([2], AT);
    const [second] = await importDocuments(ports, ['review.docx']);
    expect(second).toMatchObject({
      status: 'imported',
      documents: [
        { status: 'duplicate', documentId: 1 },
        { status: 'imported', documentId: 3 },
      ],
    });
    store.eraseDocuments([1], AT);
    const [both] = await importDocuments(ports, ['review.docx']);
    expect(both).toMatchObject({
      status: 'imported',
      documents: [
        { status: 'imported', documentId: 4 },
        { status: 'duplicate', documentId: 3 },
      ],
    });
    const [nothing] = await importDocuments(ports, ['review.docx']);
    expect(nothing?.status).toBe('duplicate');
    expect(store.listDocuments()).toHaveLength(2);
    expect(store.verify()).toMatchObject({ ok: true });
  });
});
