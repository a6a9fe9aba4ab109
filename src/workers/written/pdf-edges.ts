import type { WrittenDocument } from '../../core/export/written-document.ts';
import { RULE, SMALL, WHOLE } from './pdf-look.ts';
import { MARGINS, type PdfSheet } from './pdf-sheet.ts';

/** Points from the top of the page to the rule under its head, and from the bottom to the first line of its foot. */
const HEAD_RULE = 60;
const FOOT = 48;
/** Points of a line of the head or foot. */
const LINE = 14;
/** Points that are at least between what stands on the left and on the right. */
const BETWEEN = 12;

/** Sets the head and the foot of every page, which are no content. */
export function setPageEdges(sheet: PdfSheet, { head, foot }: WrittenDocument): void {
  const { pdf } = sheet;
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    // Text below the bottom margin would begin a new page.
    pdf.page.margins.bottom = 0;
    sheet.artifact('Pagination', () => {
      setHead(sheet, head);
      const y = pdf.page.height - FOOT;
      setLine(sheet, foot, y, 'left');
      setLine(sheet, `Page ${page + 1} of ${count}`, y, 'right');
    });
    sheet.rule(WHOLE.x, HEAD_RULE, WHOLE.x + WHOLE.width, HEAD_RULE, 0.5, RULE);
    pdf.page.margins.bottom = MARGINS.bottom;
  }
}

/** On one line, or, where both sides do not fit beside each other, one above the other. */
function setHead(sheet: PdfSheet, { left, right }: WrittenDocument['head']): void {
  const isOneLine =
    sheet.widthOf(left, SMALL) + BETWEEN + sheet.widthOf(right, SMALL) <= WHOLE.width;
  const last = HEAD_RULE - 4 - LINE;
  setLine(sheet, left, isOneLine ? last : last - LINE, 'left');
  setLine(sheet, right, last, 'right');
}

/** One line, in smaller letters where it is too long: a marking is never cut. */
function setLine(sheet: PdfSheet, text: string, y: number, side: 'left' | 'right'): void {
  const full = sheet.widthOf(text, SMALL) + 1;
  const scale = Math.min(1, WHOLE.width / full);
  const x = side === 'left' ? WHOLE.x : WHOLE.x + WHOLE.width - full * scale;
  sheet.set(text, { ...SMALL, size: SMALL.size * scale }, { x, y, width: WHOLE.width });
}
