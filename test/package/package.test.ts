import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/command-line.ts';

/*
 * The package as electron-builder makes it, around a stand-in for Electron's program: what is in the
 * archive, and what lies beside it. Fuses are flipped in the program itself, so here it is only read
 * that they are set.
 */

const CONFIG = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8');
/** Fuses can only be flipped in the real program. */
const FUSES = /^electronFuses:\n(?: {2}.*\n)+/m;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let files: ReadonlySet<string>;

interface Entry {
  readonly files?: Record<string, Entry>;
}

/** Paths in an asar archive: its head is JSON with a pickle's four sizes before it. */
function filesIn(archive: string): ReadonlySet<string> {
  const file = openSync(archive, 'r');
  const sizes = Buffer.alloc(16);
  readSync(file, sizes, 0, 16, 0);
  const head = Buffer.alloc(sizes.readUInt32LE(12));
  readSync(file, head, 0, head.length, 16);
  const found = new Set<string>();
  const walk = ({ files: inside = {} }: Entry, path: string): void => {
    for (const [name, entry] of Object.entries(inside)) {
      if (entry.files) walk(entry, `${path}${name}/`);
      else found.add(path + name);
    }
  };
  walk(JSON.parse(head.toString('utf8')) as Entry, '');
  return found;
}

const resources = (): string => join(folder.path, 'dist', 'linux-unpacked', 'resources');

beforeAll(async () => {
  folder = await temporaryFolder();
  const stand = join(folder.path, 'electron');
  mkdirSync(stand);
  writeFileSync(join(stand, 'electron'), '#!/bin/sh\n');
  chmodSync(join(stand, 'electron'), 0o755);
  writeFileSync(join(stand, 'LICENSE'), '');
  const config = join(folder.path, 'electron-builder.yml');
  writeFileSync(config, CONFIG.replace(FUSES, ''));
  const builder = createRequire(import.meta.url).resolve('electron-builder/package.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(dirname(builder), 'cli.js'),
      '--linux',
      'dir',
      '--config',
      config,
      `-c.electronDist=${stand}`,
      `-c.directories.output=${join(folder.path, 'dist')}`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  files = filesIn(join(resources(), 'app.asar'));
}, 400_000);
afterAll(() => folder.remove());

describe.runIf(process.platform === 'linux')('the package', () => {
  it.each([
    'package.json',
    'LICENSE',
    'out/main/index.js',
    'out/main/database-process.js',
    'out/main/parse-process.js',
    'out/main/parse-worker.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'resources/codebook/codebook.json',
    'resources/model/themes.json',
    'resources/model/themes.bin',
    'resources/samples/samples.json',
    'node_modules/zod/package.json',
    'node_modules/pdfjs-dist/legacy/build/pdf.mjs',
  ])('holds %s', (path) => {
    expect([...files]).toContain(path);
  });

  it('holds every package that its programs load', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      expect(
        [...files].some((path) => path.startsWith(`node_modules/${name}/`)),
        name,
      ).toBe(true);
    }
  });

  it('holds no source, test, training text, map or second Node', () => {
    const stray = [...files].filter((path) =>
      /^(src|test|training|docs)\/|\.map$|^node_modules\/(node-(linux|darwin|win|bin)-|vite|electron|playwright|react)/.test(
        path,
      ),
    );
    expect(stray).toEqual([]);
  });

  it('has native modules and the recogniser’s data beside the archive, where they can be loaded', () => {
    const natives = [...files].filter((path) => path.endsWith('.node'));
    expect(natives.some((path) => path.includes('better-sqlite3'))).toBe(true);
    expect(natives.some((path) => path.includes('@napi-rs'))).toBe(true);
    for (const path of natives) {
      expect(existsSync(join(resources(), 'app.asar.unpacked', path)), path).toBe(true);
    }
    const data = 'node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz';
    expect(existsSync(join(resources(), 'app.asar.unpacked', data))).toBe(true);
  });
});

it.each([
  ['runAsNode', false],
  ['enableCookieEncryption', true],
  ['enableNodeOptionsEnvironmentVariable', false],
  ['enableNodeCliInspectArguments', false],
  ['enableEmbeddedAsarIntegrityValidation', true],
  ['onlyLoadAppFromAsar', true],
  ['grantFileProtocolExtraPrivileges', false],
])('the fuse %s is set to %s', (fuse, value) => {
  expect(FUSES.exec(CONFIG)?.[0]).toContain(`  ${fuse}: ${value}\n`);
});
