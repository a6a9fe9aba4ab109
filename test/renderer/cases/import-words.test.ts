import { describe, expect, it } from 'vitest';
import type { ImportingFile, ImportProgress } from '../../../src/shared/contract/importing.ts';
import {
  paceOf,
  stageOf,
  summaryOf,
} from '../../../src/renderer/src/features/cases/import-words.ts';
import { aCase } from './a-case.ts';

const aFile = (given: Partial<ImportingFile>): ImportingFile => ({
  name: 'review.pdf',
  status: 'waiting',
  pagesDone: 0,
  pagesTotal: null,
  ...given,
});

const anImport = (given: Partial<ImportProgress>): ImportProgress => ({
  importId: '1',
  status: 'running',
  isSample: false,
  files: [aFile({ status: 'imported' }), aFile({ status: 'refused' }), aFile({})],
  filesDone: 2,
  pagesDone: 20,
  pagesPerSecond: 14,
  secondsLeft: 100,
  ...given,
});

describe('an import in words', () => {
  it('tells its pace and the time left', () => {
    expect(paceOf(anImport({}))).toBe(
      '2 of 3 settled, 1 refused. 14 pages a second, about 2 minutes left',
    );
    expect(paceOf(anImport({ pagesPerSecond: 0.5, secondsLeft: 20 }))).toBe(
      '2 of 3 settled, 1 refused. 30 pages a minute, less than a minute left',
    );
    expect(paceOf(anImport({ pagesPerSecond: 0, secondsLeft: null }))).toBe(
      '2 of 3 settled, 1 refused.',
    );
    expect(paceOf(anImport({ secondsLeft: 10_000 }))).toContain('about 3 hours left');
  });

  it('tells what a file is at', () => {
    const partly = aFile({ status: 'imported', passages: 7, proposals: 1, known: 1 });
    expect(stageOf(partly, undefined)).toBe(
      '7 passages, 1 theme proposed. 1 document of the file already in the library',
    );
    const home = aCase({ id: 3, name: 'Baby T', partnership: 'Northvale', year: 2023 });
    expect(stageOf(aFile({ status: 'reading' }), undefined)).toBe('Opening');
    expect(stageOf(aFile({ status: 'reading', pagesDone: 40, pagesTotal: 118 }), undefined)).toBe(
      'Reading page 41 of 118',
    );
    expect(stageOf(aFile({ status: 'reading', pagesDone: 118, pagesTotal: 118 }), undefined)).toBe(
      'Proposing themes',
    );
    const imported = aFile({ status: 'imported', passages: 80, proposals: 1 });
    expect(stageOf(imported, home)).toBe(
      'New case: Baby T, Northvale 2023. 80 passages, 1 theme proposed',
    );
    expect(stageOf(imported, { ...home, documents: 2 })).toContain('Filed with Baby T');
    expect(stageOf(aFile({ status: 'duplicate' }), undefined)).toBe('Already in the library');
  });

  it('sums up how it ended', () => {
    expect(summaryOf(anImport({ status: 'done' }))).toBe('Import finished: 1 imported, 1 refused');
    expect(summaryOf(anImport({ status: 'stopped', files: [aFile({ status: 'stopped' })] }))).toBe(
      'Import stopped: 0 imported, 1 not read',
    );
  });
});
