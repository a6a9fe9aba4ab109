import { useId, useState, type ReactElement } from 'react';
import type { CaseFilter } from '../../../../core/cases/narrow-cases.ts';

/** Narrows to a range of years. What is typed counts once it is a year and the field is left, or on Enter. */
export function YearFacet({
  years,
  filter,
  onChange,
}: {
  readonly years: { readonly first: number; readonly last: number };
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}): ReactElement {
  const [from, setFrom] = useTyped(filter.years?.from ?? years.first);
  const [to, setTo] = useTyped(filter.years?.to ?? years.last);
  const problemId = useId();
  const problem = problemOf(from, to);
  const take = (): void => {
    if (problem !== null) return;
    const [first, last] = [yearOf(from), yearOf(to)];
    onChange({
      ...filter,
      years: {
        ...(first !== null && first > years.first && { from: first }),
        ...(last !== null && last < years.last && { to: last }),
      },
    });
  };
  const field = (label: string, value: string, set: (value: string) => void): ReactElement => (
    <input
      className={problem === null ? 'field num' : 'field num bad'}
      aria-label={label}
      aria-invalid={problem !== null || undefined}
      aria-describedby={problem === null ? undefined : problemId}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      value={value}
      onChange={(event) => set(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
  return (
    <fieldset className="facet">
      <legend>
        Year
        <span className="sum num">
          {years.first} to {years.last}
        </span>
      </legend>
      <div className="range">
        {field('From year', from, setFrom)}
        <span className="small quiet">to</span>
        {field('To year', to, setTo)}
      </div>
      {problem !== null && (
        <p className="small wrongline" id={problemId}>
          <span className="vh">Error: </span>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** What is typed of a year; it gives way where the year itself becomes another, as when the filter is cleared. */
function useTyped(year: number): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(String(year));
  const [last, setLast] = useState(year);
  if (year !== last) {
    setLast(year);
    setTyped(String(year));
  }
  return [typed, setTyped];
}

function yearOf(text: string): number | null {
  return /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : null;
}

function problemOf(from: string, to: string): string | null {
  for (const text of [from, to]) {
    if (text.trim() !== '' && yearOf(text) === null)
      return 'Enter years in four figures, like 2019';
  }
  const [first, last] = [yearOf(from), yearOf(to)];
  return first !== null && last !== null && first > last
    ? 'The first year has to come before the last'
    : null;
}
