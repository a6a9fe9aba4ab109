import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { LibraryStore } from '../../src/services/ports.ts';
import { openLibrary } from '../../src/store/open-library.ts';
import { openVault, vaultPath } from '../../src/store/vault.ts';
import { nodeExports } from '../../src/cli/file-port.ts';
import { decryptedPages } from '../store/support/decrypted-pages.ts';
import { AT } from '../store/support/sample-document.ts';
import { PASSPHRASE, ROOT, start } from '../support/command-line.ts';
import { makeOldLibrary } from './old-library.ts';
import { RESTORE } from './restore-act.ts';
import { makeScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** What the child that is killed does. */
export type ActName =
  | 'import'
  | 'import by command line'
  | 'tag'
  | 'bulk tag'
  | 'migrate'
  | 'back up'
  | 'rotate key'
  | 'erase'
  | 'export'
  | 'restore';

/** A line that the child wrote before it was killed. */
export type Acknowledged = Readonly<Record<string, string | number | boolean>>;

/** How one act is tried. What it remembers from one time to the next stands in the closure of `look`. */
export interface Act {
  /** Milliseconds after the child's first word, within which it is killed. */
  readonly span: number;
  /** Starts another process than the usual one. */
  start?(scene: Scene): ChildProcess;
  /** Passages of the document that is there before. */
  readonly passages: number;
  /** What is done before each time, and what is looked at after it. */
  look(scene: Scene): {
    readonly before?: () => void;
    /** Everything that is not as it should be, in words. The library is open, whole and has been looked through. */
    readonly after: (store: LibraryStore, acknowledged: readonly Acknowledged[]) => string[];
    /** What can be seen only when the library is closed again. */
    readonly closed?: (acknowledged: readonly Acknowledged[]) => Promise<string[]> | string[];
  };
}

/** How many documents the import tells of a file: every third is a mail with two attachments. */
export function documentsOf(fileName: string): number {
  return Number(fileName.split('-').at(-1)) % 3 === 0 ? 3 : 1;
}

const SAMPLES = readdirSync(join(ROOT, 'resources', 'samples'))
  .filter((name) => /\.(?:pdf|docx)$/u.test(name))
  .toSorted()
  .map((name) => join(ROOT, 'resources', 'samples', name));

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A file that says of itself whether it is whole: its last line is the hash of all before. */
export function exportOf(number: number): string {
  const rows = Array.from({ length: 20_000 }, (_, i) => `${number},${i},accepted\n`).join('');
  return `${rows}${sha256(rows)}`;
}

function isWholeExport(content: string): boolean {
  const end = content.lastIndexOf('\n') + 1;
  return content.slice(end) === sha256(content.slice(0, end));
}

const complain = (problems: readonly (string | false)[]): string[] =>
  problems.filter((problem) => problem !== false);

/** Tags by number with their notes. */
const notes = (store: LibraryStore): Map<number, string | null> =>
  new Map(store.listTags({}).map(({ id, note }) => [id, note]));

/** The acts by name. */
export const ACTS: Readonly<Record<ActName, Act>> = {
  import: {
    span: 120,
    passages: 1,
    look() {
      let unacknowledged = 0;
      const all = new Set<string>();
      return {
        after(store, acknowledged) {
          for (const { file } of acknowledged) all.add(String(file));
          const stored = Map.groupBy(
            store.listDocuments().filter(({ fileName }) => fileName.startsWith('file-')),
            ({ fileName }) => fileName.split(' ')[0] ?? '',
          );
          const partly = [...stored].filter(
            ([name, documents]) =>
              documents.length !== documentsOf(name) ||
              documents.some(({ passages }) => passages !== 3),
          );
          const before = unacknowledged;
          unacknowledged = [...stored.keys()].filter((name) => !all.has(name)).length;
          return complain([
            [...all].some((name) => !stored.has(name)) && 'a file that was reported is not there',
            partly.length > 0 && `${partly.length} files are partly there`,
            unacknowledged - before > 1 && 'more than one file was not reported',
          ]);
        },
      };
    },
  },
  'import by command line': {
    span: 2500,
    start: ({ library }) => start(['--library', library, 'import', '--json', ...SAMPLES]),
    passages: 1,
    look(scene) {
      let reported = new Set<string>();
      return {
        before() {
          // A fresh library when everything is in, so that every kill meets work.
          if (reported.size < SAMPLES.length) return;
          rmSync(scene.folder, { recursive: true });
          makeScene(scene.folder, 1);
          reported = new Set();
        },
        after(store, acknowledged) {
          for (const { file, status } of acknowledged) {
            if (status === 'imported') reported.add(basename(String(file)));
          }
          const stored = store.listDocuments().slice(1);
          const names = stored.map(({ fileName }) => fileName);
          const isLost = [...reported].some((name) => !names.includes(name));
          reported = new Set(names);
          return complain([
            isLost && 'a file that was reported is not there',
            reported.size < names.length && 'a file is there twice',
            stored.some(({ passages }) => passages === 0) && 'a file is partly there',
          ]);
        },
      };
    },
  },
  tag: {
    span: 120,
    passages: 60,
    look() {
      let known = new Map<number, string | null>();
      return {
        after(store, acknowledged) {
          for (const { tag, note } of acknowledged) known.set(Number(tag), String(note));
          const now = notes(store);
          const other = [...now].filter(([id, note]) => note !== (known.get(id) ?? null));
          const last = Number(acknowledged.at(-1)?.['note'] ?? 0);
          const lost = other.filter(
            ([, note]) => note === null || (last > 0 && Number(note) !== last + 1),
          );
          known = now;
          return complain([
            lost.length > 0 && `${lost.length} tags are not as they were left`,
            other.length > 1 && 'more than one act was not reported',
          ]);
        },
      };
    },
  },
  'bulk tag': {
    span: 250,
    passages: 400,
    look() {
      let known: string | null = null;
      return {
        after(store, acknowledged) {
          known = acknowledged.length > 0 ? String(acknowledged.at(-1)?.['note']) : known;
          const [now, ...others] = new Set(notes(store).values());
          const isNext = now !== null && (known === null || Number(now) >= Number(known));
          const isRight = now === known || isNext;
          known = now ?? null;
          return complain([
            others.length > 0 && 'an act on all tags is partly there',
            !isRight && 'an act that was reported is not there',
          ]);
        },
      };
    },
  },
  migrate: {
    span: 1500,
    passages: 1,
    look(scene) {
      const { folder } = scene;
      const template = `${folder}.template`;
      makeOldLibrary(template, 20);
      return {
        before() {
          rmSync(scene.folder, { recursive: true });
          mkdirSync(scene.folder, { recursive: true });
          copyFileSync(template, scene.library);
          copyFileSync(vaultPath(template), vaultPath(scene.library));
        },
        after(store) {
          const documents = store.listDocuments();
          const tags = store.listTags({});
          const backups = readdirSync(folder).filter((name) => /\.before-update-\d+$/u.test(name));
          const copies = backups.map((name) =>
            openLibrary(join(folder, name), PASSPHRASE, {
              at: new Date().toISOString(),
              who: 'crash',
            }),
          );
          const poor = copies.filter(
            (copy) => copy.listTags({}).length !== 800 || !copy.verify().ok,
          );
          for (const copy of copies) copy.close();
          return complain([
            documents.length !== 20 && `${documents.length} of 20 documents are there`,
            (tags.length !== 800 ||
              tags.some(({ note, coder }) => note !== 'a note' || coder !== 'Ana')) &&
              'tags are not as they were',
            backups.length === 0 && 'there is no backup from before',
            poor.length > 0 && 'a backup is not whole',
          ]);
        },
      };
    },
  },
  'back up': {
    span: 400,
    passages: 300,
    look(scene) {
      let minute = 0;
      return {
        after(store, acknowledged) {
          const last = acknowledged.at(-1)?.['fileName'];
          const backups = store.listBackups(scene.backups).map(({ path }) => path);
          const poor = backups.filter((path) => !isWholeBackup(path));
          minute += 1;
          // Older than any that the child makes, so that none of those is taken away for it by its name.
          const at = new Date(Date.UTC(1971, 0, 1, 0, minute)).toISOString();
          store.backUpInto(scene.backups, 3, at);
          const names = readdirSync(scene.backups);
          return complain([
            poor.length > 0 && `${poor.length} backups are not whole`,
            last !== undefined &&
              !backups.includes(join(scene.backups, String(last))) &&
              'a backup that was reported is not there',
            names.some((name) => name.includes('.making')) && 'something half-made is left',
          ]);
        },
      };
    },
  },
  'rotate key': {
    span: 800,
    passages: 100,
    look() {
      return {
        after: (store) => complain([notes(store).size !== 100 && 'tags are not as they were']),
      };
    },
  },
  erase: {
    span: 150,
    passages: 1,
    look(scene) {
      return {
        after(store, acknowledged) {
          const left = store.listCases().filter(({ passages }) => passages > 1);
          const partly = left.some(({ documents, passages }) => documents !== 1 || passages !== 40);
          const there = new Set(store.listDocuments().map(({ fileName }) => fileName));
          const erased = acknowledged.flatMap((line) => line['erased'] ?? []);
          for (const { id } of left) store.deleteCase(id, AT);
          return complain([
            partly && 'a case is partly there',
            left.length > 1 && 'a case that was erased is there',
            erased.some((name) => there.has(`${name}.pdf`)) && 'a case that was erased is there',
          ]);
        },
        closed() {
          const { key } = openVault(vaultPath(scene.library), PASSPHRASE);
          const bytes = decryptedPages(scene.library, key);
          return complain([
            bytes.includes('Erased') && 'words that were erased stand in the bytes',
          ]);
        },
      };
    },
  },
  restore: RESTORE,
  export: {
    span: 400,
    passages: 1,
    look(scene) {
      const known = new Map<string, string>();
      return {
        after: () => [],
        async closed(acknowledged) {
          for (const line of acknowledged)
            known.set(String(line['fileName']), String(line['sha256']));
          const names = readdirSync(scene.exports).filter((name) => name.endsWith('.csv'));
          const contents = new Map(
            names.map((name) => [name, readFileSync(join(scene.exports, name), 'utf8')]),
          );
          const other = [...known].filter(
            ([name, hash]) => sha256(contents.get(name) ?? '') !== hash,
          );
          const torn = [...contents.values()].filter((content) => !isWholeExport(content));
          const problems = complain([
            torn.length > 0 && 'a file stands under its name and is not whole',
            other.length > 1 && 'a file that was reported is not there',
          ]);
          for (const number of [0, 1, 2]) {
            const [name, content] = [`tables-${number}.csv`, exportOf(number)];
            // oxlint-disable-next-line no-await-in-loop
            await nodeExports.write(join(scene.exports, name), content);
            known.set(name, sha256(content));
          }
          const isLeft = readdirSync(scene.exports).some((name) => !name.endsWith('.csv'));
          return [
            ...problems,
            ...complain([isLeft && 'half of a file is left when it was made again']),
          ];
        },
      };
    },
  },
};

function isWholeBackup(path: string): boolean {
  const copy = openLibrary(path, PASSPHRASE, { at: AT, who: 'crash' });
  try {
    return copy.verify().ok && notes(copy).size === 300;
  } finally {
    copy.close();
  }
}

/** What stands in the folder besides the library that nothing explains. */
export function leftBeside({ folder, library }: Scene): string[] {
  return readdirSync(folder).filter(
    (name) =>
      /\.(?:making|tmp|part)|-(?:wal|shm|journal)$/u.test(name) &&
      existsSync(join(folder, name)) &&
      join(folder, name) !== library,
  );
}
