// Does one act over and over until it is killed, and says on standard output what it has done: "go", then one line each.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { importDocuments } from '../../src/services/import-documents.ts';
import { recordExport } from '../../src/services/record-export.ts';
import { nodeExports } from '../../src/cli/file-port.ts';
import { rotateKey } from '../../src/store/rotate-key.ts';
import { nodeFiles } from '../../src/workers/node-files.ts';
import { AT, CODEBOOK, sampleDocument } from '../store/support/sample-document.ts';
import { guardFor } from '../support/export-guard.ts';
import { PASSPHRASE } from '../support/command-line.ts';
import type { ActName } from './acts.ts';
import { documentsOf, exportOf } from './acts.ts';
import { addDocument, CHEAP, openScene, sceneIn } from './scene.ts';

const [act = '', folder = ''] = process.argv.slice(2);
const scene = sceneIn(folder);
const done = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const go = (): void => void writeSync(1, 'go\n');

/** A number that no other process of this kind has used, and rising within one. */
let counted = Date.now() * 1000;
const next = (): number => (counted += 1);

const ACTS: Readonly<
  Record<Exclude<ActName, 'import by command line'>, () => void | Promise<void>>
> = {
  async import() {
    const store = openScene(scene);
    go();
    const names = Array.from({ length: 5000 }, () => `file-${next()}`);
    await importDocuments(
      {
        store,
        codebookVersion: store.useCodebook(CODEBOOK, AT),
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
    const store = openScene(scene);
    const by = { coder: store.coderNamed('child', AT), at: AT };
    const ids = store.listTags({}).map(({ id }) => id);
    go();
    for (;;) {
      const note = String(next());
      const tag = ids[counted % ids.length] ?? 0;
      store.editTags([tag], { note }, by);
      done({ tag, note });
    }
  },
  'bulk tag'() {
    const store = openScene(scene);
    const by = { coder: store.coderNamed('child', AT), at: AT };
    const ids = store.listTags({}).map(({ id }) => id);
    go();
    for (;;) {
      const note = String(next());
      store.editTags(ids, { note }, by);
      done({ note });
    }
  },
  migrate() {
    go();
    openScene(scene);
    done({ opened: true });
  },
  'back up'() {
    const store = openScene(scene);
    go();
    for (let now = Date.now(); ; now += 1000) {
      const { fileName } = store.backUpInto(scene.backups, 3, new Date(now).toISOString());
      done({ fileName });
    }
  },
  'rotate key'() {
    go();
    for (;;) {
      rotateKey(scene.library, PASSPHRASE, { at: AT, who: 'child', cost: CHEAP }).store.close();
      done({ rotated: true });
    }
  },
  erase() {
    const store = openScene(scene);
    go();
    for (;;) {
      const name = `Erased${next()}`;
      const caseId = addDocument(store, name, 40);
      done({ added: name });
      store.deleteCase(caseId, AT);
      done({ erased: name });
    }
  },
  async export() {
    const store = openScene(scene);
    const guard = guardFor(store);
    go();
    for (;;) {
      const number = next();
      const bytes = Buffer.from(exportOf(number));
      recordExport({ store, at: AT, guard }, nodeFiles, {
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

await ACTS[act as keyof typeof ACTS]();
