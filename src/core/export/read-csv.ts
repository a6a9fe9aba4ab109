/**
 * Rows and cells of a CSV text (RFC 4180) that comes in pieces of any length, with or without a byte order mark: each
 * row as soon as it is whole.
 */
export function* csvRows(pieces: Iterable<string>): Generator<readonly string[], undefined> {
  let text = '';
  let isFirst = true;
  for (const piece of pieces) {
    text += piece;
    if (isFirst && text !== '') {
      text = text.replace(/^\uFEFF/, '');
      isFirst = false;
    }
    text = text.slice(yield* rowsOf(text, false));
  }
  yield* rowsOf(text, true);
  return undefined;
}

/** The rows of a text that are whole; returns where what is left of it begins. */
function* rowsOf(text: string, isAll: boolean): Generator<readonly string[], number> {
  let row: string[] = [];
  let end = 0;
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null || (match[3] === '' && !isAll)) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      yield row;
      row = [];
      end = cell.lastIndex;
    }
  }
  return end;
}
