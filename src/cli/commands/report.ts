import { Argument, Option, type Command } from 'commander';
import { reportFile } from '../../core/export/report-file.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../core/export/report-format.ts';
import { REPORT_KINDS, type ReportKind } from '../../core/report/report.ts';
import type { MatrixCell } from '../../core/report/case-by-theme.ts';
import type { CaseFilter } from '../../services/case-list.ts';
import { makeReport } from '../../services/make-report.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { withLibrary } from '../library.ts';
import { reportTable } from '../report-table.ts';
import type { Finish } from '../run.ts';
import {
  addCondition,
  addSelectionOptions,
  smallNumbersOf,
  type SelectionOptions,
} from '../selection-options.ts';

interface Options extends SelectionOptions {
  readonly format: 'table' | ReportFormat;
  readonly json?: boolean;
  readonly table?: string;
  readonly theme?: readonly string[];
  readonly cell?: MatrixCell;
  readonly group?: CaseFilter;
  readonly against?: CaseFilter;
  readonly out?: string;
}

/** `report KIND`: counts across the reviews in the library. */
export function addReport(program: Command, context: Context, finish: Finish): void {
  const command = program
    .command('report')
    .description('report across the reviews in the library')
    .addArgument(new Argument('<report>').choices(REPORT_KINDS))
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['table', ...REPORT_FORMATS])
        .default('table'),
    )
    .option('--json', 'the same as --format json')
    .option('--table <name>', 'csv: this table of the report')
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
    )
    .option('--out <path>', 'write it to this file');
  addSelectionOptions(command).action(async (kind: ReportKind, options: Options) => {
    const report = await withLibrary(program, context, async (store) =>
      makeReport(
        {
          store,
          codebook: store.codebookInUse()?.codebook ?? (await context.codebook()),
          at: context.clock.now(),
          softwareVersion: context.softwareVersion,
        },
        {
          kind,
          scope: options.scope,
          filter: options.where ?? {},
          smallNumbers: smallNumbersOf(options),
          ...(options.theme !== undefined && { themes: options.theme }),
          ...(options.cell !== undefined && { cell: options.cell }),
          ...(options.group !== undefined && {
            groups: {
              first: options.group,
              ...(options.against !== undefined && { second: options.against }),
            },
          }),
        },
      ),
    );
    const format = options.json ? 'json' : options.format;
    const content =
      format === 'table' ? reportTable(report) : reportFile(report, format, options.table)?.bytes;
    if (content === undefined) throw new AppError('not-found');
    if (options.out === undefined) context.io.out(textOf(content));
    else {
      await context.exported.write(options.out, content);
      context.io.err(`Wrote ${options.out}\n`);
    }
    finish(EXIT.done);
  });
}

/** A workbook is no text: it is written to a file with --out. */
function textOf(content: string | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}
