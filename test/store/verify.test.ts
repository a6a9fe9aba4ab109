import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { connect, disconnect } from '../../src/store/connection.ts';
import { openVault, vaultPath } from '../../src/store/vault.ts';
import { AT, CODEBOOK, sampleDocument, sampleProposal } from './support/sample-document.ts';
import { codeOf, open, PASSPHRASE, temporaryLibrary } from './support/temporary-library.ts';

const TEXTS = ['A 😀 father was asked.', 'Nobody asked.'];

/** Verifies a library that was tampered with by SQL; the names of the checks that failed. */
function failures(sql: string): string[] {
  const { path, store } = temporaryLibrary();
  const proposals = TEXTS.map((text) => [sampleProposal('theme', text, [2, 3])]);
  const codebook = store.useCodebook(CODEBOOK, AT);
  store.addDocument(sampleDocument({ texts: TEXTS, proposals }), codebook, AT);
  store.editTags([1], { decision: 'accepted' }, { coder: store.addCoder('Ana', AT), at: AT });
  store.close();
  const connection: Database.Database = connect(path, openVault(vaultPath(path), PASSPHRASE).key);
  connection.pragma('foreign_keys = OFF');
  connection.exec(sql);
  disconnect(connection);
  return open(path)
    .verify()
    .checks.filter(({ ok }) => !ok)
    .map(({ name }) => name);
}

describe('verify', () => {
  it('finds nothing wrong in a sound library, and says how much it looked at', () => {
    expect(failures('')).toEqual([]);
    const { store } = temporaryLibrary();
    store.addDocument(sampleDocument({ texts: TEXTS }), store.useCodebook(CODEBOOK, AT), AT);
    const { ok, checks } = store.verify();
    expect(ok).toBe(true);
    const counts = Object.fromEntries(checks.map(({ name, count }) => [name, count]));
    expect(counts).toMatchObject({
      'source files': 1,
      'passages against text': 2,
      'search index': 2,
      'audit trail': 3,
    });
  });

  it.each([
    ['UPDATE document SET source = CAST(1 AS BLOB)', ['source files']],
    [
      `UPDATE document_text SET text = replace(text, 'father', 'mother')`,
      ['passages against text'],
    ],
    [`DELETE FROM document_text`, ['passages against text']],
    [
      `DROP TRIGGER passage_is_not_changed; UPDATE passage SET text = 'A 😀 mother was asked.' WHERE id = 1`,
      ['search index', 'word index', 'passages against text'],
    ],
    ['UPDATE tag_evidence SET "end" = 23 WHERE tag = 1', ['tags inside their passages']],
    ['UPDATE tag SET "end" = "end" + 1 WHERE id = 1', ['tags inside their passages']],
    [`UPDATE "case" SET year = 2001`, ['cases against their facts']],
    ['UPDATE document_count SET accepted = accepted + 1', ['counts of documents']],
    ['DELETE FROM document_count', ['counts of documents']],
    [`UPDATE tag SET state = 'rejected' WHERE id = 1`, ['acts against what they changed']],
    ['DELETE FROM codebook_version', ['references']],
    [
      `DROP TRIGGER audit_is_not_changed; UPDATE audit SET who = 'x' WHERE seq = 2`,
      ['audit trail'],
    ],
    ['DROP TRIGGER audit_is_not_deleted; DELETE FROM audit WHERE seq = 2', ['audit trail']],
    ['DROP TRIGGER audit_is_not_deleted; DELETE FROM audit WHERE seq = 1', ['audit trail']],
  ])('finds what was done by %s', (sql, expected) => {
    expect(failures(sql)).toEqual(expected);
  });
});

describe('the audit trail', () => {
  it.each([
    `UPDATE audit SET who = 'x'`,
    'DELETE FROM audit',
    `INSERT OR REPLACE INTO audit SELECT seq, at, 'x', act, subject, previous, hash FROM audit WHERE seq = 1`,
    `INSERT INTO audit SELECT max(seq) + 2, at, who, act, subject, hash, hash FROM audit`,
    `INSERT INTO audit SELECT max(seq) + 1, at, who, act, subject, printf('%064d', 1), hash FROM audit`,
  ])('refuses %s', (sql) => {
    expect(() => failures(sql)).toThrow(/audit entries/);
  });

  it('holds who, what and when in ids and counts, and no text of the case', () => {
    const { path, store } = temporaryLibrary();
    const texts = ['Quillfeather was seen.'];
    const proposals = [[sampleProposal('theme', 'Quill', [0, 5])]];
    const codebook = store.useCodebook(CODEBOOK, AT);
    store.addDocument(
      sampleDocument({ texts, proposals, fileName: 'Quillfeather.pdf' }),
      codebook,
      AT,
    );
    const by = { coder: store.coderNamed('Ana', AT), at: AT };
    store.editTags([1], { decision: 'rejected' }, by);
    store.editTags([1], { note: 'Quillfeather again' }, by);
    store.setFact(1, { name: 'subject', value: 'Quillfeather' }, by);
    store.undo(by);
    store.deleteCase(1, AT);
    store.close();
    const connection = connect(path, openVault(vaultPath(path), PASSPHRASE).key);
    const rows = connection
      .prepare<[], { who: string; act: string; subject: string }>(
        'SELECT who, act, subject FROM audit',
      )
      .all();
    disconnect(connection);
    expect(rows.map(({ who, act, subject }) => `${who} ${act} ${subject}`)).toEqual([
      'tester library-made {}',
      'tester codebook-used {"codebook":1}',
      'tester document-added {"case":1,"document":1,"codebook":1,"passages":1,"tags":1}',
      'tester coder-added {"coder":1}',
      'Ana tag-rejected {"act":1,"changes":1,"tag":1}',
      'Ana tag-noted {"act":2,"changes":1,"tag":1}',
      'Ana fact-set {"act":3,"changes":1,"case_fact":1}',
      'Ana undo {"act":3,"changes":1}',
      'tester case-deleted {"case":1,"documents":1,"passages":1,"proposed":0,"confirmed":0,"rejected":1,"notes":1,"factsConfirmed":0,"erasure":1,"goneBy":"2026-03-31"}',
    ]);
    expect(codeOf(() => open(path))).toBe('no error');
  });
});
