import { Argument, Option, type Command } from 'commander';
import { reportFile } from '../../core/export/report-file.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../core/export/report-format.ts';
import { REPORT_KINDS, type Report, type ReportKind } from '../../core/report/report.ts';
import type { MatrixCell } from '../../core/report/case-by-theme.ts';
import type { CaseFilter } from '../../services/case-list.ts';
import { lookAtReport } from '../../services/export-tables.ts';
import { makeReport, type ReportRequest } from '../../services/make-report.ts';
import { recordExport } from '../../services/record-export.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { addLeavingOptions, guardOf, type LeavingOptions } from '../leaving-options.ts';
import { withLibrary } from '../library.ts';
import { reportTable } from '../report-table.ts';
import { currentCoder, reportMaker } from '../report-maker.ts';
import { waitingFor } from '../waiting.ts';
import {
  addReportOptions,
  addSelectionOptions,
  selectionOf,
  smallNumbersOf,
  type SelectionOptions,
} from '../selection-options.ts';

/** Options that say what a report is to tell. */
export interface ReportOptions extends SelectionOptions {
  readonly theme?: readonly string[];
  readonly cell?: MatrixCell;
  readonly group?: CaseFilter;
  readonly against?: CaseFilter;
}

interface Options extends ReportOptions, LeavingOptions {
  readonly format: 'table' | ReportFormat | (typeof CASE_REPORT_FORMATS)[number];
  readonly json?: boolean;
  readonly table?: string;
  readonly coder?: string;
  readonly with?: string;
  readonly out?: string;
}

/** Formats that only `report case` has. */
const CASE_REPORT_FORMATS = ['docx', 'pdf'] as const;

/** `report KIND`: counts across the reviews in the library. */
export function addReport(program: Command, context: Context, finish: Finish): void {
  const command = program
    .command('report')
    .description('report across the reviews in the library')
    .addArgument(new Argument('<report>').choices(REPORT_KINDS))
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['table', ...REPORT_FORMATS, ...CASE_REPORT_FORMATS])
        .default('table'),
    )
    .option('--json', 'the same as --format json')
    .option('--table <name>', 'csv: this table of the report')
    .option('--coder <name>', 'agreement: who coded in this library; else the one who codes now')
    .option('--with <file>', "agreement: the other's coding, from `export coding`")
    .option('--out <path>', 'write it to this file');
  addLeavingOptions(addReportOptions(addSelectionOptions(command, { canHide: true }))).action(
    async (kind: ReportKind, options: Options) => {
      const format = options.json ? 'json' : options.format;
      if (format === 'xlsx' && options.out === undefined) {
        throw new AppError('usage', {
          problem: 'A workbook is written to a file: say where with --out.',
        });
      }
      const second =
        options.with === undefined ? undefined : await context.files.read(options.with);
      const content = await withLibrary(program, context, async (store) => {
        const isLeaving = format !== 'table' || isToLeave(options);
        const guard = guardOf(store, options);
        const whole = await reportMaker(store, context);
        const maker = { ...whole, guard };
        const request = reportRequest(kind, options);
        if (isLeaving) await lookAtReport(maker, request, waitingFor(context));
        const report = makeReport(isLeaving ? maker : whole, {
          ...request,
          ...(second !== undefined && {
            coders: {
              first: options.coder ?? currentCoder(store),
              second: new TextDecoder().decode(second),
            },
          }),
        });
        const bytes = bytesOf(report, format, options, context);
        if (isLeaving)
          recordExport(maker, context.files, { kind: 'report', reviews: report.about.N, bytes });
        return bytes;
      });
      if (options.out === undefined)
        context.io.out(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content));
      else {
        await context.exported.write(options.out, content);
        context.io.err(`Wrote ${options.out}\n`);
      }
      finish(EXIT.done);
    },
  );
}

/** What options ask of a report. */
export function reportRequest(kind: ReportKind, options: ReportOptions): ReportRequest {
  const { theme, cell, group, against } = options;
  return {
    kind,
    ...selectionOf(options),
    smallNumbers: smallNumbersOf(options),
    ...(theme !== undefined && { themes: theme }),
    ...(cell !== undefined && { cell }),
    ...(group !== undefined && {
      groups: { first: group, ...(against !== undefined && { second: against }) },
    }),
  };
}

/** Whether what could be shown on the screen alone goes into a file, or is asked for in words that may be handed on. */
function isToLeave({ out, redacted, withOpenFlags }: Options): boolean {
  return out !== undefined || redacted === true || withOpenFlags === true;
}

/** A report as it is written. Throws AppError 'usage' for a form that it does not have, 'not-found' for such a table. */
function bytesOf(
  report: Report,
  format: Options['format'],
  { table }: Options,
  { io }: Context,
): Uint8Array {
  if (format === 'table') return new TextEncoder().encode(reportTable(report, io.columns));
  if (format === 'docx' || format === 'pdf') {
    throw new AppError('usage', { problem: 'Only `report case` is written as Word or PDF.' });
  }
  const file = reportFile(report, format, table);
  if (file === undefined) throw new AppError('not-found');
  return file.bytes;
}
