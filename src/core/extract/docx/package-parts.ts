import type { Archive } from '../../archive/open-archive.ts';
import { parseXml } from '../../archive/parse-xml.ts';
import { child, elements, textOf, type XmlElement } from '../../archive/xml-tree.ts';
import { ExtractError } from '../extract-error.ts';

/** The parsed parts of a Word file that its reading needs; see ECMA-376 part 1, section 11.3. */
export interface WordParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
  /** A part that the document points at by a relationship's id: a header, a footer, a diagram. */
  related(id: string): XmlElement | undefined;
  readonly properties: { readonly title?: string; readonly author?: string };
}

interface Relationship {
  readonly id: string;
  /** Last part of the type's address: "styles", "footnotes". */
  readonly type: string;
  readonly target: string;
}

/** Finds and parses the parts through their relationships, as Word does. Throws ExtractError 'file-damaged'. */
export function readParts(archive: Archive): WordParts {
  const top = relationships(archive, '_rels/.rels', '');
  const main = top.find((r) => r.type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = part(archive, main);
  if (document === undefined) throw new ExtractError('file-damaged');
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const related = relationships(archive, `${folder}_rels/${main.slice(slash)}.rels`, folder);
  const byType = (type: string): XmlElement | undefined =>
    part(archive, related.find((r) => r.type === type)?.target);
  return {
    document,
    styles: byType('styles'),
    numbering: byType('numbering'),
    settings: byType('settings'),
    footnotes: byType('footnotes'),
    endnotes: byType('endnotes'),
    related: (id) => part(archive, related.find((r) => r.id === id)?.target),
    properties: properties(part(archive, top.find((r) => r.type === 'core-properties')?.target)),
  };
}

function part(archive: Archive, name: string | undefined): XmlElement | undefined {
  const bytes = name === undefined ? undefined : archive.read(name);
  return bytes === undefined ? undefined : parseXml(bytes);
}

/** Targets outside the file are left out: nothing is ever fetched. */
function relationships(archive: Archive, name: string, folder: string): Relationship[] {
  return elements(part(archive, name), 'Relationship')
    .filter((relationship) => relationship.attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolve(folder, attributes['Target'] ?? ''),
    }));
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function properties(core: XmlElement | undefined): { title?: string; author?: string } {
  const title = textOf(child(core, 'dc:title')).trim();
  const author = textOf(child(core, 'dc:creator')).trim();
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }) };
}
