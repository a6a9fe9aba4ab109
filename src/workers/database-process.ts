import { parentPort, workerData } from 'node:worker_threads';
import { answerCall, type HandlersOf } from '../shared/contract/answer-call.ts';
import {
  DATABASE_CALLS,
  type CALLS,
  type DatabaseCallName,
  type EventOf,
} from '../shared/contract/contract.ts';
import {
  ORDERS,
  databaseProcessData,
  type DatabaseProcessData,
  type FromDatabase,
  type ParseProcessNews,
  type ParseProcessOrder,
  type ToDatabase,
} from '../shared/contract/process-messages.ts';
import { AskedParseProcesses } from './asked-parse-processes.ts';
import { dataFolder } from './data-folder.ts';
import { ActStackDesk } from './database-act-stack.ts';
import { BackupDesk } from './database-backups.ts';
import { briefHandlers } from './database-briefs.ts';
import { caseHandlers } from './database-cases.ts';
import { ImportDesk } from './database-imports.ts';
import { keyOfOpen, openByKey } from './database-key-store.ts';
import { keyHandlers } from './database-keys.ts';
import { learningHandlers } from './database-learning.ts';
import { libraryHandlers } from './database-library.ts';
import { LibraryPlaces } from './database-places.ts';
import { PreferenceDesk } from './database-preferences.ts';
import { readingHandlers } from './database-reading.ts';
import { exportHandlers } from './database-exports.ts';
import { redactionHandlers } from './database-redacting.ts';
import { reportHandlers } from './database-reports.ts';
import { restoreHandlers } from './database-restore.ts';
import { retentionHandlers } from './database-retention.ts';
import { searchHandlers } from './database-searching.ts';
import { DatabaseSession } from './database-session.ts';
import { taggingHandlers } from './database-tagging.ts';
import { themeHandlers } from './database-themes.ts';
import type { FromParseProcess, StartParseProcess } from './parse-process-protocol.ts';

/**
 * The database process: services, store and key, and nothing of the window or the network. It runs as
 * a utility process under Electron and as a worker thread elsewhere, and says the same in both.
 */

/** A port to whoever started this process: Electron's and Node's differ in how a message arrives. */
interface Port {
  post(message: FromDatabase): void;
  listen(hear: (message: ToDatabase) => void): void;
}

/** What is readied ahead rests on these. */
const READIED_FROM: ReadonlySet<EventOf<'dataChanged'>['what'][number]> = new Set([
  'cases',
  'documents',
  'redactions',
  'codebook',
]);

const { port, data, startParseProcess } = surroundings();
const session = new DatabaseSession(
  data,
  (event, payload) => {
    port.post({ event, payload });
    // Undo may have taken a setting back, and another library has settings of its own.
    if (event === 'dataChanged') backups.changed();
    if (event === 'dataChanged' || event === 'libraryChanged') {
      preferences.tellIfChanged();
      acts.tellIfChanged();
    }
    if (event === 'libraryChanged') backups.ageOut();
    // Whoever asks is told what is wrong.
    if (!('what' in payload)) return;
    if (payload.what.some((kind) => READIED_FROM.has(kind)))
      session.readyAhead().catch(() => undefined);
    else if (payload.what.includes('tags')) session.readySearches().catch(() => undefined);
  },
  startParseProcess,
);
const places = new LibraryPlaces(dataFolder());
const preferences = new PreferenceDesk(session, dataFolder());
const backups = new BackupDesk(session);
const acts = new ActStackDesk(session);
const imports = new ImportDesk(session);
if (data.library !== undefined) places.know(data.library);

const handlers: Pick<HandlersOf<typeof CALLS>, DatabaseCallName> = {
  ...libraryHandlers(session, places, imports),
  ...preferences.handlers(),
  ...caseHandlers(session, backups),
  ...imports.handlers(),
  ...readingHandlers(session),
  ...taggingHandlers(session),
  ...searchHandlers(session),
  ...themeHandlers(session),
  ...learningHandlers(session),
  ...reportHandlers(session),
  ...exportHandlers(session),
  ...redactionHandlers(session),
  ...briefHandlers(session),
  ...backups.handlers(),
  ...keyHandlers(session, imports, backups),
  ...restoreHandlers(session, places, imports),
  ...retentionHandlers(session, backups),
};

const orders: HandlersOf<typeof ORDERS> = {
  importPaths: ({ paths }) => {
    expectOpen();
    return { importId: imports.startPaths(paths) };
  },
  knowLibrary: ({ path }) => ({ library: places.know(path) }),
  knowFolder: ({ path }) => ({ folder: places.knowFolder(path) }),
  backUpTo: ({ folder }) => {
    preferences.setBackupFolder(folder);
    return {};
  },
  keyOfOpen: ({ passphrase }) => keyOfOpen(session, passphrase),
  openByKey: (given) => openByKey(session, places, imports, given),
  close: async () => {
    await imports.stop();
    try {
      backups.backUpIfChanged();
    } finally {
      await session.close();
    }
    return {};
  },
};

port.listen((message) => void answer(message));
preferences.tellIfChanged();

async function answer({ id, kind, name, input }: ToDatabase): Promise<void> {
  if (kind === 'call') session.noteAsked();
  const given =
    kind === 'call'
      ? await answerCall(DATABASE_CALLS, handlers, name, input)
      : await answerCall(ORDERS, orders, name, input);
  port.post({ id, answer: given });
}

/** Throws AppError 'not-found' where no library is open. */
function expectOpen(): void {
  void session.store;
}

/** Electron gives a utility process this port; Node's types know nothing of it. */
interface Utility {
  readonly parentPort: {
    postMessage(message: unknown): void;
    on(
      name: 'message',
      hear: (event: { readonly data: ToDatabase | ParseProcessNews<FromParseProcess> }) => void,
    ): void;
  };
}

function isUtility(value: object): value is Utility {
  return 'parentPort' in value;
}

interface Surroundings {
  readonly port: Port;
  readonly data: DatabaseProcessData;
  /** Left out where this process can start a parse process by itself. */
  readonly startParseProcess?: StartParseProcess;
}

function surroundings(): Surroundings {
  const thread = parentPort;
  if (thread) {
    return {
      port: {
        post: (message) => thread.postMessage(message),
        listen: (hear) => thread.on('message', hear),
      },
      data: databaseProcessData.parse(workerData),
    };
  }
  if (!isUtility(process)) throw new Error('the database process is started by a shell');
  const utility = process.parentPort;
  const given: unknown = JSON.parse(process.argv.at(-1) ?? '{}');
  const parsing = new AskedParseProcesses((order: ParseProcessOrder) => utility.postMessage(order));
  return {
    port: {
      post: (message) => utility.postMessage(message),
      listen: (hear) =>
        utility.on('message', ({ data: message }) => {
          if ('parseProcess' in message) parsing.hear(message);
          else hear(message);
        }),
    },
    data: databaseProcessData.parse(given),
    startParseProcess: parsing.start,
  };
}
