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
    /\bsudden(?: and)? unexpected (?:infant )?deaths?\b|\bSUDI\b|\bSIDS\b|\bco-?sle(?:pt|eping)\b|\boverla(?:y|in|ying)\b|\bunsafe sleep\w*|\bsudden infant death\b|\bsleeping (?:with|next to|beside) (?:an? |his |her |the )?(?:parent|mother|father|adult)\b/i,
  ],
  [
    'incident_suicide',
    /\bsuicide\b|\b(?:took|taken|taking|ended|ending) (?:his|her|their) own li(?:fe|ves)\b|\bended (?:his|her|their) life\b|\bhang(?:ed|ing)\b|\bself-inflicted death\b|\bligature\b|\b(?:serious|intentional|fatal) overdose\b|\b(?:took|taken) an? (?:\w+ )?overdose\b/i,
  ],
  [
    'incident_fatal_abuse',
    /\bmurder(?:ed)?\b|\bmanslaughter\b|\bhomicide\b|\bkilled\b|\bunlawful(?:ly)? kill\w+|\bfatal(?:ly)? (?:injur\w+|assault\w*|stab\w*|shot|wound\w*|abuse\w*)|\b(?:died|death)\b[^.]{0,120}\b(?:injur\w+|assault\w*|stab\w*|abuse|neglect|starv\w*|malnutrition|shaken|non-accidental|dehydration|drown\w*|scald\w*|head trauma|poison\w*)\b|\b(?:stabbed|shot|assaulted|beaten|starved|injuries)\b[^.]{0,100}\b(?:and|who|later|then|subsequently) (?:\w+ )?died\b|\bcausing or allowing (?:the |a |his |her )?(?:child'?s? )?death\b|\bstabbed to death\b/i,
  ],
  [
    'incident_serious_injury',
    /\b(?:serious|significant|life-threatening|life-changing|non-accidental|multiple|severe|head|brain|inflicted|catastrophic|unexplained|critical) (?:head |brain |physical |and \w+ |non-accidental )*injur(?:y|ies)\b|\bfractur(?:es?|ed)\b|\babusive head trauma\b|\bserious(?:ly)? (?:injured|burns?|scald\w*)\b|\bshaken baby\b|\bbleed(?:ing)? (?:on|to|in) the brain\b|\bsubdural\b|\bgrievous bodily harm\b|\bserious physical (?:abuse|harm|assault)\b/i,
  ],
  [
    'incident_other_harm',
    /\bsexual(?:ly)? (?:abus\w+|assault\w*|exploit\w+)|\b(?:chronic|severe|serious|significant|long-term) neglect\b|\bcriminal(?:ly)? exploit\w+|\bneglected\b|\braped?\b|\bstabb(?:ed|ing)\b|\bserious youth violence\b|\bfabricated or induced illness\b|\bmalnourish\w+|\bemotional abuse\b|\bsquali[dr]\b/i,
  ],
];
const DEATH = /\b(?:died|death|dead|fatal\w*|killed|murdered|deceased)\b/i;
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
  /^(?:nature|type|details?|description|brief (?:summary|description)|summary|category|cause)(?: of| and (?:nature|circumstances) of)? ?(?:the )?(?:serious |critical |significant )?(?:incident|harm|death|injury|event)\b.*$|^(?:death or serious harm|death\/serious harm|incident type|incident|cause of death)$/;

function typeIn(text: string): IncidentType | null {
  for (const [type, pattern] of TYPES) {
    if (!pattern.test(text)) continue;
    if (
      type === 'incident_serious_injury' &&
      DEATH.test(text) &&
      !/\b(?:near|survived|not died)\b/i.test(text)
    )
      continue;
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
  for (const { text, page, kind, order } of source.sentences) {
    if (order >= EARLY * 2) break;
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
    previous = text;
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
  const mentions = people.mentions(text);
  const first = mentions[0];
  if (
    /\b(?:death|murder|killing|suicide|injur(?:y|ies))(?: of| to) (?:[\w’']+ ){0,3}?(?:mother|father|parent|partner|grand\w+|brother|sister|sibling|uncle)\b/i.test(
      text,
    )
  )
    return false;
  if (first === undefined) {
    // "She had a fracture" speaks of whom the sentence before began with; "he took his own life" may not.
    const spoken =
      people.mentions(previous)[0]?.person === 'child' && /^(?:he|she|they)\b/i.test(text);
    return (
      people.isChild(text, at || 1, previous) ||
      (spoken && !/\bown li(?:fe|ves)\b|\bsuicide\b/.test(text))
    );
  }
  const nearest = people.before(text, at + 1) ?? first;
  return nearest.person === 'child' || first.person === 'child';
}

/** When it happened, to the precision the review gives. */
export function incidentDates(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const field of source.fields) {
    if (
      !/^date (?:and (?:time|place) )?of (?:the )?(?:serious |critical |significant )?(?:incident|death|injury|injuries|event|harm)\b|^incident date$/.test(
        field.label,
      )
    )
      continue;
    const date = datesIn(field.value)[0];
    if (date === undefined) continue;
    const { iso, precision } = date;
    found.push({ ...fact('incidentDate', iso, fieldConfidence(field), field), iso, precision });
  }
  let previous = '';
  for (const { text, page, kind, order } of source.sentences) {
    if (order < EARLY && OPENING.has(kind) && INCIDENT.test(text) && !GENERAL.test(text)) {
      const date = datesIn(text).find((one) => isIncidentDate(text, one.index, one.text.length));
      const at = INCIDENT.exec(text)?.index ?? 0;
      if (date !== undefined && happenedToChild(text, at, previous, people)) {
        const { iso, precision } = date;
        found.push({
          ...fact('incidentDate', iso, precision === 'year' ? 0.65 : 0.8, { page, quote: text }),
          iso,
          precision,
        });
      }
    }
    previous = text;
  }
  return bestFirst(found);
}

const HAPPENED =
  '(?:died|(?:was|were) (?:killed|murdered|found|stabbed|injured|hurt)|was (?:taken|admitted|brought|presented|stabbed|injured)|took (?:his|her|their) own life|collapsed|suffered|sustained|death|murder|the incident|the injur(?:y|ies)|fatally|ambulance was called)';

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
  const then = new RegExp(
    String.raw`\b${HAPPENED}\b[^.;]{0,60}\b(?:on|in|during|of)\s+(?:(?:early|mid|late|the)\s+)?$`,
    'i',
  );
  const now = new RegExp(String.raw`^,?\s+[^.;]{0,60}?\b${HAPPENED}\b`, 'i');
  if (then.test(before)) return true;
  return (
    /\b(?:[Oo]n|[Ii]n)\s+(?:(?:early|mid|late|the)[\s-]+)?$/.test(before) &&
    now.test(after) &&
    !/^[^.;]{0,60}\b(?:decided|agreed|commissioned|published|convicted|notified)\b/i.test(after)
  );
}
