import type { AgeBand } from '../review/facts/age.ts';
import { fold } from './fold.ts';
import type { PassageTable, SearchedCase, SearchedTag } from './passage-table.ts';
import type { FieldName } from './query-tree.ts';

/** A theme by the names that people may type. */
export interface NamedTheme {
  readonly id: string;
  readonly label: string;
  readonly code: string;
  readonly alsoCalled: readonly string[];
}

/** Which of something a field lets through: exactly one of the tests is there. */
export interface FieldTest {
  readonly ofCase?: (one: SearchedCase) => boolean;
  readonly ofSection?: (index: number) => boolean;
  readonly ofTag?: (tag: SearchedTag) => boolean;
  /** Whether passages without any tag are meant; then `ofTag` says nothing. */
  readonly untagged?: boolean;
  /** What was understood, in words: "2015 to 2019". */
  readonly words: string;
}

/** The values of `tagged:`. */
const TAGGED: Readonly<Record<string, 'any' | 'none' | 'confirmed' | 'proposed'>> = {
  yes: 'any',
  any: 'any',
  true: 'any',
  no: 'none',
  none: 'none',
  false: 'none',
  confirmed: 'confirmed',
  accepted: 'confirmed',
  proposed: 'proposed',
};

const STANCES: Readonly<Record<string, SearchedTag['stance']>> = {
  concern: 'concern',
  concerns: 'concern',
  problem: 'concern',
  good: 'good',
  'good practice': 'good',
  strength: 'good',
  mention: 'mention',
  neutral: 'mention',
};

const REVIEW_TYPES: Readonly<Record<string, string>> = {
  scr: 'scr serious case review',
  lcspr: 'lcspr cspr local child safeguarding practice review',
  rapid_review: 'rapid review rr',
  cpr: 'cpr child practice review',
  learning_review: 'learning review llr',
  sar: 'sar safeguarding adults review',
  dhr: 'dhr domestic homicide review',
  executive_summary: 'executive summary',
  briefing: 'briefing 7 minute seven minute learning',
  action_plan: 'action plan',
  response: 'response',
  other: 'other',
};

/** Years of age of each band: from, and to before. */
const BANDS: Readonly<Record<AgeBand, readonly [number, number]>> = {
  unborn: [-1, 0],
  'under 1': [0, 1],
  '1 to 5': [1, 6],
  '6 to 10': [6, 11],
  '11 to 15': [11, 16],
  '16 to 17': [16, 18],
  '18 and over': [18, 200],
};
const AGE_WORDS: Readonly<Record<string, readonly [number, number]>> = {
  unborn: [-1, 0],
  baby: [0, 1],
  babies: [0, 1],
  infant: [0, 1],
  toddler: [1, 4],
  teenager: [13, 18],
  teen: [13, 18],
  adolescent: [11, 18],
};

/** What a value of a field means; several things where it is a list, and nothing else. None where it means nothing there. */
export function fieldTests(
  field: FieldName,
  value: string,
  table: PassageTable,
  themes: readonly NamedTheme[],
): readonly FieldTest[] {
  // The name of a theme may hold a comma.
  const whole = fieldTest(field, value, table, themes);
  if (whole !== undefined) return [whole];
  const listed = value.split(/[,|]|\s+or\s+/u).map((one) => one.trim());
  return listed.flatMap((one) => (one === '' ? [] : (fieldTest(field, one, table, themes) ?? [])));
}

function fieldTest(
  field: FieldName,
  value: string,
  table: PassageTable,
  themes: readonly NamedTheme[],
): FieldTest | undefined {
  switch (field) {
    case 'theme': {
      const found = themesNamed(value, themes);
      const ids = new Set(found.map(({ id }) => id));
      return found.length === 0
        ? undefined
        : {
            ofTag: ({ theme }) => ids.has(theme),
            words: found.map(({ label }) => label).join(' or '),
          };
    }
    case 'stance': {
      const stance = STANCES[value];
      return stance && { ofTag: (tag) => tag.stance === stance, words: stance };
    }
    case 'tagged':
      return taggedTest(value);
    case 'section':
      return sectionTest(value, table);
    case 'year':
      return range(value, (from, to) => ({
        ofCase: ({ year }) => year !== null && year >= from && year <= to,
        words: rangeWords(from, to),
      }));
    case 'age':
      return ageTest(value);
    case 'type':
      return valueTest('reviewType', value, table, (type) => REVIEW_TYPES[type] ?? type);
    case 'harm':
      return valueTest('harm', value, table, (harm) =>
        harm.replace('incident_', '').replaceAll('_', ' '),
      );
    case 'partnership':
      return valueTest('partnership', value, table);
    case 'status':
      return valueTest('status', value, table, (status) => status.replaceAll('-', ' '));
    case 'case':
      return caseTest(value, table);
  }
}

/** Themes by id, code or label, else those whose label or other names hold the words. */
function themesNamed(value: string, themes: readonly NamedTheme[]): readonly NamedTheme[] {
  const exact = themes.filter(
    ({ id, label, code }) =>
      [id, fold(label), fold(code)].includes(value) || id.replaceAll('_', ' ') === value,
  );
  if (exact.length > 0) return exact;
  const words = value.replaceAll('_', ' ');
  const labelled = themes.filter(({ label }) => fold(label).includes(words));
  if (labelled.length > 0) return labelled;
  return themes.filter(({ alsoCalled }) => alsoCalled.some((name) => fold(name).includes(words)));
}

function taggedTest(value: string): FieldTest | undefined {
  switch (TAGGED[value]) {
    case 'none':
      return { untagged: true, words: 'without any tag' };
    case 'any':
      return { ofTag: () => true, words: 'with a tag, proposed or confirmed' };
    case 'confirmed':
      return { ofTag: ({ isConfirmed }) => isConfirmed, words: 'with a confirmed tag' };
    case 'proposed':
      return { ofTag: ({ isConfirmed }) => !isConfirmed, words: 'with an open proposal' };
    default:
      return undefined;
  }
}

/** Kinds of section by their names; else sections whose heading holds the words. */
function sectionTest(value: string, { sections }: PassageTable): FieldTest | undefined {
  const kind = value.replaceAll(/[\s-]/gu, '_');
  const named = sections.find(
    (one) => one.kind === kind || `${one.kind}s` === kind || one.kind === `${kind}s`,
  );
  if (named !== undefined) {
    return {
      ofSection: (index) => sections[index]?.kind === named.kind,
      words: named.kind.replaceAll('_', ' '),
    };
  }
  if (!sections.some(({ heading }) => heading.includes(value))) return undefined;
  return {
    ofSection: (index) => sections[index]?.heading.includes(value) === true,
    words: `under a heading with “${value}”`,
  };
}

function valueTest(
  field: 'reviewType' | 'harm' | 'partnership' | 'status',
  value: string,
  { cases }: PassageTable,
  names: (value: string) => string = (one) => one,
): FieldTest | undefined {
  const wanted = value.replaceAll(/[_-]/gu, ' ');
  const unknown = ['unknown', 'not known', 'none'].includes(wanted);
  const holds = (one: SearchedCase): boolean => {
    const is = one[field];
    if (is === null) return unknown;
    const said = ` ${fold(names(is)).replaceAll(/[_-]/gu, ' ')}`;
    return is === value || said.includes(` ${wanted}`);
  };
  return cases.some(holds) ? { ofCase: holds, words: value } : undefined;
}

function caseTest(value: string, { cases }: PassageTable): FieldTest | undefined {
  const holds = ({ id, subject }: SearchedCase): boolean =>
    String(id) === value || (subject !== null && fold(subject).includes(value));
  return cases.some(holds) ? { ofCase: holds, words: value } : undefined;
}

function ageTest(value: string): FieldTest | undefined {
  const test = (from: number, to: number, words: string): FieldTest => ({
    ofCase: ({ ageBand }) => {
      const band = Object.entries(BANDS).find(([name]) => name === ageBand)?.[1];
      return band !== undefined && band[0] < to && band[1] > from;
    },
    words,
  });
  const named = AGE_WORDS[value.replaceAll('_', ' ')];
  if (named !== undefined) return test(named[0], named[1], value);
  return range(value.replace(/\s*years?$/u, ''), (from, to) =>
    test(from, to + 1, rangeWords(from, to)),
  );
}

/** "2015", "2015..2019", "2015-2019", "<2019", ">=2015", "2015..": both ends included. */
function range(
  value: string,
  test: (from: number, to: number) => FieldTest,
): FieldTest | undefined {
  const match =
    /^(?<sign>[<>]=?|=)?\s*(?<first>\d{1,4})?\s*(?<dots>\.{2,}|\u2026|-|\u2013|to)?\s*(?<last>\d{1,4})?$/u.exec(
      value,
    );
  const { sign, first, dots, last } = match?.groups ?? {};
  const number = Number(first ?? last);
  if (first === undefined && last === undefined) return undefined;
  switch (sign) {
    case '<':
      return test(LEAST, number - 1);
    case '<=':
      return test(LEAST, number);
    case '>':
      return test(number + 1, MOST);
    case '>=':
      return test(number, MOST);
    default: {
      if (dots === undefined) return test(number, number);
      const [from, to] = [
        first === undefined ? LEAST : Number(first),
        last === undefined ? MOST : Number(last),
      ];
      return test(Math.min(from, to), Math.max(from, to));
    }
  }
}

const LEAST = -1;
const MOST = 9999;

function rangeWords(from: number, to: number): string {
  if (from === to) return String(from);
  if (from === LEAST) return `${to} or less`;
  return to === MOST ? `${from} or more` : `${from} to ${to}`;
}
