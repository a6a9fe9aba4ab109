import { Option, type Command } from 'commander';
import { WRITTEN_FORMATS, type WrittenFormat } from '../../core/export/written-document.ts';
import type { Scope } from '../../core/report/theme-counts.ts';
import { exportCaseReport } from '../../services/export-case-report.ts';
import { AppError } from '../../shared/app-error.ts';
import { writeDocument } from '../../workers/written/write-document.ts';
import { briefMaker } from '../brief-maker.ts';
import type { Context } from '../context.ts';
import { EXIT, type Finish } from '../exit-code.ts';
import { addLeavingOptions, type LeavingOptions } from '../leaving-options.ts';
import { withLibrary } from '../library.ts';
import { actor } from './actor.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options extends LeavingOptions {
  readonly format: string;
  readonly scope: Scope;
  readonly out?: string;
  readonly coder?: string;
}

/** `report case NUMBER`: one review with its facts, themes, evidence and recommendations. Comes after `report` itself was added. */
export function addReportCase(program: Command, context: Context, finish: Finish): void {
  const report = program.commands.find((command) => command.name() === 'report');
  const ofCase = report
    ?.command('case')
    .description('write one review with its facts, themes, evidence and recommendations')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .addOption(
      new Option('--format <format>', 'how to write it, docx where not said').choices(
        WRITTEN_FORMATS,
      ),
    )
    .addOption(
      new Option('--scope <scope>', 'which tags it holds')
        .choices(['confirmed', 'proposed', 'all'])
        .default('all'),
    )
    .option('--out <path>', 'the file to write; needed with Word and PDF')
    .option('--coder <name>', 'who exports it');
  if (ofCase !== undefined)
    addLeavingOptions(ofCase).action(async (caseId: number, _own: unknown, command: Command) => {
      // `report` has options of the same names, and takes them before its subcommand can.
      const {
        format: said,
        scope,
        out,
        coder,
        redacted,
        withOpenFlags,
      } = command.optsWithGlobals<Options>();
      const format = formatOf(said);
      if (out === undefined && format !== 'html') {
        throw new AppError('usage', { problem: 'Say which file to write with --out.' });
      }
      await withLibrary(program, context, async (store) => {
        const maker = await briefMaker(store, context);
        const by = actor(store, context, coder);
        const { bytes } = await exportCaseReport(
          maker,
          {
            caseId,
            scope,
            format,
            isRedacted: redacted,
            withOpenFlags,
          },
          by,
          writeDocument,
        );
        if (out === undefined) context.io.out(new TextDecoder().decode(bytes));
        else {
          await context.exported.write(out, bytes);
          context.io.err(`Wrote ${out}\n`);
        }
      });
      finish(EXIT.done);
    });
}

/** The format said; `report` says "table" where none was. */
function formatOf(said: string): WrittenFormat {
  if (said === 'table') return 'docx';
  const format = WRITTEN_FORMATS.find((one) => one === said);
  if (format === undefined) {
    throw new AppError('usage', { problem: 'A case report is written as docx, pdf or html.' });
  }
  return format;
}
