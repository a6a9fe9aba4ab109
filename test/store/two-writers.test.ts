import { describe, expect, it, onTestFinished } from 'vitest';
import { firstOutput, outputOf, startChild } from './support/child.ts';
import { codeOf, open, PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';

describe('a library that is open', () => {
  it('is refused to another process, and to a second opening in this one', async () => {
    const { path, store } = temporaryLibrary();
    expect(codeOf(() => open(path))).toBe('library-in-use');
    expect(codeOf(() => open(path, 'not the passphrase'))).toBe('wrong-passphrase');
    // Had the refusals let go of the lock, the child would get in.
    expect(await outputOf(startChild('hold-library.ts', path, PASSPHRASE))).toBe('library-in-use');
    store.close();
    expect(open(path).listCases()).toEqual([]);
  });

  it('is refused while another process has it, and free as soon as that is killed', async () => {
    const { path, store } = temporaryLibrary();
    store.close();
    const child = startChild('hold-library.ts', path, PASSPHRASE);
    onTestFinished(() => void child.kill('SIGKILL'));
    await firstOutput(child);
    expect(codeOf(() => open(path))).toBe('library-in-use');
    const ended = outputOf(child);
    child.kill('SIGKILL');
    await ended;
    expect(open(path).listCases()).toEqual([]);
  });
});
