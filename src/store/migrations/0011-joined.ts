/** Which documents a case began with, and which came to it later by merging: the first are believed first. */
export const joined = `
ALTER TABLE document ADD COLUMN joined INTEGER NOT NULL DEFAULT 0 CHECK (joined >= 0);
`;
