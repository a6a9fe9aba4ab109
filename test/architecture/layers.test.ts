import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'caselight-layers-'));
  await cp(join(root, 'src'), join(scratch, 'src'), { recursive: true });
  await cp(join(root, '.dependency-cruiser.cjs'), join(scratch, '.dependency-cruiser.cjs'));
  await cp(join(root, 'package.json'), join(scratch, 'package.json'));
  await symlink(join(root, 'node_modules'), join(scratch, 'node_modules'));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

/** What the check says of the scratch copy: empty where it has nothing to say. */
function check(): string {
  const program = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  try {
    execFileSync(
      process.execPath,
      [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src'],
      { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return '';
  } catch (error) {
    // A check that could not run must not look like one that found nothing.
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
    if (!said.includes('violations')) throw error;
    return said;
  }
}

async function planted(path: string, source: string): Promise<string> {
  const file = join(scratch, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, source);
  try {
    return check();
  } finally {
    await rm(file);
  }
}

describe('the layers', () => {
  it('are kept by the source as it stands', () => {
    expect(check()).toBe('');
  });

  it.each([
    ['core reads a file', 'src/core/text/planted.ts', "import 'node:fs';\n"],
    ['core knows a service', 'src/core/text/planted.ts', "import '../../services/ports.ts';\n"],
    [
      'core takes a type from a service',
      'src/core/text/planted.ts',
      "import type { Clock } from '../../services/ports.ts';\nexport type Planted = Clock;\n",
    ],
    ['a service opens a database', 'src/services/planted.ts', "import 'better-sqlite3';\n"],
    ['main opens a database', 'src/main/planted.ts', "import 'better-sqlite3';\n"],
    ['main reaches into the store', 'src/main/planted.ts', "import '../store/open-library.ts';\n"],
    [
      'the window reaches into the store',
      'src/renderer/planted.ts',
      "import '../store/open-library.ts';\n",
    ],
    ['the window uses node', 'src/renderer/planted.ts', "import 'node:path';\n"],
    ['a folder of no layer', 'src/planted/planted.ts', "import '../core/text/offsets.ts';\n"],
    ['a package nobody allowed', 'src/core/text/planted.ts', "import 'react';\n"],
  ])('are found broken when %s', async (_what, path, source) => {
    expect(await planted(path, source)).toMatch(/planted/);
  });
});
