import { writeFile } from 'node:fs/promises';
import { ParsePool } from './parse-host.ts';
import type { FromParseProcess, ToParseProcess } from './parse-process-protocol.ts';

/**
 * The parse process: it holds the threads that read documents, and ends with them where one of them asks for more memory
 * at once than there is (decision 44). A utility process under Electron and a forked one elsewhere; it has no key,
 * no database and no paths.
 */

const port = surroundings();
const stops = new Map<number, AbortController>();
let pool: ParsePool | undefined;

// Should it be ended by a lack of memory, the system is to write no words of documents into a dump of it.
if (process.platform === 'linux')
  void writeFile('/proc/self/coredump_filter', '0').catch(() => undefined);
// Ctrl+C reaches the whole group; what becomes of a file that is read is its parent's to say.
process.on('SIGINT', () => undefined);

port.listen((message) => {
  switch (message.type) {
    case 'begin': {
      const { entry, data, width } = message;
      pool = new ParsePool({ entry: new URL(entry), data, width });
      break;
    }
    case 'read':
      void read(message);
      break;
    case 'stop':
      stops.get(message.id)?.abort();
      break;
  }
});

async function read({
  id,
  fileName,
  bytes,
}: Extract<ToParseProcess, { type: 'read' }>): Promise<void> {
  const stop = new AbortController();
  stops.set(id, stop);
  try {
    const outcome = await pool?.parse(bytes, {
      fileName,
      signal: stop.signal,
      onPage: (done, total) => port.post({ type: 'page', id, done, total }),
    });
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    if (outcome) port.post({ type: 'outcome', id, outcome, peakMegabytes });
  } catch {
    // It was stopped, and whoever stopped it waits for nothing.
  } finally {
    stops.delete(id);
  }
}

interface Port {
  post(message: FromParseProcess): void;
  listen(hear: (message: ToParseProcess) => void): void;
}

/** Electron gives a utility process this port; Node's types know nothing of it. */
interface Utility {
  readonly parentPort: {
    postMessage(message: unknown): void;
    on(name: 'message', hear: (event: { readonly data: ToParseProcess }) => void): void;
  };
}

function isUtility(value: object): value is Utility {
  return 'parentPort' in value;
}

function surroundings(): Port {
  if (isUtility(process)) {
    const utility = process.parentPort;
    return {
      post: (message) => utility.postMessage(message),
      listen: (hear) => utility.on('message', ({ data }) => hear(data)),
    };
  }
  if (!process.send) throw new Error('the parse process is started by its host');
  const send = process.send.bind(process);
  // Nobody is left to read for, and a thread in the middle of a file is not to be waited for.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  return {
    // A host that has ended meanwhile wants no answer.
    post: (message) => void send(message, undefined, undefined, () => undefined),
    listen: (hear) => process.on('message', hear),
  };
}
