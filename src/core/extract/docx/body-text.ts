import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { WORD_NAMESPACE } from '../../archive/parse-xml.ts';
import type { XmlNode } from '../../archive/xml-tree.ts';
import { ExtractError } from '../extract-error.ts';
import type { PreparedBody } from './prepared-body.ts';

/** What mammoth's own document tree holds, as far as it is used; lib/documents.js of mammoth defines it. */
export type BodyNode =
  | { readonly type: 'paragraph' | 'run' | 'hyperlink'; readonly children: readonly BodyNode[] }
  | { readonly type: 'table'; readonly children: readonly TableRow[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' | 'image' | 'commentReference' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'bookmarkStart'; readonly name: string }
  | { readonly type: 'noteReference'; readonly noteType: NoteType; readonly noteId: string };

/** Where a note stands. */
export type NoteType = 'footnote' | 'endnote';

/** A row of a table; a cell that goes on from the row above stands only in the first of its rows. */
export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

/** A cell and how many columns and rows it covers. */
export interface TableCell {
  readonly type: 'tableCell';
  readonly children: readonly BodyNode[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A document's text as mammoth reads it. */
export interface BodyText {
  readonly children: readonly BodyNode[];
  note(type: NoteType, id: string): readonly BodyNode[] | undefined;
}

interface MammothDocument {
  readonly children: readonly BodyNode[];
  readonly notes: {
    resolve(reference: {
      noteType: NoteType;
      noteId: string;
    }): { readonly body: readonly BodyNode[] } | null;
  };
}

/**
 * Reads the text of a prepared document with mammoth. It is given a new, stored zip of the prepared
 * parts alone: no relationships, so nothing outside the file can be asked for, and no pictures.
 * Throws ExtractError 'file-parser-failed'.
 */
export async function readBodyText(prepared: PreparedBody): Promise<BodyText> {
  const zip = zipSync(
    {
      'word/document.xml': part('w:document', [
        { name: 'w:body', attributes: {}, children: prepared.body },
      ]),
      'word/footnotes.xml': part('w:footnotes', prepared.footnotes),
      'word/endnotes.xml': part('w:endnotes', prepared.endnotes),
    },
    { level: 0 },
  );
  let read: MammothDocument | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: zip },
      {
        transformDocument: (document: MammothDocument) => {
          read = document;
          return { ...document, children: [] };
        },
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
      },
    );
  } catch (error) {
    throw new ExtractError('file-parser-failed', {}, { cause: error });
  }
  if (read === undefined) throw new ExtractError('file-parser-failed');
  const { children, notes } = read;
  return {
    children,
    note: (noteType, noteId) => notes.resolve({ noteType, noteId })?.body,
  };
}

function part(root: string, children: readonly XmlNode[]): Uint8Array {
  const written: string[] = [`<${root} xmlns:w="${WORD_NAMESPACE}">`];
  for (const node of children) write(node, written);
  written.push(`</${root}>`);
  return strToU8(written.join(''));
}

function write(node: XmlNode, written: string[]): void {
  if (typeof node === 'string') {
    written.push(escape(node));
    return;
  }
  // Only Word's own elements are left; whatever else hangs on one is of no use to the reader.
  if (!node.name.startsWith('w:')) return;
  written.push('<', node.name);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (/^(?:w|xml):/u.test(name)) written.push(' ', name, '="', escape(value), '"');
  }
  written.push('>');
  for (const inner of node.children) write(inner, written);
  written.push('</', node.name, '>');
}

function escape(text: string): string {
  return text.replace(/[&<>"\r\n\t]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
