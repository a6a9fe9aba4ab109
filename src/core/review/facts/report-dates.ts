import type { CaseFact, FactName } from '../review.ts';
import { datesIn } from './dates.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { fieldConfidence } from './labelled-fields.ts';

interface DateWords {
  readonly label: RegExp;
  readonly said: RegExp;
}

const PUBLISHED: DateWords = {
  label:
    /^(?:date of publication|publication(?: date)?|(?:report |date )?published(?: date| on| with [\w ]+)?|date published|date of (?:issue|first publication)|issue date|date issued|(?:first )?issued(?: on| in)?|first published(?: on| in)?|year of publication)$/,
  said: /\b(?:^for publication(?: on| in)?|(?:this |the )?(?:report|review|summary|document)(?: was| is| will be)? published(?: by [^.]{3,80}?)?(?: on| in)?|date of publication|(?<!\b(?:until|be|not|when|before|once)\s)\bpublished(?: on| in)?|\bfirst issued(?: on| in)?|\b(?:placed|put|posted|made available) on (?:the|our|its) (?:\p{L}+['’]?s? )?web ?site(?: on| in)?)[\s:]+(?:the )?$/iu,
};
const COMPLETED: DateWords = {
  label:
    /^(?:date(?: of)? (?:completion|completed|of (?:the )?(?:final )?report|report (?:completed|finalised))|date of report|report date|completion date|(?:report |review )?completed(?: on| in)?|date (?:signed off|finalised|agreed|approved|adopted|ratified)|(?:adopted|approved|ratified|endorsed|signed off|accepted|agreed)(?: by (?:the )?(?:board|partnership|panel|executive)[\w ]*)?(?: on| in)?|final report)$/,
  said: /\b(?:(?:this |the )?(?:overview |final )?(?:report|review) was (?:completed|finalised|concluded|signed off)(?: on| in)?|report completed(?: on| in)?|completed(?: on| in)?|final report,?|\b(?:accepted|adopted|ratified|endorsed|approved|agreed|signed off|received) (?:the|this) (?:(?:final|overview|review|full) )*report(?: on| in| at its meeting (?:on|in|of))?|\b(?:agreed|accepted|adopted|ratified|endorsed|approved|signed off|submitted|finalised) (?:by|to) [^.]{3,80}?,?(?: on| in)?)[\s:]+(?:the )?$/i,
};

/** "Inspection dates: 7 March to 18 March 2022": all that many inspection reports say of their time. */
const INSPECTED =
  /^(?:(?:joint )?(?:targeted |area |re-)*(?:inspection|visit|fieldwork) dates?|dates? of (?:the )?(?:re-)?(?:inspection|visit|fieldwork)|inspected(?: on| between)?)$/;

/** When an inspection ended, by the last of its dates: less sure than a date of completion, which it stands in for. */
function inspectionEnded({ fields }: FactSource): CaseFact[] {
  return bestFirst(
    fields.flatMap((field) => {
      const date = INSPECTED.test(field.label) ? datesIn(field.value).at(-1) : undefined;
      if (date === undefined) return [];
      const { iso, precision } = date;
      return [{ ...fact('completedDate', iso, 0.7, field), iso, precision }];
    }),
  );
}

function dated(name: FactName, words: DateWords, source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!words.label.test(field.label) || field.value.length > 60) continue;
    const date = datesIn(field.value)[0];
    if (date === undefined) continue;
    const { iso, precision } = date;
    found.push({ ...fact(name, iso, fieldConfidence(field), field), iso, precision });
  }
  const lines = [
    ...source.front.map((line) => ({ ...line, sure: 0.88 })),
    ...source.sentences.map((sentence) => ({ ...sentence, sure: 0.75 })),
  ];
  for (const { text, page, sure } of lines) {
    if (
      /\b(?:guidance|Working Together|national|previous|research|inspection report|policy|strategy)\b/i.test(
        text,
      )
    )
      continue;
    for (const { iso, precision, index } of datesIn(text)) {
      if (!words.said.test(text.slice(0, index))) continue;
      if (
        sure < 0.8 &&
        !/\b(?:this|the) (?:\w+ ){0,3}(?:report|review|summary|briefing)\b/i.test(text)
      )
        continue;
      found.push({ ...fact(name, iso, sure, { page, quote: text }), iso, precision });
    }
  }
  return bestFirst(found);
}

/** Words that may stand beside the date of a cover that says no more of it. */
const BESIDE = /^[\p{L}\s’'&-]{0,90}(?:board|partnership|committee|SC[BP])[,\s–—|-]*$/iu;
/** Kinds of document that are published as a rule. */
const USUALLY_PUBLISHED: ReadonlySet<string> = new Set([
  'scr',
  'lcspr',
  'cpr',
  'learning_review',
  'executive_summary',
  'briefing',
  'sar',
  'dhr',
]);

/** A date on the cover with no word of what it is: alone, or beside the name of the partnership. */
function bareDate(source: FactSource): CaseFact | null {
  for (const { text, page, cover } of source.front) {
    if (!cover) continue;
    const [date, second] = datesIn(text);
    if (date === undefined || second !== undefined || date.precision === 'year') continue;
    const before = text.slice(0, date.index);
    if (PUBLISHED.said.test(before) || COMPLETED.said.test(before)) continue;
    const rest = before + text.slice(date.index + date.text.length);
    // "From the review about Rosa. February 2024."
    const last =
      /[.:]\s+$/u.test(before) && /^\.?$/u.test(text.slice(date.index + date.text.length));
    if (rest.trim() !== '' && !BESIDE.test(rest) && !last) continue;
    const { iso, precision } = date;
    return { ...fact('completedDate', iso, 0.75, { page, quote: text }), iso, precision };
  }
  return null;
}

/**
 * When the document was published and when it was completed; the two are never taken for one
 * another. The end of an inspection is its completion where nothing else says one. A date that stands bare on the cover is that of publication where such documents are
 * published and this one says nothing else, of completion otherwise.
 */
export function reportDates(
  source: FactSource,
  type: string | undefined,
  status: string | undefined,
): CaseFact[] {
  const published = dated('publishedDate', PUBLISHED, source);
  const said = dated('completedDate', COMPLETED, source);
  const completed = said.length > 0 ? said : inspectionEnded(source);
  const bare = bareDate(source);
  if (bare === null) return [...published, ...completed];
  const closed = status === 'confidential' || status === 'draft';
  const known = completed.some(({ iso }) => iso?.startsWith(bare.iso ?? '-'));
  const handedIn = /\b(?:report|presented|submitted) to\b/i.test(bare.quote);
  const isPublished =
    published.length === 0 &&
    !handedIn &&
    !known &&
    !closed &&
    USUALLY_PUBLISHED.has(type ?? 'other');
  return isPublished
    ? [{ ...bare, name: 'publishedDate' }, ...completed]
    : [...published, ...bestFirst([...completed, bare])];
}
