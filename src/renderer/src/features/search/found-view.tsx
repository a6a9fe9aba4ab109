import { useImperativeHandle, useMemo, useRef, useState, type ReactElement, type Ref } from 'react';
import { USUAL_LAYOUT } from '../../../../core/search/search-options.ts';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import type { ListedTheme } from '../../../../shared/contract/themes.ts';
import { useAct } from '../../data/use-act.ts';
import { useKey } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { wholeNumber } from '../../ui/words.ts';
import { ByYear } from './by-year.tsx';
import { CasebookDialog } from './casebook-dialog.tsx';
import { allChosen, type FacetNames } from './facet-fields.ts';
import { HandOn } from './hand-on.tsx';
import { HintLines } from './hint-lines.tsx';
import { NothingFound } from './how-to-search.tsx';
import { LikeResults } from './like-results.tsx';
import { openHit, type PlacedPassage } from './open-hit.ts';
import { PickOne } from './pick-one.tsx';
import { Preview } from './preview.tsx';
import { isNearlyShown, passagesOf, resultRows, type SearchAnswer } from './result-rows.ts';
import { Results } from './results.tsx';
import { SearchFacets } from './search-facets.tsx';
import type { ToTag } from './tag-dialog.tsx';
import type { CaseHead } from './use-case-heads.ts';
import { useChosen } from './use-chosen.ts';
import { useCurrentHit } from './use-current-hit.ts';
import { useHits, type AskedSearch } from './use-hits.ts';
import { useUnfolding } from './use-unfolding.ts';
import type { Searching, SearchSort } from './use-searching.ts';
import { WordsInContext } from './words-in-context.tsx';

/** What the field asks of the results while one types. */
export interface FoundHandle {
  readonly move: (by: 1 | -1) => void;
  readonly open: () => void;
  /** Gives the keyboard to what is shown; false where that is nothing. */
  readonly enter: () => boolean;
  /** Goes to a passage of the results with the focus. */
  readonly goTo: (passageId: number) => void;
}

const SORTS: readonly (readonly [SearchSort, string])[] = [
  ['relevance', 'best first'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['case', 'by case'],
];

/** Where the keyboard begins in a view that is not the list of passages: what Tab leads to in its text. */
const FIRST_IN_VIEW = '.scroll[tabindex="0"], .scroll [tabindex="0"]';

/** What was found: what narrows it, the results as they are looked at, and the passage in its place. */
export function FoundView({
  ref,
  answer,
  asked,
  searching,
  heads,
  names,
  themes,
  perCase,
  like,
  onTag,
  onLike,
  onTry,
  onHelp,
}: {
  readonly ref: Ref<FoundHandle>;
  readonly answer: SearchAnswer;
  /** Null while the answer is of an earlier search. */
  readonly asked: AskedSearch | null;
  readonly searching: Searching;
  readonly heads: ReadonlyMap<number, CaseHead>;
  readonly names: FacetNames;
  readonly themes: ReadonlyMap<string, ListedTheme>;
  readonly perCase: number;
  /** The passage of which others like it are shown in place of the results, which keep what is chosen and current. */
  readonly like: FoundPassage | null;
  readonly onTag: (toTag: ToTag) => void;
  readonly onLike: (hit: FoundPassage | null) => void;
  readonly onTry: (query: string) => void;
  readonly onHelp: () => void;
}): ReactElement {
  const { search, sort, view, open, near } = searching;
  const rows = useMemo(
    () => resultRows(answer, { open, perCase, near: USUAL_LAYOUT.near }),
    [answer, open, perCase],
  );
  const ids = useMemo(() => passagesOf(rows), [rows]);
  const hits = useHits(asked, answer);
  const askedNow = JSON.stringify(search);
  const { current, setCurrent, move, goTo, focusAsked, onFocused } = useCurrentHit(ids, askedNow);
  const unfold = useUnfolding(ids, goTo, askedNow);
  const chosen = useChosen(search, answer);
  const [isCasebook, setCasebook] = useState(false);
  const row = rows.find(
    (one) => (one.kind === 'hit' || one.kind === 'near') && one.passageId === current,
  );
  const hit = row?.kind === 'hit' ? hits.hitAt(row.at) : row?.kind === 'near' ? row.hit : undefined;
  const opening = useAct(async (one: PlacedPassage) =>
    openHit(one, { search, sort, grouped: true, perCase, open, near }),
  );
  const openCurrent = (): void => void (hit && opening.run(hit));
  const tag = (): void => {
    const passageIds = [...chosen.ids];
    if (passageIds.length > 0) {
      onTag({ search, passageIds, count: passageIds.length, onDone: chosen.clear });
    } else if (answer.passages > 0) onTag({ search, count: answer.passages });
  };
  const pane = useRef<HTMLElement>(null);
  const isList = view === 'passages';
  const enter = (): boolean => {
    if (isList) {
      if (current !== undefined) goTo(current);
      return current !== undefined;
    }
    const there = pane.current;
    const first =
      there?.querySelector<HTMLElement>(FIRST_IN_VIEW) ?? there?.querySelector('button');
    if (answer.passages > 0) first?.focus();
    return answer.passages > 0;
  };
  const leaveLike = (): void => {
    onLike(null);
    enter();
  };
  const isKeyed = isList && like === null;
  useImperativeHandle(ref, () => ({
    move: (by) => like === null && move(by, false),
    open: () => like === null && openCurrent(),
    enter: () => {
      if (like === null) return enter();
      leaveLike();
      return true;
    },
    goTo: (passageId) => like === null && goTo(passageId),
  }));
  useKey('nextHit', () => move(1, true), isKeyed);
  useKey('previousHit', () => move(-1, true), isKeyed);
  useKey('openHit', openCurrent, isKeyed);
  useKey('chooseHit', () => row?.kind === 'hit' && chosen.toggle(row.passageId), isKeyed);
  useKey('tagHits', tag, like === null);
  useKey('moreLikeHit', () => hit && onLike(hit), isKeyed);
  const widen = (): void => searching.setFilters({});
  const canNarrow = answer.passages > 0 || allChosen(search.filters).length > 0;
  const panes = `${canNarrow ? '' : 'unnarrowed'} ${isList && hit ? '' : 'wide'}`;
  if (like !== null) {
    return (
      <LikeResults
        key={like.passageId}
        like={like}
        filters={search.filters}
        heads={heads}
        themes={themes}
        onLike={onLike}
        onTag={(one) => onTag({ search, passageIds: [one.passageId], count: 1 })}
        onClose={leaveLike}
      />
    );
  }
  return (
    <div className={`search-work ${panes}`}>
      {canNarrow && (
        <SearchFacets
          facets={answer.facets}
          filters={search.filters}
          names={names}
          onChange={searching.setFilters}
        />
      )}
      <section ref={pane} className="pane" aria-label="Results">
        {opening.problem && <ProblemBox problem={opening.problem} />}
        {isList && answer.passages > 0 && (
          <div className="tools">
            <p className="small num nowrap">
              <strong className="strong">{wholeNumber(answer.passages)}</strong>{' '}
              <span className="quiet">
                in {wholeNumber(answer.cases)} of {wholeNumber(answer.ofCases)} cases
              </span>
            </p>
            <span className="grow" />
            <PickOne label="Sort" choices={SORTS} value={sort} onChange={searching.setSort} />
            {chosen.ids.size > 0 && (
              <Button look="plain" isSmall onClick={chosen.clear}>
                Choose none
              </Button>
            )}
            <Button isSmall onClick={tag}>
              {chosen.ids.size > 0
                ? `Tag ${wholeNumber(chosen.ids.size)} chosen`
                : `Tag all ${wholeNumber(answer.passages)}`}
            </Button>
            <HandOn search={search} sort={sort} onCasebook={() => setCasebook(true)} />
          </div>
        )}
        {isList && answer.passages === 0 && !isNearlyShown(answer.nearly) && (
          <div className="scroll">
            <NothingFound hasWords={answer.inWords !== ''} onHelp={onHelp} />
            <HintLines hints={answer.hints} onTry={onTry} onWiden={widen} />
          </div>
        )}
        {isList && rows.length > 0 && (answer.passages > 0 || isNearlyShown(answer.nearly)) && (
          <Results
            rows={rows}
            answer={answer}
            hits={hits}
            current={current}
            focusAsked={focusAsked}
            onFocused={onFocused}
            chosen={chosen.ids}
            heads={heads}
            themes={themes}
            acts={{
              onCurrent: setCurrent,
              onOpen: (one) => void opening.run(one),
              onChoose: chosen.toggle,
              onMove: (by) => move(by, true),
            }}
            onCase={(caseId) => unfold(() => searching.openCase(caseId))}
            onNear={(isMore) => unfold(() => searching.showNear(isMore))}
            off={search.off}
            onWay={searching.toggleWay}
            onTry={onTry}
            onWiden={widen}
          />
        )}
        {view === 'context' && (
          <WordsInContext search={search} heads={heads} onOpen={(line) => void opening.run(line)} />
        )}
        {view === 'years' && <ByYear search={search} />}
      </section>
      {isList && hit && (
        <Preview
          hit={hit}
          name={names.caseName(hit.caseId)}
          onOpen={openCurrent}
          onTag={() => onTag({ search, passageIds: [hit.passageId], count: 1 })}
          onLike={() => onLike(hit)}
        />
      )}
      {isCasebook && (
        <CasebookDialog
          search={search}
          answer={answer}
          themes={themes}
          names={names}
          onClose={() => setCasebook(false)}
        />
      )}
    </div>
  );
}
