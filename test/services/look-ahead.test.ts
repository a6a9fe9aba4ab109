import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import type { FindIdentifiers } from '../../src/core/identity/identifier.ts';
import { CaseRedactor } from '../../src/services/case-redactor.ts';
import { lookAhead } from '../../src/services/look-ahead.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { proposeRedactions } from '../../src/services/propose-redactions.ts';
import { readPlantedSet } from '../score/redaction/planted-set.ts';
import { TWO_THEMES } from '../store/support/coded-library.ts';
import { AT, sampleDocument, sampleProposal } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';

const PLANTED = readPlantedSet('planted.txt').slice(0, 6);

/** A library of planted documents, each paragraph of which is tagged whole. */
function library() {
  const { store } = temporaryLibrary();
  const codebook = store.useCodebook(TWO_THEMES, AT);
  for (const { text, title } of PLANTED) {
    const texts = text.split('\n').filter((one) => one.trim() !== '');
    const proposals = texts.map((one) => [
      sampleProposal('curiosity', one, [0, Array.from(one).length]),
    ]);
    store.addDocument(sampleDocument({ texts, proposals, fileName: `${title}.pdf` }), codebook, AT);
  }
  const by = { coder: store.coderNamed('Ann', AT), at: AT };
  return { store, by };
}

/** The finder, and what it was asked. */
function watched(version: string) {
  const asked: string[] = [];
  const find: FindIdentifiers = Object.assign(
    (text: string, names: readonly string[]) => {
      asked.push(text);
      return findIdentifiers(text, names);
    },
    { version },
  );
  return { find, asked };
}

/** What the guard makes of every quote, by case. */
function redacted(store: LibraryStore, find: FindIdentifiers) {
  const redactors = new Map<number, CaseRedactor>();
  return [...store.quotedTags({})].map(({ caseId, quote }) => {
    const ofCase = redactors.get(caseId) ?? new CaseRedactor(store, find, caseId);
    redactors.set(caseId, ofCase);
    return ofCase.redact(quote);
  });
}

/** The same where nothing is kept. */
function afresh(store: LibraryStore) {
  const keepsNothing: LibraryStore = {
    ...store,
    learnedNames: () => undefined,
    findings: () => () => undefined,
  };
  return redacted(keepsNothing, findIdentifiers);
}

describe('looking ahead', () => {
  it('finds in every quote what the finder finds, which then is not asked again', () => {
    const { store } = library();
    const { find, asked } = watched('1');
    const before = afresh(store);
    expect(before.filter(({ takenOut }) => takenOut.length > 0).length).toBeGreaterThan(20);
    for (const _ of lookAhead(store, find));
    const quotes = [...store.quotedTags({})].map(({ quote }) => quote);
    const recommendations = store.recommendationsMade().map(({ text }) => text);
    expect(new Set(asked)).toEqual(new Set([...quotes, ...recommendations]));
    // Each once.
    expect(asked.length).toBeLessThanOrEqual(quotes.length + recommendations.length);
    asked.length = 0;
    expect(redacted(store, find)).toEqual(before);
    for (const _ of lookAhead(store, find));
    expect(asked).toEqual([]);
  });

  it('is not believed by another finder, nor where names have changed', () => {
    const { store, by } = library();
    const { find } = watched('1');
    for (const _ of lookAhead(store, find));
    const other = watched('2');
    redacted(store, other.find);
    expect(other.asked.length).toBeGreaterThan(20);

    for (const change of [
      () => store.setFact(2, { name: 'subject', value: 'Bramble Officer' }, by),
      () => proposeRedactions(store, findIdentifiers, 1, by),
      () => store.setPseudonym(1, store.pseudonyms(1)[0]?.name ?? '', 'the child of this test', by),
      () =>
        store.decideRedactions(
          store.redactions(1).map(({ id }) => id),
          'kept',
          by,
        ),
    ]) {
      const before = redacted(store, find);
      change();
      const after = redacted(store, find);
      expect(after).toEqual(afresh(store));
      expect(after).not.toEqual(before);
      for (const _ of lookAhead(store, find));
      expect(redacted(store, find)).toEqual(after);
    }
    // Two documents of one case have each other's names.
    store.mergeCases(1, [2], by);
    expect(redacted(store, find)).toEqual(afresh(store));
  });

  it('looks again where a document has more tags, and finds only what is new', () => {
    const { store, by } = library();
    const { find, asked } = watched('1');
    for (const _ of lookAhead(store, find));
    asked.length = 0;
    const [passage] = store.readPassages(1, 0, 1) ?? [];
    const spans = [{ passageId: passage?.id ?? 0, start: 0, end: 9 }];
    store.addTags({ theme: 'curiosity', stance: 'concern', spans }, by);
    for (const _ of lookAhead(store, find));
    expect(asked).toEqual([
      Array.from(passage?.text ?? '')
        .slice(0, 9)
        .join(''),
    ]);
  });

  it('keeps nothing for a document that went meanwhile', () => {
    const { store } = library();
    const { find } = watched('1');
    const steps = lookAhead(store, find);
    steps.next();
    store.eraseDocuments(
      store.listDocuments().map(({ id }) => id),
      AT,
    );
    for (const _ of steps);
    expect(store.verify().ok).toBe(true);
  });
});
