import { aboutLines } from '../../../../../core/report/about.ts';
import type { Report } from '../../../../../core/report/report.ts';
import { box, type Chart, type Mark, type Measure } from './marks.ts';

const MARGIN = 24;
const LINE = 17;

/** A chart as it leaves the window: with its title, what it is of, and how to read it, so that no picture goes without. */
export function captioned(
  chart: Chart,
  title: string,
  { about }: Pick<Report, 'about'>,
  measure: Measure,
): Chart {
  const width = Math.max(chart.width, 560) + 2 * MARGIN;
  const top = MARGIN + 30;
  const notes = [
    ...aboutLines(about).map(([name, value]) => `${name}: ${value}`),
    about.caution,
  ].flatMap((text) => wrapped(text, width - 2 * MARGIN, measure));
  const height = top + chart.height + 16 + notes.length * LINE + MARGIN;
  const marks: Mark[] = [
    { kind: 'shape', d: box(0, 0, width, height), fill: 'paper' },
    { kind: 'text', x: MARGIN, y: MARGIN + 10, text: title, fill: 'ink', size: 16, isStrong: true },
    ...notes.map((text, i): Mark => ({
      kind: 'text',
      x: MARGIN,
      y: top + chart.height + 24 + i * LINE,
      text,
      fill: 'quiet',
      size: 12,
    })),
  ];
  return { width, height, marks, spots: [] };
}

/** Where the chart itself stands in what `captioned` gives. */
export const CHART_AT = { x: MARGIN, y: MARGIN + 30 } as const;

/** Words in lines of a width, broken between words. */
export function wrapped(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, 12) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
