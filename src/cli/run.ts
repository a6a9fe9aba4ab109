import { CommanderError } from 'commander';
import { AppError } from '../shared/app-error.ts';
import { messageFor } from '../shared/messages.ts';
import type { Context } from './context.ts';
import { EXIT, exitCodeFor } from './exit-code.ts';
import { buildProgram } from './program.ts';

/** Runs one command line, as `run` does. */
export type Run = (argv: readonly string[], context: Context) => Promise<number>;

/**
 * The command line: runs one command and gives its exit code. Never throws and never ends the
 * process; output goes to `context.io`. An error is one line of what happened and one of what to
 * do, or, where --json was asked for, an object {error: {code, message, next}}.
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let exitCode: number = EXIT.done;
  const finish = (code: number): void => {
    exitCode = code;
  };
  const program = buildProgram(context, finish, run);
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
