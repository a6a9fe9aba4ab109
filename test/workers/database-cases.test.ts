import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { LibraryStore } from '../../src/services/ports.ts';
import { caseHandlers } from '../../src/workers/database-cases.ts';
import { DatabaseSession } from '../../src/workers/database-session.ts';
import { AT, CODEBOOK, sampleDocument } from '../store/support/sample-document.ts';
import { temporaryFolder, temporaryLibrary } from '../store/support/temporary-library.ts';
import { ROOT } from '../support/command-line.ts';

const text = (what: string): string =>
  `The ${what} team met on many days and wrote down who had been seen at home by which worker and what they had said. `;

function add(store: LibraryStore, fileName: string, what: string): number {
  const codebook = store.useCodebook(CODEBOOK, AT);
  const document = sampleDocument({ texts: [text(what).repeat(3), fileName], fileName });
  return store.addDocument(document, codebook, AT).documentId;
}

it('offers what is alike in the library as it was restored, not in the one before', async () => {
  const session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, () => undefined);
  onTestFinished(() => session.close());
  const { path, store } = temporaryLibrary();
  const known = { id: '1', name: 'Reviews', isSample: false };
  const { offerSameCases } = caseHandlers(session);
  add(store, 'a.pdf', 'school nursing');
  const backup = join(temporaryFolder(), 'kept.caselight');
  store.backUp(backup, AT);
  session.use({ store, known, path });
  const before = add(store, 'b.pdf', 'hospital discharge planning for newborn babies and parents');
  expect(await offerSameCases({})).toEqual({ offers: [] });
  const restored = store.restoreBackup(backup, AT);
  session.use({ store: restored, known, path });
  expect(add(restored, 'c.pdf', 'school nursing')).toBe(before);
  expect(await offerSameCases({})).toMatchObject({ offers: [{ why: 'same-text' }] });
});
