import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLibrary } from '../../src/store/create-library.ts';
import { openLibrary } from '../../src/store/open-library.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from '../store/support/sample-document.ts';
import { PASSPHRASE } from '../support/command-line.ts';

/** Cheap on purpose: what scrypt costs is not what is tried here. */
export const CHEAP = { n: 2 ** 10, r: 8, p: 1 };
const options = () => ({ at: new Date().toISOString(), who: 'crash', cost: CHEAP });

/** The folder in which one act is tried, and where everything stands in it. */
export interface Scene {
  readonly folder: string;
  readonly library: string;
  readonly backups: string;
  readonly exports: string;
}

export function sceneIn(folder: string): Scene {
  return {
    folder,
    library: join(folder, 'north.caselight'),
    backups: join(folder, 'backups'),
    exports: join(folder, 'exports'),
  };
}

/** What has children keep what they compile in a folder, for the next ones: by far the most of a short life. */
export function compiledIn(folder: string): { readonly NODE_COMPILE_CACHE: string } {
  return { NODE_COMPILE_CACHE: join(folder, 'compiled') };
}

/** A library of one document with so many passages, each with a proposal. */
export function makeScene(folder: string, passages: number): Scene {
  const scene = sceneIn(folder);
  for (const path of [folder, scene.backups, scene.exports]) mkdirSync(path, { recursive: true });
  const { store } = createLibrary(scene.library, PASSPHRASE, options());
  addDocument(store, 'kept', passages);
  store.close();
  return scene;
}

export function openScene({ library }: Scene): LibraryStore {
  return openLibrary(library, PASSPHRASE, options());
}

/** Adds a document in whose words its name stands everywhere; the id of its case. */
export function addDocument(store: LibraryStore, name: string, passages: number): number {
  const texts = Array.from({ length: passages }, (_, i) => `${name} ${i} was asked at home.`);
  const proposals = texts.map((text) => [sampleProposal('theme', text, [0, name.length])]);
  const document = sampleDocument({ texts, proposals, fileName: `${name}.pdf` });
  return store.addDocument(document, store.useCodebook(CODEBOOK, AT), AT).caseId;
}
