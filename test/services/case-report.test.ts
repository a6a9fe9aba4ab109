import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/core/identity/find-identifiers.ts';
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
});
