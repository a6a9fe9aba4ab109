import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { casebookIndex } from '../../src/core/export/casebook/casebook-index.ts';
import { casebookPage } from '../../src/core/export/casebook/casebook-page.ts';
import type { Casebook } from '../../src/core/export/casebook/casebook.ts';
import { nodeExports } from '../../src/cli/file-port.ts';
import { casebookProgram } from '../../src/workers/shipped-files.ts';
import { filesOf, scoreLibrary } from '../score/search/score-library.ts';
import { ROOT } from '../support/command-line.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser.ts';

/**
 * `node test/bench/bench-casebook.ts`: how large a casebook of 500 passages of the samples is, how long a browser takes
 * to open it from a file, and how long it takes to answer. Needs `npm run build` first.
 */

const PASSAGES = 500;
const SEARCHES = [
  'bruise',
  'health visitor',
  'MGM telephone calls',
  'safegaurding supervison',
  'was not brought',
  'professional curiosity',
  '"children in need" OR police',
  'curios*',
  'strategy discussion delay',
  'why did nobody ask the father',
];

const files = (await filesOf('samples')) ?? [];
const library = await scoreLibrary(files);
const passages = [...library.passages.values()].slice(0, PASSAGES).map(({ text }, at) => ({
  caseId: 1 + Math.floor(at / 50),
  documentId: 1 + Math.floor(at / 50),
  source: 'Overview report',
  page: 1 + (at % 50),
  paragraph: `${1 + Math.floor(at / 50)}.${at % 50}`,
  heading: 'Analysis',
  kind: 'analysis' as const,
  text,
  themes: ['Professional curiosity, concern (proposed)'],
}));
library.close();
const casebook: Casebook = {
  title: `${passages.length} passages`,
  chosen: 'All passages of the library.',
  madeOn: '1 January 2026',
  softwareVersion: '0',
  codebookVersion: '0',
  cases: [...new Set(passages.map(({ caseId }) => caseId))].map((id) => ({
    id,
    name: `Case ${id}`,
  })),
  passages,
  acronyms: [],
};
const folder = mkdtempSync(join(tmpdir(), 'caselight-casebook-'));
const path = join(folder, 'casebook.html');
await nodeExports.write(
  path,
  casebookPage(casebook, casebookIndex(casebook), await casebookProgram(ROOT)),
);
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
try {
  const opened: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const page = await (await browser.newContext({ offline: true })).newPage();
    await page.goto(pathToFileURL(path).href);
    opened.push(await page.evaluate(() => performance.now()));
    await page.waitForTimeout(500);
    for (const search of SEARCHES) {
      // The page waits a moment for typing to end; 'search' is told to it at once by the same path as a key.
      answered.push(
        await page.evaluate((typed) => {
          const field = document.querySelector('input');
          if (field === null) return Number.NaN;
          field.value = typed;
          const from = performance.now();
          field.dispatchEvent(new Event('search'));
          return performance.now() - from;
        }, search),
      );
    }
    await page.context().close();
  }
  const at = (times: readonly number[], share: number): string =>
    `${Math.round(times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0)} ms`;
  console.log(`${passages.length} passages: ${(statSync(path).size / 1e6).toFixed(2)} MB`);
  console.log(`open: median ${at(opened, 0.5)}, most ${at(opened, 1)}`);
  console.log(
    `answer: median ${at(answered, 0.5)}, p95 ${at(answered, 0.95)}, most ${at(answered, 1)}`,
  );
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
