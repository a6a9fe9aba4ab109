import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { FoundPassage } from '../../../../shared/contract/searching.ts';
import { Room } from '../../app/room.tsx';
import { addressOf, go } from '../../app/router.ts';
import { useCaseNames } from '../../data/case-names.ts';
import { useCall } from '../../data/use-call.ts';
import { usePreferences } from '../../data/preferences-context.tsx';
import { useKey } from '../../keys/use-key.ts';
import { Icon } from '../../ui/icon.tsx';
import { Key } from '../../ui/key.tsx';
import { MarkedWords } from '../../ui/quote.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { counted, wholeNumber } from '../../ui/words.ts';
import { placeOfHit } from '../reader/open-at-hit.ts';
import { Preview } from './preview.tsx';

/** Passages shown at once; more are a press away. */
const PAGE = 200;

/** The search room: one field, passages by case, and the passage in its place beside. */
export function SearchRoom(): ReactElement {
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [chosen, setChosen] = useState<number | null>(null);
  const query = useDeferredValue(typed.trim());
  const { fieldWords } = usePreferences();
  const search = { query, fieldWords, off: [], filters: {} };
  const layout = {
    sort: 'relevance',
    grouped: true,
    perCase: null,
    open: [],
    limit,
    offset: 0,
  } as const;
  const found = useCall('searchLibrary', query === '' ? null : { search, ...layout }, {
    refreshOn: ['documents', 'settings'],
  });
  const names = useCaseNames();
  const hits = query !== '' && found.state === 'ready' ? found.value.hits : NONE;
  const groups = useMemo(() => [...Map.groupBy(hits, ({ caseId }) => caseId)], [hits]);
  const ordered = useMemo(() => groups.flatMap(([, ofCase]) => ofCase), [groups]);
  const at = ordered.findIndex(({ passageId }) => passageId === chosen);
  const current = ordered[Math.max(at, 0)];
  const move = (by: 1 | -1) => {
    const next = ordered[Math.min(Math.max(at + by, 0), ordered.length - 1)];
    if (next === undefined) return;
    setChosen(next.passageId);
    document.getElementById(`hit-${next.passageId}`)?.scrollIntoView({ block: 'nearest' });
  };
  const open = (hit: FoundPassage) => {
    const { room, path } = placeOfHit(hit, query, hits);
    go(room, ...path);
  };
  useKey('nextHit', () => move(1), ordered.length > 0);
  useKey('previousHit', () => move(-1), ordered.length > 0);
  useKey('openHit', () => current && open(current), current !== undefined);
  const total = found.state === 'ready' ? found.value.passages : 0;
  const says =
    query === ''
      ? ''
      : found.state === 'ready'
        ? `${counted(total, 'passage')} in ${counted(found.value.cases, 'case')}`
        : 'Searching';
  return (
    <Room
      title="Search"
      windowTitle="Search"
      meta={says}
      className="search-room"
      foot={
        current && (
          <>
            <strong className="num">
              passage {wholeNumber(Math.max(at, 0) + 1)} of {wholeNumber(total)}
            </strong>
            <span>
              next <Key act="nextHit" />
            </span>
            <span>
              open in reader <Key act="openHit" />
            </span>
          </>
        )
      }
    >
      <search className="search-top">
        <div className="search-field">
          <Icon name="search" />
          <label className="vh" htmlFor="search-words">
            Words to look for in all reviews
          </label>
          <input
            id="search-words"
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={1000}
            placeholder='Words, or "words in this order"'
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setChosen(null);
              setLimit(PAGE);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && current) open(current);
              if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                move(event.key === 'ArrowDown' ? 1 : -1);
              }
            }}
          />
        </div>
        <p className="vh" role="status">
          {says}
        </p>
      </search>
      <div className="search-work">
        <section className="scroll search-hits" aria-label="Passages found">
          {query === '' && <HowToSearch onTry={setTyped} />}
          {query !== '' && found.state === 'problem' && (
            <ProblemBox problem={found.problem} again={found.again} />
          )}
          {query !== '' && found.state === 'ready' && total === 0 && (
            <div className="emptystate">
              <h2>No passage has these words</h2>
              {found.value.hints.map(({ words, query: instead }) => (
                <p key={words}>
                  {words}{' '}
                  {instead !== undefined && (
                    <button type="button" className="chip" onClick={() => setTyped(instead)}>
                      {instead}
                    </button>
                  )}
                </p>
              ))}
              <p>
                Try fewer words, or the beginning of one with a star: <q>superv*</q>. Every review
                in the library was looked through.
              </p>
            </div>
          )}
          {groups.map(([caseId, ofCase]) => (
            <section key={caseId} className="hit-case" aria-label={names.get(caseId) ?? 'Case'}>
              <h2>
                {names.get(caseId) ?? `Case ${caseId}`}
                <span className="small quiet num">{counted(ofCase.length, 'passage')}</span>
              </h2>
              <ul>
                {ofCase.map((hit) => (
                  <li key={hit.passageId}>
                    <button
                      type="button"
                      id={`hit-${hit.passageId}`}
                      className="hit"
                      aria-current={hit === current}
                      onClick={() => setChosen(hit.passageId)}
                      onDoubleClick={() => open(hit)}
                    >
                      <span className="small num nowrap">
                        p {hit.page}
                        {hit.paragraph !== null && `, ${hit.paragraph}`}
                      </span>
                      <span className="serif">
                        <MarkedWords text={hit.snippet} marks={hit.highlights} />
                      </span>
                      <span className="small quiet">{hit.section}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {hits.length < total && hits.length > 0 && (
            <p className="more-hits">
              <button type="button" className="btn" onClick={() => setLimit(limit + PAGE)}>
                Show {wholeNumber(Math.min(PAGE, total - hits.length))} more
              </button>
            </p>
          )}
        </section>
        {current && (
          <Preview
            hit={current}
            name={names.get(current.caseId) ?? `Case ${current.caseId}`}
            onOpen={() => open(current)}
          />
        )}
      </div>
    </Room>
  );
}

const NONE: readonly FoundPassage[] = [];

/** An empty field teaches what can be typed. */
function HowToSearch({ onTry }: { readonly onTry: (words: string) => void }): ReactElement {
  const examples = [
    'did not ask',
    '"was not brought"',
    'superv* NOT clinical',
    'grandmother OR MGM',
  ];
  return (
    <div className="emptystate">
      <h2>Find anything said in any review</h2>
      <p>
        All words must stand in a passage, in any of their forms. Put words in quotation marks to
        find them in that order, join with OR, leave out with NOT, end with a star for any ending.
      </p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example}>
            <button type="button" className="chip" onClick={() => onTry(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
      <p className="small">
        <a href={addressOf({ room: 'cases', path: [] })}>See all cases</a>
      </p>
    </div>
  );
}
