import type { FactName } from '../review.ts';
import { PLAN, SOCIAL } from './care-states.ts';

/** A way of telling how a child stood that does not use the usual words for it. */
export interface Told {
  readonly name: FactName;
  readonly value: string;
  readonly said: RegExp;
  /**
   * Where the child must be named: just before the words, as what the sentence is about first of all, or
   * anywhere with no other person in it.
   */
  readonly whose: 'before' | 'topic' | 'alone';
  /** True where the words hold only for a time, which must be that of the incident. */
  readonly timed?: boolean;
}

const AUTHORITY = String.raw`(?:${SOCIAL}|the (?:local authority|council))`;
const WORKER = String.raw`(?:[\w-]+ )?social worker`;
const TEAM = String.raw`(?:[\w-]+ ){0,3}?(?:assessment|in[- ]need|safeguarding|social work|looked after children|disabled children['’]?s?) team`;
const REGISTER = String.raw`(?:the (?:child protection )?register|(?:an? |the )?${PLAN})`;
const NAME = String.raw`(?<=['’]s |\b(?:[Hh]is|[Hh]er|[Tt]heir) )names?`;
const HARM = String.raw`(?:died|dies|death|injur\w+|fire|incident|hurt|harmed|killed|attack\w*|assault\w*|collapsed|stabb\w+|shot|scald\w*)`;

/** The time of the incident, or "at the time", which in a review is that. */
export const AT_INCIDENT = new RegExp(
  String.raw`\bat the time(?! (?:he|she|they|the|his|her|their)\b)\b|\b(?:at the time of|when|by the time|on the (?:day|night)) [^.;,]{0,40}?\b${HARM}\b`,
  'i',
);

function told(
  name: FactName,
  value: string,
  whose: Told['whose'],
  said: string,
  timed = false,
): Told {
  return { name, value, whose, said: new RegExp(String.raw`\b(?:${said})`, 'iu'), timed };
}

/** Tried in order in every sentence; the first of a name that holds wins. */
export const TOLD: readonly Told[] = [
  told(
    'knownToSocialCare',
    'never',
    'before',
    `had never had (?:an?|any) (?:(?:allocated|named) )?social worker(?=[.;,]|$)|never (?:come|came) to the (?:notice|attention) of (?:an? |any )?(?:social workers?|${AUTHORITY})`,
  ),
  told(
    'knownToSocialCare',
    'never',
    'alone',
    `no (?:referrals?|contact) (?:had|has|was|were) ever (?:been )?made [^.;]{0,40}?\\bto ${AUTHORITY}|no ?(?:agency|service|one|body|professional) (?:had |has )?ever (?:referred|made a referral)[^.;]{0,40}? to ${AUTHORITY}|${SOCIAL} (?:had|have|held) no (?:record|knowledge) of`,
  ),
  told(
    'knownToSocialCare',
    'previously',
    'before',
    `case (?:had been|was) closed (?:to|by) (?:${AUTHORITY}|social workers?)|(?:had|had had) an? ${WORKER} until|(?:had )?once had an? ${WORKER}`,
  ),
  told(
    'knownToSocialCare',
    'previously',
    'alone',
    `social workers? (?:had )?closed [^.;]{1,30} (?:case|file) [^.;]{0,40}\\b(?:weeks?|months?|years?) (?:before|earlier)`,
  ),
  told(
    'knownToSocialCare',
    'open',
    'before',
    `(?:had|had had|still had) an? ${WORKER}(?! until)|(?:was|were) (?:still )?being assessed by (?:an?|the|his|her|their) ${WORKER}|(?:was|were) (?:still )?allocated to an? ${WORKER}|(?:was|were|remained) (?:still )?open to the ${TEAM}`,
    true,
  ),
  told(
    'knownToSocialCare',
    'open',
    'before',
    `social worker (?:had )?(?:last )?(?:visited|saw|seen|called)[^.;]{0,40}\\b(?:days?|weeks?) before [^.;,]{0,30}\\b${HARM}`,
  ),
  told(
    'lookedAfter',
    'never',
    'before',
    `(?:was|were) at no (?:time|point|stage) looked after(?= by the (?:local authority|council)|[.;,])|had never (?:come|been taken|been brought) into care(?=[.;,])|had not been looked after(?: by the (?:local authority|council))? at any (?:time|point|stage)(?=[.;,])`,
  ),
  told(
    'lookedAfter',
    'previous',
    'alone',
    `(?:care order|placement order) (?:on|for|in respect of) [^.;]{1,30} (?:was|had been) (?:discharged|revoked)`,
  ),
  told(
    'lookedAfter',
    'previous',
    'before',
    `had (?:come|returned|gone) (?:home|back)[^.;]{0,20} from (?:foster care|care|a children['’]s home) [^.;]{0,30}\\bbefore (?:his|her|their|the) (?:death|injur|incident|fire|attack)`,
  ),
  told(
    'lookedAfter',
    'current',
    'topic',
    `(?:was|were) (?:therefore|thus|accordingly|for this reason) (?:an? )?looked[- ]after (?:child|young person|by the local authority)`,
  ),
  told(
    'lookedAfter',
    'current',
    'before',
    `had lived with (?:the |his |her |their )?(?:[\\w-]+ )?foster (?:carers?|parents|family) (?:since|for)`,
  ),
  told(
    'lookedAfter',
    'current',
    'before',
    `(?:was|were) (?:then )?accommodated by the (?:local authority|council)|lived with (?:[\\w-]+ ){0,2}foster (?:carers?|parents|family)|had been in (?:foster |residential )?care (?:for|since)|(?:was|were) in (?:his|her|their) (?:[\\w-]+ )?foster (?:home|placement)`,
    true,
  ),
  told(
    'lookedAfter',
    'current',
    'alone',
    `(?:has|have) been in (?:an? )?foster (?:home|care|family)|(?<!used to )lives? with (?:an? )?foster (?:carers?|family)`,
  ),
  told(
    'childProtectionPlan',
    'previous',
    'before',
    `${NAME} had (?:lately |recently |just )?been (?:taken off|removed from) ${REGISTER}|${NAME} (?:was|had been) on ${REGISTER} (?:from|between) [^.;]{3,25} (?:to|and|until) [^.;]*\\d|had (?:lately |recently |just )?come off ${REGISTER}`,
  ),
  told(
    'childProtectionPlan',
    'previous',
    'alone',
    `${PLAN} (?:for|on) [^.;]{1,30} (?:was|had been) (?:discharged|discontinued|brought to an end)`,
  ),
  told(
    'childProtectionPlan',
    'never',
    'alone',
    `no (?:initial )?child protection (?:case )?conference (?:was|had) ever (?:been )?held|there (?:had|has) been no child protection conferences?(?: or plans?)?(?=[.;,]| and)`,
  ),
  told('childProtectionPlan', 'never', 'before', `(?:had|has) never had an? ${PLAN}`),
];
