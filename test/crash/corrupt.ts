// npm run corrupt: damages a small library at every 512th byte and cuts it off at many lengths, and prints what came of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamageBench, DAMAGED } from './damage.ts';

const STEP = { library: 512, 'key file': 1, log: 512 };

const folder = mkdtempSync(join(tmpdir(), 'caselight-corrupt-'));
let wrong = 0;
try {
  const bench = new DamageBench(folder);
  for (const file of DAMAGED) {
    for (const how of ['flip', 'cut'] as const) {
      const outcomes: Record<string, number> = {};
      const problems: string[] = [];
      for (let at = 0; at < bench.bytes(file); at += STEP[file]) {
        const { outcome, problems: found } = bench.try({ file, how, at });
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        problems.push(...found.map((problem) => `${how} at ${at}: ${problem}`));
      }
      wrong += problems.length;
      const words = Object.entries(outcomes).map(([outcome, many]) => `${outcome} ${many}`);
      console.log(
        `${file.padEnd(9)} ${how}  ${String(problems.length).padStart(3)} wrong  ${words.join(', ')}`,
      );
      for (const problem of problems) console.log(`  ${problem}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = wrong > 0 ? 1 : 0;
