import type { CaseFact, ReviewType } from '../review.ts';
import { bestFirst, fact } from './fact.ts';
import type { FactSource, FrontLine } from './fact-source.ts';

/** First match wins: what a document is goes before the review it is about. */
const TITLES: readonly (readonly [ReviewType, RegExp])[] = [
  [
    'other',
    /^(?:[^.]{0,80}\b)?(?:inspection (?:of|report)|re-inspection|inspection under|monitoring visit|focused visit)\b|\bregulation 28\b|\bprevent(?:ion of)? future deaths\b/i,
  ],
  [
    'response',
    /\bresponse (?:to|from|by|of)\b|\b(?:board|partnership|agency)(?:'s|’s)? response\b|\bresponse statement\b|\b(?:our|the (?:board|partnership)(?:'s|’s)?) (?:answer|reply) to\b/i,
  ],
  ['action_plan', /\baction plan\b/i],
  [
    'briefing',
    /^(?:in )?(?:seven|7) minutes?\b|\b(?:(?:seven|7)[- ]?(?:minute|min|point)|(?:four|4)[- ]step|learning|practice|practitioners?|multi-agency|case review) (?:briefing|learning brief)\b|\bbriefing (?:note|paper|sheet)\b|\blearning (?:brief|leaflet|summary)\b|\bpractice (?:note|brief)\b|\bbriefing\b/i,
  ],
  [
    'executive_summary',
    /\bexecutive summary\b|\bsummary (?:report )?of (?:the|a) (?:\p{L}+ ){0,4}review\b/iu,
  ],
  ['rapid_review', /\brapid review\b/i],
  [
    'lcspr',
    /\b(?:local )?child(?:ren)? safeguarding practice reviews?\b|\bLCSPR\b|\bCSPR\b|\blocal safeguarding (?:children )?practice review\b/i,
  ],
  ['dhr', /\bdomestic homicide review\b|\bdomestic abuse related death review\b|\bDHR\b/i],
  ['sar', /\bsafeguarding adults?(?: board)? review\b|\bSAR\b/i],
  [
    'cpr',
    /\b(?:concise |extended )?child practice review\b|\bsingle unified safeguarding review\b|\bCPR\b/i,
  ],
  [
    'learning_review',
    /\bsignificant case review\b|\b(?:partnership |multi-?agency |local |case |thematic |practice )?learning review\b|\bcase management review\b|\bmulti-?agency (?:case )?review\b|\bpartnership review\b|\blearning lessons review\b|\binitial case review\b/i,
  ],
  ['scr', /\bserious case review\b|\boverview report\b|\bSCR\b/i],
  ['other', /\bannual report\b|\bannual review\b|\btriennial\b|\bnational review\b/i],
];

const THIS_REVIEW =
  /\b(?:this|the present|about (?:this|the))\b[^.;]{0,40}?\b(serious case review|overview report|local child safeguarding practice review|child safeguarding practice review|LCSPR|rapid review|child practice review|safeguarding adults? review|domestic homicide review|significant case review|learning review|case management review|thematic review)\b/i;

/** The national panel's name is no title of the document sent to it. */
const PANEL = /\b(?:national )?child safeguarding practice review panel\b/gi;

function coverLines(source: FactSource): readonly FrontLine[] {
  const cover = source.front.filter((line) => line.cover);
  return cover.length > 0 ? cover : source.front;
}

/** What kind of review the document is, by its title or the words it uses of itself. */
export function reviewTypes(source: FactSource): CaseFact[] {
  const found: CaseFact[] = [];
  const titled = source.fields.filter(
    (field) => field.from === 'repository' && field.label === 'title',
  );
  const lines = [
    ...titled.map((field) => ({ text: field.value, page: field.page, sure: 0.97 })),
    ...coverLines(source)
      .filter(
        (line) => line.page <= 2 && line.text.length < 160 && !/[a-z]{3}\. [A-Z]/.test(line.text),
      )
      .filter(
        (line) =>
          !/^published\b|\b(?:copyright|criteria|working together|was commissioned|agreed that|is a)\b/i.test(
            line.text,
          ),
      )
      .map((line) => ({ ...line, sure: 0.93 })),
  ];
  // A title page may print the review and what was made of it on different lines.
  for (const [value, pattern] of TITLES) {
    const line = lines.find(({ text }) => pattern.test(text.replaceAll(PANEL, '')));
    if (line !== undefined) {
      const sure = found.length === 0 ? line.sure : 0.4;
      found.push(fact('reviewType', value, sure, { page: line.page, quote: line.text }));
    }
  }
  if (found.length > 0) return bestFirst(found);
  for (const sentence of source.sentences.slice(0, 60)) {
    const match = THIS_REVIEW.exec(sentence.text);
    if (match === null) continue;
    const value = TITLES.find(([, pattern]) => pattern.test(match[1] ?? ''))?.[0];
    if (value === undefined) continue;
    found.push(fact('reviewType', value, 0.75, { page: sentence.page, quote: sentence.text }));
  }
  return bestFirst(found);
}
