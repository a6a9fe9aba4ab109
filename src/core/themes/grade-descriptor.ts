const GRADE = '(?:outstanding|good|inadequate)';
/** What is inspected as a body of its own; "a good service was offered" tells of a place. */
const BODY = '(?:local authority|local safeguarding children board|lscb|board|provider|force)';
const ANY_BODY = `(?:${BODY}|service|partnership|agency|trust)`;

/** The opening of a sentence that says what a grade means, wherever it is given: of any body, and in the present. */
const DESCRIPTOR = new RegExp(
  `^[\\W\\d]*an? (?:${GRADE} ${BODY} (?!was\\b)\\p{L}+s\\b|${ANY_BODY} (?:(?:that|which) )?(?:(?:is|is judged to be) ${GRADE}|requires improvement|(?:only |significantly )?(?:meets|exceeds)\\b|does not meet\\b))`,
  'iu',
);

/**
 * Whether a passage opens as the descriptor of an inspection's grade does ("A good board ..."). Such text
 * says what the grade means in any report and nothing of the place or the children that the report is of.
 */
export function isGradeDescriptor(text: string): boolean {
  return DESCRIPTOR.test(text);
}
