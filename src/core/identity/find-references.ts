import { foundBy } from './found.ts';
import type { Found } from './found.ts';
import { PLAIN_WORDS } from './plain-words.ts';

/** Letters and figures of a record, with at least one figure. */
const CODE =
  '(?=[\\p{L}\\d/ -]*\\d)[A-Z\\d]{1,12}(?:[/-][A-Z\\d]{1,10}){0,4}(?: \\d{2,10}(?![\\d/]))?(?: of \\d{1,2}/\\d{1,2}/\\d{2,4})?';
/** What a record of one person, household or event is called before its number. */
const RECORDS =
  '(?:hospital|hosp|patient|unit|pupil|student|prisoner|prison|custody|custody record|crime|crime ref(?:erence)?|occurrence|incident(?: log)?|police log|linked logs?|log|warrant|collar|badge|payroll|staff|employee|passport|visa|driving licence|licence plate|tenancy|rent account|account|policy|claim|benefit|benefits|court|case|file|client|person|record|exhibit|home office|niche|liquidlogic|mosaic|carefirst|framework-?i|systmone|emis|charms|capita|cafcass|pin|collar number|shoulder|lcs|caf|ehm|eha|mash|cpoms|datix|rio|eclipse|paris|azeus|ics|ehcp|police|early help|serial|inquest|event|job|ticket|complaint|intelligence|intel|loss|insurance|booking|order|debit card|bank account|meter|oyster|library card|bus pass|safeguarding|section 47|strategy)';
const SHORT_FOR_RECORDS =
  '(?:UPN|ULN|CRN|CRO|MRN|PNC|NOMS|URN|CHI|NINO|BRP|ARC|LAS|CAD|PAS|HRN|IMEI|[Ss]ort [Cc]ode|K ?number)';
const NUMBER = '(?:\\s+(?:ID|id|[Nn]umber|[Nn]o\\.?|[Nn]um\\.?|[Rr]ef(?:erence)?\\.?))?';
/** The number of a review is what it is cited by. */
const OF_REVIEW = /^(?:L?C?SPR|SCR|LSCB|LSCP|CSPR|LCSPR|CDOP|SCP|RR|CSP|DHR|SAR)\b/u;

const LABELLED = [
  `(?<=\\b${SHORT_FOR_RECORDS}${NUMBER}\\s?[:#.]?\\s?(?:is |was )?)${CODE}(?![\\p{L}\\d])`,
  `(?<=\\b(?:${bothCases(RECORDS)})\\s+(?:ID|id|[Nn]umber|[Nn]o\\.?|[Nn]um\\.?|[Rr]ef(?:erence)?\\.?)\\s?[:#]?\\s?(?:is |was )?)${CODE}(?![\\p{L}\\d])`,
  `(?<=\\b(?:${bothCases(RECORDS)})\\s?:\\s?)${CODE}(?![\\p{L}\\d])`,
  `(?<=\\b(?:[Ii]ncident [Ll]og|[Cc]ustody [Rr]ecord|[Cc]rime ref|sealed as|[Ee]xhibit|[Pp]assport|[Ww]arrant|collar number|shoulder number)\\s)${CODE}(?![\\p{L}\\d])`,
  // "Niche occurrence 31160008841"
  `(?<=\\b(?:${bothCases('occurrence|record|tenancy|account|licence|policy')}) )\\d{6,14}(?!\\d)`,
  `(?<=\\b[Ll]og )\\d{1,6} of \\d{1,2}/\\d{1,2}/\\d{2,4}`,
  // "ref C-2024-00617", "Our ref: KW/114/22"
  `(?<=\\b(?:[Rr]ef|REF|[Rr]eference)(?: (?:no|No|[Nn]umber))?[.:]{0,2}\\s?(?:is |was )?)(?=[A-Z\\d]*[A-Z/-])${CODE}(?![\\p{L}\\d])`,
  // "LCS number: LCS 2290417"
  `(?<=\\b(?:${bothCases(RECORDS)}|${SHORT_FOR_RECORDS}|LCS|EHM)\\s+(?:ID|id|[Nn]umber|[Nn]o\\.?|[Rr]ef(?:erence)?\\.?)\\s?:?\\s?)[A-Z]{2,5} \\d{4,12}(?![\\p{L}\\d])`,
  `(?<=\\b(?:[Ee]xhibit(?: as)?|[Ss]ealed as|[Ll]abelled) )[A-Z]{2,3}\\/\\d{1,3}\\b`,
].map((source) => new RegExp(source, 'gu'));

/** Numbers whose form alone tells what they are. */
const BY_FORM: readonly (readonly [pattern: RegExp, why: string, suggestion: string])[] = [
  [
    // Family Procedure: court code, year, kind of case, five figures.
    /\b[A-Z]{2}\d{2}[A-Z]\d{5}\b/gu,
    'It has the form of a court case number.',
    'a case number',
  ],
  [
    /(?<![\d/])\d{2}\/\d{4,6}[A-Z]\b/gu,
    'It has the form of a number of the Police National Computer.',
    'a record number',
  ],
  [
    /(?<![\d.])-?\d{1,2}\.\d{4,8},\s?-?\d{1,3}\.\d{4,8}(?![\d.])/gu,
    'It is a point on the map.',
    'a place',
  ],
  [
    // "42CR/08816/22", "C-2024-00617", "TAR-CAF-01973", "MP-22-30918", "KW/114/22"
    /(?<![\p{L}\d/-])(?:\d{2}[A-Z]{0,3}\/\d{4,7}\/\d{2}|\d{2}[A-Z]{1,3}\/\d{3}\/\d{2}|(?:LCS|EHM|CPOMS|MASH|PNC|CRIS|CRN|URN|CAD|EHCP) \d{4,12}|[A-Z]{1,4}(?:[/-][A-Z]{2,5})?[/-](?:\d{2}|(?:19|20)\d\d)[/-]\d{3,8}|[A-Z]{2,5}[/-][A-Z]{2,5}[/-]\d{4,8}|[A-Z]{1,4}[/-]\d{3,7}[/-]\d{2}|[A-Z]{1,4}[/-]\d{5,9})(?:[/-][A-Z\d]{1,3})?(?![\p{L}\d/-])/gu,
    'It has the form of the number of a record.',
    'a record number',
  ],
  [/\b[A-Z]\d{4}[A-Z]{2}\b/gu, 'It has the form of a prison number.', 'a prison number'],
  [
    /\b[A-HJ-NP-RT-Z]\d{11}[A-Z\d]\b/gu,
    'It has the form of a unique pupil number.',
    'a pupil number',
  ],
];

/** Registration marks: those since 2001 by their form, older ones where a vehicle is spoken of. */
const MARK = /\b[A-Z]{2}\d{2}[ -]?[A-Z]{3}\b/gu;
/** "the blue ef63 hxd": two letters, two figures and three letters that are no word. */
const SMALL_MARK =
  /(?<![\p{L}\d@._-])[a-z]{2}\d{2} ?(?<letters>[a-z]{3})(?![\p{L}\d@_-]|\.\p{L})/gu;
/** "part index LN68", "plate beginning YX1" */
const PART_OF_MARK =
  /(?<=\b(?:part(?:ial)?|index|reg|registration|plates?|VRM)\b[^.;|\n\d]{0,24}[ :"“'‘])(?:[A-Z]{2}\d{1,2}|[A-Z]\d{1,3}|\d{2} ?[A-Z]{3}|[A-Z]{2}\d{2} ?[A-Z]{1,2})(?![\p{L}\d])/gu;
const OLDER_MARK =
  /(?<=\b(?:car|van|vehicle|lorry|truck|motorbike|motorcycle|moped|scooter|taxi|drove|drives|driving|driven|reg|registration|registered|plates?|index|VRM|Ford|Vauxhall|BMW|Audi|Nissan|Toyota|Honda|Renault|Peugeot|Fiat|Kia|Transit|Astra|Corsa|Fiesta|Focus|Clio|Golf|Polo|Dacia|Volvo|Volkswagen|VW|Skoda|Seat|Mazda|Mercedes|Citroen|Mini|Suzuki|Hyundai|Range Rover|Land Rover|tractor|caravan|minibus|pick-?up|quad|trailer|boat)\b[^.;\n]{0,24})(?:[A-Z] ?\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])\b/gu;

/** Numbers of records, of cases in court and with the police, of pupils and prisoners, and marks of vehicles. */
export function findReferences(text: string): Found[] {
  // None is without a figure, and most sentences are: looking for one is a hundred times as quick.
  if (!/\d/.test(text)) return [];
  const labelled = LABELLED.flatMap((pattern) =>
    foundBy(text, pattern, ([match]) =>
      OF_REVIEW.test(match) || !/\d{2}|^[A-Z]{2,3}\/\d/u.test(match)
        ? undefined
        : {
            kind: 'number',
            why: 'It is the number of a record of somebody.',
            suggestion: 'a record number',
          },
    ),
  );
  const formal = BY_FORM.flatMap(([pattern, why, suggestion]) =>
    foundBy(text, pattern, ([match]) =>
      OF_REVIEW.test(match) ? undefined : { kind: 'number', why, suggestion },
    ),
  );
  const vehicles = [MARK, OLDER_MARK, SMALL_MARK, PART_OF_MARK].flatMap((pattern) =>
    foundBy(text, pattern, ({ groups }) =>
      PLAIN_WORDS.has(groups?.['letters'] ?? '')
        ? undefined
        : {
            kind: 'number',
            why: 'It is the registration mark of a vehicle.',
            suggestion: 'a registration mark',
          },
    ),
  );
  return [...labelled, ...formal, ...vehicles].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "custody record" and "Custody Record", "Custody record". */
function bothCases(words: string): string {
  return words.replace(/(?<![\\?\p{L}])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
