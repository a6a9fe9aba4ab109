import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault, vaultPath } from '../../src/store/vault.ts';
import { decryptedPages } from './support/decrypted-pages.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './support/sample-document.ts';
import { codeOf, open, PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';
import { foundPassages } from '../support/found-passages.ts';

/** Words of one case, in every place that can hold one; unlike any word that stays. */
const WORDS = [
  'zanzibarine',
  'quillfeather',
  'oxyrhynchus',
  'pterodactyl',
  'wolframite',
  'xylophonist',
];

describe('deleteCase', () => {
  it('leaves none of its words in any page of the file, and nothing in the log', () => {
    const { path, store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    // Long enough for overflow pages, many enough for the index to be merged.
    const texts = Array.from(
      { length: 60 },
      (_, index) =>
        `The ${WORDS[index % WORDS.length]} visit ${'was not recorded '.repeat(index * 3)}.`,
    );
    // The index has it without its apostrophe, in a form that stands nowhere else.
    texts.push('The O’Zymandias visit.');
    const other = (name: string) =>
      sampleDocument({ texts: texts.map((text) => text.replace(/^The [\w’]+/, `The ${name}`)) });
    store.addDocument(other('first'), codebook, AT);
    const { caseId, documentId } = store.addDocument(
      sampleDocument({
        texts,
        fileName: `${WORDS[0]}.pdf`,
        bytes: Buffer.from(WORDS.join(' ').repeat(3000)),
        facts: [
          { name: 'subject', value: WORDS[1] ?? '', confidence: 1, page: 1, quote: WORDS[2] ?? '' },
          { name: 'title', value: WORDS[3] ?? '', confidence: 1, page: 1, quote: WORDS[4] ?? '' },
        ],
        proposals: texts.map((text) => [sampleProposal('theme', text, [4, 9])]),
      }),
      codebook,
      AT,
    );
    const { caseId: last } = store.addDocument(other('last'), codebook, AT);
    const by = { coder: store.addCoder('Ana', AT), at: AT };
    const [tag] = store.listTags({ caseId });
    store.editTags([tag?.id ?? 0], { note: WORDS[4] ?? '', decision: 'accepted' }, by);
    store.editTags([tag?.id ?? 0], { note: null }, by);
    store.setFact(caseId, { name: 'subject', value: WORDS[5] ?? '', quote: WORDS[5] ?? '' }, by);
    store.undo(by);
    // Merged and split again, so that acts speak of the case from both sides.
    store.mergeCases(last, [caseId], by);
    const { caseId: apart } = store.splitCase([documentId], by);
    store.close();

    const { key } = openVault(vaultPath(path), PASSPHRASE);
    const stems = [...WORDS.map((word) => word.slice(0, 7)), 'zymandi'];
    const left = () => {
      const pages = decryptedPages(path, key).toString('latin1');
      return stems.filter((stem) => pages.includes(stem));
    };
    expect(left()).toEqual(stems);

    const again = open(path);
    again.deleteCase(apart, AT);
    expect(again.actStack()).toEqual({ undo: null, redo: null });
    expect(again.listActs(10)).toEqual([]);
    expect(statSync(`${path}-wal`).size).toBe(0);
    expect(left()).toEqual([]);
    expect(again.listCases().map(({ id }) => id)).toEqual([1, 3]);
    expect(again.documentReview(documentId)).toBeUndefined();
    expect(foundPassages(again, WORDS[0] ?? '', { limit: 5, offset: 0 }).total).toBe(0);
    expect(foundPassages(again, 'quillfea*', { limit: 5, offset: 0 }).total).toBe(0);
    expect(foundPassages(again, 'visit', { limit: 5, offset: 0 }).total).toBe(122);
    expect(again.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
    again.close();
    expect(left()).toEqual([]);
    expect(readdirSync(dirname(path))).toHaveLength(2);
  });

  it('says where there is no such case', () => {
    expect(codeOf(() => temporaryLibrary().store.deleteCase(7, AT))).toBe('not-found');
  });
});
