import { describe, expect, it } from 'vitest';
import { TEMPLATE_WORDS, type Brief } from '../../src/core/brief/brief.ts';
import { isQuote } from '../../src/core/brief/resolved-brief.ts';
import type { WrittenDocument } from '../../src/core/export/written-document.ts';
import type { FindIdentifiers } from '../../src/core/identity/identifier.ts';
import type { BriefMaker } from '../../src/services/brief-maker.ts';
import { decisionsOn } from '../../src/core/brief/settle-flags.ts';
import { changeBrief, quoteOfTag } from '../../src/services/change-brief.ts';
import { draftFromLibrary } from '../../src/services/draft-brief.ts';
import { exportBrief } from '../../src/services/export-brief.ts';
import { exportCaseReport } from '../../src/services/export-case-report.ts';
import { resolveBrief } from '../../src/services/resolve-brief.ts';
import { codedLibrary, TEXTS, TWO_THEMES } from '../store/support/coded-library.ts';

const AT = '2026-11-22T10:00:00.000Z';

/** Stands in for the identity guard: every "father". */
const findFather: FindIdentifiers = (text) =>
  [...text.matchAll(/father/gu)].map((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    return { start, end: start + 6, kind: 'name', why: 'A name.', suggestion: 'a parent' };
  });

function libraryWithBrief() {
  const { store, by } = codedLibrary(2);
  const maker: BriefMaker = {
    store,
    codebook: TWO_THEMES,
    findIdentifiers: findFather,
    softwareVersion: '0.1.0',
    at: AT,
  };
  const wanted = { template: 'thematic', themes: ['curiosity'], caseId: null } as const;
  const draft = draftFromLibrary(maker, { ...wanted, from: 'Panel', marking: 'Official' });
  const { briefId } = store.addBrief(draft, by);
  const part = draft.parts.find(({ heading }) => heading === 'What reviews found')?.id ?? 0;
  // The texts of the sample are shorter than what is gathered by itself.
  changeBrief(store, briefId, { act: 'add-item', part, at: 0, content: quoteOfTag(store, 1) }, by);
  const brief = (): Brief => {
    const stored = store.brief(briefId);
    if (stored === undefined) throw new Error('no brief');
    return stored.brief;
  };
  const resolved = () => resolveBrief(maker, brief());
  const quote = () =>
    resolved()
      .parts.flatMap(({ items }) => items)
      .filter(isQuote)[0];
  const written: WrittenDocument[] = [];
  const save = (withOpenFlags: boolean) =>
    exportBrief(maker, { briefId, format: 'docx', withOpenFlags }, by, async (document) => {
      written.push(document);
      return new Uint8Array([1]);
    });
  return { store, by, maker, briefId, brief, resolved, quote, save, written };
}

describe('a brief', () => {
  it('keeps no words of a review: a quote is read from its passage each time', () => {
    const { brief, quote } = libraryWithBrief();
    expect(JSON.stringify(brief())).not.toContain('father asked');
    expect(quote()?.words).toBe(TEXTS[0]);
    expect(quote()).toMatchObject({
      citation: 'Case 1, page 1, paragraph 1.1 [PR, proposed]',
      problem: null,
    });
  });

  it('says at a quote that its review is restricted', () => {
    const { store, by, quote } = libraryWithBrief();
    store.setAccess([1], 'restricted', by);
    expect(quote()?.citation).toBe('Case 1 (restricted), page 1, paragraph 1.1 [PR, proposed]');
  });

  it('counts as the theme report does', () => {
    const { resolved } = libraryWithBrief();
    const finding = resolved()
      .parts.flatMap(({ items }) => items)
      .find(({ kind }) => kind === 'finding');
    expect(finding).toMatchObject({
      words: expect.stringContaining('Professional curiosity is a concern in 2 of 2 reviews, 100%'),
    });
  });

  it('shows at once when the tag of a quote is rejected, and is then not exported', async () => {
    const { store, by, quote, save, briefId } = libraryWithBrief();
    store.editTags([1], { decision: 'rejected' }, by);
    expect(quote()?.problem).toBe('rejected');
    await expect(save(true)).rejects.toMatchObject({ code: 'not-possible' });
    changeBrief(store, briefId, { act: 'remove-item', item: quote()?.id ?? 0 }, by);
    await expect(save(true)).resolves.toMatchObject({ fileName: `brief-${briefId}.docx` });
  });

  it('says so when the words would not be those of the review', () => {
    const { store, by, quote, resolved, briefId } = libraryWithBrief();
    const item = quote()?.id ?? 0;
    changeBrief(store, briefId, { act: 'edges', item, start: 2, end: 500 }, by);
    expect(quote()?.problem).toBe('altered');
    expect(resolved().quotes).toEqual({ total: 1, matching: 0 });
  });

  it('loses its quotes with their case', () => {
    const { store, quote } = libraryWithBrief();
    store.deleteCase(1, AT);
    expect(quote()).toMatchObject({ problem: 'source-gone', words: '', shown: '' });
  });

  it('does not leave with an open flag unless that is said, and the audit holds counts and no words', async () => {
    const { store, resolved, save, written } = libraryWithBrief();
    expect(resolved().flags).toMatchObject([{ words: 'father', decision: null }]);
    await expect(save(false)).rejects.toMatchObject({ code: 'not-possible' });
    expect(written).toEqual([]);
    await save(true);
    expect(written).toHaveLength(1);
    expect(store.verify().ok).toBe(true);
  });

  it('is exported with what was decided done', async () => {
    const { store, by, briefId, resolved, save, written } = libraryWithBrief();
    const [flag] = resolved().flags;
    if (flag === undefined) throw new Error('no flag');
    const { item, start, end } = flag;
    const decision = { item, start, end, decision: 'replace', words: 'parent' } as const;
    changeBrief(store, briefId, { act: 'decide', decisions: [decision] }, by);
    await save(false);
    const text = JSON.stringify(written);
    expect(text).toContain('A 😀 [parent] asked.');
    expect(text).not.toContain('father');
    expect(written[0]).toMatchObject({
      head: { left: 'Panel', right: 'Official, 22 November 2026' },
      standfirst: `${TEMPLATE_WORDS.thematic}, from 2 reviews`,
    });
  });

  it('keeps flagged words with the reason, one or many, and not without', () => {
    const { store, by, briefId, resolved, save } = libraryWithBrief();
    const keep = (words: string) => {
      const decisions = decisionsOn(resolved().flags, 'keep', words);
      changeBrief(store, briefId, { act: 'decide', decisions }, by);
    };
    expect(() => keep(' ')).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(resolved().flags).toMatchObject([{ words: 'father', decision: null }]);
    keep('A word that anybody has');
    expect(resolved().flags).toMatchObject([
      { decision: 'keep', instead: 'A word that anybody has' },
    ]);
    return save(false);
  });

  it('is undone like any other act', () => {
    const { store, by, briefId, brief } = libraryWithBrief();
    const before = brief();
    changeBrief(store, briefId, { act: 'title', title: 'Asking again' }, by);
    store.removeBrief(briefId, by);
    expect(store.listBriefs()).toEqual([]);
    store.undo(by);
    expect(brief().title).toBe('Asking again');
    store.undo(by);
    expect(brief()).toEqual(before);
    expect(store.verify().ok).toBe(true);
  });
});

describe('a case report', () => {
  it('holds the tags in scope with their pages, and leaves out rejected ones', async () => {
    const { store, by, maker } = libraryWithBrief();
    store.editTags([2], { decision: 'rejected' }, by);
    store.editTags([3], { decision: 'accepted' }, by);
    const written: WrittenDocument[] = [];
    const save = (scope: 'all' | 'confirmed') =>
      exportCaseReport(
        maker,
        { caseId: 1, scope, format: 'pdf', withOpenFlags: true },
        by,
        async (document) => {
          written.push(document);
          return new Uint8Array([1]);
        },
      );
    await save('all');
    await save('confirmed');
    const quotes = written.map(({ blocks }) =>
      blocks.filter(
        (block) => block.kind === 'quote' && !block.citation.startsWith('Recommendation'),
      ),
    );
    expect(quotes[0]).toHaveLength(3);
    expect(quotes[1]).toEqual([
      { kind: 'quote', text: TEXTS[1], citation: 'page 1, paragraph 1.2, confirmed by Ana Bell' },
    ]);
  });
});
