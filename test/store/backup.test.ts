import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vaultPath } from '../../src/store/vault.ts';
import { AT, CODEBOOK, sampleDocument } from './support/sample-document.ts';
import { codeOf, open, temporaryLibrary } from './support/temporary-library.ts';
import { foundPassages } from '../support/found-passages.ts';

describe('backUp', () => {
  it('makes a library that opens by itself and holds what was saved, log and all', () => {
    const { path, store } = temporaryLibrary();
    store.addDocument(
      sampleDocument({ texts: ['One.', 'Two.'] }),
      store.useCodebook(CODEBOOK, AT),
      AT,
    );
    const copy = join(dirname(path), 'copy.caselight');
    store.backUp(copy, AT);
    store.addDocument(sampleDocument({ texts: ['After.'] }), 1, AT);

    const restored = open(copy);
    expect(restored.listDocuments()).toEqual(store.listDocuments().slice(0, 1));
    expect(restored.documentReview(1)).toEqual(store.documentReview(1));
    const found = foundPassages(restored, 'two', { limit: 5, offset: 0 });
    expect(found.hits.map(({ passageId }) => passageId)).toEqual([2]);
    expect(restored.verify().ok).toBe(true);
  });

  it('overwrites nothing, and leaves nothing behind where it fails', () => {
    const { path, store } = temporaryLibrary();
    const taken = join(dirname(path), 'taken');
    writeFileSync(taken, 'mine');
    const before = readdirSync(dirname(path));
    expect(codeOf(() => store.backUp(taken, AT))).toBe('library-exists');
    expect(codeOf(() => store.backUp(path, AT))).toBe('library-exists');
    expect(codeOf(() => store.backUp(join(dirname(path), 'no', 'copy'), AT))).toBe('cannot-write');
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    expect(readdirSync(dirname(path))).toEqual(before);
    expect(before).not.toContain(vaultPath(taken));
  });

  it('is not blocked by what a crash left half-made, and moves another vault aside', () => {
    const { path, store } = temporaryLibrary();
    const copy = join(dirname(path), 'copy.caselight');
    for (const file of [`${copy}.making`, vaultPath(`${copy}.making`)]) writeFileSync(file, 'half');
    writeFileSync(vaultPath(copy), 'of another library');
    store.backUp(copy, AT);
    expect(open(copy).listCases()).toEqual([]);
    const aside = readdirSync(dirname(path)).filter((name) => name.includes('.aside-'));
    expect(aside.map((name) => readFileSync(join(dirname(path), name), 'utf8'))).toEqual([
      'of another library',
    ]);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('.making'))).toEqual([]);
  });
});

describe('backUpInto', () => {
  const names = (folder: string) => readdirSync(folder).toSorted();

  it('keeps the backup that it has just made where the clock went back, and takes the oldest away', () => {
    const { path, store } = temporaryLibrary();
    const folder = dirname(path);
    for (const day of ['03', '01', '02'])
      store.backUpInto(folder, 2, `2026-03-${day}T10:00:00.000Z`);
    expect(names(folder).filter((name) => /^north \d.*\.caselight$/.test(name))).toEqual([
      'north 2026-03-02 100000.caselight',
      'north 2026-03-03 100000.caselight',
    ]);
  });

  it('takes away what a process left that ended in the middle, and nothing of others', () => {
    const { path, store } = temporaryLibrary();
    const folder = join(dirname(path), 'backups');
    mkdirSync(folder);
    const broken = 'north 2026-02-01 100000.caselight';
    const others = ['south 2026-02-01 100000.caselight.making', `${broken}.vault.json.old`];
    const left = [`${broken}.making`, `${broken}.making-journal`, vaultPath(broken)];
    for (const name of [...left, vaultPath(`${broken}.making`), ...others]) {
      writeFileSync(join(folder, name), 'half');
    }
    const { fileName } = store.backUpInto(folder, 3, AT);
    expect(names(folder)).toEqual([...others, fileName, vaultPath(fileName)].toSorted());
  });
});
