import { Option, type Command } from 'commander';
import { TABLES_FORMATS, type TablesFormat } from '../../core/export/report-format.ts';
import { REPORT_KINDS, type ReportKind } from '../../core/report/report.ts';
import { evidencePack } from '../../services/evidence-pack.ts';
import { exportCoding } from '../../services/export-coding.ts';
import { exportTables } from '../../services/export-tables.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { addLeavingOptions, guardOf, type LeavingOptions } from '../leaving-options.ts';
import { withLibrary } from '../library.ts';
import { currentCoder, reportMaker } from '../report-maker.ts';
import { waitingFor } from '../waiting.ts';
import {
  addReportOptions,
  addSelectionOptions,
  selectionOf,
  type SelectionOptions,
} from '../selection-options.ts';
import { addExportCasebook } from './export-casebook.ts';
import { reportRequest, type ReportOptions } from './report.ts';

interface Out {
  readonly out: string;
  readonly json?: boolean;
}

/** Reports of a pack where none are named: all that need nothing more. */
const USUAL_REPORTS: readonly ReportKind[] = [
  'themes',
  'co-occurrence',
  'trio',
  'trend',
  'numbers',
  'recommendations',
];

/** `export tables|coding|pack|casebook`: files for analysis elsewhere, and a page to hand on. */
export function addExport(program: Command, context: Context, finish: Finish): void {
  const parent = program.command('export').description('write data for analysis elsewhere');
  const written = async (options: Out, bytes: Uint8Array): Promise<void> => {
    await context.exported.write(options.out, bytes);
    if (options.json) writeJson(context.io, 'export', { path: options.out, bytes: bytes.length });
    else context.io.err(`Wrote ${options.out}\n`);
    finish(EXIT.done);
  };
  const onTags = (done: number, of: number): void => {
    if (context.io.errIsTerminal)
      context.io.err(`\r${done} of ${of} tags${done === of ? '\n' : ''}`);
  };

  const tables = parent
    .command('tables')
    .description('cases, tags with quotes, theme counts and reviews by themes')
    .requiredOption('--out <path>', 'write it to this file')
    .addOption(
      new Option('--format <format>', 'a zip of CSV files, a workbook, or JSON')
        .choices(TABLES_FORMATS)
        .default('xlsx'),
    )
    .option('--json', 'machine-readable output');
  addLeavingOptions(addSelectionOptions(tables)).action(
    async (options: SelectionOptions & LeavingOptions & Out & { format: TablesFormat }) => {
      const file = await withLibrary(program, context, async (store) =>
        exportTables(
          { ...(await reportMaker(store, context)), guard: guardOf(store, options) },
          selectionOf(options),
          options.format,
          { waiting: waitingFor(context), files: context.files, onTags },
        ),
      );
      await written(options, file.bytes);
    },
  );

  parent
    .command('coding')
    .description('what one coder said, without any words of reviews, for another to compare')
    .requiredOption('--out <path>', 'write it to this file')
    .option('--coder <name>', 'this coder; else the one who codes now')
    .option('--json', 'machine-readable output')
    .action(async (options: Out & { coder?: string }) => {
      const bytes = await withLibrary(program, context, async (store) =>
        exportCoding(
          await reportMaker(store, context),
          options.coder ?? currentCoder(store),
          context.files,
        ),
      );
      await written(options, bytes);
    });

  const pack = parent
    .command('pack')
    .description('a zip from which the same numbers can be computed again')
    .requiredOption('--out <path>', 'write it to this file')
    .addOption(
      new Option('--report <kind...>', 'these reports; else all that need nothing more').choices(
        REPORT_KINDS.filter((kind) => kind !== 'agreement'),
      ),
    )
    .option('--quotes', 'with the words tagged')
    .option('--json', 'machine-readable output');
  addLeavingOptions(addReportOptions(addSelectionOptions(pack, { canHide: true }))).action(
    async (
      options: ReportOptions & LeavingOptions & Out & { report?: ReportKind[]; quotes?: boolean },
    ) => {
      const bytes = await withLibrary(program, context, async (store) =>
        evidencePack(
          { ...(await reportMaker(store, context)), guard: guardOf(store, options) },
          {
            requests: (options.report ?? USUAL_REPORTS).map((kind) => reportRequest(kind, options)),
            withQuotes: options.quotes === true,
            files: context.files,
            waiting: waitingFor(context),
            onTags,
          },
        ),
      );
      await written(options, bytes);
    },
  );
  addExportCasebook(parent, program, context, finish);
}
