import { useId, useState, type ReactElement } from 'react';
import type { ChosenFilters } from '../../../../shared/contract/searching.ts';
import { Icon } from '../../ui/icon.tsx';
import { wholeNumber } from '../../ui/words.ts';
import {
  chosenIn,
  FACETS,
  listedValues,
  toggledValue,
  valueWords,
  type CountedValue,
  type FacetField,
  type FacetNames,
} from './facet-fields.ts';
import type { SearchAnswer } from './result-rows.ts';

/** Values of a field that are shown before all of them are asked for. */
const FEW = 6;
/** More values than these are sought by their words. */
const MANY = 14;

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
  const [isOpen, setOpen] = useState(false);
  return (
    <section
      className={`pane pane-l facetpane folds ${isOpen ? 'open' : ''}`}
      aria-label="Narrow the results"
    >
      <button
        type="button"
        className="foldbtn"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="right" size={16} />
        Narrow the results
      </button>
      <div className="scroll facets">
        {FACETS.map(([field, title]) => (
          <Facet
            key={field}
            field={field}
            title={title}
            values={listedValues(field, facets[field], chosenIn(filters, field))}
            filters={filters}
            names={names}
            onChange={onChange}
          />
        ))}
      </div>
    </section>
  );
}

function Facet({
  field,
  title,
  values,
  filters,
  names,
  onChange,
}: {
  readonly field: FacetField;
  readonly title: string;
  readonly values: readonly CountedValue[];
  readonly filters: ChosenFilters;
  readonly names: FacetNames;
  readonly onChange: (filters: ChosenFilters) => void;
}): ReactElement | null {
  const [isWhole, setWhole] = useState(false);
  const [sought, setSought] = useState('');
  const id = useId();
  const chosen = chosenIn(filters, field);
  if (values.length === 0) return null;
  const named = values.map((one) => ({ ...one, words: valueWords(field, one.value, names) }));
  const words = sought.trim().toLowerCase();
  const found = named.filter((one) => one.words.toLowerCase().includes(words));
  // The most, where they stand: a field's own order is kept.
  const most = new Set(found.toSorted((a, b) => b.passages - a.passages).slice(0, FEW));
  const shown =
    isWhole || words !== ''
      ? found
      : found.filter((one) => most.has(one) || chosen.includes(one.value));
  return (
    <fieldset className="facet">
      <legend>
        {title}
        {chosen.length > 0 && <span className="sum">{chosen.length} chosen</span>}
      </legend>
      <div>
        {isWhole && values.length > MANY && (
          <>
            <label className="vh" htmlFor={id}>
              Find a {title.toLowerCase()}
            </label>
            <input
              id={id}
              className="field facetsearch"
              type="search"
              placeholder={`Find one of ${values.length}`}
              autoComplete="off"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          </>
        )}
        {shown.map(({ value, passages, words: said }) => (
          <label key={String(value)} className={passages === 0 ? 'check off' : 'check'}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onChange(toggledValue(filters, field, value))}
            />
            <span className="facet-value" title={said}>
              {said}
            </span>
            <span className="n">
              {wholeNumber(passages)}
              <span className="vh"> passages</span>
            </span>
          </label>
        ))}
        {words !== '' && shown.length === 0 && (
          <p className="small quiet">None has these letters</p>
        )}
        {words === '' && (values.length > shown.length || isWhole) && values.length > FEW && (
          <button type="button" className="link small" onClick={() => setWhole(!isWhole)}>
            {isWhole ? `Show fewer` : `Show all ${values.length}`}
            <span className="vh"> of {title.toLowerCase()}</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}
