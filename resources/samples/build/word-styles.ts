import { AlignmentType, LevelFormat } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';
import type { Look } from './sample.ts';
import { lists } from './word-lists.ts';

/** Word's own style names, so that readers of the file know headings, contents and lists by them. */
export function styles(look: Look): IStylesOptions {
  const size = 2 * look.size;
  const colour = look.headingColour;
  const line = Math.round(240 * look.lineSpacing);
  const head = (outlineLevel: number, points: number, before: number) => ({
    run: { font: look.font, size: 2 * points, bold: true, color: colour },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
  });
  const small = { size: size - 4 };
  const common = { basedOn: 'Normal', quickFormat: true };
  return {
    default: {
      document: { run: { font: look.font, size, language: { value: 'en-GB' } } },
      heading1: head(0, look.size + 5, 360),
      heading2: head(1, look.size + 2, 260),
      heading3: head(2, look.size, 200),
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        ...common,
        paragraph: { spacing: { after: 140, line } },
      },
      {
        id: 'ListParagraph',
        name: 'List Paragraph',
        ...common,
        paragraph: { spacing: { after: 70, line } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        ...common,
        run: { italics: true },
        paragraph: { spacing: { after: 140, line }, indent: { left: 900, right: 600 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        ...common,
        run: small,
        paragraph: { spacing: { after: 40 } },
      },
      {
        id: 'TOCHeading',
        name: 'TOC Heading',
        basedOn: 'Normal',
        run: { bold: true, size: size + 10, color: colour },
        paragraph: { spacing: { after: 200 } },
      },
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 50, after: 30 } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 20 }, indent: { left: 300 } },
      },
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { ...small, color: '555555' } },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { ...small, color: '555555' },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}

/** The definitions that `lists` names. */
export function numbering(): INumberingOptions['config'] {
  const paragraph = { indent: { left: 1160, hanging: 360 } };
  const level = { level: 0, alignment: AlignmentType.LEFT, style: { paragraph } };
  // Word's own bullet: a private-use character of the Symbol font.
  const symbol = { paragraph, run: { font: 'Symbol' } };
  return [
    {
      reference: lists.bullet,
      levels: [{ ...level, format: LevelFormat.BULLET, text: '\uF0B7', style: symbol }],
    },
    { reference: lists.decimal, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] },
    {
      reference: lists.letter,
      levels: [{ ...level, format: LevelFormat.LOWER_LETTER, text: '(%1)' }],
    },
  ];
}
