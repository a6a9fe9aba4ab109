import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { plain } from './inline.ts';
import type { Part, Sample } from './sample.ts';
import { wordBlocks } from './word-parts.ts';
import { numbering, styles } from './word-styles.ts';

/** A4 and its margins, in twips. */
const page = { width: 11906, height: 16838, margin: 1247, columnGap: 500 };
const fixedDate = '2026-01-05T09:00:00Z';

/**
 * A sample as a Word file. `pages` gives the page of each heading in the contents, in order
 * (`contentsHeadings`); headings it lacks stand as page 0 until they are known. The same sample
 * and pages give the same bytes.
 */
export async function wordDocument(sample: Sample, pages: readonly number[]): Promise<Uint8Array> {
  const lines = sample.cover.lines.map((line) => plain(line.text));
  const document = new Document({
    title: lines.slice(0, 3).join(' - '),
    creator: lines[0] ?? '',
    lastModifiedBy: lines[0] ?? '',
    styles: styles(sample.look),
    numbering: { config: numbering() },
    sections: sections(sample, pages),
  });
  return withFixedDates(await Packer.toBuffer(document));
}

/** The headings a contents page lists: levels 1 and 2. */
export function contentsHeadings(
  body: readonly Part[],
): readonly Extract<Part, { heading: string }>[] {
  return body.filter((part) => 'heading' in part).filter((part) => part.level < 3);
}

function sections(sample: Sample, pages: readonly number[]): ISectionOptions[] {
  const { look } = sample;
  const width = page.width - 2 * page.margin;
  const column = look.columns === 1 ? width : (width - page.columnGap) / 2;
  const front = [...cover(sample), ...(sample.contents ? contents(sample, pages) : [])];
  const body = [...wordBlocks(startingAPage(sample), look, Math.floor(column))];
  const properties = {
    page: {
      size: { width: page.width, height: page.height },
      margin: { top: 1300, bottom: 1200, left: page.margin, right: page.margin },
    },
    titlePage: sample.cover.ownPage,
  };
  const chrome = {
    headers: { default: new Header({ children: [running(sample.header, 'Header')] }) },
    footers: { default: new Footer({ children: [running(sample.footer, 'Footer')] }) },
  };
  if (look.columns === 1) return [{ properties, ...chrome, children: [...front, ...body] }];
  return [
    { properties, ...chrome, children: front },
    {
      properties: {
        ...properties,
        titlePage: false,
        type: sample.cover.ownPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
        column: { count: 2, space: page.columnGap },
      },
      ...chrome,
      children: body,
    },
  ];
}

function cover(sample: Sample): Paragraph[] {
  const { cover: of, look } = sample;
  const alignment = of.ownPage ? AlignmentType.CENTER : AlignmentType.LEFT;
  const marking = new Paragraph({
    alignment,
    spacing: { after: of.ownPage ? 1800 : 160 },
    children: [
      new TextRun({ text: of.marking ?? '', bold: true, color: 'A02020', size: 2 * look.size }),
    ],
  });
  const lines = of.lines.map(
    (line) =>
      new Paragraph({
        alignment,
        spacing: { after: of.ownPage ? 360 : 100 },
        children: [
          new TextRun({
            text: plain(line.text),
            size: 2 * line.size,
            bold: line.bold === true,
            color: line.bold === true ? look.headingColour : '222222',
          }),
        ],
      }),
  );
  return [...(of.marking === undefined && !of.ownPage ? [] : [marking]), ...lines];
}

/** The body, set to begin on a page of its own after a cover page or contents. */
function startingAPage(sample: Sample): readonly Part[] {
  const [first, ...rest] = sample.body;
  if (first === undefined || !(sample.cover.ownPage || sample.contents)) return sample.body;
  return 'heading' in first
    ? [{ ...first, newPage: true }, ...rest]
    : [{ pageBreak: true }, first, ...rest];
}

function contents(sample: Sample, pages: readonly number[]): (Paragraph | TableOfContents)[] {
  const entries = contentsHeadings(sample.body).map((part, at) => ({
    title:
      part.number === undefined ? plain(part.heading) : `${part.number} ${plain(part.heading)}`,
    level: part.level,
    page: pages[at] ?? 0,
  }));
  return [
    new Paragraph({ style: 'TOCHeading', text: 'Contents', pageBreakBefore: sample.cover.ownPage }),
    new TableOfContents('Contents', {
      headingStyleRange: '1-2',
      cachedEntries: entries,
      beginDirty: false,
    }),
  ];
}

/** A running head or foot; "{page}" and "{pages}" become Word fields. */
function running(text: string, style: string): Paragraph {
  const children = text.split(/(\{pages?\})/).map((piece) => {
    if (piece === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
    if (piece === '{pages}') return new TextRun({ children: [PageNumber.TOTAL_PAGES] });
    return new TextRun(plain(piece));
  });
  return new Paragraph({ style, children });
}

/** Content types go first, where programs that look only at the start of a file expect them. */
function withFixedDates(file: Uint8Array): Uint8Array {
  const entries = unzipSync(new Uint8Array(file));
  const core = entries['docProps/core.xml'];
  if (core !== undefined) {
    const dated = strFromU8(core).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${fixedDate}`,
    );
    entries['docProps/core.xml'] = strToU8(dated);
  }
  const { '[Content_Types].xml': types = new Uint8Array(), ...rest } = entries;
  return zipSync(
    { '[Content_Types].xml': types, ...rest },
    { level: 9, mtime: new Date('2026-01-05T12:00:00') },
  );
}
