/** Heading words for matching: lower case, straight quotes, no leading number or trailing stop. */
export function headingWords(heading: string): string {
  return withoutNumber(heading)
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replace(/[\s.:;?–—-]+$/u, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const PART =
  /^(?:section|part|chapter|box|step|minute|stage)\s+(?:\d+|[ivx]+|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b\s*[:.–—-]*\s*(?=\S)/iu;
const NUMBER =
  /^\(?(?:\d+(?:\.\d+)*|[ivx]+|[a-z]\d{0,2})[.):]+\s*|^\d+(?:\.\d+)*[A-Z]?\s+(?!(?:jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b)(?=\p{L})/iu;

/** A heading without "Section 3:", "3.1" or "(b)" before it. */
export function withoutNumber(heading: string): string {
  return heading.trim().replace(PART, '').replace(NUMBER, '');
}

const APPENDIX =
  /^(?:appendix|appendices|annexe?|annexure|schedule|atodiad)\b\s*(?:(?:\d+|[ivx]+|[a-z]|one|two|three|four|five|six|seven)\b)?[\s:.)(–—-]*/iu;

/** The words after "Appendix 2:" and the like, and whether there was such a mark. */
export function appendixTitle(heading: string): {
  readonly appendix: boolean;
  readonly title: string;
} {
  const words = withoutNumber(heading);
  const mark = APPENDIX.exec(words);
  if (mark === null || /^schedule\b(?!\s*\d)/iu.test(words)) {
    return { appendix: false, title: heading };
  }
  return { appendix: true, title: words.slice(mark[0].length) };
}

/** Whether a line announces the table of contents. */
export function isContentsHeading(line: string): boolean {
  return (
    line.length < 40 &&
    /^(?:table of |list of )?contents(?: page| list)?$|^index$|^cynnwys$/.test(headingWords(line))
  );
}

const PERSON_OR_DATE =
  /^(?:(?:child|baby|family|young person|adult|mother|father|sibling)s? \p{Lu}?\d*|(?:\p{L}+ )?(?:\d{1,2} )?\p{L}+ (?:19|20)\d\d|[A-Z]{2,8}[ /]?\d+\/\d{2,4})$/iu;

/** Whether a line is nothing but a child's code ("Child P2") or a date, as covers and lists have them. */
export function isPersonOrDate(line: string): boolean {
  return PERSON_OR_DATE.test(line.trim());
}
