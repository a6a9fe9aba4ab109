import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Connection } from '../../src/store/connection.ts';
import { disconnect, makeEncrypted } from '../../src/store/connection.ts';
import { migrate, pendingMigrations } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/all-migrations.ts';
import { openParts } from '../../src/store/parts.ts';
import { CODEBOOK } from './support/sample-document.ts';
import { schemaOf } from './support/schema.ts';
import { codeOf, temporaryFolder } from './support/temporary-library.ts';

const AT = '2026-03-01T10:00:00.000Z';
const FIRST = { name: '0001-a', sql: 'CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT' };
const SECOND = { name: '0002-b', sql: 'CREATE TABLE b (a INTEGER REFERENCES a) STRICT' };

function emptyFile(): Connection {
  const connection = makeEncrypted(join(temporaryFolder(), 'a'), randomBytes(32));
  onTestFinished(() => disconnect(connection));
  return connection;
}

describe('migrate', () => {
  it('applies each step once, in order, and counts them in user_version', () => {
    const connection = emptyFile();
    migrate(connection, [FIRST], AT);
    expect(connection.pragma('user_version', { simple: true })).toBe(1);
    expect(pendingMigrations(connection, [FIRST, SECOND])).toEqual([SECOND]);
    migrate(connection, [FIRST, SECOND], AT);
    migrate(connection, [FIRST, SECOND], AT);
    expect(connection.pragma('user_version', { simple: true })).toBe(2);
    expect(
      connection.prepare('SELECT number, name, applied_at AS at FROM migration').all(),
    ).toEqual([
      { number: 1, name: '0001-a', at: AT },
      { number: 2, name: '0002-b', at: AT },
    ]);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it.each([
    ['a mistake in its SQL', 'CREATE TABLE b (id INTEGER) STRICT; NONSENSE'],
    ['a reference that dangles', `${SECOND.sql}; INSERT INTO b VALUES (7)`],
  ])('takes back the whole of a step with %s', (_, sql) => {
    const connection = emptyFile();
    migrate(connection, [FIRST], AT);
    const before = schemaOf(connection);
    expect(() => migrate(connection, [FIRST, { name: '0002-b', sql }], AT)).toThrow();
    expect(schemaOf(connection)).toBe(before);
    expect(connection.pragma('user_version', { simple: true })).toBe(1);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('refuses a library that has had steps it does not know, or others', () => {
    const connection = emptyFile();
    migrate(connection, [FIRST, SECOND], AT);
    const code = (...known: (typeof FIRST)[]) => codeOf(() => pendingMigrations(connection, known));
    expect(code(FIRST)).toBe('library-newer');
    expect(code(SECOND, FIRST)).toBe('library-damaged');
    expect(code(FIRST, { ...SECOND, sql: `${SECOND.sql} ` })).toBe('library-damaged');
    expect(code(FIRST, SECOND)).toBe('no error');
  });
});

describe('the migrations', () => {
  it('are numbered in order', () => {
    expect(MIGRATIONS.map(({ name }) => Number(name.slice(0, 4)))).toEqual(
      MIGRATIONS.map((_, index) => index + 1),
    );
  });

  it('give schema.sql', async () => {
    const connection = emptyFile();
    migrate(connection, MIGRATIONS, AT);
    await expect(schemaOf(connection)).toMatchFileSnapshot('../../src/store/schema.sql');
  });

  it('0001-library: tables are strict and keep what they must', () => {
    const connection = emptyFile();
    migrate(connection, MIGRATIONS, AT);
    const loose = connection
      .prepare(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0
        AND schema = 'main' AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
    const secure = ['passage_index', 'passage_words'].map((table) =>
      connection.prepare(`SELECT v FROM ${table}_config WHERE k = 'secure-delete'`).pluck().get(),
    );
    expect(secure).toEqual([1, 1]);
    connection.exec(`INSERT INTO "case" (made_at) VALUES ('x');
      INSERT INTO codebook_version (hash, version, content, stored_at)
        VALUES (printf('%064d', 1), '1', '{}', 'x');`);
    const document = (kind: string) =>
      connection.exec(`INSERT INTO document VALUES (NULL, 1, 1, printf('%064d', 1), 'f', '${kind}', 'e', 1,
        NULL, 'x', '[]', '[]', x'00', NULL, NULL, 0)`);
    expect(() => document('exe')).toThrow(/CHECK/);
    document('pdf');
    expect(() => document('pdf')).toThrow(/UNIQUE/);
    expect(() => connection.exec('DELETE FROM codebook_version')).toThrow(/FOREIGN KEY/);
  });

  it('0002-document-kinds: an older library keeps its documents, their parts and its count of ids', () => {
    const connection = emptyFile();
    migrate(connection, MIGRATIONS.slice(0, 1), AT);
    const add = (id: number, kind: string) =>
      connection.exec(`INSERT INTO document (id, "case", codebook_version, sha256, file_name, kind, engine, pages,
          imported_at, furniture, warnings, source)
        VALUES (${id}, 1, 1, printf('%064d', ${id}), 'f', '${kind}', 'e', 1, 'x', '[]', '[]', x'0102')`);
    connection.exec(`INSERT INTO "case" (made_at) VALUES ('x');
      INSERT INTO codebook_version VALUES (1, printf('%064d', 1), '1', '{}', 'x');`);
    add(1, 'pdf');
    add(7, 'docx');
    connection.exec(`INSERT INTO document_text VALUES (1, 'Kept.', '[]');
      DELETE FROM document WHERE id = 7;`);
    const before = connection.prepare('SELECT * FROM document').all();
    migrate(connection, MIGRATIONS, AT);
    expect(connection.prepare('SELECT * FROM document').all()).toEqual(
      before.map((row) => Object.assign({ access: null, keep_until: null, joined: 0 }, row)),
    );
    for (const kind of ['doc', 'odt', 'rtf', 'email']) {
      connection.exec(`INSERT INTO document SELECT NULL, "case", codebook_version,
        printf('%064d', (SELECT max(id) + 20 FROM document)), file_name, '${kind}', engine, pages, title,
        imported_at, furniture, warnings, source, NULL, NULL, 0 FROM document WHERE id = 1`);
    }
    const ids = connection.prepare('SELECT id FROM document ORDER BY id').pluck().all();
    expect(ids).toEqual([1, 8, 9, 10, 11]);
    expect(() => add(20, 'exe')).toThrow(/CHECK/);
    expect(() => connection.exec(`INSERT INTO document_text VALUES (99, '', '[]')`)).toThrow(
      /FOREIGN KEY/,
    );
    connection.exec('DELETE FROM document WHERE id = 1');
    expect(connection.prepare('SELECT count(*) FROM document_text').pluck().get()).toBe(0);
  });

  it('0003-passages-read-by-ocr: passages of an older library were read as text', () => {
    const connection = emptyFile();
    migrate(connection, MIGRATIONS.slice(0, 2), AT);
    connection.exec(`INSERT INTO "case" (made_at) VALUES ('x');
      INSERT INTO codebook_version VALUES (1, printf('%064d', 1), '1', '{}', 'x');
      INSERT INTO document VALUES (1, 1, 1, printf('%064d', 1), 'f', 'pdf', 'e', 1, NULL, 'x', '[]', '[]', x'00');
      INSERT INTO section (document, position, heading, kind, level, page, start, "end")
        VALUES (1, 0, 'h', 'body', 1, 1, 0, 5);
      INSERT INTO passage (document, position, section, page, end_page, kind, start, "end", text)
        VALUES (1, 0, 0, 1, 1, 'paragraph', 0, 5, 'Kept.');`);
    migrate(connection, MIGRATIONS, AT);
    expect(connection.prepare('SELECT text, ocr FROM passage').all()).toEqual([
      { text: 'Kept.', ocr: null },
    ]);
  });

  it('0004-coding: tags keep their decisions and names, facts their words, and all is counted', () => {
    const connection = emptyFile();
    migrate(connection, MIGRATIONS.slice(0, 3), AT);
    connection.exec(`INSERT INTO library VALUES (1, '123456789012345678901234567890123456', 'x');
      INSERT INTO "case" (made_at) VALUES ('x');
      INSERT INTO codebook_version VALUES (1, printf('%064d', 1), '1', '${JSON.stringify(CODEBOOK)}', 'x');
      INSERT INTO document VALUES (1, 1, 1, printf('%064d', 1), 'f', 'pdf', 'e', 1, NULL, 'x', '[]', '[]', x'00');
      INSERT INTO section (document, position, heading, kind, level, page, start, "end")
        VALUES (1, 0, 'h', 'body', 1, 1, 0, 5);
      INSERT INTO passage (document, position, section, page, end_page, kind, start, "end", text)
        VALUES (1, 0, 0, 1, 1, 'paragraph', 0, 5, 'Kept.');
      INSERT INTO case_fact VALUES (4, 1, 0, 'subject', 'Child N', 0.5, 1, 'Child N', NULL, NULL, 'proposed');`);
    const add = (id: number, state: string, by: string | null) =>
      connection
        .prepare(
          `INSERT INTO tag VALUES (?, 1, 1, 'drift', 'good', ?, 'rule', 0.7, 'drift/late', 'why', 1, 0, 5, NULL,
            'x', ?, ?, 'a note')`,
        )
        .run(id, state, by === null ? null : AT, by);
    add(3, 'proposed', null);
    add(5, 'accepted', 'Ana');
    add(6, 'rejected', 'Bo');
    add(9, 'accepted', 'Ana');
    connection.exec(`INSERT INTO tag_evidence VALUES (5, 0, 0, 4); DELETE FROM tag WHERE id = 9`);
    migrate(connection, MIGRATIONS, AT);
    expect(
      connection
        .prepare(
          `SELECT t.id, theme, stance, state, unsure, edited, proposed_theme AS was, rule, confidence, note, name
           FROM tag t LEFT JOIN coder c ON c.id = t.decided_by ORDER BY t.id`,
        )
        .raw()
        .all(),
    ).toEqual([
      [3, 'drift', 'good', 'proposed', 0, 0, 'drift', 'drift/late', 0.7, 'a note', null],
      [5, 'drift', 'good', 'accepted', 0, 1, 'drift', 'drift/late', 0.7, 'a note', 'Ana'],
      [6, 'drift', 'good', 'rejected', 0, 1, 'drift', 'drift/late', 0.7, 'a note', 'Bo'],
    ]);
    const all = (sql: string) => connection.prepare(sql).raw().all();
    expect(all('SELECT tag, start, "end" FROM tag_evidence')).toEqual([[5, 0, 4]]);
    expect(all('SELECT * FROM document_count')).toEqual([[1, 1, 1, 0, 1, 1, 0]]);
    expect(all('SELECT id, value, quote, state, decided_by FROM case_fact')).toEqual([
      [4, 'Child N', 'Child N', 'proposed', null],
    ]);
    expect(all('SELECT codebook, coder FROM library')).toEqual([[1, null]]);
    expect(all(`SELECT seq FROM sqlite_sequence WHERE name = 'tag'`)).toEqual([[9]]);
    // What SQL cannot work out is worked out when the library is opened.
    expect(all('SELECT derived FROM "case"')).toEqual([[0]]);
    const { cases, codebooks } = openParts(connection, 'tester');
    expect(cases.list()).toMatchObject([
      { subject: 'Child N', toCheck: ['subject'], proposed: 1, status: 'reading' },
    ]);
    expect(codebooks.inUse()).toEqual({ id: 1, codebook: CODEBOOK });
    expect(all('SELECT length(proposes) FROM codebook_version')).toEqual([[64]]);
  });

  it('0005-theme-counts: counts by theme and rule touch no row of a tag', () => {
    const connection = emptyFile();
    migrate(connection, MIGRATIONS, AT);
    const plan = (sql: string) =>
      connection
        .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail)
        .join('; ');
    expect(
      plan('SELECT theme, state, stance, document, count(*) FROM tag GROUP BY 1, 2, 3, 4'),
    ).toContain('COVERING INDEX tag_theme');
    expect(
      plan(`SELECT rule, sum(state = 'accepted' AND theme = proposed_theme AND stance = proposed_stance)
        FROM tag WHERE proposed_theme = 'x' GROUP BY rule`),
    ).toContain('COVERING INDEX tag_proposed');
  });
});
