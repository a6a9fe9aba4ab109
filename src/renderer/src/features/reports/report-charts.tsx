import { useState, type ReactElement } from 'react';
import {
  cellOf,
  type Report,
  type ReportRow,
  type ReportTable,
} from '../../../../core/report/report.ts';
import { Segments } from '../../ui/segments.tsx';
import { Button } from '../../ui/button.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { ChartView } from './charts/chart-view.tsx';
import { coefficientPlot } from './charts/coefficient-plot.ts';
import { comparisonPlot } from './charts/comparison-plot.ts';
import { factorBars } from './charts/factor-bars.ts';
import type { Chart } from './charts/marks.ts';
import { measureWords } from './charts/measure.ts';
import { pairMatrix } from './charts/pair-matrix.ts';
import { pairNetwork } from './charts/pair-network.ts';
import { shareBars } from './charts/share-bars.ts';
import { useThemeInk } from './charts/theme-ink.ts';
import { trendPanels } from './charts/trend-panels.ts';
import type { OpenNumber } from './opened.ts';
import { numberAt, wordsAt } from './words-at.ts';
import { STANCE_LABELS } from '../../ui/stance-labels.ts';

/** Rows of a chart at first. */
const FIRST_ROWS = 12;

/** Themes of a matrix of pairs or of a network at first. */
const FIRST_THEMES = 20;

/** What a share is called over its bars. */
const HEADS: Readonly<Record<string, string>> = {
  ...STANCE_LABELS,
  all: 'Reviews',
};

/** The charts of a report. */
export function ReportCharts({
  report,
  onOpen,
}: {
  readonly report: Report;
  readonly onOpen: OpenNumber;
}): ReactElement | null {
  const [table] = report.tables;
  if (table === undefined) return null;
  switch (report.kind) {
    case 'themes':
      return <Bars report={report} table={table} onOpen={onOpen} />;
    case 'compare':
      return <Compared report={report} table={table} onOpen={onOpen} />;
    case 'trend':
      return <Trend report={report} table={table} onOpen={onOpen} />;
    case 'co-occurrence':
      return <Together report={report} onOpen={onOpen} />;
    case 'trio':
      return <Factors report={report} table={table} onOpen={onOpen} />;
    case 'recommendations': {
      const themes = report.tables.find(({ name }) => name === 'recommendation_themes');
      return themes ? <Bars report={report} table={themes} onOpen={onOpen} /> : null;
    }
    case 'numbers': {
      const factors = report.tables.find(({ name }) => name === 'factors');
      return (
        <>
          <Bars report={report} table={table} onOpen={onOpen} isWhole />
          {factors && <Bars report={report} table={factors} onOpen={onOpen} />}
        </>
      );
    }
    case 'agreement':
      return (
        <ChartView
          report={report}
          title="Cohen's kappa by theme, with 95% intervals"
          fileName="agreement"
          draw={(width) => coefficientPlot(table, width, measureWords)}
          onOpen={onOpen}
        />
      );
    case 'matrix':
    case 'framework':
      return null;
  }
}

interface Drawn {
  readonly report: Report;
  readonly table: ReportTable;
  readonly onOpen: OpenNumber;
}

function Bars({
  report,
  table,
  onOpen,
  isWhole = false,
}: Drawn & { readonly isWhole?: boolean }): ReactElement | null {
  const inkOf = useThemeInk();
  const [hasAll, setAll] = useState(isWhole);
  const shares = (table.drawn ?? ['all']).map((name) => ({ name, head: HEADS[name] ?? name }));
  const present = table.rows.filter((row) =>
    shares.some(({ name }) => cellOf(table, row, `${name}.n`) !== 0),
  );
  const rows = hasAll ? present : present.slice(0, FIRST_ROWS);
  if (rows.length === 0) return null;
  const labelAt = table.columns.filter(
    ({ kind, isForFiles }) => kind === 'text' && isForFiles !== true,
  );
  const N = report.about.smallNumbers.how === 'rounded' ? null : report.about.N;
  const draw = (width: number): Chart =>
    shareBars(
      {
        table,
        rows,
        shares,
        labelOf: (row) =>
          labelAt.map(({ name }) => wordsAt(table, row, name, 'not known')).join(': '),
        ofHowMany: () => N,
        inkOf: ({ theme, group }) => inkOf(theme, group),
      },
      width,
      measureWords,
    );
  return (
    <>
      <ChartView
        report={report}
        title={table.title}
        fileName={table.name}
        draw={draw}
        onOpen={onOpen}
      />
      <MoreRows shown={rows.length} all={present.length} onAll={() => setAll(true)} />
    </>
  );
}

function Compared({ report, table, onOpen }: Drawn): ReactElement | null {
  const inkOf = useThemeInk();
  const [hasAll, setAll] = useState(false);
  const present = table.rows.filter((row) =>
    ['first.n', 'second.n'].some((column) => cellOf(table, row, column) !== 0),
  );
  const rows = hasAll ? present : present.slice(0, FIRST_ROWS);
  const groups = report.tables.find(({ name }) => name === 'groups');
  const named = (at: 0 | 1): { readonly name: string; readonly n: number | null } => {
    const row = groups?.rows[at];
    return {
      name: groups && row ? wordsAt(groups, row, 'chosen_by') : '',
      n: groups && row ? numberAt(groups, row, 'n') : null,
    };
  };
  if (named(0).n === 0 || named(1).n === 0) return null;
  return (
    <>
      <ChartView
        report={report}
        title={report.title}
        fileName="compare"
        draw={(width) =>
          comparisonPlot(
            {
              table,
              rows,
              groups: [named(0), named(1)],
              inkOf: ({ theme, group }) => inkOf(theme, group),
            },
            width,
            measureWords,
          )
        }
        onOpen={onOpen}
      />
      <MoreRows shown={rows.length} all={present.length} onAll={() => setAll(true)} />
    </>
  );
}

function Trend({ report, table, onOpen }: Drawn): ReactElement {
  const inkOf = useThemeInk();
  return (
    <>
      <p className="small quiet">
        A ring is the year's own share, with its numbers beneath. The line is the share of three
        years together, the shading its 95% interval.
      </p>
      <ChartView
        report={report}
        title={report.title}
        fileName="trend"
        draw={(width) =>
          trendPanels(
            table,
            ({ theme, group }: ReportRow) => inkOf(theme, group),
            width,
            measureWords,
          )
        }
        onOpen={onOpen}
      />
    </>
  );
}

const WAYS = [
  ['matrix', 'Matrix'],
  ['network', 'Network'],
] as const;

function Together({ report, onOpen }: Omit<Drawn, 'table'>): ReactElement {
  const inkOf = useThemeInk();
  const [way, setWay] = useState<'matrix' | 'network'>('matrix');
  const [most, setMost] = useState(FIRST_THEMES);
  const all = report.tables.find(({ name }) => name === 'nodes')?.rows.length ?? 0;
  return (
    <>
      <div className="chart-ways">
        <Segments label="Drawn as" choices={WAYS} value={way} onChange={setWay} />
        <span className="small quiet">
          {way === 'matrix'
            ? 'Reviews with both themes as a concern; on the diagonal, reviews with the one.'
            : 'Lines join themes that stand together more than by chance; the wider, the more reviews.'}
        </span>
      </div>
      <ChartView
        key={way}
        report={report}
        title={report.title}
        fileName={`co-occurrence-${way}`}
        draw={() =>
          way === 'matrix'
            ? pairMatrix(report, most, measureWords)
            : pairNetwork(report, most, ({ id, group }) => inkOf(id, group), measureWords)
        }
        onOpen={onOpen}
      />
      <MoreRows shown={Math.min(most, all)} all={all} what="themes" onAll={() => setMost(all)} />
    </>
  );
}

function Factors({ report, table, onOpen }: Drawn): ReactElement {
  return (
    <ChartView
      report={report}
      title={table.title}
      fileName="trio"
      draw={(width) => factorBars(table, report.about.N, width)}
      onOpen={onOpen}
    />
  );
}

function MoreRows({
  shown,
  all,
  what = 'rows',
  onAll,
}: {
  readonly shown: number;
  readonly all: number;
  readonly what?: string;
  readonly onAll: () => void;
}): ReactElement | null {
  if (shown >= all) return null;
  return (
    <p className="small quiet more-rows">
      The first {shown} of {wholeNumber(all)} {what} are drawn.{' '}
      <Button look="plain" isSmall onClick={onAll}>
        Draw all {wholeNumber(all)}
      </Button>
    </p>
  );
}
