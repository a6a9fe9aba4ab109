import { describe, expect, it } from 'vitest';
import type { ParseOutcome } from '../../src/services/ports.ts';
import type { ParseProcessEnd } from '../../src/shared/contract/process-messages.ts';
import { OutsideParsers } from '../../src/workers/outside-parsers.ts';
import type {
  ParseProcessListener,
  StartParseProcess,
  ToParseProcess,
} from '../../src/workers/parse-process-protocol.ts';
import { CODEBOOK } from '../store/support/sample-document.ts';

const OPTIONS = {
  entry: new URL('file:///parse-worker.js'),
  data: {
    codebook: CODEBOOK,
    model: { head: {}, weights: new Uint8Array() },
    pdfAssets: {},
    recognition: { languageFolder: '' },
  },
  width: 2,
};
const READ: ParseOutcome = { ok: true, documents: [] };
const BYTES = new Uint8Array([1]);

/** A parse process that does as the test says, and notes what it was given. */
class ActedProcess {
  readonly given: string[] = [];
  readonly stopped: number[] = [];
  readonly listener: ParseProcessListener;
  readonly #ids = new Map<string, number>();

  constructor(listener: ParseProcessListener) {
    this.listener = listener;
  }

  take(message: ToParseProcess): void {
    if (message.type === 'stop') this.stopped.push(message.id);
    if (message.type !== 'read') return;
    this.given.push(message.fileName);
    this.#ids.set(message.fileName, message.id);
  }

  /** Answers for a file. */
  answer(fileName: string): void {
    const id = this.#ids.get(fileName) ?? Number.NaN;
    this.listener.hear({ type: 'outcome', id, outcome: READ, peakMegabytes: 200 });
  }

  end(why: ParseProcessEnd): void {
    this.listener.ended(why);
  }
}

function acted(): { readonly parsers: OutsideParsers; readonly started: ActedProcess[] } {
  const started: ActedProcess[] = [];
  const start: StartParseProcess = (listener) => {
    const one = new ActedProcess(listener);
    started.push(one);
    return { post: (message) => one.take(message), kill: () => one.end('failed') };
  };
  return { parsers: new OutsideParsers(start, OPTIONS), started };
}

const given = (started: readonly ActedProcess[]): string[][] => started.map((one) => one.given);

describe('a parse process that ends', () => {
  it.each([
    ['memory', 'file-too-hungry'],
    ['failed', 'file-parser-failed'],
  ] as const)(
    'over the first file it was given (%s) has that one refused, and another begun for the next',
    async (why, code) => {
      const { parsers, started } = acted();
      const bad = parsers.parse(BYTES, { fileName: 'bad.pdf' });
      started[0]?.end(why);
      expect(await bad).toEqual({ ok: false, code, detail: {} });
      expect(started).toHaveLength(1);
      const good = parsers.parse(BYTES, { fileName: 'good.pdf' });
      started[1]?.answer('good.pdf');
      expect(await good).toEqual(READ);
      expect(given(started)).toEqual([['bad.pdf'], ['good.pdf']]);
    },
  );

  it('over a file after others has it read again by one that read none', async () => {
    const { parsers, started } = acted();
    const before = parsers.parse(BYTES, { fileName: 'before.pdf' });
    started[0]?.answer('before.pdf');
    await before;
    const bad = parsers.parse(BYTES, { fileName: 'bad.pdf' });
    started[0]?.end('memory');
    started[1]?.end('memory');
    expect(await bad).toMatchObject({ ok: false, code: 'file-too-hungry' });
    expect(given(started)).toEqual([['before.pdf', 'bad.pdf'], ['bad.pdf']]);
  });

  it('over several files has each read alone, those it had not been given after them, and only the bad one refused', async () => {
    const { parsers, started } = acted();
    const [good, bad, next] = ['good.pdf', 'bad.pdf', 'next.pdf'].map((fileName) =>
      parsers.parse(BYTES, { fileName }),
    );
    started[0]?.end('memory');
    expect(given(started)).toEqual([['good.pdf', 'bad.pdf'], ['good.pdf']]);
    started[1]?.answer('good.pdf');
    expect(await good).toEqual(READ);
    // It has read another before: once more, by one that has not.
    started[1]?.end('memory');
    started[2]?.end('memory');
    expect(await bad).toMatchObject({ ok: false, code: 'file-too-hungry' });
    started[3]?.answer('next.pdf');
    expect(await next).toEqual(READ);
    expect(given(started)).toEqual([
      ['good.pdf', 'bad.pdf'],
      ['good.pdf', 'bad.pdf'],
      ['bad.pdf'],
      ['next.pdf'],
    ]);
  });

  it('between two files costs nobody anything', async () => {
    const { parsers, started } = acted();
    const one = parsers.parse(BYTES, { fileName: 'one.pdf' });
    started[0]?.answer('one.pdf');
    await one;
    started[0]?.end('failed');
    expect(started).toHaveLength(1);
    const two = parsers.parse(BYTES, { fileName: 'two.pdf' });
    started[1]?.answer('two.pdf');
    expect(await two).toEqual(READ);
  });
});

describe('reading outside', () => {
  it('is given as many files as it has threads, and the next when one is done', async () => {
    const { parsers, started } = acted();
    const files = ['a.pdf', 'b.pdf', 'c.pdf'];
    const read = files.map((fileName) => parsers.parse(BYTES, { fileName }));
    expect(given(started)).toEqual([['a.pdf', 'b.pdf']]);
    started[0]?.answer('b.pdf');
    expect(await read[1]).toEqual(READ);
    expect(given(started)).toEqual([files]);
    expect(parsers.peakMegabytes).toBe(200);
  });

  it('stops a file that is waiting or being read, and nothing else', async () => {
    const { parsers, started } = acted();
    const files = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'];
    const stops = files.map(() => new AbortController());
    const read = files.map((fileName, i) =>
      parsers.parse(BYTES, { fileName, signal: stops[i]?.signal ?? AbortSignal.abort() }),
    );
    for (const i of [2, 0]) {
      const stopped = expect(read[i]).rejects.toMatchObject({ code: 'cancelled' });
      stops[i]?.abort();
      // oxlint-disable-next-line no-await-in-loop
      await stopped;
    }
    expect(started[0]?.stopped).toEqual([1]);
    expect(given(started)).toEqual([['a.pdf', 'b.pdf', 'd.pdf']]);
    // An answer that was on its way is nobody's.
    for (const name of ['a.pdf', 'b.pdf', 'd.pdf']) started[0]?.answer(name);
    expect(await read[1]).toEqual(READ);
    expect(await read[3]).toEqual(READ);
  });

  it('that is closed ends its process and stops what is read and waits', async () => {
    const { parsers, started } = acted();
    const read = ['a.pdf', 'b.pdf', 'c.pdf'].map((fileName) => parsers.parse(BYTES, { fileName }));
    const stopped = Promise.all(
      read.map((one) => expect(one).rejects.toMatchObject({ code: 'cancelled' })),
    );
    await parsers.close();
    await stopped;
    await expect(parsers.parse(BYTES, { fileName: 'late.pdf' })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(started).toHaveLength(1);
  });
});
