import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseCodebook } from '../core/themes/codebook-file.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { Clock, ParserHost } from '../services/ports.ts';
import { createLibrary } from '../store/create-library.ts';
import { openLibrary } from '../store/open-library.ts';
import { ParsePool } from '../workers/parse-host.ts';
import type { Context } from './context.ts';
import { nodeExports, nodeFiles } from './file-port.ts';
import { fieldsOf } from './json-lines.ts';
import { run } from './run.ts';
import { terminalIo } from './terminal-io.ts';

/** The command line's entry point: puts the parts together and runs one command. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const codebookFolder = join(root, 'resources', 'codebook');

const clock: Clock = {
  now: () => new Date().toISOString(),
  monotonic: () => performance.now(),
};

async function readCodebook(): Promise<Codebook> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const themes = join(codebookFolder, 'themes');
  const names = (await readdir(themes)).filter((name) => name.endsWith('.json')).toSorted();
  return parseCodebook({
    codebook: await json(join(codebookFolder, 'codebook.json')),
    themes: await Promise.all(names.map((name) => json(join(themes, name)))),
  });
}

/** Folders in which pdf.js finds the standard fonts, character maps and decoders it ships. */
function pdfAssets(): { standardFontDataUrl: string; cMapUrl: string; wasmUrl: string } {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const url = (name: string): string => `${pathToFileURL(join(folder, name)).href}/`;
  return {
    standardFontDataUrl: url('standard_fonts'),
    cMapUrl: url('cmaps'),
    wasmUrl: url('wasm'),
  };
}

/** The English model of the OCR, as its package ships it. */
function languageFolder(): string {
  const english = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  return join(dirname(english), '4.0.0_best_int');
}

/** Where this kind of computer keeps a program's data. */
function dataFolder(): string {
  const { env } = process;
  switch (process.platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Caselight');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Caselight');
    default:
      return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'caselight');
  }
}

let codebook: Promise<Codebook> | undefined;
let pool: Promise<ParserHost> | undefined;

/** For libraries with a codebook of their own. */
const ownPools: Promise<ParserHost>[] = [];

function startParsers(given: Codebook): ParserHost {
  return new ParsePool({
    entry: pathToFileURL(join(import.meta.dirname, 'parse-worker.js')),
    data: {
      codebook: given,
      pdfAssets: pdfAssets(),
      recognition: { languageFolder: languageFolder() },
    },
    width: availableParallelism(),
  });
}

const context: Context = {
  io: terminalIo(),
  clock,
  files: nodeFiles,
  exported: nodeExports,
  softwareVersion: String(
    fieldsOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))?.['version'],
  ),
  codebook: () => (codebook ??= readCodebook()),
  parsers: (given) => {
    if (given === undefined) return (pool ??= context.codebook().then(startParsers));
    const own = Promise.resolve(startParsers(given));
    ownPools.push(own);
    return own;
  },
  library: {
    defaultPath: join(dataFolder(), 'library.caselight'),
    create: (path, passphrase) =>
      createLibrary(path, passphrase, { at: clock.now(), who: 'command line' }),
    open: (path, passphrase) =>
      openLibrary(path, passphrase, { at: clock.now(), who: 'command line' }),
  },
  samplesFolder: join(root, 'resources', 'samples'),
};

process.exitCode = await run(process.argv.slice(2), context);
for (const one of [pool, ...ownPools]) await (await one)?.close();
