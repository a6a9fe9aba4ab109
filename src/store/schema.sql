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
, codebook INTEGER REFERENCES codebook_version, coder INTEGER REFERENCES coder) STRICT;

CREATE TABLE codebook_version (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  version TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  stored_at TEXT NOT NULL
, based_on INTEGER REFERENCES codebook_version, coder INTEGER REFERENCES coder, words TEXT, proposes TEXT CHECK (length(proposes) = 64)) STRICT;

CREATE TABLE "case" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT,
  partnership TEXT,
  year INTEGER CHECK (year BETWEEN 1900 AND 2999),
  review_type TEXT,
  made_at TEXT NOT NULL
, harm TEXT, age_band TEXT, published TEXT, to_check TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(to_check)), derived INTEGER NOT NULL DEFAULT 0 CHECK (derived IN (0, 1))) STRICT;

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

CREATE TABLE tag_evidence (
  tag INTEGER NOT NULL REFERENCES tag ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  PRIMARY KEY (tag, position)
) STRICT, WITHOUT ROWID;

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
, access TEXT CHECK (access IN ('published', 'restricted')), keep_until TEXT CHECK (keep_until IS date(keep_until)), joined INTEGER NOT NULL DEFAULT 0 CHECK (joined >= 0)) STRICT;

CREATE INDEX document_case ON document ("case");

CREATE INDEX document_codebook_version ON document (codebook_version);

CREATE TABLE coder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  added_at TEXT NOT NULL
) STRICT;

CREATE INDEX codebook_version_based_on ON codebook_version (based_on);

CREATE TABLE "tag" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  passage INTEGER NOT NULL REFERENCES passage ON DELETE CASCADE,
  theme TEXT NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ('concern', 'good', 'mention')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected', 'manual')),
  unsure INTEGER NOT NULL DEFAULT 0 CHECK (unsure IN (0, 1)),
  edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1)),
  origin TEXT NOT NULL CHECK (origin IN ('rule', 'person')),
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  rule TEXT,
  why TEXT,
  proposed_theme TEXT,
  proposed_stance TEXT CHECK (proposed_stance IN ('concern', 'good', 'mention')),
  codebook_version INTEGER NOT NULL REFERENCES codebook_version,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  coder INTEGER REFERENCES coder,
  created_at TEXT NOT NULL,
  decided_at TEXT,
  decided_by INTEGER REFERENCES coder,
  note TEXT,
  CHECK ((origin = 'person') = (state = 'manual')),
  CHECK ((origin = 'person') = (coder IS NOT NULL)),
  CHECK ((origin = 'rule') = (rule IS NOT NULL AND confidence IS NOT NULL)),
  CHECK ((origin = 'rule') = (proposed_theme IS NOT NULL AND proposed_stance IS NOT NULL)),
  CHECK ((state IN ('accepted', 'rejected')) = (decided_at IS NOT NULL AND decided_by IS NOT NULL)),
  CHECK (state = 'proposed' OR edited = 1)
) STRICT;

CREATE INDEX tag_document ON tag (document, state);

CREATE INDEX tag_codebook_version ON tag (codebook_version);

CREATE INDEX tag_coder ON tag (coder) WHERE coder IS NOT NULL;

CREATE INDEX tag_decided_by ON tag (decided_by) WHERE decided_by IS NOT NULL;

CREATE TABLE "case_fact" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  confidence REAL CHECK (confidence BETWEEN 0 AND 1),
  page INTEGER CHECK (page >= 1),
  quote TEXT,
  iso TEXT,
  precision TEXT CHECK (precision IN ('year', 'month', 'day')),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'rejected', 'manual')),
  decided_by INTEGER REFERENCES coder,
  decided_at TEXT,
  UNIQUE (document, position),
  CHECK (state = 'manual' OR (confidence IS NOT NULL AND page IS NOT NULL AND quote IS NOT NULL)),
  CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE INDEX case_fact_value ON case_fact (name, value);

CREATE INDEX case_fact_decided_by ON case_fact (decided_by) WHERE decided_by IS NOT NULL;

CREATE TABLE document_count (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  passages INTEGER NOT NULL DEFAULT 0,
  proposed INTEGER NOT NULL DEFAULT 0,
  unsure INTEGER NOT NULL DEFAULT 0,
  accepted INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  manual INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TRIGGER document_is_counted AFTER INSERT ON document
BEGIN
  INSERT INTO document_count (document) VALUES (new.id);
END;

CREATE TRIGGER passage_is_counted AFTER INSERT ON passage
BEGIN
  UPDATE document_count SET passages = passages + 1 WHERE document = new.document;
END;

CREATE TRIGGER tag_is_counted AFTER INSERT ON tag
BEGIN
  UPDATE document_count SET
    proposed = proposed + (new.state = 'proposed'), unsure = unsure + (new.state = 'proposed' AND new.unsure),
    accepted = accepted + (new.state = 'accepted'), rejected = rejected + (new.state = 'rejected'),
    manual = manual + (new.state = 'manual')
  WHERE document = new.document;
END;

CREATE TRIGGER tag_is_counted_again AFTER UPDATE OF state, unsure ON tag
BEGIN
  UPDATE document_count SET
    proposed = proposed + (new.state = 'proposed') - (old.state = 'proposed'),
    unsure = unsure + (new.state = 'proposed' AND new.unsure) - (old.state = 'proposed' AND old.unsure),
    accepted = accepted + (new.state = 'accepted') - (old.state = 'accepted'),
    rejected = rejected + (new.state = 'rejected') - (old.state = 'rejected'),
    manual = manual + (new.state = 'manual') - (old.state = 'manual')
  WHERE document = new.document;
END;

CREATE TRIGGER tag_is_counted_off AFTER DELETE ON tag
BEGIN
  UPDATE document_count SET
    proposed = proposed - (old.state = 'proposed'), unsure = unsure - (old.state = 'proposed' AND old.unsure),
    accepted = accepted - (old.state = 'accepted'), rejected = rejected - (old.state = 'rejected'),
    manual = manual - (old.state = 'manual')
  WHERE document = old.document;
END;

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

CREATE TABLE act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  reverses INTEGER REFERENCES act ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'settled')),
  CHECK ((kind IN ('undo', 'redo')) = (reverses IS NOT NULL))
) STRICT;

CREATE INDEX act_reverses ON act (reverses) WHERE reverses IS NOT NULL;

CREATE INDEX act_done ON act (id) WHERE state = 'done';

CREATE INDEX act_undone ON act (id) WHERE state = 'undone';

CREATE INDEX act_coder ON act (coder);

CREATE INDEX tag_theme ON tag (theme, state, stance, document);

CREATE INDEX tag_proposed ON tag (proposed_theme, rule, state, theme, stance, proposed_stance);

CREATE INDEX tag_learned ON tag (
  proposed_theme, rule, state, theme, stance, proposed_stance, confidence, decided_at
)
WHERE decided_by IS NOT NULL;

CREATE VIEW searched_passage AS SELECT id, replace(replace(replace(replace(replace(replace(text, char(39), ''), char(8216), ''), char(8217), ''), char(700), ''), char(96), ''), char(180), '') AS text FROM passage;

CREATE VIRTUAL TABLE passage_index USING fts5(
  text, content = 'searched_passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE passage_words USING fts5(
  text, content = 'searched_passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE vocabulary USING fts5vocab(passage_words, row);

CREATE TRIGGER passage_is_indexed AFTER INSERT ON passage
BEGIN
  INSERT INTO passage_index (rowid, text) VALUES (new.id, replace(replace(replace(replace(replace(replace(new.text, char(39), ''), char(8216), ''), char(8217), ''), char(700), ''), char(96), ''), char(180), ''));
  INSERT INTO passage_words (rowid, text) VALUES (new.id, replace(replace(replace(replace(replace(replace(new.text, char(39), ''), char(8216), ''), char(8217), ''), char(700), ''), char(96), ''), char(180), ''));
END;

CREATE TRIGGER passage_leaves_index AFTER DELETE ON passage
BEGIN
  INSERT INTO passage_index (passage_index, rowid, text)
    VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(old.text, char(39), ''), char(8216), ''), char(8217), ''), char(700), ''), char(96), ''), char(180), ''));
  INSERT INTO passage_words (passage_words, rowid, text)
    VALUES ('delete', old.id, replace(replace(replace(replace(replace(replace(old.text, char(39), ''), char(8216), ''), char(8217), ''), char(700), ''), char(96), ''), char(180), ''));
END;

CREATE INDEX passage_section ON passage (document, section, kind);

CREATE INDEX tag_passage ON tag (passage, theme, stance, state);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  search TEXT NOT NULL CHECK (json_valid(search)),
  coder INTEGER NOT NULL REFERENCES coder,
  saved_at TEXT NOT NULL
) STRICT;

CREATE INDEX saved_search_coder ON saved_search (coder);

CREATE INDEX tag_counted ON tag (document, theme, passage, stance, state);

CREATE TABLE brief (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  coder INTEGER NOT NULL REFERENCES coder,
  made_at TEXT NOT NULL
) STRICT;

CREATE INDEX brief_coder ON brief (coder);

CREATE TABLE redaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  kind TEXT NOT NULL CHECK (
    kind IN ('name', 'date', 'place', 'number', 'e-mail', 'rare-combination', 'other')
  ),
  reason TEXT NOT NULL CHECK (reason <> ''),
  replacement TEXT,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'kept', 'manual')),
  decided_by INTEGER REFERENCES coder,
  decided_at TEXT,
  CHECK ((state = 'proposed') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE INDEX redaction_document ON redaction (document, start);

CREATE INDEX redaction_decided_by ON redaction (decided_by) WHERE decided_by IS NOT NULL;

CREATE TABLE pseudonym (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  replacement TEXT NOT NULL,
  UNIQUE (document, name)
) STRICT;

CREATE TABLE "act_change" (
  act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  in_table TEXT NOT NULL CHECK (
    in_table IN (
      'tag', 'case_fact', 'case', 'document', 'setting', 'library', 'saved_search', 'brief', 'redaction',
      'pseudonym'
    )
  ),
  in_row INTEGER NOT NULL,
  document INTEGER REFERENCES document ON DELETE CASCADE,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (act, position),
  CHECK (before IS NOT NULL OR after IS NOT NULL),
  CHECK ((document IS NULL) = (in_table IN ('setting', 'library', 'saved_search', 'brief')))
) STRICT, WITHOUT ROWID;

CREATE INDEX act_change_row ON act_change (in_table, in_row);

CREATE INDEX act_change_document ON act_change (document) WHERE document IS NOT NULL;

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

CREATE TABLE learned_names (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  asked_with TEXT NOT NULL,
  names TEXT NOT NULL CHECK (json_valid(names)),
  pseudonyms TEXT NOT NULL CHECK (json_valid(pseudonyms))
) STRICT;

CREATE TABLE looked_at (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  asked_with TEXT NOT NULL,
  tags INTEGER NOT NULL CHECK (tags >= 0)
) STRICT;

CREATE TABLE finding (
  document INTEGER NOT NULL REFERENCES looked_at ON DELETE CASCADE,
  words TEXT NOT NULL,
  identifiers TEXT NOT NULL CHECK (json_valid(identifiers)),
  PRIMARY KEY (document, words)
) STRICT, WITHOUT ROWID;
