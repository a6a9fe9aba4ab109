import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { LibraryStore } from '../../src/services/ports.ts';
import { BackupDesk } from '../../src/workers/database-backups.ts';
import { caseHandlers } from '../../src/workers/database-cases.ts';
import { DatabaseSession } from '../../src/workers/database-session.ts';
import { AT, CODEBOOK, sampleDocument } from '../store/support/sample-document.ts';
import { open, temporaryFolder, temporaryLibrary } from '../store/support/temporary-library.ts';
import { ROOT } from '../support/command-line.ts';

/** The window's calls about cases, with a library that is open and may be changed for another. */
function windowCalls() {
  const session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, () => undefined);
  onTestFinished(() => session.close());
  const { path, store } = temporaryLibrary();
  const known = { id: '1', name: 'Reviews', isSample: false };
  const use = (opened: LibraryStore): void => session.use({ store: opened, known, path });
  use(store);
  return { store, use, ...caseHandlers(session, new BackupDesk(session)) };
}

const text = (what: string): string =>
  `The ${what} team met on many days and wrote down who had been seen at home by which worker and what they had said. `;

function add(store: LibraryStore, fileName: string, what: string): number {
  const codebook = store.useCodebook(CODEBOOK, AT);
  const document = sampleDocument({ texts: [text(what).repeat(3), fileName], fileName });
  return store.addDocument(document, codebook, AT).documentId;
}

it('offers what is alike in the library as it was restored, not in the one before', async () => {
  const { store, use, offerSameCases } = windowCalls();
  add(store, 'a.pdf', 'school nursing');
  const backup = join(temporaryFolder(), 'kept.caselight');
  store.backUp(backup, AT);
  const before = add(store, 'b.pdf', 'hospital discharge planning for newborn babies and parents');
  expect(await offerSameCases({})).toEqual({ offers: [] });
  const restored = store.restoreBackup(backup, AT);
  use(restored);
  expect(add(restored, 'c.pdf', 'school nursing')).toBe(before);
  expect(await offerSameCases({})).toMatchObject({ offers: [{ why: 'same-text' }] });
});

it('takes the backups away at once where the settings say so, and makes one without the deleted case', async () => {
  const { store, deleteCase } = windowCalls();
  const at = new Date(Date.now() - 60_000).toISOString();
  const codebook = store.useCodebook(CODEBOOK, at);
  store.addDocument(sampleDocument({ texts: ['The visit.'] }), codebook, at);
  store.changeSetting('daysInBackups', 0, { coder: store.addCoder('Ana', at), at });
  const before = store.backUpInto(store.backupFolder(), 10, at);
  await deleteCase({ caseId: 1 });
  const left = store.listBackups(store.backupFolder());
  expect(left.map(({ path }) => path)).not.toContain(before.path);
  expect(left.map(({ path }) => open(path).listDocuments())).toEqual([[]]);
  expect(store.erasures()).toMatchObject([{ goneAt: expect.any(String) }]);
});
