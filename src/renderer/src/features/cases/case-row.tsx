import { memo, type ReactElement } from 'react';
import { addressOf } from '../../app/router.ts';
import type { CaseColumn } from './case-columns.tsx';
import type { NamedCase } from '../../data/named-case.ts';

/** One case of the list; drawn anew only when something of its own has changed, so that its acts are to stay the same. */
export const CaseRow = memo(function CaseRow({
  one,
  index,
  columns,
  isChosen,
  isCurrent,
  isTabStop,
  measure,
  onChoose,
  onCurrent,
  onOpen,
}: {
  readonly one: NamedCase;
  readonly index: number;
  readonly columns: readonly CaseColumn[];
  readonly isChosen: boolean;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onChoose: (index: number, isStretch: boolean) => void;
  readonly onCurrent: (one: NamedCase) => void;
  readonly onOpen: (one: NamedCase) => void;
}): ReactElement {
  return (
    <tr
      role="row"
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={[isChosen ? 'sel' : '', isCurrent ? 'current' : ''].filter(Boolean).join(' ')}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onCurrent(one)}
      onClick={() => onCurrent(one)}
      onDoubleClick={() => onOpen(one)}
    >
      <td role="gridcell">
        <label className="box-target">
          <input
            type="checkbox"
            className="box"
            tabIndex={-1}
            aria-label={`Choose ${one.name}`}
            checked={isChosen}
            onChange={({ nativeEvent }) =>
              onChoose(index, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </label>
      </td>
      {columns.map(({ id, head, label, isNumber, show }) =>
        id === 'name' ? (
          <th key={id} scope="row" role="rowheader">
            <a
              href={addressOf({ room: 'cases', path: [String(one.id)] })}
              tabIndex={-1}
              title={one.name}
            >
              {show(one)}
            </a>
            {one.restricted > 0 && <span className="small quiet"> restricted</span>}
          </th>
        ) : (
          <td
            key={id}
            role="gridcell"
            className={isNumber ? 'r' : undefined}
            data-l={label ?? head}
          >
            {show(one)}
          </td>
        ),
      )}
    </tr>
  );
});
