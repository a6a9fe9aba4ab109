/** Briefs that trainers make. A brief holds no words of reviews: it names tags, passages and recommendations. */
export const briefs = `
CREATE TABLE brief (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  coder INTEGER NOT NULL REFERENCES coder,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX brief_coder ON brief (coder);

CREATE TABLE act_change_with_briefs (
  act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  in_table TEXT NOT NULL CHECK (
    in_table IN (
      'tag', 'case_fact', 'case', 'document', 'setting', 'library', 'saved_search', 'brief'
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
INSERT INTO act_change_with_briefs
  SELECT act, position, in_table, in_row, document, before, after FROM act_change;
DROP TABLE act_change;
ALTER TABLE act_change_with_briefs RENAME TO act_change;
CREATE INDEX act_change_row ON act_change (in_table, in_row);
CREATE INDEX act_change_document ON act_change (document) WHERE document IS NOT NULL;
`;
