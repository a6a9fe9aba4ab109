import type { ReportKind } from '../../../../core/report/report.ts';

/** A report by what it answers. */
export interface OfferedReport {
  readonly kind: ReportKind;
  /** What it is called. */
  readonly name: string;
  /** What it answers, as somebody would ask it. */
  readonly question: string;
  /** What one sees. */
  readonly shows: string;
}

/** The reports in groups, in the order in which they are offered. */
export const OFFERED: readonly {
  readonly title: string;
  readonly reports: readonly OfferedReport[];
}[] = [
  {
    title: 'What reviews say',
    reports: [
      {
        kind: 'themes',
        name: 'Themes across reviews',
        question: 'Which themes come up in most reviews?',
        shows: 'For each theme, the reviews with a concern and with good practice',
      },
      {
        kind: 'compare',
        name: 'Two groups compared',
        question: 'Is it different for babies and for teenagers?',
        shows: 'Each theme in two groups of reviews, and how sure the difference is',
      },
      {
        kind: 'trend',
        name: 'Themes by year',
        question: 'Does it come up more often than it did?',
        shows: 'Each theme year by year, with how many reviews a year has',
      },
      {
        kind: 'co-occurrence',
        name: 'Themes together',
        question: 'Which themes come up in the same reviews?',
        shows: 'Pairs of themes, as a table and as a network',
      },
      {
        kind: 'trio',
        name: 'Factors in a family together',
        question: 'Where do a parent’s difficulties stand together?',
        shows: 'Every combination of the factors, by harm and by age',
      },
    ],
  },
  {
    title: 'Review by review',
    reports: [
      {
        kind: 'matrix',
        name: 'Case by theme',
        question: 'Which review shows what?',
        shows: 'A row for each review, a column for each theme',
      },
      {
        kind: 'framework',
        name: 'Quotes by case and theme',
        question: 'What does each review say, in its own words?',
        shows: 'The same with the quotes in the cells, for framework analysis',
      },
      {
        kind: 'recommendations',
        name: 'Recommendations',
        question: 'Which recommendations are made again and again?',
        shows: 'Recommendations that say much the same, to whom, and about what',
      },
      {
        kind: 'numbers',
        name: 'Reviews in numbers',
        question: 'Who are the children, and what happened to them?',
        shows: 'Age, sex, ethnicity, harm and more, as an annual report prints them',
      },
    ],
  },
  {
    title: 'How sure the coding is',
    reports: [
      {
        kind: 'agreement',
        name: 'Agreement of two coders',
        question: 'Do two people code alike?',
        shows: 'Agreement by theme, and each passage on which the two differ, to be settled',
      },
    ],
  },
];

/** The report an address names. */
export function offeredReport(name: string | undefined): OfferedReport | undefined {
  return OFFERED.flatMap(({ reports }) => reports).find(({ kind }) => kind === name);
}
