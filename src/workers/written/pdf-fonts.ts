import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type Pdf from 'pdfkit';
import { z } from 'zod';

/** Faces of the printed page: serif for what is read, sans for what is looked up. */
export type Face = 'text' | 'bold' | 'small' | 'smallBold';

/** A stretch of text that one font file can set. */
export interface FontRun {
  readonly font: string;
  readonly text: string;
}

const FACES: Readonly<Record<Face, { readonly package: string; readonly weight: number }>> = {
  text: { package: 'source-serif-4', weight: 400 },
  bold: { package: 'source-serif-4', weight: 600 },
  small: { package: 'source-sans-3', weight: 400 },
  smallBold: { package: 'source-sans-3', weight: 600 },
};

/** Each face comes in files for parts of Unicode; the first that has a letter sets it. */
const PARTS = ['latin', 'latin-ext', 'greek', 'vietnamese', 'cyrillic'] as const;

type Part = (typeof PARTS)[number];

/** Which letters the files of a package hold, by part; each as "U+0000-00FF,U+0131". */
const UNICODE = z.object({
  latin: z.string(),
  'latin-ext': z.string(),
  greek: z.string(),
  vietnamese: z.string(),
  cyrillic: z.string(),
} satisfies Readonly<Record<Part, z.ZodString>>);

/** The fonts in which a page is set, as their packages (SIL Open Font License 1.1) ship them. */
export class PdfFonts {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #ranges: ReadonlyMap<Part, readonly (readonly [number, number])[]>;

  private constructor(
    files: ReadonlyMap<string, Uint8Array>,
    ranges: ReadonlyMap<Part, readonly (readonly [number, number])[]>,
  ) {
    this.#files = files;
    this.#ranges = ranges;
  }

  /** Reads the files of the fonts from their packages. */
  static async read(): Promise<PdfFonts> {
    const require = createRequire(import.meta.url);
    const folder = (name: string): string =>
      dirname(require.resolve(`@fontsource/${name}/package.json`));
    const files = await Promise.all(
      Object.entries(FACES).flatMap(([face, { package: name, weight }]) =>
        PARTS.map(async (part) => {
          const path = join(folder(name), 'files', `${name}-${part}-${weight}-normal.woff`);
          return [`${face}-${part}`, new Uint8Array(await readFile(path))] as const;
        }),
      ),
    );
    // Both packages divide Unicode alike.
    const listed = UNICODE.parse(
      JSON.parse(await readFile(join(folder('source-serif-4'), 'unicode.json'), 'utf8')),
    );
    return new PdfFonts(
      new Map(files),
      new Map(PARTS.map((part) => [part, rangesOf(listed[part])])),
    );
  }

  /** Makes the faces known to a document; what is not used is not embedded. */
  register(pdf: Pdf): void {
    for (const [name, bytes] of this.#files) pdf.registerFont(name, bytes);
  }

  /** The text in stretches that one file each can set; letters that none has go with the first. */
  runs(face: Face, text: string): readonly FontRun[] {
    const runs: { font: string; text: string }[] = [];
    for (const letter of text) {
      const font = `${face}-${this.#partOf(letter)}`;
      const last = runs.at(-1);
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    }
    return runs;
  }

  #partOf(letter: string): Part {
    const code = letter.codePointAt(0) ?? 0;
    const has = (part: Part): boolean =>
      this.#ranges.get(part)?.some(([from, to]) => code >= from && code <= to) ?? false;
    return PARTS.find(has) ?? 'latin';
  }
}

/** "U+0000-00FF,U+0131" as pairs of the first and the last. */
function rangesOf(listed: string): readonly (readonly [number, number])[] {
  return listed.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
