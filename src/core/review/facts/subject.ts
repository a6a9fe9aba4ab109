import type { CaseFact } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { isNoAnswer } from './labelled-fields.ts';

const NOUN =
  '(?:Child(?:ren)?|Baby|Babies|Young Person|Infant|Family|Adolescent|Sibling Group|Siblings|Case|Pupil)';
const LETTERED = new RegExp(
  String.raw`\b(?:${NOUN}|${NOUN.toUpperCase()})\s+(?:[A-Z]{1,3}\d{0,3}|[A-Z]\d{1,2}|\d{1,3})(?:\(\d\))?(?:(?:,\s*|\s*(?:and|&)\s*)(?:(?:Child|Baby)\s+)?[A-Z]{1,2}\d{0,2})*(?![\p{L}\d])`,
  'gu',
);
const NAMED = new RegExp(
  String.raw`\b(?:Child|Baby|Young Person|Infant)\s+(\p{Lu}\p{Ll}{2,})\b`,
  'gu',
);
const NO_NAME =
  /^(?:Protection|Sexual|Safeguarding|Practice|Death|In|In Need|Family|Health|Care|Criminal|Abuse|Neglect|And|Welfare|Development|Mental|Exploitation|Safety|Centred|Focused|Act|Centre|Support|Court|Nurse|Group|Under|Aged|Concern|Employment|Poverty|Looked|Serious|Review|Overview|Report|Living|Trafficking|Exploited|Line|Minder|Friendly|Services|Clinic|Team|Assessment|Plan|Is|Was|Has|Had|Homicide|Incident|Notification|The)$/;
const CODE =
  /^(?:(?:[\p{L} ]{0,30}(?:[Rr]apid|[Pp]ractice|[Cc]ase) [Rr]eview:? (?:[Cc]ase|[Cc]hild)|[Cc]hild|[Cc]ase|Re|Ref(?:erence)?|Subject|(?:Serious Case|Rapid|Practice|Learning|Record of [Rr]apid|Case Management|Child Practice) [Rr]eview|SCR|LCSPR|CSPR|CPR)\s*:?\s+)?([A-Z]{2,4}[\s-]?\d{1,3}[A-Z]?(?:\(\d\))?|[A-Z]{2,6}\s?\d{1,3}\/(?:19|20)\d\d|[A-Z]{1,6}[/-]\d{2,4}[/-]\d{1,3}|[A-Z]{1,4}\d{2}[/-]\d{1,3})$/u;
/** "in respect of M": a letter for a name. */
const LETTER =
  /\b(?:in respect of|concerning|regarding|relating to|in relation to|death of|re)\s+["“‘']?((?:[A-Z]\d{0,2})(?:(?:, [A-Z]\d{0,2})* (?:and|&) [A-Z]\d{0,2})?)["”’']?$/;
/** "P1, P2 and P3" */
const LETTERS = /(?:^|[\s:–—-])([A-Z]\d{1,2}(?:, [A-Z]\d{1,2})* (?:and|&) [A-Z]\d{1,2})$/;
/** "Learning from the life of Jodie" */
const LIFE_OF =
  /\b(?:life|lives|death|deaths|experiences?|story|stories) of (\p{Lu}\p{Ll}{2,}(?:(?:,\s*\p{Lu}\p{Ll}{2,})*\s+(?:and|&)\s+\p{Lu}\p{Ll}{2,})?)[”"’']?$/u;
/** "Ben: local child safeguarding practice review" */
const NAME_FIRST =
  /^["“‘']?(\p{Lu}\p{Ll}{2,}(?:\s+(?:and|&)\s+\p{Lu}\p{Ll}{2,})?)["”’']?\s*[:–—-]\s*(?:an? |the )?(?:local |child |safeguarding |serious |thematic |learning |rapid |overview |practice |case )*(?:review|report|briefing)\b/iu;
/** "Hearing Anna", "Listening to Ben": a title made of the child's name. */
const TITLE_NAME =
  /^(?:\p{Lu}\p{Ll}+ing(?: (?:to|for|with|about|from))?|About|Meet|Remember) (\p{Lu}\p{Ll}{2,})$/u;
const REFERENCE = /^(?:our|case|child'?s?|local|panel) ref(?:erence)?(?: (?:no\.?|number))?$/;
const NAME_ALONE =
  /^\p{Lu}\p{Ll}{2,}(?:(?:,\s*\p{Lu}\p{Ll}{2,})*\s+(?:and|&)\s+\p{Lu}\p{Ll}{2,})?$/u;
/** A name alone on the cover is the child's where the report goes on to speak of it. */
const SPOKEN_OF = 3;
const CONCERNING =
  /\b(?:in respect of|concerning|regarding|relating to|in relation to|into (?:the (?:death|circumstances|serious injury|injuries) of)?|review (?:of|for|[:–—-])|death of|known as|called|pseudonym)\s+(?:an? )?["“‘']?((?:Child|Baby|Young Person)\s+)?(\p{Lu}\p{Ll}{2,}(?:(?:,\s*\p{Lu}\p{Ll}{2,})*\s+(?:and|&)\s+\p{Lu}\p{Ll}{2,})?)["”’']?(?=$|[\s,.;:)(–—-])/u;
const REFERRED =
  /\b(?:(?:will be |is |be |are |was |been |to be )?(?:referred to|known|named|called|identified|described)(?:\s+(?:in|throughout|within|for)\s+(?:the purposes? of\s+)?(?:this|the)\s+(?:\p{L}+\s+)?(?:report|review|document|summary|briefing))?(?:\s+(?:here|throughout|only|simply|hereafter))?\s+(?:as|by the (?:name|pseudonym)(?: of)?)|(?:is|are|was|were|will be) (?:called|named|known here as)|given (?:him|her|them|the (?:child|baby|boy|girl|young person))? ?the (?:name|pseudonym)(?: of)?|pseudonym(?:\s+(?:of|is|used is|for \w+ \w+ is))?|(?:we|review) (?:will |have )?(?:call|called|chosen to call)(?:ed)? (?:him|her|them|the child|the baby))\s*:?,?\s+["“‘']?((?:Child|Baby|Young Person|Family|Infant)\s+(?:[A-Z]{1,2}\d{0,2}|\p{Lu}\p{Ll}+)(?:(?:,\s*(?:Child|Baby|Young Person)\s+[A-Z]{1,2}\d{0,2})*\s+and\s+(?:Child|Baby|Young Person)\s+[A-Z]{1,2}\d{0,2})?|\p{Lu}\p{Ll}{2,}(?:(?:,\s*\p{Lu}\p{Ll}{2,})*\s+and\s+\p{Lu}\p{Ll}{2,})?(?=["”’',.;)]|\s+(?:in|throughout|for|and|to|who|was|is)\b))/u;
const ABOUT =
  /\b(?:review|report|briefing) (?:is about|concerns|relates to|considers|focuses on|examines|is in respect of)(?: the (?:death|life|case|experiences?|injur(?:y|ies)) of)? (\p{Lu}\p{Ll}{2,}(?: and \p{Lu}\p{Ll}{2,})?)(?=,|\s+(?:who|was|when|aged)\b|\.)/u;
const OF_AGE =
  /^(\p{Lu}\p{Ll}{2,}) (?:was|is)\b[^.;]{0,40}\b(?:\d{1,2}|\p{Ll}+)[\s-]+(?:year|month|week|day)s?[\s-]+old\b/u;
const NOT_A_NAME =
  /^(?:The|This|Mother|Father|Mum|Dad|Sibling|Parents?|Family|Serious|Local|Report|Review|Overview|Case|Children|Child|Safeguarding|Final|Draft|Version|January|February|March|April|May|June|July|August|September|October|November|December|Independent|Executive|Summary|Contents|Introduction|Board|Partnership|Council|Published|Confidential|Strictly|Working|Grandmother|Grandfather|Maternal|Paternal|Stepfather|Adult|Practice|Learning|Rapid|Thematic|National|Neglect|Domestic|Physical|Sexual|Non|Sudden|England|Wales|Scotland|Key|Hospital|School|Police|Health|Social|Early|Multi|Single|An?|Services?|Ofsted|Significant|Section|Part|Terms|Lead|Author|Date|Title|Inspection|Information|Wood|Lessons|Findings|Unit|Mr|Mrs|Ms|Miss|Dr|Professor)\b/;

function tidy(name: string): string {
  return name
    .replace(/\s*\((?=[^)]*\p{Ll}{3})[^)]*\)$/u, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^CHILD\b/, 'Child')
    .replace(/^BABY\b/, 'Baby')
    .replace(/^FAMILY\b/, 'Family')
    .replace(/^YOUNG PERSON\b/, 'Young Person')
    .replace(/^CHILDREN\b/, 'Children')
    .trim();
}

/** Pseudonyms of the form "Child E", "Family S4", "Baby Penny" in a text. */
function letteredNames(text: string): string[] {
  const names = [...text.matchAll(LETTERED)].map(([match]) => tidy(match));
  for (const match of text.matchAll(NAMED)) {
    if (!NO_NAME.test(match[1] ?? '')) names.push(tidy(match[0]));
  }
  return names.filter((name) => !/^Case \d/.test(name));
}

function fromLine(text: string): string[] {
  const lettered = letteredNames(text);
  if (lettered.length > 0) return lettered;
  const code = CODE.exec(text.trim().replace(/^["“‘']|["”’']$/gu, ''))?.[1];
  if (code !== undefined) return [code];
  const headed = NAME_FIRST.exec(text.trim())?.[1];
  if (headed !== undefined && !NOT_A_NAME.test(headed) && /^\p{Lu}/u.test(headed)) return [headed];
  const letter = (LETTER.exec(text.trim()) ?? LETTERS.exec(text.trim()))?.[1];
  if (letter !== undefined) return [letter];
  const titled =
    /\b(?:serious case review|practice review|overview report|rapid review|executive summary|briefing|learning review|SCR|LCSPR|CSPR)\b[^:–—-]*[:–—-]\s*["“‘']?([A-Z]{2,4}\d{1,3}[A-Z]?(?:\(\d\))?|\p{Lu}\p{Ll}{2,}(?:\s+(?:and|&)\s+\p{Lu}\p{Ll}{2,})?)["”’']?\s*$/iu.exec(
      text,
    )?.[1];
  if (titled !== undefined && !NOT_A_NAME.test(titled) && /^\p{Lu}/u.test(titled)) return [titled];
  const lived = LIFE_OF.exec(text)?.[1];
  if (lived !== undefined && !NOT_A_NAME.test(lived)) return [lived];
  const concerning = CONCERNING.exec(text);
  const name = concerning?.[2];
  if (name !== undefined && !NOT_A_NAME.test(name))
    return [tidy(`${concerning?.[1] ?? ''}${name}`)];
  const alone = /^["“‘']([\p{Lu}][\p{Ll}]{2,}(?:\s+(?:and|&)\s+\p{Lu}\p{Ll}{2,})?)["”’']$/u.exec(
    text.trim(),
  )?.[1];
  return alone !== undefined && !NOT_A_NAME.test(alone) ? [alone] : [];
}

/** How the review names the child or children it is about. */
export function subjects(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    const named =
      /^(?:name of (?:the )?(?:child|subject|young person)|child'?s (?:name|identifier|initials|reference)|subject(?: of (?:the )?review)?|child (?:identifier|name|reference)|(?:name|pseudonym|identifier) of (?:the )?child|pseudonym|name (?:of child )?\(?or identifier.*|(?:identifier|initials|pseudonym) (?:used|given)\b.*|unique identifier|child)$/;
    if (field.from === 'repository' && field.label === 'title') {
      for (const name of fromLine(field.value)) found.push(fact('subject', name, 0.95, field));
    } else if (
      named.test(field.label) &&
      !isNoAnswer(field.value) &&
      field.value.split(' ').length <= 5
    ) {
      if (yesShaped(field.value)) continue;
      found.push(fact('subject', tidy(field.value), 0.92, field));
    }
  }
  for (const line of source.front) {
    if (/[.]\s+\p{Lu}/u.test(line.text) && line.text.length > 120) continue;
    for (const name of fromLine(line.text)) {
      found.push(fact('subject', name, 0.92, { page: line.page, quote: line.text }));
    }
  }
  found.push(...namedAlone(source));
  for (const sentence of source.sentences.slice(0, 60)) {
    const name = REFERRED.exec(sentence.text)?.[1];
    if (name === undefined || (NOT_A_NAME.test(name) && !/^(?:Child|Family) /.test(name))) continue;
    if (
      /\b(?:mother|father|parent|sibling|partner|brother|sister|grand\w+|school|hospital)\b(?:,? who)?[^,;]{0,60}\b(?:referred|known|named|called|pseudonym)\b/i.test(
        sentence.text,
      )
    )
      continue;
    found.push(fact('subject', tidy(name), 0.85, { page: sentence.page, quote: sentence.text }));
  }
  if (found.length === 0) found.push(...referenced(source));
  if (found.length === 0) found.push(...introduced(source));
  if (found.length === 0) {
    const counts = new Map<string, { count: number; page: number; quote: string }>();
    for (const { text, page } of source.sentences) {
      for (const name of letteredNames(text)) {
        const known = counts.get(name);
        counts.set(name, {
          count: (known?.count ?? 0) + 1,
          page: known?.page ?? page,
          quote: known?.quote ?? text,
        });
      }
    }
    for (const [name, { count, page, quote }] of counts) {
      if (count >= 3)
        found.push(fact('subject', name, Math.min(0.8, 0.6 + count / 100), { page, quote }));
    }
  }
  return bestFirst(found);
}

/** A form that names no child goes by its reference: "NV/21/07". */
function referenced(source: FactSource): CaseFact[] {
  return source.fields
    .filter(
      ({ label, value, from }) =>
        from === 'form' && REFERENCE.test(label) && /^[A-Z]{1,6}[A-Z\d/ -]*\d$/.test(value),
    )
    .map((field) => fact('subject', field.value, 0.8, field));
}

/** A line of the cover that is nothing but a name. */
function namedAlone(source: FactSource): CaseFact[] {
  return source.front
    .flatMap(({ cover, text, page }) => {
      const name = TITLE_NAME.exec(text)?.[1] ?? text;
      return cover ? [{ text: name, page, quote: text }] : [];
    })
    .filter(({ text }) => NAME_ALONE.test(text) && !NOT_A_NAME.test(text))
    .filter(({ text }) => {
      const names = text.split(/,\s*|\s+(?:and|&)\s+/u);
      return names.every(
        (name) =>
          source.sentences.filter((sentence) =>
            new RegExp(String.raw`\b${name}\b`, 'u').test(sentence.text),
          ).length >= SPOKEN_OF,
      );
    })
    .map(({ text, page, quote }) => fact('subject', text, 0.9, { page, quote }));
}

/** The child whom the first sentences speak of, where no cover or definition names it. */
function introduced(source: FactSource): CaseFact[] {
  for (const { text, page } of source.sentences.slice(0, 5)) {
    const lettered = letteredNames(text)[0];
    if (lettered !== undefined) return [fact('subject', lettered, 0.75, { page, quote: text })];
    const name = (ABOUT.exec(text) ?? OF_AGE.exec(text))?.[1];
    if (name !== undefined && !NOT_A_NAME.test(name)) {
      return [fact('subject', name, 0.72, { page, quote: text })];
    }
  }
  return [];
}

function yesShaped(value: string): boolean {
  return /^(?:yes|no)\b/i.test(value);
}
