import { afterEach, describe, expect, it } from 'vitest';
import type { ParserHost } from '../../src/services/ports.ts';
import { DatabaseSession } from '../../src/workers/database-session.ts';
import { CODEBOOK } from '../store/support/sample-document.ts';
import { ROOT } from '../support/command-line.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';

const WORDS = 'Nobody asked how the bruise had come about, and the nurse wrote nothing down.';
const DOCUMENT = tinyPdf(Array.from({ length: 12 }, () => linesAt(72, 400, [WORDS])));
const RELABELLED = { ...CODEBOOK, title: 'The same version with other words' };

let session: DatabaseSession;
afterEach(() => session.close());

describe('parse processes', () => {
  it('finish what they read when the codebook changes meanwhile, and end after it', async () => {
    session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, () => undefined);
    let begun = (): void => undefined;
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    let leftBehind: ParserHost | undefined;
    const first = session.withParsers(CODEBOOK, async (parsers) => {
      leftBehind = parsers;
      const one = await parsers.parse(DOCUMENT, { fileName: 'one.pdf', onPage: () => begun() });
      // An import goes on with the processes that it began with, file after file.
      const two = await parsers.parse(DOCUMENT, { fileName: 'two.pdf' });
      return [one.ok, two.ok];
    });
    await isBegun;
    const second = session.withParsers(RELABELLED, async (parsers) => {
      expect(parsers).not.toBe(leftBehind);
      const read = await parsers.parse(DOCUMENT, { fileName: 'three.pdf' });
      return read.ok;
    });
    expect(await first).toEqual([true, true]);
    expect(await second).toBe(true);
    await expect(leftBehind?.parse(DOCUMENT, { fileName: 'late.pdf' })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });

  it('stay for the next document by the same codebook', async () => {
    session = new DatabaseSession({ root: ROOT, softwareVersion: '0' }, () => undefined);
    const hosts: ParserHost[] = [];
    const keep = async (parsers: ParserHost): Promise<void> => void hosts.push(parsers);
    await session.withParsers(CODEBOOK, keep);
    await session.withParsers(structuredClone(CODEBOOK), keep);
    expect(hosts[1]).toBe(hosts[0]);
  });
});
