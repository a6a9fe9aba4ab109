import type { CaseFact } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { INCIDENT } from './incident-words.ts';
import { fieldConfidence, isNoAnswer, yesOrNo } from './labelled-fields.ts';
import { spokenNames, type People } from './people.ts';
import { literal } from '../../text/literal.ts';

const ETHNIC =
  /\b(?:[Mm]ixed White and (?:Asian|Black (?:Caribbean|African))|White (?:and (?:Asian|Black (?:Caribbean|African)))|White (?:British|English|Irish|European|Welsh|Scottish|Eastern European|Polish|Romanian|Other)|Black (?:British|African|Caribbean)(?: (?:British|African|Caribbean|Somali|Nigerian|Ghanaian|Congolese|Zimbabwean|Eritrean))?|Asian (?:British|Pakistani|Indian|Bangladeshi)|British (?:Asian|Pakistani|Bangladeshi|Indian|Nigerian|Ghanaian|Somali|Jamaican|Iranian|Turkish|Chinese|Sikh)|(?:mixed|dual|Mixed|Dual) (?:heritage|ethnicity|race|White and [A-Z]\w+(?: [A-Z]\w+)?)(?: \([^)]{3,40}\))?|Gypsy,? (?:Roma|and Irish Traveller)[\w ,]*|Irish Traveller|Romany|Roma|Pakistani|Bangladeshi|Indian|Somali|Nigerian|Ghanaian|Polish|Romanian|Lithuanian|Chinese|Afghan|Kurdish|Vietnamese|Albanian|Eritrean|Sudanese|Turkish|Jamaican|Iranian|Iraqi|Syrian|Ukrainian|Bulgarian|Hungarian|Congolese|Ethiopian|Zimbabwean)(?!\w)/;
const SEX_FIELD =
  /^(?:(?:child'?s )?(?:sex|gender)(?: of (?:the )?(?:child|subject))?|sex ?\/ ?gender|(?:is|was) (?:the |this )?(?:child|baby|infant|young person) (?:a )?(?:boy or (?:a )?girl|girl or (?:a )?boy|male or female|female or male)|gender ?\/ ?sex)$/;
const ETHNIC_FIELD =
  /^(?:(?:the )?(?:(?:child|subject|baby|young person)'?s? )?(?:ethnicity|ethnic (?:origin|group|background|identity|heritage)|(?:cultural |racial )?heritage)\b(?!.*\b(?:mother|father|parent|sibling|carer)).*|how (?:does|do|did|would) .*\bdescribe\b.*\bethnic.*|what (?:is|was) (?:the |this )?(?:child|family)'?s? ethnic.*|race|race ?\/ ?ethnicity)$/;
const DISABILITY_FIELD =
  /^(?:(?:child'?s )?disabilit(?:y|ies)(?: of (?:the )?child)?|(?:does|did|is|was|has) the child (?:have |had )?(?:a |any )?disab\w+.*|disability status|any disabilit(?:y|ies)|disabled|disabilit(?:y|ies),? (?:or|and|\/).*)$/;
const MALE = /\b(?:boys?|male|young man|sons?|brothers)\b/i;
const FEMALE = /\b(?:girls?|female|young woman|daughters?|sisters)\b/i;
const OF_YEARS =
  /\b(?:for|to|of|is|was|concerns|about|calls) an? (?:[\p{L}-]+ ){0,2}?(boy|girl) (?:of|aged) (?:\d|\p{Ll})/iu;
const THE_CHILD = /^the (?:child|baby|young person|infant)\b/i;
const CONDITION =
  /\b(?:cerebral palsy|autis(?:m|tic)(?: spectrum (?:disorder|condition))?|learning disabilit(?:y|ies)|Down(?:'s|’s)? syndrome|epilepsy|profound and multiple learning disabilities|physical disabilit(?:y|ies)|severe disabilit(?:y|ies)|complex (?:health|medical) needs|deaf(?:ness)?|visual impairment|hearing impairment|ADHD|attention deficit hyperactivity disorder|muscular dystrophy|spina bifida|global developmental delay|(?:developmental )?language disorder|speech(?:,| and) language(?:,? and communication)? (?:needs|difficult(?:y|ies)|disorder|delay)|learning difficult(?:y|ies)|f(?:o)?etal alcohol (?:spectrum disorder|syndrome)|sickle cell (?:disease|anaemia)|cystic fibrosis|type (?:1|one) diabetes|quadriplegia|hydrocephalus|microcephaly|blind(?:ness)?)\b/i;
const HIDDEN =
  /\bwhether [^.]{0,40}\bboy or (?:an? )?girl\b|\b(?:gender|sex|details|identif\w+)[^.]{0,60}\b(?:changed|altered|withheld|not (?:disclosed|stated))\b/i;

/** Sex of the child: 'male' or 'female', from a form, or from a word for the child itself. */
export function sexes(source: FactSource, people: People, subjects: readonly string[]): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!SEX_FIELD.test(field.label) || isNoAnswer(field.value)) continue;
    const value = /^\W*(?:f\b|female|girl)/i.test(field.value)
      ? 'female'
      : /^\W*(?:m\b|male|boy)/i.test(field.value)
        ? 'male'
        : null;
    if (value !== null && !/female.*\/.*male|male.*\/.*female/i.test(field.value)) {
      found.push(fact('sex', value, fieldConfidence(field), field));
    }
  }
  if (source.sentences.some(({ text }) => HIDDEN.test(text))) return bestFirst(found);
  for (const { text, page } of source.sentences.slice(0, 80)) {
    const said =
      /\b(?:old|aged \S+|baby|newborn|unborn|teenage|adolescent|subject(?: of this review)? (?:is|was)(?: an?)?)[\s-]+(?:[\p{L}-]+\s+){0,3}?(boy|girl|male|female|son|daughter|young man|young woman)\b/iu.exec(
        text,
      ) ??
      subjectIs(text, subjects) ??
      (INCIDENT.test(text) ? OF_YEARS.exec(text) : null);
    if (said === null) continue;
    if (/\b(?:by|with) (?:an?|another)\b[^.;]{0,20}$/i.test(text.slice(0, said.index))) continue;
    const word = said[1] ?? '';
    const before = people.before(text, said.index);
    if (before?.person === 'other' && !/^(?:son|daughter|brothers|sisters)$/i.test(word)) continue;
    // "his former partner’s baby daughter" is another child.
    if (/\bpartner['’]s\s+$/i.test(text.slice(0, said.index))) continue;
    // "Child E was the elder of two brothers", and not "an older boy".
    const own = /^(?:son|daughter|brothers|sisters|boys|girls)$/i.test(word);
    if (
      !own &&
      /\b(?:sibling|brother|sister|half|older|elder|younger|twin|another|other)\b/i.test(said[0])
    )
      continue;
    const value = MALE.test(word) && !FEMALE.test(word) ? 'male' : 'female';
    found.push(fact('sex', value, 0.8, { page, quote: text }));
  }
  // Of several children, what is said of one is not said of all.
  const several = subjects.slice(0, 1).some((one) => spokenNames(one).length > 1);
  if (several && new Set(found.map(({ value }) => value)).size > 1) return [];
  if (found.length === 0) found.push(...sexByPronouns(source, people, subjects));
  // Children of both sexes, or a slip: nobody can say from this.
  return bestFirst(found);
}

function subjectIs(text: string, subjects: readonly string[]): RegExpExecArray | null {
  for (const name of subjects.flatMap((one) => [one, ...spokenNames(one)])) {
    // "A" and "I" are words.
    if (/^[AI]?$/u.test(name)) continue;
    const escaped = literal(name);
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\d])${escaped}(?: is| was|,)(?: an?)? (?:[\p{L}-]+,?\s+){0,5}?(boy|girl|male|female|young man|young woman)\b`,
      'iu',
    );
    const born = new RegExp(
      String.raw`\b${escaped}(?: is| was|,) (?:(?:the|his|her|their) )?(?:parents['’] )?(?:(?:only|first|second|third|fourth|fifth|eldest|elder|oldest|youngest|younger|middle|newborn|baby|little|one|first-born) ){0,2}(?:of (?:two|three|four|five|six|the) )?(son|daughter|brothers|sisters|boys|girls|sons|daughters)\b`,
      'iu',
    );
    const put = new RegExp(
      String.raw`\b(boy|girl|son|daughter),? (?:called |named |known as )?${escaped}(?![\p{L}\d])`,
      'u',
    );
    const match = pattern.exec(text) ?? born.exec(text) ?? put.exec(text);
    if (match !== null) return match;
  }
  return null;
}

/** "Child E … his": counted over sentences in which the child stands first and nobody else comes before the pronoun. */
function sexByPronouns(
  source: FactSource,
  people: People,
  subjects: readonly string[],
): CaseFact[] {
  const isNamed = (mention: string) => subjects.some((subject) => mention.includes(subject));
  let male = 0;
  let female = 0;
  let first: { page: number; quote: string } | null = null;
  let previous = '';
  for (const { text, page } of source.sentences) {
    const mentions = people.mentions(text);
    const before = people.mentions(previous);
    const alone =
      before[0] !== undefined &&
      isNamed(before[0].text) &&
      before.every(
        (one) => isNamed(one.text) || (/^(?:a|the) /i.test(one.text) && one.person === 'child'),
      );
    previous = text;
    // "Anna is deaf. She was fifteen …": nobody else was spoken of.
    const begins = alone ? /^(?:(He|His)|She|Her)\b/u.exec(text) : null;
    if (begins !== null) {
      // Twice in a sentence that names nobody else is as good as two sentences.
      const again = /^\w+\b[^.]*?\b(?:he|his|him|she|her)\b/iu.test(text) && mentions.length === 0;
      if (begins[1] === undefined) female += again ? 2 : 1;
      else male += again ? 2 : 1;
      first ??= { page, quote: text };
      continue;
    }
    const [child] = mentions;
    // "For the first six months of his life …", of a child just named.
    const life = /\b(?:(his)|her) (?:(?:short|young) )?life\b/iu.exec(text);
    const named = people.mentions(text.slice(0, life?.index ?? 0));
    if (life !== null && named.length === 0 && before[0] !== undefined && isNamed(before[0].text)) {
      if (life[1] === undefined) female += 1;
      else male += 1;
      first ??= { page, quote: text };
      continue;
    }
    if (child?.person !== 'child') continue;
    const spoken = isNamed(child.text);
    if (!spoken && !(THE_CHILD.test(child.text) && INCIDENT.test(text))) continue;
    const pronoun = /\b(?:(he|his|him|himself)|(?:she|her|hers|herself))\b/iu.exec(text);
    const other = mentions.find(({ person }) => person === 'other')?.index ?? text.length;
    if (pronoun === null || pronoun.index < (mentions[0]?.index ?? 0) || pronoun.index > other)
      continue;
    // "E was five weeks old when he died": nobody else can be meant.
    const sure = /\bwhen (?:he|she)\b|\btook (?:his|her) own life\b/i.test(text);
    const weight = sure && INCIDENT.test(text) ? 2 : 1;
    if (pronoun[1] === undefined) female += weight;
    else male += weight;
    first ??= { page, quote: text };
  }
  if (first === null || male + female < 2 || Math.min(male, female) > 0) return [];
  return [fact('sex', male > 0 ? 'male' : 'female', male + female > 3 ? 0.8 : 0.7, first)];
}

/** Ethnicity of the child in the review's words; that of a parent alone does not count. */
export function ethnicities(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!ETHNIC_FIELD.test(field.label) || isNoAnswer(field.value) || field.value.length > 60)
      continue;
    if (yesOrNo(field.value) !== null) continue;
    // "Ethnicity and first language: Black African; French"
    const several = /\b(?:and|language|religion|faith)\b|\//.test(field.label);
    const value = several ? (field.value.split(/[;,/]/u)[0] ?? '').trim() : field.value;
    if (value !== '') found.push(fact('ethnicity', value, fieldConfidence(field), field));
  }
  let previous = '';
  let block = -1;
  for (const { text, page, block: at } of source.sentences) {
    const opens = at !== block;
    block = at;
    const match = ETHNIC.exec(text);
    if (match !== null) {
      const stated =
        /\b(?:is|was|are|were|of|as|from|identified|described|recorded|ethnicity)\b[^.;]{0,40}$/i.test(
          text.slice(0, match.index),
        ) &&
        !/\b(?:population|communit(?:y|ies)|per cent|census|national\w*)\b|%/i.test(text) &&
        !/\bnot\b[^.;]{0,40}$/i.test(text.slice(0, match.index)) &&
        !/^[^.;,]{0,12}\bnot\b/i.test(text.slice(match.index + match[0].length)) &&
        !/\b(?:speaks?|spoke|speaking|language)\b[^.;]{0,30}$/i.test(text.slice(0, match.index)) &&
        !/^\s*(?:interpreters?|speak\w*|language)\b/i.test(
          text.slice(match.index + match[0].length),
        );
      const whose = people.before(text, match.index);
      const child =
        whose === undefined
          ? /^(?:he|she)\b/i.test(text) &&
            // A paragraph that begins with a pronoun is about the child.
            (opens || people.isChild(text, match.index, previous))
          : whose.person === 'child';
      const [before, ...rest] = people.mentions(previous);
      const others = rest.filter(({ person }) => person === 'other');
      const goesOn =
        whose === undefined &&
        /^(?:he|she) (?:is|was)\b/i.test(text) &&
        before?.person === 'child' &&
        // "Child E’s mother was a teacher. She was …"
        !(/^['’]/.test(previous.slice(before.index + before.text.length)) && others.length > 0);
      const family =
        /\b(?:the )?(?:family|children|siblings) (?:is|are|was|were|identif\w+)\b/i.test(text) &&
        whose?.person !== 'other';
      const own =
        /^\s+(?:boy|girl|child|baby|infant|young (?:person|man|woman)|teenager|toddler)\b/.test(
          text.slice(match.index + match[0].length),
        ) && whose?.person !== 'other';
      if ((stated && (child || goesOn)) || own)
        found.push(fact('ethnicity', match[0], 0.82, { page, quote: text }));
      else if (stated && family)
        found.push(fact('ethnicity', match[0], 0.6, { page, quote: text }));
    }
    const all =
      /\b(?:all|both|every)\b[^.;]{0,20} members? of the (?:household|family) (?:is|are|was|were) (white)\b/i.exec(
        text,
      );
    // Under a table of the household.
    const household = /^All(?: of them)? (?:are|were) $/.test(text.slice(0, match?.index ?? 0));
    if (match !== null && household)
      found.push(fact('ethnicity', match[0], 0.7, { page, quote: text }));
    if (all !== null) found.push(fact('ethnicity', 'White', 0.7, { page, quote: text }));
    previous = people.follow(previous, text);
  }
  return bestFirst(found);
}

/** Disability of the child: the condition in the review's words, or "none known". */
export function disabilities(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!DISABILITY_FIELD.test(field.label) || isNoAnswer(field.value)) continue;
    const none = yesOrNo(field.value) === 'no' || /^(?:none|nil)\b/i.test(field.value);
    if (!none && field.value.length > 120) continue;
    const value = none
      ? 'none known'
      : (CONDITION.exec(field.value)?.[0] ?? field.value.replace(/\.$/, ''));
    found.push(fact('disability', value, fieldConfidence(field), field));
  }
  let previous = '';
  for (const { text, page, kind } of source.sentences) {
    if (kind === 'recommendations') continue;
    const match = CONDITION.exec(text);
    if (match !== null) {
      const head = text.slice(0, match.index);
      const has = /\b(?:has|had|have|having|diagnos\w+|born with|with|was|is)\b[^.;]{0,50}$/i.test(
        head,
      );
      const doubtful =
        /\b(?:no|not|never|whether|possible|possibly|suspected|may|might|query|question\w*|assess\w*|without|training|team|service|awaiting|referr\w+|if|children)\b/i.test(
          text,
        );
      if (has && !doubtful && people.isChild(text, match.index, previous)) {
        found.push(fact('disability', match[0], 0.78, { page, quote: text }));
      }
    }
    const none =
      /\b(?:no|not have (?:a|any)) (?:known |identified |recorded )?disabilit(?:y|ies)\b|\bwas not (?:known to be )?disabled\b|\bno (?:record|evidence|indication|suggestion) [^.;]{0,60}\b(?:having|had|has|with|of) (?:a |any )?disabilit(?:y|ies)\b/i.exec(
        text,
      );
    if (
      none !== null &&
      (people.isChild(text, none.index, previous) ||
        people.isChild(text, none.index + none[0].length, previous))
    ) {
      found.push(fact('disability', 'none known', 0.75, { page, quote: text }));
    }
    previous = people.follow(previous, text);
  }
  return bestFirst(found);
}
