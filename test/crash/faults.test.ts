import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFailingDisk, FailingAct } from './fail-during.ts';
import { FAILING_ACTS, FAILURES } from './failures.ts';

const folder = mkdtempSync(join(tmpdir(), 'caselight-faults-'));
afterAll(() => rmSync(folder, { recursive: true }));
const disk = buildFailingDisk(folder);
const reason = 'reason' in disk ? disk.reason : '';

// A few of the writes that `npm run faults` fails one by one: each failure at another moment of the act.
describe.skipIf('reason' in disk)(`a disk that fails in the middle ${reason}`, () => {
  it.each(FAILING_ACTS)(
    'of: %s, is told in words, and nothing is lost or half-done',
    async (name) => {
      const shim = 'path' in disk ? disk.path : '';
      const act = await FailingAct.prepare(name, folder, shim);
      expect(act.writes).toBeGreaterThan(5);
      for (const [index, failure] of FAILURES.entries()) {
        const at = Math.ceil(((index + 0.5) / FAILURES.length) * act.writes);
        const tried = await act.failAt([at], failure);
        expect(tried, `${failure.name}, write ${at} of ${act.writes}`).toMatchObject([
          { at, problems: [] },
        ]);
      }
    },
  );
});
