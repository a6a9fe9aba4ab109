import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { importDocuments } from '../../src/services/import-documents.ts';
import { recordExport } from '../../src/services/record-export.ts';
import { nodeExports } from '../../src/cli/file-port.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { restoreClosed } from '../../src/store/restore-closed.ts';
import { rotateKey } from '../../src/store/rotate-key.ts';
import { nodeFiles } from '../../src/workers/node-files.ts';
import { AT, CODEBOOK, sampleDocument } from '../store/support/sample-document.ts';
import { guardFor } from '../support/export-guard.ts';
import { PASSPHRASE } from '../support/command-line.ts';
import type { Acknowledged, ActName } from './acts.ts';
import { documentsOf, exportOf } from './acts.ts';
import { PASSAGES_SINCE } from './restore-act.ts';
import { addDocument, CHEAP, openScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** Which act is done, where, how many times, and who hears of it. */
export interface Doing {
  readonly act: DoneHere;
  readonly scene: Scene;
  readonly times: number;
  /** Everything is ready: the act begins. */
  readonly go: () => void;
  /** One more is done and acknowledged, or failed with the code of an error. */
  readonly done: (line: Acknowledged) => void;
}

/** The acts that are done in this process; one is done by the command line. */
export type DoneHere = Exclude<ActName, 'import by command line'>;

/** A number that no other process of this kind has used, and rising within one. */
let counted = Date.now() * 1000;
const next = (): number => (counted += 1);

/** Does an act over and over. What fails is told; the library is left as whoever ends there leaves it. */
export async function doAct({ act, scene, times, go, done }: Doing): Promise<void> {
  let store: LibraryStore | undefined;
  const opened = (): LibraryStore => (store = openScene(scene));
  const acts: Readonly<Record<DoneHere, () => void | Promise<void>>> = {
    async import() {
      const library = opened();
      go();
      const names = Array.from({ length: Math.min(times, 5000) }, () => `file-${next()}`);
      await importDocuments(
        {
          store: library,
          codebookVersion: library.useCodebook(CODEBOOK, AT),
          clock: { now: () => AT, monotonic: () => performance.now() },
          files: {
            ...nodeFiles,
            list: (paths) => Promise.resolve(paths),
            size: () => Promise.resolve(100),
            read: (path) => Promise.resolve(Buffer.from(path)),
          },
          parsers: {
            width: 1,
            close: () => Promise.resolve(),
            parse: (_, { fileName }) =>
              Promise.resolve({
                ok: true,
                documents: Array.from({ length: documentsOf(fileName) }, (__, i) => ({
                  ...sampleDocument({ texts: [`${fileName} ${i}.`, 'Asked.', 'Seen.'] }).read,
                  part: { fileName: `${fileName} ${i}`, bytes: Buffer.from(`${fileName} ${i}`) },
                })),
              }),
          },
        },
        names,
        { onResult: ({ file }) => done({ file }) },
      );
    },
    tag() {
      const library = opened();
      const by = { coder: library.coderNamed('child', AT), at: AT };
      const ids = library.listTags({}).map(({ id }) => id);
      go();
      for (let round = 0; round < times; round += 1) {
        const note = String(next());
        const tag = ids[counted % ids.length] ?? 0;
        library.editTags([tag], { note }, by);
        done({ tag, note });
      }
    },
    'bulk tag'() {
      const library = opened();
      const by = { coder: library.coderNamed('child', AT), at: AT };
      const ids = library.listTags({}).map(({ id }) => id);
      go();
      for (let round = 0; round < times; round += 1) {
        const note = String(next());
        library.editTags(ids, { note }, by);
        done({ note });
      }
    },
    migrate() {
      go();
      opened();
      done({ opened: true });
    },
    'back up'() {
      const library = opened();
      go();
      for (let left = times; left > 0; left -= 1) {
        // Names tell seconds: a second for each millisecond gives each backup its own, in this process and the next.
        const now = (Date.now() % 1e10) * 1000;
        const { fileName } = library.backUpInto(scene.backups, 3, new Date(now).toISOString());
        done({ fileName });
      }
    },
    'rotate key'() {
      go();
      for (let round = 0; round < times; round += 1) {
        rotateKey(scene.library, PASSPHRASE, { at: AT, who: 'child', cost: CHEAP }).store.close();
        done({ rotated: true });
      }
    },
    restore() {
      let library = opened();
      const backup = library.listBackups(scene.backups)[0]?.path ?? '';
      go();
      for (let round = 0; round < times; round += 1) {
        const name = `since${next()}`;
        addDocument(library, name, PASSAGES_SINCE);
        done({ added: name });
        const at = new Date().toISOString();
        // By turns into the open library, and into the place of one that is closed.
        if (round % 2 === 0) library = library.restoreBackup(backup, at);
        else {
          library.close();
          const secret = { kind: 'passphrase', secret: PASSPHRASE } as const;
          library = restoreClosed(scene.library, backup, secret, { at, who: 'child' });
        }
        store = library;
        done({ restored: name });
      }
    },
    erase() {
      const library = opened();
      go();
      for (let round = 0; round < times; round += 1) {
        const name = `Erased${next()}`;
        const caseId = addDocument(library, name, 40);
        done({ added: name });
        // By turns the case with its document, and the document with its case.
        if (round % 2 === 0) library.deleteCase(caseId, AT);
        else
          library.eraseDocuments(
            library.listDocuments(caseId).map(({ id }) => id),
            AT,
          );
        done({ erased: name });
      }
    },
    async export() {
      const library = opened();
      const guard = guardFor(library);
      go();
      for (let round = 0; round < times; round += 1) {
        const number = next();
        const bytes = Buffer.from(exportOf(number));
        recordExport({ store: library, at: AT, guard }, nodeFiles, {
          kind: 'tables',
          reviews: 1,
          tags: 1,
          bytes,
        });
        const fileName = `tables-${number % 3}.csv`;
        // One after the other, as a person does.
        // oxlint-disable-next-line no-await-in-loop
        await nodeExports.write(join(scene.exports, fileName), bytes);
        done({ fileName, sha256: createHash('sha256').update(bytes).digest('hex') });
      }
    },
  };

  try {
    await acts[act]();
    store?.close();
  } catch (error) {
    done({ error: error instanceof AppError ? error.code : String(error) });
  }
}
