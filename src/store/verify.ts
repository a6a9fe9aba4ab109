import { createHash } from 'node:crypto';
import { CodePointOffsets, codePointLength } from '../core/text/offsets.ts';
import type { VerifyReport } from '../services/ports.ts';
import type { Audit } from './audit.ts';
import type { Cases } from './cases.ts';
import type { Connection } from './connection.ts';
import { asAppError } from './sqlite-error.ts';
import { standingActs } from './verify-acts.ts';

type Check = VerifyReport['checks'][number];
/** How many things were looked at, and what is wrong where something is: ids and counts, no text. */
export interface Finding {
  readonly count: number;
  readonly problem?: string;
}

/** Looks at everything there is. Never throws for damage: a check that cannot be made has failed. */
export function verifyLibrary(connection: Connection, audit: Audit, cases: Cases): VerifyReport {
  const checks = [
    check('pages', () => pages(connection)),
    check('references', () => references(connection)),
    check('search index', () => index(connection, 'passage_index')),
    check('word index', () => index(connection, 'passage_words')),
    check('source files', () => sources(connection)),
    check('passages against text', () => passages(connection)),
    check('tags inside their passages', () => tags(connection)),
    check('counts of documents', () => counts(connection)),
    check('cases against their facts', () => each(cases.eachDerived(), ({ isRight }) => isRight)),
    check('acts against what they changed', () => standingActs(connection)),
    check('audit trail', () => auditTrail(audit)),
  ];
  return { ok: checks.every(({ ok }) => ok), checks };
}

function check(name: string, look: () => Finding): Check {
  try {
    const finding = look();
    return { name, ok: finding.problem === undefined, ...finding };
  } catch (error) {
    return { name, ok: false, count: 0, problem: asAppError(error).code };
  }
}

/** SQLite's full check, which does all that its quick check does. */
function pages(connection: Connection): Finding {
  const count = Number(connection.pragma('page_count', { simple: true }));
  return connection.pragma('integrity_check', { simple: true }) === 'ok'
    ? { count }
    : { count, problem: 'damaged' };
}

function references(connection: Connection): Finding {
  const dangling = connection.prepare('SELECT 1 FROM pragma_foreign_key_check').all().length;
  return { count: dangling, ...(dangling > 0 ? { problem: 'dangling' } : {}) };
}

function index(connection: Connection, table: string): Finding {
  connection.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run();
  return { count: rowCount(connection, 'passage') };
}

function rowCount(connection: Connection, table: string): number {
  return connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}

function sources(connection: Connection): Finding {
  const rows = connection.prepare<[], { id: number; sha256: string; source: Buffer }>(
    'SELECT id, sha256, source FROM document ORDER BY id',
  );
  return each(
    rows.iterate(),
    ({ sha256, source }) => createHash('sha256').update(source).digest('hex') === sha256,
  );
}

function passages(connection: Connection): Finding {
  const rows = connection.prepare<
    [],
    { id: number; document: number; start: number; end: number; text: string }
  >('SELECT id, document, start, "end", text FROM passage ORDER BY document, position');
  const texts = connection.prepare<[number], string>(
    'SELECT text FROM document_text WHERE document = ?',
  );
  let open: { document: number; text: string; offsets: CodePointOffsets } | undefined;
  return each(rows.iterate(), ({ document, start, end, text }) => {
    if (open?.document !== document) {
      const whole = texts.pluck().get(document) ?? '';
      open = { document, text: whole, offsets: new CodePointOffsets(whole) };
    }
    return open.text.slice(open.offsets.toUnits(start), open.offsets.toUnits(end)) === text;
  });
}

function tags(connection: Connection): Finding {
  const rows = connection.prepare<
    [],
    { id: number; start: number; end: number; from: number; to: number; same: number; text: string }
  >(
    `SELECT t.id, t.start, t."end", p.start AS "from", p."end" AS "to", p.document = t.document AS same,
       p.text
     FROM tag t JOIN passage p ON p.id = t.passage ORDER BY t.id`,
  );
  const evidence = connection.prepare<[number], { start: number; end: number }>(
    'SELECT start, "end" FROM tag_evidence WHERE tag = ?',
  );
  return each(rows.iterate(), (tag) => {
    const length = codePointLength(tag.text);
    return (
      tag.same === 1 &&
      tag.start >= tag.from &&
      tag.end <= tag.to &&
      evidence.all(tag.id).every(({ start, end }) => start < end && end <= length)
    );
  });
}

/** Progress and the list of cases are shown from counts that are kept; here they are counted. */
function counts(connection: Connection): Finding {
  const rows = connection.prepare<[], { id: number; isRight: number }>(
    `SELECT d.id, n.document IS NOT NULL
       AND n.passages = (SELECT count(*) FROM passage p WHERE p.document = d.id)
       AND (n.proposed, n.unsure, n.accepted, n.rejected, n.manual) =
         (SELECT coalesce(sum(t.state = 'proposed'), 0), coalesce(sum(t.state = 'proposed' AND t.unsure), 0),
            coalesce(sum(t.state = 'accepted'), 0), coalesce(sum(t.state = 'rejected'), 0),
            coalesce(sum(t.state = 'manual'), 0)
          FROM tag t WHERE t.document = d.id) AS isRight
     FROM document d LEFT JOIN document_count n ON n.document = d.id ORDER BY d.id`,
  );
  return each(rows.iterate(), ({ isRight }) => isRight === 1);
}

function auditTrail(audit: Audit): Finding {
  const { count, brokenAt } = audit.check();
  return { count, ...(brokenAt === undefined ? {} : { problem: `broken at entry ${brokenAt}` }) };
}

/** Counts the rows, and names the first that is not right. */
function each<T extends { id: number }>(rows: Iterable<T>, isRight: (row: T) => boolean): Finding {
  let count = 0;
  let wrong = 0;
  let first = 0;
  for (const row of rows) {
    count += 1;
    if (isRight(row)) continue;
    wrong += 1;
    first ||= row.id;
  }
  return { count, ...(wrong > 0 ? { problem: `${wrong} wrong, the first has id ${first}` } : {}) };
}
