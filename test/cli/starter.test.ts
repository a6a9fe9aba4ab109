import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../support/command-line.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const starter = (): string => join(folder.path, 'bin', 'caselight.cjs');

/** The starter as it behaves under a Node that calls itself by another version. */
function startedOn(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const program = `${pretend} require(${JSON.stringify(starter())});`;
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
}

beforeAll(async () => {
  folder = await temporaryFolder();
  await cp(join(ROOT, 'bin'), join(folder.path, 'bin'), { recursive: true });
});
afterAll(() => folder.remove());

describe('the starter', () => {
  it('says to build where nothing is built', () => {
    const { status, stderr } = startedOn('24.0.0');
    expect(status).toBe(70);
    expect(stderr).toContain('npm ci');
  });

  it('says what to install where no Node will do, and uses a recent one where none came along', async () => {
    await mkdir(join(folder.path, 'out', 'main'), { recursive: true });
    await writeFile(join(folder.path, 'out', 'main', 'cli.js'), 'process.exitCode = 42;');
    const { status, stderr } = startedOn('22.13.0');
    expect(status).toBe(70);
    expect(stderr).toContain('22.14');
    expect(startedOn('22.14.0').status).toBe(42);
  });

  it('uses the Node that came along, whatever it runs on', async () => {
    const modules = join(folder.path, 'node_modules');
    await symlink(join(ROOT, 'node_modules'), modules);
    expect(startedOn('18.0.0').status).toBe(42);
    await rm(modules);
  });
});
