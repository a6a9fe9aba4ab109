import { describe, expect, it } from 'vitest';
import { codingOf } from '../../src/services/coding-of-coder.ts';
import { exportCoding } from '../../src/services/export-coding.ts';
import { nodeFiles as files } from '../../src/workers/node-files.ts';
import type { ExportRecord } from '../../src/services/report-ports.ts';
import { readCoding, writeCoding } from '../../src/shared/coding-file.ts';
import { codedLibrary, TWO_THEMES } from '../store/support/coded-library.ts';
import { AT } from '../store/support/sample-document.ts';
import { AGES, maker } from './support/report-maker.ts';

describe('a coding', () => {
  it('stands in the audit when it leaves', () => {
    const { store, by } = codedLibrary(2, AGES);
    store.editTags([1], { decision: 'accepted' }, by);
    const records: ExportRecord[] = [];
    const watched = { ...store, recordExport: (one: ExportRecord) => records.push(one) };
    const bytes = exportCoding(maker(watched), 'Ana Bell', files);
    const sha256 = files.sha256(bytes);
    expect(records).toEqual([{ kind: 'coding', reviews: 1, tags: 1, sha256 }]);
  });

  it('holds what one coder accepted or made, by hash and place, and is read back', () => {
    const { store, by } = codedLibrary(2, AGES);
    store.editTags([1], { decision: 'accepted' }, by);
    store.editTags([2], { decision: 'rejected' }, by);
    const coding = codingOf(store, 'Ana Bell', TWO_THEMES);
    expect(coding.documents).toHaveLength(1);
    expect(coding.documents[0]?.tags).toEqual([
      { passage: 0, theme: 'curiosity', stance: 'concern' },
    ]);
    expect(readCoding(writeCoding(coding))).toMatchObject(coding);
    expect(() => readCoding('{}')).toThrow('not-possible');
  });

  it('is not made of a name that nobody codes by, and is empty of a coder who decided nothing', () => {
    const { store } = codedLibrary(2, AGES);
    store.addCoder('Ben Cole', AT);
    expect(codingOf(store, 'Ben Cole', TWO_THEMES).documents).toEqual([]);
    expect(() => codingOf(store, 'Ben Coal', TWO_THEMES)).toThrow('not-possible');
    expect(() => exportCoding(maker(store), 'Ben Coal', files)).toThrow('not-possible');
  });
});
