import { findIdentifiers } from '../../../src/core/identity/find-identifiers.ts';
import type { By } from '../../../src/services/coding-ports.ts';
import type { LibraryStore } from '../../../src/services/ports.ts';
import { proposeRedactions } from '../../../src/services/propose-redactions.ts';
import { readPlantedSet } from '../../score/redaction/planted-set.ts';
import { TWO_THEMES } from '../../store/support/coded-library.ts';
import { AT, sampleDocument } from '../../store/support/sample-document.ts';
import { temporaryLibrary } from '../../store/support/temporary-library.ts';

/** A planted document of which everything planted is found. */
const [planted] = readPlantedSet('planted.txt').filter(({ title }) => title === 'one');

/** Its text. */
export const PLANTED_TEXT = planted?.text ?? '';

/** What could tell who is meant in it, each once. */
export const PLANTED = [...new Set(planted?.identifiers.map(({ words }) => words))];

/** Planted words that stand in a text, whole. */
export function plantedWordsIn(text: string): readonly string[] {
  return PLANTED.filter((words) =>
    new RegExp(`(?<!\\p{L})${words.replace(/[.()]/g, '\\$&')}(?!\\p{L})`, 'u').test(text),
  );
}

/** A library with the planted document, and what is to be taken out of it proposed. */
export function plantedLibrary(): { readonly store: LibraryStore; readonly by: By } {
  const { store } = temporaryLibrary();
  const texts = PLANTED_TEXT.split('\n');
  store.addDocument(sampleDocument({ texts }), store.useCodebook(TWO_THEMES, AT), AT);
  const by = { coder: store.coderNamed('Ann', AT), at: AT };
  proposeRedactions(store, findIdentifiers, 1, by);
  return { store, by };
}

/** Tags every passage of the planted document as a concern, by hand. */
export function tagAll(store: LibraryStore, by: By): void {
  const spans = (store.readPassages(1, 0, 10) ?? []).map(({ id, text }) => ({
    passageId: id,
    start: 0,
    end: Array.from(text).length,
  }));
  store.addTags({ theme: 'curiosity', stance: 'concern', spans }, by);
}
