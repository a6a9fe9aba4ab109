import { createHash } from 'node:crypto';
import type { TagActKind } from '../core/coding/tag-edit.ts';
import { hashedText, type AuditEntry } from '../services/audit-ports.ts';
import type { Connection } from './connection.ts';

/** What an entry is about: ids, counts, kinds and hashes of files only, never text of a case. */
export type AuditSubject = Readonly<Record<string, number | string | null>>;

/** Acts that leave an entry, besides those that people can undo. */
export type AuditAct =
  | 'library-made'
  | 'codebook-used'
  | 'document-added'
  | 'case-deleted'
  | 'documents-erased'
  | 'backups-aged-out'
  | 'backup-restored'
  | 'coder-added'
  | 'coder-renamed'
  | 'proposals-renewed'
  | 'passphrase-changed'
  | 'recovery-code-renewed'
  | 'key-rotated'
  | 'backup-made'
  | 'brief-exported'
  | 'redacted-copy-exported'
  | 'case-report-exported'
  | 'export-made'
  | UndoableAct;

/** Acts on the stack of undo. */
export type UndoableAct =
  | TagActKind
  | 'tag-added'
  | 'tag-removed'
  | 'fact-decided'
  | 'fact-set'
  | 'fact-removed'
  | 'cases-merged'
  | 'case-split'
  | 'setting-changed'
  | 'codebook-changed'
  | 'themes-merged'
  | 'search-saved'
  | 'search-removed'
  | 'brief-made'
  | 'brief-changed'
  | 'brief-removed'
  | 'redactions-proposed'
  | 'redactions-decided'
  | 'redaction-added'
  | 'redaction-removed'
  | 'pseudonym-set'
  | 'access-set'
  | 'keeping-set'
  | 'undo'
  | 'redo';

/** What stands before the first entry. */
const BEGINNING = '0'.repeat(64);

/** The audit trail: entries follow one another in a chain of hashes and are never changed. */
export interface Audit {
  /** Adds an entry; inside the transaction of the act it tells of. */
  append(at: string, who: string, act: AuditAct, subject: AuditSubject): void;
  /** The last entry of an act that changed what the library says of reviews; 0 where there is none. */
  lastChange(): number;
  /** How many entries there are, and the first that does not follow from the one before it. */
  check(): { count: number; brokenAt?: number };
  /** All of them, the first first. */
  entries(): readonly AuditEntry[];
}

/** Prepares the statements of the audit trail. */
export function openAudit(connection: Connection): Audit {
  const last = connection.prepare<[], AuditEntry>('SELECT * FROM audit ORDER BY seq DESC LIMIT 1');
  const lastChange = connection
    .prepare<[], number>(
      `SELECT seq FROM audit WHERE act <> 'backup-made' AND act NOT GLOB '*-exported' AND act <> 'export-made'
       ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();
  const all = connection.prepare<[], AuditEntry>('SELECT * FROM audit ORDER BY seq');
  const insert = connection.prepare<[AuditEntry]>(
    `INSERT INTO audit (seq, at, who, act, subject, previous, hash)
     VALUES (@seq, @at, @who, @act, @subject, @previous, @hash)`,
  );
  return {
    lastChange: () => lastChange.get() ?? 0,
    entries: () => all.all(),
    append(at, who, act, subject) {
      const before = last.get();
      const entry = {
        seq: (before?.seq ?? 0) + 1,
        at,
        who,
        act,
        subject: JSON.stringify(subject),
        previous: before?.hash ?? BEGINNING,
      };
      insert.run({ ...entry, hash: hashOf(entry) });
    },
    check() {
      let count = 0;
      let previous = BEGINNING;
      for (const entry of all.iterate()) {
        count += 1;
        if (entry.seq !== count || entry.previous !== previous || entry.hash !== hashOf(entry)) {
          return { count, brokenAt: count };
        }
        previous = entry.hash;
      }
      return { count };
    },
  };
}

function hashOf(entry: Omit<AuditEntry, 'hash'>): string {
  return createHash('sha256').update(hashedText(entry)).digest('hex');
}
