import { WorkbookTexts } from './workbook-texts.ts';
import { xmlText } from './xml-text.ts';
import { joined, zipPieces } from './zip.ts';

/** How a cell is shown; the number in it stays as it is. */
export type CellLook = 'plain' | 'head' | 'percent' | 'ratio' | 'wrapped';

/** A cell of a sheet: numbers are numbers, text is only ever text, null is an empty cell. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly look?: CellLook;
}

/** A sheet of a workbook. */
export interface Sheet {
  /** Cut and made unlike the others where it must be. */
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight at the top, and stand at the top of every printed page. */
  readonly frozenRows: number;
  /** Columns that stay in sight on the left, and stand on every printed page; none where left out. */
  readonly frozenColumns?: number;
  readonly rows: Iterable<readonly SheetCell[]>;
}

/** Places in the list of cell styles below. */
const STYLES: Readonly<Record<CellLook, number>> = {
  plain: 0,
  head: 1,
  percent: 2,
  ratio: 3,
  wrapped: 4,
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook in Office Open XML (ECMA-376). Texts are strings, so that none is ever a formula; nothing in it tells who
 * made it or when, so that the same sheets are the same bytes.
 */
export function xlsx(sheets: readonly Sheet[]): Uint8Array {
  return joined([...xlsxPieces(sheets)]);
}

/** The same piece by piece; the rows of each sheet are read once, one after another. */
export function xlsxPieces(sheets: readonly Sheet[]): Iterable<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const numbers = sheets.map((_, i) => i + 1);
  const texts = new WorkbookTexts();
  return zipPieces([
    {
      name: '[Content_Types].xml',
      content:
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>` +
        numbers
          .map(
            (n) =>
              `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
          )
          .join('') +
        '</Types>',
    },
    {
      name: '_rels/.rels',
      content: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content:
        `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        numbers
          .map(
            (n) => `<sheet name="${xmlText(names[n - 1] ?? '')}" sheetId="${n}" r:id="rId${n}"/>`,
          )
          .join('') +
        `</sheets>${definedNames(sheets, names)}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content:
        `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
        numbers
          .map(
            (n) =>
              `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
          )
          .join('') +
        `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId${sheets.length + 2}" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLE_SHEET },
    ...sheets.map((sheet, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: sheetPieces(sheet, texts),
    })),
    { name: 'xl/sharedStrings.xml', content: sharedPieces(texts) },
  ]);
}

/** The texts that cells of any sheet have numbers of; read once all sheets are written. */
function* sharedPieces(texts: WorkbookTexts): Generator<string> {
  yield `${XML}<sst xmlns="${MAIN}">`;
  yield* texts.shared();
  yield '</sst>';
}

const STYLE_SHEET =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  // Ratios and probabilities: two digits behind the point, four where there are any.
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00##"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellStyleXfs>' +
  '<cellXfs count="5">' +
  [
    cellFormat(0, 0, false),
    cellFormat(1, 0, true),
    cellFormat(0, 9, false),
    cellFormat(0, 164, false),
    cellFormat(0, 0, true),
  ].join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** How cells of a look are written: from the top, since others of their row may go on to further lines. */
function cellFormat(font: number, numbers: number, isWrapped: boolean): string {
  return (
    `<xf numFmtId="${numbers}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1" applyAlignment="1">` +
    `<alignment${isWrapped ? ' wrapText="1"' : ''} vertical="top"/></xf>`
  );
}

/** What stands on every printed page of each sheet. */
function definedNames(sheets: readonly Sheet[], names: readonly string[]): string {
  const titles = sheets.flatMap(({ frozenRows, frozenColumns = 0 }, i) => {
    const of = `'${(names[i] ?? '').replaceAll("'", "''")}'!`;
    const columns = frozenColumns === 0 ? [] : [`${of}$A:$${columnLetters(frozenColumns - 1)}`];
    const rows = frozenRows === 0 ? [] : [`${of}$1:$${frozenRows}`];
    const range = [...columns, ...rows].join(',');
    return range === ''
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xmlText(range)}</definedName>`;
  });
  return titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
}

/** The rows and columns that stay in sight. */
function pane({ frozenRows, frozenColumns = 0 }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const x = frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`;
  const y = frozenRows === 0 ? '' : ` ySplit="${frozenRows}"`;
  const side = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  const cell = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  return `<pane${x}${y} topLeftCell="${cell}" activePane="${side}" state="frozen"/>`;
}

/** Characters that fit across a sheet of A4 on its side and can still be read; wider sheets go on to further pages. */
const PRINTED_WIDTH = 220;

/** A4 on its side, with the sheet's name and the page's number beneath. */
const PAGE_SETUP =
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>';

function* sheetPieces(sheet: Sheet, texts: WorkbookTexts): Generator<string> {
  const { widths, rows } = sheet;
  const isFitted = widths.reduce((sum, width) => sum + width, 0) <= PRINTED_WIDTH;
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const letters = widths.map((_, i) => columnLetters(i));
  let piece =
    `${XML}<worksheet xmlns="${MAIN}">${isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}` +
    `<sheetViews><sheetView workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`;
  let number = 0;
  for (const cells of rows) {
    number += 1;
    piece += `<row r="${number}"${height(cells, widths)}>`;
    for (const [j, cell] of cells.entries()) {
      const written = writtenCell(cell, texts);
      if (written !== '') piece += `<c r="${letters[j] ?? columnLetters(j)}${number}"${written}`;
    }
    piece += '</row>';
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData>${PAGE_SETUP}</worksheet>`;
}

/** Of a line in points, and the most that a row can have. */
const LINE_HEIGHT = 15;
const HIGHEST = 405;

/** The height of a row whose texts go on to further lines: not every program finds it when it opens a workbook. */
function height(cells: readonly SheetCell[], widths: readonly number[]): string {
  let most = 1;
  for (const [i, { value, look }] of cells.entries()) {
    if (typeof value !== 'string' || (look !== 'wrapped' && look !== 'head')) continue;
    most = Math.max(most, linesOf(value, widths[i] ?? value.length));
  }
  return most === 1 ? '' : ` ht="${Math.min(HIGHEST, most * LINE_HEIGHT)}" customHeight="1"`;
}

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  // Words do not break, so a line holds somewhat less than its width.
  const held = Math.max(1, width * 0.95);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / held)), 0);
}

/** Characters after which a piece ends. */
const PIECE = 60_000;

/** A cell behind its place; '' where it is empty. */
function writtenCell({ value, look = 'plain' }: SheetCell, texts: WorkbookTexts): string {
  if (value === null) return '';
  const style = look === 'plain' ? '' : ` s="${STYLES[look]}"`;
  if (typeof value === 'string') return style + texts.cell(value);
  return Number.isFinite(value) ? `${style}><v>${value}</v></c>` : '';
}

/** "A" to "Z", "AA" and on. */
function columnLetters(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Names that a workbook takes: at most 31 characters, none of []:*?/\, no two alike. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 28) || 'Sheet';
    let free = plain;
    for (let i = 2; taken.has(free.toLowerCase()); i += 1) free = `${plain} ${i}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
