/** One cell: numbers are written as they are, null as an empty cell. */
export type Cell = string | number | null;

/** Opens UTF-8 for Excel, which otherwise reads the file in the local code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * First characters, also behind spaces and in their full-width forms, that make a spreadsheet take
 * the text for a formula (OWASP, "CSV injection").
 */
const FORMULA_START = /^[\s\u00A0\u3000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\0]/u;

/**
 * Rows as CSV after RFC 4180: comma, CRLF, quotes doubled, UTF-8 with byte order mark. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front and so stays text; NUL is dropped.
 */
export function toCsv(rows: Iterable<readonly Cell[]>): string {
  return [...csvPieces(rows)].join('');
}

/** The same in pieces of many rows. */
export function* csvPieces(rows: Iterable<readonly Cell[]>): Generator<string> {
  // Most texts of a long table come again and again.
  const known = new Map<string, string>();
  let piece = BYTE_ORDER_MARK;
  for (const row of rows) {
    for (const [i, value] of row.entries()) {
      if (i > 0) piece += ',';
      if (typeof value !== 'string' || value.length > LONGEST_KNOWN) {
        piece += cell(value);
        continue;
      }
      let written = known.get(value);
      if (written === undefined) {
        written = cell(value);
        if (known.size < MOST_KNOWN) known.set(value, written);
      }
      piece += written;
    }
    piece += '\r\n';
    if (piece.length > PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** Characters after which a piece ends. */
const PIECE = 60_000;

/** Longer texts, and more of them, are not kept. */
const LONGEST_KNOWN = 100;
const MOST_KNOWN = 10_000;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = (FORMULA_START.test(value) ? `'${value}` : value).replaceAll('\0', '');
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
