import { describe, expect, it } from 'vitest';
import { searchFor } from '../../src/core/search/search-options.ts';
import { plantedLibrary, plantedWordsIn, tagAll } from '../services/support/planted-library.ts';
import { codedLibrary } from '../store/support/coded-library.ts';
import { commandLine } from './support/command-line.ts';

describe('search on the command line', () => {
  it.each([
    [['father', '--redacted'], '--format csv'],
    [['father', '--with-open-flags'], '--format csv'],
    [['father', '--redacted', '--json'], '--format csv'],
    [['father', '--redacted', '--format', 'kwic'], '--format csv'],
    [['--redacted', '--like', '1'], '--format csv'],
    [['father', '--redacted', '--format', 'csv', '--tag', 'visits'], '--format csv'],
    [['father', '--redacted', '--format', 'csv', '--compare', 'he'], '--format csv'],
    [['father', '--redacted', '--format', 'csv', '--save', 'Mine'], '--format csv'],
    [['father', '--redacted', '--with-open-flags', '--format', 'csv'], 'cannot be used with'],
    [['--save', 'Mine'], 'Type words'],
    [['--tag', 'visits'], 'Type words'],
    [['--compare', 'father'], 'Type words'],
    [[' ', '--format', 'csv'], 'Type words'],
    [['--saved', 'Kept', 'father'], 'as it was kept'],
    [['--saved', 'Kept', '--without', 'HV'], 'as it was kept'],
    [['--saved', 'Kept', '--no-field-words'], 'as it was kept'],
    [['--saved', 'Another'], 'No search is kept'],
    [['--like', '999'], 'not in this library'],
    [['--like', '0'], 'not in this library'],
    [['father', '--tag', 'unknown'], 'does not have that theme'],
  ] as const)('refuses %j and says why', async (argv, why) => {
    const { store, by } = codedLibrary(1);
    store.saveSearch('Kept', searchFor('father'), by);
    const cli = commandLine(store);
    expect(await cli.run('search', ...argv)).toBe(2);
    expect(cli.said()).toContain(why);
    expect(store.savedSearches()).toHaveLength(1);
    expect(store.auditEntries().some(({ act }) => act === 'export-made')).toBe(false);
  });

  it.each([
    [[]],
    [['--saved', 'kept']],
    [['--saved', 'kept', '--format', 'csv', '--with-open-flags']],
    [['--like', '1']],
    [['father', '--format', 'kwic-csv', '--redacted']],
  ])('does %j', async (argv) => {
    const { store, by } = codedLibrary(1);
    store.saveSearch('Kept', searchFor('father'), by);
    expect(await commandLine(store).run('search', ...argv)).toBe(0);
  });

  it('says how many of the lines in context are shown', async () => {
    const cli = commandLine(codedLibrary(3).store);
    expect(await cli.run('search', 'asked', '--format', 'kwic', '--limit', '2')).toBe(0);
    expect(cli.printed()).toMatch(/^6 lines; 2 shown\n/u);
    expect(await cli.run('search', 'asked', '--format', 'kwic')).toBe(0);
    expect(cli.printed()).toMatch(/^6 lines\n/u);
  });

  it('writes nothing where it is to be redacted and not', async () => {
    const { store, by } = plantedLibrary();
    tagAll(store, by);
    const cli = commandLine(store);
    const both = ['--redacted', '--with-open-flags', '--out', 'f'];
    for (const argv of [
      ['export', 'tables', '--format', 'csv'],
      ['export', 'casebook', '--cases', '1'],
      ['report', 'framework', '--format', 'csv'],
      ['report', 'case', '1', '--format', 'html'],
    ]) {
      expect(await cli.run(...argv, ...both)).toBe(2);
      expect(plantedWordsIn(cli.printed() + cli.written('f').toString())).toEqual([]);
      expect(cli.written('f').length).toBe(0);
    }
  });
});

describe('casebooks on the command line', () => {
  it('search as the settings say', async () => {
    const { store, by } = codedLibrary(1);
    const cli = commandLine(store);
    // That names a theme, and its passages answer only with the field's words.
    const casebook = () => cli.run('export', 'casebook', '--search', 'home visits', '--out', 'f');
    expect(await casebook()).toBe(0);
    store.changeSetting('fieldWords', false, by);
    expect(await casebook()).toBe(2);
    expect(cli.said()).not.toContain('guard');
  });

  it('count a case once', async () => {
    const { store } = codedLibrary(2);
    const cli = commandLine(store);
    const counts = async (cases: string): Promise<unknown> => {
      const argv = ['export', 'casebook', '--cases', cases, '--redacted', '--out', 'f', '--json'];
      expect(await cli.run(...argv)).toBe(0);
      return JSON.parse(cli.printed());
    };
    expect(await counts('2,2')).toEqual(await counts('2'));
  });
});
