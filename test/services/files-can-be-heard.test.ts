import { unzipSync } from 'fflate';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { casebookIndex } from '../../src/core/export/casebook/casebook-index.ts';
import { casebookPage } from '../../src/core/export/casebook/casebook-page.ts';
import { reportFile } from '../../src/core/export/report-file.ts';
import { WRITTEN_FORMATS, type WrittenFormat } from '../../src/core/export/written-document.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { REPORT_KINDS } from '../../src/core/report/report.ts';
import { codingOf } from '../../src/services/coding-of-coder.ts';
import { draftFromLibrary } from '../../src/services/draft-brief.ts';
import { exportBrief } from '../../src/services/export-brief.ts';
import { exportCaseReport } from '../../src/services/export-case-report.ts';
import { exportRedacted } from '../../src/services/export-redacted.ts';
import { makeCasebook } from '../../src/services/make-casebook.ts';
import { makeReport } from '../../src/services/make-report.ts';
import { proposeRedactions } from '../../src/services/propose-redactions.ts';
import { writeCoding } from '../../src/shared/coding-file.ts';
import { writeDocument } from '../../src/workers/written/write-document.ts';
import { codedLibrary, sampleFact, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';

/** What keeps somebody who hears a page, or goes through it by headings, from what others see. */
type Look = (bytes: Uint8Array) => readonly string[] | Promise<readonly string[]>;

/** Levels of headings by what they are called: "h2", "H2". */
function levelsOf(names: readonly string[]): readonly number[] {
  return names.filter((name) => /^h\d$/iu.test(name)).map((name) => Number(name.slice(1)));
}

/** Headings in order of the page: one of the first level, which comes first, and none deeper than the next. */
function headingProblems(levels: readonly number[]): string[] {
  const problems = levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1'];
  return [
    ...problems,
    ...levels.flatMap((level, i) =>
      level > (levels[i - 1] ?? 0) + 1 ? `h${level} behind h${levels[i - 1] ?? 0}` : [],
    ),
  ];
}

type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  if (!('childNodes' in node)) return [];
  const inside = node.childNodes.flatMap(elementsIn);
  return 'tagName' in node ? [node, ...inside] : inside;
}

const attribute = (element: Element, wanted: string): string =>
  element.attrs.find(({ name }) => name === wanted)?.value.trim() ?? '';

function tableProblems(table: Element): string[] {
  const inside = elementsIn(table);
  const named =
    attribute(table, 'aria-label') !== '' || inside.some((one) => one.tagName === 'caption');
  const heads = inside.filter(({ tagName }) => tagName === 'th');
  return [
    ...(named ? [] : ['a table without a name']),
    ...(heads.length === 0 ? ['a table without heads'] : []),
    ...heads.flatMap((head) => (attribute(head, 'scope') === '' ? ['a head of nothing'] : [])),
  ];
}

const page = (bytes: Uint8Array): readonly string[] => {
  const all = elementsIn(parse(new TextDecoder().decode(bytes)));
  const named = (tag: string): readonly Element[] => all.filter(({ tagName }) => tagName === tag);
  const levels = levelsOf(all.map(({ tagName }) => tagName));
  const pictures = [...named('svg'), ...named('img'), ...named('canvas')];
  return [
    ...headingProblems(levels),
    ...named('table').flatMap(tableProblems),
    ...pictures.flatMap((picture) => {
      const words = attribute(picture, picture.tagName === 'img' ? 'alt' : 'aria-label');
      const isPicture = picture.tagName === 'img' || attribute(picture, 'role') === 'img';
      return words.length > 10 && isPicture ? [] : [`a ${picture.tagName} without words`];
    }),
    ...(named('html').every((one) => attribute(one, 'lang') === 'en-GB') ? [] : ['no language']),
    ...(named('title').length > 0 ? [] : ['no title']),
  ];
};

const word: Look = (bytes) => {
  const files = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(files[name]);
  const body = text('word/document.xml');
  const levels = [...body.matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map(([, level]) =>
    Number(level),
  );
  const pictures = body.match(/<w:drawing>|<w:pict>/g)?.length ?? 0;
  const described = body.match(/<wp:docPr [^>]*descr="[^"]{10,}"/g)?.length ?? 0;
  const tables = body.split('<w:tbl>').slice(1);
  return [
    ...headingProblems(levels),
    ...(pictures === described ? [] : [`${pictures} pictures, ${described} with words`]),
    ...tables.flatMap((table) =>
      /<w:tblHeader/.test(table.split('</w:tr>')[0] ?? '') ? [] : ['a table without heads'],
    ),
    ...(text('docProps/core.xml').includes('<dc:title>') ? [] : ['no title']),
    ...(text('word/styles.xml').includes('w:lang w:val="en-GB"') ? [] : ['no language']),
  ];
};

interface Told {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly unknown[];
}

const isTold = (node: unknown): node is Told =>
  typeof node === 'object' && node !== null && 'role' in node && 'children' in node;

const toldIn = (node: unknown): readonly Told[] =>
  isTold(node) ? [node, ...node.children.flatMap(toldIn)] : [];

const pdf: Look = async (bytes) => {
  const opened = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  onTestFinished(() => opened.loadingTask.destroy());
  const told: Told[] = [];
  for (let number = 1; number <= opened.numPages; number += 1) {
    told.push(...toldIn(await (await opened.getPage(number)).getStructTree()));
  }
  const levels = levelsOf(told.map(({ role }) => role));
  return [
    ...headingProblems(levels),
    ...told.flatMap(({ role, alt = '' }) =>
      role === 'Figure' && alt.length < 10 ? ['a figure without words'] : [],
    ),
    ...told.flatMap((one) =>
      one.role === 'Table' && !toldIn(one).some(({ role }) => role === 'TH')
        ? ['a table without heads']
        : [],
    ),
  ];
};

const LOOKS: Readonly<Record<WrittenFormat, Look>> = { docx: word, pdf, html: page };

function library() {
  const facts = [
    sampleFact('ageAtIncident', '3 months'),
    sampleFact('publishedDate', '2020', '2020-01'),
  ];
  const { store, by } = codedLibrary(3, facts);
  const maker = { store, codebook: TWO_THEMES, at: AT, softwareVersion: '0.1.0', findIdentifiers };
  return { store, by, maker };
}

describe('a file that leaves the library can be heard and gone through by headings:', () => {
  it('every report', () => {
    const { store, maker } = library();
    const coder = store.listCoders()[0]?.name ?? '';
    const second = writeCoding(codingOf(store, coder, TWO_THEMES));
    // The sample codebook derives no theme from others, so it has no trio.
    for (const kind of REPORT_KINDS.filter((one) => one !== 'trio')) {
      const report = makeReport(maker, {
        kind,
        scope: 'all',
        filter: {},
        smallNumbers: { how: 'shown' },
        groups: { first: { ageBand: ['under 1'] } },
        coders: { first: coder, second },
      });
      const bytes = reportFile(report, 'html')?.bytes ?? new Uint8Array();
      expect(page(bytes), kind).toEqual([]);
      if (kind === 'themes') expect(new TextDecoder().decode(bytes)).toContain('<svg');
    }
  });

  it.each(WRITTEN_FORMATS)('briefs, case reports and redacted copies as %s', async (format) => {
    const { store, by, maker } = library();
    const wanted = { template: 'thematic', themes: ['curiosity'], caseId: null } as const;
    const draft = draftFromLibrary(maker, { ...wanted, from: 'Panel', marking: 'Official' });
    const { briefId } = store.addBrief(draft, by);
    const leaving = { format, withOpenFlags: true };
    const brief = await exportBrief(maker, { briefId, ...leaving }, by, writeDocument);
    expect(await LOOKS[format](brief.bytes)).toEqual([]);
    const asked = { caseId: 1, scope: 'all', ...leaving } as const;
    const caseReport = await exportCaseReport(maker, asked, by, writeDocument);
    expect(await LOOKS[format](caseReport.bytes)).toEqual([]);
    proposeRedactions(store, () => [FATHER], 1, by);
    const copier = { store, find: findIdentifiers, write: writeDocument, readBack: async () => '' };
    const copy = await exportRedacted(copier, { documentId: 1, format }, by);
    expect(await LOOKS[format](copy.bytes)).toEqual([]);
  });

  it('a casebook', () => {
    const { store } = library();
    const facts = { madeOn: '22 November 2026', softwareVersion: '0.1.0' };
    const choice = { cases: [1], confirmedOnly: false };
    const casebook = makeCasebook(store, TWO_THEMES, choice, facts);
    const made = casebookPage(casebook, casebookIndex(casebook), { script: '', hash: () => '' });
    expect(page(new TextEncoder().encode(made))).toEqual([]);
  });
});

const FATHER = { start: 0, end: 3, kind: 'name', why: 'A name.', suggestion: 'X' } as const;
