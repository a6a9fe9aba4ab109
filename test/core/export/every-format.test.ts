import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseXml } from '../../../src/core/archive/parse-xml.ts';
import { textOf } from '../../../src/core/archive/xml-tree.ts';
import { csvRows } from '../../../src/core/export/read-csv.ts';
import { dictionaryRows } from '../../../src/core/export/report-csv.ts';
import { tablesFile } from '../../../src/core/export/tables-file.ts';
import { joined } from '../../../src/core/export/zip.ts';
import { caseByTheme } from '../../../src/core/report/case-by-theme.ts';
import { casesTable, tagsTable } from '../../../src/core/report/data-tables.ts';
import type { WrittenReport } from '../../../src/core/report/report.ts';
import { themesAcrossCases } from '../../../src/core/report/themes-across-cases.ts';
import { concernIn, sampleCase, sampleSource } from '../report/sample-source.ts';

const SOURCE = sampleSource([sampleCase(1)], [concernIn(1, 'recording')]);

/** What a spreadsheet might run, had it stood in a review. */
const DANGEROUS = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', '=HYPERLINK("x","y")'];

/** All tables of data, with what might be run wherever a review's words stand. */
function dangerous(): WrittenReport {
  const themes = themesAcrossCases(SOURCE);
  const [one] = SOURCE.cases;
  if (one === undefined) throw new Error('no case');
  const tags = DANGEROUS.map((words, i) => ({
    id: i + 1,
    caseId: one.id,
    sha256: 'a'.repeat(64),
    position: i,
    page: 1,
    paragraph: words,
    theme: words,
    stance: 'concern',
    state: 'accepted',
    coder: words,
    at: '2026-03-01T00:00:00.000Z',
    codebookVersion: words,
    access: null,
    quote: words,
  }));
  const cases = DANGEROUS.map((words, i) => ({
    ...one,
    id: i + 1,
    subject: words,
    partnership: words,
    facts: new Map([['ethnicity' as const, [words]]]),
  }));
  return {
    ...themes,
    tables: [
      casesTable(cases),
      tagsTable(tags, SOURCE.codebook, true),
      ...themes.tables,
      ...caseByTheme({ ...SOURCE, cases }, 'presence').tables,
    ],
  };
}

const file = (format: 'csv' | 'xlsx' | 'json'): Uint8Array =>
  joined([...tablesFile(dangerous(), format).pieces]);
const entries = (bytes: Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);

describe('tables in every format', () => {
  it('hold nothing that a spreadsheet would run', () => {
    for (const [, content] of entries(file('csv'))) {
      for (const cell of [...csvRows([content])].flat()) {
        expect(cell.slice(0, 1), cell).not.toMatch(/[=+@\t\r]/);
        if (cell.startsWith('-')) expect(Number(cell)).not.toBeNaN();
      }
    }
    const parts = entries(file('xlsx')).filter(([name]) => /worksheets|sharedStrings/.test(name));
    for (const [, content] of parts) expect(content).not.toMatch(/<f[ >/]/);
    const told = parts.map(([, content]) => textOf(parseXml(strToU8(content)))).join('');
    for (const words of DANGEROUS) expect(told).toContain(words.trim());
  });

  it('have every column in the dictionary, with what it is', () => {
    const all = entries(file('csv'));
    const [, ...dictionary] = dictionaryRows(dangerous().tables, dangerous().about);
    const meanings = new Map(
      dictionary.map(([table, column, , what]) => [`${table}.${column}`, what]),
    );
    for (const [name, content] of all.filter(([one]) => !/^(?:dictionary|about)/.test(one))) {
      const [heads = []] = [...csvRows([content])];
      expect(heads.length).toBeGreaterThan(5);
      for (const head of heads) {
        const table = name.replace('.csv', '');
        const meaning = meanings.get(`${table}.${head}`) ?? meanings.get(`every table.${head}`);
        expect(meaning, `${table}.${head}`).toMatch(/\w/);
      }
    }
  });

  it('open in LibreOffice without repair, as texts (skipped where there is no LibreOffice Calc)', ({
    skip,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'caselight-office-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const converted = (name: string, content: string | Uint8Array, to: string): boolean => {
      const from = join(folder, name);
      writeFileSync(from, content);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const argv = [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'made')];
      spawnSync('soffice', [...argv, from], { stdio: 'ignore' });
      return existsSync(join(folder, 'made'));
    };
    // Some have LibreOffice without its spreadsheet, which can open no table at all.
    if (!converted('plain.csv', 'a,b\r\n1,2\r\n', 'xlsx')) skip('no LibreOffice Calc here');
    // Every sheet as CSV: "tables-tags.csv".
    const every = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    converted('tables.xlsx', file('xlsx'), every);
    const tags = [...csvRows([readFileSync(join(folder, 'made', 'tables-tags.csv'), 'utf8')])];
    expect(tags).toHaveLength(1 + DANGEROUS.length);
    const quotes = tags.slice(1).map((row) => row.at(-1)?.trim());
    expect(quotes).toEqual(DANGEROUS.map((words) => words.trim()));
  }, 120_000);
});
