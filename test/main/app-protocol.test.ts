import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor } from '../../src/main/app-protocol.ts';

let folder = '';
let root = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caselight-protocol-'));
  root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(root, 'index.html'), '');
  await writeFile(join(root, 'assets', 'a.js'), '');
  await writeFile(join(root, 'notes.txt'), '');
  await writeFile(join(folder, 'secret.html'), '');
  await mkdir(join(folder, 'renderer-other'));
  await writeFile(join(folder, 'renderer-other', 'index.html'), '');
  await symlink(join(folder, 'secret.html'), join(root, 'link.html'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('fileFor', () => {
  it('finds the files of the window', async () => {
    expect(await fileFor('app://caselight/index.html', root)).toMatch(/renderer\/index\.html$/);
    expect(await fileFor('app://caselight/assets/a.js?v=1', root)).toMatch(/a\.js$/);
  });

  it.each([
    'app://other/index.html',
    'app://caselight.evil/index.html',
    'https://caselight/index.html',
    'app://caselight/../secret.html',
    'app://caselight/%2e%2e/secret.html',
    'app://caselight/..%2fsecret.html',
    'app://caselight/%2e%2e%2frenderer-other/index.html',
    'app://caselight/..%5csecret.html',
    'app://caselight/link.html',
    'app://caselight/notes.txt',
    'app://caselight/',
    'app://caselight/index.html%00.js',
    'app://caselight/%E0%A4%A',
    'not an address',
  ])('gives nothing for %s', async (address) => {
    expect(await fileFor(address, root)).toBeUndefined();
  });
});
