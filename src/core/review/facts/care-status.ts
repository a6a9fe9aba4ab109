import type { CaseFact, FactName } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource } from './fact-source.ts';
import { fieldConfidence, isNoAnswer, yesOrNo, type LabelledField } from './labelled-fields.ts';
import type { People } from './people.ts';

interface Status {
  readonly name: FactName;
  /** What a sentence must speak of. */
  readonly topic: RegExp;
  /** Form labels about the topic. */
  readonly label: RegExp;
  readonly states: readonly (readonly [string, RegExp])[];
}

const NOW = String.raw`(?:currently|[Aa]t the time|[Aa]t that time|when (?:he|she|they|the|[A-Z]\w*)|at the point of|at death|remained)`;
const PLAN = String.raw`(?:[Cc]hild [Pp]rotection (?:[Pp]lans?|[Rr]egister)|CP [Pp]lan|CPP)`;
const CARE = String.raw`(?:[Ll]ooked[- ][Aa]fter(?: (?:by the local authority|child))?|in (?:the )?care(?: of the local authority)?|subject (?:of|to) (?:a|an) (?:full |interim )?(?:care order|Care Order)|accommodated under [Ss]ection 20)`;
const SOCIAL = String.raw`(?:(?:[Cc]hildren['’]?s? )?[Ss]ocial (?:[Cc]are|[Ss]ervices|[Ww]ork)|[Cc]hildren['’]?s? [Ss]ervices|CSC)`;
const SUBJECT = String.raw`(?:the )?subjects? (?:of|to) (?:an? |the )?`;

const STATUSES: readonly Status[] = [
  {
    name: 'childProtectionPlan',
    topic: new RegExp(PLAN),
    label: /child protection plan|\bcp plan\b|\bcpp\b|plan status|protection plan/,
    states: [
      [
        'never',
        new RegExp(
          String.raw`\b(?:never (?:been )?(?:${SUBJECT}|on (?:an? |the ))${PLAN}|(?:had|has|have) not(?: ever)? been (?:${SUBJECT}|on (?:an? |the ))${PLAN}|(?:was|were) not,? (?:and|nor) (?:had|has|have) (?:never|not)(?: \w+)? been,? (?:${SUBJECT}|on (?:an? |the )?)${PLAN})`,
          'i',
        ),
      ],
      [
        'previous',
        new RegExp(
          String.raw`\b(?:(?:had|has|have)(?: both| also)? previously been (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|(?:was|were) previously (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|had been (?:${SUBJECT}|on (?:an? |the )?)${PLAN}[^.;]{0,60}\b(?:until|ended|ceased|which|earlier|before|in the past)\b|(?:no longer|ceased to be) (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|previous ${PLAN}|${PLAN}[^.;]{0,30}\b(?:had ended|ended|was ended|was discontinued|had ceased|was removed)\b)`,
          'i',
        ),
      ],
      [
        'current',
        new RegExp(
          String.raw`\b(?:(?:was|were|is|are|had been|remained)(?: \w+)? (?:${SUBJECT}|on (?:an? |the )?)${PLAN}[^.;]{0,80}\b${NOW}\b|\b${NOW}\b[^.;]{0,80}(?:was|were|is|are|had been)(?: \w+)? (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|(?:is|are|was|were) currently (?:${SUBJECT}|on (?:an? |the )?)${PLAN})`,
        ),
      ],
    ],
  },
  {
    name: 'lookedAfter',
    topic: new RegExp(CARE),
    label: /looked[- ]after|legal status|in care\b|care status|\blac\b|care order/,
    states: [
      ['never', new RegExp(String.raw`\bnever (?:been )?(?:a )?(?:${CARE})`, 'i')],
      [
        'previous',
        new RegExp(
          String.raw`\b(?:(?:had|has|have) previously been (?:a )?(?:${CARE})|was previously (?:a )?(?:${CARE})|(?:was|is) a care leaver|no longer (?:a )?(?:${CARE}))`,
          'i',
        ),
      ],
      [
        'current',
        new RegExp(
          String.raw`\b(?:(?:was|were|is|are|had been)(?:(?! not\b| never\b) [\w-]+){0,5}? (?:a )?(?:${CARE})[^.;]{0,80}\b${NOW}\b|\b${NOW}\b[^.;]{0,80}(?:was|were|is|are|had been)(?: \w+)? (?:a )?(?:${CARE})|(?:is|was) currently (?:a )?(?:${CARE}))`,
        ),
      ],
    ],
  },
  {
    name: 'knownToSocialCare',
    topic: new RegExp(String.raw`${SOCIAL}|${PLAN}|[Cc]hild in [Nn]eed`),
    label:
      /known to (?:children'?s? )?(?:social|services|csc)|social care (?:status|involvement)|open to (?:children'?s? )?(?:social|csc)|open case/,
    states: [
      [
        'never',
        new RegExp(
          String.raw`\b(?:(?:was|were|had) (?:never|not)(?: previously| ever)?(?: been)? (?:previously )?(?:known|open|referred) to ${SOCIAL}|(?:no|not had any) (?:previous|prior) (?:involvement|contact) (?:with|of|from) ${SOCIAL}|never (?:been )?known to ${SOCIAL})`,
          'i',
        ),
      ],
      [
        'previously',
        new RegExp(
          String.raw`\b(?:previously (?:been )?(?:known|open) to ${SOCIAL}|(?:had|has) been (?:closed|open) to ${SOCIAL}[^.;]{0,60}\b(?:closed|until|previously|earlier)\b|(?:case|they|he|she|family) (?:had been|was) closed (?:to|by) ${SOCIAL}|(?:not|no longer) (?:currently )?open to ${SOCIAL}[^.;]{0,40}\b(?:but|although|previous\w*)\b)`,
          'i',
        ),
      ],
      [
        'open',
        new RegExp(
          String.raw`\b(?:(?:was|were|is|are|an?) (?:currently )?(?:an )?(?:open|active|allocated)(?: case)?(?: to| with| within| in) ${SOCIAL}|(?:had|has|was allocated) an? allocated social worker[^.;]{0,60}${NOW}|(?:was|were)(?: \w+)? (?:${SUBJECT}(?:an? )?)?(?:[Cc]hild in [Nn]eed(?: plan)?|${PLAN})[^.;]{0,80}${NOW}|${NOW}[^.;]{0,80}(?:was|were)(?: \w+)? (?:${SUBJECT}(?:an? )?)(?:[Cc]hild in [Nn]eed(?: plan)?|${PLAN})|${NOW}[^.;]{0,60}\bopen to ${SOCIAL})`,
        ),
      ],
    ],
  },
];
const GENERAL_TALK =
  /\b(?:whether|if|should|could|would|children who|risk of|considered|recommend\w*|criteria|unclear|not known)\b/i;

/** How the child stood with the local authority: social care, plan, care. Only what is said of the child counts. */
export function careStatuses(source: FactSource, people: People): CaseFact[] {
  const found: CaseFact[] = [];
  for (const status of STATUSES) {
    const own: CaseFact[] = [];
    for (const field of source.fields) {
      if (field.from !== 'form' && field.from !== 'cover') continue;
      const value = status.label.test(field.label) ? stateOfField(status, field) : null;
      if (value !== null) own.push(fact(status.name, value, fieldConfidence(field), field));
    }
    let previous = '';
    for (const { text, page, kind } of source.sentences) {
      if (status.topic.test(text) && !GENERAL_TALK.test(text) && kind !== 'recommendations') {
        for (const [value, pattern] of status.states) {
          const match = pattern.exec(text);
          if (match === null) continue;
          const family =
            status.name === 'knownToSocialCare' &&
            /\b(?:the family|the children|family (?:was|were|had))\b/i.test(text);
          const at = match.index + Math.max(4, match[0].search(status.topic));
          const mentioned = people.before(text, at);
          const child =
            mentioned === undefined
              ? people.isChild(text, at, previous)
              : mentioned.person === 'child';
          if (!child && !(family && mentioned?.person !== 'other')) continue;
          own.push(fact(status.name, value, child ? 0.82 : 0.7, { page, quote: text }));
          break;
        }
      }
      previous = text;
    }
    found.push(...bestFirst(own));
  }
  return found;
}

/** "Is the child on a plan?" yes; "ever been on a plan?" no; or an answer in words. */
function stateOfField(status: Status, field: LabelledField): string | null {
  if (isNoAnswer(field.value)) return null;
  const ever = /\bever\b|previous|\bbeen\b|history|past/.test(field.label);
  const now = /current|\bis the\b|\bwas the child\b|at the time|\bnow\b|\bopen\b/.test(field.label);
  const answer = yesOrNo(field.value);
  const rest = field.value.toLowerCase();
  const known = status.name === 'knownToSocialCare';
  if (/\bnever\b/.test(rest)) return 'never';
  if (/\bprevious(?:ly)?\b|\bhistoric(?:al)?\b|\bended\b|\bclosed\b/.test(rest))
    return known ? 'previously' : 'previous';
  if (/\bcurrent(?:ly)?\b|\bopen\b|\ballocated\b|\bat the time\b/.test(rest) && answer !== 'no')
    return known ? 'open' : 'current';
  if (status.name === 'lookedAfter' && /legal status/.test(field.label)) {
    return /\b(?:care order|section 20|s\.?20|accommodated|looked after)\b/.test(rest)
      ? 'current'
      : null;
  }
  if (answer === 'yes' && now && !ever) return known ? 'open' : 'current';
  if (answer === 'yes' && ever && !now) return known ? 'previously' : 'previous';
  if (answer === 'no' && ever) return 'never';
  if (answer === 'no' && known && /\bknown\b/.test(field.label)) return 'never';
  return null;
}
