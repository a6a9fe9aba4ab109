/** What reads pages that are pictures, as it stands in a document's record. */
export const RECOGNITION_ENGINE = 'tesseract.js 7.0.0';
