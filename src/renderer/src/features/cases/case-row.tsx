import { memo, useCallback, useEffect, useRef, type ReactElement, type RefObject } from 'react';
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
  wantsFocus,
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
  /** The case whose row is to take the focus once it is drawn as the current one; null where none is. */
  readonly wantsFocus: RefObject<number | null>;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onChoose: (index: number, isStretch: boolean) => void;
  readonly onCurrent: (one: NamedCase) => void;
  readonly onOpen: (one: NamedCase) => void;
}): ReactElement {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    // By its id: the row that was the current one may hear of the next row's wish first.
    if (!isCurrent || wantsFocus.current !== one.id) return;
    wantsFocus.current = null;
    row.current?.focus({ preventScroll: true });
  });
  const made = useCallback(
    (element: HTMLTableRowElement | null) => {
      row.current = element;
      measure(element);
    },
    [measure],
  );
  return (
    <tr
      role="row"
      ref={made}
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
