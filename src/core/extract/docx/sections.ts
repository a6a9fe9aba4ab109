import { elements, type XmlElement } from '../../archive/xml-tree.ts';

/** The sections' properties in order; those of a tracked change are what used to be and do not count. */
export function sectionsOf(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((part) => {
    if (part.name === 'w:sectPr') return [part];
    return part.name.endsWith('Change') ? [] : sectionsOf(part);
  });
}
