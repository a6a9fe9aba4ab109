/** Apostrophes of every kind and what is typed for them: "mother's", "mother’s" and "mothers" are one word to a search. */
const APOSTROPHES = [0x27, 0x2018, 0x2019, 0x02bc, 0x60, 0xb4];
const withoutApostrophes = (text: string): string =>
  APOSTROPHES.reduce((sql, one) => `replace(${sql}, char(${one}), '')`, text);

/**
 * The indexes take passages without their apostrophes, and the one of words as they are spelt knows where each stands, for exact
 * phrases. Two indexes give what searches are narrowed by without reading passages or tags. Searches can be saved.
 */
export const search = `
DROP TRIGGER passage_is_indexed;
DROP TRIGGER passage_leaves_index;
DROP TABLE vocabulary;
DROP TABLE passage_words;
DROP TABLE passage_index;

CREATE VIEW searched_passage AS SELECT id, ${withoutApostrophes('text')} AS text FROM passage;
CREATE VIRTUAL TABLE passage_index USING fts5(
  text, content = 'searched_passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE passage_words USING fts5(
  text, content = 'searched_passage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(passage_words, row);
INSERT INTO passage_index (passage_index, rank) VALUES ('secure-delete', 1);
INSERT INTO passage_words (passage_words, rank) VALUES ('secure-delete', 1);
INSERT INTO passage_index (passage_index) VALUES ('rebuild');
INSERT INTO passage_words (passage_words) VALUES ('rebuild');
CREATE TRIGGER passage_is_indexed AFTER INSERT ON passage
BEGIN
  INSERT INTO passage_index (rowid, text) VALUES (new.id, ${withoutApostrophes('new.text')});
  INSERT INTO passage_words (rowid, text) VALUES (new.id, ${withoutApostrophes('new.text')});
END;
CREATE TRIGGER passage_leaves_index AFTER DELETE ON passage
BEGIN
  INSERT INTO passage_index (passage_index, rowid, text)
    VALUES ('delete', old.id, ${withoutApostrophes('old.text')});
  INSERT INTO passage_words (passage_words, rowid, text)
    VALUES ('delete', old.id, ${withoutApostrophes('old.text')});
END;

DROP INDEX passage_section;
CREATE INDEX passage_section ON passage (document, section, kind);
DROP INDEX tag_passage;
CREATE INDEX tag_passage ON tag (passage, theme, stance, state);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL CHECK (name <> ''),
  search TEXT NOT NULL CHECK (json_valid(search)),
  coder INTEGER NOT NULL REFERENCES coder,
  saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX saved_search_coder ON saved_search (coder);

CREATE TABLE act_change_with_searches (
  act INTEGER NOT NULL REFERENCES act ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  in_table TEXT NOT NULL
    CHECK (in_table IN ('tag', 'case_fact', 'case', 'document', 'setting', 'library', 'saved_search')),
  in_row INTEGER NOT NULL,
  document INTEGER REFERENCES document ON DELETE CASCADE,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  PRIMARY KEY (act, position),
  CHECK (before IS NOT NULL OR after IS NOT NULL),
  CHECK ((document IS NULL) = (in_table IN ('setting', 'library', 'saved_search')))
) STRICT, WITHOUT ROWID;
INSERT INTO act_change_with_searches
  SELECT act, position, in_table, in_row, document, before, after FROM act_change;
DROP TABLE act_change;
ALTER TABLE act_change_with_searches RENAME TO act_change;
CREATE INDEX act_change_row ON act_change (in_table, in_row);
CREATE INDEX act_change_document ON act_change (document) WHERE document IS NOT NULL;
`;
