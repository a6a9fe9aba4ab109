import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/command-line.ts';

/** What stands at the top of the repository; whatever else is there came in by mistake, as packages once did. */
const TOP = [
  '.ci',
  '.dependency-cruiser.cjs',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'bin',
  'docs',
  'electron-builder.yml',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
  'resources',
  'src',
  'test',
  'training',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.casebook.config.ts',
  'vitest.config.ts',
];

/** What was learned for themes is the one large file. */
const LARGE = 'resources/model/themes.bin';
const MEGABYTE = 1024 * 1024;

// A copy without its history has nothing that tells which files are kept.
describe.skipIf(!existsSync(join(ROOT, '.git')))('the files that the repository keeps', () => {
  const kept = existsSync(join(ROOT, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
        .split('\0')
        .filter((path) => path !== '')
    : [];

  it('stand where they are looked for', () => {
    const others = kept.filter((path) => !TOP.includes(path.split('/')[0] ?? ''));
    expect(others).toEqual([]);
    expect(kept.length).toBeGreaterThan(1000);
  });

  it('are small but for one', () => {
    const large = kept
      .filter((path) => existsSync(join(ROOT, path)))
      .filter((path) => statSync(join(ROOT, path)).size > MEGABYTE);
    expect(large).toEqual([LARGE]);
  });
});
