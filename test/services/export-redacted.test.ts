import { beforeAll, describe, expect, it } from 'vitest';
import { casebookIndex } from '../../src/core/export/casebook/casebook-index.ts';
import { casebookPage } from '../../src/core/export/casebook/casebook-page.ts';
import type { Casebook } from '../../src/core/export/casebook/casebook.ts';
import { WRITTEN_FORMATS } from '../../src/core/export/written-document.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { compileCodebook } from '../../src/core/themes/compile.ts';
import type { By } from '../../src/services/coding-ports.ts';
import { exportCaseReport } from '../../src/services/export-case-report.ts';
import { exportRedacted } from '../../src/services/export-redacted.ts';
import type { CopyMaker } from '../../src/services/export-redacted.ts';
import { makeCasebook } from '../../src/services/make-casebook.ts';
import type { LibraryStore, ParserHost } from '../../src/services/ports.ts';
import { proposeRedactions } from '../../src/services/propose-redactions.ts';
import { readDocument } from '../../src/services/read-document.ts';
import { readBackWith } from '../../src/workers/written/read-back.ts';
import { writeDocument } from '../../src/workers/written/write-document.ts';
import { TWO_THEMES } from '../store/support/coded-library.ts';
import { AT, CODEBOOK, sampleDocument } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';
import { guardFor } from '../support/export-guard.ts';
import {
  PLANTED,
  PLANTED_TEXT,
  plantedLibrary,
  plantedWordsIn,
  tagAll,
} from './support/planted-library.ts';

const pdfjs = new URL('../../node_modules/pdfjs-dist/', import.meta.url);
const pdfAssets = {
  standardFontDataUrl: new URL('standard_fonts/', pdfjs).pathname,
  cMapUrl: new URL('cmaps/', pdfjs).pathname,
  wasmUrl: new URL('wasm/', pdfjs).pathname,
};
/** The parse processes' work, done here. */
const parsers: ParserHost = {
  width: 1,
  parse: (bytes, { fileName }) =>
    readDocument(bytes, { fileName, codebook: compileCodebook(CODEBOOK), pdfAssets }),
  close: () => Promise.resolve(),
};
const readBack = readBackWith(parsers);

function library(): { store: LibraryStore; by: By; maker: CopyMaker } {
  const { store, by } = plantedLibrary();
  return { store, by, maker: { store, find: findIdentifiers, write: writeDocument, readBack } };
}

/** Planted words in a file, by every way of reading it. */
async function plantedIn(
  bytes: Uint8Array,
  format: 'docx' | 'pdf' | 'html',
): Promise<readonly string[]> {
  return plantedWordsIn(await readBack(bytes, format));
}

beforeAll(() => {
  // Without words to look for, none would be found.
  expect(PLANTED.length).toBeGreaterThan(20);
});

describe('a redacted copy', () => {
  it.each(WRITTEN_FORMATS)(
    'as %s holds no planted words, and what stands for them',
    async (format) => {
      const { maker, by } = library();
      const { bytes, facts } = await exportRedacted(maker, { documentId: 1, format }, by);
      expect(await plantedIn(bytes, format)).toEqual([]);
      const text = await readBack(bytes, format);
      expect(text).toContain('[the mother]');
      expect(text).toContain('What was taken out');
      expect(facts).toMatchObject({ format, kept: 0, undecided: facts.takenOut });
    },
    30_000,
  );

  it('would show planted words by the same reading, were they there', async () => {
    const written = {
      title: 'Whole',
      standfirst: null,
      head: { left: '', right: '' },
      foot: '',
      blocks: [{ kind: 'paragraph', text: PLANTED_TEXT }] as const,
    };
    for (const format of WRITTEN_FORMATS) {
      const found = await plantedIn(await writeDocument(written, format), format);
      expect(found.length, format).toBeGreaterThan(PLANTED.length * 0.9);
    }
  });

  it('is handed over where the half of a name that is a place, too, stands behind the place', async () => {
    const { store } = temporaryLibrary();
    const by: By = { at: AT, coder: store.coderNamed('Ann', AT) };
    const texts = [
      'Reviews were provided by Ainsley Vale Council Early Years and Childcare, where Vale was in the toddler room.',
      'Health visiting in Ainsley Vale was working with a third of its posts vacant.',
      'Mr Ainsley Vale told the Ainsley Vale Safeguarding Children Board so.',
    ];
    const version = store.useCodebook(TWO_THEMES, AT);
    const { documentId } = store.addDocument(sampleDocument({ texts }), version, AT);
    proposeRedactions(store, findIdentifiers, documentId, by);
    const words = store.redactions(documentId).map((one) => one.words);
    expect(words.length).toBeGreaterThan(2);
    expect(words).toEqual(words.map((one) => one.trim()));
    const maker: CopyMaker = { store, find: findIdentifiers, write: writeDocument, readBack };
    const { bytes } = await exportRedacted(maker, { documentId, format: 'html' }, by);
    expect(await readBack(bytes, 'html')).toContain('third of its posts');
  });

  it('leaves in what a person kept', async () => {
    const { store, maker, by } = library();
    const kept = store.redactions(1).filter(({ words }) => words === 'Donna');
    store.decideRedactions(
      kept.map(({ id }) => id),
      'kept',
      by,
    );
    const { bytes } = await exportRedacted(maker, { documentId: 1, format: 'html' }, by);
    expect(await plantedIn(bytes, 'html')).toEqual(['Donna']);
  });

  it('is not handed over where the file holds what was taken out', async () => {
    const { maker, by } = library();
    const leaky: CopyMaker = {
      ...maker,
      write: (written, format) => writeDocument({ ...written, foot: 'Kayleigh Marsden' }, format),
    };
    const act = exportRedacted(leaky, { documentId: 1, format: 'html' }, by);
    await expect(act).rejects.toMatchObject({ code: 'not-possible' });
  });

  it('is not made before anything was proposed', async () => {
    const { store } = temporaryLibrary();
    store.addDocument(sampleDocument({ texts: ['Nothing.'] }), store.useCodebook(CODEBOOK, AT), AT);
    const by = { coder: store.coderNamed('Ann', AT), at: AT };
    const maker = { store, find: findIdentifiers, write: writeDocument, readBack };
    const act = exportRedacted(maker, { documentId: 1, format: 'html' }, by);
    await expect(act).rejects.toMatchObject({ code: 'not-possible' });
  });
});

describe('other exports, redacted', () => {
  it.each(WRITTEN_FORMATS)(
    'a case report as %s holds no planted words',
    async (format) => {
      const { store, by } = library();
      tagAll(store, by);
      const maker = { store, codebook: TWO_THEMES, findIdentifiers, softwareVersion: '1', at: AT };
      const wanted = { caseId: 1, scope: 'all', format, isRedacted: true } as const;
      const { bytes } = await exportCaseReport(maker, wanted, by, writeDocument);
      expect(await plantedIn(bytes, format)).toEqual([]);
    },
    30_000,
  );

  it('a casebook holds no planted words', async () => {
    const { store } = library();
    const casebook = redactedCasebookOf(store);
    const page = casebookPage(casebook, casebookIndex(casebook), { script: '', hash: () => '' });
    expect(await plantedIn(new TextEncoder().encode(page), 'html')).toEqual([]);
  });

  it('a casebook names no file: who names a file after a child names the child', () => {
    const { store } = temporaryLibrary();
    const fileName = 'zebediah-quill-final.pdf';
    const untitled = sampleDocument({ texts: ['She was seen.'], fileName });
    store.addDocument(untitled, store.useCodebook(TWO_THEMES, AT), AT);
    const casebook = redactedCasebookOf(store);
    expect(casebook.passages.map(({ source }) => source)).toEqual(['document-1']);
    expect(JSON.stringify([casebook, casebookIndex(casebook)])).not.toContain('zebediah');
  });
});

function redactedCasebookOf(store: LibraryStore): Casebook {
  const choice = { cases: [1], confirmedOnly: false };
  const facts = { madeOn: '1 March 2026', softwareVersion: '1' };
  return makeCasebook(store, TWO_THEMES, choice, facts, guardFor(store, { isRedacted: true }));
}
