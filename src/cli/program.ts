import { Command } from 'commander';
import { addAudit } from './commands/audit.ts';
import { addBackup } from './commands/backup.ts';
import { addBench } from './commands/bench.ts';
import { addBrief } from './commands/brief.ts';
import { addCase } from './commands/case.ts';
import { addCodebook } from './commands/codebook.ts';
import { addCoder } from './commands/coder.ts';
import { addDemo } from './commands/demo.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addKey } from './commands/key.ts';
import { addList } from './commands/list.ts';
import { addReportCase } from './commands/report-case.ts';
import { addRedact } from './commands/redact.ts';
import { addReport } from './commands/report.ts';
import { addReproduce } from './commands/reproduce.ts';
import { addRetention } from './commands/retention.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addSuggest } from './commands/suggest.ts';
import { addSettings } from './commands/settings.ts';
import { addTag } from './commands/tag.ts';
import { addUndo } from './commands/undo.ts';
import { addVerify } from './commands/verify.ts';
import type { Context } from './context.ts';
import type { Finish } from './exit-code.ts';
import type { Run } from './run.ts';

/** All commands with their options. `finish` is told the exit code of the one that was run; `run` runs others for `demo`. */
export function buildProgram(context: Context, finish: Finish, run: Run): Command {
  const program = new Command('caselight')
    .description('Reads child safeguarding reviews with the people who have to learn from them.')
    .version(context.softwareVersion)
    .option('--library <path>', 'the library file (or set CASELIGHT_LIBRARY)')
    .option(
      '--passphrase-file <path>',
      'a file whose first line is the passphrase (or set CASELIGHT_PASSPHRASE)',
    )
    .exitOverride()
    .configureOutput({
      writeOut: context.io.out,
      writeErr: context.io.err,
    })
    .showHelpAfterError('Run "caselight help" to see the commands.');
  for (const add of [
    addInit,
    addImport,
    addList,
    addSearch,
    addReport,
    addReportCase,
    addBrief,
    addReproduce,
    addTag,
    addRedact,
    addCase,
    addUndo,
    addCoder,
    addCodebook,
    addSettings,
    addKey,
    addBackup,
    addRetention,
    addAudit,
    addVerify,
    addServe,
    addExport,
    addExtract,
    addSuggest,
    addEvaluate,
    addBench,
  ]) {
    add(program, context, finish);
  }
  addDemo(program, context, finish, run);
  return program;
}
