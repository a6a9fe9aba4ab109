import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caselight, jsonLines, temporaryFolder } from '../support/command-line.ts';

const REVIEW = `Westmere Safeguarding Children Partnership

Local Child Safeguarding Practice Review: Child D

1 Analysis

1.1 Nobody asked the parents how the bruise had come about, and the explanation was accepted at face value.
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let library = '';
let file = '';
const run = (...argv: string[]) => caselight(['--library', library, ...argv]);
const json = async (...argv: string[]) => {
  const { code, out } = await run(...argv, '--json');
  expect(code).toBe(0);
  return jsonLines(out)[0] ?? {};
};

beforeAll(async () => {
  folder = await temporaryFolder();
  library = join(folder.path, 'westmere.caselight');
  file = join(folder.path, 'child-d.txt');
  await writeFile(file, REVIEW);
  await json('init');
  await run('import', file);
});
afterAll(() => folder.remove());

describe('keeping, erasing and restoring from the command line', () => {
  it('lists what is due, says what would go, erases, and says by when backups no longer hold it', async () => {
    await json('backup', 'make');
    await json('retention', 'mark', 'case', '1', 'restricted');
    await json('retention', 'keep', 'document', '1', '2020-03-31');
    expect(await json('retention', 'due')).toMatchObject({
      schema: 'caselight.retention/1',
      documents: [{ documentId: 1, access: 'restricted', keepUntil: '2020-03-31' }],
    });
    expect(await json('retention', 'erase', 'document', '1')).toMatchObject({
      erased: false,
      copies: { own: 1, others: [], awayFolders: [], printedIn: [] },
      days: 30,
      erasure: null,
    });
    expect(await json('retention', 'erase', 'document', '1', '--yes')).toMatchObject({
      erased: true,
      erasure: { documents: 1, goneAt: null },
    });
    expect(await json('retention', 'due', '--all')).toMatchObject({ documents: [] });
  });

  it('lists what may take the place of a library that does not open, and claims of none what nothing says', async () => {
    const key = `${library}.vault.json`;
    await rename(key, `${key}.away`);
    const { backups } = await json('backup', 'list');
    expect(backups).toMatchObject([{ ofThisLibrary: false }]);
    const { out, err } = await run('backup', 'list');
    expect(out).toContain('perhaps of another library');
    expect(err).toContain('These copies may take its place');
    await rename(`${key}.away`, key);
    expect(await json('backup', 'list')).toMatchObject({ backups: [{ ofThisLibrary: true }] });
  });

  it('restores a backup once it was said what would be lost and what returns', async () => {
    const { backups } = await json('backup', 'list');
    const path = (backups as { path: string }[])[0]?.path ?? '';
    const said = await json('backup', 'restore', path);
    expect(said).toMatchObject({
      restored: false,
      difference: { documents: 1, lostDocuments: [], returning: ['child-d.txt'] },
    });
    expect(await json('backup', 'restore', path, '--yes')).toMatchObject({ restored: true });
    expect(await json('list', 'documents')).toMatchObject({ documents: [{ id: 1 }] });
    expect(await run('backup', 'restore', join(folder.path, 'none'))).toMatchObject({ code: 65 });
  });

  it('deletes a case, and where the settings say so from the backups at once', async () => {
    await json('settings', 'daysInBackups', '0');
    await json('backup', 'make');
    expect(await json('case', 'delete', '1')).toMatchObject({
      deleted: false,
      copies: { others: [], printedIn: [] },
    });
    await json('case', 'delete', '1', '--yes');
    expect(await json('retention', 'erasures')).toMatchObject({
      erasures: [{ documents: 1, goneAt: expect.any(String) }],
    });
  });

  it('changes the key, and sets another passphrase by the new recovery code', async () => {
    const { recoveryCode } = await json('key', 'rotate');
    const code = join(folder.path, 'code');
    const next = join(folder.path, 'next');
    await writeFile(code, String(recoveryCode));
    await writeFile(next, 'another good passphrase');
    const recover = ['key', 'recover', '--recovery-code-file', code, '--new-passphrase-file', next];
    expect(await json(...recover)).toMatchObject({ changed: 'passphrase' });
    expect(await run('verify')).toMatchObject({ code: 77 });
    expect(await run('--passphrase-file', next, 'verify')).toMatchObject({ code: 0 });
  });
});
