import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFields, type Candidate } from '../../../src/core/coding/case-fields.ts';
import { nameAfterMerging } from '../../../src/renderer/src/features/cases/after-merging.ts';
import { aCase } from './a-case.ts';

/** What one document says of the case, as it was read, with what a person decided. */
const said = fc.record({
  documentId: fc.integer({ min: 1, max: 3 }),
  name: fc.constantFrom('subject' as const, 'partnership' as const),
  value: fc.constantFrom('Child A', 'Child B', 'North', 'South'),
  state: fc.constantFrom('proposed' as const, 'accepted' as const, 'rejected' as const),
});

/** Of a case a fact of one value is confirmed once at most. */
const oneCase = fc.uniqueArray(said, {
  maxLength: 5,
  selector: ({ name, state, value }) => (state === 'accepted' ? name : `${name} ${state} ${value}`),
});

describe('the name after merging', () => {
  it('is what the library works out from the documents of all', () => {
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 2, maxLength: 3 }), (cases) => {
        const candidates = cases.map((facts, joined) =>
          facts.map((fact): Candidate => ({
            ...fact,
            documentId: fact.documentId + 10 * (cases.length - joined),
            iso: null,
            joined,
          })),
        );
        const [kept, ...others] = candidates.map((own, i) =>
          aCase({ id: i + 1, ...caseFields(own) }),
        );
        if (kept === undefined) throw new Error('there are two at least');
        const merged = caseFields(candidates.flat());
        expect(nameAfterMerging(kept, others)).toEqual({
          name: merged.subject ?? kept.name,
          partnership: merged.partnership,
        });
      }),
    );
  });
});
