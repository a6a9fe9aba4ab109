import { useMemo, useState, type ReactElement } from 'react';
import type { Report } from '../../../../core/report/report.ts';
import type { ThemeGroup } from '../../../../core/themes/codebook.ts';
import { go } from '../../app/router.ts';
import { useNamedCases } from '../../data/case-names.ts';
import { useCall } from '../../data/use-call.ts';
import { Segments } from '../../ui/segments.tsx';
import { SelectPick } from '../../ui/select-pick.tsx';
import { StanceGlyph } from '../../ui/stance-glyph.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import {
  inOrder,
  MATRIX_ORDERS,
  shownThemes,
  type MatrixOrder,
  type ShownThemes,
} from './matrix-columns.ts';
import type { OpenNumber } from './opened.ts';
import type { MatrixCell, ReportChoices } from './report-choices.ts';
import { numberAt, wordsAt } from './words-at.ts';

const CELLS: readonly (readonly [MatrixCell | 'quotes', string])[] = [
  ['stance', 'Stance'],
  ['presence', '0 or 1'],
  ['tags', 'Tags'],
  ['quotes', 'Quotes'],
];

const GROUPS: readonly (readonly [ShownThemes, string])[] = [
  ['present', 'that come up'],
  ['all', 'all'],
  ['practice', 'practice'],
  ['family', 'family and parents'],
  ['child', 'child'],
  ['system', 'system'],
];

/** Reviews by themes: what a cell holds, which themes and in what order are chosen over it. */
export function CaseMatrix({
  report,
  choices,
  change,
  onOpen,
}: {
  readonly report: Report;
  readonly choices: ReportChoices;
  readonly change: (change: Partial<ReportChoices>) => void;
  readonly onOpen: OpenNumber;
}): ReactElement {
  const [order, setOrder] = useState<MatrixOrder>('newest');
  const [shown, setShown] = useState<ShownThemes>('present');
  const codebook = useCall('codebook', {}, { refreshOn: ['codebook'] });
  const named = useNamedCases();
  const nameOf = useMemo(() => new Map((named ?? []).map(({ id, name }) => [id, name])), [named]);
  const [table] = report.tables;
  const themes = codebook.state === 'ready' ? codebook.value.themes : NO_THEMES;
  const columns = useMemo(
    () => (table === undefined ? [] : shownThemes(table, themes, shown)),
    [table, themes, shown],
  );
  const rows = useMemo(
    () => (table === undefined ? [] : inOrder(table, columns, order)),
    [table, columns, order],
  );
  const isQuotes = report.kind === 'framework';
  const turnTo = (cell: MatrixCell | 'quotes'): void => {
    if (cell === 'quotes') {
      go('reports', 'framework');
      return;
    }
    change({ cell });
    if (isQuotes) go('reports', 'matrix');
  };
  return (
    <div className="matrix-work">
      <div className="matrix-tools">
        <Segments
          label="In the cells"
          choices={CELLS}
          value={isQuotes ? 'quotes' : choices.cell}
          onChange={turnTo}
        />
        <SelectPick label="Themes" choices={GROUPS} value={shown} onChange={setShown} />
        <SelectPick label="Order" choices={MATRIX_ORDERS} value={order} onChange={setOrder} />
        {!isQuotes && choices.cell === 'stance' && (
          <span className="matrix-key small quiet">
            <StanceGlyph stance="concern" /> concern <StanceGlyph stance="good" /> good practice
          </span>
        )}
      </div>
      {table === undefined ? (
        <p className="report-wait quiet">
          A table with a row for each review is left out while small numbers are withheld or
          rounded.
        </p>
      ) : rows.length === 0 ? (
        <p className="report-wait quiet">There are no reviews in this selection.</p>
      ) : (
        <MatrixGrid
          table={table}
          rows={rows}
          columns={columns}
          cell={isQuotes ? 'quotes' : choices.cell}
          nameOf={(row) => [
            // A review that names no child goes by its number in files, and by its title here.
            nameOf.get(numberAt(table, row, 'case') ?? 0) ?? wordsAt(table, row, 'review'),
            wordsAt(table, row, 'year'),
          ]}
          onOpen={onOpen}
        />
      )}
      <p className="note matrix-note">
        An empty cell means that no such tag was found in that review. It does not mean that the
        thing did not happen.
      </p>
    </div>
  );
}

const NO_THEMES: readonly {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  readonly group: ThemeGroup;
}[] = [];
