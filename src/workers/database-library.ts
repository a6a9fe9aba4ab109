import { mkdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { libraryCalls } from '../shared/contract/library.ts';
import { createLibrary } from '../store/create-library.ts';
import { openLibrary, openLibraryWithRecoveryCode } from '../store/open-library.ts';
import { dataFolder } from './data-folder.ts';
import type { ImportDesk } from './database-imports.ts';
import type { LibraryPlaces } from './database-places.ts';
import { WHO, type DatabaseSession } from './database-session.ts';
import { licenceTexts, sampleFiles } from './shipped-files.ts';

/** The samples are invented and stand in the program itself: their library keeps nobody's secret. */
const SAMPLES_PASSPHRASE = 'sample reviews, all of them invented';
const SAMPLES_COST = { n: 2 ** 10, r: 8, p: 1 };

/** Answers the calls about the library as a whole. */
export function libraryHandlers(
  session: DatabaseSession,
  places: LibraryPlaces,
  imports: ImportDesk,
): DatabaseHandlers<typeof libraryCalls> {
  const now = (): { at: string; who: string } => ({ at: session.clock.now(), who: WHO });
  return {
    about: () => ({ version: session.data.softwareVersion }),
    licences: async () => ({ text: await licenceTexts(session.data.root) }),
    recentLibraries: () => ({ libraries: places.list() }),

    createLibrary({ name, passphrase, person, folder }) {
      const path = places.newPath(name, folder);
      const { store, recoveryCode } = createLibrary(path, passphrase, now());
      store.setCurrentCoder(store.addCoder(person, session.clock.now()));
      const library = places.know(path, name);
      places.opened(library.id, session.clock.now());
      imports.forget();
      session.use({ store, known: library, path });
      return { library, recoveryCode };
    },

    openLibrary({ id, secret, kind }) {
      const { path, known } = places.path(id);
      const open = kind === 'passphrase' ? openLibrary : openLibraryWithRecoveryCode;
      const store = open(path, secret, { ...now(), onWork: session.tellWork });
      places.opened(id, session.clock.now());
      imports.forget();
      session.use({ store, known, path });
      return { library: known };
    },

    async openSamples() {
      const codebook = await session.shipped();
      const folder = join(dataFolder(), 'samples');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `samples-${codebook.version}.caselight`);
      const known = { id: 'samples', name: 'Sample reviews', isSample: true };
      const store = existsSync(path)
        ? openLibrary(path, SAMPLES_PASSPHRASE, now())
        : createLibrary(path, SAMPLES_PASSPHRASE, { ...now(), cost: SAMPLES_COST }).store;
      if (store.whoCodes().length === 0) {
        store.setCurrentCoder(store.addCoder('Sample reader', session.clock.now()));
      }
      imports.forget();
      session.use({ store, known, path });
      const files = await sampleFiles(session.data.root);
      if (store.listDocuments().length < files.length) imports.startPaths(files, true);
      return { library: known };
    },

    verifyLibrary: () => session.store.verify(),
  };
}
