import { Option, type Command } from 'commander';
import type { CaseFilter } from '../services/case-list.ts';
import type { SmallNumbers } from '../core/report/about.ts';
import type { Selection } from '../services/report-source.ts';
import type { Scope } from '../core/report/theme-counts.ts';
import { addCondition, addWhere } from './case-conditions.ts';
import { wholeNumber } from './whole-number.ts';

/** What the options of a selection say. */
export interface SelectionOptions {
  readonly scope: Scope;
  readonly where?: CaseFilter;
  readonly codebook?: string;
  readonly suppress?: number | true;
  readonly round?: number | true;
}

const DEFAULT_LIMIT = 5;

/** Adds the options by which cases and tags are chosen, and, where `canHide`, how small numbers are shown. */
export function addSelectionOptions(
  command: Command,
  { canHide = false }: { readonly canHide?: boolean } = {},
): Command {
  const chosen = addWhere(
    command.addOption(
      new Option('--scope <scope>', 'which tags count')
        .choices(['confirmed', 'proposed', 'all'])
        .default('all'),
    ),
  ).option('--codebook <version>', 'only tags made with this version of the codebook count');
  if (!canHide) return chosen;
  return chosen
    .option('--suppress [limit]', `withhold counts under this (${DEFAULT_LIMIT})`, wholeNumber)
    .option('--round [base]', `round counts to multiples of this (${DEFAULT_LIMIT})`, wholeNumber);
}

/** Adds the options of single reports. */
export function addReportOptions(command: Command): Command {
  return command
    .option(
      '--theme <id...>',
      'trend, framework: these themes, by an id, a code or a name that "list themes" shows',
    )
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

/** Which cases and tags options choose. */
export function selectionOf({ scope, where, codebook }: SelectionOptions): Selection {
  return {
    scope,
    filter: where ?? {},
    ...(codebook !== undefined && { codebookVersion: codebook }),
  };
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
