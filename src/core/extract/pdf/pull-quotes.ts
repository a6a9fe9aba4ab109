import type { Line } from './page-text.ts';
import type { Group, Piece } from './paragraphs.ts';
import type { TypeNorms } from './type-size.ts';

/**
 * Whether the lines are a saying set large or apart and no heading: in quotation marks, and ending as
 * a sentence does. A bold question in quotation marks may be a heading.
 */
export function isPullQuote(lines: readonly Line[], norms: TypeNorms): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (!/^["\u201C\u2018'].*[.!?\u2026]["\u201D\u2019']$/u.test(text)) return false;
  const bold = lines.every((line) => line.bold) && !norms.boldBody;
  const sentences = text.match(/[.!?\u2026](?=\s|["\u201D\u2019'])/gu)?.length ?? 0;
  return !(bold && sentences === 1 && /\?["\u201D\u2019']$/u.test(text));
}

/** Joins the line that says whose words a pull quotation is to the quotation. */
export function joinSpeakers(pieces: readonly Piece[], norms: TypeNorms): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    if (
      above !== undefined &&
      'lines' in above &&
      'lines' in piece &&
      isSpeaker(piece, above, norms)
    ) {
      joined[joined.length - 1] = { ...above, lines: [...above.lines, ...piece.lines] };
    } else joined.push(piece);
  }
  return joined;
}

/** One short line in the type of the quotation above, which is not that of the text. */
function isSpeaker(piece: Group, above: Group, norms: TypeNorms): boolean {
  const [line, other] = piece.lines;
  const last = above.lines.at(-1);
  if (piece.kind !== 'flow' || piece.marker !== undefined || other !== undefined) return false;
  if (line === undefined || last === undefined || line.page !== last.page || line.bold)
    return false;
  const apart = last.size > norms.body * 1.1 || last.italic;
  const alike = line.italic === last.italic && line.size <= last.size + 0.3;
  const own = line.italic || line.size > norms.body * 1.1;
  const short = line.text.length <= 90 && !/[.!?:]$/u.test(line.text);
  return apart && alike && own && short && isPullQuote(above.lines, norms);
}
