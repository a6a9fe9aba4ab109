import { strToU8, zipSync } from 'fflate';

const NAMESPACES = ['office', 'style', 'text', 'table', 'drawing', 'meta', 'manifest']
  .map(
    (n) => `xmlns:${n === 'drawing' ? 'draw' : n}="urn:oasis:names:tc:opendocument:xmlns:${n}:1.0"`,
  )
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

/** Parts of an OpenDocument text, as XML without their root elements. */
export interface OdtParts {
  readonly text: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly masters?: string;
  readonly meta?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** Zips an OpenDocument text written by hand. */
export function odtFile(parts: OdtParts): Uint8Array<ArrayBuffer> {
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES}>${content}</office:${name}>`;
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': root(
      'document-content',
      `<office:automatic-styles>${parts.automatic ?? ''}</office:automatic-styles><office:body><office:text>${parts.text}</office:text></office:body>`,
    ),
    'styles.xml': root(
      'document-styles',
      `<office:styles>${parts.styles ?? ''}</office:styles><office:master-styles>${parts.masters ?? ''}</office:master-styles>`,
    ),
    'meta.xml': root('document-meta', `<office:meta>${parts.meta ?? ''}</office:meta>`),
    ...parts.others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([n, c]) => [n, strToU8(c)])));
}

/** A paragraph in a style. */
export function p(text: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${text}</text:p>`;
}
