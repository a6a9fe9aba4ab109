import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Codebook } from '../core/themes/codebook.ts';
import type { ModelFiles } from '../core/themes/learned/model-files.ts';
import type { Clock, ParserHost } from '../services/ports.ts';
import { RISK_WORDS } from '../services/library-place.ts';
import { OPENING_WORDS, type OpeningWork } from '../shared/opening-work.ts';
import { backupsOfClosed } from '../store/backup-list.ts';
import { createLibrary } from '../store/create-library.ts';
import { riskOfFolder } from '../store/folder-risk.ts';
import { openLibrary, openLibraryWithRecoveryCode } from '../store/open-library.ts';
import { restoreClosed } from '../store/restore-closed.ts';
import { rotateKey } from '../store/rotate-key.ts';
import { dataFolder } from '../workers/data-folder.ts';
import { nodeFiles } from '../workers/node-files.ts';
import { shippedCodebook, shippedModel, startParsers } from '../workers/shipped-files.ts';
import type { Context } from './context.ts';
import { nodeExports } from './file-port.ts';
import { fieldsOf } from './json-lines.ts';
import { run } from './run.ts';
import { terminalIo } from './terminal-io.ts';

/** The command line's entry point: puts the parts together and runs one command. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const clock: Clock = {
  now: () => new Date().toISOString(),
  monotonic: () => performance.now(),
};

const now = () => ({ at: clock.now(), who: 'command line' });
const onWork = (work: OpeningWork): void => context.io.err(`${OPENING_WORDS[work]}\n`);

let codebook: Promise<Codebook> | undefined;
let model: Promise<ModelFiles> | undefined;
let pool: Promise<ParserHost> | undefined;

/** For libraries with a codebook of their own. */
const ownPools: Promise<ParserHost>[] = [];

async function parsersFor(given: Codebook): Promise<ParserHost> {
  return startParsers(root, given, await context.model());
}

const context: Context = {
  io: terminalIo(),
  clock,
  files: nodeFiles,
  exported: nodeExports,
  root,
  softwareVersion: String(
    fieldsOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))?.['version'],
  ),
  codebook: () => (codebook ??= shippedCodebook(root)),
  model: () => (model ??= shippedModel(root)),
  parsers: (given) => {
    if (given === undefined) return (pool ??= context.codebook().then(parsersFor));
    const own = parsersFor(given);
    ownPools.push(own);
    return own;
  },
  library: {
    defaultPath: join(dataFolder(), 'library.caselight'),
    create: (path, passphrase) => createLibrary(path, passphrase, now()),
    open: (path, passphrase) => openLibrary(path, passphrase, { ...now(), onWork }),
    openWithRecoveryCode: (path, code) =>
      openLibraryWithRecoveryCode(path, code, { ...now(), onWork }),
    rotateKey: (path, passphrase) => rotateKey(path, passphrase, now()),
    restoreClosed: (path, backup, secret) => restoreClosed(path, backup, secret, now()),
    backupsOfClosed,
    riskOfFolder: (folder) => {
      const risk = riskOfFolder(folder);
      return risk && RISK_WORDS[risk];
    },
  },
  samplesFolder: join(root, 'resources', 'samples'),
};

process.exitCode = await run(process.argv.slice(2), context);
for (const one of [pool, ...ownPools]) await (await one)?.close();
