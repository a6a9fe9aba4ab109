import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useState,
  type ReactElement,
  type Ref,
} from 'react';
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
import { FIRST_NEAR, type Searching, type SearchSort } from './use-searching.ts';
import { WordsInContext } from './words-in-context.tsx';

/** What the field asks of the results while one types. */
export interface FoundHandle {
  readonly move: (by: 1 | -1) => void;
  readonly open: () => void;
  /** Gives the keyboard to the passage that is shown beside; false where nothing was found. */
  readonly enter: () => boolean;
}

const SORTS: readonly (readonly [SearchSort, string])[] = [
  ['relevance', 'best first'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['case', 'by case'],
];

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
  returnTo,
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
  /** A passage to go to with the focus: an object for each time. */
  readonly returnTo: { readonly passageId: number } | null;
  readonly onTag: (toTag: ToTag) => void;
  readonly onLike: (hit: FoundPassage) => void;
  readonly onTry: (query: string) => void;
  readonly onHelp: () => void;
}): ReactElement {
  const { search, sort, view, open, near } = searching;
  const rows = useMemo(
    () => resultRows(answer, { open, perCase, near: FIRST_NEAR }),
    [answer, open, perCase],
  );
  const ids = useMemo(() => passagesOf(rows), [rows]);
  const hits = useHits(asked, answer);
  const { current, setCurrent, move, goTo, focusAsked } = useCurrentHit(ids);
  const unfold = useUnfolding(ids, goTo);
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
  const returned = useEffectEvent(() => {
    if (returnTo) goTo(returnTo.passageId);
  });
  useEffect(() => returned(), [returnTo]);
  const isList = view === 'passages';
  useImperativeHandle(ref, () => ({
    move: (by) => move(by, false),
    open: openCurrent,
    enter: () => {
      if (isList && current !== undefined) goTo(current);
      return answer.passages > 0;
    },
  }));
  useKey('nextHit', () => move(1, true), isList);
  useKey('previousHit', () => move(-1, true), isList);
  useKey('openHit', openCurrent, isList);
  useKey('chooseHit', () => row?.kind === 'hit' && chosen.toggle(row.passageId), isList);
  useKey('tagHits', tag);
  useKey('moreLikeHit', () => hit && onLike(hit), isList);
  const widen = (): void => searching.setFilters({});
  const canNarrow = answer.passages > 0 || allChosen(search.filters).length > 0;
  const panes = `${canNarrow ? '' : 'unnarrowed'} ${isList && hit ? '' : 'wide'}`;
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
      <section className="pane" aria-label="Results">
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
