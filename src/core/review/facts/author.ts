import type { CaseFact } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSentence, FactSource } from './fact-source.ts';
import { fieldConfidence, isNoAnswer } from './labelled-fields.ts';

const TITLE = String.raw`(?:(?:Dr|Professor|Prof|Mr|Mrs|Ms|Miss|Sir|Dame|Baroness|Lord)\.?\s+)?`;
const NAMED = String.raw`${TITLE}\p{Lu}[\p{Ll}'’]+(?:[\s-]+(?:\p{Lu}\.?|(?:de|van|von|al|O|Mc|Mac)\b['’]?))*(?:[\s-]+(?:\p{Lu}['’])?(?:Mc|Mac)?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?){1,2}`;
const INITIALLED = String.raw`(?:Dr|Professor|Prof|Mr|Mrs|Ms|Miss|Sir|Dame)\.?\s+(?:\p{Lu}\.?\s+){1,3}(?:\p{Lu}['’])?(?:Mc|Mac)?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?`;
const PERSON = `(?:${NAMED}|${INITIALLED})`;
const PEOPLE = String.raw`(${PERSON}(?:(?:,\s*${PERSON})*\s+(?:and|&)\s+${PERSON})?)`;
const ROLE = String.raw`(?:[Ii]ndependent\s+|[Ll]ead\s+|[Oo]verview\s+|[Rr]eport\s+|[Jj]oint\s+|[Ee]xternal\s+)*(?:[Rr]eport\s+)?(?:[Aa]uthors?|[Rr]eviewers?|[Ww]riters?|AUTHORS?|REVIEWERS?)`;
/** Letters after a name: "MSc, CQSW", "BA (Hons)". */
const LETTERS = String.raw`(?:,?\s+\(?[A-Z][\w().&/]*)*`;
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`^(?:${ROLE})(?:\s*[:–—-]\s*|\s+)${PEOPLE}`, 'u'), 0.9],
  [new RegExp(String.raw`^${PEOPLE}${LETTERS}\s*[,–—(-]\s*${ROLE}\b`, 'u'), 0.88],
  [
    new RegExp(
      String.raw`^(?:[Rr]eport\s+)?(?:[Ww]ritten|[Pp]repared|[Aa]uthored|[Cc]ompiled|[Rr]eport|[Bb]y)(?:\s+for\s+the\s+[^,.:]{3,60}?)?\s*(?:[Bb]y)?\s*:?\s+${PEOPLE}\s*(?:${LETTERS})?(?:$|,|\()`,
      'u',
    ),
    0.85,
  ],
  [
    new RegExp(
      String.raw`\b(?:[Rr]eport|[Rr]eview|REPORT|REVIEW)\s+by\s+${PEOPLE}\s*(?:$|,|\()`,
      'u',
    ),
    0.85,
  ],
  [
    new RegExp(String.raw`^${PEOPLE},? who (?:is|was) (?:wholly |fully )?independent of\b`, 'u'),
    0.82,
  ],
  [
    new RegExp(
      String.raw`${PEOPLE}(?:,[^,.]{2,120},)?\s+(?:was|were|has been|is|are)\s+(?:then |subsequently |also )?(?:appointed|commissioned|engaged|selected|the)\s+(?:[^.]{0,60}?)${ROLE}\b`,
      'u',
    ),
    0.82,
  ],
  [
    new RegExp(
      String.raw`\b${ROLE}(?: of (?:this|the) (?:report|review))?,?\s+(?:is|was|are|were)?,?\s*${PEOPLE}`,
      'u',
    ),
    0.82,
  ],
  [
    new RegExp(
      String.raw`\b(?:report|review) (?:was|has been|is) (?:written|authored|undertaken|led|completed|prepared) by ${PEOPLE}`,
      'u',
    ),
    0.8,
  ],
  [
    new RegExp(
      String.raw`\b(?:appointed|commissioned|engaged|asked|invited|chose|selected)\s+${PEOPLE}(?:,[^,.]{2,120},|\s*\([^)]{2,120}\))?\s+(?:to (?:be the |act as )?(?:write|lead|author|undertake|conduct|carry out|complete|produce|review|${ROLE})|as (?:the |its |an? )?(?:\p{Ll}+ ){0,2}${ROLE})\b`,
      'u',
    ),
    0.82,
  ],
];
/** An agency's own report has an author of its own. */
const AGENCY_REPORT =
  /\bIMR\b|\b(?:management review|agency report) authors?\b|\b(?:health|medical|police|school|agency|social care|paediatric\w*|psycholog\w+|court|probation|housing|chronology|summary|inspection|post-mortem|pathologist['’]s|GP|hospital|their own) (?:overview )?(?:reports?|reviews?|chronolog(?:y|ies)) (?:was|were|is) \w+ by\b/i;
const LABEL =
  /^(?:(?:independent |lead |overview |report |joint |external )*(?:report )?(?:authors?|reviewers?|writers?)(?: ?(?:and|&|\/) ?(?:chair|reviewer|author))?(?:'s (?:name|report)|\(s\))?|name of (?:author|reviewer)|author\(s\)|written by|prepared by|report by|(?:lead|reporting) inspector)$/;
const NOT_PERSON =
  /\b(?:Board|Partnership|Council|Review|Report|Safeguarding|Children|Service|Services|Trust|Police|Health|Independent|Lead|Author|Reviewer|Chair|Panel|Case|Serious|Child|Hospital|School|The|This|Overview|Committee|Consult\w+|Limited|Ltd|January|February|March|April|June|July|August|September|October|November|December|Local|Social|Working|Version|Date|Practice|Agency|Group|University)\b/;

function people(words: string): string | null {
  const name = words.replaceAll(/\s+/g, ' ').trim();
  return NOT_PERSON.test(name) ? null : name;
}

/** Names without what stands after them: "Jane Doe MSc, CQSW" is "Jane Doe". */
function namesOfField(value: string): string | null {
  const match = new RegExp(`^${PEOPLE}`, 'u').exec(value.trim());
  return match?.[1] === undefined ? null : people(match[1]);
}

/** Sentences, with those put together again that the full stop of an initial cut: "Mr D. | K. Marsh". */
function wholeNames(sentences: readonly FactSentence[]): { text: string; page: number }[] {
  const whole: { text: string; page: number; block: number }[] = [];
  for (const { text, page, block } of sentences) {
    const last = whole.at(-1);
    if (
      last?.block === block &&
      /\b(?:Dr|Prof|Mr|Mrs|Ms|Miss) (?:\p{Lu}\. ?)*\p{Lu}\.$/u.test(last.text)
    ) {
      last.text = `${last.text} ${text}`;
    } else whole.push({ text, page, block });
  }
  return whole;
}

/** Who wrote the review, as printed, without letters after the name; several as printed together. */
export function authors(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!LABEL.test(field.label) || isNoAnswer(field.value)) continue;
    const name = namesOfField(field.value);
    if (name !== null) found.push(fact('author', name, fieldConfidence(field), field));
  }
  const lines = [
    ...source.front.map((line) => ({ ...line, cover: true })),
    ...wholeNames(source.sentences.slice(0, 150)).map((sentence) => ({
      ...sentence,
      cover: false,
    })),
  ];
  for (const [place, { text, page, cover }] of lines.entries()) {
    for (const [at, [pattern, sure]] of PATTERNS.entries()) {
      if ((at === 2 || at === 3) && !cover) continue;
      if (AGENCY_REPORT.test(text)) continue;
      const match = pattern.exec(
        cover ? text.replace(/\s+(?:Published|Completed|Final)\b.*$/u, '') : text,
      )?.[1];
      const name = match === undefined ? null : people(match);
      if (name !== null) found.push(fact('author', name, sure, { page, quote: text }));
    }
    const next = lines[place + 1];
    const role = new RegExp(String.raw`^(?:${ROLE})\s*:?$`, 'u');
    const alone = new RegExp(String.raw`^${PEOPLE}${LETTERS}$`, 'u');
    if (!cover || next?.cover !== true) continue;
    const below = role.test(text) ? alone.exec(next.text)?.[1] : undefined;
    const above = role.test(next.text) ? alone.exec(text)?.[1] : undefined;
    const name = people(below ?? above ?? 'The');
    if (name !== null) {
      found.push(
        fact('author', name, 0.85, { page, quote: below === undefined ? text : next.text }),
      );
    }
  }
  if (found.length === 0) found.push(...namedAlone(source));
  return bestFirst(found);
}

/** A person with a title or letters on a line of the cover by themselves, where nobody else is called the author. */
function namedAlone(source: FactSource): CaseFact[] {
  const line = new RegExp(
    String.raw`^(${PERSON})(?:,?\s+\(?(?:[A-Z]{2,}|[A-Z][a-z]?[A-Z]\w*)[\w().&/]*)+$`,
    'u',
  );
  const titled = new RegExp(String.raw`^((?:Dr|Professor|Prof)\.?\s+${NAMED})$`, 'u');
  return source.front.flatMap(({ text, page, cover }) => {
    const name = cover ? people((line.exec(text) ?? titled.exec(text))?.[1] ?? 'The') : null;
    return name === null ? [] : [fact('author', name, 0.65, { page, quote: text })];
  });
}
