/** Who a mention is about. */
export type Person = 'child' | 'other';

/** The nearest person named before a place, and whether it is the child of the review. */
export interface Mention {
  readonly person: Person;
  readonly index: number;
  readonly text: string;
}

const OTHER =
  /\b(?:(?:step|foster|adoptive|birth|grand|great[- ]grand)?-?\s?(?:mothers?|fathers?|parents?|mum|dad|mummy|daddy)|grandparents?|(?:maternal|paternal) \w+|MGM|PGM|MGF|PGF|MM|MF|SF|sibling\w*|half-\w+|brothers?|sisters?|uncles?|aunts?|cousins?|partners?|boyfriend|girlfriend|husband|wife|carers?|lodger|perpetrators?|adults?|friends?|peers?|M[rs]s? [A-Z]\w*|other child\w*|another (?:child|young person|boy|girl|pupil)|social workers?|nurses?|officers?|teachers?|head ?teacher|victims?|m[ae]n|wom[ae]n|neighbours?|professionals?|practitioners?|staff|ex-\w+|(?:older|elder|eldest|younger|youngest|oldest|first|second|third|other) (?:child|son|daughter|boy|girl|one)|twins?)\b/iu;

/** A pattern for mentions of the child: the pseudonyms given and common nouns. */
function childPattern(subjects: readonly string[]): string {
  const spoken = subjects.flatMap((name) => {
    // "Baby Lola" is "Lola" from then on, and "Anna and Bella" are each one of them.
    const first = /^(?:Child|Baby|Young Person|Infant) (\p{Lu}\p{Ll}{2,})$/u.exec(name)?.[1];
    return [
      name,
      ...(first === undefined ? [] : [first]),
      ...(name.includes(' and ') ? name.split(/, | and /) : []),
    ];
  });
  const names = spoken.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  // "Child D" becomes "D" as the report goes on; "A" and "I" are words.
  const letters = subjects.flatMap((name) => {
    const letter = /^(?:Child|Baby|Young Person|Infant) ([B-HJ-Z])$/.exec(name)?.[1];
    return letter === undefined
      ? []
      : [String.raw`\b${letter}(?=['’]s\b|\s(?:was|is|had|has|did|died|lived|moved|told|said)\b)`];
  });
  return [
    ...names,
    ...letters,
    String.raw`\b(?:[Tt]he|[Bb]oth|[Aa]ll(?: the)?) (?:subject )?children\b|\b[Nn]either child\b`,
    String.raw`\b(?:[Tt]he |[Tt]his |[Aa] |[Tt]heir |[Hh]er |[Hh]is |[Tt]hat )?(?:\S+ )?(?:subject child|baby|infant|child(?! (?:protection|in need|sexual|abuse|practice|safeguarding|and|criminal|health|care|minder|benefit|death))|toddler|young person|young man|young woman|boy|girl|newborn|teenager|schoolboy|schoolgirl|subject of (?:this|the) review)\b`,
    String.raw`\b(?:Child|Baby|Young Person|Infant) [A-Z]{1,2}\d{0,2}\b`,
  ].join('|');
}

/** Finds who is spoken of, given the pseudonyms of the children of the review. */
export class People {
  readonly #pattern: RegExp;

  constructor(subjects: readonly string[]) {
    const other = OTHER.source;
    this.#pattern = new RegExp(`(?<other>${other})|(?<child>${childPattern(subjects)})`, 'gu');
  }

  /** All mentions in a text, in order. */
  mentions(text: string): Mention[] {
    return [...text.matchAll(this.#pattern)].map((match) => ({
      person: match.groups?.child === undefined ? 'other' : 'child',
      index: match.index,
      text: match[0],
    }));
  }

  /** The nearest mention that begins before `at`. */
  before(text: string, at: number): Mention | undefined {
    return this.mentions(text).findLast((mention) => mention.index < at);
  }

  /** Whether the words at `at` are about the child: the nearest person before is, or none but a sentence's first pronoun. */
  isChild(text: string, at: number, previous: string): boolean {
    const nearest = this.before(text, at);
    if (nearest !== undefined) return nearest.person === 'child';
    if (!/\b(?:he|she|they|his|her|their)\b/i.test(text.slice(0, at))) return false;
    const earlier = this.mentions(previous);
    return earlier.length > 0 && earlier.every(({ person }) => person === 'child');
  }
}
