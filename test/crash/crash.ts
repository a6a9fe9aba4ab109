// npm run crash: kills every act many times at moments from a fixed seed, and prints what was acknowledged and found.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../../src/core/stats/seeded.ts';
import { ACTS } from './acts.ts';
import type { ActName } from './acts.ts';
import { killDuring } from './kill-during.ts';

const { values } = parseArgs({
  options: {
    act: { type: 'string', multiple: true },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const acts = values.act ?? Object.keys(ACTS);
const folder = mkdtempSync(join(tmpdir(), 'caselight-crash-'));
const random = seeded(Number(values.seed));
const each = Math.ceil(Number(values.kills) / acts.length);
let wrong = 0;
try {
  for (const act of acts) {
    // oxlint-disable-next-line no-await-in-loop
    const killed = await killDuring(act as ActName, { folder, kills: each, random });
    wrong += killed.problems.length;
    console.log(
      `${act.padEnd(23)}${String(killed.kills).padStart(5)} kills ${String(killed.acknowledged).padStart(6)} acknowledged ` +
        `${String(killed.problems.length).padStart(4)} wrong`,
    );
    for (const problem of killed.problems) console.log(`  ${problem}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
