import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../src/core/stats/seeded.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { AT } from '../store/support/sample-document.ts';
import { madeDocument, shippedCodebook } from './made-cases.ts';

/** The passphrase of the made-up library. */
export const MADE_PASSPHRASE = 'tall cup under rain';

/** Passages of the first case, which is a long review, and of every other. */
const LONG = 1200;
const USUAL = 99;
const PROPOSALS = 3;
/** Every so many cases one is decided through. */
const DECIDED = 10;

/**
 * Makes a library of made-up cases in a data folder, where Caselight finds it by itself, unless it is
 * there already; written through the store, as an import writes it. 1,000 cases have 100,101 passages.
 */
export function makeLibrary(data: string, cases: number): void {
  const path = join(data, 'library.caselight');
  if (existsSync(path)) return;
  mkdirSync(data, { recursive: true });
  const random = seeded(11);
  const codebook = shippedCodebook();
  const themes = codebook.themes.map(({ id }) => id);
  const { store } = createLibrary(path, MADE_PASSPHRASE, { at: AT, who: 'bench' });
  const version = store.useCodebook(codebook, AT);
  const coder = store.addCoder('Bench', AT);
  store.setCurrentCoder(coder);
  for (let number = 0; number < cases; number += 1) {
    const passages = number === 0 ? LONG : USUAL;
    const document = madeDocument({ number, passages, proposals: PROPOSALS, themes, random });
    const { documentId } = store.addDocument(document, version, AT);
    if (number % DECIDED !== 5) continue;
    const tags = store.listTags({ documentId }).map(({ id }) => id);
    const half = Math.ceil(tags.length * 0.7);
    store.editTags(tags.slice(0, half), { decision: 'accepted' }, { coder, at: AT });
    store.editTags(tags.slice(half), { decision: 'rejected' }, { coder, at: AT });
  }
  store.close();
}
