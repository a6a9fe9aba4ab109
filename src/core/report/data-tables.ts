import type { Codebook } from '../themes/codebook.ts';
import type { ReportColumn, ReportRow, ReportTable, WrittenTable } from './report.ts';
import type { ReportedCase } from './report-source.ts';
import type { FactName } from '../review/review.ts';
import { CASE_COLUMNS, caseCells } from './shared-columns.ts';

/** A tag as it stands in the table of tags. */
export interface TabledTag {
  readonly id: number;
  readonly caseId: number;
  /** Hash of its document's file, and place of its passage in it from 0: by these it is found in another library. */
  readonly sha256: string;
  readonly position: number;
  readonly page: number;
  readonly paragraph: string | null;
  readonly theme: string;
  readonly stance: string;
  readonly state: string;
  readonly coder: string | null;
  readonly at: string | null;
  readonly codebookVersion: string;
  /** Label of its document: 'published', 'restricted'. */
  readonly access: string | null;
  readonly quote: string;
}

/** A document as the list of what was counted names it: no file name, which may be a name of a child. */
export interface TabledDocument {
  readonly sha256: string;
  readonly caseId: number;
  readonly kind: string;
  readonly pages: number;
  readonly passages: number;
  readonly codebookVersion: string;
  /** Its label: 'published', 'restricted'. */
  readonly access: string | null;
  readonly isIncluded: boolean;
}

const LABELS = 'published, restricted, or empty where nobody said';

/** Facts that have a column of their own in the table of cases. */
const FACT_COLUMNS: readonly (readonly [name: FactName, head: string])[] = [
  ['ageAtIncident', 'Age told'],
  ['sex', 'Sex'],
  ['ethnicity', 'Ethnicity'],
  ['disability', 'Disability'],
  ['knownToSocialCare', 'Known to social care'],
  ['childProtectionPlan', 'Child protection plan'],
  ['lookedAfter', 'Looked after'],
  ['model', 'Model of review'],
];

/** A row a case: what it is listed by, and its facts; several values of one fact stand with semicolons between. */
export function casesTable(cases: readonly ReportedCase[]): ReportTable {
  return {
    name: 'cases',
    title: 'Cases counted',
    isByCase: true,
    columns: [
      ...CASE_COLUMNS,
      { name: 'documents', head: 'Documents', kind: 'count', meaning: 'Documents of the case' },
      ...FACT_COLUMNS.map(([name, head]): ReportColumn => ({
        name: snakeCase(name),
        head,
        kind: 'text',
        meaning: `${head}: confirmed values where there are any, else the best proposed one`,
      })),
    ],
    rows: cases.map((one) => ({
      opens: { cases: [one.id] },
      cells: [
        ...caseCells(one),
        one.documents,
        ...FACT_COLUMNS.map(([name]) => one.facts.get(name)?.join('; ') ?? null),
      ],
    })),
  };
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A row a tag, with its words where `withQuotes`; as the tags come, one after another. */
export function tagsTable(
  tags: Iterable<TabledTag>,
  codebook: Pick<Codebook, 'themes'>,
  withQuotes: boolean,
): WrittenTable {
  const column = (name: string, head: string, meaning: string): ReportColumn => ({
    name,
    head,
    kind: 'text',
    meaning,
  });
  return {
    name: 'tags',
    title: 'Tags counted',
    isByCase: true,
    isLong: true,
    columns: [
      column('tag', 'Tag', 'Number of the tag in the library'),
      column('case', 'Case', 'Number of the case in the library'),
      column('document', 'Document', "SHA-256 of the document's file"),
      column('passage', 'Passage', 'Place of the passage among those of its document, from 0'),
      column('page', 'Page', 'Page on which the passage begins'),
      column('paragraph', 'Paragraph', 'Printed number of the paragraph'),
      column('theme', 'Theme', 'Id of the theme'),
      column('theme_path', 'Path', 'Group and label of the theme'),
      column('stance', 'Stance', 'concern, good or mention'),
      column('state', 'State', 'proposed, accepted or manual (made by a person)'),
      column('coder', 'Coder', 'Who accepted or made it'),
      column('date', 'Date', 'Day on which that was'),
      column('codebook', 'Codebook', 'Version of the codebook it was made with'),
      column('access', 'Access', `Label of its document: ${LABELS}`),
      ...(withQuotes ? [column('quote', 'Quote', 'The words tagged')] : []),
    ],
    rows: tagRows(tags, codebook, withQuotes),
  };
}

function* tagRows(
  tags: Iterable<TabledTag>,
  codebook: Pick<Codebook, 'themes'>,
  withQuotes: boolean,
): Generator<ReportRow> {
  const paths = new Map(
    codebook.themes.map(({ id, group, label }) => [id, `${group} > ${label}`] as const),
  );
  for (const tag of tags) {
    const cells = [
      tag.id,
      tag.caseId,
      tag.sha256,
      tag.position,
      tag.page,
      tag.paragraph,
      tag.theme,
      paths.get(tag.theme) ?? tag.theme,
      tag.stance,
      tag.state,
      tag.coder,
      tag.at === null ? null : tag.at.slice(0, 10),
      tag.codebookVersion,
      tag.access,
    ];
    yield { cells: withQuotes ? [...cells, tag.quote] : cells };
  }
}

/** Every document of the library by its hash, and whether it was counted. */
export function documentsTable(documents: readonly TabledDocument[]): ReportTable {
  const column = (name: string, meaning: string): ReportColumn => ({
    name,
    head: name,
    kind: 'text',
    meaning,
  });
  return {
    name: 'documents',
    title: 'Documents, and which were counted',
    isByCase: true,
    isLong: true,
    columns: [
      column('document', "SHA-256 of the document's file"),
      column('case', 'Number of the case in the library'),
      column('kind', 'Kind of file'),
      column('pages', 'Pages'),
      column('passages', 'Passages'),
      column('codebook', 'Version of the codebook its proposals were made with'),
      column('access', `Its label: ${LABELS}`),
      column('included', '1 where it was counted, 0 where its case was not chosen'),
    ],
    rows: documents.map((one) => ({
      cells: [
        one.sha256,
        one.caseId,
        one.kind,
        one.pages,
        one.passages,
        one.codebookVersion,
        one.access,
        one.isIncluded ? 1 : 0,
      ],
    })),
  };
}
