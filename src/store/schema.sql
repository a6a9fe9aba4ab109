-- What the migrations give; "npx vitest run test/store/migrate.test.ts -u" writes it anew.

CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE library (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  id TEXT NOT NULL CHECK (length(id) = 36),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE codebook_version (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  version TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  stored_at TEXT NOT NULL
) STRICT;

CREATE TABLE "case" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT,
  partnership TEXT,
  year INTEGER CHECK (year BETWEEN 1900 AND 2999),
  review_type TEXT,
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

CREATE TABLE document_text (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  text TEXT NOT NULL,
  source_map TEXT NOT NULL CHECK (json_valid(source_map))
) STRICT;

CREATE TABLE section (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  heading TEXT NOT NULL,
  kind TEXT NOT NULL,
  level INTEGER NOT NULL,
  page INTEGER NOT NULL CHECK (page >= 1),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  section INTEGER NOT NULL,
  page INTEGER NOT NULL CHECK (page >= 1),
  end_page INTEGER NOT NULL CHECK (end_page >= page),
  paragraph TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'list-item', 'table-row', 'footnote', 'heading')),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  text TEXT NOT NULL, ocr REAL CHECK (ocr BETWEEN 0 AND 1),
  UNIQUE (document, position),
  FOREIGN KEY (document, section) REFERENCES section (document, position) ON DELETE CASCADE
) STRICT;

CREATE INDEX passage_section ON passage (document, section);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
  theme TEXT NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ('concern', 'good', 'mention')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected', 'manual')),
  origin TEXT NOT NULL CHECK (origin IN ('rule', 'person')),
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  rule TEXT,
  why TEXT,
  codebook_version INTEGER NOT NULL REFERENCES codebook_version,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  coder TEXT,
  created_at TEXT NOT NULL,
  decided_at TEXT,
  decided_by TEXT,
  note TEXT,
  CHECK ((origin = 'person') = (state = 'manual')),
  CHECK ((origin = 'rule') = (rule IS NOT NULL AND confidence IS NOT NULL)),
  CHECK ((state IN ('accepted', 'rejected')) = (decided_at IS NOT NULL AND decided_by IS NOT NULL))
) STRICT;

CREATE INDEX tag_document ON tag (document, state);

CREATE INDEX tag_passage ON tag (passage);

CREATE INDEX tag_theme ON tag (theme, state);

CREATE INDEX tag_codebook_version ON tag (codebook_version);

CREATE TABLE tag_evidence (
  tag INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  PRIMARY KEY (tag, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_fact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  page INTEGER NOT NULL CHECK (page >= 1),
  quote TEXT NOT NULL,
  iso TEXT,
  precision TEXT CHECK (precision IN ('year', 'month', 'day')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected', 'manual')),
  UNIQUE (document, position)
) STRICT;

CREATE TABLE recommendation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  number TEXT,
  text TEXT NOT NULL,
  addressee TEXT,
  page INTEGER NOT NULL CHECK (page >= 1),
  paragraph TEXT,
  UNIQUE (document, position)
) STRICT;

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (json_valid(subject)),
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
  OR new.previous <> coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN
  SELECT raise(ABORT, 'audit entries follow one another');
END;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
  SELECT raise(ABORT, 'audit entries are not changed');
END;

CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN
  SELECT raise(ABORT, 'audit entries are not deleted');
END;

CREATE VIRTUAL TABLE passage_index USING fts5(
  text, content = 'passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE passage_words USING fts5(
  text, content = 'passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', detail = none
);

CREATE VIRTUAL TABLE vocabulary USING fts5vocab(passage_words, row);

CREATE TRIGGER passage_is_indexed AFTER INSERT ON passage
BEGIN
  INSERT INTO passage_index (rowid, text) VALUES (new.id, new.text);
  INSERT INTO passage_words (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER passage_leaves_index AFTER DELETE ON passage
BEGIN
  INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO passage_words (passage_words, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER passage_is_not_changed BEFORE UPDATE ON passage
BEGIN
  SELECT raise(ABORT, 'passages are not changed');
END;

CREATE TABLE "document" (
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

CREATE INDEX document_case ON document ("case");

CREATE INDEX document_codebook_version ON document (codebook_version);
