import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Parts of a Word file by what they are, as XML without their root elements. */
export interface WordFileParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  /** Headers and footers by relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whole other files of the package by name. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the document besides those of the parts above. */
  readonly relationships?: string;
}

/** Zips a Word file written by hand, for what no library writes. */
export function wordFile(parts: WordFileParts): Uint8Array<ArrayBuffer> {
  const named = (['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const).filter(
    (name) => parts[name] !== undefined,
  );
  const headers = Object.entries(parts.headers ?? {});
  const relationships = [
    ...named.map((n) => `<Relationship Id="${n}" Type="${TYPE}${n}" Target="${n}.xml"/>`),
    ...headers.map(([id]) => `<Relationship Id="${id}" Type="${TYPE}header" Target="${id}.xml"/>`),
    parts.relationships ?? '',
  ].join('');
  const rel = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships ${rel}><Relationship Id="d" Type="${TYPE}officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${rel}>${relationships}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    ...Object.fromEntries(
      named.map((n) => [`word/${n}.xml`, `<w:${n} ${NAMESPACES}>${parts[n] ?? ''}</w:${n}>`]),
    ),
    ...Object.fromEntries(
      headers.map(([id, xml]) => [`word/${id}.xml`, `<w:hdr ${NAMESPACES}>${xml}</w:hdr>`]),
    ),
    ...parts.others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([n, c]) => [n, typeof c === 'string' ? strToU8(c) : c]),
    ),
  );
}

/** A paragraph of one run, with properties of the paragraph and of the run where given. */
export function p(text: string, pPr = '', rPr = ''): string {
  return `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${r(text, rPr)}</w:p>`;
}

/** A run. */
export function r(text: string, rPr = ''): string {
  return `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** Properties that put a paragraph into a list. */
export function inList(numId: number, ilvl = 0): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A level of a numbering definition. */
export function level(ilvl: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
