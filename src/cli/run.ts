import { Command, CommanderError } from 'commander';
import { AppError } from '../shared/app-error.ts';
import { messageFor } from '../shared/messages.ts';
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
import { EXIT, exitCodeFor } from './exit-code.ts';

/** What a command hands back when it has come to its end. */
export type Finish = (exitCode: number) => void;

/** Runs one command line, as `run` does. */
export type Run = (argv: readonly string[], context: Context) => Promise<number>;

/**
 * The command line: runs one command and gives its exit code. Never throws and never ends the
 * process; output goes to `context.io`. An error is one line of what happened and one of what to
 * do, or, where --json was asked for, an object {error: {code, message, next}}.
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = buildProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const known =
      error instanceof AppError ? error : new AppError('unexpected', {}, { cause: error });
    tell(known, argv, context);
    return exitCodeFor(known.code);
  }
}

function buildProgram(context: Context, finish: Finish): Command {
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

function tell(error: AppError, argv: readonly string[], context: Context): void {
  const { what, next } = messageFor(error.code, error.detail);
  if (argv.includes('--json')) {
    context.io.out(`${JSON.stringify({ error: { code: error.code, message: what, next } })}\n`);
  }
  context.io.err(`${what}\n${next}\n`);
  if (error.code === 'unexpected' && error.cause instanceof Error) {
    // The kind of failure and where it arose, without its message, which may quote a document.
    const place = error.cause.stack
      ?.split('\n')
      .find((line) => /^\s+at /.test(line))
      ?.trim();
    context.io.err(`(${error.cause.name}${place ? `, ${place}` : ''})\n`);
  }
}
