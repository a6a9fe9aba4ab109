import { describe, expect, it } from 'vitest';
import type { WrittenBlock } from '../../src/core/export/written-document.ts';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
import type { Scope } from '../../src/core/report/theme-counts.ts';
import { caseReport } from '../../src/services/case-report.ts';
import type { LibraryStore } from '../../src/services/ports.ts';
import { codedLibrary, sampleFact } from '../store/support/coded-library.ts';
import { guardFor } from '../support/export-guard.ts';
import { maker } from './support/report-maker.ts';

/** Facts of a case in the words of its review. */
const FACTS = [
  sampleFact('reviewPeriod', 'from 1 January 2009 to 14 October 2010'),
  sampleFact('agency', 'Hillside Academy'),
  sampleFact('agency', 'Northvale Borough Council'),
];

/** Paragraphs and tables of a case report under a heading. */
function under(heading: string, store: LibraryStore, scope: Scope): readonly WrittenBlock[] {
  const { blocks } = caseReport({ ...maker(store), findIdentifiers }, 1, scope).written;
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading) + 1;
  const to = blocks.findIndex((block, i) => i > from && block.kind === 'heading');
  return blocks.slice(from, to);
}

/** What a redacted case report says of each fact. */
function factsTold(store: LibraryStore): ReadonlyMap<string | undefined, string | undefined> {
  const guard = guardFor(store, { isRedacted: true });
  const { written } = caseReport({ ...maker(store), findIdentifiers, guard }, 1, 'all');
  const table = written.blocks.find((block) => block.kind === 'table');
  return new Map(table?.rows.map(([name, value]) => [name, value]));
}

describe('a case report', () => {
  it('redacted takes days and local institutions out of facts as out of quotes', () => {
    const { store } = codedLibrary(1, FACTS);
    const told = factsTold(store);
    expect(told.get('Period reviewed')).toBe('from [January 2009] to [October 2010]');
    expect(told.get('Agencies')).toBe('[a school]; Northvale Borough Council');
  });

  it('counts the tags in its scope alone, and says which these are', () => {
    const { store, by } = codedLibrary();
    // "asked" stands in tags 1 and 2, "visited" in 3 and 4.
    store.editTags([1], { decision: 'accepted' }, by);
    const told = (scope: Scope) => {
      const [words, table] = under('Themes', store, scope);
      return [words?.kind === 'paragraph' && words.text, table?.kind === 'table' && table.rows];
    };
    expect(told('all')).toEqual([
      'Confirmed tags and proposed ones are in this report.',
      [
        ['Professional curiosity', '1 confirmed, 1 proposed', '–'],
        ['Home visits', '2 proposed', '–'],
      ],
    ]);
    expect(told('confirmed')).toEqual([
      'Only tags that a person confirmed are in this report.',
      [['Professional curiosity', '1 confirmed', '–']],
    ]);
    expect(told('proposed')).toEqual([
      'Only tags that are still proposed are in this report.',
      [
        ['Home visits', '2 proposed', '–'],
        ['Professional curiosity', '1 proposed', '–'],
      ],
    ]);
  });

  it('says so where no tag is in its scope', () => {
    const { store } = codedLibrary();
    expect(under('Themes', store, 'confirmed')).toEqual([
      {
        kind: 'paragraph',
        text: 'Only tags that a person confirmed are in this report. There are none.',
      },
    ]);
  });
});
