import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { harmlessText } from './harmless-text.ts';
import type { Io } from './io.ts';

/** The real terminal, standard streams and environment. */
export function terminalIo(): Io {
  const stop = new AbortController();
  // The first Ctrl+C asks the command to stop where nothing is half-done; the second is immediate.
  process.once('SIGINT', () => stop.abort());
  // A reader that has seen enough ("caselight list tags | head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    // What is piped or kept in a file goes as it is.
    out: (text) => void process.stdout.write(process.stdout.isTTY ? harmlessText(text) : text),
    err: (text) => void process.stderr.write(process.stderr.isTTY ? harmlessText(text) : text),
    errIsTerminal: process.stderr.isTTY,
    outIsTerminal: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    columns: process.stdout.columns || 100,
    readInput,
    askSecret,
    env: process.env,
    signal: stop.signal,
  };
}

async function readInput(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  return text;
}

/** Asks on the terminal without showing what is typed; null where there is none. */
function askSecret(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return Promise.resolve(null);
  const silent = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(question);
  return new Promise((resolve) => {
    reader.once('close', () => {
      process.stderr.write('\n');
      resolve(null);
    });
    reader.question('', (answer) => {
      resolve(answer);
      reader.close();
    });
  });
}
