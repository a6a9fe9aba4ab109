import type { CaseFact } from '../review.ts';
import { fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';

const WORD = String.raw`(?:\p{Lu}[\p{L}'’-]+)`;
const NAME = String.raw`${WORD}(?:\s+(?:(?:and|of|the|upon|&)\s+)?${WORD}){0,6}?`;
const NAMED = new RegExp(
  String.raw`\b${NAME}\s+(?:NHS\s+(?:Foundation\s+)?Trust|University\s+Health\s+Board|Health\s+Board|Clinical\s+Commissioning\s+Group|CCG|Integrated\s+Care\s+Board|ICB|Primary\s+Care\s+Trust|PCT|Constabulary|Police(?:\s+Service)?|Ambulance\s+Service|Fire\s+and\s+Rescue\s+Service|(?:County|City|Borough|District|Metropolitan Borough|Metropolitan)\s+Council|Council|Youth\s+(?:Justice|Offending)\s+(?:Service|Team)|Housing(?:\s+Association)?)\b`,
  'gu',
);
/** Services that reviews name by what they do; value as usual in the field. */
const SERVICES: readonly (readonly [string, RegExp])[] = [
  [
    "Children's social care",
    /\bChildren(?:['’]s)? (?:Social (?:Care|Services|Work)|Services)\b|\bchildren(?:['’]s)? social care\b|\bCSC\b/,
  ],
  ['Cafcass', /\b(?:Cafcass|CAFCASS)\b/],
  ['NSPCC', /\bNSPCC\b/],
  ['Probation', /\b(?:National )?Probation (?:Service|Trust)\b|\bthe probation service\b/],
  [
    'Child and adolescent mental health services',
    /\bCAMHS\b|\bchild and adolescent mental health service/i,
  ],
  ['Health visiting', /\bhealth visiting\b/i],
  ['Midwifery', /\bmidwifery\b/i],
  ['General practice', /\b(?:GP (?:practice|surgery|service)|general practice)\b/i],
  ['Youth justice service', /\byouth (?:justice|offending) (?:service|team)\b/i],
  ['School nursing', /\bschool nurs(?:ing|e service)\b/i],
];
const LISTS =
  /\b(?:panel|agenc(?:y|ies)|contribut\w+|membership|participants|organisations|represented|reports? (?:were|was) (?:received|requested|provided)|involvement|individual management|IMRs?)\b/i;
const DROPPED =
  /^(?:(?:The|From|For|By|And|With|At|In|To|Representative|Representatives|Designated|Nurse|Named|Doctor|Head|Director|Of|Manager|Detective|Inspector|Chief|Superintendent|Both|Chair|Lead|Safeguarding|Service)\s+(?:of\s+|the\s+|for\s+|from\s+)*)+(?=\p{Lu})/u;
const NOT_NAMED =
  /^(?:Local|County|City|Borough|District|Metropolitan|Parish|Other|Each|National)?\s*(?:Council|Police|Constabulary|Housing)$|^(?:National Police|College of Police|Local|Sport|Arts|Research|British)\b|\b(?:Chiefs|General Medical|Nursing and Midwifery|Youth Justice Board)\b/u;

/** The agencies involved, one fact each: those named in lists of the method and panel, or more than once in the text. */
export function agencies(source: FactSource): CaseFact[] {
  const counts = new Map<string, { count: number; listed: boolean; page: number; quote: string }>();
  let previous = ''; // the lead-in of a list
  for (const { text, page, kind, item } of source.sentences) {
    const listed =
      (kind === 'method' || kind === 'appendix' || kind === 'introduction') &&
      (LISTS.test(text) || LISTS.test(previous));
    for (const name of namesIn(text)) {
      const known = counts.get(name);
      counts.set(name, {
        count: (known?.count ?? 0) + 1,
        listed: (known?.listed ?? false) || listed,
        page: known?.page ?? page,
        quote: known?.quote ?? text,
      });
    }
    if (!item) previous = text;
  }
  for (const { text, page } of source.headings) {
    for (const name of namesIn(text)) {
      const known = counts.get(name);
      counts.set(name, {
        count: (known?.count ?? 0) + 2,
        listed: true,
        page: known?.page ?? page,
        quote: known?.quote ?? text,
      });
    }
  }
  return [...counts]
    .filter(([, { count, listed }]) => listed || count >= 2)
    .map(([name, { count, listed, page, quote }]) =>
      fact('agency', name, listed ? 0.85 : count >= 4 ? 0.78 : 0.65, { page, quote }),
    )
    .sort((a, b) => b.confidence - a.confidence);
}

function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [match] of text.matchAll(NAMED)) {
    const name = match.replace(DROPPED, '').replaceAll(/\s+/g, ' ').trim();
    if (!NOT_NAMED.test(name) && name.split(' ').length >= 2) names.add(name);
  }
  for (const [name, pattern] of SERVICES) if (pattern.test(text)) names.add(name);
  return names;
}
