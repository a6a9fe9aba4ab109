import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  caselight,
  finished,
  jsonLines,
  ROOT,
  start,
  temporaryFolder,
} from '../support/command-line.ts';

const MOMENTS = 20;
const samples = join(ROOT, 'resources', 'samples');
const files = readdirSync(samples)
  .filter((name) => /\.(pdf|docx)$/.test(name))
  .toSorted()
  .map((name) => join(samples, name));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** The files reported as imported before the process was killed. */
async function importKilledAfter(library: string, milliseconds: number): Promise<string[]> {
  const child = start(['--library', library, 'import', '--json', ...files]);
  const timer = setTimeout(() => kill(child), milliseconds);
  const { out } = await finished(child);
  clearTimeout(timer);
  // The last line may be torn: it was not reported then.
  const whole = out.slice(0, out.lastIndexOf('\n') + 1);
  return jsonLines(whole)
    .filter((line) => line['status'] === 'imported')
    .map((line) => String(line['file']).split('/').at(-1) ?? '');
}

function kill(child: ChildProcess): void {
  // A process that has ended by itself meanwhile has no group any more.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}

interface Document {
  readonly fileName: string;
}

describe('an import killed at any moment', () => {
  it(`leaves the library whole, with what was reported and nothing half-done (${MOMENTS} moments)`, async () => {
    let library = '';
    let reported = new Set<string>();
    for (let i = 0; i < MOMENTS; i += 1) {
      // A fresh library whenever everything is in, so that every kill meets work.
      if (library === '' || reported.size === files.length) {
        library = join(folder.path, `${i}.caselight`);
        reported = new Set();
        expect((await caselight(['--library', library, 'init'])).code).toBe(0);
      }
      for (const file of await importKilledAfter(library, 150 + Math.random() * 2500)) {
        reported.add(file);
      }
      const verified = await caselight(['--library', library, 'verify', '--json']);
      expect(verified).toMatchObject({ code: 0 });
      const listed = jsonLines(
        (await caselight(['--library', library, 'list', 'documents', '--json'])).out,
      );
      const stored = (listed[0]?.['documents'] as Document[]).map((one) => one.fileName);
      // Stored and killed before it could be said is allowed; said and not stored is not.
      expect(stored).toEqual(expect.arrayContaining([...reported]));
      reported = new Set(stored);
      expect(new Set(stored).size).toBe(stored.length);
    }
  }, 600_000);
});
