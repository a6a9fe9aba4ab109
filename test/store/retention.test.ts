import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVault, vaultPath } from '../../src/store/vault.ts';
import { decryptedPages } from './support/decrypted-pages.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './support/sample-document.ts';
import { codeOf, open, PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';

/** Before the clock of these tests, as the file system has it. */
const BEFORE = new Date('2026-02-20T10:00:00.000Z');
const LATER = '2026-03-31T10:00:00.000Z';

function twoDocuments(words = 'ordinary') {
  const made = temporaryLibrary();
  const { store } = made;
  const codebook = store.useCodebook(CODEBOOK, AT);
  const first = store.addDocument(sampleDocument({ texts: ['What stays.'] }), codebook, AT);
  const texts = [`The ${words} visit.`, 'Nobody asked.'];
  const second = store.addDocument(
    sampleDocument({
      texts,
      fileName: `${words}.pdf`,
      // As Word keeps it inside.
      bytes: Buffer.concat([Buffer.from(`${words} `), Buffer.from(words, 'utf16le')]),
      facts: [{ name: 'subject', value: words, confidence: 1, page: 1, quote: words }],
      proposals: texts.map((text) => [sampleProposal('theme', text, [0, 3])]),
    }),
    codebook,
    AT,
  );
  const by = { coder: store.addCoder('Ana', AT), at: AT };
  return { ...made, first, second, by };
}

/** Makes every file of a folder as old as what was made before the erasure. */
function age(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (name.isFile()) utimesSync(join(name.parentPath, name.name), BEFORE, BEFORE);
  }
}

describe('labels and days', () => {
  it('are acts: shown in lists, taken back, done again', () => {
    const { store, first, second, by } = twoDocuments();
    expect(store.setAccess([second.documentId], 'restricted', by).words).toBe('marked restricted');
    store.setKeepUntil([second.documentId, first.documentId], '2031-03-31', by);
    store.setKeepUntil([second.documentId], '2027-01-01', by);
    expect(store.retention()).toMatchObject([
      { documentId: 2, caseId: 2, access: 'restricted', keepUntil: '2027-01-01' },
      { documentId: 1, caseId: 1, access: null, keepUntil: '2031-03-31' },
    ]);
    expect(store.listCases().map(({ restricted }) => restricted)).toEqual([0, 1]);
    expect(store.listDocuments(2)).toMatchObject([
      { access: 'restricted', keepUntil: '2027-01-01' },
    ]);
    expect(store.undo(by)?.cases).toEqual([]);
    expect(store.retention()[1]).toMatchObject({ documentId: 2, keepUntil: '2031-03-31' });
    store.redo(by);
    expect(store.retention()[0]).toMatchObject({ documentId: 2, keepUntil: '2027-01-01' });
    expect(store.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('say no to a day that is none, and to a document that is not there', () => {
    const { store, by } = twoDocuments();
    for (const day of ['2031-02-30', '31.3.2031', '2031', '']) {
      expect(codeOf(() => store.setKeepUntil([1], day, by))).toBe('not-possible');
    }
    expect(codeOf(() => store.setKeepUntil([1, 9], '2031-03-31', by))).toBe('not-found');
    expect(codeOf(() => store.setAccess([9], 'published', by))).toBe('not-found');
    expect(store.retention().map(({ keepUntil }) => keepUntil)).toEqual([null, null]);
  });
});

describe('erasing', () => {
  it('leaves the words in no file of the library, nor of its backups after their day', () => {
    const marker = `Q${randomBytes(8).toString('hex')}`;
    const { path, store, second, by } = twoDocuments(marker);
    const folder = dirname(path);
    const [tag] = store.listTags({ caseId: second.caseId });
    store.editTags([tag?.id ?? 0], { note: marker, decision: 'accepted' }, by);
    store.setFact(second.caseId, { name: 'subject', value: marker }, by);
    store.undo(by);
    store.keepLearnedNames(second.documentId, '1', { names: [marker], pseudonyms: [marker] });
    const found = { start: 0, end: 4, kind: 'name', why: marker, suggestion: marker } as const;
    store.keepFindings(second.documentId, '1', 1, new Map([['The visit.', [found]]]));
    expect(store.findings(second.documentId, '1')('The visit.')).toEqual([found]);
    store.backUpInto(store.backupFolder(), 10, AT);
    store.backUp(`${path}.before-update-20260101`, AT);
    const { key } = openVault(vaultPath(path), PASSPHRASE);
    const holding = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => {
          const raw = readFileSync(file);
          const all = raw.length % 4096 === 0 ? [raw, decryptedPages(file, key)] : [raw];
          return all.some((bytes) =>
            [
              Buffer.from(marker),
              Buffer.from(marker.toLowerCase()),
              Buffer.from(marker, 'utf16le'),
            ].some((word) => bytes.includes(word)),
          );
        });
    store.close();
    expect(holding()).toHaveLength(3);
    age(folder);

    const again = open(path);
    expect(again.copies([second.documentId])).toEqual({
      own: 2,
      others: [],
      awayFolders: [],
      printedIn: [],
    });
    expect(again.eraseDocuments([second.documentId], AT)).toMatchObject({
      documents: 1,
      goneBy: '2026-03-31',
      goneAt: null,
    });
    expect(again.listCases().map(({ id }) => id)).toEqual([1]);
    // The day has not come: the backups are a way back.
    expect(again.ageOutBackups('2026-03-30T10:00:00.000Z')).toBe(0);
    expect(holding()).toHaveLength(2);
    expect(again.ageOutBackups(LATER)).toBe(2);
    expect(again.erasures()).toMatchObject([{ documents: 1, goneAt: LATER }]);
    expect(again.ageOutBackups(LATER)).toBe(0);
    expect(again.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
    // One without the words took their place.
    const [backup, ...more] = again.listBackups(again.backupFolder());
    expect(more).toEqual([]);
    again.close();
    expect(holding()).toEqual([]);
    const restored = open(backup?.path ?? '');
    expect(restored.listDocuments()).toHaveLength(1);
    restored.close();
  });

  it('is over for what was erased before, whose backups went with those of a later one', () => {
    const { store, by } = twoDocuments('word');
    store.backUpInto(store.backupFolder(), 10, AT);
    const [first, second] = store.listDocuments();
    store.eraseDocuments([first?.id ?? 0], AT);
    store.changeSetting('daysInBackups', 0, by);
    store.eraseDocuments([second?.id ?? 0], LATER);
    store.ageOutBackups(LATER);
    expect(store.erasures()).toMatchObject([{ goneAt: LATER }, { goneAt: LATER }]);
    store.close();
  });

  it('takes away a backup that was copied since: it is as old as its name says', () => {
    const { store } = twoDocuments('word');
    const { path } = store.backUpInto(store.backupFolder(), 10, AT);
    const [first] = store.listDocuments();
    store.eraseDocuments([first?.id ?? 0], '2026-03-02T10:00:00.000Z');
    expect(store.listBackups(store.backupFolder())[0]?.madeAt.slice(0, 10)).toBe(AT.slice(0, 10));
    const since = new Date('2026-03-20T10:00:00.000Z');
    utimesSync(path, since, since);
    store.ageOutBackups('2026-05-01T10:00:00.000Z');
    expect(existsSync(path)).toBe(false);
    store.close();
  });

  it('leaves copies alone that somebody named, and waits for a folder that is away', () => {
    const { path, store, second } = twoDocuments();
    const stick = join(dirname(path), 'stick');
    mkdirSync(stick);
    store.backUpInto(stick, 10, AT);
    store.backUp(join(dirname(path), 'for the panel.caselight'), AT);
    age(dirname(path));
    renameSync(stick, `${stick} away`);
    expect(store.copies([second.documentId])).toEqual({
      own: 0,
      others: ['for the panel.caselight'],
      awayFolders: [stick],
      printedIn: [],
    });
    store.changeSetting('daysInBackups', 0, { coder: store.addCoder('Bo', AT), at: AT });
    store.eraseDocuments([second.documentId], AT);
    expect(store.ageOutBackups(AT)).toBe(0);
    expect(store.erasures()).toMatchObject([{ goneBy: '2026-03-01', goneAt: null }]);
    renameSync(`${stick} away`, stick);
    expect(store.ageOutBackups(LATER)).toBe(1);
    expect(store.erasures()).toMatchObject([{ goneAt: LATER }]);
    expect(readdirSync(stick)).toEqual([]);
    expect(existsSync(join(dirname(path), 'for the panel.caselight'))).toBe(true);
  });

  it('takes away what a backup that was broken off left behind', () => {
    const { path, store, second } = twoDocuments();
    const made = store.backUpInto(store.backupFolder(), 10, AT);
    renameSync(made.path, `${made.path}.making`);
    age(dirname(path));
    store.eraseDocuments([second.documentId], AT);
    store.ageOutBackups(LATER);
    expect(readdirSync(store.backupFolder()).filter((name) => name.includes('.making'))).toEqual(
      [],
    );
  });

  it('takes away the log of a damaged library that was put aside, and logs and libraries left alone', () => {
    const { path, store, second } = twoDocuments();
    const aside = `${path}.before-restore-20260220100000000`;
    store.backUp(aside, AT);
    const sets = [aside, `${path}.before-restore-20260221100000000`];
    for (const set of sets) {
      for (const log of ['-wal', '-shm', '-journal']) writeFileSync(`${set}${log}`, 'erased words');
    }
    const keyless = `${path}.before-restore-20260222100000000`;
    const since = `${path}.before-restore-20260310100000000-wal`;
    const others = join(dirname(path), 'south.caselight.before-restore-20260220100000000-wal');
    for (const file of [keyless, since, others]) writeFileSync(file, 'erased words');
    age(dirname(path));
    utimesSync(since, new Date(LATER), new Date(LATER));
    store.eraseDocuments([second.documentId], AT);
    store.ageOutBackups(LATER);
    const asides = readdirSync(dirname(path)).filter((name) => name.includes('.before-restore-'));
    expect(asides.toSorted()).toEqual([basename(since), basename(others)]);
  });

  it('makes backups within a second of one another, so that each erasure is followed by its own', () => {
    const { store, first, second, by } = twoDocuments();
    store.changeSetting('daysInBackups', 0, by);
    for (const [ms, { caseId }] of [
      [100, first],
      [500, second],
    ] as const) {
      const made = store.listBackups(store.backupFolder());
      const between = new Date('2026-03-01T10:00:00.300Z');
      for (const { path } of made) utimesSync(path, between, between);
      if (ms === 100) store.backUpInto(store.backupFolder(), 10, '2026-02-20T10:00:00.000Z');
      const at = `2026-03-01T10:00:00.${ms}Z`;
      store.deleteCase(caseId, at);
      expect(store.ageOutBackups(at)).toBe(1);
    }
    const [backup, ...more] = store.listBackups(store.backupFolder());
    expect(more).toEqual([]);
    expect(open(backup?.path ?? '').listDocuments()).toEqual([]);
  });

  it('takes one document of a case and leaves the others, and cannot be undone', () => {
    const { store, first, second, by } = twoDocuments();
    store.mergeCases(first.caseId, [second.caseId], by);
    store.eraseDocuments([first.documentId], AT);
    expect(store.listCases()).toMatchObject([
      { id: first.caseId, documents: 1, subject: 'ordinary' },
    ]);
    expect(store.undo(by)).toBeUndefined();
    expect(codeOf(() => store.eraseDocuments([first.documentId], AT))).toBe('not-found');
    expect(store.verify().checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('of a case that is deleted says the same of its backups', () => {
    const { store, second } = twoDocuments();
    store.deleteCase(second.caseId, AT);
    expect(store.erasures()).toMatchObject([{ documents: 1, goneBy: '2026-03-31', goneAt: null }]);
  });
});
