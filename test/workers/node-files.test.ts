import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeFiles } from '../../src/workers/node-files.ts';

vi.mock(import('node:fs/promises'), async (original) => {
  const own = await original();
  const readdir = (path: string, ...others: unknown[]): unknown =>
    path.endsWith('closed')
      ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
      : Reflect.apply(own.readdir, own, [path, ...others]);
  return { ...own, readdir: readdir as typeof own.readdir };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselight-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('files of this machine', () => {
  it('are those below a folder by name, without hidden ones and links', async () => {
    mkdirSync(join(folder, 'later'));
    for (const name of ['b.pdf', 'a.pdf', '.hidden', 'later/c.pdf'])
      writeFileSync(join(folder, name), '');
    symlinkSync(join(folder, 'a.pdf'), join(folder, 'link.pdf'));
    expect(await nodeFiles.list([folder])).toEqual(
      ['a.pdf', 'b.pdf', 'later/c.pdf'].map((name) => join(folder, name)),
    );
  });

  it('are those that people put there, without what Windows and Word leave beside them', async () => {
    for (const name of ['desktop.ini', 'Thumbs.db', '~$Review.docx', 'Review.docx', 'thumbs.pdf'])
      writeFileSync(join(folder, name), '');
    expect(await nodeFiles.list([folder])).toEqual(
      ['Review.docx', 'thumbs.pdf'].map((name) => join(folder, name)),
    );
  });

  it('are listed though a folder among them cannot be looked into: that one is refused', async () => {
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'd.pdf'), '');
    const [closed = '', file] = await nodeFiles.list([folder]);
    expect([closed, file]).toEqual([join(folder, 'closed'), join(folder, 'd.pdf')]);
    await expect(nodeFiles.read(closed)).rejects.toMatchObject({ code: 'file-unreadable' });
  });
});
