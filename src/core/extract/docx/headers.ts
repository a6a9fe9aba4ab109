import { child, descendants, elements, textOf, type XmlElement } from '../../archive/xml-tree.ts';
import type { Furniture } from '../extracted-document.ts';
import { markingOf } from '../heading-look.ts';
import type { WordParts } from './package-parts.ts';
import { sectionsOf } from './sections.ts';

/** Headers, footers and watermarks, each line once, with the pages of the sections that show it. */
export function readFurniture(
  parts: WordParts,
  sectionPages: readonly number[],
  pages: number,
): Furniture[] {
  const found = new Map<string, { kind: Furniture['kind']; text: string; pages: number }>();
  /** A section without a header of its own goes on with the one before (ECMA-376 part 1, 17.10.1). */
  const inherited = new Map<string, string>();
  sectionsOf(parts.document).forEach((section, index) => {
    for (const reference of elements(section)) {
      if (!/^w:(?:header|footer)Reference$/u.test(reference.name)) continue;
      const type = reference.attributes['w:type'] ?? 'default';
      inherited.set(`${reference.name} ${type}`, reference.attributes['r:id'] ?? '');
    }
    const hasFirst = child(section, 'w:titlePg') !== undefined;
    const last = sectionPages[index + 1] ?? pages + 1;
    const length = Math.max(1, last - (sectionPages[index] ?? 1));
    for (const [key, id] of inherited) {
      const isFirst = key.endsWith(' first');
      if (isFirst && !hasFirst) continue;
      const shown = isFirst ? 1 : Math.max(1, hasFirst ? length - 1 : length);
      for (const line of linesOf(parts.related(id))) {
        const known = found.get(`${line.kind} ${line.text}`);
        if (known === undefined) found.set(`${line.kind} ${line.text}`, { ...line, pages: shown });
        else known.pages = Math.min(pages, known.pages + shown);
      }
    }
  });
  return [...found.values()];
}

function linesOf(part: XmlElement | undefined): { kind: Furniture['kind']; text: string }[] {
  if (part === undefined) return [];
  const watermarks = descendants(part, 'v:textpath')
    .map((path) => (path.attributes['string'] ?? '').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'watermark' as const, text }));
  const lines = descendants(part, 'w:p').flatMap((paragraph) => {
    // A paragraph that holds a box is read through the box's own paragraphs.
    if (descendants(paragraph, 'w:p').length > 0) return [];
    const text = visibleText(paragraph).replace(/\s+/gu, ' ').trim();
    if (text === '') return [];
    return [{ kind: furnitureKind(text, hasPageField(paragraph)), text }];
  });
  return [...watermarks, ...lines];
}

/** What a line of a header or footer is; `hasPage` where a page number is filled in there. */
export function furnitureKind(text: string, hasPage: boolean): Furniture['kind'] {
  if (markingOf(text) !== null) return 'marking';
  const words = text.replace(/\b(?:page|of)\b|[\d|/–-]/giu, '').trim();
  return hasPage && words === '' ? 'page-number' : 'running-head';
}

function hasPageField(paragraph: XmlElement): boolean {
  return (
    descendants(paragraph, 'w:instrText').some((field) => /\bPAGE\b/u.test(textOf(field))) ||
    descendants(paragraph, 'w:fldSimple').some((field) =>
      /\bPAGE\b/u.test(field.attributes['w:instr'] ?? ''),
    )
  );
}

function visibleText(element: XmlElement): string {
  return elements(element)
    .map((part) => {
      if (part.name === 'w:t') return textOf(part);
      if (part.name === 'w:tab' || part.name === 'w:br' || part.name === 'w:ptab') return ' ';
      if (part.name === 'w:del' || part.name === 'w:pPr' || part.name === 'mc:Fallback') return '';
      return visibleText(part);
    })
    .join('');
}
