/**
 * What the finder of identifiers answered: names learned from a whole document, and what was found in words of it. The hash
 * `asked_with` is of all that the answers depend on besides those words, `words` is the hash of the words.
 */
export const findings = `
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
`;
