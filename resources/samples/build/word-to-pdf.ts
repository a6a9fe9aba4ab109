import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
})}`;

/**
 * The PDFs LibreOffice makes of Word files, by name, tagged and with an outline of the headings.
 * Throws with what to install where LibreOffice is missing. Creation dates and file ids are
 * overwritten, so that the same Word file gives the same PDF on the same LibreOffice and fonts.
 */
export async function pdfsOf(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'samples-'));
  try {
    const paths: string[] = [];
    for (const [name, bytes] of files) {
      paths.push(join(folder, `${name}.docx`));
      await writeFile(join(folder, `${name}.docx`), bytes);
    }
    await libreOffice([
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      ...paths,
    ]);
    const out = new Map<string, Uint8Array>();
    for (const name of files.keys()) {
      out.set(name, withFixedDates(await readFile(join(folder, `${name}.pdf`))));
    }
    return out;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pages, from 1, of the headings in a PDF's outline, in order, down to `depth` levels. */
export async function headingPages(pdf: Uint8Array, depth: number): Promise<readonly number[]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 });
  const document = await task.promise;
  type Entries = Awaited<ReturnType<typeof document.getOutline>>;
  const walk = async (entries: Entries, left: number): Promise<number[]> => {
    const out: number[] = [];
    for (const entry of left === 0 ? [] : entries) {
      const dest =
        typeof entry.dest === 'string' ? await document.getDestination(entry.dest) : entry.dest;
      if (dest === null) throw new Error('A heading of the outline leads nowhere.');
      out.push((await document.getPageIndex(dest[0])) + 1, ...(await walk(entry.items, left - 1)));
    }
    return out;
  };
  const pages = await walk(await document.getOutline(), depth);
  await task.destroy();
  return pages;
}

async function libreOffice(args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)('soffice', [...args], { env: { ...process.env, TZ: 'UTC' } });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        'The samples need LibreOffice Writer and the Liberation, DejaVu and Carlito fonts: on Debian, ' +
          'apt-get install libreoffice-writer fonts-liberation fonts-dejavu fonts-crosextra-carlito',
        { cause: error },
      );
    }
    throw error;
  }
}

/** Overwrites in place, at the same length, so that offsets in the file stay true. */
function withFixedDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const fixed = text
    .replace(/(\/CreationDate\s*\(D:)\d{14}/g, (_all, lead: string) => `${lead}20260105090000`)
    .replace(
      /(\/(?:ID|DocChecksum)\s*[[/]?\s*)((?:<[0-9A-F]{32}>\s*)+|[0-9A-F]{32})/g,
      (_all, lead: string, ids: string) => lead + ids.replace(/[0-9A-F]/g, '0'),
    )
    .replace(/(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*/g, (all, lead: string) =>
      `${lead}2026-01-05T09:00:00Z`.padEnd(all.length).slice(0, all.length),
    );
  return new Uint8Array(Buffer.from(fixed, 'latin1'));
}
