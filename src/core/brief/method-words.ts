/** What a brief rests on. */
export interface BriefBasis {
  readonly quotes: number;
  /** Reviews that are quoted. */
  readonly reviews: number;
  /** Quotes whose tag no person has confirmed. */
  readonly proposed: number;
  /** Stretches of reviews that were replaced or left out. */
  readonly changed: number;
  readonly codebookVersion: string;
  readonly softwareVersion: string;
}

/** How the brief was made, in words, for whoever reads it without the library. */
export function methodWords(basis: BriefBasis): string {
  const { quotes, reviews, proposed, changed } = basis;
  const quoted =
    quotes === 0
      ? 'Nothing is quoted.'
      : `${counted(quotes, 'quote')} from ${counted(reviews, 'review')}, each compared character for character with the text of its review.`;
  const unconfirmed =
    proposed === 0
      ? ''
      : ` ${proposed === quotes && quotes > 1 ? 'All' : proposed} of them ${proposed === 1 ? 'was' : 'were'} proposed by rules and not confirmed by a person.`;
  const brackets =
    changed === 0
      ? ''
      : ' Words in square brackets stand in place of words that could tell who is meant.';
  return (
    `${quoted}${unconfirmed}${brackets} Reviews are written because a child came to harm, so counts of reviews say nothing about how ` +
    `common a theme is among families, or about cause. Made with Caselight ${basis.softwareVersion}, codebook ${basis.codebookVersion}.`
  );
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
