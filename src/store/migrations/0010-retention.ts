/**
 * Who may see a document and until when it is kept; where backups were made, and what was erased, so that the backups that
 * still hold it go by the day that was said.
 */
export const retention = `
ALTER TABLE document ADD COLUMN access TEXT CHECK (access IN ('published', 'restricted'));
ALTER TABLE document ADD COLUMN keep_until TEXT CHECK (keep_until IS date(keep_until));
CREATE INDEX document_keep_until ON document (keep_until) WHERE keep_until IS NOT NULL;

CREATE TABLE backup_place (
  folder TEXT PRIMARY KEY CHECK (folder <> ''),
  used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  documents INTEGER NOT NULL CHECK (documents >= 1),
  gone_by TEXT NOT NULL CHECK (gone_by IS date(gone_by)),
  gone_at TEXT
) STRICT;
`;
