import type { AgeBand } from '../review/facts/age.ts';
import { fold, foldWords } from './fold.ts';
import type { PassageTable, SearchedCase, SearchedTag } from './passage-table.ts';
import type { FieldName, FieldNode } from './query-tree.ts';

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

/** What the values of a field mean. */
export interface FieldMeaning {
  /** A passage has to pass one of them; none where no value means anything. */
  readonly tests: readonly FieldTest[];
  /** Values that mean nothing. */
  readonly leftOut: readonly string[];
}

/** The values of `tagged:`. */
const TAGGED: ReadonlyMap<string, 'any' | 'none' | 'confirmed' | 'proposed'> = new Map([
  ['yes', 'any'],
  ['any', 'any'],
  ['true', 'any'],
  ['no', 'none'],
  ['none', 'none'],
  ['false', 'none'],
  ['confirmed', 'confirmed'],
  ['accepted', 'confirmed'],
  ['proposed', 'proposed'],
]);

const STANCES: ReadonlyMap<string, SearchedTag['stance']> = new Map([
  ['concern', 'concern'],
  ['concerns', 'concern'],
  ['problem', 'concern'],
  ['good', 'good'],
  ['good practice', 'good'],
  ['strength', 'good'],
  ['mention', 'mention'],
  ['neutral', 'mention'],
]);

const UNKNOWN: ReadonlySet<string> = new Set(['unknown', 'not known', 'none']);

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

/** Kinds of harm, as the codebook and the lists of cases call them. */
const HARMS: Readonly<Record<string, string>> = {
  incident_fatal_abuse: 'fatal abuse, death, abuse or neglect known or suspected',
  incident_serious_injury: 'serious injury',
  incident_sudi: 'sudi, sudden death in infancy, sudden unexpected death in infancy',
  incident_suicide: 'suicide or self-harm',
  incident_other_harm: 'other harm, other serious harm',
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
/** Years of age by the names of bands and by other words. */
const AGE_WORDS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...Object.entries(BANDS),
  ['baby', [0, 1]],
  ['babies', [0, 1]],
  ['infant', [0, 1]],
  ['toddler', [1, 4]],
  ['teenager', [13, 18]],
  ['teen', [13, 18]],
  ['adolescent', [11, 18]],
]);

/** What the values of a field mean; one may be a list of several things and nothing else. */
export function fieldMeaning(
  { field, values }: FieldNode,
  table: PassageTable,
  themes: readonly NamedTheme[],
): FieldMeaning {
  const meanings = values.map((value): FieldMeaning => {
    // The name of a theme may hold a comma.
    const whole = fieldTest(field, value, table, themes);
    if (whole !== undefined) return { tests: [whole], leftOut: [] };
    const listed = value
      .split(/[,|]|\s+or\s+/u)
      .map((one) => one.trim())
      .filter((one) => /[\p{L}\p{N}]/u.test(one))
      .map((one) => ({ one, test: fieldTest(field, one, table, themes) }));
    const tests = listed.flatMap(({ test }) => test ?? []);
    if (tests.length === 0) return { tests, leftOut: [value] };
    return { tests, leftOut: listed.flatMap(({ one, test }) => (test === undefined ? one : [])) };
  });
  return {
    tests: meanings.flatMap(({ tests }) => tests),
    leftOut: meanings.flatMap(({ leftOut }) => leftOut),
  };
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
      const stance = STANCES.get(value);
      return stance && { ofTag: (tag) => tag.stance === stance, words: stance };
    }
    case 'tagged':
      return taggedTest(value);
    case 'section':
      return sectionTest(value, table);
    case 'year':
      return (
        notKnownTest('year', value, table) ??
        range(value, (from, to) => ({
          ofCase: ({ year }) => year !== null && year >= from && year <= to,
          words: rangeWords(from, to),
        }))
      );
    case 'age':
      return notKnownTest('ageBand', value, table) ?? ageTest(value, table);
    case 'type':
      return valueTest('reviewType', value, table, (type) => REVIEW_TYPES[type] ?? type);
    case 'harm':
      return valueTest('harm', value, table, (harm) => HARMS[harm] ?? harm);
    case 'partnership':
      return valueTest('partnership', value, table);
    case 'status':
      return valueTest('status', value, table);
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
  switch (TAGGED.get(value)) {
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

/** The words of a name or of what was typed for it: "Bath & North East Somerset" is "bath and north east somerset". */
function plainWords(text: string): string {
  return foldWords(text.replaceAll('&', ' and ')).join(' ');
}

function valueTest(
  field: 'reviewType' | 'harm' | 'partnership' | 'status',
  value: string,
  { cases }: PassageTable,
  names: (value: string) => string = (one) => one,
): FieldTest | undefined {
  const wanted = plainWords(value);
  const isUnknown = UNKNOWN.has(wanted);
  const holds = (one: SearchedCase): boolean => {
    const is = one[field];
    if (is === null) return isUnknown;
    return is === value || ` ${plainWords(names(is))}`.includes(` ${wanted}`);
  };
  return cases.some(holds) ? { ofCase: holds, words: value } : undefined;
}

/** Cases of which a year or an age is not known, where there are any. */
function notKnownTest(
  field: 'year' | 'ageBand',
  value: string,
  { cases }: PassageTable,
): FieldTest | undefined {
  const holds = (one: SearchedCase): boolean => one[field] === null;
  return UNKNOWN.has(plainWords(value)) && cases.some(holds)
    ? { ofCase: holds, words: 'not known' }
    : undefined;
}

/** Cases of just this number or name; else those whose name holds the words, or at least what was typed. */
function caseTest(value: string, { cases }: PassageTable): FieldTest | undefined {
  const wanted = foldWords(value).join(' ');
  const tests: readonly ((id: number, subject: string) => boolean)[] = [
    (id, subject) => String(id) === value || subject === value,
    (_, subject) => ` ${foldWords(subject).join(' ')} `.includes(` ${wanted} `),
    (_, subject) => subject.includes(value),
  ];
  for (const test of tests) {
    const ofCase = ({ id, subject }: SearchedCase): boolean => test(id, fold(subject ?? ''));
    if (cases.some(ofCase)) return { ofCase, words: value };
  }
  return undefined;
}

function ageTest(value: string, { cases }: PassageTable): FieldTest | undefined {
  const test = (from: number, to: number, words: string): FieldTest => ({
    ofCase: ({ ageBand }) => {
      const band = Object.entries(BANDS).find(([name]) => name === ageBand)?.[1];
      return band !== undefined && band[0] < to && band[1] > from;
    },
    words,
  });
  const age = value.replace(/\s*years?\b/u, '');
  const named = AGE_WORDS.get(plainWords(age));
  if (named !== undefined) return test(named[0], named[1], value);
  const ofSeveral = ({ ageBand }: SearchedCase): boolean => ageBand === 'several';
  if (value === 'several' && cases.some(ofSeveral)) return { ofCase: ofSeveral, words: value };
  return range(age, (from, to) => test(from, to + 1, rangeWords(from, to)));
}

/** "2015", "2015..2019", "2015-2019", "<2019", "under 5", ">=2015", "2015+", "18 and over": both ends included. */
function range(
  value: string,
  test: (from: number, to: number) => FieldTest,
): FieldTest | undefined {
  const match =
    /^(?<sign>[<>]=?|=|under|over)?\s*(?<first>\d{1,4})?\s*(?<dots>\.{2,}|\u2026|-|\u2013|to|(?:\+|(?:and|or) (?:over|more))$)?\s*(?<last>\d{1,4})?$/u.exec(
      value,
    );
  const { sign, first, dots, last } = match?.groups ?? {};
  const number = Number(first ?? last);
  if (first === undefined && last === undefined) return undefined;
  switch (sign) {
    case '<':
    case 'under':
      return test(LEAST, number - 1);
    case '<=':
      return test(LEAST, number);
    case '>':
    case 'over':
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
