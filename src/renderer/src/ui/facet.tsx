import { useId, useState, type ReactElement } from 'react';
import { wholeNumber } from './words.ts';

/** More values than these are sought by their words. */
const MANY = 14;

/** A value of a field that narrows a list. */
export interface FacetChoice<Value> {
  readonly value: Value;
  /** In words, and by what it is found. */
  readonly words: string;
  /** How much it would leave. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** A field that narrows a list: its values with what each would leave. */
export function Facet<Value extends string | number | null>({
  title,
  choices,
  of,
  few,
  onToggle,
}: {
  readonly title: string;
  /** In the order in which they are shown. */
  readonly choices: readonly FacetChoice<Value>[];
  /** What is counted, one of it: "passage". */
  readonly of: string;
  /** So many values are shown, those with the most, before all of them are asked for. */
  readonly few: number;
  readonly onToggle: (value: Value) => void;
}): ReactElement {
  const [isWhole, setWhole] = useState(false);
  const [sought, setSought] = useState('');
  const id = useId();
  const chosen = choices.filter(({ isChosen }) => isChosen).length;
  const words = sought.trim().toLowerCase();
  const found = choices.filter((one) => one.words.toLowerCase().includes(words));
  // The most, where they stand: a field's own order is kept.
  const most = new Set(found.toSorted((a, b) => b.count - a.count).slice(0, few));
  const shown =
    isWhole || words !== '' ? found : found.filter((one) => most.has(one) || one.isChosen);
  return (
    <fieldset className="facet">
      <legend>
        {title}
        {chosen > 0 && <span className="sum">{chosen} chosen</span>}
      </legend>
      <div>
        {isWhole && choices.length > MANY && (
          <>
            <label className="vh" htmlFor={id}>
              Find a {title.toLowerCase()}
            </label>
            <input
              id={id}
              className="field facetsearch"
              type="search"
              placeholder={`Find one of ${choices.length}`}
              autoComplete="off"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          </>
        )}
        {shown.map(({ value, words: said, count, isChosen }) => (
          <label key={String(value)} className={count === 0 && !isChosen ? 'check off' : 'check'}>
            <input type="checkbox" checked={isChosen} onChange={() => onToggle(value)} />
            <span className="facet-value" title={said}>
              {said}
            </span>
            <span className="n">
              {wholeNumber(count)}
              <span className="vh"> {count === 1 ? of : `${of}s`}</span>
            </span>
          </label>
        ))}
        {words !== '' && shown.length === 0 && (
          <p className="small quiet">None has these letters</p>
        )}
        {words === '' && (choices.length > shown.length || isWhole) && choices.length > few && (
          <button type="button" className="link small" onClick={() => setWhole(!isWhole)}>
            {isWhole ? `Show fewer` : `Show all ${choices.length}`}
            <span className="vh"> of {title.toLowerCase()}</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}
