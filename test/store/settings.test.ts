import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LibrarySettings } from '../../src/services/library-settings.ts';
import { openLibraryWithRecoveryCode } from '../../src/store/open-library.ts';
import { vaultPath } from '../../src/store/vault.ts';
import { codedLibrary } from './support/coded-library.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './support/sample-document.ts';
import { codeOf, open, PASSPHRASE, temporaryLibrary, WHO } from './support/temporary-library.ts';

describe('settings', () => {
  it('are as usual at first, kept when changed, and taken back by undo', () => {
    const { path, store, by } = codedLibrary();
    const usual = store.settings();
    expect(usual).toMatchObject({ lockMinutes: 10, colours: 'computer', learning: true, keys: {} });
    expect(store.changeSetting('lockMinutes', 5, by).words).toBe('lock after 5 minutes');
    store.changeSetting('lockMinutes', 20, by);
    store.changeSetting('keys', { accept: 'Q', fade: '' }, by);
    store.close();
    const again = open(path);
    expect(again.settings()).toEqual({
      ...usual,
      lockMinutes: 20,
      keys: { accept: 'Q', fade: '' },
    });
    again.undo(by);
    expect(again.actStack().undo?.words).toBe('lock after 20 minutes');
    again.undo(by);
    expect(again.settings().lockMinutes).toBe(5);
    again.undo(by);
    expect(again.settings()).toEqual(usual);
  });

  it('keep columns and order of lists without an act, and give no act their place', () => {
    const { path, store, by } = codedLibrary();
    store.changeSetting('lockMinutes', 5, by);
    store.undo(by);
    expect(store.changeSetting('caseColumns', ['name', 'year'], by)).toMatchObject({ act: null });
    store.changeSetting('caseOrder', { by: 'year', isDown: false }, by);
    store.changeSetting('caseOrder', { by: 'harm', isDown: true }, by);
    expect(store.actStack()).toMatchObject({ undo: null, redo: { words: 'lock after 5 minutes' } });
    store.redo(by);
    store.changeSetting('notTheSame', ['1 2'], by);
    store.close();
    const again = open(path);
    const kept = { caseColumns: ['name', 'year'], caseOrder: { by: 'harm', isDown: true } };
    expect(again.settings()).toMatchObject({ ...kept, lockMinutes: 5, notTheSame: ['1 2'] });
    expect(again.verify().ok).toBe(true);
    again.undo(by);
    expect(again.settings()).toMatchObject({ ...kept, lockMinutes: 5, notTheSame: [] });
  });

  it.each<[keyof LibrarySettings, unknown]>([
    ['caseColumns', ['name', 5]],
    ['caseOrder', { by: 'year' }],
    ['notTheSame', ['1']],
    ['lockMinutes', -1],
    ['lockMinutes', 1.5],
    ['lockMinutes', '5'],
    ['colours', 'pink'],
    ['keys', { accept: 5 }],
    ['keys', ['a']],
    ['learnSince', 'yesterday'],
    ['backupFolder', ''],
  ])('refuse %s to be %j', (name, value) => {
    const { store, by } = codedLibrary();
    // As it may come from a window, where types hold nothing back.
    const change = (...given: readonly unknown[]): unknown =>
      // oxlint-disable-next-line typescript/unbound-method
      Reflect.apply(store.changeSetting, store, given);
    expect(codeOf(() => change(name, value, by))).toBe('not-possible');
  });
});

describe('learning', () => {
  /** Forty proposals of one rule at 0.8, of which ten are accepted and thirty rejected. */
  function decided() {
    const { store } = temporaryLibrary();
    const texts = Array.from({ length: 41 }, (_, index) => `Text ${index}`);
    const proposals = texts.map((text) => [sampleProposal('drift', text, [0, 4])]);
    store.addDocument(sampleDocument({ texts, proposals }), store.useCodebook(CODEBOOK, AT), AT);
    const by = { coder: store.addCoder('Ana', AT), at: AT };
    store.editTags(
      Array.from({ length: 10 }, (_, index) => index + 1),
      { decision: 'accepted' },
      by,
    );
    store.editTags(
      Array.from({ length: 30 }, (_, index) => index + 11),
      { decision: 'rejected' },
      by,
    );
    return { store, by };
  }
  /** Theme: (10 + 8) / 50; rule with that as prior: (10 + 10 * 0.36) / 50. */
  const LEARNED = (10 + 3.6) / 50;

  it('shows confidences as decisions have moved them, and keeps those of the rules', () => {
    const { store } = decided();
    const last = store.tag(41);
    expect(last?.confidence).toBe(0.8);
    expect(last?.shownConfidence).toBeCloseTo(LEARNED, 12);
    expect(store.learned()).toMatchObject({
      on: true,
      decided: 40,
      least: 20,
      decisions: [{ theme: 'drift', decided: 40, right: 10 }],
      rules: [{ rule: 'drift/test', decided: 40, right: 10 }],
    });
  });

  it('is switched off and on, and begins anew', () => {
    const { store, by } = decided();
    const shown = () => store.tag(41)?.shownConfidence;
    store.changeSetting('learning', false, by);
    expect(shown()).toBe(0.8);
    store.undo(by);
    expect(shown()).toBeCloseTo(LEARNED, 12);
    store.changeSetting('learnSince', '2026-03-01T10:00:00.001Z', by);
    expect(shown()).toBe(0.8);
    expect(store.learned()).toMatchObject({ decided: 0, themes: [] });
    store.undo(by);
    expect(shown()).toBeCloseTo(LEARNED, 12);
  });

  it('counts the decisions of a theme that has too few of them, and moves nothing', () => {
    const { store } = decided();
    const other = temporaryLibrary().store;
    const texts = Array.from({ length: 19 }, (_, index) => `Text ${index}`);
    const proposals = texts.map((text) => [sampleProposal('drift', text, [0, 4])]);
    other.addDocument(sampleDocument({ texts, proposals }), other.useCodebook(CODEBOOK, AT), AT);
    const by = { coder: other.addCoder('Ana', AT), at: AT };
    other.editTags(
      texts.map((_, index) => index + 1),
      { decision: 'rejected' },
      by,
    );
    expect(other.learned()).toMatchObject({
      decided: 19,
      decisions: [{ theme: 'drift', decided: 19, right: 0 }],
      themes: [],
      rules: [],
    });
    expect(other.tag(1)?.shownConfidence).toBe(0.8);
    expect(store.learned().themes).toHaveLength(1);
  });

  it('takes a changed theme or stance for a proposal that was not right', () => {
    const { store, by } = decided();
    store.editTags([1, 2, 3], { stance: 'good' }, by);
    expect(store.learned().rules).toMatchObject([{ decided: 40, right: 7 }]);
  });
});

describe('passphrase, recovery code and backups', () => {
  it('changes the passphrase for who knows the one before', () => {
    const { path, store } = temporaryLibrary();
    expect(codeOf(() => store.changePassphrase('not the right one', 'another good one', AT))).toBe(
      'wrong-passphrase',
    );
    expect(codeOf(() => store.changePassphrase(PASSPHRASE, 'short', AT))).toBe(
      'passphrase-too-short',
    );
    store.changePassphrase(PASSPHRASE, 'another good one', AT);
    // The store still has its key: backups go on.
    store.backUp(`${path}.copy`, AT);
    store.close();
    expect(codeOf(() => open(path))).toBe('wrong-passphrase');
    expect(open(path, 'another good one').verify().ok).toBe(true);
  });

  it('gives a new recovery code, and the old one opens nothing', () => {
    const { path, store, recoveryCode } = temporaryLibrary();
    const code = store.renewRecoveryCode(PASSPHRASE, AT);
    store.close();
    const by = (typed: string) =>
      openLibraryWithRecoveryCode(path, typed, { at: AT, who: WHO }).close();
    expect(codeOf(() => by(recoveryCode))).toBe('wrong-passphrase');
    expect(codeOf(() => by(code))).toBe('no error');
    expect(codeOf(() => open(path))).toBe('no error');
  });

  it('lists the backups of a folder and says which are of this library', () => {
    const { path, store } = temporaryLibrary();
    const folder = dirname(path);
    expect(store.listBackups(folder)).toEqual([]);
    store.backUp(join(folder, 'copy.caselight'), AT);
    const other = temporaryLibrary();
    other.store.close();
    copyFileSync(other.path, join(folder, 'other.caselight'));
    copyFileSync(vaultPath(other.path), vaultPath(join(folder, 'other.caselight')));
    const found = store
      .listBackups(folder)
      .toSorted((a, b) => a.fileName.localeCompare(b.fileName));
    expect(found).toMatchObject([
      { fileName: 'copy.caselight', ofThisLibrary: true },
      { fileName: 'other.caselight', ofThisLibrary: false },
    ]);
    expect(store.listBackups(join(folder, 'nowhere'))).toEqual([]);
  });

  it('backs up into a folder under the time, and takes away its own oldest beyond what is kept', () => {
    const { path, store } = temporaryLibrary();
    const folder = join(dirname(path), 'backups');
    mkdirSync(folder);
    const stranger = temporaryLibrary();
    stranger.store.close();
    const strange = join(folder, 'north 2020-01-01 000000.caselight');
    copyFileSync(stranger.path, strange);
    copyFileSync(vaultPath(stranger.path), vaultPath(strange));
    store.backUp(join(folder, 'by hand.caselight'), AT);
    for (const hour of ['10', '11', '12']) {
      const made = store.backUpInto(folder, 2, `2026-03-01T${hour}:00:00.000Z`);
      expect(made).toMatchObject({
        fileName: `north 2026-03-01 ${hour}0000.caselight`,
        ofThisLibrary: true,
      });
    }
    expect(
      readdirSync(folder)
        .filter((name) => !name.endsWith('.json'))
        .toSorted(),
    ).toEqual([
      'by hand.caselight',
      'north 2020-01-01 000000.caselight',
      'north 2026-03-01 110000.caselight',
      'north 2026-03-01 120000.caselight',
    ]);
    expect(open(join(folder, 'north 2026-03-01 110000.caselight')).verify().ok).toBe(true);
    expect(store.safetyDates()).toEqual({
      passphraseSet: AT,
      recoveryCodeMade: AT,
      lastBackup: '2026-03-01T12:00:00.000Z',
    });
    store.changePassphrase(PASSPHRASE, 'another good one', '2026-03-05T10:00:00.000Z');
    expect(store.safetyDates().passphraseSet).toBe('2026-03-05T10:00:00.000Z');
  });
});
