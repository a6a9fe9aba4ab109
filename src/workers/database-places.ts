import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { baseName } from '../services/base-name.ts';
import { RISK_WORDS, riskOfLibraryInWords } from '../services/library-place.ts';
import { AppError } from '../shared/app-error.ts';
import type { OutputOf } from '../shared/contract/contract.ts';
import type { KnownLibrary, LibraryFolder } from '../shared/contract/library.ts';
import { replaceFile } from '../store/durable-file.ts';
import { riskOfFolder } from '../store/folder-risk.ts';

const placesFile = z.array(
  z.object({
    id: z.string(),
    path: z.string(),
    name: z.string(),
    openedAt: z.string().nullable(),
  }),
);

type Place = z.output<typeof placesFile>[number];

const ENDING = '.caselight';
/** More than anybody looks through; those that were not opened for the longest time are forgotten. */
const MOST_KEPT = 20;

/**
 * Which library files this computer knows, by ids that say nothing of their places: the window names
 * a library by its id alone. Kept in `libraries.json`.
 */
export class LibraryPlaces {
  readonly #file: string;
  readonly #folder: string;
  /** Folders that the person chose, by id. */
  readonly #chosen = new Map<string, string>();

  constructor(dataFolder: string) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    this.#file = join(dataFolder, 'libraries.json');
    this.#folder = join(dataFolder, 'libraries');
    const usual = join(dataFolder, `library${ENDING}`);
    if (existsSync(usual)) this.know(usual);
  }

  /** Libraries that are still where they were, the one opened last first. */
  list(): OutputOf<'recentLibraries'>['libraries'] {
    return this.#read()
      .filter((place) => existsSync(place.path))
      .toSorted(byOpening)
      .map(({ id, name, openedAt, path }) => {
        const risk = riskOfFolder(dirname(path));
        const warning = risk && riskOfLibraryInWords(risk);
        return { id, name, openedAt, warning, isSample: false };
      });
  }

  /** The library at a path; it is remembered from now on. */
  know(path: string, name?: string): KnownLibrary {
    const places = this.#read();
    const known = places.find((place) => place.path === path);
    if (known) return { id: known.id, name: known.name, isSample: false };
    const fileName = baseName(path);
    const own = fileName.endsWith(ENDING) ? fileName.slice(0, -ENDING.length) : fileName;
    const place: Place = {
      id: randomUUID(),
      path,
      name: (name ?? own).slice(0, 80),
      openedAt: null,
    };
    this.#write([place, ...places.toSorted(byOpening)].slice(0, MOST_KEPT));
    return { id: place.id, name: place.name, isSample: false };
  }

  /** Where a library is, by its id. Throws AppError 'library-missing'. */
  path(id: string): { readonly path: string; readonly known: KnownLibrary } {
    const place = this.#read().find((one) => one.id === id);
    if (!place) throw new AppError('library-missing');
    return { path: place.path, known: { id, name: place.name, isSample: false } };
  }

  /** Whether a file is not one of the libraries that are known here. */
  isFree(path: string): boolean {
    return this.#read().every((place) => place.path !== path);
  }

  /** Puts down that a library was opened. */
  opened(id: string, at: string): void {
    this.#write(
      this.#read().map((place) => (place.id === id ? { ...place, openedAt: at } : place)),
    );
  }

  /** A folder that the person chose for a library, until this process ends. */
  knowFolder(path: string): LibraryFolder {
    const id = randomUUID();
    this.#chosen.set(id, path);
    const risk = riskOfFolder(path);
    const warning = risk && RISK_WORDS[risk];
    return { id, name: baseName(path).slice(0, 255) || path.slice(0, 255), warning };
  }

  /**
   * Where a new library of this name goes: into the chosen folder, else into Caselight's own. Throws AppError
   * 'library-exists'; 'not-found' for a folder that nobody chose.
   */
  newPath(name: string, folderId?: string): string {
    const folder = folderId === undefined ? this.#folder : this.#chosen.get(folderId);
    if (folder === undefined) throw new AppError('not-found');
    if (folderId === undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
    // What every file system takes: letters, digits, spaces, hyphens.
    const safe = name.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim();
    const path = join(folder, `${safe === '' ? 'Library' : safe}${ENDING}`);
    if (existsSync(path)) throw new AppError('library-exists');
    return path;
  }

  #read(): Place[] {
    try {
      return placesFile.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
    } catch {
      // Not there yet, or not ours: the libraries themselves can still be chosen.
      return [];
    }
  }

  #write(places: readonly Place[]): void {
    replaceFile(this.#file, JSON.stringify(places, undefined, 2));
  }
}

/** The one opened last first. */
function byOpening(a: Place, b: Place): number {
  return (b.openedAt ?? '').localeCompare(a.openedAt ?? '');
}
