import { describe, expect, it } from 'vitest';
import { caseFields, countingValues } from '../../../src/core/coding/case-fields.ts';
import type { Candidate } from '../../../src/core/coding/case-fields.ts';

function candidate(
  name: Candidate['name'],
  value: string,
  more: Partial<Candidate> = {},
): Candidate {
  return { documentId: 1, joined: 0, name, value, iso: null, state: 'proposed', ...more };
}

describe('caseFields', () => {
  it('takes confirmed over proposed, leaves rejected out, and says what is still to check', () => {
    expect(
      caseFields([
        candidate('subject', 'Child A'),
        candidate('subject', 'Child B', { state: 'accepted' }),
        candidate('partnership', 'North', { state: 'rejected' }),
        candidate('partnership', 'South'),
        candidate('publishedDate', 'May 2021', { iso: '2021-05' }),
        candidate('publishedDate', '2022', { iso: '2022', state: 'manual' }),
        candidate('incidentType', 'neglect', { state: 'rejected' }),
      ]),
    ).toEqual({
      subject: 'Child B',
      partnership: 'South',
      year: 2022,
      reviewType: null,
      harm: null,
      ageBand: null,
      published: '2022',
      toCheck: ['partnership'],
    });
  });

  it('believes a review before its briefing, whichever came first', () => {
    const fields = caseFields([
      candidate('reviewType', 'briefing'),
      candidate('subject', 'A learning briefing'),
      candidate('reviewType', 'lcspr', { documentId: 2 }),
      candidate('subject', 'Child A', { documentId: 2 }),
    ]);
    expect(fields).toMatchObject({ subject: 'Child A', reviewType: 'lcspr' });
  });

  it('leaves a case what it was when others are merged into it, but for what somebody confirmed', () => {
    const joined = { documentId: 2, joined: 1 };
    const own = [
      candidate('reviewType', 'briefing', { documentId: 3 }),
      candidate('subject', 'Child A', { documentId: 3 }),
      candidate('partnership', 'North', { documentId: 3 }),
    ];
    const others = [
      candidate('reviewType', 'lcspr', joined),
      candidate('subject', 'Child B', joined),
      candidate('partnership', 'South', { ...joined, state: 'accepted' }),
      candidate('incidentType', 'neglect', joined),
    ];
    expect(caseFields([...others, ...own])).toMatchObject({
      subject: 'Child A',
      reviewType: 'briefing',
      partnership: 'South',
      harm: 'neglect',
    });
  });

  it('speaks of several where several were confirmed, not where several were proposed', () => {
    const ages = (state: Candidate['state']) =>
      caseFields([
        candidate('ageAtIncident', '7 weeks', { state }),
        candidate('ageAtIncident', '4 years', { state }),
      ]).ageBand;
    expect([ages('accepted'), ages('proposed')]).toEqual(['several', 'under 1']);
  });

  it('counts one value of a fact that has one, each agency that was proposed', () => {
    const two = (name: Candidate['name']) => [candidate(name, 'a'), candidate(name, 'b')];
    expect(countingValues('subject', two('subject'))).toHaveLength(1);
    expect(countingValues('agency', two('agency'))).toHaveLength(2);
  });
});
