import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { columnName } from '../../src/core/export/report-csv.ts';
import { reportFile } from '../../src/core/export/report-file.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import { REPORT_KINDS } from '../../src/core/report/report.ts';
import { draftFromLibrary } from '../../src/services/draft-brief.ts';
import { exportBrief } from '../../src/services/export-brief.ts';
import { exportCaseReport } from '../../src/services/export-case-report.ts';
import { makeReport } from '../../src/services/make-report.ts';
import { writeDocument } from '../../src/workers/written/write-document.ts';
import { codedLibrary, sampleFact, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';

const run = promisify(execFile);

/** The text of a PDF, page by page. */
async function pagesOf(path: string): Promise<readonly string[]> {
  const data = new Uint8Array(await readFile(path));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  onTestFinished(() => pdf.loadingTask.destroy());
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
}

describe('files made of a library', () => {
  it('are printed by LibreOffice with every head whole (skipped where there is no LibreOffice with Writer and Calc)', async ({
    skip,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'caselight-printed-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const facts = [
      sampleFact('ageAtIncident', '3 months'),
      sampleFact('publishedDate', '2020', '2020-01'),
    ];
    const { store, by } = codedLibrary(3, facts);
    const common = { store, codebook: TWO_THEMES, at: AT, softwareVersion: '0.1.0' };
    const maker = { ...common, findIdentifiers };
    const reports = REPORT_KINDS.filter((kind) => !['agreement', 'trio'].includes(kind)).map(
      (kind) =>
        makeReport(common, {
          kind,
          scope: 'all',
          filter: {},
          smallNumbers: { how: 'shown' },
          groups: { first: { ageBand: ['under 1'] } },
        }),
    );
    for (const report of reports) {
      const bytes = reportFile(report, 'xlsx')?.bytes ?? new Uint8Array();
      await writeFile(join(folder, `${report.kind}.xlsx`), bytes);
    }
    const wanted = { template: 'thematic', themes: ['curiosity'], caseId: null } as const;
    const draft = draftFromLibrary(maker, { ...wanted, from: 'Panel', marking: 'Official' });
    const { briefId } = store.addBrief(draft, by);
    const asked = { briefId, format: 'docx', withOpenFlags: true } as const;
    const brief = await exportBrief(maker, asked, by, writeDocument);
    await writeFile(join(folder, 'brief.docx'), brief.bytes);
    const about = { caseId: 1, scope: 'all', format: 'docx', withOpenFlags: true } as const;
    const caseReport = await exportCaseReport(maker, about, by, writeDocument);
    await writeFile(join(folder, 'case.docx'), caseReport.bytes);

    const names = [...reports.map(({ kind }) => `${kind}.xlsx`), 'brief.docx', 'case.docx'];
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const to = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    await run('soffice', [profile, ...to, ...names.map((name) => join(folder, name))]).catch(
      () => null,
    );
    const printed = (name: string): string => join(folder, `${name}.pdf`);
    if (!existsSync(printed('themes')) || !existsSync(printed('brief')))
      skip('no LibreOffice with Writer and Calc here');

    for (const { kind, title, tables } of reports) {
      const pages = await pagesOf(printed(kind));
      const text = pages.join(' ');
      expect(text, kind).toContain(title);
      for (const { columns } of tables) {
        for (const { name } of columns)
          expect(text, `${kind}: ${name}`).toContain(columnName(name));
      }
      expect(pages.at(-1), kind).toContain(`Page ${pages.length} of ${pages.length}`);
    }
    expect((await pagesOf(printed('brief'))).join(' ')).toContain('What this is about');
    expect((await pagesOf(printed('case'))).join(' ')).toContain('Evidence');
  }, 180_000);
});
