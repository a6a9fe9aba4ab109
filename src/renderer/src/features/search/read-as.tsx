import type { ReactElement } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { savePreferences, usePreferences } from '../../data/preferences-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Switch } from '../../ui/switch.tsx';
import { counted, wholeNumber } from '../../ui/words.ts';
import { allChosen, toggledValue, valueWords, type FacetNames } from './facet-fields.ts';
import type { SearchAnswer } from './result-rows.ts';
import type { Searching } from './use-searching.ts';

type Part = SearchAnswer['parts'][number];
/** Another way of saying a part: words of the field, or a tag of a theme that it names. */
interface Way {
  /** What is put into `off` to switch it off. */
  readonly words: string;
  readonly said: string;
  readonly why: string;
  readonly isOn: boolean;
  readonly passages: number | null;
  /** Whether it can be switched off for good in a library. */
  readonly isWords: boolean;
}

/** Ways that are named on a part before they are counted only. */
const NAMED = 3;

/** How a search was read: its parts with the field's words that were added, what narrows it, and all of it in words. */
export function ReadAs({
  answer,
  searching,
  names,
}: {
  readonly answer: SearchAnswer;
  readonly searching: Searching;
  readonly names: FacetNames;
}): ReactElement {
  const { search, setFilters, setFieldWords } = searching;
  const chosen = allChosen(search.filters);
  const hasWays = answer.parts.some((part) => waysOf(part).length > 0);
  return (
    <div className="read-as">
      <div className="read-parts">
        {answer.parts.length > 0 && <span className="quiet">Looking for</span>}
        {answer.parts.map((part) =>
          waysOf(part).length === 0 ? (
            <span key={part.typed} className="chip">
              {part.typed} <b className="num">{wholeNumber(part.passages)}</b>
            </span>
          ) : (
            <PartWays key={part.typed} part={part} searching={searching} />
          ),
        )}
        {chosen.map(({ field, title, value }) => (
          <span key={`${field} ${value}`} className="chip">
            <b>{title}</b> {valueWords(field, value, names)}
            <button
              type="button"
              aria-label={`Do not narrow by ${title.toLowerCase()} ${valueWords(field, value, names)}`}
              onClick={() => setFilters(toggledValue(search.filters, field, value))}
            >
              <Icon name="cross" size={14} />
            </button>
          </span>
        ))}
        {chosen.length > 1 && (
          <button type="button" className="link small" onClick={() => setFilters({})}>
            Clear all
          </button>
        )}
        {answer.passedOver.length > 0 && (
          <span className="quiet small">
            passed over: {answer.passedOver.map((word) => `“${word}”`).join(', ')}
          </span>
        )}
        <span className="grow" />
        {(hasWays || !search.fieldWords) && (
          <Switch isOn={search.fieldWords} onChange={setFieldWords}>
            <span className="small">The field’s words</span>
          </Switch>
        )}
      </div>
      {answer.inWords !== '' && (
        <p className="small quiet clip" title={answer.inWords}>
          Read as {answer.inWords}
        </p>
      )}
    </div>
  );
}

/** A part of the search, with a list of the other ways of saying it. */
function PartWays({
  part,
  searching,
}: {
  readonly part: Part;
  readonly searching: Searching;
}): ReactElement {
  const ways = waysOf(part);
  const on = ways.filter(({ isOn }) => isOn);
  const more = on.length - NAMED;
  return (
    <DialogTrigger>
      <AriaButton className="chip ways-chip">
        {part.typed}
        <b>
          {on.length === 0
            ? 'no other way'
            : `also ${on
                .slice(0, NAMED)
                .map(({ said }) => said)
                .join(', ')}${more > 0 ? ` and ${more} more` : ''}`}
        </b>
        <Icon name="down" size={14} />
      </AriaButton>
      <Popover className="pop ways-pop" placement="bottom start">
        <Dialog aria-label={`Other ways of saying ${part.typed}`}>
          <p className="small quiet">
            Also looked for beside “{part.typed}”, found in {counted(part.passages, 'passage')} in
            all.
          </p>
          <ul className="field-ways">
            {ways.map((way) => (
              <WayLine
                key={way.words}
                way={way}
                isOn={searching.search.fieldWords && !searching.search.off.includes(way.words)}
                onToggle={() => searching.toggleWay(way.words)}
              />
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The other ways of a part that stand in the library or are off; tags first, for there are few. */
function waysOf({ ways, themes = [] }: Part): readonly Way[] {
  return [
    ...themes.map(({ label, words, isOn, passages }) => ({
      words,
      said: `tagged ${label}`,
      why: 'passages with such a tag, confirmed or proposed',
      isOn,
      passages,
      isWords: false,
    })),
    ...ways
      .filter(({ passages }) => passages !== 0)
      .map((way) => ({ ...way, said: way.words, isWords: true })),
  ];
}

function WayLine({
  way,
  isOn,
  onToggle,
}: {
  readonly way: Way;
  /** As it was just switched, which the answer does not know yet. */
  readonly isOn: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { fieldWordsOff } = usePreferences();
  const isOffAlways = fieldWordsOff.includes(way.words);
  const always = (): void => {
    void savePreferences({
      fieldWordsOff: isOffAlways
        ? fieldWordsOff.filter((one) => one !== way.words)
        : [...fieldWordsOff, way.words],
    });
  };
  return (
    <li>
      {isOffAlways ? (
        <span className="small quiet">
          <s>{way.said}</s>, off for this library
        </span>
      ) : (
        <label className="check">
          <input type="checkbox" checked={isOn} onChange={onToggle} />
          <span>{way.said}</span>
          <span className="n quiet num">
            {way.passages === null ? '' : counted(way.passages, 'passage')}
          </span>
        </label>
      )}
      <span className="field-way-why small quiet">
        {way.why}
        {way.isWords && (
          <>
            {' '}
            <button type="button" className="link" onClick={always}>
              {isOffAlways ? 'Look for it again' : 'Never in this library'}
              <span className="vh">: {way.words}</span>
            </button>
          </>
        )}
      </span>
    </li>
  );
}
