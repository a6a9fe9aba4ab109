import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryStore } from '../../src/services/ports.ts';
import { AppError } from '../../src/shared/app-error.ts';
import { messageFor } from '../../src/shared/messages.ts';
import { vaultPath } from '../../src/store/vault.ts';
import { foundPassages } from '../support/found-passages.ts';
import { addDocument, makeScene, openScene, sceneIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** The files of a library that can be damaged: the library, its key file, and the log that a crash left. */
export const DAMAGED = ['library', 'key file', 'log'] as const;
export type DamagedFile = (typeof DAMAGED)[number];

/** One damage: a byte changed in one bit, or the file cut off there. */
export interface Damage {
  readonly file: DamagedFile;
  readonly how: 'flip' | 'cut';
  readonly at: number;
}

/** What came of opening and asking: the right answer, an earlier one, or a refusal by its code. */
export interface AfterDamage {
  readonly outcome: 'right' | 'earlier' | AppError['code'];
  readonly problems: readonly string[];
}

/** What each refusal must offer: the way back. */
const WAYS_BACK: Readonly<Record<string, RegExp>> = {
  'library-damaged': /backup/u,
  'vault-damaged': /backup/u,
  'not-a-library': /Choose the file/u,
};

/** A library whose files are damaged one byte at a time, and all that it says when it is whole. */
export class DamageBench {
  readonly #whole: Readonly<Record<DamagedFile, Buffer>>;
  /** The library without a log, as it was closed. */
  readonly #closed: Buffer;
  readonly #truth: string;
  /** What it said after each act whose trace is in the log, the first first. */
  readonly #states: readonly string[];
  readonly #here: Scene;

  constructor(folder: string) {
    const { library } = makeScene(join(folder, 'whole'), 40);
    const scene = sceneIn(join(folder, 'whole'));
    const filled = openScene(scene);
    for (const name of ['first', 'second', 'third']) addDocument(filled, name, 12);
    const gone = addDocument(filled, 'gone', 30);
    filled.deleteCase(gone, new Date().toISOString());
    this.#truth = answersOf(filled);
    filled.close();
    this.#closed = readFileSync(library);
    const working = openScene(scene);
    const by = { coder: working.coderNamed('Ana', '2026-03-01'), at: '2026-03-01T10:00:00.000Z' };
    this.#states = [answersOf(working)];
    for (const { id } of working.listTags({}).slice(0, 8)) {
      working.editTags([id], { decision: 'accepted', note: `note ${id}` }, by);
      this.#states = [...this.#states, answersOf(working)];
    }
    this.#whole = {
      library: readFileSync(library),
      'key file': readFileSync(vaultPath(library)),
      log: readFileSync(`${library}-wal`),
    };
    working.close();
    this.#here = sceneIn(join(folder, 'damaged'));
    mkdirSync(this.#here.folder);
  }

  /** How many bytes a file has. */
  bytes(file: DamagedFile): number {
    return this.#bytesOf(file).length;
  }

  /** Opens the library with that damage and asks it everything. */
  try(damage: Damage): AfterDamage {
    const files = this.#damaged(damage);
    const { library } = this.#here;
    rmSync(this.#here.folder, { recursive: true });
    mkdirSync(this.#here.folder);
    for (const [path, bytes] of files) writeFileSync(path, bytes);
    let store: LibraryStore | undefined;
    try {
      store = openScene(this.#here);
      const answers = answersOf(store);
      if (answers === this.#rightFor(damage)) return { outcome: 'right', problems: [] };
      const isEarlier = damage.file === 'log' && this.#states.includes(answers);
      return isEarlier
        ? { outcome: 'earlier', problems: [] }
        : { outcome: 'right', problems: ['it gives a wrong answer'] };
    } catch (error) {
      if (!(error instanceof AppError)) return { outcome: 'unexpected', problems: [String(error)] };
      const { next } = messageFor(error.code, error.detail);
      const hasWay = WAYS_BACK[error.code]?.test(next) ?? false;
      const bytes =
        damage.file === 'key file' ? readFileSync(vaultPath(library)) : readFileSync(library);
      const given = files.get(damage.file === 'key file' ? vaultPath(library) : library);
      const isKept = damage.file === 'log' || (given !== undefined && bytes.equals(given));
      return {
        outcome: error.code,
        problems: [
          ...(hasWay ? [] : [`it offers no way back: ${error.code}`]),
          ...(isKept ? [] : ['the damaged file was changed']),
        ],
      };
    } finally {
      closeQuietly(store);
    }
  }

  #bytesOf(file: DamagedFile): Buffer {
    return file === 'library' ? this.#closed : this.#whole[file];
  }

  /** A damaged library has no log beside it; a damaged log stands beside the library as the crash left it. */
  #damaged({ file, how, at }: Damage): Map<string, Buffer> {
    const { library } = this.#here;
    const bytes = Buffer.from(this.#bytesOf(file));
    const changed = how === 'cut' ? bytes.subarray(0, at) : bytes;
    if (how === 'flip') changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
    const key = file === 'key file' ? changed : this.#whole['key file'];
    if (file === 'library')
      return new Map([
        [library, changed],
        [vaultPath(library), key],
      ]);
    if (file === 'key file')
      return new Map([
        [library, this.#closed],
        [vaultPath(library), key],
      ]);
    return new Map([
      [library, this.#whole.library],
      [vaultPath(library), key],
      [`${library}-wal`, changed],
    ]);
  }

  #rightFor({ file }: Damage): string | undefined {
    return file === 'log' ? this.#states.at(-1) : this.#truth;
  }
}

/** Everything that can be asked of a library, as one text. */
function answersOf(store: LibraryStore): string {
  const found = ['home', 'asked', 'second', 'gone'].map((word) => {
    const { total, hits } = foundPassages(store, word, { limit: 500, offset: 0 });
    return [word, total, hits.map(({ passageId }) => passageId)];
  });
  return JSON.stringify([
    store.listCases(),
    store.listDocuments(),
    store
      .listDocuments()
      .map(({ id }) => [store.documentReview(id), store.documentBytes(id)?.length]),
    store.listTags({}),
    store.caseThemeCounts(),
    store.settings(),
    found,
  ]);
}

/** A damaged library may not even close: what it said before is what counts. */
function closeQuietly(store: LibraryStore | undefined): void {
  try {
    store?.close();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
