/** Words that tell of the incident a review is about. */
export const INCIDENT =
  /\b(?:died|death|killed|murder(?:ed)?|fatal(?:ly)?|suicide|took (?:his|her|their) own li(?:fe|ves)|injur(?:y|ies|ed)|critical(?:ly)? (?:ill|incident|injured|condition)|serious(?:ly)? (?:harm(?:ed)?|incident|ill)|significant incident|the incident|stabb(?:ed|ing)|collapsed|cardiac arrest|ambulance was called|(?:taken|admitted|presented|brought|carried|rushed) (?:in)?(?:to|at) (?:the )?(?:local )?(?:hospital|emergency department|accident and emergency)|subdural|not breathing|unresponsive|found (?:dead|hanged|hanging)|drown(?:ed|ing)|pronounced (?:dead|life extinct)|lifeless|suffocat\w+|smothered|strangled|scald\w*|burns?|burned|broken (?:\w+ )?(?:ribs?|legs?|arms?|bones?|jaw|skull|limbs?)|shaken|shot|raped?|traffick\w+|poisoned|malnutrition|brain damage|hanged|hanging(?! (?:around|about|out|on|up|over|with|back)\b)|jumped (?:from|off)|fractur\w+|sustained|hurt|harmed|attacked|assaulted|suffered|sexually (?:abused|assaulted|exploited)|disclosed|neglected|ingested|overdose)\b/i;

/** Criteria, guidance and statistics: they speak of deaths and injuries that are not this case's. */
export const GENERAL =
  /\b(?:Working Together|regulations?|criteria|statutory|guidance|must (?:be )?(?:conduct|notif|undertak)\w*|where a child|when a child|a child (?:has )?(?:dies|died|been)|children (?:who )?(?:die|died)|nationally|per cent|research|reviews? (?:must|should) |abuse or neglect (?:is|of a child)|LSCBs? (?:to|must|should)|other (?:reviews|cases)|previous (?:reviews?|SCR))\b|%/i;

/** Kinds of section in which a review tells its incident. */
export const OPENING: ReadonlySet<string> = new Set([
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

/** How many sentences into a document its incident is told, as a rule. */
export const EARLY = 45;
