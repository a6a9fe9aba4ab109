import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { InputOf, OutputOf } from '../../../../shared/contract/contract.ts';
import type { Searched } from '../../../../shared/contract/searched.ts';
import { useCall } from '../../data/use-call.ts';
import { CallView } from '../../ui/call-view.tsx';
import { placeInReview } from '../../ui/quote.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { PickOne } from './pick-one.tsx';
import type { CaseHead } from './use-case-heads.ts';

/** A place where the words stand. */
export type ContextLine = OutputOf<'keywordsInContext'>['lines'][number];

type LineSort = InputOf<'keywordsInContext'>['sort'];

const SORTS: readonly (readonly [LineSort, string])[] = [
  ['relevance', 'best first'],
  ['after', 'by the words after'],
  ['before', 'by the words before'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['case', 'by case'],
];

/** As many lines as are read at once: more than anybody reads. */
const MOST = 1000;
/** Characters on each side: the most that a wide window shows. */
const WIDTH = 110;
/** Height of a line in pixels. */
const LINE = 28;

/** Every place where the words stand, line by line, the words below one another. */
export function WordsInContext({
  search,
  heads,
  onOpen,
}: {
  readonly search: Searched;
  readonly heads: ReadonlyMap<number, CaseHead>;
  readonly onOpen: (line: ContextLine) => void;
}): ReactElement {
  const [sort, setSort] = useState<LineSort>('relevance');
  const read = useCall(
    'keywordsInContext',
    { search, sort, width: WIDTH, limit: MOST, offset: 0 },
    { refreshOn: ['documents', 'cases', 'tags', 'settings', 'codebook'], inTurn: true },
  );
  return (
    <CallView of={read} loading="Reading the lines">
      {({ lines, total, passages, ofPassages }) => (
        <>
          <div className="tools">
            <p className="small num">
              <strong className="strong">{wholeNumber(total)}</strong>{' '}
              <span className="quiet">
                {total === 1 ? 'place' : 'places'}
                {total > lines.length && `, the first ${wholeNumber(lines.length)} shown`}
                {passages < ofPassages &&
                  `, of ${wholeNumber(passages)} of ${wholeNumber(ofPassages)} passages`}
              </span>
            </p>
            <span className="grow" />
            <PickOne label="Sort" choices={SORTS} value={sort} onChange={setSort} />
          </div>
          <Lines lines={lines} heads={heads} onOpen={onOpen} />
        </>
      )}
    </CallView>
  );
}

function Lines({
  lines,
  heads,
  onOpen,
}: {
  readonly lines: readonly ContextLine[];
  readonly heads: ReadonlyMap<number, CaseHead>;
  readonly onOpen: (line: ContextLine) => void;
}): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, lines.length - 1);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: 12,
    paddingEnd: 24,
  });
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(current + step, 0), lines.length - 1);
    setAt(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    requestAnimationFrame(() => document.getElementById(`line-${next}`)?.focus());
  };
  return (
    <div ref={scroller} className="scroll results" role="region" aria-label="Words in context">
      <ol className="result-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const name = heads.get(line.caseId)?.name ?? `Case ${line.caseId}`;
          return (
            <li key={index} className="result-row" style={{ transform: `translateY(${start}px)` }}>
              <button
                type="button"
                id={`line-${index}`}
                className="context-line"
                tabIndex={index === current ? 0 : -1}
                title={`${name}, ${placeInReview(line)}`}
                onFocus={() => setAt(index)}
                onKeyDown={press}
                onClick={() => onOpen(line)}
              >
                <span className="context-place small quiet clip">
                  <span className="num">p {line.page}</span> {name}
                </span>
                <span className="context-before serif">
                  <bdi>{line.before}</bdi>
                </span>
                <mark className="serif">{line.hit}</mark>
                <span className="context-after serif">{line.after}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
