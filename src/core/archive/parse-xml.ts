import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ExtractError } from '../extract/extract-error.ts';
import { decodeMarkup } from './decode-markup.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 128;
const MAX_VALUE = 64 * 1024;
const MAX_ELEMENTS = 1_000_000;
const MAX_BYTES = 40 * 1024 * 1024;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Namespaces by the prefix that stands for them; the second spelling of each is that of strict files. */
const PREFIXES: Readonly<Record<string, string>> = {
  [WORD]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** The namespace that the prefix `w` stands for in what `parseXml` yields. */
export const WORD_NAMESPACE = WORD;

/**
 * Parses one guarded part of an Office file. Any DOCTYPE is refused, so there are no entities but
 * XML's own five; depth, attributes, elements and size are capped. Throws ExtractError
 * 'file-unsafe', 'file-too-hungry' or 'file-damaged' (not well-formed).
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > MAX_BYTES) throw new ExtractError('file-too-hungry');
  const root: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new ExtractError('file-damaged', {}, { cause: error });
  });
  parser.on('doctype', () => {
    throw new ExtractError('file-unsafe', { reason: 'document type in XML' });
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    count += 1;
    if (count > MAX_ELEMENTS) throw new ExtractError('file-too-hungry');
    if (open.length > MAX_DEPTH) throw new ExtractError('file-unsafe', { reason: 'XML too deep' });
    const element = { name: fixedName(tag), attributes: attributesOf(tag), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decodeMarkup(bytes)).close();
  const top = root.children.find((node) => typeof node !== 'string');
  if (top === undefined) throw new ExtractError('file-damaged');
  return top;
}

function attributesOf(tag: SaxesTagNS): Record<string, string> {
  const all = Object.values(tag.attributes);
  if (all.length > MAX_ATTRIBUTES) {
    throw new ExtractError('file-unsafe', { reason: 'too many attributes' });
  }
  const own = all.filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
  if (own.some(({ value }) => value.length > MAX_VALUE)) {
    throw new ExtractError('file-unsafe', { reason: 'attribute too long' });
  }
  return Object.fromEntries(own.map((attribute) => [fixedName(attribute), attribute.value]));
}

function fixedName(name: { readonly uri: string; readonly local: string }): string {
  const prefix = PREFIXES[name.uri];
  return prefix === undefined ? name.local : `${prefix}:${name.local}`;
}
