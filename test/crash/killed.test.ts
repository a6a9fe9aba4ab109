import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { seeded } from '../../src/core/stats/seeded.ts';
import { ACTS } from './acts.ts';
import type { ActName } from './acts.ts';
import { killDuring } from './kill-during.ts';

// A few of what `npm run crash` does two hundred times.
const KILLS = 3;
const folder = mkdtempSync(join(tmpdir(), 'caselight-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a process killed at any moment has lost nothing that it reported and left nothing half-done', () => {
  const random = seeded(2026);
  it.each(Object.keys(ACTS) as ActName[])('of: %s', async (act) => {
    const { problems, kills } = await killDuring(act, { folder, kills: KILLS, random });
    expect(problems).toEqual([]);
    expect(kills).toBe(KILLS);
  });
});
