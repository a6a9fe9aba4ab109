import type { Report } from '../../../../../core/report/report.ts';
import { captioned, CHART_AT } from './captioned.ts';
import type { Chart, Ink, Mark } from './marks.ts';
import { TEXT_SIZE } from './marks.ts';
import { fontOf, measureWords } from './measure.ts';
import { xmlText } from '../../../../../core/export/xml-text.ts';

/** Points of a PNG for each of the chart's, so that it is sharp in print. */
const SHARPNESS = 2;

/** A chart as an SVG file, on paper whatever the window wears. */
export function svgFile(chart: Chart, title: string, report: Report): Uint8Array {
  const frame = captioned(chart, title, report, measureWords);
  const colourOf = paperColours();
  const family = getComputedStyle(document.documentElement)
    .getPropertyValue('--ui')
    .replaceAll('"', "'");
  const { x, y } = CHART_AT;
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${xmlText(title)}" font-family="${xmlText(family)}" font-size="${TEXT_SIZE}">\n` +
      `<title>${xmlText(title)}</title>\n<desc>${xmlText(report.about.caution)}</desc>\n` +
      frame.marks.map((mark) => markup(mark, colourOf)).join('\n') +
      `\n<g transform="translate(${x} ${y})">\n${chart.marks.map((mark) => markup(mark, colourOf)).join('\n')}\n</g>\n</svg>\n`,
  );
}

/** A chart as a PNG file, on paper whatever the window wears. */
export async function pngFile(chart: Chart, title: string, report: Report): Promise<Blob> {
  const frame = captioned(chart, title, report, measureWords);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(frame.width * SHARPNESS);
  canvas.height = Math.ceil(frame.height * SHARPNESS);
  const context = canvas.getContext('2d');
  if (context !== null) {
    const colourOf = paperColours();
    context.scale(SHARPNESS, SHARPNESS);
    for (const mark of frame.marks) paint(context, mark, colourOf);
    context.translate(CHART_AT.x, CHART_AT.y);
    for (const mark of chart.marks) paint(context, mark, colourOf);
  }
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}

/** The colours of the light theme. */
function paperColours(): (ink: Ink) => string {
  const sheet = document.createElement('div');
  sheet.dataset['theme'] = 'light';
  sheet.hidden = true;
  document.body.append(sheet);
  const style = getComputedStyle(sheet);
  const known = new Map<Ink, string>();
  const colourOf = (ink: Ink): string => {
    let colour = known.get(ink);
    if (colour === undefined) {
      colour = style.getPropertyValue(`--${ink}`).trim();
      known.set(ink, colour);
    }
    return colour;
  };
  for (const ink of INKS) colourOf(ink);
  sheet.remove();
  return colourOf;
}

const INKS: readonly Ink[] = [
  'ink',
  'quiet',
  'line',
  'edge',
  'paper',
  'accent',
  'practice',
  'family',
  'child',
  'system',
  'indigo',
  'pink',
  'olive',
  'red',
];

function markup(mark: Mark, colourOf: (ink: Ink) => string): string {
  if (mark.kind === 'text') {
    const { x, y, text, fill, anchor = 'start', size = TEXT_SIZE, isStrong, isTurned } = mark;
    return (
      `<text x="${round(x)}" y="${round(y)}" fill="${colourOf(fill)}" text-anchor="${anchor}" font-size="${size}"` +
      (isStrong === true ? ' font-weight="600"' : '') +
      `${isTurned === true ? ` transform="rotate(-90 ${round(x)} ${round(y)})"` : ''}>${xmlText(text)}</text>`
    );
  }
  const { d, fill, stroke, width = 1, opacity } = mark;
  return (
    `<path d="${d}" fill="${fill === undefined ? 'none' : colourOf(fill)}"` +
    (opacity === undefined ? '' : ` fill-opacity="${round(opacity)}"`) +
    `${stroke === undefined ? '' : ` stroke="${colourOf(stroke)}" stroke-width="${width}"`}/>`
  );
}

function paint(
  context: CanvasRenderingContext2D,
  mark: Mark,
  colourOf: (ink: Ink) => string,
): void {
  if (mark.kind === 'shape') {
    const path = new Path2D(mark.d);
    if (mark.fill !== undefined) {
      context.globalAlpha = mark.opacity ?? 1;
      context.fillStyle = colourOf(mark.fill);
      // Of a canvas, not of an array.
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
      context.fill(path);
      context.globalAlpha = 1;
    }
    if (mark.stroke !== undefined) {
      context.strokeStyle = colourOf(mark.stroke);
      context.lineWidth = mark.width ?? 1;
      context.stroke(path);
    }
    return;
  }
  const { x, y, text, fill, anchor = 'start', size = TEXT_SIZE, isStrong = false, isTurned } = mark;
  context.save();
  context.translate(x, y);
  if (isTurned === true) context.rotate(-Math.PI / 2);
  context.font = fontOf(size, isStrong);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillStyle = colourOf(fill);
  context.fillText(text, 0, 0);
  context.restore();
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
