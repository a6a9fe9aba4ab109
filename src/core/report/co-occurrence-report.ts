import { jaccard, lift } from '../stats/co-occurrence.ts';
import type { Finding, Report, ReportColumn, ReportRow, ReportTable } from './report.ts';
import { Presence, type ReportSource } from './report-source.ts';
import { ratioWords } from './cell-words.ts';

interface Pair {
  readonly both: number;
  readonly lift: number;
  readonly row: ReportRow;
  readonly finding: string;
}

/**
 * Themes that are a concern in the same reviews: as pairs with Jaccard's index and lift, as a matrix of counts, and as a
 * network (nodes and edges). A pair counts once for a review, wherever in it the two stand.
 */
export function coOccurrence({ counts, codebook, about }: ReportSource): Report {
  const { N } = about;
  const presence = new Presence(counts, about.scope);
  const themes = codebook.themes
    .map((theme) => {
      const cases = presence.of(theme.id).concern;
      return { ...theme, cases, ids: [...cases.keys()].toSorted((a, b) => a - b) };
    })
    .filter(({ cases }) => cases.size > 0);
  const pairs: Pair[] = [];
  const together = new Map<string, number>();
  for (const [i, first] of themes.entries()) {
    for (const second of themes.slice(i + 1)) {
      const shared = first.ids.filter((id) => second.cases.has(id));
      const both = shared.length;
      together.set(`${first.id} ${second.id}`, both);
      if (both === 0) continue;
      const figures = {
        both,
        firstOnly: first.cases.size - both,
        secondOnly: second.cases.size - both,
        N,
      };
      const [index, ratio] = [jaccard(figures), lift(figures)];
      pairs.push({
        both,
        lift: ratio?.value ?? 0,
        finding:
          `${first.label} and ${second.label.charAt(0).toLowerCase()}${second.label.slice(1)} are concerns together in ${both} of ` +
          `${N} reviews, ${ratioWords(ratio?.value ?? 0)} times as often as if they had nothing to do with one another.`,
        row: {
          opens: { themes: [first.id, second.id], stance: 'concern', cases: shared },
          cells: [
            first.id,
            first.label,
            second.id,
            second.label,
            both,
            first.cases.size,
            second.cases.size,
            index?.value ?? null,
            index?.low ?? null,
            index?.high ?? null,
            ratio?.value ?? null,
            ratio?.low ?? null,
            ratio?.high ?? null,
          ],
        },
      });
    }
  }
  const ranked = pairs.toSorted((a, b) => b.both - a.both || b.lift - a.lift);
  const [top] = ranked;
  const findings: readonly Finding[] =
    top === undefined
      ? [{ text: 'No two themes are a concern in the same review.', from: [] }]
      : [{ text: top.finding, from: [{ table: 'pairs', row: 0, column: 'both' }] }];
  return {
    kind: 'co-occurrence',
    title: 'Themes that are a concern together',
    about,
    findings,
    sums: [],
    tables: [
      {
        name: 'pairs',
        title: 'Pairs of themes, the most frequent first',
        note:
          'Lift is how many times as often the two stand together as they would if one said nothing of the other; an ' +
          'interval that holds 1 does not tell them from chance. Long reviews have more themes, which alone brings pairs together.',
        isRanked: true,
        columns: PAIR_COLUMNS,
        rows: ranked.map(({ row }) => row),
      },
      matrixTable(themes, together),
      {
        name: 'nodes',
        title: 'Network: the themes',
        columns: [
          { name: 'id', head: 'Id', kind: 'text', meaning: 'Id of the theme' },
          { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
          {
            name: 'group',
            head: 'Group',
            kind: 'text',
            meaning: 'practice, family, child or system',
          },
          {
            name: 'n',
            head: 'Reviews',
            kind: 'cases',
            meaning: 'Reviews with it as a concern',
            opens: {},
          },
        ],
        rows: themes.map(({ id, label, group, cases }) => ({
          theme: id,
          group,
          opens: { themes: [id], stance: 'concern' },
          cells: [id, label, group, cases.size],
        })),
      },
    ],
  };
}

const PAIR_COLUMNS: readonly ReportColumn[] = [
  {
    name: 'source',
    head: 'Id',
    kind: 'text',
    meaning: 'Id of the first theme; an edge of the network begins here',
    isForFiles: true,
  },
  { name: 'source_label', head: 'Theme', kind: 'text', meaning: 'Label of the first theme' },
  {
    name: 'target',
    head: 'Id',
    kind: 'text',
    meaning: 'Id of the second theme; the edge ends here',
    isForFiles: true,
  },
  { name: 'target_label', head: 'And', kind: 'text', meaning: 'Label of the second theme' },
  {
    name: 'both',
    head: 'Both',
    kind: 'cases',
    meaning: 'Reviews with both as a concern; the weight of the edge',
    opens: {},
  },
  {
    name: 'source_n',
    head: 'First',
    kind: 'cases',
    meaning: 'Reviews with the first as a concern',
  },
  {
    name: 'target_n',
    head: 'Second',
    kind: 'cases',
    meaning: 'Reviews with the second as a concern',
  },
  ...(['jaccard', 'lift'] as const).flatMap((name): ReportColumn[] => {
    const of = name === 'lift' ? 'ratio' : 'share';
    const over = name === 'lift' ? 'Lift' : 'Jaccard';
    const from = ['both', 'source_n', 'target_n'];
    const meaning =
      name === 'lift'
        ? 'N x both / (source_n x target_n)'
        : 'both / (source_n + target_n - both), as a proportion';
    return [
      { name, head: over, kind: of, meaning, from },
      {
        name: `${name}_low`,
        head: '95% interval',
        over,
        kind: 'low',
        of,
        meaning: `Lower end of the 95% interval of ${name}`,
        from,
      },
      {
        name: `${name}_high`,
        head: '95% interval',
        over,
        kind: 'high',
        of,
        meaning: `Upper end of that interval`,
        from,
      },
    ];
  }),
];

interface PresentTheme {
  readonly id: string;
  readonly label: string;
  readonly cases: ReadonlyMap<number, boolean>;
}

/** Counts of reviews with both, theme by theme; on the diagonal those with the one. */
function matrixTable(
  themes: readonly PresentTheme[],
  together: ReadonlyMap<string, number>,
): ReportTable {
  const of = (a: PresentTheme, b: PresentTheme): number =>
    a.id === b.id
      ? a.cases.size
      : (together.get(`${a.id} ${b.id}`) ?? together.get(`${b.id} ${a.id}`) ?? 0);
  return {
    name: 'together',
    title: 'Reviews with both themes as a concern',
    note: 'On the diagonal: reviews with that theme.',
    columns: [
      { name: 'theme', head: 'Id', kind: 'text', meaning: 'Id of the theme', isForFiles: true },
      { name: 'label', head: 'Theme', kind: 'text', meaning: 'Label of the theme' },
      ...themes.map(({ id, label }): ReportColumn => ({
        name: `with_${id}`,
        head: label,
        kind: 'cases',
        meaning: `Reviews that also have ${label} as a concern`,
      })),
    ],
    rows: themes.map((row) => ({
      theme: row.id,
      opens: { themes: [row.id], stance: 'concern' },
      cells: [row.id, row.label, ...themes.map((column) => of(row, column))],
    })),
  };
}
