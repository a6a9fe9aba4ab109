import type { Theme } from '../themes/codebook.ts';
import {
  TEMPLATE_WORDS,
  type Brief,
  type BriefContent,
  type BriefPart,
  type BriefTemplate,
} from './brief.ts';
import type { GatheredQuote, QuoteCandidate } from './gather-quotes.ts';
import { teamQuestions } from './team-questions.ts';

/** What a first draft is made from. */
export interface DraftInput {
  readonly template: BriefTemplate;
  readonly themes: readonly Pick<Theme, 'id' | 'label' | 'group' | 'definition'>[];
  readonly caseId: number | null;
  /** What the case is called; null for a brief about many. */
  readonly subject: string | null;
  readonly from: string;
  readonly marking: string;
  /** The strongest first. */
  readonly quotes: readonly GatheredQuote[];
  /** Ids of recommendations, those to take first. */
  readonly recommendations: readonly number[];
}

type DraftPart = readonly [heading: string, contents: readonly BriefContent[]];

const WARNING =
  'This briefing describes harm to children. Read it with a colleague if you can, and take a break where you need one.';

/** How many of each a draft begins with; a trainer adds and takes away. */
const MANY: Readonly<
  Record<
    BriefTemplate,
    { concern: number; good: number; recommendations: number; questions: number }
  >
> = {
  'seven-minute': { concern: 3, good: 2, recommendations: 2, questions: 4 },
  thematic: { concern: 5, good: 3, recommendations: 5, questions: 6 },
  'case-summary': { concern: 8, good: 4, recommendations: 12, questions: 4 },
};

/** A first draft by a template. Parts for which the library holds nothing are there, empty, for the trainer to fill. */
export function draftBrief(input: DraftInput): Brief {
  let id = 1;
  const parts = partsOf(input).map(([heading, contents]): BriefPart => ({
    id: id++,
    heading,
    items: contents.map((content) => ({ id: id++, ...content })),
  }));
  const { template, caseId, themes, from, marking } = input;
  return {
    title: titleOf(input),
    template,
    themes: themes.map((theme) => theme.id),
    caseId,
    from,
    marking,
    parts,
    decisions: [],
    nextId: id,
  };
}

function titleOf({ template, themes, subject }: DraftInput): string {
  const [first, ...others] = themes.map(({ label }) => label);
  if (subject !== null) return `${TEMPLATE_WORDS[template]}: ${subject}`;
  return first === undefined
    ? TEMPLATE_WORDS[template]
    : [first, ...others.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join(', ');
}

function partsOf(input: DraftInput): readonly DraftPart[] {
  const { template, themes } = input;
  const many = MANY[template];
  const concerns = quotes(input, 'concern', many.concern);
  const good = quotes(input, 'good', many.good);
  const recommended = input.recommendations
    .slice(0, many.recommendations)
    .map((recommendation): BriefContent => ({ kind: 'recommendation', recommendation }));
  const questions = teamQuestions(themes, many.questions).map((text): BriefContent => ({
    kind: 'question',
    text,
  }));
  const about = themes.map((theme): BriefContent => ({ kind: 'text', text: theme.definition }));
  const findings = themes.map((theme): BriefContent => ({ kind: 'finding', theme: theme.id }));
  const warning: DraftPart = ['', [{ kind: 'warning', text: WARNING }]];
  const made: DraftPart = ['How this was made', [{ kind: 'method' }]];
  switch (template) {
    case 'seven-minute':
      return [
        warning,
        ['1. What this is about', about],
        ['2. How often reviews speak of it', findings],
        ['3. What reviews found', concerns],
        ['4. What went well', good],
        ['5. What reviews recommended', recommended],
        ['6. Questions for a team', questions],
        [
          '7. What we will do',
          [
            {
              kind: 'text',
              text: 'Agree one change, who makes it, and the day on which you look at it again.',
            },
          ],
        ],
        made,
      ];
    case 'thematic':
      return [
        warning,
        ['What this is about', about],
        ['How often reviews speak of it', findings],
        ['What reviews found', concerns],
        ['Good practice', good],
        ['What reviews recommended', recommended],
        ['Questions for a team', questions],
        made,
      ];
    case 'case-summary':
      return [
        warning,
        ['The review', [{ kind: 'case-facts' }]],
        ['What the review shows', [{ kind: 'case-themes' }]],
        ['What the review found', concerns],
        ['Good practice', good],
        ['What the review recommended', recommended],
        ['Questions for a team', questions],
        made,
      ];
  }
}

function quotes(
  { quotes: all, themes }: DraftInput,
  stance: QuoteCandidate['stance'],
  count: number,
): readonly BriefContent[] {
  const ofStance = all.filter(({ candidate }) => candidate.stance === stance);
  const byTheme = Map.groupBy(ofStance, ({ candidate }) => candidate.theme);
  // Of several themes each has its share; a case summary takes the strongest of any.
  const chosen = themes.length < 2 ? ofStance : takenInTurn([...byTheme.values()], count);
  return chosen.slice(0, count).map(({ candidate, start, end }) => ({
    kind: 'quote',
    tag: candidate.id,
    passage: candidate.passageId,
    start,
    end,
  }));
}

/** The first of each list, then the second of each, for `rounds` rounds. */
function takenInTurn<Item>(lists: readonly (readonly Item[])[], rounds: number): readonly Item[] {
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}
