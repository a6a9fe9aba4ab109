import { descendants, elements, textOf, type XmlElement } from '../../archive/xml-tree.ts';
import { runOf, wordsOf } from './plain-word.ts';

/** What a drawing holds: words in boxes and diagrams, each a container of paragraphs, and whether there is a picture. */
export interface ShapeContent {
  readonly boxes: readonly XmlElement[];
  readonly picture: boolean;
}

/** Finds the words in a drawing, however deep; `related` gives the part that holds a diagram's data. */
export function shapeContent(
  element: XmlElement,
  related: (id: string) => XmlElement | undefined,
): ShapeContent {
  switch (element.name) {
    case 'w:txbxContent':
      return { boxes: [element], picture: false };
    case 'dgm:relIds': {
      const data = related(element.attributes['r:dm'] ?? '');
      return { boxes: data === undefined ? [] : [diagramText(data)], picture: false };
    }
    case 'pic:pic':
    case 'v:imagedata':
      return { boxes: [], picture: true };
    case 'mc:AlternateContent': {
      const chosen = chosenAlternative(element);
      return chosen === undefined ? { boxes: [], picture: false } : shapeContent(chosen, related);
    }
    default: {
      const inside = elements(element).map((part) => shapeContent(part, related));
      return {
        boxes: inside.flatMap((content) => content.boxes),
        picture: inside.some((content) => content.picture),
      };
    }
  }
}

/** Of several ways to show one thing, the first that holds words; Word writes the newest way first. */
export function chosenAlternative(element: XmlElement): XmlElement | undefined {
  const ways = [...elements(element, 'mc:Choice'), ...elements(element, 'mc:Fallback')];
  return ways.find((way) => textOf(way).trim() !== '') ?? ways[0];
}

/** The words of a diagram, one paragraph for each point, as its data part lists them. */
function diagramText(data: XmlElement): XmlElement {
  const paragraphs = descendants(data, 'dgm:t').flatMap((text) => elements(text, 'a:p'));
  return {
    name: 'w:txbxContent',
    attributes: {},
    children: paragraphs.map((paragraph) => ({
      name: 'w:p',
      attributes: {},
      children: [runOf([wordsOf(descendants(paragraph, 'a:t').map(textOf).join(''))])],
    })),
  };
}
