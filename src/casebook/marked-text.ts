import type { TextMatcher } from '../core/search/text-matcher.ts';

/** A text with what was found in it marked; other ways of saying what was typed say why they are marked. */
export function markedText(text: string, matcher: TextMatcher): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end, why } of matcher.hits(text).hits) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    if (why !== null) {
      mark.className = 'other';
      mark.title = why;
    }
    nodes.push(document.createTextNode(text.slice(at, start)), mark);
    at = end;
  }
  return [...nodes, document.createTextNode(text.slice(at))];
}
