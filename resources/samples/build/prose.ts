import type { Part } from './sample.ts';

/**
 * The parts of a review written as plain prose, so that a long sample reads as one in its source.
 * Blocks are parted by empty lines:
 *
 *     # 4 Heading            level by the number of #; a printed number may lead
 *     % Text                 numbered paragraph: the last numbered heading's number, then 1, 2, 3
 *     Text                   paragraph without a number
 *     [^1] Text              footnote of the paragraph it follows, in the same block
 *     - item                 bullets, one a line
 *     1. item, (a) item      numbered lists; "R. item" prints as "Recommendation 1"
 *     > Text                 quotation; a last line "> -- Source" names its source
 *     | a | b |              table; the first row is the head, "|20|80|" after it gives widths
 *     : label | answer       form
 *     [box] Title            box, one line a paragraph
 *     ---                    the heading that follows starts a page
 */
export function parts(prose: string): readonly Part[] {
  const out: Part[] = [];
  let prefix = '';
  let next = 1;
  let newPage = false;
  for (const block of prose.trim().split(/\n\s*\n/)) {
    const lines = block.split('\n').map((line) => line.trim());
    if (lines[0] === '---') {
      newPage = true;
      continue;
    }
    const part = readBlock(lines, () => `${prefix}.${String(next++)}`);
    if ('heading' in part && part.number !== undefined) {
      prefix = part.number;
      next = 1;
    }
    out.push(newPage ? { ...part, newPage } : part);
    newPage = false;
  }
  return out;
}

function readBlock(lines: readonly string[], nextNumber: () => string): Part {
  const first = lines[0] ?? '';
  if (first.startsWith('#')) return readHeading(first);
  if (first.startsWith('- ')) return { bullets: items(lines, /^- /) };
  if (first.startsWith('1. ')) return { numbered: items(lines, /^\d+\. /), style: 'decimal' };
  if (first.startsWith('(a) ')) return { numbered: items(lines, /^\([a-z]\) /), style: 'letter' };
  if (first.startsWith('R. ')) return { numbered: items(lines, /^R\. /), style: 'recommendation' };
  if (first.startsWith('> ')) return readQuotation(items(lines, /^> /));
  if (first.startsWith('|')) return { table: readTable(lines.map(cells)) };
  if (first.startsWith(': ')) return { form: items(lines, /^: /).map(readAnswer) };
  if (first.startsWith('[box] ')) return { box: { title: first.slice(6), text: lines.slice(1) } };
  return readParagraph(lines, nextNumber);
}

function readHeading(line: string): Part {
  const [, marks = '#', number, heading = ''] =
    /^(#+)\s+(\d+(?:\.\d+)*(?=\s))?\s*(.*)$/.exec(line) ?? [];
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return { heading, level, ...(number === undefined ? {} : { number }) };
}

function readParagraph(lines: readonly string[], nextNumber: () => string): Part {
  const notes = lines.filter((line) => line.startsWith('[^'));
  const text = lines.filter((line) => !line.startsWith('[^')).join(' ');
  return {
    paragraph: text.replace(/^% /, ''),
    ...(text.startsWith('% ') ? { number: nextNumber() } : {}),
    ...(notes.length === 0 ? {} : { footnotes: items(notes, /^\[\^\d+\] /) }),
  };
}

function readQuotation(lines: readonly string[]): Part {
  const source = lines.find((line) => line.startsWith('-- '));
  const quotation = lines.filter((line) => line !== source).join(' ');
  return source === undefined ? { quotation } : { quotation, source: source.slice(3) };
}

function readTable(rows: readonly (readonly string[])[]) {
  const [head = [], second = [], ...rest] = rows;
  if (second.length > 0 && second.every((cell) => /^\d+$/.test(cell))) {
    return { head, rows: rest, widths: second.map(Number) };
  }
  return { head, rows: second.length === 0 ? rest : [second, ...rest] };
}

function readAnswer(line: string): readonly [label: string, answer: string] {
  const at = line.indexOf(' | ');
  return [line.slice(0, at), line.slice(at + 3)];
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function items(lines: readonly string[], mark: RegExp): readonly string[] {
  return lines.map((line) => line.replace(mark, ''));
}
