import { literal } from '../../text/literal.ts';

/** Who a mention is about. */
export type Person = 'child' | 'other';

/** The nearest person named before a place, and whether it is the child of the review. */
export interface Mention {
  readonly person: Person;
  readonly index: number;
  readonly text: string;
}

const OTHER =
  /\b(?:(?:step|foster|adoptive|birth|grand|great[- ]grand)?-?\s?(?:mothers?|fathers?|parents?|mum|dad|mummy|daddy)|grandparents?|(?:maternal|paternal) \w+|MGM|PGM|MGF|PGF|MM|MF|SF|sibling\w*|half-\w+|brothers?|sisters?|uncles?|aunts?|cousins?|partners?|boyfriend|girlfriend|husband|wife|carers?|lodger|perpetrators?|adults?|friends?|peers?|M[rs]s? [A-Z]\w*|other child\w*|another (?:child|young person|boy|girl|pupil)|social workers?|nurses?|officers?|teachers?|head ?teacher|victims?|m[ae]n|wom[ae]n|neighbours?|professionals?|practitioners?|staff|ex-\w+|(?<!\b(?:was|is|were|are|,) (?:the|his|her|their) )(?:older|elder|eldest|younger|youngest|oldest|first|second|third|other) (?:child|son|daughter|boy|girl|one)|(?:his|her|their|the other) twin|nan|nana|granny|grandma|grandad)\b/giu;

/** The names by which a report speaks of those it calls "Baby Lola" or "Siblings D and E" on its cover. */
export function spokenNames(name: string): string[] {
  const plain = name.replace(
    /^(?:Child(?:ren)?|Baby|Babies|Young Person|Infant|Siblings?|Sibling Group) (?=\p{Lu})/u,
    '',
  );
  return plain.split(/,\s*|\s+(?:and|&)\s+/u);
}

/** A pattern for mentions of the child: the pseudonyms given and common nouns. */
function childPattern(subjects: readonly string[]): string {
  const spoken = subjects.flatMap((name) => [
    name,
    ...spokenNames(name).filter((one) => one.length > 1 && !/^\p{Lu}\d?$/u.test(one)),
  ]);
  const names = spoken.map(literal);
  // "Child D" becomes "D" as the report goes on; "A" and "I" are words.
  const letters = subjects
    .flatMap(spokenNames)
    .filter((letter) => /^[B-HJ-Z]\d?$/.test(letter))
    .map(
      (letter) =>
        String.raw`\b${letter}(?=['’]s\b|\s(?:was|is|had|has|did|died|lived|moved|told|said)\b)`,
    );
  return [
    ...names,
    ...letters,
    String.raw`\b(?:[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:brother and sister|brothers(?: and sisters)?|sisters|siblings)\b`,
    String.raw`\b(?:[Tt]he|[Bb]oth|[Aa]ll)(?: the)?(?: (?:two|three|four|five|six))? (?:subject )?(?:children|babies|twins)\b|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (?:children|babies|infants)\b|\b[Nn]either child\b|\bTwin [A-Z\d]\b`,
    String.raw`\b(?:[Tt]he |[Tt]his |[Aa] |[Tt]heir |[Hh]er |[Hh]is |[Tt]hat )?(?:\S{1,30} )?(?:subject child|baby|infant|child(?! (?:protection|in need|sexual|abuse|practice|safeguarding|and|criminal|health|care|minder|benefit|death))|toddler|young person|young man|young woman|boy|girl|newborn|teenager|schoolboy|schoolgirl|subject of (?:this|the) review)\b`,
    String.raw`\b(?:Child|Baby|Young Person|Infant) [A-Z]{1,2}\d{0,2}\b`,
  ].join('|');
}

/** Whom "he" cannot go back to, and whom "she" cannot. */
const FEMALE =
  /\b(?:\w*mothers?|mum|mummy|sisters?|aunts?|wife|girlfriend|nan|nana|granny|grandma|daughter|wom[ae]n|girls?|[MP]GM|M(?:rs|s|iss) [A-Z]\w*)\b/i;
const MALE =
  /\b(?:\w*fathers?|dad|daddy|brothers?|uncles?|husband|boyfriend|grandad|son|m[ae]n|boys?|[MP]GF|Mr [A-Z]\w*)\b/i;

/** What a child's parent is said to be in passing: "the child, whose mother was 20, was …". */
const IN_PASSING = /,? whose [^,;.]{1,80},/gu;

/** Finds who is spoken of, given the pseudonyms of the children of the review. */
export class People {
  readonly #child: RegExp;

  constructor(subjects: readonly string[]) {
    this.#child = new RegExp(childPattern(subjects), 'gu');
  }

  /** All mentions in a text, in order. */
  mentions(text: string): Mention[] {
    const others = [...text.matchAll(OTHER)].map(mentionOf('other'));
    const children = [...text.matchAll(this.#child)].map(mentionOf('child'));
    let end = 0;
    return [...others, ...children]
      .toSorted((a, b) => a.index - b.index || b.text.length - a.text.length)
      .filter((mention) => {
        if (mention.index < end) return false;
        end = mention.index + mention.text.length;
        return true;
      });
  }

  /** The nearest mention that begins before `at`. */
  before(text: string, at: number): Mention | undefined {
    const passing = [...text.matchAll(IN_PASSING)]
      .map(({ index, 0: words }) => ({ from: index, to: index + words.length }))
      .filter(({ to }) => to <= at);
    return this.mentions(text).findLast(
      ({ index }) => index < at && !passing.some(({ from, to }) => index >= from && index < to),
    );
  }

  /**
   * The sentence that a pronoun in the one after `text` goes back to: `text` itself, or `previous`
   * where `text` names nobody or goes on with a pronoun.
   */
  follow(previous: string, text: string): string {
    const [first] = this.mentions(text);
    if (first === undefined) return previous === '' ? text : previous;
    const pronoun = /^(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir)\b/u.test(text);
    return pronoun && previous !== '' ? previous : text;
  }

  /** Whether a sentence is about the child first of all: it begins with it, or with a pronoun for it. */
  isTopic(text: string, previous: string): boolean {
    const [first] = this.mentions(text);
    const pronoun = /\b(?:he|she|they)\b|^(?:his|her|their)\b/iu.exec(text);
    if (first !== undefined && (pronoun === null || first.index < pronoun.index)) {
      return first.person === 'child';
    }
    return pronoun !== null && this.mentions(previous)[0]?.person === 'child';
  }

  /** Whether the words at `at` are about the child: the nearest person before is, or none but a sentence's first pronoun. */
  isChild(text: string, at: number, previous: string): boolean {
    const nearest = this.before(text, at);
    if (nearest !== undefined) return nearest.person === 'child';
    if (!/\b(?:he|she|they|his|her|their)\b/i.test(text.slice(0, at))) return false;
    const pronoun = /\b(?:(he|his|him)|(she|her)|they|their)\b/i.exec(text.slice(0, at));
    const not = pronoun?.[1] !== undefined ? FEMALE : pronoun?.[2] !== undefined ? MALE : undefined;
    const earlier = this.mentions(previous).filter((one) => not?.test(one.text) !== true);
    return earlier.length > 0 && earlier.every(({ person }) => person === 'child');
  }
}

function mentionOf(person: Person): (match: RegExpExecArray) => Mention {
  return ({ index, 0: text }) => ({ person, index, text });
}
