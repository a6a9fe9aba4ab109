import { MARGINS, TEXT_WIDTH, type Setting } from './pdf-sheet.ts';

/** Colour of what is read. */
export const INK = '#17191c';
const QUIET = '#4a4f55';
/** Colour of rules and boxes. */
export const RULE = '#767676';

/** The title. */
export const TITLE: Setting = { face: 'bold', size: 24, lineGap: 2, colour: INK };
/** The line under the title. */
export const STANDFIRST: Setting = { face: 'text', size: 12, lineGap: 3, colour: QUIET };
/** Headings by their level. */
export const HEADINGS: Readonly<Record<2 | 3, Setting>> = {
  2: { face: 'bold', size: 15, lineGap: 2, colour: INK },
  3: { face: 'bold', size: 12.5, lineGap: 2, colour: INK },
};
/** What is read. */
export const TEXT: Setting = { face: 'text', size: 11, lineGap: 3.2, colour: INK };
/** What stands beside: citations, captions, the head and foot of the page. */
export const SMALL: Setting = { face: 'small', size: 9.5, lineGap: 1.5, colour: QUIET };
/** A cell of a table. */
export const CELL: Setting = { face: 'small', size: 9.5, lineGap: 1.5, colour: INK };
/** A heading of a column or row. */
export const HEAD_CELL: Setting = { ...CELL, face: 'smallBold' };

/** Where text stands that goes over the whole width, in points. */
export const WHOLE = { x: MARGINS.left, width: TEXT_WIDTH };
