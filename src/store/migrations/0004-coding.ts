/**
 * What a panel does with a library: people, acts with their changes (undo, history), what was proposed beside what
 * a person made of it, facts set by hand, counts by document, settings, and a library's own codebook.
 */
export const coding = `
CREATE TABLE coder (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  added_at TEXT NOT NULL
) STRICT;
INSERT INTO coder (name, added_at)
  SELECT name, min(at) FROM (
    SELECT decided_by AS name, decided_at AS at FROM tag
    UNION ALL SELECT coder, created_at FROM tag)
  WHERE name IS NOT NULL AND name <> '' GROUP BY name ORDER BY min(at), name;

ALTER TABLE codebook_version ADD COLUMN based_on INTEGER REFERENCES codebook_version;
ALTER TABLE codebook_version ADD COLUMN coder INTEGER REFERENCES coder;
ALTER TABLE codebook_version ADD COLUMN words TEXT;
CREATE INDEX codebook_version_based_on ON codebook_version (based_on);
ALTER TABLE library ADD COLUMN codebook INTEGER REFERENCES codebook_version;
ALTER TABLE library ADD COLUMN coder INTEGER REFERENCES coder;
UPDATE library SET codebook = (SELECT max(id) FROM codebook_version);

ALTER TABLE "case" ADD COLUMN harm TEXT;
ALTER TABLE "case" ADD COLUMN age_band TEXT;
ALTER TABLE "case" ADD COLUMN published TEXT;
ALTER TABLE "case" ADD COLUMN to_check TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(to_check));
ALTER TABLE "case" ADD COLUMN derived INTEGER NOT NULL DEFAULT 0 CHECK (derived IN (0, 1));

CREATE TABLE tag_coded (
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
INSERT INTO tag_coded
  SELECT t.id, t.document, t.passage, t.theme, t.stance, t.state, 0, t.state <> 'proposed', t.origin, t.confidence,
    t.rule, t.why, iif(t.origin = 'rule', t.theme, NULL), iif(t.origin = 'rule', t.stance, NULL),
    t.codebook_version, t.start, t."end",
    iif(t.origin = 'person', (SELECT id FROM coder WHERE name = t.coder), NULL),
    t.created_at, t.decided_at, (SELECT id FROM coder WHERE name = t.decided_by), t.note
  FROM tag t;
DELETE FROM sqlite_sequence WHERE name = 'tag_coded';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'tag_coded', seq FROM sqlite_sequence WHERE name = 'tag';
DROP TABLE tag;
ALTER TABLE tag_coded RENAME TO tag;
CREATE INDEX tag_document ON tag (document, state);
CREATE INDEX tag_passage ON tag (passage);
CREATE INDEX tag_theme ON tag (theme, state);
CREATE INDEX tag_codebook_version ON tag (codebook_version);
CREATE INDEX tag_coder ON tag (coder) WHERE coder IS NOT NULL;
CREATE INDEX tag_decided ON tag (proposed_theme, rule) WHERE decided_by IS NOT NULL;
CREATE INDEX tag_decided_by ON tag (decided_by) WHERE decided_by IS NOT NULL;

CREATE TABLE case_fact_decided (
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
INSERT INTO case_fact_decided
  SELECT id, document, position, name, value, confidence, page, quote, iso, precision, 'proposed', NULL, NULL
  FROM case_fact;
DELETE FROM sqlite_sequence WHERE name = 'case_fact_decided';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'case_fact_decided', seq FROM sqlite_sequence WHERE name = 'case_fact';
DROP TABLE case_fact;
ALTER TABLE case_fact_decided RENAME TO case_fact;
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
INSERT INTO document_count (document, passages, proposed, accepted, rejected, manual)
  SELECT d.id, (SELECT count(*) FROM passage p WHERE p.document = d.id),
    (SELECT count(*) FROM tag t WHERE t.document = d.id AND t.state = 'proposed'),
    (SELECT count(*) FROM tag t WHERE t.document = d.id AND t.state = 'accepted'),
    (SELECT count(*) FROM tag t WHERE t.document = d.id AND t.state = 'rejected'),
    (SELECT count(*) FROM tag t WHERE t.document = d.id AND t.state = 'manual')
  FROM document d;
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

CREATE TABLE act_change (
  act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  in_table TEXT NOT NULL CHECK (in_table IN ('tag', 'case_fact', 'case', 'document', 'setting', 'library')),
  in_row INTEGER NOT NULL,
  document INTEGER REFERENCES document ON DELETE CASCADE,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (act, position),
  CHECK (before IS NOT NULL OR after IS NOT NULL),
  CHECK ((document IS NULL) = (in_table IN ('setting', 'library')))
) STRICT, WITHOUT ROWID;
CREATE INDEX act_change_row ON act_change (in_table, in_row);
CREATE INDEX act_change_document ON act_change (document) WHERE document IS NOT NULL;
`;
