/** What words around a theme can say about it. */
export type CueKind =
  /** Turn round what follows. */
  | 'negating'
  /** Hold words of other kinds that do no work there: "not only", "as well as". */
  | 'idle'
  /** Say that a fact is absent, before it is named. */
  | 'denyingBefore'
  /** Say that a fact is absent, after it is named. */
  | 'denyingAfter'
  /** Say that something made no difference here. */
  | 'immaterial'
  /** What workers do about a fact: "not considered" criticises, it does not deny. */
  | 'considering'
  /** Work falls short. */
  | 'failing'
  /** Work falls short at times. */
  | 'wavering'
  /** What ought to have been and was not. */
  | 'wishing'
  /** Work is good. */
  | 'approving'
  /** Said of a fact itself, deny the harm: "home conditions were good". */
  | 'sound'
  /** Help that reaches those whom a fact concerns. */
  | 'helping'
  /** The sentence asks for something. */
  | 'recommending'
  /** The sentence begins with an order: it asks for something. */
  | 'ordering'
  /** What is meant to be kept away is not said to be there. */
  | 'averting'
  /** The sentence speaks of research, scope or terms, not of this case. */
  | 'citing'
  /** The sentence names law, guidance, figures or resources; it may still say what was done. */
  | 'naming'
  /** Follows a name and makes it a title: a strategy, a course. */
  | 'titling'
  /** Say that a fault was there, in this case or for some, whatever else the sentence says. */
  | 'stating';

/** The words that decide stance, in the rule language. */
export const STANCE_CUES: Readonly<Record<CueKind, readonly string[]>> = {
  negating: [
    '(not | no | never | neither | nor | none | nobody | nothing | nowhere | without)',
    '"no one"',
    '"far from"',
    '"anything but"',
  ],
  idle: [
    'far from (home | school | family | friends | him | her | them | the | where)',
    '"without" [a] (break | interruption | exception | fail | question)',
    '"not only"',
    '"not just"',
    '"not merely"',
    '"no doubt"',
    '"not least"',
    'poor (person | people | father | mother | parent | family | families | child | children | household | area)',
    '(the | a | an | local) comprehensive (school | did | was | had | has)',
    '"not limited to"',
    '"but not to the" (point | extent | exclusion)',
    '(well | good | strong | clear | regular | effective | manageable | available) .. "on paper"',
    '"whether or not"',
    '"no less"',
    '"not without"',
    '"no matter"',
    '"as well as"',
    '"as well"',
    '"well being"',
    '"well known"',
    '(may | might | could) well',
    '"good enough"',
    '(it is | it was | it became | made it | made) clear',
    'clear that',
    'clear from',
    'immediate (family | household)',
    'consistent with',
    '(regular | regularly) (contact | use | using | user | drinking)',
    '(strong smell | strong odour)',
    'effective from',
    '(improvement | improving) (plan | board | partner | notice)',
    'failure to thrive',
    '(go | went) missing',
    'missing (from (home | care | school | education) | episode | child | person)',
    '"positive for"',
    'clear (plastic | liquid)',
    '(quick | quickly) to (anger | temper)',
  ],
  denyingBefore: [
    'no (evidence | indication | sign | suggestion | record | information | proof | report) [at all] (of | that | to suggest | to indicate | about) [any]',
    '("did not" | "does not" | nothing) .. (suggest | indicate) [that] [any]',
    'no [known | previous | recorded | further | such | significant | immediate | specific | particular | reported] (concern | worry | allegation | disclosure) .. (about | of | regarding | around | for | that)',
    'no [known | recorded | previous | relevant | reported] history of',
    'no known',
    '(deny | denial)',
    '(rule | "ruled") out',
    '(not | neither | nor | never) .. known to',
    'no reason to (suspect | believe | think)',
    '("not" | never) (suspect | exposed to | a victim of | subject to | experienced | suffered | witnessed)',
    '("not a case" | "not one") .. (of | in which | where)',
    '"cannot be said"',
    '"can not be said"',
    'not be (describe | characterise | called) [as] [one of]',
    '"could not be said"',
    'free (of | from)',
    'absence of',
    '(without | neither | "not any" | "no one had")',
    '"did not" (have | use | misuse | drink | take | involve | include)',
    '("had not" | "has not" | "have not" | "were not" | "was not" | never) been',
  ],
  denyingAfter: [
    '("ruled out" | be excluded | discounted | be denied | unfounded | unsubstantiated)',
    'not .. (a factor | a feature | feature | a concern | an issue | present | evident | identified as | apparent | suspected | disclosed | substantiated | found | known to (be | have))',
    'no (bearing | part | concern)',
    '(not | never) (be | been) [a | an] (concern | issue | factor | feature | present | evident | suspected | raised | indicated)',
    'not contribute',
    '(neither | nor | never) (disclosed | suspected | reported | present | identified | a feature | a factor)',
  ],
  immaterial: [
    'not [a] .. (factor | feature | contribute | affect | influence | arise | come into it)',
    'not (indicated | required | needed | necessary)',
    'no (bearing | part in | relevance)',
    '(not | nothing) .. (relevant | to do with)',
  ],
  considering: [
    '(consider | consideration | explore | exploration | ask | enquire | enquiry | inquiry | assess | assessment | recognise | recognition | identify | identification | address | respond | response | understand | understanding | discuss | discussion | analyse | analysis | reflect | record | recorded | recording | share | shared | sharing | know | knowledge | aware | awareness | see | notice | link | challenge | curious | curiosity | report | reported | refer | referral | act | action | told | tell | inform | informed | follow | investigate | investigation | check | protect | protection | support | plan | planning | screening | routine | question | focus | attention | weight | evaluate | acknowledge | appreciate | detect | probe | monitor | manage | review | treat | treatment | name | think | oversight | oversee | intervene | intervention | approach | work | practice | safeguard | assure | assurance | escalate | impact)',
  ],
  failing: [
    '(fail | failure | failing)',
    '(lack | lacking | absent | absence | missing)',
    '(miss | missed) .. (opportunity | chance | sign | indicator | information)',
    '(opportunity | opportunities | chance) .. (miss | lost | not taken)',
    'missed opportunity',
    '(overlook | ignore | neglect to | disregard | dismiss | minimise | omit | omission)',
    '(worsen | deteriorate | decline | fade | lapse | misapply | misjudge | mishandle)',
    '(fall | fell) short',
    'hard to (get | find | obtain | access)',
    '(insufficient | insufficiently | inadequate | inadequately | inadequacy)',
    '(poor | poorly | weak | weakly | weakness | limited | minimal | superficial | superficially | shallow | incomplete | partial | patchy | piecemeal | fragmented | disjointed | haphazard)',
    '(ineffective | ineffectively | inappropriate | inappropriately | inaccurate | unclear | unsatisfactory | unacceptable | unsuitable | unreliable | unhelpful | unsafe | flawed | deficient | deficiency)',
    '(delay | late | overdue | slow | slowly | belated | untimely | drift)',
    '(gap | shortage | shortcoming | shortfall | deficit | omission | barrier | obstacle)',
    '(undermine | hamper | hinder | impede | compromise | constrain | weaken)',
    '(overly | undue | unduly | excessively | excessive)',
    '(over optimis* | rule of optimism)',
    '(little | few | scant) (evidence | consideration | attention | sign | indication | recognition | understanding | analysis | curiosity | challenge | information | oversight | focus | or no)',
    '(too little | too few | too late | too long | too slow | too narrow | too narrowly | too soon | too much | too early | too high | too quickly | too readily)',
    '(rarely | seldom | hardly | barely | infrequent | infrequently)',
    '(unaware | unsighted | unknown | unrecorded | unassessed | unrecognised | unexplored | unchallenged | unanswered | unaddressed | unallocated | undocumented | unresolved | unmet)',
    '(confusion | confused | misunderstood | misunderstanding | misread | misinterpreted | mistaken | wrongly | incorrect | incorrectly | error | mistake)',
    '(unmanageable | unsustainable | (high | rapid | constant | frequent) .. turnover)',
    '(breakdown | broke down | were lost | was lost | get lost | lost sight | stall)',
    '(struggle to | difficulty in | problematic)',
    'rather than',
    'not .. enough',
    '(concern | criticise | criticism | deficits) .. (about | at | of) .. (quality | practice)',
    '(need | needs | required | room) .. (improve | improvement | strengthen | strengthening | development)',
    '(not enough | less effective | less consistent | less well | less good | requires improvement)',
    '(only | solely) (focus | after | when)',
    'only .. (after | once | when)',
    '("was little" | "were few" | very little | with little | too little | little or no)',
    '(silo | "in isolation")',
    '"yet to"',
    '(more | further) (to do | work .. (need | require | do))',
    '(need | required) to be .. (improve | strengthen | develop | done)',
    'out of (date | timescale)',
    '(held back | kept from | hidden from)',
  ],
  wavering: [
    '(variable | varied | inconsistent | inconsistently | inconsistency | uneven | mixed | erratic | sporadic | intermittent | sometimes)',
    'not (consistently | always | routinely | sufficiently | adequately | fully | systematically | reliably | regularly | yet | universally | robustly | effectively | properly)',
    'too often',
    'not (all | every | everyone)',
    'on occasion',
    'at times',
  ],
  wishing: [
    '(should | could | ought to | might) .. have',
    'would (have | [have] been) .. (expect | appropriate | better | helpful | useful | good | been)',
    '("would have" | "might have" | "may have") .. (benefited | shown | helped | changed | made | led | prevented | revealed)',
    'be an opportunity to',
    '(should | could) be (better | stronger | more | improved | strengthened)',
    '(important | essential | vital | necessary) .. to have',
    '"might reasonably have"',
  ],
  approving: [
    '(good | excellent | outstanding | exemplary | commendable | praiseworthy | impressive | exceptional | creditable)',
    '(well | effective | effectively | efficient | efficiently | successful | successfully)',
    '(strong | strongly | robust | robustly | rigorous | rigorously | thorough | thoroughly | comprehensive | comprehensively | detailed | careful | carefully | diligent | diligently | meticulous)',
    '(timely | prompt | promptly | swift | swiftly | quick | quickly | at once | immediate | immediately | without delay)',
    '("correctly" | "rightly" | "properly" | "fully" | commendably | praised | "took care")',
    '"great" .. (curiosity | care | skill | persistence | effort | credit)',
    '(appropriate | appropriately | proportionate | proportionately | sensitive | sensitively | skilled | skilful | skilfully | thoughtful | compassionate)',
    '(clear | clearly | coherent | consistent | consistently | regular | regularly | purposeful | reflective | persistent | persistently | tenacious | determined)',
    'positive (practice | relationship | impact | change | outcome | work | working | engagement | response | difference | progress | attitude)',
    '(strength | best practice | commend | praise | credit | credited)',
    '(improve | improved | improvement | strengthened | enhanced)',
    '(prominent | manageable | beneficial | helpful | valuable | supportive | child-centred | child-focused | high quality | high standard)',
    '(embedded | excellent | insightful | evaluative | well-coordinated | coordinated | coordinate)',
    '(listened to | (be | was | were | been) heard | kept asking | persevere | persisted)',
    '(recognise | identify) early',
    'early (recognition | identification | response)',
    '(great | greater | increased | increase | growing | heightened) (recognition | awareness | understanding)',
  ],
  sound: [
    '(good | excellent | positive | satisfactory | appropriate | clean | acceptable | adequate)',
  ],
  helping: [
    '(take | took | taken) .. seriously',
    '(be | were | was | been) (offered | given | provided with) [a | an] (good | prompt | timely | quick | effective)',
    '(receive | offer | give | provide) [a | an] (good | prompt | timely | quick | effective | excellent) (service | response | help | support)',
    '(be | was | were | been) well (support | look after)',
    '(help | enable | ensure) .. (address | reduce | protect | safeguard | understand | manage | support)',
    'benefit from',
    '(service | support | help | intervention | programme) .. available',
    '(be | was | were | been) available',
    '(good | quick | immediate | easy | prompt) access to',
    '(worked | work) (closely | together | jointly)',
    '(well | safely | closely | carefully) (supported | managed | monitored)',
  ],
  recommending: [
    '"should" [also] (ensure | consider | review | develop | seek | take | provide | make | promote | work | be | use | include | remind | audit | assure | strengthen | raise | establish | agree | require | request | have in place | monitor | revise | satisfy | explore | undertake | support | continue | give | reinforce | embed)',
    '(board | partnership | trust | agency | authority | council | police | force | service | department | government | panel | LSCB | partner | school | practitioner | professional | staff | manager | commissioner | provider | hospital | surgery | team | NHS | ICB | CCG | committee | chair | director | leader) .. "should"',
    '(agency | professional | practitioner | staff | partner | board | council | partnership | service | school | trust | police | worker) .. ("need to" | "needs to" | must) (share | record | ask | reduce | make | take | see | include | recognise)',
    '(must | "needs to" | "need to") (ensure | consider | review | develop | improve | be | strengthen | seek | assure)',
    '"seek assurance"',
    '"what needs to improve"',
    '(recommend | recommendation) .. (that | to)',
    '"it is recommended"',
  ],
  ordering: [
    '("ensure" | "improve" | "strengthen" | "review" | "develop" | "consider" | "establish" | "provide" | "seek" | "increase" | "raise" | "embed" | "implement" | "undertake" | "monitor" | "clarify" | "promote" | "audit" | "revise" | "agree" | "make sure" | "work with" | "put in place")',
  ],
  averting: [
    '("to" | "would" | "could" | "may" | "might" | "in order to" | "aims to" | "help" | "helps") .. (avoid | prevent | reduce | minimise | guard against | mitigate | deter)',
  ],
  citing: [
    'terms of reference',
    '(act | acts | guidance | "working together" | law | legislation | handbook) ..3 ("says" | "define" | "defines" | "states" | "sets out")',
    '("term" | "phrase") ..4 ("is used" | "are used" | "used by" | "used in")',
    'one of the (topics | subjects | headings) of',
    'key (line of enquiry | lines of enquiry)',
    '(this | the) (review | panel | report) (will | is to | aims | sought to | was asked to | will consider) ',
    '(research | study | studies | literature | evidence base) .. (show | suggest | indicate | find | found | highlight | identify | tell | demonstrate)',
    '(national | triennial) (review | analysis | analyses | research | study | panel)',
    'is (defined as | a term | the term)',
    '(term | phrase | expression) .. used (for | to)',
  ],
  naming: [
    '"working together" .. (guidance | 2010 | 2013 | 2015 | 2018 | 2023 | states | says | defines)',
    '"children act"',
    'statutory guidance',
    '(define | defined | definition) (as | of | in | by)',
    '("is" | "are") defined (as | in | by)',
    '(glossary | abbreviation | bibliography | appendix | annex)',
    '(resource | "further reading" | website | leaflet | factsheet | helpline)',
    '(data protection act | gdpr)',
    '(category | categories | heading) of',
    '(theme | topic | priority) .. (include | "are" | "were")',
    'these include',
    '(% | "per cent")',
  ],
  titling: [
    '(strategy | policy | protocol | procedure | guidance | training | briefing | toolkit | factsheet | subgroup | sub group| course | agreement | workshop | seminar | champion | week | month | charter | framework | programme | pathway | bill | award | forum | board | coordinator | champion | team | unit | service | network | project | campaign | newsletter | leaflet | homicide review)',
  ],
  stating: [
    '"but not" (with | to | for | by | in | from | at | on | of | between | within | outside)',
    '(was | were) [all] present (here | in this case | in this family | in this household | in the family | in the household)',
  ],
};

/** Words that make a rule a negation by itself: what turns it round must stand outside it. */
export const NEGATING_WORDS: ReadonlySet<string> = new Set(
  'not no never neither nor none nobody nothing nowhere without'.split(' '),
);

/** Something for each kind of cue. */
export function forEachCueKind<T>(of: (kind: CueKind) => T): Readonly<Record<CueKind, T>> {
  return {
    negating: of('negating'),
    idle: of('idle'),
    denyingBefore: of('denyingBefore'),
    denyingAfter: of('denyingAfter'),
    immaterial: of('immaterial'),
    considering: of('considering'),
    failing: of('failing'),
    wavering: of('wavering'),
    wishing: of('wishing'),
    approving: of('approving'),
    sound: of('sound'),
    helping: of('helping'),
    recommending: of('recommending'),
    ordering: of('ordering'),
    averting: of('averting'),
    citing: of('citing'),
    naming: of('naming'),
    titling: of('titling'),
    stating: of('stating'),
  };
}
