import { useId, useState, type ReactElement } from 'react';
import {
  toggled,
  type CaseFilter,
  type NarrowedCases,
  type NarrowingField,
  type ValueCount,
} from '../../../../core/cases/narrow-cases.ts';
import { Icon } from '../../ui/icon.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { type NamedCase } from '../../data/named-case.ts';
import { fieldWords } from './case-words.ts';
import { YearFacet } from './year-facet.tsx';

/** More values than these are sought by their words, and not all shown at once. */
const MANY = 8;

/** The fields by which the list is narrowed, each with how many cases every value would leave. */
export function Facets({
  narrowed,
  filter,
  onChange,
}: {
  readonly narrowed: NarrowedCases<NamedCase>;
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const facet = (field: NarrowingField, title: string): ReactElement => (
    <Facet
      key={field}
      title={title}
      field={field}
      counts={narrowed.counts[field]}
      chosen={new Set(filter[field])}
      onToggle={(value) => onChange(toggled(filter, field, value))}
    />
  );
  return (
    <section
      className={`pane pane-l facetpane folds ${isOpen ? 'open' : ''}`}
      aria-label="Narrow the list"
    >
      <button
        type="button"
        className="foldbtn"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="right" size={16} />
        Narrow the list
      </button>
      <div className="scroll facets">
        <WordsFacet filter={filter} onChange={onChange} />
        {facet('status', 'Progress')}
        {facet('reviewType', 'Type')}
        {narrowed.years && (
          <YearFacet
            // Shows what the filter says, also when all of it was cleared, or another year has come in.
            key={`${filter.years?.from ?? narrowed.years.first} ${filter.years?.to ?? narrowed.years.last}`}
            years={narrowed.years}
            filter={filter}
            onChange={onChange}
          />
        )}
        {facet('ageBand', 'Age')}
        {facet('harm', 'Harm')}
        {facet('partnership', 'Partnership')}
      </div>
    </section>
  );
}

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

function Facet({
  title,
  field,
  counts,
  chosen,
  onToggle,
}: {
  readonly title: string;
  readonly field: NarrowingField;
  readonly counts: readonly ValueCount[];
  readonly chosen: ReadonlySet<string | null>;
  readonly onToggle: (value: string | null) => void;
}): ReactElement {
  const [sought, setSought] = useState('');
  const [isWhole, setWhole] = useState(false);
  const searchId = useId();
  const isLong = counts.length > MANY && field === 'partnership';
  const words = sought.trim().toLowerCase();
  const found = counts.filter(
    ({ value }) =>
      words === '' || `${value ?? ''} ${fieldWords(field, value)}`.toLowerCase().includes(words),
  );
  const shown =
    !isLong || isWhole || words !== ''
      ? found
      : found.filter(({ value }, index) => index < MANY || chosen.has(value));
  return (
    <fieldset className="facet">
      <legend>
        {title}
        {chosen.size > 0 && <span className="sum">{chosen.size} chosen</span>}
      </legend>
      <div>
        {isLong && (
          <>
            <label className="vh" htmlFor={searchId}>
              Find a {title.toLowerCase()}
            </label>
            <input
              id={searchId}
              className="field facetsearch"
              type="search"
              placeholder={`Find one of ${counts.length}`}
              autoComplete="off"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          </>
        )}
        {shown.map(({ value, cases }) => (
          <label
            key={value ?? ''}
            className={cases === 0 && !chosen.has(value) ? 'check off' : 'check'}
          >
            <input type="checkbox" checked={chosen.has(value)} onChange={() => onToggle(value)} />
            <span title={value === null || field !== 'partnership' ? undefined : value}>
              {fieldWords(field, value)}
            </span>
            <span className="n">{wholeNumber(cases)}</span>
          </label>
        ))}
        {words !== '' && shown.length === 0 && (
          <p className="small quiet">None has these letters</p>
        )}
        {isLong && words === '' && counts.length > shown.length && (
          <button type="button" className="link small" onClick={() => setWhole(true)}>
            Show all {counts.length}
          </button>
        )}
      </div>
    </fieldset>
  );
}
