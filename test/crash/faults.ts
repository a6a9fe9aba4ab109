// npm run faults: fails each write of import, backup and export in turn, and prints what was said and found.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFailingDisk, FailingAct } from './fail-during.ts';
import { FAILING_ACTS, FAILURES } from './failures.ts';

const { values } = parseArgs({
  options: {
    act: { type: 'string', multiple: true },
    failure: { type: 'string', multiple: true },
    every: { type: 'string', default: '1' },
  },
});
const acts = FAILING_ACTS.filter((name) => values.act?.includes(name) ?? true);
const failures = FAILURES.filter(({ name }) => values.failure?.includes(name) ?? true);
const folder = mkdtempSync(join(tmpdir(), 'caselight-faults-'));
let wrong = 0;
try {
  const disk = buildFailingDisk(folder);
  if ('reason' in disk) throw new Error(disk.reason);
  for (const name of acts) {
    // oxlint-disable no-await-in-loop
    const act = await FailingAct.prepare(name, folder, disk.path);
    for (const failure of failures) {
      const every = Number(values.every);
      const writes = Array.from({ length: act.writes }, (_, i) => i + 1).filter(
        (at) => (at - 1) % every === 0,
      );
      const tried = await act.failAt(writes, failure);
      const said: Record<string, number> = {};
      for (const { code } of tried) said[code ?? 'done'] = (said[code ?? 'done'] ?? 0) + 1;
      const problems = tried.flatMap((one) =>
        one.problems.map((what) => `write ${one.at}: ${what}`),
      );
      wrong += problems.length;
      const codes = Object.entries(said).map(([code, many]) => `${code} ${many}`);
      console.log(
        `${name.padEnd(9)} ${failure.name.padEnd(10)} ${tried.length} of ${act.writes} writes  ${String(problems.length).padStart(3)} wrong  ${codes.join(', ')}`,
      );
      for (const problem of problems) console.log(`  ${problem}`);
    }
    // oxlint-enable no-await-in-loop
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
