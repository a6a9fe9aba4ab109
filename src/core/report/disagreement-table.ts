import { TELLING_STANCES } from '../themes/stance-words.ts';
import type { ComparedDocument } from './coding-decisions.ts';
import type { ReportColumn, ReportRow, ReportTable } from './report.ts';
import { caseName, type ReportSource } from './report-source.ts';

/** A passage as a disagreement is shown. */
export interface PassagePlace {
  readonly passageId: number;
  readonly page: number;
  readonly paragraph: string | null;
  /** As it may stand in the report. */
  readonly text: string;
}

/** Where what two coders coded stands in this library. */
export interface CodingPlaces {
  /** The case of each document in this library, by hash. */
  readonly caseOf: ReadonlyMap<string, number>;
  /** Where a passage stands, by hash and place among the document's passages. */
  readonly placeOf: (sha256: string, passage: number) => PassagePlace | undefined;
}

/** Every passage and theme on which they differ, with what each said: to be talked through. */
export function disagreementTable(
  { cases, codebook }: ReportSource,
  documents: readonly ComparedDocument[],
  { caseOf, placeOf }: CodingPlaces,
): ReportTable {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const rows = documents.flatMap((one) =>
    codebook.themes.flatMap(({ id, label, group }) => {
      const said = (which: 'first' | 'second') =>
        TELLING_STANCES.map((stance) => one[which].passages(id, stance));
      const [first, second] = [said('first'), said('second')];
      const touched = new Set([...first, ...second].flatMap((passages) => [...passages]));
      return [...touched]
        .toSorted((a, b) => a - b)
        .flatMap((passage): ReportRow[] => {
          const [a, b] = [first, second].map((passages) => stanceWords(passages, passage));
          if (a === b) return [];
          const place = placeOf(one.sha256, passage);
          const caseId = caseOf.get(one.sha256) ?? null;
          const named = byId.get(caseId ?? 0);
          return [
            {
              theme: id,
              group,
              ...(caseId !== null && { opens: { themes: [id], cases: [caseId] } }),
              cells: [
                caseId,
                named === undefined ? null : caseName(named),
                place?.passageId ?? null,
                place?.page ?? null,
                place?.paragraph ?? null,
                id,
                label,
                a ?? null,
                b ?? null,
                place?.text ?? null,
              ],
            },
          ];
        });
    }),
  );
  return {
    name: 'disagreements',
    title: 'Where the two differ',
    isByCase: true,
    columns: COLUMNS,
    rows,
  };
}

const COLUMNS: readonly ReportColumn[] = [
  { name: 'case', head: 'Case', kind: 'text', meaning: 'Number of the case in this library' },
  { name: 'review', head: 'Review', kind: 'text', meaning: 'What the review calls the child' },
  {
    name: 'passage',
    head: 'Passage',
    kind: 'text',
    meaning: 'Number of the passage in this library',
    isForFiles: true,
  },
  { name: 'page', head: 'Page', kind: 'text', meaning: 'Page on which the passage begins' },
  {
    name: 'paragraph',
    head: 'Paragraph',
    kind: 'text',
    meaning: 'Printed number of the paragraph',
  },
  { name: 'theme', head: 'Id', kind: 'text', meaning: 'Id of the theme', isForFiles: true },
  { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
  {
    name: 'first',
    head: 'First',
    kind: 'text',
    meaning: 'What the first coder said; empty for nothing',
  },
  {
    name: 'second',
    head: 'Second',
    kind: 'text',
    meaning: 'What the second coder said; empty for nothing',
  },
  { name: 'text', head: 'Passage', kind: 'text', meaning: 'Words of the passage' },
];

function stanceWords(
  [concern, good]: readonly ReadonlySet<number>[],
  passage: number,
): string | undefined {
  const said = [concern?.has(passage) && 'concern', good?.has(passage) && 'good'].filter(
    (one) => typeof one === 'string',
  );
  return said.length === 0 ? undefined : said.join(' and ');
}
