import { fold } from './fold.ts';
import type { FieldName } from './query-tree.ts';

/** A piece of what was typed. */
export type Token =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  /** Between two terms, or before brackets that hold the terms. */
  | { readonly kind: 'near'; readonly within: number }
  | {
      readonly kind: 'near-list';
      readonly inside: string;
      readonly within: number;
      /** Set where it is written as NEAR stands between terms, "NEAR/5 (a OR b)", and not as "NEAR(a b, 5)". */
      readonly isBetween?: true;
    }
  | { readonly kind: 'phrase'; readonly text: string; readonly within?: number }
  | { readonly kind: 'field'; readonly field: FieldName; readonly values: readonly string[] }
  /** A word and a colon that name no field. */
  | { readonly kind: 'no-field'; readonly name: string }
  /** Anything else without a space in it. */
  | { readonly kind: 'run'; readonly text: string };

/** Words apart that NEAR means where it does not say. */
const USUAL_NEAR = 10;
const MOST_NEAR = 100;

/** The fields, each with the names that people give it. */
const NAMES: readonly (readonly [FieldName, string])[] = [
  ['theme', 'theme themes topic'],
  ['stance', 'stance'],
  ['section', 'section sections'],
  ['type', 'type types'],
  ['partnership', 'partnership partnerships lscp lscb area authority council'],
  ['year', 'year years published'],
  ['age', 'age ages'],
  ['harm', 'harm incident'],
  ['status', 'status'],
  ['tagged', 'tagged'],
  ['case', 'case subject'],
];

/** The names of the fields, as help and hints tell them. */
export const FIELD_NAMES: readonly FieldName[] = NAMES.map(([field]) => field);

const FIELDS: ReadonlyMap<string, FieldName> = new Map(
  NAMES.flatMap(([field, names]) =>
    names.split(' ').map((name): [string, FieldName] => [name, field]),
  ),
);

const TOKEN = new RegExp(
  [
    String.raw`"(?<phrase>[^"]*)(?:"|$)(?:~(?<slop>\d{1,3}))?`,
    String.raw`(?<near>\bNEAR)(?:/(?<nearBefore>\d{1,3}))?(?<nearGap>[^\S\n]*)\((?<list>[^()]*)(?:\)|$)`,
    String.raw`(?<bracket>[()])`,
    String.raw`(?<minus>[-!\u2013\u2212])(?=["(]|\p{L}+:)`,
    String.raw`(?<field>\p{L}+):[^\S\n]*(?:"(?<quoted>[^"]*)(?:"|$)|\((?<several>[^()]*)(?:\)|$)|(?<value>(?:[<>]=?[^\S\n]+(?=\d))?[^\s"()]+))`,
    String.raw`(?<run>[^\s"()]+)`,
  ].join('|'),
  'gu',
);
const LISTED = /\s+OR\s+|(?<one>(?:"[^"]*(?:"|$)|(?!\s+OR\s)[^,|"])+)/gu;
const MINUS = /^[-!\u2013\u2212](?=[\p{L}\p{N}])/u;
/** Names before colons, one after the other: "note:year:". */
const NAMES_BEFORE = /^(?:\p{L}+:[^\S\n]*)+/u;
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['&', 'and'],
  ['&&', 'and'],
  ['OR', 'or'],
  ['|', 'or'],
  ['||', 'or'],
  ['NOT', 'not'],
  ['!', 'not'],
]);

/** Cuts what was typed into pieces. Quotes of every kind are quotes; nothing is refused. */
export function* queryTokens(typed: string): Generator<Token> {
  for (const { groups = {}, 0: all } of straight(typed).matchAll(TOKEN)) {
    const { phrase, slop, near, list, bracket, minus, field, run } = groups;
    if (phrase !== undefined) {
      yield { kind: 'phrase', text: phrase, ...(slop && { within: nearness(slop) }) };
    } else if (near !== undefined && list !== undefined) {
      const { inside, within } = nearList(list);
      const { nearBefore, nearGap } = groups;
      const isBetween = within === undefined && (nearBefore !== undefined || nearGap !== '');
      yield {
        kind: 'near-list',
        inside,
        within: nearness(nearBefore ?? within),
        ...(isBetween && { isBetween }),
      };
    } else if (bracket !== undefined) {
      yield { kind: bracket === '(' ? 'open' : 'close' };
    } else if (minus !== undefined) {
      yield { kind: 'not' };
    } else if (field !== undefined) {
      const { quoted, several, value } = groups;
      const values = quoted === undefined ? listed(several ?? value ?? '') : [quoted];
      yield* fieldTokens(field, values, all);
    } else if (run !== undefined) {
      yield* runTokens(run);
    }
  }
}

function* fieldTokens(name: string, list: readonly string[], all: string): Generator<Token> {
  const field = FIELDS.get(fold(name));
  if (field === undefined) {
    yield { kind: 'no-field', name };
    yield { kind: 'open' };
    yield* queryTokens(withoutNames(all));
    yield { kind: 'close' };
    return;
  }
  const values = list.map((one) => fold(one).trim()).filter((one) => /[\p{L}\p{N}]/u.test(one));
  if (values.length > 0) yield { kind: 'field', field, values };
}

/** What stands there with names that are no field read as words. */
function withoutNames(all: string): string {
  return all.replace(NAMES_BEFORE, (names) =>
    names.replaceAll(/(\p{L}+):/gu, (written: string, name: string) =>
      FIELDS.has(fold(name)) ? written : `${name} `,
    ),
  );
}

/** Values between commas, upright strokes and OR; what stands in quotation marks is one value. */
function listed(several: string): readonly string[] {
  return [...several.matchAll(LISTED)].flatMap(
    ({ groups }) => groups?.['one']?.replaceAll('"', '') ?? [],
  );
}

function* runTokens(run: string): Generator<Token> {
  const operator = OPERATORS.get(run);
  if (operator !== undefined) {
    yield { kind: operator };
    return;
  }
  const near = /^(?:NEAR|~)(?:\/?(?<within>\d{1,3}))?$/u.exec(run);
  if (near) {
    yield { kind: 'near', within: nearness(near.groups?.['within']) };
    return;
  }
  if (MINUS.test(run)) yield { kind: 'not' };
  const text = run.replace(MINUS, '');
  // A slash parts words, as in "mother/father"; a hyphen joins them.
  const parts = text.split(/[/\\]/u).filter((part) => part !== '');
  // What stands before or behind is said of all of them.
  if (parts.length > 1) yield { kind: 'open' };
  for (const part of parts) yield { kind: 'run', text: part };
  if (parts.length > 1) yield { kind: 'close' };
}

/** Quotation marks of every kind made straight; words 'in single quotes' are a phrase, apostrophes are not. */
function straight(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u2033]/gu, '"')
    .replaceAll(/[\u2018\u2019\u201A\u201B\uFF07]/gu, "'")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/gu, ' ')
    .replaceAll(
      /(?<=^|[\s(])'(?=\p{L})(?<inside>[^"']*\s[^"']*(?:'\p{L}[^"']*)*)'(?=$|[\s),.])/gu,
      '"$1"',
    );
}

/** What stands in the brackets of NEAR(a b, 5), without the number. */
function nearList(list: string): { inside: string; within: string | undefined } {
  const within = /[,/]\s*(?<within>\d{1,3})\s*$/u.exec(list);
  return within
    ? { inside: list.slice(0, within.index), within: within.groups?.['within'] }
    : { inside: list, within: undefined };
}

function nearness(digits: string | undefined): number {
  return Math.min(MOST_NEAR, digits === undefined ? USUAL_NEAR : Number(digits));
}
