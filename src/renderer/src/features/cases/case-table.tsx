import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type ReactElement } from 'react';
import type { ListedCase } from '../../../../shared/contract/cases.ts';
import { addressOf, go } from '../../app/router.ts';
import { usePreferences } from '../../data/preferences-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { reviewTypeWords } from './review-type-words.ts';

type SortKey = 'subject' | 'partnership' | 'year' | 'reviewType' | 'documents' | 'proposed';

const COLUMNS: readonly { key: SortKey; head: string; isNumber?: boolean }[] = [
  { key: 'subject', head: 'Case' },
  { key: 'partnership', head: 'Partnership' },
  { key: 'year', head: 'Year', isNumber: true },
  { key: 'reviewType', head: 'Type' },
  { key: 'documents', head: 'Docs', isNumber: true },
  { key: 'proposed', head: 'Left to decide', isNumber: true },
];

/** The cases as a table that can be sorted; rows out of sight are not made. */
export function CaseTable({ cases }: { readonly cases: readonly ListedCase[] }): ReactElement {
  const [sort, setSort] = useState<{ key: SortKey; isDown: boolean }>({
    key: 'year',
    isDown: true,
  });
  const { rows } = usePreferences();
  const box = useRef<HTMLDivElement>(null);
  const sorted = cases.toSorted((a, b) => compare(a, b, sort.key) * (sort.isDown ? -1 : 1));
  const height = rows === 'dense' ? 28 : 36;
  // React's compiler is not used here, so what the virtualiser returns may change under us.
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 20,
  });
  const shown = virtual.getVirtualItems();
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div className="scroll tablewrap" ref={box} tabIndex={0} role="region" aria-label="Cases">
      <table className="grid stack casetable" aria-rowcount={sorted.length + 1}>
        <caption className="vh">Cases in this library</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map(({ key, head, isNumber }) => (
              <th
                key={key}
                scope="col"
                className={isNumber ? 'r' : undefined}
                aria-sort={
                  sort.key === key ? (sort.isDown ? 'descending' : 'ascending') : undefined
                }
              >
                <button
                  type="button"
                  className="sorter"
                  onClick={() => setSort({ key, isDown: sort.key === key ? !sort.isDown : false })}
                >
                  {head}
                  {sort.key === key && <Icon name="sort" size={14} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {shown.map(({ index }) => {
            const one = sorted[index];
            return one && <Row key={one.id} one={one} index={index} />;
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({ height }: { readonly height: number }): ReactElement | null {
  return height <= 0 ? null : (
    <tr aria-hidden="true" className="gap">
      <td colSpan={COLUMNS.length} style={{ height }} />
    </tr>
  );
}

function Row({ one, index }: { readonly one: ListedCase; readonly index: number }): ReactElement {
  const all = one.proposed + one.confirmed;
  return (
    <tr aria-rowindex={index + 2} onDoubleClick={() => go('cases', one.id)}>
      <th scope="row">
        <a href={addressOf({ room: 'cases', path: [String(one.id)] })}>
          {one.subject ?? `Case ${one.id}, child not known`}
        </a>
      </th>
      <td data-l="Partnership">{one.partnership ?? 'not known'}</td>
      <td className="r" data-l="Year">
        {one.year ?? 'not known'}
      </td>
      <td data-l="Type">{reviewTypeWords(one.reviewType)}</td>
      <td className="r" data-l="Documents">
        {one.documents}
      </td>
      <td className={`r ${one.proposed === 0 ? 'quiet' : ''}`} data-l="Left to decide">
        {wholeNumber(one.proposed)} of {wholeNumber(all)}
      </td>
    </tr>
  );
}

/** What is not known comes last when sorted upwards. */
function compare(a: ListedCase, b: ListedCase, key: SortKey): number {
  const [one, other] = [a[key], b[key]];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'number' && typeof other === 'number') return one - other || a.id - b.id;
  return String(one).localeCompare(String(other), 'en', { numeric: true }) || a.id - b.id;
}
