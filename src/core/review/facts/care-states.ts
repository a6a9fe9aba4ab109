import type { FactName } from '../review.ts';

/** How the child stands in one respect, and the words that say so. */
export interface Status {
  readonly name: FactName;
  /** What a sentence must speak of. */
  readonly topic: RegExp;
  /** Form labels about the topic. */
  readonly label: RegExp;
  /** The value, and the words of a sentence that say it. */
  readonly states: readonly (readonly [string, RegExp])[];
}

const NOW = String.raw`(?:currently|[Aa]t the time|[Aa]t that time|[Ww]hen (?:he|she|they|the|[A-Z]\w*)|[Aa]t the point of|at death|[Oo]n the day|remained)`;
/** A verb of being that nothing takes back. */
const BEING = String.raw`(?:was|were|is|are|had been)(?: (?!not\b|never\b|no\b)[\w-]+)?`;
const PART_OF_SOCIAL_CARE = String.raw`(?:[^.;]{0,40} (?:of|in|within|at) (?:the )?)?`;
/** A child protection plan, or what was there before 2008. */
export const PLAN = String.raw`(?:[Cc]hild [Pp]rotection (?:[Pp]lans?|[Pp]lanning|[Rr]egister)|CP [Pp]lan|CPP)`;
const CARE = String.raw`(?:[Ll]ooked[- ][Aa]fter(?: (?:by the local authority|child))?|\bin (?:(?:foster|residential|local authority) |the )?care\b(?: of (?:the )?(?:local authority|council))?(?! of )|subject (?:of|to) (?:a|an) (?:full |interim )?(?:care order|Care Order)|accommodated under [Ss]ection 20)`;
/** Children's social care by any of its names. */
export const SOCIAL = String.raw`(?:(?:[Cc]hildren['’]?s? )?[Ss]ocial (?:[Cc]are|[Ss]ervices|[Ww]ork)|[Cc]hildren['’]?s? [Ss]ervices|CSC)`;
const SUBJECT = String.raw`(?:the )?subjects? (?:of|to) (?:an? |the )?`;

/** First match of a status wins; the states are tried in order. */
export const STATUSES: readonly Status[] = [
  {
    name: 'childProtectionPlan',
    topic: new RegExp(`${PLAN}|\\b(?:any|a) plan\\b`),
    label:
      /child protection plan|subject to a plan|social care status|\bcp plan\b|\bcpp\b|plan status|protection plan/,
    states: [
      [
        'never',
        new RegExp(
          String.raw`\bat no (?:time|point|stage) (?:was|were|had|has|have) [^.;]{1,60}?(?:${SUBJECT}|on (?:an? |the ))${PLAN}`,
          'i',
        ),
      ],
      [
        'never',
        new RegExp(
          String.raw`\b(?:never (?:been )?(?:made |placed |put )?(?:${SUBJECT}|on (?:an? |the ))${PLAN}|\bthere (?:was|were|has|had) never (?:been )?(?:a )?${PLAN}|\bthere (?:has|have|had) been no ${PLAN}s?\b|never (?:been )?(?:the )?(?:subjects? (?:of|to)|on) (?:a|any) (?:\w+ )?plans?\b|${PLAN}s? (?:was|were|had|has) never\b|no ${PLAN} was ever\b|(?:had|has|have) not(?: ever)? been (?:${SUBJECT}|on (?:an? |the ))${PLAN}|(?:was|were) not,? (?:and|nor) (?:had|has|have) (?:never|not)(?: \w+)? been,? (?:${SUBJECT}|on (?:an? |the )?)${PLAN})`,
          'i',
        ),
      ],
      [
        'previous',
        new RegExp(
          String.raw`\b(?:(?:had|has|have)(?: both| also)? previously been (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|(?:was|were) previously (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|had been (?:${SUBJECT}|on (?:an? |the )?)${PLAN}[^.;]{0,60}\b(?:until|ended|ceased|which|earlier|before|in the past|between|from [^.;]{3,20} to|for (?:\w+ ){1,2}(?:months?|years?|weeks?))\b|(?:no longer|ceased to be) (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|previous ${PLAN}|${PLAN}[^.;]{0,30}\b(?:had ended|ended|was ended|was discontinued|had ceased|was removed|and removed|was closed)\b|placed on (?:an? |the )?${PLAN}[^.;]{0,60}\b(?:removed|taken off|came off|ended|discontinued|de-?registered)\b|(?:came|was taken) off (?:an? |the )?${PLAN})`,
          'i',
        ),
      ],
      [
        'current',
        new RegExp(
          String.raw`${PLAN} (?:for|of) [^.;]{1,40}(?:was|were) (?:still )?(?:in (?:place|force)|current|open)[^.;]{0,60}${NOW}|${SUBJECT}${PLAN}[^.;]{0,80}\b(?:it|this|the plan|which) (?:was still|remained|continued|still)\b[^.;]{0,40}\b(?:in place|in force|at|when)\b|(?:was|were) made (?:the )?subjects? (?:of|to) (?:an? )?${PLAN}[^.;]{0,60}\b(?:remained|still)\b`,
        ),
      ],
      ['previous', /^The plans? (?:had )?(?:ended|was ended|were ended|ceased|came to an end)\b/],
      [
        'current',
        new RegExp(
          String.raw`${PLAN}[^.;]{0,60};? (?:that|the|this) plan was (?:still )?in force\b`,
        ),
      ],
      ['previous', /^(?:The|His|Her|Their) names? (?:was|were) (?:then )?(?:removed|taken off)\b/],
      ['current', /^The plan was (?:still )?in force\b[^.;]{0,60}\b(?:when|at the time)\b/],
      [
        'current',
        new RegExp(
          String.raw`\b(?:(?:${BEING}|remained) (?:${SUBJECT}|on (?:an? |the )?)${PLAN}[^.;]{0,80}\b${NOW}\b|\b${NOW}\b[^.;]{0,80}${BEING} (?:${SUBJECT}|on (?:an? |the )?)${PLAN}|(?:is|are|was|were) currently (?:${SUBJECT}|on (?:an? |the )?)${PLAN})`,
        ),
      ],
    ],
  },
  {
    name: 'lookedAfter',
    topic: new RegExp(
      String.raw`${CARE}|foster|children['’]s home|residential|care leaver|care order`,
      'i',
    ),
    label: /looked[- ]after|legal status|in care\b|(?<!social )care status|\blac\b|care order/,
    states: [
      [
        'never',
        new RegExp(
          String.raw`\bnever (?:been )?(?:a )?(?:${CARE}|fostered|accommodated)|\b(?:none|neither) of (?:them|the children) (?:has|have|had|was|were)(?: ever)? (?:been )?(?:a )?(?:${CARE})`,
          'i',
        ),
      ],
      [
        'current',
        new RegExp(
          String.raw`\b(?:had|has|have) been (?:a )?(?:${CARE})[^.;]{0,60}\bsince\b|\bhad been (?:living|placed) with (?:[\w-]+ ){0,2}foster carers (?:for|since)\b`,
          'i',
        ),
      ],
      [
        'previous',
        new RegExp(
          String.raw`\b(?:spent|was|were|had (?:also |previously )?(?:been|spent|lived))\b[^.;]{0,40}(?:${CARE})[^.;]{0,60}\b(?:before (?:returning|being returned|moving back|going back|going home)|until|returned (?:home|to (?:his|her|their) (?:\w+['’]s )?(?:mother|father|parents?|family|grand\w+|care))|between (?:the ages|\w+ (?:19|20)\d\d)|as a (?:baby|toddler|young child))`,
        ),
      ],
      [
        'current',
        /\b(?:now )?(?:lives?|is|are|living) (?:in|with) (?:a )?foster (?:care|carers?|family|home)\b/,
      ],
      [
        'current',
        /\b(?:was|were) (?:then )?(?:the )?subjects? (?:of|to) an? (?:full |interim )?[Cc]are [Oo]rder\b(?![^.;]*\b(?:until|discharged|revoked|ended)\b)/,
      ],
      [
        'current',
        /\b(?:children['’]s home|foster (?:home|placement)) (?:in|where) (?:which )?(?:he|she|they) (?:was|were) (?:then )?(?:living|placed)\b|\b(?:was|were) (?:then )?(?:living|placed) (?:in|at|with) (?:an? |his |her |their )?(?:[\w-]+ ){0,2}(?:children['’]s home|foster (?:carers?|family|parents?))\b/,
      ],
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
          String.raw`\b(?:(?:was|were|is|are|had been)(?:(?! not\b| never\b| no\b) [\w-]+){0,5}? (?:a )?(?:${CARE})[^.;]{0,80}\b${NOW}\b|\b${NOW}\b[^.;]{0,80}(?:was|were|is|are|had been)(?: \w+)? (?:a )?(?:${CARE})|(?:is|was) currently (?:a )?(?:${CARE})|(?:was|were) (?:${CARE})[^.;]{0,20} throughout)`,
        ),
      ],
    ],
  },
  {
    name: 'knownToSocialCare',
    topic: new RegExp(
      String.raw`${SOCIAL}|${PLAN}|[Cc]hild in [Nn]eed|[Uu]niversal services|[Ee]arly [Hh]elp|[Ss]ocial worker`,
    ),
    label:
      /known to (?:children'?s? )?(?:social|services|csc)|social care (?:status|involvement|history)|status with (?:children'?s? )?(?:social|services|csc)|(?:involvement|contact) (?:with|of|from) (?:children'?s? )?(?:social|services|csc)|social care.*at (?:the )?time|subject to a plan|open to (?:children'?s? )?(?:social|csc)|open case/,
    states: [
      [
        'never',
        new RegExp(
          String.raw`\b(?:(?:was|were|had) (?:never|not)(?: previously| ever)?(?: been)? (?:previously )?(?:known|referred) to ${SOCIAL}|(?:was|were|had) (?:never|not ever)(?: been)? open to ${SOCIAL}|(?:no|not had any) (?:previous|prior) (?:involvement|contact) (?:with|of|from) ${SOCIAL}|never (?:been )?known to ${SOCIAL}|${SOCIAL} (?:had|has|have) (?:had )?(?:no|never had any|not had any) (?:(?:previous|prior|direct|earlier) )?(?:involvement|contact)|(?:[Nn]either|never|not|nor)[^.;]{0,60}\bcome to the (?:attention|notice) of ${SOCIAL}|known only to universal services|only (?:ever )?(?:known to |received |used |had )?universal services|no (?:previous |earlier )?(?:involvement|contact|history) with ${SOCIAL}|(?:no ?(?:one|body)) in ${SOCIAL}[^.;]{0,40}\b(?:heard of|knew|known|met)\b)`,
          'i',
        ),
      ],
      [
        'previously',
        new RegExp(
          String.raw`\b(?:previously (?:been )?(?:known|open) to ${SOCIAL}|(?:had|has) been (?:closed|open) to ${SOCIAL}[^.]{0,140}\b(?:closed|until|previously|earlier)\b|${SOCIAL} (?:had|has|have) not been involved (?:with [^.;]{1,40} )?since|(?:case|they|he|she|family) (?:had been|was) closed (?:to|by) ${SOCIAL}|not (?:currently )?open to ${SOCIAL}[^.;]{0,40}\b(?:but|although|previous\w*)\b|no longer (?:currently )?(?:open|known|an open case) to ${SOCIAL}|no longer (?:involved|working) with|${SOCIAL} (?:had|have|has|then)?\s?(?:already |recently |since )?(?:closed|ended|ceased|withdrawn|withdrew)\b|stepped down (?:from [^.;]{1,40} )?to (?:[Ee]arly [Hh]elp|universal|targeted|a [Tt]eam [Aa]round|TAF)|known to ${SOCIAL}[^.;]{0,60}\b(?:closed|ended|ceased)\b|${SOCIAL} involvement (?:had )?(?:ended|ceased)|closed to ${SOCIAL})`,
          'i',
        ),
      ],
      [
        'open',
        new RegExp(
          String.raw`\b(?:(?:was|were|is|are|an?) (?:currently )?(?:an )?(?:open|active|allocated)(?: case)?(?: to| with| within| in) ${SOCIAL}|(?:had|has|was allocated) an? allocated social worker[^.;]{0,60}${NOW}|${BEING} (?:${SUBJECT}(?:an? )?)?(?:[Cc]hild in [Nn]eed(?: plan)?|${PLAN})[^.;]{0,80}${NOW}|${NOW}[^.;]{0,80}${BEING} (?:${SUBJECT}(?:an? )?)(?:[Cc]hild in [Nn]eed(?: plan)?|${PLAN})|${SOCIAL} (?:was|were) (?:still |then |already |actively )?(?:working with|involved with|supporting|assessing|carrying out|undertaking|completing)\b[^.;]{0,80}${NOW}|(?:receiving|in receipt of|getting) (?:\w+ ){0,3}(?:support|services|help) from ${PART_OF_SOCIAL_CARE}${SOCIAL}[^.;]{0,40}${NOW}|assessment (?:was|had been) (?:still )?(?:being|under ?way|in progress|ongoing|open|begun|started)[^.;]{0,60}${SOCIAL}[^.;]{0,60}${NOW}|(?:was|were|remained) (?:still )?open to ${PART_OF_SOCIAL_CARE}${SOCIAL}[^.;]{0,40}${NOW}|${NOW}[^.;]{0,60}\bopen to ${SOCIAL}|known to ${SOCIAL}[^.;]{0,30}\b(?:and )?there was an open case)`,
        ),
      ],
    ],
  },
];
