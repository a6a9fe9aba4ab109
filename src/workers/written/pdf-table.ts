import type { StructureElement } from 'pdfkit';
import { columnShares, type WrittenTable } from '../../core/export/written-document.ts';
import { CELL, HEAD_CELL, RULE, SMALL, WHOLE } from './pdf-look.ts';
import { TEXT_WIDTH, type PdfSheet, type Setting } from './pdf-sheet.ts';
import { rowParts } from './row-parts.ts';

const CELL_PADDING = 5;
/** Points that must be left under the heading row of a table: its caption and a row or two. */
const WITH_HEADING = 70;

/** Sets a table; its heading row stands again on every page that it goes on to. */
export function setTable(sheet: PdfSheet, root: StructureElement, table: WrittenTable): void {
  const { pdf } = sheet;
  const widths = columnShares(table).map((share) => share * TEXT_WIDTH);
  const inner = (column: number): number => (widths[column] ?? 0) - 2 * CELL_PADDING;
  const left = (column: number): number =>
    WHOLE.x + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const settingOf = (column: number, isHead: boolean): Setting =>
    isHead || column === 0 ? HEAD_CELL : CELL;
  const cellHeight = (text: string, column: number, isHead: boolean): number =>
    sheet.heightOf(text, settingOf(column, isHead), inner(column)) +
    2 * CELL_PADDING -
    CELL.lineGap;
  const heightOf = (cells: readonly string[], isHead: boolean): number =>
    Math.max(...cells.map((text, column) => cellHeight(text, column, isHead)));

  const element = pdf.struct('Table');
  root.add(element);

  /** Sets the cells side by side, each by `put`, and the rule under them. */
  function setRow(
    cells: readonly string[],
    isHead: boolean,
    put: (column: number, draw: () => void) => void,
  ): void {
    const top = pdf.y;
    const height = heightOf(cells, isHead);
    for (const [column, text] of cells.entries()) {
      put(column, () =>
        sheet.set(text, settingOf(column, isHead), {
          x: left(column) + CELL_PADDING,
          y: top + CELL_PADDING,
          width: inner(column),
        }),
      );
    }
    pdf.y = top + height;
    sheet.rule(WHOLE.x, pdf.y, WHOLE.x + TEXT_WIDTH, pdf.y, isHead ? 1 : 0.5, RULE);
  }

  function row(cells: readonly string[], isHead: boolean): void {
    const line = pdf.struct('TR');
    element.add(line);
    setRow(cells, isHead, (column, draw) => {
      const isHeading = isHead || column === 0;
      line.add(
        isHeading
          ? pdf.struct('TH', { scope: isHead ? 'Column' : 'Row' }, draw)
          : pdf.struct('TD', {}, draw),
      );
    });
    line.end();
  }

  sheet.needs(heightOf(table.columns, true) + WITH_HEADING);
  sheet.tagged('Caption', element, () => sheet.set(table.caption, SMALL, WHOLE));
  pdf.y += 3;
  row(table.columns, true);
  const most = sheet.whole - heightOf(table.columns, true);
  const fits = (text: string, column: number): boolean => cellHeight(text, column, false) <= most;
  for (const cells of table.rows.flatMap((own) => [...rowParts(own, fits)])) {
    if (heightOf(cells, false) > sheet.left) {
      pdf.addPage();
      // Shown again for the eye; a screen reader has it from the first page.
      setRow(table.columns, true, (_, draw) => sheet.artifact('Layout', draw));
    }
    row(cells, false);
  }
  element.end();
  sheet.gap(12);
}
