import type { FactName } from '../core/review/review.ts';
import type { WrittenBlock, WrittenDocument } from '../core/export/written-document.ts';
import { harmLabel } from '../core/report/case-words.ts';
import { citedAs } from '../core/cases/cited-as.ts';
import { withRestrictedMark } from '../core/cases/restricted-mark.ts';
import type { Scope } from '../core/report/theme-counts.ts';
import { SCOPE_WORDS } from '../core/report/theme-report-words.ts';
import type { Stance } from '../core/themes/proposal.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import { AppError } from '../shared/app-error.ts';
import { dayInWords, type BriefMaker } from './brief-maker.ts';
import type { CaseFactRow } from './case-ports.ts';
import { caseThemesTable } from './case-tables.ts';
import { FACTS_IN_WORDS } from './facts-in-words.ts';
import { reviewTypeWords } from './review-type-words.ts';
import type { TagRow } from './ports.ts';
import { STATES_IN_SCOPE } from './states-in-scope.ts';

/** A case report: what it says, and how many quotes it holds. */
export interface CaseReport {
  readonly written: WrittenDocument;
  readonly quotes: number;
}

/** What a case report calls each fact, in the order in which it tells them. */
const FACTS: readonly (readonly [FactName, string])[] = [
  ['subject', 'Child'],
  ['title', 'Title'],
  ['partnership', 'Partnership'],
  ['reviewType', 'Type of review'],
  ['author', 'Author'],
  ['model', 'Model of review'],
  ['reviewPeriod', 'Period reviewed'],
  ['publishedDate', 'Published'],
  ['completedDate', 'Completed'],
  ['incidentDate', 'Date of the incident'],
  ['incidentType', 'Harm'],
  ['ageAtIncident', 'Age at the incident'],
  ['sex', 'Sex'],
  ['ethnicity', 'Ethnicity'],
  ['disability', 'Disability'],
  ['knownToSocialCare', 'Known to social care'],
  ['childProtectionPlan', 'Child protection plan'],
  ['lookedAfter', 'Looked after'],
  ['agency', 'Agencies'],
  ['publicationStatus', 'Publication'],
];

const RESTRICTED: WrittenBlock = {
  kind: 'note',
  text: 'Restricted: a document of this review is marked as one that only those may see who work on it.',
};

const STANCES: readonly (readonly [Stance, string])[] = [
  ['concern', 'concern'],
  ['good', 'good practice'],
];

/**
 * One review with its facts, themes, evidence and recommendations. Where the maker has a guard, the words of the review stand as it
 * lets them leave. Throws AppError 'not-found'.
 */
export function caseReport(maker: BriefMaker, caseId: number, scope: Scope): CaseReport {
  const { store, codebook, at, softwareVersion, guard } = maker;
  const words = (text: string): string => guard?.words(caseId, text) ?? text;
  const cases = store.listCases();
  const row = cases.find(({ id }) => id === caseId);
  if (row === undefined) throw new AppError('not-found');
  const states = new Set(STATES_IN_SCOPE[scope]);
  const tags = store
    .listTags({ caseId })
    .filter(({ state, stance }) => states.has(state) && stance !== 'mention');
  const recommended = store.recommendationsOn({ themes: [], caseId });
  const facts = store.caseFacts(caseId);
  const themes = caseThemesTable(maker, caseId, scope);
  const evidence = evidenceBlocks(tags, codebook, words);
  const where = [row.partnership, row.year].filter((part) => part !== null).join(', ');
  const blocks: WrittenBlock[] = [
    {
      kind: 'note',
      text:
        guard?.isRedacting === true
          ? 'Words in square brackets stand for words that could tell who is meant.'
          : 'This report holds the words of a review as they are, and may tell who is meant. Share it only with those who may read the review itself.',
    },
    ...(row.restricted > 0 ? [RESTRICTED] : []),
    { kind: 'heading', level: 2, text: 'Facts' },
    factsTable(facts, codebook, words),
    { kind: 'heading', level: 2, text: 'Documents read' },
    {
      kind: 'list',
      isOrdered: false,
      items: store.listDocuments(caseId).map(({ id, title, fileName, pages, access }) => {
        const file = guard?.fileName(id, fileName) ?? fileName;
        const restricted = access === 'restricted' ? ', restricted' : '';
        return `${title === null ? file : words(title)}, ${pages} pages (${file})${restricted}`;
      }),
    },
    { kind: 'heading', level: 2, text: 'Themes' },
    {
      kind: 'paragraph',
      text: `${SCOPE_WORDS[scope]} are in this report.${themes.rows.length === 0 ? ' There are none.' : ''}`,
    },
    ...(themes.rows.length === 0 ? [] : [themes]),
    { kind: 'heading', level: 2, text: 'Evidence' },
    ...(evidence.length > 0
      ? evidence
      : [{ kind: 'paragraph', text: 'No tag is in this report.' } as const]),
    { kind: 'heading', level: 2, text: 'Recommendations' },
    ...(recommended.length > 0
      ? recommended.map(({ number, text, ...place }): WrittenBlock => ({
          kind: 'quote',
          text: words(text),
          citation: `Recommendation${number === null ? '' : ` ${number}`}, ${placeWords(place)}`,
        }))
      : [{ kind: 'paragraph', text: 'None were found.' } as const]),
    { kind: 'heading', level: 2, text: 'How to read this' },
    {
      kind: 'paragraph',
      isQuiet: true,
      text:
        'Facts and tags marked as proposed were read by rules and not confirmed by a person. Quotes are the words of the review. ' +
        `Made with Caselight ${softwareVersion}, codebook ${codebook.version}.`,
    },
  ];
  return {
    written: {
      title: withRestrictedMark(
        words(citedAs(cases).get(caseId) ?? `Case ${caseId}`),
        row.restricted,
      ),
      standfirst: where === '' ? 'Case report' : `Case report: ${where}`,
      head: { left: 'Caselight case report', right: `Not for publication, ${dayInWords(at)}` },
      foot: 'Reviews are held because harm occurred',
      blocks,
    },
    quotes: tags.length + recommended.length,
  };
}

function factsTable(
  facts: readonly CaseFactRow[],
  codebook: Codebook,
  words: (text: string) => string,
): WrittenBlock {
  const rows = FACTS.flatMap(([name, label]) => {
    const fact = facts.find((one) => one.name === name);
    if (fact === undefined || fact.values.length === 0) return [];
    const values = fact.values.map(({ value }) => {
      if (name === 'incidentType') return harmLabel(value, codebook);
      if (name === 'reviewType') return reviewTypeWords(value);
      return FACTS_IN_WORDS.has(name) ? words(value) : value;
    });
    const pages = [...new Set(fact.values.flatMap(({ page }) => page ?? []))];
    const state = fact.confirmed ? 'Confirmed' : 'Proposed';
    return [[label, values.join('; '), state, pages.join(', ')]];
  });
  return {
    kind: 'table',
    caption:
      'What the review says of itself, whether a person confirmed it, and on which page it stands',
    columns: ['Fact', 'Value', 'State', 'Page'],
    widths: [25, 47, 15, 13],
    rows,
  };
}

/** By theme, those with most evidence first; concerns before good practice, in the order of the review. */
function evidenceBlocks(
  tags: readonly TagRow[],
  codebook: Codebook,
  said: (text: string) => string,
): WrittenBlock[] {
  const themes = [...Map.groupBy(tags, ({ theme }) => theme)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return themes.flatMap(([id, own]) => {
    const label = codebook.themes.find((theme) => theme.id === id)?.label ?? id;
    return STANCES.flatMap(([stance, words]): WrittenBlock[] => {
      const quotes = own.filter((tag) => tag.stance === stance);
      if (quotes.length === 0) return [];
      return [
        { kind: 'heading', level: 3, text: `${label}, ${words}` },
        ...quotes.map((tag): WrittenBlock => ({
          kind: 'quote',
          text: said(tag.quote),
          citation: `${placeWords(tag)}, ${tag.state === 'proposed' ? 'proposed' : `confirmed${tag.coder === null ? '' : ` by ${tag.coder}`}`}`,
        })),
      ];
    });
  });
}

function placeWords({ page, paragraph }: { page: number; paragraph: string | null }): string {
  return paragraph === null ? `page ${page}` : `page ${page}, paragraph ${paragraph}`;
}
