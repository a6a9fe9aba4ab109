import type { CaseFact } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { happenedToChild } from './happened-to-child.ts';
import { EARLY, GENERAL, OPENING } from './incident-words.ts';
import { fieldConfidence, isNoAnswer } from './labelled-fields.ts';
import type { People } from './people.ts';
import { sharedSleep } from './shared-sleep.ts';

/** Values of the fact `incidentType`: kinds of incident of the codebook. */
export type IncidentType =
  | 'incident_fatal_abuse'
  | 'incident_serious_injury'
  | 'incident_sudi'
  | 'incident_suicide'
  | 'incident_other_harm';

/** Order is that of reading: a death by suicide is not also one by abuse. */
const TYPES: readonly (readonly [IncidentType, RegExp])[] = [
  [
    'incident_sudi',
    /\bsudden(?:ly)?(?: and)? unexpected(?:ly)?\b|\bSUDI\b|\bSIDS\b|\bbaby (?:was )?(?:found )?(?:cold|lifeless|dead|not breathing|unresponsive) (?:beside|next to) (?:her|him|them)\b|\boverla(?:y|in|ying)\b|\bunsafe sleep\w*|\bsudden infant death\b|\bdied where (?:he|she|they) slept\b|\bcause of death (?:is|was|has been|remains)(?: given as)? (?:unascertained|not (?:been )?(?:found|established))|\bno cause (?:of|for) (?:(?:his|her|their|the) )?death (?:could be|was|has been) (?:found|established)\b|\bcause of (?:(?:his|her|their|the) )?death could not be (?:ascertained|found|established|determined)\b|\bunascertained\b|\bface[- ]down in (?:a|the|his|her|their) (?:bed|cot|basket|pram)\b/i,
  ],
  [
    'incident_suicide',
    /\bsuicide\b|\b(?:took|taken|taking|ended|ending) (?:his|her|their) own li(?:fe|ves)\b|\bended (?:his|her|their) life\b|\bhanged\b|\bfound hanging\b(?! (?:around|about|out|up|with|back)\b)|\bhanging\b(?! (?:around|about|out|on|up|over|with|back)\b)|\bself-inflicted death\b|\bligature\b|\b(?:meant|intended|intention|wished) to (?:end|take) (?:his|her|their) (?:own )?life\b|\bjumped (?:from|off) (?:a|the) (?:[\w-]+ )?(?:bridge|building|roof|car park|window|balcony|cliff)\b|\b(?:in front of|under|hit by) a train\b|\b(?:serious|intentional|fatal) overdose\b|\b(?:took|taken) an? (?:\w+ )?overdose\b/i,
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
const TYPE_FIELD =
  /^(?:(?:date|place|time)(?:, \w+)* and )?(?:nature|type|details?|(?:brief )?description|(?:brief |short )?summary|category|cause|circumstances|outline|account)(?: of| and (?:nature|circumstances) of)? ?(?:the |this )?(?:serious |critical |significant |notifiable )?(?:incident|harm|death|injury|injuries|event)\b.*$|^(?:brief (?:description|summary)|death or serious harm|death\/serious harm|(?:incident|event) (?:type|details?|summary|description)|(?:the )?incident|cause of death|what happened\b.*|(?:what|which) (?:kind|type|sort) of (?:incident|harm)\b.*)$/;

/** What a text tells of, and where; `next` is the sentence after it. */
function typeIn(text: string, next = ''): { type: IncidentType; at: number } | null {
  for (const [type, pattern] of TYPES) {
    let at = text.search(pattern);
    if (at < 0 && type === 'incident_sudi') at = sharedSleep(text, next);
    if (at < 0) continue;
    if (
      type === 'incident_serious_injury' &&
      DEATH.test(text) &&
      !/\b(?:near|survived|not died)\b/i.test(text)
    )
      continue;
    if (type === 'incident_serious_injury') {
      const starved = STARVED.exec(text)?.index;
      if (starved !== undefined && starved < at) continue;
    }
    if (type === 'incident_other_harm' && DEATH.test(text)) continue;
    return { type, at };
  }
  return null;
}

/** What happened to the child, as one of the taxonomy's incident themes. */
export function incidentTypes(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (!TYPE_FIELD.test(field.label) || isNoAnswer(field.value)) continue;
    const told = typeIn(field.value);
    if (told !== null) found.push(fact('incidentType', told.type, fieldConfidence(field), field));
  }
  const seen = new Map<IncidentType, { count: number; first: { page: number; quote: string } }>();
  let previous = '';
  let died = false;
  let conviction: { page: number; quote: string } | null = null;
  for (const [i, { text, page, kind, order }] of source.sentences.entries()) {
    if (order >= EARLY * 2) break;
    const death = DEATH.exec(text);
    if (death !== null && OPENING.has(kind) && !GENERAL.test(text)) {
      died ||= happenedToChild(text, death.index, previous, people);
    }
    if (CONVICTED.test(text)) conviction ??= { page, quote: text };
    const next = source.sentences[i + 1]?.text;
    const told = OPENING.has(kind) && !GENERAL.test(text) ? typeIn(text, next) : null;
    if (
      told !== null &&
      !(SUPPOSED.test(text) && !DEATH.test(text)) &&
      happenedToChild(text, told.at, previous, people)
    ) {
      const known = seen.get(told.type);
      const weight = order < EARLY ? 2 : 1;
      seen.set(told.type, {
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
