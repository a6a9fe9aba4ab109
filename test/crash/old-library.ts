import { createHash, randomUUID } from 'node:crypto';
import { disconnect, makeEncrypted } from '../../src/store/connection.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/all-migrations.ts';
import { openAudit } from '../../src/store/audit.ts';
import { createVault, vaultPath } from '../../src/store/vault.ts';
import { AT, CODEBOOK } from '../store/support/sample-document.ts';
import { PASSPHRASE } from '../support/command-line.ts';
import { CHEAP } from './scene.ts';

/** Steps that the first version which anybody used had. */
const OLD_STEPS = 3;
const PASSAGES = 40;

/** Makes a library as an early version left it, of so many cases with a document of 40 passages and 40 tags each. */
export function makeOldLibrary(path: string, cases: number): void {
  const id = randomUUID();
  const { key } = createVault(vaultPath(path), id, PASSPHRASE, CHEAP);
  const connection = makeEncrypted(path, key);
  migrate(connection, MIGRATIONS.slice(0, OLD_STEPS), AT);
  const texts = Array.from(
    { length: PASSAGES },
    (_, i) => `Passage ${String(i).padStart(2, '0')} was asked.`,
  );
  const length = texts[0]?.length ?? 0;
  connection.transaction(() => {
    connection.prepare('INSERT INTO library VALUES (1, ?, ?)').run(id, AT);
    connection
      .prepare(`INSERT INTO codebook_version VALUES (1, printf('%064d', 1), '1', ?, 'x')`)
      .run(JSON.stringify(CODEBOOK));
    for (let number = 1; number <= cases; number += 1) {
      const run = (sql: string, ...values: unknown[]): void =>
        void connection.prepare(sql).run(...values);
      run('INSERT INTO "case" (id, made_at) VALUES (?, ?)', number, AT);
      // The hash of the one byte that stands for the file.
      run(
        `INSERT INTO document VALUES (?, ?, 1, ?, ?, 'pdf', 'e', 1, NULL, 'x', '[]', '[]', ?)`,
        number,
        number,
        ...source(number),
      );
      run('INSERT INTO document_text VALUES (?, ?, ?)', number, texts.join('\n'), '[]');
      run(
        `INSERT INTO section (document, position, heading, kind, level, page, start, "end") VALUES (?, 0, 'h', 'body', 1, 1, 0, ?)`,
        number,
        texts.join('\n').length,
      );
      for (const [at, text] of texts.entries()) {
        const start = at * (length + 1);
        const passage = (number - 1) * PASSAGES + at + 1;
        run(
          `INSERT INTO passage (id, document, position, section, page, end_page, kind, start, "end", text)
           VALUES (?, ?, ?, 0, 1, 1, 'paragraph', ?, ?, ?)`,
          passage,
          number,
          at,
          start,
          start + length,
          text,
        );
        run(
          `INSERT INTO tag VALUES (?, ?, ?, 'drift', 'good', 'accepted', 'rule', 0.7, 'drift/late', 'why', 1, ?, ?, NULL,
             'x', ?, 'Ana', 'a note')`,
          passage,
          number,
          passage,
          start,
          start + length,
          AT,
        );
        run('INSERT INTO tag_evidence VALUES (?, 0, 0, 7)', passage);
      }
    }
    openAudit(connection).append(AT, 'crash', 'library-made', {});
  })();
  disconnect(connection);
}

function source(number: number): [hash: string, fileName: string, bytes: Buffer] {
  const bytes = Buffer.from([number]);
  return [createHash('sha256').update(bytes).digest('hex'), `old-${number}.pdf`, bytes];
}
