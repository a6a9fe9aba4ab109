import type { PageElement } from './page-layout.ts';
import type { Line } from './page-text.ts';

/** The usual type of a document. */
export interface TypeNorms {
  /** Size in which most of the text is set, in points. */
  readonly body: number;
  /** Whether most of it is bold: then bold says nothing. */
  readonly boldBody: boolean;
  /** Distance of baselines within paragraphs, in type sizes. */
  readonly leading: number;
}

/** Measures what is usual in the document: sizes by letters, leading by the commonest step. */
export function typeNorms(elements: readonly PageElement[]): TypeNorms {
  const sizes = new Map<number, number>();
  const steps = new Map<number, number>();
  let bold = 0;
  let letters = 0;
  let before: { line: Line; column: number } | undefined;
  for (const element of elements) {
    if ('table' in element) {
      before = undefined;
      continue;
    }
    const { line, column } = element;
    const size = Math.round(line.size * 2) / 2;
    sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
    letters += line.text.length;
    if (line.bold) bold += line.text.length;
    if (before?.column === column && Math.abs(before.line.size - line.size) < 0.3) {
      const step = Math.round(((line.base - before.line.base) / line.size) * 20) / 20;
      if (step > 0.8 && step < 2.6) steps.set(step, (steps.get(step) ?? 0) + line.text.length);
    }
    before = { line, column };
  }
  return {
    body: commonest(sizes, 11),
    boldBody: bold > letters / 2,
    leading: Math.min(2.2, commonest(steps, 1.2)),
  };
}

function commonest(counts: ReadonlyMap<number, number>, otherwise: number): number {
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [otherwise, 0] as const)[0];
}
