import { codePointLength } from '../../../../core/text/offsets.ts';

/** A stretch of a document's text, in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the mouse or the keyboard has selected in the drawn text; undefined where it is nothing, or lies outside. */
export function selectedStretch(
  drawnIn: Element | null,
  passages: readonly { readonly start: number; readonly end: number }[],
): Stretch | undefined {
  const selection = window.getSelection();
  if (drawnIn === null || selection === null || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!drawnIn.contains(range.commonAncestorContainer)) return undefined;
  const start = placeAt(range.startContainer, range.startOffset);
  const end = placeAt(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || end <= start) return undefined;
  const last = passages.at(-1)?.end ?? 0;
  return { start, end: Math.min(end, last) };
}

function placeAt(node: Node, offset: number): number | undefined {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-from]',
  );
  if (!run) return undefined;
  const before = node instanceof Text ? node.data.slice(0, offset) : '';
  return Number(run.dataset['from']) + codePointLength(before);
}
