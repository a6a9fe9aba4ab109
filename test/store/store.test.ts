import { describe, expect, it } from 'vitest';
import type { CaseFact } from '../../src/core/review/review.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './support/sample-document.ts';
import { codeOf, open, temporaryLibrary } from './support/temporary-library.ts';

const LATER = '2026-03-02T10:00:00.000Z';
const ASTRAL = 'A 😀 worker did not ask the father.';

function fact(name: CaseFact['name'], value: string, iso?: string): CaseFact {
  const dated = iso === undefined ? {} : { iso, precision: 'month' as const };
  return { name, value, confidence: 0.9, page: 1, quote: value, ...dated };
}

describe('the store', () => {
  it('gives back a document as it came, also after closing', () => {
    const { path, store } = temporaryLibrary();
    const document = sampleDocument({
      texts: [ASTRAL, 'The home was visited.'],
      facts: [fact('title', 'Child N'), fact('publishedDate', 'May 2021', '2021-05')],
    });
    const codebook = store.useCodebook(CODEBOOK, AT);
    const { documentId, caseId } = store.addDocument(document, codebook, AT);
    store.close();

    const again = open(path);
    const { text, sections, passages, facts, recommendations, sourceMap } = document.read.review;
    expect(again.documentReview(documentId)).toEqual({
      text,
      sections,
      passages,
      facts,
      recommendations,
      sourceMap,
    });
    expect(Buffer.from(again.documentBytes(documentId) ?? [])).toEqual(document.bytes);
    expect(again.findDocument(document.sha256)).toEqual({
      documentId,
      caseId,
      pages: 1,
      passages: 2,
    });
    expect(again.listDocuments()).toEqual([
      {
        id: documentId,
        access: null,
        keepUntil: null,
        caseId,
        fileName: 'review.pdf',
        title: 'Child N',
        kind: 'pdf',
        sha256: document.sha256,
        pages: 1,
        passages: 2,
        proposed: 0,
        confirmed: 0,
        importedAt: AT,
      },
    ]);
    expect(again.passage(1)).toEqual({ ...passages[0], documentId, caseId });
    expect([again.passage(99), again.documentReview(99), again.documentBytes(99)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('fills a case from the best facts: the year from the published, completed, incident date', () => {
    const { store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    const add = (...facts: CaseFact[]) =>
      store.addDocument(
        sampleDocument({ texts: [`Text ${store.listCases().length}`], facts }),
        codebook,
        AT,
      );
    add(fact('subject', 'Child A'), fact('subject', 'Child B'), fact('reviewType', 'lcspr'));
    add(
      fact('incidentDate', 'x', '2017-02'),
      fact('completedDate', 'x', '2019'),
      fact('publishedDate', 'no date'),
    );
    add(fact('incidentDate', 'x', '2017-02'), fact('partnership', 'North'));
    expect(
      store
        .listCases()
        .map(({ subject, partnership, year, reviewType }) => [
          subject,
          partnership,
          year,
          reviewType,
        ]),
    ).toEqual([
      ['Child A', null, null, 'lcspr'],
      [null, null, 2019, null],
      [null, 'North', 2017, null],
    ]);
  });

  it('knows a codebook by its content', () => {
    const { store } = temporaryLibrary();
    const first = store.useCodebook(CODEBOOK, AT);
    expect(store.useCodebook({ ...CODEBOOK }, LATER)).toBe(first);
    expect(store.useCodebook({ ...CODEBOOK, title: 'Changed' }, LATER)).not.toBe(first);
  });

  it('refuses the same bytes twice and keeps nothing of the second', () => {
    const { store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    const document = sampleDocument({ texts: ['Once only.'] });
    store.addDocument(document, codebook, AT);
    const before = store.verify();
    expect(codeOf(() => store.addDocument(document, codebook, AT))).toBe('unexpected');
    expect(store.listCases()).toHaveLength(1);
    expect(store.verify()).toEqual(before);
  });

  it('lists tags with their quote and evidence in code points', () => {
    const { store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    const proposals = [
      [sampleProposal('curiosity', ASTRAL, [11, 22])],
      [sampleProposal('fathers', 'x', [0, 1], 'good')],
    ];
    const texts = [ASTRAL, 'The home was visited.'];
    const { caseId, documentId } = store.addDocument(
      sampleDocument({ texts, proposals }),
      codebook,
      AT,
    );
    expect(store.listTags({ theme: 'curiosity' })).toEqual([
      {
        id: 1,
        caseId,
        documentId,
        passageId: 1,
        theme: 'curiosity',
        stance: 'concern',
        state: 'proposed',
        unsure: false,
        edited: false,
        proposedTheme: 'curiosity',
        proposedStance: 'concern',
        confidence: 0.8,
        shownConfidence: 0.8,
        rule: 'curiosity/test',
        why: 'The words say so.',
        page: 1,
        paragraph: '1.1',
        start: 0,
        end: 34,
        quote: ASTRAL,
        note: null,
        evidence: [{ start: 11, end: 22, text: 'did not ask' }],
        coder: null,
        createdAt: AT,
        decidedAt: null,
      },
    ]);
    expect(store.listTags({ limit: 1 })).toHaveLength(1);
    expect(store.listTags({ documentId }).map(({ theme }) => theme)).toEqual([
      'curiosity',
      'fathers',
    ]);
    expect(store.listTags({ caseId: caseId + 1 })).toEqual([]);
    expect(store.listTags({ state: 'accepted' })).toEqual([]);
  });

  it('keeps decisions, takes them back, and counts by case, theme and stance', () => {
    const { store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    const mention = sampleProposal('curiosity', 'ab', [0, 1], 'mention');
    const concern = sampleProposal('curiosity', 'ab', [0, 1]);
    store.addDocument(
      sampleDocument({
        texts: ['ab', 'cd', 'ef'],
        proposals: [[mention, concern], [concern], [concern]],
      }),
      codebook,
      AT,
    );
    const by = { coder: store.addCoder('Ana', AT), at: LATER };
    store.editTags([2], { decision: 'accepted' }, by);
    store.editTags([4], { decision: 'rejected' }, by);
    expect(store.listTags({ state: 'accepted' })).toMatchObject([
      { id: 2, coder: 'Ana', decidedAt: LATER },
    ]);
    expect(store.caseThemeCounts()).toEqual([
      {
        caseId: 1,
        theme: 'curiosity',
        concern: { proposed: 1, confirmed: 1 },
        good: { proposed: 0, confirmed: 0 },
        mention: { proposed: 1, confirmed: 0 },
        passages: { proposed: 1, confirmed: 1, either: 2 },
      },
    ]);
    expect(store.listCases()).toMatchObject([
      { documents: 1, passages: 3, proposed: 2, confirmed: 1 },
    ]);
    store.editTags([2], { decision: 'proposed' }, by);
    expect(store.listTags({ state: 'accepted' })).toEqual([]);
    expect(store.listTags({ state: 'proposed' })).toMatchObject([
      { coder: null },
      { decidedAt: null },
      {},
    ]);
    expect(codeOf(() => store.editTags([99], { decision: 'accepted' }, by))).toBe('not-found');
  });

  it('merges cases, which then count as one, and parts them again', () => {
    const { store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    const concern = sampleProposal('curiosity', 'ab', [0, 1]);
    for (const texts of [
      ['ab', 'one'],
      ['ab', 'two'],
      ['ab', 'three'],
    ]) {
      store.addDocument(sampleDocument({ texts, proposals: [[concern], []] }), codebook, AT);
    }
    const by = { coder: store.addCoder('Ana', AT), at: LATER };
    store.mergeCases(1, [3, 1], by);
    expect(store.listCases()).toMatchObject([
      { id: 1, documents: 2, proposed: 2 },
      { id: 2, documents: 1 },
    ]);
    expect(store.caseThemeCounts().map(({ caseId }) => caseId)).toEqual([1, 2]);
    expect(codeOf(() => store.mergeCases(1, [2, 99], by))).toBe('not-found');
    expect(store.listCases()).toHaveLength(2);
    const parted = store.splitCase([3], by).caseId;
    expect(store.listDocuments().find(({ id }) => id === 3)?.caseId).toBe(parted);
    expect(codeOf(() => store.splitCase([3], by))).toBe('not-possible');
    expect(store.verify().ok).toBe(true);
  });

  it('keeps how sure text recognition was, and says nothing where there was none', () => {
    const { store } = temporaryLibrary();
    const codebook = store.useCodebook(CODEBOOK, AT);
    const document = sampleDocument({ texts: ['scanned', 'typed'] });
    const [scanned, typed] = document.read.review.passages;
    if (!scanned || !typed) throw new Error('two passages');
    const review = { ...document.read.review, passages: [{ ...scanned, ocr: 0.87 }, typed] };
    store.addDocument({ ...document, read: { ...document.read, review } }, codebook, AT);
    expect(store.documentReview(1)?.passages).toEqual([{ ...scanned, ocr: 0.87 }, typed]);
    expect(store.passage(1)).toMatchObject({ ocr: 0.87, documentId: 1 });
  });
});
