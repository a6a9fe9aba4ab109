import { memo, useId, type ReactElement } from 'react';
import {
  toggled,
  type CaseFilter,
  type NarrowedCases,
  type NarrowingField,
} from '../../../../core/cases/narrow-cases.ts';
import { FacetPane } from '../../ui/facet-pane.tsx';
import { Facet } from '../../ui/facet.tsx';
import { type NamedCase } from '../../data/named-case.ts';
import { fieldWords } from './case-words.ts';
import { YearFacet } from './year-facet.tsx';

/** Values of a field that are shown before all of them are asked for. */
const FEW = 8;

/** The fields by which the list is narrowed, each with how many cases every value would leave. */
export const Facets = memo(function Facets({
  narrowed,
  filter,
  onChange,
}: {
  readonly narrowed: NarrowedCases<NamedCase>;
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}): ReactElement {
  const facet = (field: NarrowingField, title: string): ReactElement => {
    const chosen = new Set(filter[field]);
    return (
      <Facet
        key={field}
        title={title}
        of="case"
        few={FEW}
        choices={narrowed.counts[field].map(({ value, cases }) => ({
          value,
          words: fieldWords(field, value),
          count: cases,
          isChosen: chosen.has(value),
        }))}
        onToggle={(value) => onChange(toggled(filter, field, value))}
      />
    );
  };
  return (
    <FacetPane title="Narrow the list">
      <WordsFacet filter={filter} onChange={onChange} />
      {facet('status', 'Progress')}
      {facet('reviewType', 'Type')}
      {narrowed.years && <YearFacet years={narrowed.years} filter={filter} onChange={onChange} />}
      {facet('ageBand', 'Age')}
      {facet('harm', 'Harm')}
      {facet('partnership', 'Partnership')}
    </FacetPane>
  );
});

/** Narrows to cases with these words in their name or partnership, as they are typed. */
function WordsFacet({
  filter,
  onChange,
}: {
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="facet">
      <label className="vh" htmlFor={id}>
        Find a case by its name or partnership
      </label>
      <input
        id={id}
        className="field facetsearch"
        type="search"
        placeholder="Name or partnership"
        autoComplete="off"
        value={filter.words ?? ''}
        onChange={(event) => onChange({ ...filter, words: event.target.value })}
      />
    </div>
  );
}
