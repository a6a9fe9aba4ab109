import { existsSync, readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { plain } from '../../resources/samples/build/inline.ts';
import { readSamples } from '../../resources/samples/build/read-samples.ts';
import type { Part, Sample } from '../../resources/samples/build/sample.ts';
import { contentsHeadings } from '../../resources/samples/build/word-document.ts';

const folder = new URL('../../resources/samples/', import.meta.url);
const taxonomy = new URL('../../../shared/domain/taxonomy.json', import.meta.url);
const samples = await readSamples();

/** Letters and signs only: how lines break and tables are set is the layout's affair. */
function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Every line a reader of the part should find in the file. */
function linesOf(part: Part): readonly string[] {
  if ('heading' in part) return [`${part.number ?? ''}${part.heading}`];
  if ('paragraph' in part) {
    const [first = '', ...rest] = part.paragraph.split(/\^\d\^/);
    return [`${part.number ?? ''}${first}`, ...rest, ...(part.footnotes ?? [])];
  }
  if ('bullets' in part) return part.bullets;
  if ('numbered' in part) return part.numbered;
  if ('quotation' in part) return [part.quotation, part.source ?? ''];
  if ('table' in part) return [...part.table.head, ...part.table.rows.flat()];
  if ('form' in part) return part.form.flat();
  if ('box' in part)
    return [part.box.title, ...part.box.text.map((line) => line.replace(/^- /, ''))];
  return [];
}

async function pagesOfPdf(path: URL): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(solid(content.items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return pages;
}

function textOfWord(path: URL): string {
  const entries = unzipSync(new Uint8Array(readFileSync(path)));
  return ['word/document.xml', 'word/footnotes.xml']
    .map((name) => strFromU8(entries[name] ?? new Uint8Array()))
    .map((xml) =>
      xml
        .replace(/<[^>]+>/g, '')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    )
    .map(solid)
    .join('');
}

/** The whole text of the built file, without what is printed again on each page. */
async function textOf(sample: Sample): Promise<string> {
  const path = new URL(`${sample.file}.${sample.format}`, folder);
  if (sample.format === 'docx') return textOfWord(path);
  const pages = await pagesOfPdf(path);
  // A cover page has no head or foot.
  const furniture = (text: string, at: number): string =>
    at === 0 && sample.cover.ownPage
      ? ''
      : solid(
          plain(text)
            .replace('{pages}', String(pages.length))
            .replace('{page}', String(at + 1)),
        );
  const notes = sample.body.flatMap((part) => ('footnotes' in part ? (part.footnotes ?? []) : []));
  const whole = pages
    .map((text, at) => text.replace(furniture(sample.header, at), ''))
    .map((text, at) => text.replace(furniture(sample.footer, at), ''))
    .map((text) =>
      notes.reduce(
        (left, note, at) => left.replace(`${String(at + 1)}${solid(plain(note))}`, ''),
        text,
      ),
    )
    .join('');
  return whole + notes.map((note) => solid(plain(note))).join('');
}

describe('samples', () => {
  it('lists each sample with its truth', () => {
    const listed: unknown = JSON.parse(readFileSync(new URL('samples.json', folder), 'utf8'));
    expect(samples.length).toBeGreaterThanOrEqual(6);
    expect(listed).toEqual(
      samples.map(({ sample, truth }) => ({ file: `${sample.file}.${sample.format}`, truth })),
    );
  });

  it.skipIf(!existsSync(taxonomy))('names only themes of the taxonomy (needs ../shared)', () => {
    const { themes }: { themes: { id: string }[] } = JSON.parse(readFileSync(taxonomy, 'utf8'));
    const known = new Set(themes.map((theme) => theme.id));
    const unknown = samples.flatMap(({ truth }) =>
      [...truth.concerns, ...truth.good].filter((id) => !known.has(id)),
    );
    expect(unknown).toEqual([]);
  });

  describe.each(samples.map(({ sample }) => ({ name: sample.file, sample })))(
    '$name',
    ({ sample }) => {
      const path = new URL(`${sample.file}.${sample.format}`, folder);

      it('is built and small enough to ship', () => {
        expect(statSync(path).size).toBeLessThan(400 * 1024);
      });

      it('prints no number twice', () => {
        const numbers = sample.body.flatMap((part) =>
          'number' in part && part.number !== undefined ? [part.number] : [],
        );
        expect(numbers).toEqual([...new Set(numbers)]);
      });

      it('says what its source says', async () => {
        const text = await textOf(sample);
        const missing = [
          ...sample.cover.lines.map((line) => line.text),
          ...sample.body.flatMap(linesOf),
        ]
          .flatMap((line) => line.split(' // '))
          .map((line) => solid(plain(line)))
          .filter((line) => !text.includes(line));
        expect(missing).toEqual([]);
      });
    },
  );

  const withContents = samples.filter(({ sample }) => sample.contents && sample.format === 'pdf');
  it.each(withContents.map(({ sample }) => ({ name: sample.file, sample })))(
    '$name has a true contents page',
    async ({ sample }) => {
      const pages = await pagesOfPdf(new URL(`${sample.file}.pdf`, folder));
      const contents = pages.slice(1, 4).join('');
      const entries = contentsHeadings(sample.body).map((part) =>
        solid(`${part.number ?? ''}${plain(part.heading)}`),
      );
      let from = 0;
      const starts = entries.map((entry) => {
        const start = contents.indexOf(`${entry}...`, from);
        from = start + entry.length;
        return start;
      });
      const wrong = entries.filter((entry, at) => {
        // What stands between this entry and the next: its dots and its page number.
        const rest = contents.slice((starts[at] ?? 0) + entry.length, starts[at + 1]);
        const page = Number(/^\.+(\d{1,2})/.exec(rest)?.[1]);
        return pages[page - 1]?.includes(entry) !== true;
      });
      expect(starts).not.toContain(-1);
      expect(wrong).toEqual([]);
    },
  );

  it.each(samples.filter(({ sample }) => sample.format === 'pdf').map(({ sample }) => sample.file))(
    '%s is tagged, titled and dated alike at each build',
    async (file) => {
      const task = getDocument({
        data: new Uint8Array(readFileSync(new URL(`${file}.pdf`, folder))),
        verbosity: 0,
      });
      const pdf = await task.promise;
      const { info } = await pdf.getMetadata();
      expect(await pdf.getMarkInfo()).toContainEqual(['Marked', true]);
      expect(info).toHaveProperty('CreationDate', expect.stringMatching(/^D:20260105090000Z/));
      expect(info).toHaveProperty('Title', expect.stringMatching(/\w/));
      await task.destroy();
    },
  );
});
