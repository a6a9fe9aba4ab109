import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { isFocusLost } from '../../app/use-room-focus.ts';
import { usePreferences } from '../../data/preferences-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useFocusWish } from '../../ui/use-focus-wish.ts';
import { useSteady } from '../../ui/use-steady.ts';
import { counted } from '../../ui/words.ts';
import { CASE_COLUMNS } from './case-columns.tsx';
import { CaseRow } from './case-row.tsx';
import type { NamedCase } from '../../data/named-case.ts';
import { between, rowAfter } from './row-moves.ts';
import type { CaseListState } from './use-case-list.ts';
import type { AskedRow } from './use-row-after-dialog.ts';

/** The heads of the columns stay in sight and cover this much, in pixels. */
const HEAD = 32;

/**
 * The cases as a table that can be sorted; rows out of sight are not made. It is one stop of the Tab
 * key: arrows move the current row, Space chooses it, Shift with either chooses a stretch, Enter opens it.
 */
export function CaseTable({
  rows,
  list,
  focusAsked,
  onOpen,
}: {
  /** The cases as they stand in it, one after the other. */
  readonly rows: readonly NamedCase[];
  readonly list: CaseListState;
  /** A row that is to take the focus; asked anew by each new object. */
  readonly focusAsked: AskedRow | null;
  readonly onOpen: (one: NamedCase) => void;
}): ReactElement {
  const { sort, setSort, chosen, setChosen, current, setCurrent } = list;
  const height = usePreferences().rows === 'dense' ? 28 : 36;
  const box = useRef<HTMLDivElement>(null);
  // Where a stretch of chosen rows begins.
  const anchor = useRef<number | null>(null);
  // React's compiler is not used here, so what the virtualiser returns may change under us.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => rows[index]?.id ?? index,
    estimateSize: () => height,
    overscan: 8,
    scrollPaddingEnd: HEAD,
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const columns = useMemo(
    () => CASE_COLUMNS.filter(({ id }) => list.columns.includes(id)),
    [list.columns],
  );
  const weight = columns.reduce((sum, { width }) => sum + width, 0);
  const chosenHere = rows.filter(({ id }) => chosen.has(id)).length;
  const at = rows.findIndex(({ id }) => id === current);
  const wishFocus = useFocusWish(box, String(current), `tr[data-index="${at}"]`);
  const isAtShown = shown.some(({ index }) => index === at);
  const stopAt = isAtShown ? at : (shown[0]?.index ?? 0);

  const moveTo = (index: number): void => {
    const next = rows[index];
    if (!next) return;
    wishFocus(String(next.id));
    setCurrent(next.id);
    virtual.scrollToIndex(index);
  };
  // What was asked is done once: whoever comes back to the list later has gone on from there.
  const answered = useRef<typeof focusAsked>(null);
  useEffect(() => {
    // Coming back to the list: where one was. After a dialog: where it said, for it gave the focus
    // back to where it had come from, and that row may be gone.
    const asked = answered.current === focusAsked ? null : focusAsked;
    answered.current = focusAsked;
    const to = asked === null ? current : asked.row;
    const index = rows.findIndex(({ id }) => id === to);
    if (index < 0) return;
    setCurrent(to);
    virtual.scrollToIndex(index, { align: asked === null ? 'center' : 'auto' });
    if (asked === null && !isFocusLost()) return;
    const made = box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    if (made) made.focus({ preventScroll: true });
    else wishFocus(String(to));
    // Only when it is asked for, not whenever the rows change.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [focusAsked]);

  const choose = (index: number, isStretch: boolean): void => {
    const one = rows[index];
    if (!one) return;
    if (isStretch && anchor.current !== null) {
      setChosen(new Set([...chosen, ...between(rows, anchor.current, one.id)]));
      return;
    }
    const next = new Set(chosen);
    if (!next.delete(one.id)) next.add(one.id);
    anchor.current = one.id;
    setChosen(next);
  };
  const onChoose = useSteady(choose);
  const onCurrent = useSteady(({ id }: NamedCase) => setCurrent(id));
  const onOpenRow = useSteady(onOpen);
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target instanceof HTMLElement) || !event.target.closest('tbody')) return;
    const from = at < 0 ? stopAt : at;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / height) - 2);
    const to = rowAfter(event.key, from, { last: rows.length - 1, page });
    if (to !== null) {
      event.preventDefault();
      if (event.shiftKey) {
        const start = rows[from];
        const end = rows[to];
        anchor.current ??= start?.id ?? null;
        if (end) setChosen(new Set([...chosen, ...between(rows, anchor.current, end.id)]));
      }
      moveTo(to);
    } else if (event.key === ' ') {
      event.preventDefault();
      choose(from, event.shiftKey);
    } else if (event.key === 'Enter' && event.target.closest('a') === null) {
      const one = rows[from];
      if (one) onOpen(one);
    }
  };

  return (
    <div className="scroll tablewrap" ref={box} role="region" aria-label="Cases">
      <table
        className="grid stack casetable"
        role="grid"
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        onKeyDown={press}
      >
        <caption className="vh">
          Cases in this library. Arrows move, Space chooses, Enter opens.
        </caption>
        <colgroup>
          <col style={{ width: 44 }} />
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width: `${(100 * width) / weight}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr role="row" aria-rowindex={1}>
            <th scope="col" role="columnheader">
              <label className="box-target">
                <input
                  type="checkbox"
                  className="box"
                  aria-label={`Choose all ${counted(rows.length, 'case')}`}
                  checked={rows.length > 0 && chosenHere === rows.length}
                  ref={(input) => {
                    if (input) input.indeterminate = chosenHere > 0 && chosenHere < rows.length;
                  }}
                  onChange={({ target }) =>
                    setChosen(new Set(target.checked ? rows.map(({ id }) => id) : []))
                  }
                />
              </label>
            </th>
            {columns.map(({ id, head, isNumber }) => (
              <th
                key={id}
                scope="col"
                role="columnheader"
                className={isNumber ? 'r' : undefined}
                aria-sort={sort.by === id ? (sort.isDown ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className="sorter"
                  onClick={() => setSort({ by: id, isDown: sort.by === id && !sort.isDown })}
                >
                  {head}
                  {sort.by === id && <Icon name="sort" size={14} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} columns={columns.length + 1} />
          {shown.map(({ index }) => {
            const one = rows[index];
            return (
              one && (
                <CaseRow
                  key={one.id}
                  one={one}
                  index={index}
                  columns={columns}
                  isChosen={chosen.has(one.id)}
                  isCurrent={index === at}
                  isTabStop={index === stopAt}
                  measure={virtual.measureElement}
                  onChoose={onChoose}
                  onCurrent={onCurrent}
                  onOpen={onOpenRow}
                />
              )
            );
          })}
          <Gap height={below} columns={columns.length + 1} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({
  height,
  columns,
}: {
  readonly height: number;
  readonly columns: number;
}): ReactElement | null {
  return height <= 0 ? null : (
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
