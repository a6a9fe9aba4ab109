import { describe, expect, it } from 'vitest';
import { copiesInWords } from '../../src/cli/commands/copies-in-words.ts';

const NONE = { own: 2, others: [], awayFolders: [], printedIn: [] };

describe('what may still hold documents that go', () => {
  it('is said only where there is something', () => {
    expect(copiesInWords(NONE)).toEqual([]);
    expect(copiesInWords({ ...NONE, others: ['for the panel.caselight'] })).toEqual([
      'Copies that somebody named are left alone; take them away yourself: for the panel.caselight.',
    ]);
  });

  it('names the document whose file has the printed pages', () => {
    expect(copiesInWords({ ...NONE, printedIn: ['review.pdf'] })).toEqual([
      'The printed pages stay in the file of a document that came before in it: review.pdf. Take it away too where they must go.',
    ]);
  });
});
