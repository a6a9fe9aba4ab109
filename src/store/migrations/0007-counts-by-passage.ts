/** What reports count is read off one index, in the order in which it is summed: by document, theme and passage. */
export const countsByPassage = `
CREATE INDEX tag_counted ON tag (document, theme, passage, stance, state);
`;
