import { AppError } from '../shared/app-error.ts';

/**
 * Reads JSON lines, blank lines passed over. `accept` turns one value into what is wanted, or
 * undefined where it has not the right shape. Throws AppError 'bad-input' with the line's number.
 */
export function readJsonLines<Row>(
  text: string,
  accept: (value: unknown) => Row | undefined,
): readonly Row[] {
  const rows: Row[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new AppError('bad-input', { line: index + 1 }, { cause: error });
    }
    const row = accept(value);
    if (row === undefined) throw new AppError('bad-input', { line: index + 1 });
    rows.push(row);
  }
  return rows;
}

/** The fields of a JSON object, or undefined for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
