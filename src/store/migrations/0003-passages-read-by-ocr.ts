/** Keeps with a passage how sure text recognition was of it; null where the text was there as text. */
export const passagesReadByOcr = `
ALTER TABLE passage ADD COLUMN ocr REAL CHECK (ocr BETWEEN 0 AND 1);
`;
