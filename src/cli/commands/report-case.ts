import { Option, type Command } from 'commander';
import { WRITTEN_FORMATS, type WrittenFormat } from '../../core/export/written-document.ts';
import type { Scope } from '../../core/report/theme-counts.ts';
import { exportCaseReport } from '../../services/export-case-report.ts';
import { AppError } from '../../shared/app-error.ts';
import { writeDocument } from '../../workers/written/write-document.ts';
import { briefMaker } from '../brief-maker.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { withLibrary } from '../library.ts';
import type { Finish } from '../run.ts';
import { actor } from './actor.ts';
import { wholeNumber } from './list.ts';

interface Options {
  readonly format: WrittenFormat;
  readonly scope: Scope;
  readonly out?: string;
  readonly coder?: string;
}

/** `report case NUMBER`: one review with its facts, themes, evidence and recommendations. Comes after `report` itself was added. */
export function addReportCase(program: Command, context: Context, finish: Finish): void {
  const report = program.commands.find((command) => command.name() === 'report');
  report
    ?.command('case')
    .description('write one review with its facts, themes, evidence and recommendations')
    .argument('<case>', 'number as "list cases" shows it', wholeNumber)
    .addOption(
      new Option('--format <format>', 'how to write it').choices(WRITTEN_FORMATS).default('docx'),
    )
    .addOption(
      new Option('--scope <scope>', 'which tags it holds')
        .choices(['confirmed', 'proposed', 'all'])
        .default('all'),
    )
    .option('--out <path>', 'the file to write; needed with Word and PDF')
    .option('--coder <name>', 'who exports it')
    .action(async (caseId: number, _options: Options, command: Command) => {
      // Options that `report` has too are taken by it.
      const { format, scope, out, coder } = command.optsWithGlobals<Options>();
      if (out === undefined && format !== 'html') {
        throw new AppError('usage', { problem: 'Say which file to write with --out.' });
      }
      await withLibrary(program, context, async (store) => {
        const maker = await briefMaker(store, context);
        const by = actor(store, context, coder);
        const { bytes } = await exportCaseReport(
          maker,
          { caseId, scope, format },
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
