import type { ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import {
  isNarrowing,
  type CaseFilter,
  type NarrowedCases,
} from '../../../../core/cases/narrow-cases.ts';
import { Icon } from '../../ui/icon.tsx';
import { counted } from '../../ui/words.ts';
import type { NamedCase } from '../../data/named-case.ts';
import { Facets } from '../cases/facets.tsx';

/** Chooses which reviews are counted, by the same facets as the list of cases. */
export function SelectionPick({
  narrowed,
  all,
  filter,
  onChange,
}: {
  readonly narrowed: NarrowedCases<NamedCase>;
  /** Cases in the library. */
  readonly all: number;
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}): ReactElement {
  const isSome = isNarrowing(filter);
  return (
    <DialogTrigger>
      <Button className="pick">
        <b>Reviews</b> {isSome ? `${narrowed.rows.length} of ${all}` : `all ${all}`}
        <Icon name="down" size={16} />
      </Button>
      <Popover className="pop selection-pop" placement="bottom start">
        <Dialog aria-label="Which reviews are counted">
          <div className="selection-head">
            <strong>{counted(narrowed.rows.length, 'review')} counted</strong>
            {isSome && (
              <button type="button" className="btn sm plain" onClick={() => onChange({})}>
                Count all {all}
              </button>
            )}
          </div>
          <Facets narrowed={narrowed} filter={filter} onChange={onChange} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
