import { Argument, Option, type Command } from 'commander';
import { themeReportCsv } from '../../core/report/theme-report-csv.ts';
import { themeReportHtml } from '../../core/report/theme-report-html.ts';
import { themeReport } from '../../core/report/theme-report.ts';
import type { Scope } from '../../core/report/theme-counts.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-code.ts';
import { writeJson } from '../json.ts';
import { withLibrary } from '../library.ts';
import type { Finish } from '../run.ts';
import { themeReportTable } from '../theme-report-table.ts';

interface Options {
  readonly format: 'table' | 'csv' | 'json' | 'html';
  readonly json?: boolean;
  readonly scope: Scope;
  readonly out?: string;
}

/** `report themes`: how many reviews show each theme. */
export function addReport(program: Command, context: Context, finish: Finish): void {
  program
    .command('report')
    .description('report across the reviews in the library')
    .addArgument(new Argument('<report>').choices(['themes']))
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['table', 'csv', 'json', 'html'])
        .default('table'),
    )
    .option('--json', 'the same as --format json')
    .addOption(
      new Option('--scope <scope>', 'which tags count')
        .choices(['confirmed', 'proposed', 'all'])
        .default('all'),
    )
    .option('--out <path>', 'write it to this file')
    .action(async (_report: string, options: Options) => {
      const report = await withLibrary(program, context, async (store) =>
        themeReport({
          cases: store.listCases(),
          documents: store.listDocuments().length,
          counts: store.caseThemeCounts(),
          codebook: store.codebookInUse()?.codebook ?? (await context.codebook()),
          scope: options.scope,
        }),
      );
      const write = async (text: string): Promise<void> => {
        if (options.out === undefined) context.io.out(text);
        else {
          await context.exported.write(options.out, text);
          context.io.err(`Wrote ${options.out}\n`);
        }
      };
      switch (options.json ? 'json' : options.format) {
        case 'table':
          await write(themeReportTable(report));
          break;
        case 'csv':
          await write(themeReportCsv(report));
          break;
        case 'html':
          await write(
            themeReportHtml(report, {
              madeOn: dayInWords(context.clock.now()),
              softwareVersion: context.softwareVersion,
            }),
          );
          break;
        case 'json': {
          const lines: string[] = [];
          writeJson({ ...context.io, out: (text) => lines.push(text) }, 'report', report);
          await write(lines.join(''));
          break;
        }
      }
      finish(EXIT.done);
    });
}

/** "21 November 2026". */
function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}
