/** Counts by theme and by rule are read off indexes: the rows of 100,000 tags fill thousands of encrypted pages. */
export const themeCounts = `
DROP INDEX tag_theme;
CREATE INDEX tag_theme ON tag (theme, state, stance, document);
DROP INDEX tag_decided;
CREATE INDEX tag_proposed ON tag (proposed_theme, rule, state, theme, stance, proposed_stance);
CREATE INDEX tag_learned ON tag (
  proposed_theme, rule, state, theme, stance, proposed_stance, confidence, decided_at
)
WHERE decided_by IS NOT NULL;
`;
