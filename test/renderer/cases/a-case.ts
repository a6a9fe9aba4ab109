import type { NamedCase } from '../../../src/renderer/src/data/named-case.ts';

/** A case as the list shows it, new and of nothing known unless it says otherwise. */
export function aCase(given: Partial<NamedCase> & Pick<NamedCase, 'id'>): NamedCase {
  return {
    subject: null,
    partnership: null,
    year: null,
    reviewType: null,
    harm: null,
    ageBand: null,
    published: null,
    toCheck: [],
    documents: 1,
    passages: 10,
    proposed: 5,
    unsure: 0,
    accepted: 0,
    rejected: 0,
    manual: 0,
    confirmed: 0,
    decidedShare: 0,
    status: 'new',
    addedAt: '2026-04-03T10:00:00Z',
    restricted: 0,
    name: `Case ${given.id}`,
    files: [],
    ...given,
  };
}
