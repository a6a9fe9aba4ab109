import type { ReactElement } from 'react';
import {
  NARROWING_FIELDS,
  type NarrowedCases,
  type NarrowingField,
} from '../../../../core/cases/narrow-cases.ts';
import { type NamedCase } from '../../data/named-case.ts';
import { fieldWords } from '../cases/case-words.ts';
import { FilterPick } from '../reader/filter-pick.tsx';
import { usualGroups, withValues, type ComparedBy } from './compared-by.ts';
import { SelectPick } from '../../ui/select-pick.tsx';

const FIELDS: Readonly<Record<NarrowingField, string>> = {
  ageBand: 'age',
  harm: 'harm',
  reviewType: 'type of review',
  partnership: 'partnership',
  status: 'progress',
};

/** Stands for "not known" among the values of a list. */
const UNKNOWN = '';

/** Chooses the two groups of a comparison in words: "under 1" against "11 to 15". */
export function GroupsPick({
  narrowed,
  chosen,
  onChange,
}: {
  readonly narrowed: NarrowedCases<NamedCase>;
  readonly chosen: ComparedBy;
  readonly onChange: (chosen: ComparedBy) => void;
}): ReactElement {
  const years = narrowed.years;
  const turnTo = (by: NarrowingField | 'year'): void => {
    if (by === 'year' && years !== null) {
      onChange({ by, from: Math.round((years.first + years.last) / 2) });
    }
    const field = NARROWING_FIELDS.find((one) => one === by);
    if (field !== undefined) onChange(usualGroups(narrowed.counts, field));
  };
  return (
    <div className="groups-pick" role="group" aria-label="The two groups">
      <SelectPick
        label="Compare by"
        choices={[
          ...NARROWING_FIELDS.toSorted(
            (a, b) => Number(b === 'ageBand') - Number(a === 'ageBand'),
          ).map((field) => [field, FIELDS[field]] as const),
          ...(years === null ? [] : [['year', 'year'] as const]),
        ]}
        value={chosen.by}
        onChange={turnTo}
      />
      {chosen.by === 'year' ? (
        <SelectPick
          label="From this year on, against before"
          choices={
            years === null
              ? []
              : Array.from({ length: years.last - years.first }, (_, i) => years.first + 1 + i).map(
                  (year) => [year, String(year)],
                )
          }
          value={chosen.from}
          onChange={(from) => onChange({ by: 'year', from })}
        />
      ) : (
        <>
          <GroupPick which="first" narrowed={narrowed} chosen={chosen} onChange={onChange} />
          <span className="small quiet">against</span>
          <GroupPick which="second" narrowed={narrowed} chosen={chosen} onChange={onChange} />
        </>
      )}
    </div>
  );
}

function GroupPick({
  which,
  narrowed,
  chosen,
  onChange,
}: {
  readonly which: 'first' | 'second';
  readonly narrowed: NarrowedCases<NamedCase>;
  readonly chosen: Exclude<ComparedBy, { readonly by: 'year' }>;
  readonly onChange: (chosen: ComparedBy) => void;
}): ReactElement {
  const words = chosen[which].map((value) => fieldWords(chosen.by, value)).join(' or ');
  return (
    <FilterPick
      label={which === 'first' ? 'First' : 'Second'}
      all={which === 'first' ? 'choose one' : 'all others'}
      says={words}
      options={narrowed.counts[chosen.by].map(({ value, cases }) => ({
        id: value ?? UNKNOWN,
        label: fieldWords(chosen.by, value),
        count: cases,
      }))}
      chosen={chosen[which].map((value) => value ?? UNKNOWN)}
      onChange={(ids) =>
        onChange(
          withValues(
            chosen,
            which,
            ids.map((id) => (id === UNKNOWN ? null : id)),
          ),
        )
      }
    />
  );
}
