import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caselight, finished, start, temporaryFolder } from '../support/command-line.ts';
import { placesOfItsOwn } from '../support/places-of-its-own.ts';
import { filesHolding, filesUnder } from './files-holding.ts';
import { randomWord, reviewOf } from './marked-review.ts';
import { unpackedIn } from './unpacked-in.ts';

const MARKER = randomWord();
const REVIEW = reviewOf(MARKER);
/** Who is signed in to the computer, as far as its environment says. */
const USER = randomWord();

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let at: (name: string) => string;
/** Everything that a program may take for a place of its own lies in the folder that is searched. */
let env: Readonly<Record<string, string>>;
const run = (...argv: string[]) =>
  caselight(['--library', at('north.caselight'), ...argv], { env });

beforeAll(async () => {
  folder = await temporaryFolder();
  at = (name) => join(folder.path, name);
  env = { ...placesOfItsOwn(folder.path), USER, LOGNAME: USER, USERNAME: USER };
  for (const name of ['incoming', 'asked', 'backups']) mkdirSync(at(name));
  writeFileSync(join(at('incoming'), 'review.txt'), REVIEW);
  writeFileSync(join(at('incoming'), 'second.txt'), REVIEW.replaceAll('Child K', 'Child L'));
});
afterAll(() => folder.remove());

describe('a word of a review', () => {
  it('is in no file but the encrypted library and what was asked for, whatever is done', async () => {
    const asked = (name: string): string => join(at('asked'), name);
    const done = async (...argv: string[]): Promise<string> => {
      const { code, out, err } = await run(...argv);
      expect(code, `${argv.slice(0, 2).join(' ')}: ${err}`).toBe(0);
      return out;
    };
    await done('init');
    await done('import', join(at('incoming'), 'review.txt'));
    expect(await done('search', MARKER)).toContain(MARKER);
    await done('search', MARKER, '--save', MARKER);
    await done('tag', 'note', '1', `${MARKER} again`, '--coder', 'Ann');
    await done('tag', 'accept', '1', '--coder', 'Ann');
    await done('redact', 'propose', '1');
    await done('redact', 'export', '1', '--format', 'pdf', '--out', asked('copy.pdf'));
    const open = ['--with-open-flags', '--out'];
    await done('report', 'case', '1', '--format', 'html', ...open, asked('case.html'));
    await done('export', 'tables', '--format', 'csv', ...open, asked('tables.zip'));
    await done('export', 'tables', '--format', 'xlsx', '--redacted', '--out', asked('tables.xlsx'));
    await done('brief', 'new', '--theme', 'professional_curiosity');
    await done('brief', 'export', '1', '--format', 'docx', ...open, asked('brief.docx'));
    await done('export', 'pack', '--redacted', '--out', asked('pack.zip'));
    await done('export', 'casebook', '--cases', '1', '--redacted', '--out', asked('casebook.html'));
    await done('export', 'coding', '--coder', 'Ann', '--out', asked('coding.json'));
    await done('audit', '--out', asked('audit.csv'));
    await done('backup', 'make', at('backups'));
    // Refused, with an error that may hold nothing of it either.
    expect((await run('export', 'tables', '--out', asked('refused.xlsx'))).code).toBe(2);
    // A crash in the midst of an import leaves what it leaves.
    const library = ['--library', at('north.caselight')];
    const killed = start([...library, 'import', join(at('incoming'), 'second.txt')], env);
    setTimeout(() => {
      if (killed.pid !== undefined && killed.exitCode === null) {
        process.kill(-killed.pid, 'SIGKILL');
      }
    }, 900);
    await finished(killed);
    await done('verify');

    const files = filesUnder(folder.path, [at('incoming'), at('asked')]);
    expect(files.length).toBeGreaterThan(2);
    expect(filesHolding(files, MARKER)).toEqual([]);
    // Were it there, it would be found; and redacted files have nothing of it.
    const copies = filesUnder(at('asked'));
    expect(filesHolding(copies, MARKER).toSorted()).toEqual(
      [asked('brief.docx'), asked('case.html'), asked('tables.zip')].toSorted(),
    );
    // Nobody learns from a file whose computer it was made on.
    const place = folder.path.split('/').at(-1) ?? '';
    for (const word of [USER, place]) {
      const inside = copies.filter((path) => {
        const bytes = readFileSync(path);
        return [bytes, ...unpackedIn(bytes)].some((part) => part.includes(word));
      });
      expect(inside).toEqual([]);
    }
  }, 480_000);
});
