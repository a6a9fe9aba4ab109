/**
 * Lets a document be of the kinds .doc, .odt, .rtf and e-mail. SQLite cannot change a check, so the
 * table is made anew; ids that were given before are not given again.
 */
export const documentKinds = `
CREATE TABLE document_with_more_kinds (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  "case" INTEGER NOT NULL REFERENCES "case" ON DELETE CASCADE,
  codebook_version INTEGER NOT NULL REFERENCES codebook_version,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (
    kind IN ('pdf', 'docx', 'doc', 'odt', 'rtf', 'html', 'text', 'markdown', 'email')
  ),
  engine TEXT NOT NULL,
  pages INTEGER NOT NULL CHECK (pages >= 1),
  title TEXT,
  imported_at TEXT NOT NULL,
  furniture TEXT NOT NULL CHECK (json_valid(furniture)),
  warnings TEXT NOT NULL CHECK (json_valid(warnings)),
  source BLOB NOT NULL
) STRICT;
INSERT INTO document_with_more_kinds SELECT * FROM document;
DELETE FROM sqlite_sequence WHERE name = 'document_with_more_kinds';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'document_with_more_kinds', seq FROM sqlite_sequence WHERE name = 'document';
DROP TABLE document;
ALTER TABLE document_with_more_kinds RENAME TO document;
CREATE INDEX document_case ON document ("case");
CREATE INDEX document_codebook_version ON document (codebook_version);
`;
