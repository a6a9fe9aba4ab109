import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import {
  isNarrowing,
  narrowCases,
  type NarrowedCases,
} from '../../../../core/cases/narrow-cases.ts';
import { Room } from '../../app/room.tsx';
import { go } from '../../app/router.ts';
import { isFocusLost } from '../../app/use-room-focus.ts';
import { Key } from '../../ui/key.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { counted, wholeNumber } from '../../ui/words.ts';
import { CaseActs, type Asking } from './case-acts.tsx';
import { CaseDialogs } from './case-dialogs.tsx';
import { sorted } from './case-columns.tsx';
import { CaseTable } from './case-table.tsx';
import type { NamedCase } from '../../data/named-case.ts';
import { ColumnPick } from './column-pick.tsx';
import { Facets } from './facets.tsx';
import { ImportButton } from './import-button.tsx';
import { ImportDrawer } from './import-drawer.tsx';
import { rowInPlaceOf } from './row-moves.ts';
import { SameCaseOffers } from './same-case-offers.tsx';
import type { CaseListState } from './use-case-list.ts';
import { useRowAfterDialog } from './use-row-after-dialog.ts';
import type { CurrentImport } from './current-import.tsx';

/** The list of cases: narrowed on the left, sorted in the middle, the import below. */
export function CaseList({
  cases,
  list,
  current,
}: {
  readonly cases: readonly NamedCase[];
  readonly list: CaseListState;
  readonly current: CurrentImport;
}): ReactElement {
  const { filter, setFilter, sort, chosen, setChosen } = list;
  const narrowed = useMemo(() => narrowCases(cases, filter), [cases, filter]);
  const rows = useMemo(() => sorted(narrowed.rows, sort), [narrowed, sort]);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [focusAsked, focusOn] = useRowAfterDialog(rows);
  useCountSaid(narrowed, filter);
  // What is not in sight is not acted on.
  const chosenHere = rows.filter(({ id }) => chosen.has(id));
  const atHand = rows.filter(({ id }) => id === list.current);
  const given = chosenHere.length > 0 ? chosenHere : atHand;
  return (
    <Room
      title="Cases"
      windowTitle="Cases"
      className={cases.length === 0 ? 'lib none' : 'lib'}
      foot={cases.length > 0 && <Foot rows={rows} chosen={chosenHere.length} />}
    >
      {cases.length === 0 ? (
        <NoCases isImporting={current.progress?.status === 'running'} />
      ) : (
        <>
          <Facets narrowed={narrowed} filter={filter} onChange={setFilter} />
          <div className="tools">
            <Counts narrowed={narrowed} of={cases.length} />
            {isNarrowing(filter) && (
              <Button look="plain" isSmall onClick={() => setFilter({})}>
                Clear all
              </Button>
            )}
            <span className="grow" />
            {given.length > 0 && (
              <CaseActs cases={given} onAsk={setAsking} onOpen={({ id }) => go('cases', id)} />
            )}
            <ColumnPick columns={list.columns} onChange={list.setColumns} />
            <ImportButton />
          </div>
          <div className="listed">
            <SameCaseOffers
              cases={cases}
              isImporting={current.progress?.status === 'running'}
              list={list}
              onMerge={(both) => setAsking({ what: 'merge', cases: both })}
            />
            {rows.length === 0 ? (
              <NoMatch onClear={() => setFilter({})} />
            ) : (
              <CaseTable rows={rows} list={list} focusAsked={focusAsked} onOpen={openCase} />
            )}
          </div>
          <CaseDialogs
            asking={asking}
            onClose={() => setAsking(null)}
            onMerged={(kept) => {
              setChosen(new Set());
              focusOn(kept);
            }}
            onSplit={(made) => {
              setChosen(new Set());
              focusOn(made);
            }}
            onDeleted={(gone) => {
              setChosen(new Set([...chosen].filter((id) => !gone.has(id))));
              focusOn(rowInPlaceOf(rows, gone));
            }}
          />
        </>
      )}
      <ImportDrawer current={current} cases={cases} />
    </Room>
  );
}

/** The document of a case that has one; else the case, to choose among its documents. */
function openCase({ id, files }: NamedCase): void {
  const [first, second] = files;
  if (first && !second) go('cases', id, 'document', first.id);
  else go('cases', id);
}

/** Says how many cases a filter leaves, once it was changed. */
function useCountSaid({ rows }: NarrowedCases<NamedCase>, filter: unknown): void {
  const said = useRef(filter);
  useEffect(() => {
    if (said.current === filter) return;
    said.current = filter;
    announce(`${counted(rows.length, 'case')} shown`);
  }, [filter, rows]);
}

function Counts({
  narrowed: { rows },
  of,
}: {
  readonly narrowed: NarrowedCases<NamedCase>;
  readonly of: number;
}): ReactElement {
  const documents = rows.reduce((sum, one) => sum + one.documents, 0);
  const left = rows.reduce((sum, one) => sum + one.proposed, 0);
  return (
    <p className="small num">
      <strong className="strong">
        {rows.length === of
          ? counted(of, 'case')
          : `${wholeNumber(rows.length)} of ${counted(of, 'case')}`}
      </strong>{' '}
      <span className="quiet">
        in {counted(documents, 'document')}. {counted(left, 'proposal')} left to decide
      </span>
    </p>
  );
}

function Foot({
  rows,
  chosen,
}: {
  readonly rows: readonly NamedCase[];
  readonly chosen: number;
}): ReactElement {
  return (
    <>
      <span className="num">
        <strong>{chosen === 0 ? 'No case' : counted(chosen, 'case')} chosen</strong> of{' '}
        {wholeNumber(rows.length)}
      </span>
      <span>
        Open <kbd className="kbd">Enter</kbd>
      </span>
      <span>
        Choose <kbd className="kbd">Space</kbd>
      </span>
      <span>
        Merge, split, delete: more <Key act="caseActs" />
      </span>
    </>
  );
}

function NoMatch({ onClear }: { readonly onClear: () => void }): ReactElement {
  return (
    <div className="emptystate">
      <h2>No case is all of that</h2>
      <p>Choose fewer things on the left, or look at every case.</p>
      <Button onClick={onClear}>Clear all</Button>
    </div>
  );
}

/** An empty library teaches one thing and offers one act. */
function NoCases({ isImporting }: { readonly isImporting: boolean }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that had the focus has gone with the act.
    if (isImporting && isFocusLost()) box.current?.closest('main')?.focus({ preventScroll: true });
  }, [isImporting]);
  return (
    <div className="emptystate" ref={box}>
      <h2>{isImporting ? 'The first reviews are being read' : 'No reviews in this library yet'}</h2>
      {isImporting ? (
        <p>Each case appears here as soon as its document is read.</p>
      ) : (
        <>
          <p>
            Import them as PDF, Word or text, as many as you like. Each is read on this computer,
            divided into passages, and themes are proposed for a person to decide. You can also drop
            files and folders here.
          </p>
          <ImportButton />
        </>
      )}
    </div>
  );
}
