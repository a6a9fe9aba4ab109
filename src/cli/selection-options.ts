import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CaseFilter } from '../services/case-list.ts';
import type { CaseStatus } from '../services/case-ports.ts';
import type { FactName } from '../core/review/review.ts';
import type { SmallNumbers } from '../core/report/about.ts';
import type { Scope } from '../core/report/theme-counts.ts';
import { wholeNumber } from './commands/list.ts';

/** What the options of a selection say. */
export interface SelectionOptions {
  readonly scope: Scope;
  readonly where?: CaseFilter;
  readonly suppress?: number | true;
  readonly round?: number | true;
}

const DEFAULT_LIMIT = 5;

const STATUSES: readonly CaseStatus[] = ['new', 'reading', 'facts-to-check', 'finished'];

/** Names of facts as people type them. */
const FACTS: Readonly<Record<string, FactName>> = {
  sex: 'sex',
  ethnicity: 'ethnicity',
  disability: 'disability',
  agency: 'agency',
  model: 'model',
  author: 'author',
  'social-care': 'knownToSocialCare',
  plan: 'childProtectionPlan',
  'looked-after': 'lookedAfter',
  publication: 'publicationStatus',
};

/** What `--where` takes, for the help. */
const FIELDS = `year, partnership, age, harm, type, status, words, ${Object.keys(FACTS).join(', ')}`;

/** Adds the options by which cases and tags are chosen, and, where `canHide`, how small numbers are shown. */
export function addSelectionOptions(
  command: Command,
  { canHide = false }: { readonly canHide?: boolean } = {},
): Command {
  const chosen = command
    .addOption(
      new Option('--scope <scope>', 'which tags count')
        .choices(['confirmed', 'proposed', 'all'])
        .default('all'),
    )
    .option(
      '--where <field=value>',
      `only reviews of which this is so, again for more; "a|b" is either, "year=2015..2020", "age=unknown". Fields: ${FIELDS}`,
      addCondition,
    );
  if (!canHide) return chosen;
  return chosen
    .option('--suppress [limit]', `withhold counts under this (${DEFAULT_LIMIT})`, wholeNumber)
    .option('--round [base]', `round counts to multiples of this (${DEFAULT_LIMIT})`, wholeNumber);
}

/** Adds the options of single reports. */
export function addReportOptions(command: Command): Command {
  return command
    .option('--theme <id...>', 'trend, framework: these themes')
    .addOption(
      new Option('--cell <what>', 'matrix: what stands in a cell').choices([
        'presence',
        'tags',
        'stance',
      ]),
    )
    .option('--group <field=value>', 'compare: the first group, as --where', addCondition)
    .option(
      '--against <field=value>',
      'compare: the second group; without it all other reviews',
      addCondition,
    );
}

/** How small numbers are to be shown. */
export function smallNumbersOf({ suppress, round }: SelectionOptions): SmallNumbers {
  if (suppress !== undefined && suppress !== 0) {
    return { how: 'withheld', under: suppress === true ? DEFAULT_LIMIT : suppress };
  }
  if (round !== undefined && round !== 0) {
    return { how: 'rounded', to: round === true ? DEFAULT_LIMIT : round };
  }
  return { how: 'shown' };
}

/** Narrows a filter by one condition more, "field=value". Throws InvalidArgumentError where it cannot be read. */
export function addCondition(text: string, filter: CaseFilter = {}): CaseFilter {
  const [, field = '', typed = ''] = /^([a-z-]+)=(.+)$/s.exec(text.trim()) ?? [];
  const values = typed.split('|').map((value) => value.trim());
  const known = values.map((value) => (value === 'unknown' ? null : value));
  switch (field) {
    case 'year':
      return { ...filter, years: yearsOf(typed) };
    case 'partnership':
      return { ...filter, partnership: known };
    case 'age':
      return { ...filter, ageBand: known };
    case 'harm':
      return { ...filter, harm: known.map(harmOf) };
    case 'type':
      return { ...filter, reviewType: known };
    case 'status':
      return { ...filter, status: values.map(statusOf) };
    case 'words':
      return { ...filter, words: typed };
    default: {
      const name = FACTS[field];
      if (name === undefined) throw new InvalidArgumentError(`The fields are ${FIELDS}.`);
      return { ...filter, facts: [...(filter.facts ?? []), { name, values }] };
    }
  }
}

function yearsOf(text: string): NonNullable<CaseFilter['years']> {
  const [, one, from, to] = /^(?:(\d{4})|(\d{4})?\.\.(\d{4})?)$/.exec(text) ?? [];
  if (one !== undefined) return { from: Number(one), to: Number(one) };
  if (from === undefined && to === undefined) {
    throw new InvalidArgumentError('A year is 2015, 2015..2020, 2015.. or ..2020.');
  }
  return {
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
  };
}

/** "sudi" stands for the codebook's "incident_sudi". */
function harmOf(value: string | null): string | null {
  return value === null || value === 'several' || value.startsWith('incident_')
    ? value
    : `incident_${value.replaceAll('-', '_')}`;
}

function statusOf(value: string): CaseStatus {
  const status = STATUSES.find((one) => one === value);
  if (status === undefined) throw new InvalidArgumentError(`It is one of ${STATUSES.join(', ')}.`);
  return status;
}
