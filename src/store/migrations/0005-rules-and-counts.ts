/**
 * Keeps with a version of the codebook which rules it has, as a hash; null until the library is opened. Counts by theme
 * and by rule are read off indexes: the rows of 100,000 tags fill thousands of encrypted pages.
 */
export const rulesAndCounts = `
ALTER TABLE codebook_version ADD COLUMN proposes TEXT CHECK (length(proposes) = 64);
DROP INDEX tag_theme;
CREATE INDEX tag_theme ON tag (theme, state, stance, document);
DROP INDEX tag_decided;
CREATE INDEX tag_proposed ON tag (proposed_theme, rule, state, theme, stance, proposed_stance);
CREATE INDEX tag_learned ON tag (
  proposed_theme, rule, state, theme, stance, proposed_stance, confidence, decided_at
)
WHERE decided_by IS NOT NULL;
`;
