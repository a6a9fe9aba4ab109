import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImportSpeed, MatcherSpeed, SearchSpeed } from '../../src/cli/bench/measure.ts';

/**
 * `npm run bench`: how fast this machine does the work, beside what a person would use instead.
 * Files: those named on the command line, else the 26 public inspection reports where they stand
 * beside the repository, else the sample reviews.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const inspections = join(root, '..', 'shared', 'corpus', 'inspections');
const samples = join(root, 'resources', 'samples');

const named = process.argv.slice(2);
const folder = existsSync(inspections) ? inspections : samples;
const files =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((name) => /\.(pdf|docx)$/.test(name))
        .toSorted((a, b) => a.localeCompare(b))
        .map((name) => join(folder, name));
const pdfs = files.filter((file) => file.endsWith('.pdf'));

console.log(
  `${files.length} files from ${named.length > 0 ? 'the command line' : folder === samples ? 'resources/samples' : 'the inspection reports'}, ` +
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}\n`,
);

/** Seconds that pdftotext takes for the PDFs one after the other; undefined where it is not installed. */
function pdftotextSeconds(): number | undefined {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  const startedAt = performance.now();
  for (const file of pdfs)
    execFileSync('pdftotext', [file, '-'], { stdio: ['ignore', 'ignore', 'ignore'] });
  return (performance.now() - startedAt) / 1000;
}

interface Results {
  readonly import: ImportSpeed;
  readonly matcher: MatcherSpeed;
  readonly library: {
    readonly passages: number;
    readonly fillSeconds: number;
    readonly openMilliseconds: number;
  };
  readonly search: readonly SearchSpeed[];
}

const program = join(root, 'bin', 'caselight.cjs');
const results = JSON.parse(
  execFileSync(process.execPath, [program, 'bench', '--json', ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
) as Results;
const other = pdftotextSeconds();

const rows: [what: string, measured: string, goal: string][] = [
  [
    'Import, end to end, into an encrypted library',
    `${results.import.pagesPerSecond.toFixed(0)} pages/s (${results.import.pages} pages, ${results.import.seconds.toFixed(1)} s, ${results.import.refused} refused)`,
    'at least 60',
  ],
  [
    'Peak memory of the importing process',
    `${results.import.peakMegabytes.toFixed(0)} MB`,
    'under 600',
  ],
  [
    'Proposing themes, one core',
    `${Math.round(results.matcher.wordsPerSecond).toLocaleString('en-GB')} words/s (${Math.round(results.matcher.firstPass).toLocaleString('en-GB')} the first time)`,
    'at least 300,000 (200,000)',
  ],
  [
    'Making the codebook ready to propose',
    `${results.matcher.compileMilliseconds.toFixed(0)} ms`,
    'under 100',
  ],
  [
    `Opening a library of ${results.library.passages.toLocaleString('en-GB')} passages`,
    `${results.library.openMilliseconds.toFixed(0)} ms (filled in ${results.library.fillSeconds.toFixed(1)} s)`,
    'under 1,000',
  ],
  ...results.search.map((one): [string, string, string] => [
    `Search, ${one.kind}, with snippets`,
    `p50 ${one.p50.toFixed(1)} ms, p95 ${one.p95.toFixed(1)} ms (${one.queries} searches)`,
    'p95 under 15',
  ]),
  [
    'pdftotext on the same PDFs: text only, no structure, nothing kept',
    other === undefined
      ? 'not installed here'
      : `${(results.import.pages / other).toFixed(0)} pages/s (${other.toFixed(1)} s)`,
    '',
  ],
];
const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
for (const [what, measured, goal] of rows) {
  console.log(`${what.padEnd(width(0))}  ${measured.padEnd(width(1))}  ${goal}`);
}
