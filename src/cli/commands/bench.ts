import type { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillLibrary, measureImport, measureMatcher, measureSearch } from '../bench/measure.ts';
import type { Context } from '../context.ts';
import { learnedThemes } from '../learned.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { sampleFiles } from '../sample-files.ts';
import { formatTable } from '../table.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options {
  readonly json?: boolean;
  readonly passages: number;
}

/** `bench [PATH...]`: how fast this computer does the work, on the samples or on your own files. */
export function addBench(program: Command, context: Context, finish: Finish): void {
  program
    .command('bench')
    .description('measure how fast this computer imports, proposes and searches')
    .argument('[path...]', 'files to import; the sample reviews if none are named')
    .option('--passages <number>', 'size of the generated library to search', wholeNumber, 100_000)
    .option('--json', 'machine-readable output')
    .action(async (paths: string[], { json, passages }: Options) => {
      const folder = await mkdtemp(join(tmpdir(), 'caselight-bench-'));
      try {
        const results = await measure(
          context,
          folder,
          paths.length > 0 ? paths : await sampleFiles(context),
          passages,
        );
        if (json) writeJson(context.io, 'bench', results);
        else context.io.out(inWords(results));
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
      finish(EXIT.done);
    });
}

async function measure(
  context: Context,
  folder: string,
  paths: readonly string[],
  passages: number,
) {
  const { clock, library } = context;
  const codebook = await context.codebook();
  const passphrase = randomBytes(24).toString('base64url');

  const first = library.create(join(folder, 'import.caselight'), passphrase).store;
  const imported = await measureImport(context, first, paths);
  const texts = first
    .listDocuments()
    .flatMap((document) => first.documentReview(document.id)?.passages ?? [])
    .map((passage) => passage.text);
  first.close();
  const matcher = measureMatcher(context, codebook, await learnedThemes(context), texts);

  const large = join(folder, 'search.caselight');
  const second = library.create(large, passphrase).store;
  const fillStartedAt = clock.monotonic();
  fillLibrary(context, second, codebook, passages);
  const fillSeconds = (clock.monotonic() - fillStartedAt) / 1000;
  second.close();
  const openStartedAt = clock.monotonic();
  const third = library.open(large, passphrase);
  const openMilliseconds = clock.monotonic() - openStartedAt;
  const search = measureSearch(context, third);
  third.close();
  return {
    import: imported,
    matcher,
    library: { passages, fillSeconds, openMilliseconds },
    search,
  };
}

function inWords(results: Awaited<ReturnType<typeof measure>>): string {
  const { import: imported, matcher, library, search } = results;
  const rows: [string, string][] = [
    [
      'Import into an encrypted library',
      `${imported.pagesPerSecond.toFixed(0)} pages a second (${imported.files} files, ${imported.pages} pages, ${imported.seconds.toFixed(1)} s)`,
    ],
    ['Peak memory while importing', `${imported.peakMegabytes.toFixed(0)} MB`],
    [
      'Proposing themes, one core',
      `${Math.round(matcher.wordsPerSecond).toLocaleString('en-GB')} words a second (${Math.round(matcher.firstPass).toLocaleString('en-GB')} on text seen for the first time)`,
    ],
    [
      'Opening a library',
      `${library.openMilliseconds.toFixed(0)} ms (${library.passages.toLocaleString('en-GB')} passages, made in ${library.fillSeconds.toFixed(1)} s)`,
    ],
    ...search.map((one): [string, string] => [
      `Search, ${one.kind}, with snippets`,
      `p50 ${one.p50.toFixed(1)} ms, p95 ${one.p95.toFixed(1)} ms (${one.queries} searches)`,
    ]),
  ];
  return formatTable([{ head: 'What' }, { head: 'Measured', most: 120 }], rows);
}
