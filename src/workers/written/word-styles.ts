import { BorderStyle } from 'docx';
import type { IStylesOptions } from 'docx';

/** Sizes in half points, spaces in twentieths of a point. */
const TEXT = { font: 'Arial', size: 22 } as const;
const QUIET = '4a4f55';
const INK = '17191c';
const BOX = { style: BorderStyle.SINGLE, size: 8, color: '595959', space: 8 } as const;

/**
 * The styles of the Word files. Arial is on every computer and among the faces that are easy to read; text is 11 point. Every
 * colour has a contrast of at least 7 on white.
 */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { ...TEXT, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: {
      run: { ...TEXT, size: 44, bold: true, color: INK },
      paragraph: { spacing: { before: 0, after: 80 }, keepNext: true },
    },
    heading2: {
      run: { ...TEXT, size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { ...TEXT, size: 24, bold: true, color: INK },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 80, line: 276 } } },
  },
  paragraphStyles: [
    {
      id: 'Standfirst',
      name: 'Standfirst',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 24, color: QUIET },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Citation',
      quickFormat: true,
      paragraph: {
        indent: { left: 284 },
        spacing: { before: 120, after: 0, line: 276 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: INK, space: 8 } },
      },
    },
    {
      id: 'Citation',
      name: 'Citation',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 19, color: QUIET },
      paragraph: {
        indent: { left: 284 },
        spacing: { before: 20, after: 160 },
      },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 140, right: 140 },
        spacing: { before: 80, after: 200 },
        border: { top: BOX, bottom: BOX, left: BOX, right: BOX },
      },
    },
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { size: 20, color: QUIET } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 20, color: QUIET },
      paragraph: { spacing: { before: 120, after: 80 } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 252 } },
    },
    { id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { size: 20, bold: true } },
    {
      id: 'PageEdge',
      name: 'Page edge',
      basedOn: 'Normal',
      run: { size: 18, color: QUIET },
      paragraph: { spacing: { after: 60 } },
    },
  ],
};
