import { FIELD_NAMES } from '../../../../core/search/query-tokens.ts';
import type { FieldName } from '../../../../core/search/query-tree.ts';

/** A value that a field can be given. */
export interface FieldChoice {
  /** As it is written in a search, without the field: "Professional curiosity". */
  readonly value: string;
  readonly label: string;
  /** Other words to find it by. */
  readonly also?: readonly string[];
}

/** Values that each field can be given in this library. */
export type FieldChoices = Readonly<Record<FieldName, readonly FieldChoice[]>>;

/** A value being typed after a field's name. */
export interface Completing {
  readonly field: FieldName;
  /** Where the field's name begins, in UTF-16 units. */
  readonly from: number;
  readonly choices: readonly FieldChoice[];
}

const MOST = 12;
const FIELD_BEFORE =
  /(?<=^|[\s(\u2013-])(?<name>\p{L}+):(?:"(?<quoted>[^"]*)|(?<bare>[^\s"(),]*))$/u;

/** What the words before the caret ask to be completed; undefined where no field is being typed. */
export function completing(before: string, choices: FieldChoices): Completing | undefined {
  const match = FIELD_BEFORE.exec(before);
  const { name, quoted, bare } = match?.groups ?? {};
  const field = FIELD_NAMES.find((one) => one === name?.toLowerCase());
  if (match === null || field === undefined) return undefined;
  const sought = (quoted ?? bare ?? '').toLowerCase();
  const rank = ({ value, label, also = [] }: FieldChoice): number => {
    const said = [label, value, ...also].map((one) => one.toLowerCase());
    if (said.some((one) => one.startsWith(sought))) return 0;
    return said.some((one) => one.includes(` ${sought}`)) ? 1 : 2;
  };
  const found = choices[field]
    .map((choice) => ({ choice, rank: rank(choice) }))
    .filter((one) => one.rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
  // What is there in full needs no completing.
  const [only] = found;
  if (found.length === 0 || (only?.value.toLowerCase() === sought && found.length === 1)) {
    return undefined;
  }
  return { field, from: match.index, choices: found.slice(0, MOST) };
}

/** The search with a choice put in place of what was typed, and where the caret goes. */
export function completed(
  typed: string,
  caret: number,
  { field, from }: Completing,
  { value }: FieldChoice,
): { readonly typed: string; readonly caret: number } {
  const written = /^[\p{L}\p{N}_<>=.-]+$/u.test(value) ? value : `"${value.replaceAll('"', '')}"`;
  const rest = typed.slice(caret).replace(/^"/u, '').trimStart();
  const before = `${typed.slice(0, from)}${field}:${written} `;
  return { typed: before + rest, caret: before.length };
}

/** The search with a field's name at its end, to be completed. */
export function withField(typed: string, field: FieldName): string {
  const before = typed.trimEnd();
  return `${before}${before === '' ? '' : ' '}${field}:`;
}
