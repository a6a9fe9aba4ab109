import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryStore } from '../../src/services/ports.ts';
import { openLibrary } from '../../src/store/open-library.ts';
import { PASSPHRASE } from '../support/command-line.ts';
import type { Act } from './acts.ts';
import { openScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** Passages of what is added after the backup, and lost by restoring it. */
export const PASSAGES_SINCE = 40;

/**
 * A backup takes the place of the library over and over, by turns of the open one and of the closed one, each time after a document
 * was added. The library is what it was or what the backup is, and what it was before a restoring is beside it.
 */
export const RESTORE: Act = {
  span: 900,
  passages: 60,
  look(scene) {
    return {
      before() {
        if (readdirSync(scene.backups).length > 0) return;
        const store = openScene(scene);
        store.backUpInto(scene.backups, 3, new Date().toISOString());
        store.close();
      },
      after(store, acknowledged) {
        const problems: string[] = [];
        const complain = (isWrong: boolean, words: string): void => {
          if (isWrong) problems.push(words);
        };
        const now = store.listDocuments();
        const since = now.filter(({ fileName }) => fileName !== 'kept.pdf');
        complain(now.length === since.length, 'what the backup held is not there');
        complain(since.length > 1, 'two documents are there that were never there at once');
        complain(
          since.some(({ passages }) => passages !== PASSAGES_SINCE),
          'a document is partly there',
        );
        const last = acknowledged.at(-1);
        const there = since[0]?.fileName;
        complain(
          last !== undefined && 'restored' in last && there === `${String(last['restored'])}.pdf`,
          'a restoring that was reported is not there',
        );
        const kept = keptBeside(scene);
        const asked = acknowledged.flatMap((line) => line['added'] ?? line['restored'] ?? []);
        const lost = asked.filter(
          (name) => there !== `${String(name)}.pdf` && !kept.has(`${String(name)}.pdf`),
        );
        complain(lost.length > 0, 'what was replaced is not beside the library');
        forgetAdded(store, since);
        return problems;
      },
    };
  },
};

/** Names of the documents in the libraries that were replaced, each of which opens and is whole; they are taken away. */
function keptBeside({ folder }: Scene): ReadonlySet<string> {
  const names = readdirSync(folder).filter((name) => name.includes('.before-restore-'));
  const documents = names
    .filter((name) => /\.before-restore-\d+$/u.test(name))
    .flatMap((name) => {
      const at = new Date().toISOString();
      const copy = openLibrary(join(folder, name), PASSPHRASE, { at, who: 'crash' });
      try {
        const wrong = copy.verify().checks.filter(({ ok }) => !ok);
        if (wrong.length > 0) throw new Error(`what was replaced is not whole: ${name}`);
        return copy.listDocuments().map(({ fileName }) => fileName);
      } finally {
        copy.close();
      }
    });
  for (const name of readdirSync(folder).filter((one) => one.includes('.before-restore-'))) {
    if (!name.includes('.making')) rmSync(join(folder, name));
  }
  return new Set(documents);
}

/** The next child begins with what the backup holds. */
function forgetAdded(store: LibraryStore, added: readonly { readonly caseId: number }[]): void {
  for (const { caseId } of added) store.deleteCase(caseId, new Date().toISOString());
}
