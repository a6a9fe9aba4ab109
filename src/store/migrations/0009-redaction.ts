/**
 * What is taken out of a document when a copy of it is handed on, as spans beside the text, which stays as it is; and by what
 * the names of a document are replaced, kept apart from it. A redaction without a replacement takes the name's.
 */
export const redaction = `
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

CREATE TABLE act_change_with_redactions (
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
INSERT INTO act_change_with_redactions
  SELECT act, position, in_table, in_row, document, before, after FROM act_change;
DROP TABLE act_change;
ALTER TABLE act_change_with_redactions RENAME TO act_change;
CREATE INDEX act_change_row ON act_change (in_table, in_row);
CREATE INDEX act_change_document ON act_change (document) WHERE document IS NOT NULL;
`;
