import type { CaseFact } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { fieldConfidence, isNoAnswer } from './labelled-fields.ts';

const PLACE = String.raw`(?:(?:\p{Lu}(?:[\p{L}'’.]|-(?!\p{Lu}))+|&)(?:,?\s+(?:(?:and|of|the|upon|on|in|with|&)\s+)*|\s*&\s*|-(?=\p{Lu})))`;
const BODY = String.raw`(?:(?:Local\s+|Regional\s+|Area\s+)?(?:Multi-?[Aa]gency\s+)?(?:Safeguarding\s+(?:Children(?:['’]s)?|Child|Children\s+and\s+Adults?|Children\s+and\s+Young\s+People(?:['’]s)?|Adults?\s+and\s+Children)\s+(?:Boards?|Partnerships?|Executive|Arrangements)|Safeguarding\s+(?:Children\s+)?Partners(?=$|[\s,.])|Children(?:['’]s)?\s+Safeguarding\s+(?:Boards?|(?:Assurance\s+)?Partnerships?)|Safeguarding\s+(?:Boards?|Partnerships?)|Child(?:ren)?\s+Protection\s+Committees?|Area\s+Child\s+Protection\s+Committee))`;
const NAME = new RegExp(
  String.raw`(?:${PLACE}){1,8}?${BODY}(?:\s+for\s+(?:${PLACE}){0,3}\p{Lu}[\p{L}'’-]+)?`,
  'gu',
);
const SHORT_NAME = new RegExp(String.raw`(?:${PLACE}){1,5}?(?:LSCB|SCB|LSCP|SCP|CSP)\b`, 'gu');
const BODY_AND_REST = new RegExp(String.raw`(?:${BODY}|\bL?SC[BP]\b|\bCSP\b).*$`, 'u');
const DROPPED =
  /^(?:(?:The|This|That|By|For|On|To|In|Of|From|And|When|While|Independent|Chair|Report|Published|Commissioned|Prepared|behalf|of|by|for|on|the|Title|LSCB|to|from|Review|Overview|Serious|Case|Executive|Summary|Strategic|Both|Both the|Members)\s+)+/u;
/** What stands before the kind of body and is no place. */
const NO_PLACE =
  /^(?:Local|Regional|Area|Multi-?[Aa]gency|Other|New|National|Welsh|English|Each|All|These|Both|Its|Our|Any|Every|Such|Their|Neighbouring)?$/u;
const OWN =
  /\b(?:commissioned|published|on behalf of|undertaken|conducted|agreed|decided|initiated|instigated|review (?:by|for)|convened|decision)\b/i;
const NOT_OWN =
  /\b(?:previous|another|other|neighbouring|previously|formerly|moved|transferred|response to)\b/i;

/** Names of partnerships and boards in a text, as printed, without what stands before the place. */
function partnershipNames(text: string): string[] {
  const names: string[] = [];
  const full = [...text.matchAll(NAME)];
  for (const [match] of full.length > 0 ? full : text.matchAll(SHORT_NAME)) {
    const name = match.replace(DROPPED, '').replaceAll(/\s+/g, ' ').trim();
    const place = name.replace(BODY_AND_REST, '').trim();
    if (NO_PLACE.test(place) || !/^\p{Lu}/u.test(name)) continue;
    names.push(name);
  }
  return names;
}

/** A line all in capitals as it would stand in a sentence: "Northvale and Southby Safeguarding Children Board". */
function inTitleCase(line: string): string {
  if (/\p{Ll}/u.test(line)) return line;
  return line
    .toLowerCase()
    .replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replaceAll(/ (?:And|Of|The|Upon|On|In|With|For)(?= )/g, (word) => word.toLowerCase())
    .replaceAll(/\bL?sc[bp]\b/gi, (short) => short.toUpperCase());
}

function isGeneric(name: string): boolean {
  return NO_PLACE.test(name.replace(BODY_AND_REST, '').trim());
}

/** The partnership or board whose review it is. Boards of other places, named in passing, are not. */
export function partnerships(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    const own =
      /^(?:lscb|lscp|scp|(?:local )?(?:safeguarding )?(?:children(?:'s)? )?(?:safeguarding )?(?:partnership|board)(?: name)?|name of (?:safeguarding )?(?:partnership|board)|safeguarding (?:children )?partnership|local safeguarding.*|notifying (?:partnership|area))$/;
    if (!own.test(field.label) || isNoAnswer(field.value) || field.value.length > 120) continue;
    if (/\b(?:anonymous|unnamed)\b/i.test(field.value)) continue;
    const named = partnershipNames(field.value)[0];
    // "Agreed by: partnership | 28 June 2024" is no name, nor is "Local Safeguarding Children Board".
    if (named === undefined && (field.from !== 'repository' || isGeneric(field.value))) continue;
    const value = named ?? field.value;
    if (value.split(' ').length > 12) continue;
    found.push(fact('partnership', value, fieldConfidence(field), field));
  }
  for (const line of source.front) {
    for (const name of partnershipNames(inTitleCase(line.text))) {
      if (/\b(?:response to|copyright)\b/i.test(line.text)) continue;
      found.push(fact('partnership', name, 0.9, { page: line.page, quote: line.text }));
    }
  }
  const counts = new Map<string, number>();
  for (const sentence of source.sentences) {
    for (const name of partnershipNames(sentence.text))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const sentence of source.sentences.slice(0, 40)) {
    if (!OWN.test(sentence.text) || NOT_OWN.test(sentence.text)) continue;
    for (const name of partnershipNames(sentence.text)) {
      const sure = counts.size === 1 || (counts.get(name) ?? 0) > 1 ? 0.82 : 0.7;
      found.push(fact('partnership', name, sure, { page: sentence.page, quote: sentence.text }));
    }
  }
  // The name may stand at the head of every page and nowhere else.
  if (found.length === 0) {
    for (const { text } of source.document.furniture) {
      for (const name of partnershipNames(inTitleCase(text)))
        found.push(fact('partnership', name, 0.8, { page: 1, quote: text }));
    }
  }
  const [only, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (
    found.length === 0 &&
    only !== undefined &&
    only[1] >= 3 &&
    others.every(([, n]) => n * 3 < only[1])
  ) {
    const sentence = source.sentences.find(({ text }) => text.includes(only[0]));
    if (sentence !== undefined) {
      found.push(fact('partnership', only[0], 0.6, { page: sentence.page, quote: sentence.text }));
    }
  }
  return bestFirst(found);
}
