import type { ReactElement } from 'react';
import type { ChosenFilters } from '../../../../shared/contract/searched.ts';
import { FacetPane } from '../../ui/facet-pane.tsx';
import { Facet } from '../../ui/facet.tsx';
import {
  chosenIn,
  FACETS,
  listedValues,
  toggledValue,
  valueWords,
  type FacetNames,
} from './facet-fields.ts';
import type { SearchAnswer } from './result-rows.ts';

/** Values of a field that are shown before all of them are asked for. */
const FEW = 6;

/** What narrows the results, each value with the passages it would leave. */
export function SearchFacets({
  facets,
  filters,
  names,
  onChange,
}: {
  readonly facets: SearchAnswer['facets'];
  readonly filters: ChosenFilters;
  readonly names: FacetNames;
  readonly onChange: (filters: ChosenFilters) => void;
}): ReactElement {
  return (
    <FacetPane title="Narrow the results">
      {FACETS.map(([field, title]) => {
        const chosen = chosenIn(filters, field);
        const values = listedValues(field, facets[field], chosen);
        return (
          values.length > 0 && (
            <Facet
              key={field}
              title={title}
              of="passage"
              few={FEW}
              choices={values.map(({ value, passages }) => ({
                value,
                words: valueWords(field, value, names),
                count: passages,
                isChosen: chosen.includes(value),
              }))}
              onToggle={(value) => onChange(toggledValue(filters, field, value))}
            />
          )
        );
      })}
    </FacetPane>
  );
}
