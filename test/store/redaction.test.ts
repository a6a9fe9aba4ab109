import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import type { By } from '../../src/services/coding-ports.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { proposeRedactions } from '../../src/services/propose-redactions.ts';
import { connect, disconnect } from '../../src/store/connection.ts';
import { openVault, vaultPath } from '../../src/store/vault.ts';
import { AT, CODEBOOK, sampleDocument } from './support/sample-document.ts';
import { codeOf, PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';

const TEXTS = [
  'Her mother, Donna Marsden, rang on 3 May 2019. 😀',
  'Donna lived at 14 Alder Close.',
  'She came back.',
];

function library(): { path: string; store: LibraryStore; by: By } {
  const { path, store } = temporaryLibrary();
  store.addDocument(sampleDocument({ texts: TEXTS }), store.useCodebook(CODEBOOK, AT), AT);
  return { path, store, by: { coder: store.coderNamed('Ann', AT), at: AT } };
}

/** State and words of each redaction of the first document. */
function standing(store: LibraryStore): readonly string[] {
  return store
    .redactions(1)
    .map(({ state, words, replacement }) => `${state} ${words} -> ${replacement}`);
}

const PROPOSED = [
  'proposed Donna Marsden -> the mother',
  'proposed 3 May 2019 -> May 2019',
  'proposed Donna -> the mother',
  'proposed 14 Alder Close -> an address',
];

describe('redactions', () => {
  it('are proposed with reasons and replacements, and taken back in one act', () => {
    const { store, by } = library();
    expect(proposeRedactions(store, findIdentifiers, 1, by).words).toBe('proposed 4 redactions');
    expect(standing(store)).toEqual(PROPOSED);
    expect(store.redactions(1).every(({ reason, coder }) => reason !== '' && coder === null)).toBe(
      true,
    );
    store.undo(by);
    expect(standing(store)).toEqual([]);
    expect(store.pseudonyms(1)).toEqual([]);
    store.redo(by);
    expect(standing(store)).toEqual(PROPOSED);
    expect(store.verify().ok).toBe(true);
  });

  it('stay as they were decided when proposed anew, and open again by undo', () => {
    const { store, by } = library();
    proposeRedactions(store, findIdentifiers, 1, by);
    const [name, day] = store.redactions(1);
    store.decideRedactions([name?.id ?? 0], 'accepted', by);
    store.decideRedactions([day?.id ?? 0], 'kept', by);
    proposeRedactions(store, findIdentifiers, 1, by);
    const decided = [
      'accepted Donna Marsden -> the mother',
      'kept 3 May 2019 -> May 2019',
      ...PROPOSED.slice(2),
    ];
    expect(standing(store)).toEqual(decided);
    store.undo(by);
    store.undo(by);
    store.undo(by);
    expect(standing(store)).toEqual(PROPOSED);
    expect(store.verify().ok).toBe(true);
  });

  it('can be added by hand, and take in what was proposed where they touch', () => {
    const { store, by } = library();
    proposeRedactions(store, findIdentifiers, 1, by);
    const why = { kind: 'other', reason: 'Known locally.', replacement: 'x' } as const;
    store.addRedactions(1, [{ start: 4, end: 15 }], why, by);
    expect(standing(store)[0]).toBe('manual mother, Donna Marsden -> x');
    expect(codeOf(() => store.addRedactions(1, [{ start: 5, end: 6 }], why, by))).toBe(
      'not-possible',
    );
    expect(codeOf(() => store.addRedactions(1, [{ start: 0, end: 1e6 }], why, by))).toBe(
      'not-possible',
    );
    expect(codeOf(() => store.addRedactions(9, [{ start: 0, end: 1 }], why, by))).toBe('not-found');
    store.undo(by);
    expect(standing(store)).toEqual(PROPOSED);
  });

  it('of names follow the pseudonym of the name, in all documents of the case', () => {
    const { store, by } = library();
    proposeRedactions(store, findIdentifiers, 1, by);
    store.setPseudonym(1, 'Donna', 'Mother A', by);
    expect(standing(store)[2]).toBe('proposed Donna -> Mother A');
    store.undo(by);
    expect(standing(store)).toEqual(PROPOSED);
    expect(codeOf(() => store.setPseudonym(1, 'Nobody', 'x', by))).toBe('not-found');
  });

  it('leave no words of the document in the audit or in what acts are called', () => {
    const { path, store, by } = library();
    proposeRedactions(store, findIdentifiers, 1, by);
    store.decideRedactions([1], 'accepted', by);
    store.setPseudonym(1, 'Donna', 'Mother A', by);
    store.redactedCopyExported(1, { format: 'pdf', takenOut: 4, undecided: 3, kept: 0 }, by);
    const words = store.listActs(20).map((act) => act.words);
    store.close();
    const connection = connect(path, openVault(vaultPath(path), PASSPHRASE).key);
    const audit = connection
      .prepare('SELECT group_concat(act || subject) FROM audit')
      .pluck()
      .get();
    disconnect(connection);
    expect(String(audit)).toContain('redacted-copy-exported');
    for (const text of [String(audit), ...words])
      expect(text).not.toMatch(/Donna|Marsden|Alder|May 2019|Mother A/u);
  });

  it('go with their case', () => {
    const { store, by } = library();
    proposeRedactions(store, findIdentifiers, 1, by);
    store.deleteCase(1, AT);
    expect(store.redactions(1)).toEqual([]);
    expect(store.pseudonyms(1)).toEqual([]);
    expect(store.verify().ok).toBe(true);
  });
});
