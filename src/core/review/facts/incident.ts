import type { CaseFact } from '../review.ts';
import { datesIn } from './dates.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { GENERAL, INCIDENT } from './incident-words.ts';
import { fieldConfidence, isNoAnswer } from './labelled-fields.ts';
import type { People } from './people.ts';

type IncidentType =
  | 'incident_fatal_abuse'
  | 'incident_serious_injury'
  | 'incident_sudi'
  | 'incident_suicide'
  | 'incident_other_harm';

/** Order is that of reading: a death by suicide is not also one by abuse. */
const TYPES: readonly (readonly [IncidentType, RegExp])[] = [
  [
    'incident_sudi',
    /\bsudden(?:ly)?(?: and)? unexpected(?:ly)?\b|\basleep (?:together )?on (?:a|the) sofa\b|\bSUDI\b|\bSIDS\b|\bbaby (?:was )?(?:found )?(?:cold|lifeless|dead|not breathing|unresponsive) (?:beside|next to) (?:her|him|them)\b|\bco-?sle(?:pt|eping)\b|\boverla(?:y|in|ying)\b|\bunsafe sleep\w*|\bsudden infant death\b|\bsleeping (?:with|next to|beside) (?:an? |his |her |the )?(?:parent|mother|father|adult)\b|\b(?:sharing|shared|shares) (?:a|the|his|her|their|an adult) (?:double |single |parental |adult )?(?:bed|sofa|settee) with\b|\bsame bed as (?:both )?(?:his|her|their|the|an?)?\b|\bbed[- ]shar(?:ing|ed)\b|\b(?:asleep|sleeping|slept) (?:beside|next to) (?:an adult|a parent|(?:his|her|their) (?:mother|father|parents?|mum|dad))\b|\bdied where (?:he|she|they) slept\b|\bcause of death (?:is|was|has been|remains)(?: given as)? (?:unascertained|not (?:been )?(?:found|established))|\bno cause (?:of|for) (?:(?:his|her|their|the) )?death (?:could be|was|has been) (?:found|established)\b|\bunascertained\b|\b(?:woke|asleep|slept) [^.;]{0,40}\bon (?:a|the) (?:[\w-]+ )?(?:sofa|settee|armchair|bean ?bag)\b|\bface[- ]down in (?:a|the|his|her|their) (?:bed|cot|basket|pram)\b/i,
  ],
  [
    'incident_suicide',
    /\bsuicide\b|\b(?:took|taken|taking|ended|ending) (?:his|her|their) own li(?:fe|ves)\b|\bended (?:his|her|their) life\b|\bhang(?:ed|ing)\b|\bself-inflicted death\b|\bligature\b|\b(?:meant|intended|intention|wished) to (?:end|take) (?:his|her|their) (?:own )?life\b|\bjumped (?:from|off) (?:a|the) (?:[\w-]+ )?(?:bridge|building|roof|car park|window|balcony|cliff)\b|\b(?:in front of|under|hit by) a train\b|\b(?:serious|intentional|fatal) overdose\b|\b(?:took|taken) an? (?:\w+ )?overdose\b/i,
  ],
  [
    'incident_fatal_abuse',
    /\bmurder(?:ed)?\b|\bmanslaughter\b|\bhomicide\b|\bkilled\b|\bunlawful(?:ly)? kill\w+|\bfatal(?:ly)? (?:injur\w+|assault\w*|stab\w*|shot|wound\w*|abuse\w*)|\b(?:died|death)\b[^.]{0,120}\b(?:injur\w+|assault\w*|stab\w*|abuse|neglect|starv\w*|malnutrition|shaken|non-accidental|dehydration|drown\w*|scald\w*|head trauma|poison\w*)\b|\b(?:stabbed|shot|assaulted|beaten|starved|injuries)\b[^.]{0,100}\b(?:and|who|later|then|subsequently) (?:\w+ )?died\b|\bcausing or allowing (?:the |a |his |her )?(?:child'?s? )?death\b|\bstabbed to death\b|\bshot dead\b|\b(?:strangled|suffocated|smothered|drowned|shaken|poisoned|punched|kicked) (?:by|to death)\b[^.]{0,80}\b(?:and|who|later|then) (?:\w+ )?died\b|\b(?:was|were|been) (?:suffocated|smothered|strangled)\b|\b(?:died|death|killed)\b[^.]{0,100}\b(?:fire|arson)\b[^.]{0,60}\b(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?|set by|started by|caused by)\b|\binfanticide\b|\b(?:punched|kicked|stabbed|shaken|beaten|shot|strangled|assaulted)\b[^.]{0,100}\bdid not survive\b/i,
  ],
  [
    'incident_serious_injury',
    /\b(?:serious|significant|life-threatening|life-changing|non-accidental|multiple|severe|head|brain|inflicted|catastrophic|unexplained|critical) (?:head |brain |physical |and \w+ |non-accidental )*injur(?:y|ies)\b|\bfractur(?:es?|ed)\b|\babusive head trauma\b|\bserious(?:ly)? (?:injured|burns?|scald\w*)\b|\bshaken baby\b|\bbleed(?:ing)? (?:on|to|in) the brain\b|\bsubdural\b|\bgrievous bodily harm\b|\blife-changing\b|\blost the (?:use|sight) of\b|\bserious physical (?:abuse|harm|assault)\b|\b(?:was |been |badly )scalded\b|\b(?:scalds?|burns?) (?:to|on|over|of)\b|\b(?:broken|fractured) (?:\w+ )?(?:ribs?|legs?|arms?|bones?|jaw|skull|limbs?|wrist|collar ?bone)\b|\bbrain (?:damage|injury)\b|\bretinal ha?emorrhages?\b|\b(?:had been|been|violently) shaken\b|\bha?ematomas?\b/i,
  ],
  [
    'incident_other_harm',
    /\bsexual(?:ly)? (?:abus\w+|assault\w*|exploit\w+)|\b(?:chronic|severe|serious|significant|long-term) neglect\b|\bcriminal(?:ly)? exploit\w+|\bneglected\b|\braped?\b|\bstabb(?:ed|ing)\b|\bserious youth violence\b|\bfabricated or induced illness\b|\bmalnourish\w+|\b(?:gravely|severely|dangerously|very) (?:under-?weight|malnourished|dehydrated)\b|\bdehydrated\b|\bemaciated\b|\bpressure sores\b|\b(?:severe|serious|grave) malnutrition\b|\bsold for sex\b|\bstarv(?:ed|ing|ation)\b|\bmodern slavery\b|\b(?:sexual|criminal) exploitation\b|\bexploited\b|\bswallowed\b|\bingest(?:ed|ion)\b|\bpoisoned\b|\bfound in (?:squalid|filthy|appalling)\b|\bunder the category of neglect\b|\bemotional abuse\b|\bcounty lines\b|\b(?:convicted|guilty) of (?:child )?(?:cruelty|neglect)\b|\bchild cruelty\b|\billness (?:that |which )?(?:is |was )?(?:induced|fabricated|exaggerated)\b|\btraffick(?:ed|ing)\b|\bgroomed\b|\b(?:carry|carrying|selling|sell|dealing) drugs\b|\bmade (?:\w+ )?ill by\b|\b(?:severely|grossly|badly) neglected\b|\b(?:perplexing|induced) (?:illness|presentation)\b|\bsquali[dr]\b/i,
  ],
];
/** Want of food, told before an injury that was found with it. */
const STARVED = /\b(?:severe(?:ly)?|serious(?:ly)?|grave(?:ly)?) (?:malnutrition|malnourished)\b/i;
const DEATH = /\b(?:did not survive|died|death|dead|fatal\w*|killed|murdered|deceased)\b/i;
const CONVICTED =
  /\b(?:convicted|found guilty|pleaded guilty|pled guilty)\b[^.]*\b(?:murder|manslaughter|causing or allowing|infanticide)\b/i;
const SUPPOSED =
  /\b(?:risk of|thoughts? of|ideation|(?<!-)threat(?:s|ened)?\b|attempt\w*|fear\w*|prevent\w*|could have|might|may have|no evidence|not (?:the )?(?:cause|due|result)|history of|previous|earlier|ruled out|concerns? (?:about|that)|training|strategy|awareness)\b/i;
const OPENING: ReadonlySet<string> = new Set([
  'front',
  'introduction',
  'body',
  'narrative',
  'family',
  'conclusion',
  'method',
  'chronology',
  'findings',
]);
const EARLY = 45;
const TYPE_FIELD =
  /^(?:(?:date|place|time)(?:, \w+)* and )?(?:nature|type|details?|(?:brief )?description|(?:brief |short )?summary|category|cause|circumstances|outline|account)(?: of| and (?:nature|circumstances) of)? ?(?:the |this )?(?:serious |critical |significant |notifiable )?(?:incident|harm|death|injury|injuries|event)\b.*$|^(?:brief (?:description|summary)|death or serious harm|death\/serious harm|(?:incident|event) (?:type|details?|summary|description)|(?:the )?incident|cause of death|what happened\b.*|(?:what|which) (?:kind|type|sort) of (?:incident|harm)\b.*)$/;

function typeIn(text: string): IncidentType | null {
  for (const [type, pattern] of TYPES) {
    if (!pattern.test(text)) continue;
    if (
      type === 'incident_serious_injury' &&
      DEATH.test(text) &&
      !/\b(?:near|survived|not died)\b/i.test(text)
    )
      continue;
    if (type === 'incident_serious_injury') {
      const starved = STARVED.exec(text)?.index;
      if (starved !== undefined && starved < (pattern.exec(text)?.index ?? 0)) continue;
    }
    if (type === 'incident_other_harm' && DEATH.test(text)) continue;
    return type;
  }
  return null;
}

/** What happened to the child, as one of the taxonomy's incident themes. */
export function incidentTypes(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!TYPE_FIELD.test(field.label) || isNoAnswer(field.value)) continue;
    const type = typeIn(field.value);
    if (type !== null) found.push(fact('incidentType', type, fieldConfidence(field), field));
  }
  const seen = new Map<IncidentType, { count: number; first: { page: number; quote: string } }>();
  let previous = '';
  let died = false;
  let conviction: { page: number; quote: string } | null = null;
  for (const { text, page, kind, order } of source.sentences) {
    if (order >= EARLY * 2) break;
    const death = DEATH.exec(text);
    if (death !== null && OPENING.has(kind) && !GENERAL.test(text)) {
      died ||= happenedToChild(text, death.index, previous, people);
    }
    if (CONVICTED.test(text)) conviction ??= { page, quote: text };
    const type = OPENING.has(kind) && !GENERAL.test(text) ? typeIn(text) : null;
    const pattern = TYPES.find(([name]) => name === type)?.[1];
    const at = pattern?.exec(text)?.index ?? 0;
    if (
      type !== null &&
      !(SUPPOSED.test(text) && !DEATH.test(text)) &&
      happenedToChild(text, at, previous, people)
    ) {
      const known = seen.get(type);
      const weight = order < EARLY ? 2 : 1;
      seen.set(type, {
        count: (known?.count ?? 0) + weight,
        first: known?.first ?? { page, quote: text },
      });
    }
    previous = people.follow(previous, text);
  }
  // Whoever was convicted: of a child's death it says what it was.
  if (died && conviction !== null && !seen.has('incident_fatal_abuse')) {
    seen.set('incident_fatal_abuse', { count: 4, first: conviction });
  }
  // A child who died, with injuries that somebody gave it.
  const injuries = seen.get('incident_serious_injury');
  if (died && injuries !== undefined && seen.size === 1) {
    seen.clear();
    seen.set('incident_fatal_abuse', { ...injuries, count: injuries.count + 2 });
  }
  const ranked = [...seen].sort((a, b) => b[1].count - a[1].count);
  const total = ranked.reduce((sum, [, { count }]) => sum + count, 0);
  for (const [type, { count, first }] of ranked) {
    found.push(
      fact('incidentType', type, Math.round((0.45 + 0.4 * (count / total)) * 100) / 100, first),
    );
  }
  return bestFirst(found);
}

function happenedToChild(text: string, at: number, previous: string, people: People): boolean {
  if (
    /\b(?:death|murder|killing|suicide|injur(?:y|ies))(?: of| to) (?:[\w’']+ ){0,3}?(?:mother|father|parent|partner|grand\w+|brother|sister|sibling|uncle)\b/i.test(
      text,
    )
  )
    return false;
  const mentions = people
    .mentions(text)
    .filter(
      ({ person, index }) =>
        person === 'child' || !OBLIQUE.test(`${text.slice(0, index).trimEnd()} `),
    );
  const before = mentions.filter(({ index }) => index <= at);
  const nearest = before.at(-1);
  const first = before[0];
  // "Anna’s grandfather died" begins with Anna and is not about her.
  const owns = first !== undefined && /^['’]/.test(text.slice(first.index + first.text.length));
  if (nearest?.person === 'child' || (first?.person === 'child' && !owns)) return true;
  const topic = people.isTopic(text, previous) || startsWithChild(previous, people);
  // "An X-ray showed a fracture"
  if (EXAMINED.test(text) && mentions.every(({ person }) => person === 'child') && topic)
    return true;
  // "that her step-father had been abusing her"
  if (nearest !== undefined) return topic && DONE_TO.test(text.slice(at));
  const spoken = /\b(?:he|she|they|his|her|their)\b/i.test(text.slice(0, at));
  if (!spoken) {
    const named = /\b(?:the (?:death|injur(?:y|ies)|incident)|(?:his|her|their) death)\b/i.test(
      text,
    );
    return mentions[0]?.person === 'child' || (mentions.length === 0 && named && topic);
  }
  const own = /\bown li(?:fe|ves)\b|\bsuicide\b/i.test(text);
  const sure = people.mentions(previous).every(({ person }) => person === 'child');
  return (
    people.isTopic(mentions.length === 0 ? text : text.slice(0, at), previous) && (!own || sure)
  );
}

const EXAMINED =
  /\b(?:X-rays?|scans?|surveys?|examinations?|tests?|post-mortem|doctors?|paediatricians?|pathologist|hospital)\b[^.;]{0,60}\b(?:showed|found|revealed|identified|confirmed)\b/i;

/** A person named as the one by whom or with whom, not the one it happened to. */
const OBLIQUE =
  /\b(?:by|with|from|beside|for which|while) (?:(?:his|her|their|an?|the|two|three|several) )?(?:[\w-]+ )?$/i;
const DONE_TO = /^[\w\s]{0,30}?\b\w+(?:ing|ed) (?:her|him|them)\b/i;

function startsWithChild(text: string, people: People): boolean {
  return people.mentions(text)[0]?.person === 'child';
}

/** When it happened, to the precision the review gives. */
export function incidentDates(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!DATE_FIELD.test(field.label)) continue;
    const date = datesIn(field.value)[0];
    if (date === undefined) continue;
    const { iso, precision } = date;
    found.push({ ...fact('incidentDate', iso, fieldConfidence(field), field), iso, precision });
  }
  found.push(...toldFirst(source));
  let previous = '';
  const titles = source.headings.map(({ text, page }) => ({
    text,
    page,
    kind: 'body',
    order: 0,
  }));
  for (const { text, page, kind, order } of [...titles, ...source.sentences]) {
    const tells = INCIDENT.test(text) || /\b(?:old|was \p{L}+) when\b/u.test(text);
    if (order < EARLY && OPENING.has(kind) && tells && !GENERAL.test(text)) {
      const date = datesIn(text).find((one) => isIncidentDate(text, one.index, one.text.length));
      const at = INCIDENT.exec(text)?.index ?? 0;
      const led = LED_TO_REVIEW.test(text);
      if (date !== undefined && (led || happenedToChild(text, at, previous, people))) {
        const { iso, precision } = date;
        found.push({
          ...fact('incidentDate', iso, precision === 'year' ? 0.65 : 0.8, { page, quote: text }),
          iso,
          precision,
        });
      }
    }
    previous = people.follow(previous, text);
  }
  return bestFirst(found);
}

/** A report that begins with its incident: "On 3 May 2014 an ambulance was called to a flat." */
function toldFirst(source: FactSource): CaseFact[] {
  const first = source.sentences.find(
    ({ kind, item }) => OPENING.has(kind) && !item && kind !== 'method' && kind !== 'front',
  );
  if (first === undefined || first.order > 15 || GENERAL.test(first.text)) return [];
  const [date, other] = datesIn(first.text);
  if (date === undefined || other !== undefined || date.precision === 'year') return [];
  const before = first.text.slice(0, date.index);
  if (
    !/^(?:(?:Late|Early|Shortly|Just|Soon) [^.;,]{0,40})?(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring)\b[^.;,]{0,60}$/.test(
      before,
    )
  )
    return [];
  if (
    /\b(?:decided|agreed|commissioned|notified|published|received|asked|born|met)\b/i.test(
      first.text,
    )
  )
    return [];
  const told = source.sentences
    .slice(first.order, first.order + 7)
    .some(({ text }) => INCIDENT.test(text));
  if (!told) return [];
  const { iso, precision } = date;
  return [
    { ...fact('incidentDate', iso, 0.62, { page: first.page, quote: first.text }), iso, precision },
  ];
}

const DATE_FIELD =
  /^date(?:s|\(s\))? ?(?:(?:and|,|\/|&) ?(?:time|place|location|nature)(?: and (?:place|nature|location))? )?of (?:the |this )?(?:alleged )?(?:serious |critical |significant |notifiable )?(?:incident|death|injury|injuries|event|harm)\b(?! (?:notif|report))|^(?:incident|event) date$|^date (?:the |this )?(?:child|baby|infant|young person) (?:died|was (?:harmed|injured|hurt|killed))\b|^date (?:the )?(?:incident|event|harm) (?:took place|happened|occurred)\b|^when (?:did|was) (?:the |this )?(?:event|incident|death|injury|injuries|harm|child|baby|young person)\b/;
/** "the incident which led to this review" */
const LED_TO_REVIEW =
  /\b(?:incident|event|death|injur(?:y|ies)|attack|assault)s? (?:that|which)? ?(?:led to|prompted|triggered|gave rise to|is the subject of|resulted in) (?:this|the) review\b/i;
/** What is held after a death, and is not the death. */
const AFTERWARDS =
  /\b(?:inquest|trial|hearing|sentenc\w+|verdict|post[- ]mortem|funeral|review (?:panel|meeting)|strategy (?:meeting|discussion)|notification|referral)\b/i;

const HAPPENED =
  '(?:died|swallowed|took place|happened|occurred|was (?:shot|raped|scalded|burned|strangled|attacked|assaulted)|hanged|(?:was|were) (?:killed|murdered|found|stabbed|injured|hurt)|was (?:taken|admitted|brought|presented|stabbed|injured)|took (?:his|her|their) own life|collapsed|suffered|sustained|death|murder|the incident|the injur(?:y|ies)|fatally|ambulance was called)';

/** "on the evening of 3 May", "in the last week of May" */
const PART_OF =
  '(?:(?:early |late )?(?:evening|morning|night|afternoon|hours|day|weekend|end|beginning|middle|start|(?:first|second|third|last) (?:week|days?)) of )?(?:(?:early |late )?(?:spring|summer|autumn|winter|new year)(?: of)?,? )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?:early |late |mid[- ])?';

/** "In March 2019 Child E died" or "died … on 3 May 2018", with nothing of another time between. */
function isIncidentDate(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  const after = text.slice(index + length, index + length + 90);
  if (
    /\b(?:since|born|until|decision|decided|agreed|meeting|met|commissioned|published|convicted|sentenced|inquest|trial|between|from)\s*(?:\w+\s*){0,4}$/i.test(
      before,
    )
  )
    return false;
  if (AFTERWARDS.test(before.slice(before.lastIndexOf(',') + 1))) return false;
  // "E was five weeks old when, on 4 May 2019, …"
  if (/\b(?:old|was \p{L}+) when,? (?:on|in) (?:[\p{L}-]+ ){0,4}$/u.test(before)) return true;
  const then = new RegExp(
    String.raw`\b${HAPPENED}\b[^.;]{0,90}\b(?:on|in|during|of)\s+(?:(?:early|mid|late|the)[\s-]+)?${PART_OF}$`,
    'i',
  );
  const now = new RegExp(String.raw`^,?\s+[^.;]{0,60}?\b${HAPPENED}\b`, 'i');
  if (then.test(before)) return true;
  return (
    new RegExp(String.raw`\b(?:[Oo]n|[Ii]n)\s+(?:(?:early|mid|late|the)[\s-]+)?${PART_OF}$`).test(
      before,
    ) &&
    now.test(after) &&
    !/^[^.;]{0,60}\b(?:decided|agreed|commissioned|published|convicted|notified)\b/i.test(after)
  );
}
