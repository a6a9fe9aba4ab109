import { describe, expect, it } from 'vitest';
import { undecided } from './undecided-advisories.ts';

/** As npm prints it (audit report version 2): one weakness, and a package that has it by another. */
const PRINTED = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    inner: {
      name: 'inner',
      severity: 'high',
      via: [
        {
          source: 1090,
          name: 'inner',
          title: 'Reads past the end',
          url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          severity: 'high',
        },
      ],
    },
    outer: { name: 'outer', severity: 'high', via: ['inner'] },
  },
});
const ID = 'GHSA-aaaa-bbbb-cccc';

describe('advisories', () => {
  it('names each weakness once', () => {
    expect(undecided(PRINTED, [], '2026-11-22')).toEqual([
      { id: ID, name: 'inner', severity: 'high', title: 'Reads past the end' },
    ]);
  });

  it('bears what was decided on, until the day that was said', () => {
    const decision = { id: ID, why: 'is not reached', until: '2026-12-31' };
    expect(undecided(PRINTED, [decision], '2026-12-31')).toEqual([]);
    expect(undecided(PRINTED, [decision], '2027-01-01')).toHaveLength(1);
    expect(undecided(PRINTED, [{ ...decision, id: 'GHSA-other' }], '2026-12-31')).toHaveLength(1);
  });

  it('says nothing of a registry that does not answer', () => {
    expect(undecided('', [], '2026-11-22')).toBeUndefined();
    expect(undecided('{"message":"405","statusCode":405}', [], '2026-11-22')).toBeUndefined();
    expect(undecided('{"vulnerabilities":{}}', [], '2026-11-22')).toEqual([]);
  });
});
