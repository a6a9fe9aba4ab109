import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, type ReactElement } from 'react';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { addressOf } from '../../app/router.ts';
import { Icon } from '../../ui/icon.tsx';
import { counted, wholeNumber } from '../../ui/words.ts';
import { HintLines } from './hint-lines.tsx';
import { HitRow, type HitActs } from './hit-row.tsx';
import type { ResultRow, SearchAnswer } from './result-rows.ts';
import type { CaseHead } from './use-case-heads.ts';
import type { CurrentHit } from './use-current-hit.ts';
import { useFocusAsked } from './use-focus-asked.ts';
import type { Hits } from './use-hits.ts';

/** What the list of results needs. */
export interface ResultsGiven extends Pick<CurrentHit, 'current' | 'focusAsked' | 'onFocused'> {
  readonly rows: readonly ResultRow[];
  readonly answer: SearchAnswer;
  readonly hits: Hits;
  readonly chosen: ReadonlySet<number>;
  readonly heads: ReadonlyMap<number, CaseHead>;
  readonly themes: ReadonlyMap<string, ListedTheme>;
  readonly acts: HitActs;
  /** Shows all passages of a case, or the best few again. */
  readonly onCase: (caseId: number) => void;
  /** Ways that passages are found that are off: the answer may not know yet. */
  readonly off: readonly string[];
  /** Shows more passages that only come near, or the first few again. */
  readonly onNear: (isMore: boolean) => void;
  /** Switches one off, or on again. */
  readonly onWay: (words: string) => void;
  readonly onTry: (query: string) => void;
  readonly onWiden: () => void;
}

/** The results by case, drawn as far as they are in view. */
export function Results(given: ResultsGiven): ReactElement {
  const { rows, hits, current, focusAsked } = given;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimate(rows[index]),
    getItemKey: (index) => keyOf(rows[index], index),
    // Laying rows out is what a new answer costs most: few are drawn that nobody sees.
    overscan: 3,
    paddingEnd: 24,
  });
  const items = virtual.getVirtualItems();
  const want = useEffectEvent(() => {
    hits.want(items.flatMap(({ index }) => rows[index] ?? []));
  });
  const [first, last] = [items[0]?.index, items.at(-1)?.index];
  useEffect(() => want(), [first, last, rows]);
  const at = rows.findIndex(
    (row) => (row.kind === 'hit' || row.kind === 'near') && row.passageId === current,
  );
  const showCurrent = useEffectEvent(() => {
    // The heading of the first case comes along.
    if (at >= 0) virtual.scrollToIndex(at <= 2 ? 0 : at, { align: 'auto' });
  });
  useEffect(() => showCurrent(), [current]);
  useEffect(() => {
    if (focusAsked !== null) showCurrent();
  }, [focusAsked]);
  useFocusAsked(given, scroller);
  return (
    <div ref={scroller} className="scroll results" role="region" aria-label="Results by case">
      <ol className="result-rows" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="result-row"
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row row={row} {...given} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

function Row({
  row,
  answer,
  hits,
  current,
  chosen,
  heads,
  themes,
  acts,
  onCase,
  onNear,
  off,
  onWay,
  onTry,
  onWiden,
}: ResultsGiven & { readonly row: ResultRow }): ReactElement {
  switch (row.kind) {
    case 'hints':
      return <HintLines hints={answer.hints} onTry={onTry} onWiden={onWiden} />;
    case 'case':
      return <CaseHeading {...row} head={heads.get(row.caseId)} />;
    case 'hit': {
      const hit = hits.hitAt(row.at);
      if (hit === undefined) return <p className="hit-waiting quiet small">Reading the passage</p>;
      const isCurrent = row.passageId === current;
      return (
        <HitRow
          hit={hit}
          isCurrent={isCurrent}
          isReachable={isCurrent}
          isChosen={chosen.has(row.passageId)}
          themes={themes}
          acts={acts}
        />
      );
    }
    case 'more': {
      const name = heads.get(row.caseId)?.name ?? 'this case';
      return (
        <p className="more-hits">
          <button type="button" className="link small" onClick={() => onCase(row.caseId)}>
            {row.left > 0
              ? `${counted(row.left, 'more passage')} in ${name}`
              : `The best few of ${name}`}
          </button>
        </p>
      );
    }
    case 'nearly':
      return (
        <div className="nearly">
          <h2>Passages that hold a part of it</h2>
          <p className="small quiet">
            {row.passages === 0 ? 'There is none. ' : ''}
            {row.passages > answer.nearly.hits.length
              ? `The nearest ${answer.nearly.hits.length} of ${wholeNumber(row.passages)}. `
              : ''}
            They are in no count, export or tagging.
          </p>
          {answer.nearly.about.length > 0 && (
            <p className="small near-about">
              <span>Your words are about</span>
              {answer.nearly.about.map(({ theme, label, words }) => (
                <label key={theme} className="check">
                  <input
                    type="checkbox"
                    checked={!off.includes(words)}
                    onChange={() => onWay(words)}
                  />
                  <span>{label}</span>
                </label>
              ))}
              <span className="quiet">Passages tagged so are among these, proposed ones too.</span>
            </p>
          )}
        </div>
      );
    case 'near': {
      const isCurrent = row.passageId === current;
      return (
        <HitRow
          hit={row.hit}
          isCurrent={isCurrent}
          isReachable={isCurrent}
          isChosen={undefined}
          themes={themes}
          acts={acts}
        >
          <span className="small quiet clip">
            {heads.get(row.hit.caseId)?.name}.
            {row.hit.lacks.length > 0 && ` Without ${row.hit.lacks.join(', ')}`}
          </span>
        </HitRow>
      );
    }
    case 'more-near':
      return (
        <p className="more-hits">
          <button type="button" className="link small" onClick={() => onNear(row.left > 0)}>
            {row.left > 0
              ? `Show more of the ${wholeNumber(row.left)} left`
              : 'Only the nearest few'}
          </button>
        </p>
      );
    case 'related':
      return (
        <div className="related small">
          <span className="quiet">Words worth a search of their own</span>
          {answer.related.map((words) => (
            <button key={words} type="button" className="chip" onClick={() => onTry(words)}>
              {words}
            </button>
          ))}
        </div>
      );
  }
}

function CaseHeading({
  caseId,
  passages,
  head,
}: {
  readonly caseId: number;
  readonly passages: number;
  readonly head: CaseHead | undefined;
}): ReactElement {
  return (
    <div className="case-heading">
      <h2 className="clip">
        <a href={addressOf({ room: 'cases', path: [String(caseId)] })}>
          {head?.name ?? `Case ${caseId}`}
          <span className="case-go">
            <Icon name="right" size={14} />
          </span>
        </a>
      </h2>
      <span className="quiet small clip grow">{head?.what}</span>
      <span className="small quiet num nowrap">
        {wholeNumber(passages)}
        {head !== undefined && ` of ${counted(head.passages, 'passage')}`}
      </span>
    </div>
  );
}

function keyOf(row: ResultRow | undefined, index: number): string | number {
  switch (row?.kind) {
    case 'case':
      return `case ${row.caseId}`;
    case 'more':
      return `more ${row.caseId}`;
    case 'hit':
      return row.passageId;
    case 'near':
      return `near ${row.passageId}`;
    default:
      return row?.kind ?? index;
  }
}

/** Heights in pixels before a row is drawn and measured. */
function estimate(row: ResultRow | undefined): number {
  switch (row?.kind) {
    case 'hit':
    case 'near':
      return 100;
    case 'case':
      return 44;
    case 'nearly':
      return 72;
    default:
      return 36;
  }
}
