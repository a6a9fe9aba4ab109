/**
 * Builds resources/samples/*.docx, *.pdf and samples.json from resources/samples/text/*.ts.
 *
 *     npm run samples                    all
 *     npm run samples -- --only name     those whose file name holds "name"; samples.json as it was
 *
 * Contents pages need the pages of the headings, which only a layout gives: each sample is laid out
 * with unknown numbers, then again with those found, and the second must agree.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readSamples } from './read-samples.ts';
import type { Sample } from './sample.ts';
import { contentsHeadings, wordDocument } from './word-document.ts';
import { headingPages, pdfsOf } from './word-to-pdf.ts';

const output = new URL('../', import.meta.url);

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const all = await readSamples();
const chosen = all
  .map(({ sample }) => sample)
  .filter((sample) => sample.file.includes(values.only ?? ''));
const drafts = await layOut(chosen, new Map());
const pages = await pagesOf(chosen, drafts.pdf);
const finals = await layOut(chosen, pages);
await check(chosen, pages, finals.pdf);
for (const sample of chosen) {
  const bytes = finals[sample.format].get(sample.file);
  if (bytes === undefined) throw new Error(`Nothing was made of ${sample.file}.`);
  await writeFile(new URL(`${sample.file}.${sample.format}`, output), bytes);
  process.stdout.write(
    `${sample.file}.${sample.format} ${String(Math.ceil(bytes.length / 1024))} KB\n`,
  );
}
if (values.only === undefined) {
  const list = all.map(({ sample, truth }) => ({ file: `${sample.file}.${sample.format}`, truth }));
  await writeFile(new URL('samples.json', output), `${JSON.stringify(list, null, 2)}\n`);
}

async function layOut(samples: readonly Sample[], at: ReadonlyMap<string, readonly number[]>) {
  const docx = new Map<string, Uint8Array>();
  for (const sample of samples) {
    docx.set(sample.file, await wordDocument(sample, at.get(sample.file) ?? []));
  }
  return { docx, pdf: await pdfsOf(docx) };
}

async function pagesOf(samples: readonly Sample[], pdfs: ReadonlyMap<string, Uint8Array>) {
  const found = new Map<string, readonly number[]>();
  for (const sample of samples.filter((each) => each.contents)) {
    const pdf = pdfs.get(sample.file);
    found.set(sample.file, pdf === undefined ? [] : await headingPages(pdf, 2));
  }
  return found;
}

async function check(
  samples: readonly Sample[],
  expected: ReadonlyMap<string, readonly number[]>,
  pdfs: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const found = await pagesOf(samples, pdfs);
  for (const sample of samples.filter((each) => each.contents)) {
    const [first, second] = [expected.get(sample.file), found.get(sample.file)];
    if (
      second?.length !== contentsHeadings(sample.body).length ||
      String(first) !== String(second)
    ) {
      throw new Error(`The contents page of ${sample.file} would not be true.`);
    }
  }
}
