import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { forkedParseProcess } from '../../src/workers/fork-parse-process.ts';
import { OutsideParsers } from '../../src/workers/outside-parsers.ts';
import { shippedModel } from '../../src/workers/shipped-files.ts';
import { caselight, ROOT, temporaryFolder } from '../support/command-line.ts';
import { hungryPdf } from '../support/hungry-pdf.ts';
import { canSeeProcesses, startedBy } from '../support/processes.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';
import { CODEBOOK } from '../store/support/sample-document.ts';

const OWN_PROCESS = join(ROOT, 'src/workers/parse-process.ts');
const model = await shippedModel(ROOT);
const GOOD = tinyPdf([linesAt(72, 400, ['The nurse told the school, and nobody wrote it down.'])]);

const hosts: OutsideParsers[] = [];
function parsers(entry = OWN_PROCESS): OutsideParsers {
  const made = new OutsideParsers(forkedParseProcess(ROOT, entry), {
    entry: new URL('../../src/workers/parse-worker.ts', import.meta.url),
    data: { codebook: CODEBOOK, model, pdfAssets: {}, recognition: { languageFolder: '' } },
    width: 2,
  });
  hosts.push(made);
  return made;
}

/** The parse processes that this one has started and that run. */
const running = () =>
  startedBy(process.pid).filter(({ command }) => command.includes('parse-process.ts'));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((one) => one.close()));
});

describe('a file that asks for more memory at once than there is', () => {
  // Reading it again is a matter of ten seconds of processor: on a busy computer, of minutes.
  it('is refused in words, and the library, and what is read beside it, are none the worse', async () => {
    const library = join(folder.path, 'hungry.caselight');
    const [hungry, good] = [join(folder.path, 'hungry.pdf'), join(folder.path, 'good.pdf')];
    await Promise.all([writeFile(hungry, hungryPdf()), writeFile(good, GOOD)]);
    expect((await caselight(['--library', library, 'init'])).code).toBe(0);
    const imported = await caselight(['--library', library, 'import', hungry, good]);
    expect(imported.code).toBe(3);
    expect(imported.out).toContain('2 files: 1 imported, 1 not taken in.');
    expect(imported.err).toContain(
      'hungry.pdf: The file needed more memory than is safe and was stopped.',
    );
    expect((await caselight(['--library', library, 'verify'])).code).toBe(0);
  }, 300_000);
});

describe('the parse process', () => {
  it('reads no file of anybody, writes and starts nothing, makes no code and knows of no surroundings', async () => {
    const path = join(folder.path, 'private.txt');
    await writeFile(path, 'private');
    const prying = parsers(join(import.meta.dirname, 'support/prying-process.ts'));
    expect(await prying.parse(GOOD, { fileName: path })).toMatchObject({
      detail: {
        reads: 'ERR_ACCESS_DENIED',
        readsItsOwn: 'done',
        threadReads: 'ERR_ACCESS_DENIED',
        writes: 'ERR_ACCESS_DENIED',
        starts: 'ERR_ACCESS_DENIED',
        makesCode: expect.stringContaining('EvalError') as string,
        knows: 0,
      },
    });
  });

  it.skipIf(!canSeeProcesses)(
    'leaves no words of what it reads in a dump of itself, and ends with its host',
    async () => {
      const one = parsers();
      await one.parse(GOOD, { fileName: 'good.pdf' });
      const [child] = running();
      const path = `/proc/${String(child?.id)}/coredump_filter`;
      expect(readFileSync(path, 'utf8').trim()).toBe('00000000');
      await one.close();
      expect(running()).toEqual([]);
    },
  );
});
