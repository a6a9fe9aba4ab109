import type { SectionKind } from './review.ts';
import { BODIES } from './section-words-meaning.ts';

/** Single words and short turns that only headings have; weights as in `MEANING_WORDS`. */
export const TURN_WORDS: readonly (readonly [SectionKind, number, readonly string[]])[] = [
  [
    'introduction',
    2,
    [
      String.raw`^(?:the )?(?:beginnings?|opening|start)$|^first,|\bcontext$|\b(?:publish|publishing|attention|readers?)\b`,
    ],
  ],
  ['introduction', 1, [String.raw`\b(?:report|review|notified|referral|commission\w*|purpose)\b`]],
  [
    'method',
    2,
    [
      String.raw`\b(?:gather\w*|consult\w*|interview\w*|captur\w+|inquiry team|review team|fieldwork|membership|terms of appointment|records? (?:seen|read|examined)|frontline staff|voices of (?!the child)|conversations)\b`,
    ],
  ],
  ['method', 1, [String.raw`\b(?:panel|reviewers?|members|views|voices|contribut\w+)\b`]],
  [
    'terms',
    3,
    [
      String.raw`^(?:what )?(?:the )?(?:matters|issues|areas|topics|questions|subjects|points)? ?(?:we|for) (?:considered|inquiry|enquiry|set out to \w+|were asked|explored)\b|\bquestions$`,
    ],
  ],
  [
    'family',
    3,
    [
      String.raw`^introducing\b|^who lived (?:at|in|with|there)\b|\bpeople (?:he|she|they|who) (?:loved|knew|lived|mattered)\b|^the (?:adults|twins|children|brothers|sisters|couple|carers)$`,
    ],
  ],
  [
    'family',
    1,
    [String.raw`\b(?:household|loved|lived|twins|adults|parents|siblings|belonging)\b`],
  ],
  [
    'narrative',
    2,
    [
      String.raw`^(?:before|after|when|while|until|as) (?:the |his |her |their |she |he |they )?(?:\w+ ){0,3}(?:born|birth|came|went|moved|died|left|began|started|called|fall|death|arriv\w+|placement|placed|arrest\w*|hurt)\b`,
    ],
  ],
  [
    'narrative',
    2,
    [
      String.raw`^(?:(?:the |a |her |his |their )?(?:first|second|third|last|final|earlier|later|new) )?(?:pregnanc\w+|births?|arrivals?|placements?|moves?|admissions?|referrals?|homes?|schools?|departures?|incidents?|assaults?|arrests?)(?: (?:in|at|to|from|of|on) [\p{L} ]+)?$`,
    ],
  ],
  [
    'narrative',
    2,
    [
      String.raw`^how (?:it|things|the \w+|this) (?:ended|began|started|came)\b|^(?:out of|back at|back in|back home|away from) (?:school|home|care|hospital)?\b|^the family and (?:the )?(?:agencies|services|professionals)`,
    ],
  ],
  [
    'chronology',
    3,
    [
      String.raw`^(?:dates|contacts|events|main events|visits|moves|incidents) (?:that matter|in (?:date |time )?order|by (?:day|date|month|year|week))\b|^(?:main|important) (?:dates|events)\b`,
    ],
  ],
  [
    'analysis',
    3,
    [
      String.raw`^(?:influences?|pressures?|constraints?|factors?) (?:on|in|affecting|that)\b|^thinking (?:about|through)\b|^what (?:made|stopped|prevented|hindered|got in the way|explains|influenced|drove|shaped)\b`,
    ],
  ],
  [
    'good_practice',
    3,
    [
      String.raw`\b(?:impressed|kindness|skill and|dedication|build on|follow as|examples to follow|went beyond|persistence)\b`,
    ],
  ],
  [
    'findings',
    3,
    [
      String.raw`\b(?:take-?home|opportunit\w+ (?:that were |which were )?(?:lost|missed)|chances (?:lost|missed)|stood out|lessons?)\b`,
    ],
  ],
  [
    'conclusion',
    3,
    [String.raw`^(?:some )?(?:final|closing|concluding) (?:reflections|thoughts|remarks|words)\b`],
  ],
  [
    'recommendations',
    3,
    [
      String.raw`^(?:suggestions?|improvements?|advice|directions)\b|^required \w+|\bwhat (?:comes|happens|follows) next\b|\bwhat (?:leaders|managers|government|ministers|commissioners|everyone|chief officers|governors) (?:must|should|need|can|will|ought)\b|\b(?:not|never|cannot) happen again\b|^making sure\b`,
    ],
  ],
  ['glossary', 3, [String.raw`\babbreviated\b|\bnote on (?:words|terms|language|names)\b`]],
  [
    'references',
    3,
    [
      String.raw`^(?:the )?(?:literature|publications|sources and reading|websites|web ?links)$|\b(?:websites?|helplines?|web links)$`,
    ],
  ],
  [
    'introduction',
    3,
    [
      String.raw`^(?:where|how) (?:this|it all) (?:began|begins|starts?)\b|^before (?:we|you) (?:begin|start|read)\b`,
    ],
  ],
  [
    'method',
    3,
    [
      String.raw`^how we (?:listened|heard|learned|read|talked|asked|met|chose|decided)\b|^the people we (?:met|saw|asked|interviewed|heard)\b|^(?:carrying out|conducting|undertaking|doing|running) (?:the|this) (?:review|work)\b|^(?:taking|hearing|seeking) (?:account of )?(?:the )?(?:[\p{L}']+ )?(?:views|voices?|opinions)\b`,
    ],
  ],
  [
    'terms',
    4,
    [
      String.raw`^questions (?:we|they|the panel) (?:asked|posed|set|put)\b|^(?:the )?extent of (?:the|this) review\b|^what (?:the|this) review (?:set out|was asked|had|was meant|hoped|sought) to\b`,
    ],
  ],
  [
    'family',
    3,
    [
      String.raw`^(?:those|people|everyone) (?:at|in the) home\b|^who matter(?:s|ed) to\b|^(?:ethnic|cultural|religious)(?: (?:and|or) \w+)? (?:background|heritage|origins?|identity)\b`,
    ],
  ],
  [
    'narrative',
    3,
    [
      String.raw`^(?:when|how) (?:things|matters|life|it) (?:got|grew|became|went|changed|turned)\b|^how [\p{L}]+ (?:came|went|ended up|was taken|died|got|became|left|moved)\b|^what (?:agencies|services|professionals) were doing\b`,
    ],
  ],
  [
    'narrative',
    2,
    [
      String.raw`^(?:the )?(?:final|last|first|closing) (?:fortnight|stage|phase|chapter|term|season|journey|visit|call|call-out)$|^the (?:fire|fall|attack|assault|collapse|injur\w+|killing|drowning|stabbing|accident|emergency)$`,
    ],
  ],
  ['chronology', 3, [String.raw`^dates and (?:contacts|visits|incidents)\b`]],
  [
    'good_practice',
    3,
    [String.raw`\bpractice was (?:strong|good|sound|at its best)\b|\bto praise\b`],
  ],
  ['findings', 3, [String.raw`^what we would (?:change|do)\b`]],
  [
    'recommendations',
    3,
    [
      String.raw`^(?:agreed|planned|needed|proposed|further|necessary) (?:improvements?|changes?|measures|steps|work)\b|^action (?:by|for|from|to)\b|\bresponse (?:that )?we (?:want|seek|expect|need)\b|^how ${BODIES} (?:should|must|need to|will) (?:change|act|respond|improve|do)\b`,
    ],
  ],
  ['references', 4, [String.raw`^reading and\b|\band reading$`]],
];
