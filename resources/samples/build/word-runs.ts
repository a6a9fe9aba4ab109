import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import { inlines } from './inline.ts';

/** The runs of a line, with its footnotes where their marks stand. Throws where a mark has no footnote. */
export function wordRuns(line: string, footnotes: readonly string[] = []): TextRun[] {
  return inlines(line).map((piece) => {
    if (!('note' in piece))
      return new TextRun({
        text: piece.text,
        ...(piece.bold ? { bold: true } : {}),
        ...(piece.italic ? { italics: true } : {}),
      });
    const note = footnotes[piece.note - 1];
    if (note === undefined)
      throw new Error(`No footnote ${String(piece.note)}: "${line.slice(0, 40)}"`);
    return new FootnoteReferenceRun({
      children: [new Paragraph({ style: 'FootnoteText', children: wordRuns(note) })],
    });
  });
}
