import { describe, expect, it } from 'vitest';
import type { LibraryStore } from '../../src/services/ports.ts';
import { AppError } from '../../src/shared/app-error.ts';
import type { ImportProgress } from '../../src/shared/contract/importing.ts';
import type { ImportingSession } from '../../src/workers/database-import-job.ts';
import { ImportDesk } from '../../src/workers/database-imports.ts';
import { AT, CODEBOOK } from '../store/support/sample-document.ts';
import { temporaryLibrary } from '../store/support/temporary-library.ts';

/** A desk for imports whose parse processes refuse every file, and what it said. */
function desk() {
  const wanted: { readonly importId: string; readonly index: number }[] = [];
  const told: ImportProgress[] = [];
  const parsed: string[] = [];
  let open: LibraryStore | undefined = temporaryLibrary().store;
  const session: ImportingSession = {
    get store() {
      if (open === undefined) throw new AppError('not-found');
      return open;
    },
    clock: { now: () => AT, monotonic: () => told.length * 1000 },
    codebook: () => Promise.resolve(CODEBOOK),
    withParsers: (_, act) =>
      act({
        width: 1,
        close: () => Promise.resolve(),
        parse: (bytes, { signal }) => {
          if (signal?.aborted) return Promise.reject(new AppError('cancelled'));
          parsed.push(new TextDecoder().decode(bytes));
          return Promise.resolve({ ok: false, code: 'file-damaged', detail: {} });
        },
      }),
    emit: (name, payload) => {
      if (name === 'fileWanted' && 'index' in payload) wanted.push(payload);
      if (name === 'importProgressed' && 'status' in payload) told.push(payload);
    },
  };
  const imports = new ImportDesk(session);
  const calls = imports.handlers();
  const drop = async (name: string): Promise<string> =>
    (await calls.importDropped({ files: [{ name, size: 3 }] })).importId ?? '';
  const give = (importId: string, words: string) =>
    calls.giveFile({ importId, index: 0, bytes: new TextEncoder().encode(words) });
  return {
    imports,
    calls,
    drop,
    give,
    wanted,
    parsed,
    open: (store: LibraryStore | undefined) => {
      open = store;
    },
    statusOf: (importId: string) => told.findLast((one) => one.importId === importId)?.status,
  };
}

describe('imports', () => {
  it('are done one after the other, each with the files of its own', async () => {
    const { drop, give, wanted, parsed, statusOf } = desk();
    const [first, second] = [await drop('one.pdf'), await drop('two.pdf')];
    await expect.poll(() => wanted).toEqual([{ importId: first, index: 0 }]);
    await give(first, 'words of the first');
    await expect.poll(() => statusOf(first)).toBe('done');
    await expect.poll(() => wanted.at(-1)).toEqual({ importId: second, index: 0 });
    await give(second, 'words of the second');
    await expect.poll(() => statusOf(second)).toBe('done');
    expect(parsed).toEqual(['words of the first', 'words of the second']);
  });

  it('leave one file out and read the others, and leave what is settled as it is', async () => {
    const { calls, wanted, parsed, statusOf } = desk();
    const files = ['one.pdf', 'two.pdf', 'three.pdf'].map((name) => ({ name, size: 3 }));
    const importId = (await calls.importDropped({ files })).importId ?? '';
    const give = (index: number, words: string) =>
      calls.giveFile({ importId, index, bytes: new TextEncoder().encode(words) });
    const statuses = async () =>
      (await calls.currentImport({})).progress?.files.map(({ status }) => status);
    await expect.poll(() => wanted.map(({ index }) => index)).toEqual([0, 1]);
    await calls.leaveFileOut({ importId, index: 1 });
    await calls.leaveFileOut({ importId, index: 7 });
    expect(await statuses()).toEqual(['reading', 'stopped', 'waiting']);
    await give(1, 'words of the second');
    await give(0, 'words of the first');
    await expect.poll(() => wanted.at(-1)?.index).toBe(2);
    await calls.leaveFileOut({ importId, index: 0 });
    await give(2, 'words of the third');
    await expect.poll(() => statusOf(importId)).toBe('done');
    expect(await statuses()).toEqual(['refused', 'stopped', 'refused']);
    expect(parsed).toEqual(['words of the first', 'words of the third']);
  });

  it('that wait never go into a library that is opened meanwhile', async () => {
    const { imports, calls, drop, wanted, open, statusOf } = desk();
    const [first] = [await drop('one.pdf'), await drop('two.pdf')];
    await expect.poll(() => wanted.length).toBe(1);
    const another = temporaryLibrary().store;
    const before = another.auditEntries().length;
    imports.forget();
    open(another);
    await imports.stop();
    expect(wanted.map(({ importId }) => importId)).toEqual([first]);
    expect(statusOf(first)).toBe('stopped');
    expect(await calls.currentImport({})).toEqual({ progress: null });
    expect(another.auditEntries()).toHaveLength(before);
  });

  it('are all stopped at the end, those that wait too', async () => {
    const { imports, drop, wanted, parsed, statusOf } = desk();
    const [first, second] = [await drop('one.pdf'), await drop('two.pdf')];
    await expect.poll(() => wanted.length).toBe(1);
    await imports.stop();
    expect([statusOf(first), statusOf(second)]).toEqual(['stopped', 'stopped']);
    expect([wanted.length, parsed]).toEqual([1, []]);
  });

  it('stop one by one, and the next goes on', async () => {
    const { calls, drop, give, wanted, statusOf } = desk();
    const [first, second] = [await drop('one.pdf'), await drop('two.pdf')];
    await expect.poll(() => wanted.length).toBe(1);
    await calls.cancelImport({ importId: first });
    await expect.poll(() => wanted.at(-1)?.importId).toBe(second);
    await give(second, 'words');
    await expect.poll(() => statusOf(second)).toBe('done');
    expect(statusOf(first)).toBe('stopped');
  });

  it('fail in words where no library is open, and the next one goes on', async () => {
    const { imports, drop, give, wanted, open, statusOf } = desk();
    const { store } = temporaryLibrary();
    open(undefined);
    const first = await drop('one.pdf');
    await expect.poll(() => statusOf(first)).toBe('failed');
    open(store);
    const second = await drop('two.pdf');
    await expect.poll(() => wanted.at(-1)?.importId).toBe(second);
    await give(second, 'words');
    await expect.poll(() => statusOf(second)).toBe('done');
    expect(imports.isRunning).toBe(false);
  });
});
