import { decodeMarkup } from '../../archive/decode-markup.ts';
import { openArchive, type Archive } from '../../archive/open-archive.ts';
import { parseXml } from '../../archive/parse-xml.ts';
import { child, descendants, elements, textOf, type XmlElement } from '../../archive/xml-tree.ts';
import { ExtractError } from '../extract-error.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import { FlowingText } from '../flowing-text.ts';
import { OdtBody } from './odt-body.ts';
import { OdtNumbering } from './odt-numbering.ts';
import { OdtStyles } from './odt-styles.ts';

/**
 * Reads an OpenDocument text (.odt, ISO/IEC 26300): its content and styles, guarded like the parts of
 * a Word file. Author's deletions, comments and hidden text are left out. Throws ExtractError.
 */
export function readOdt(bytes: Uint8Array): ExtractedDocument {
  const archive = openArchive(bytes);
  refuseEncrypted(archive);
  const content = part(archive, 'content.xml');
  const stylesPart = part(archive, 'styles.xml');
  const text = child(child(content, 'body'), 'text');
  if (text === undefined) throw new ExtractError('file-damaged');
  const common = child(stylesPart, 'styles');
  const automatic = child(content, 'automatic-styles');
  const flow = new FlowingText(descendants(text, 'soft-page-break').length > 0);
  const body = new OdtBody(
    new OdtStyles(common, automatic),
    new OdtNumbering([common, automatic]),
    flow,
  );
  const children = body.read(text);
  addFurniture(child(stylesPart, 'master-styles'), flow);
  const properties = propertiesOf(child(part(archive, 'meta.xml'), 'meta'));
  return flow.document({ kind: 'odt', engine: 'caselight odt', properties }, children);
}

/** Each encrypted part says so in the manifest (ODF 1.3 part 2, section 4.4). */
function refuseEncrypted(archive: Archive): void {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest !== undefined && /<[\w:]*encryption-data\b/u.test(decodeMarkup(manifest))) {
    throw new ExtractError('file-encrypted');
  }
}

function part(archive: Archive, name: string): XmlElement | undefined {
  const bytes = archive.read(name);
  return bytes === undefined ? undefined : parseXml(bytes);
}

function addFurniture(masters: XmlElement | undefined, flow: FlowingText): void {
  for (const page of elements(masters, 'master-page')) {
    for (const place of elements(page)) {
      if (!/^(?:header|footer)/u.test(place.name)) continue;
      if (place.attributes['display'] === 'false') continue;
      for (const line of descendants(place, 'p')) {
        flow.furniture(visibleText(line), descendants(line, 'page-number').length > 0);
      }
    }
  }
}

function visibleText(line: XmlElement): string {
  return line.children
    .map((node) => {
      if (typeof node === 'string') return node;
      // A paragraph that holds a box is followed by the box's own paragraphs.
      if (node.name === 'p' || node.name === 'annotation') return '';
      return /^(?:s|tab|line-break)$/u.test(node.name) ? ' ' : visibleText(node);
    })
    .join('');
}

/** dc:creator is whoever saved the file last; its author is the initial creator (ODF 1.3 part 3, 4.3.2). */
function propertiesOf(meta: XmlElement | undefined): ExtractedDocument['properties'] {
  const title = textOf(child(meta, 'dc:title')).trim();
  const first = textOf(child(meta, 'initial-creator')).trim();
  const author = first === '' ? textOf(child(meta, 'dc:creator')).trim() : first;
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) };
}
