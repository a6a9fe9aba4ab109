import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactElement } from 'react';
import type { FoundPassage } from '../../../../shared/contract/found-passages.ts';
import { Room } from '../../app/room.tsx';
import { useCall } from '../../data/use-call.ts';
import { useKey } from '../../keys/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Key } from '../../ui/key.tsx';
import { ProblemBox } from '../../ui/problem-box.tsx';
import { Segments } from '../../ui/segments.tsx';
import { counted, wholeNumber } from '../../ui/words.ts';
import { useArrival } from './arrivals.ts';
import { withField } from './completion.ts';
import type { FacetNames } from './facet-fields.ts';
import { FieldPick } from './field-pick.tsx';
import { FoundView, type FoundHandle } from './found-view.tsx';
import { NothingTyped, WaysToSearch } from './how-to-search.tsx';
import { ReadAs } from './read-as.tsx';
import { isFoldedAway } from './result-rows.ts';
import { SavedPick, SaveDialog, type SavedSearch } from './saved-searches.tsx';
import { SearchField } from './search-field.tsx';
import { TagDialog, type ToTag } from './tag-dialog.tsx';
import { useCaseHeads } from './use-case-heads.ts';
import { useFieldChoices } from './use-field-choices.ts';
import { HITS_A_PAGE, type AskedSearch } from './use-hits.ts';
import { useSearching, type SearchView } from './use-searching.ts';
import { useThemesById } from './use-themes-by-id.ts';

/** Passages of a case that are shown before all of them are asked for. */
const PER_CASE = 3;

/** A menu gives the focus back to its button; what takes it further waits for that, in milliseconds. */
const AFTER_MENU = 120;

const VIEWS: readonly (readonly [SearchView, string])[] = [
  ['passages', 'Passages'],
  ['context', 'In context'],
  ['years', 'By year'],
];

const NO_SEARCHES: readonly SavedSearch[] = [];

/**
 * The search room: one field, what was found by case, and the passage in its place beside.
 *
 * @param path ['hit', passage] comes back to a passage from the reader, ['saved', id] opens a saved search.
 */
export function SearchRoom({ path }: { readonly path: readonly string[] }): ReactElement {
  const searching = useSearching();
  const { search, sort, view, open, near } = searching;
  const asked: AskedSearch = { search, sort, grouped: true, perCase: PER_CASE, open, near };
  const isAsked = search.query !== '';
  const found = useCall(
    'searchLibrary',
    isAsked ? { ...asked, limit: HITS_A_PAGE, offset: 0 } : null,
    { refreshOn: ['documents', 'cases', 'tags', 'settings', 'codebook'], inTurn: true },
  );
  const answer = isAsked && found.state === 'ready' ? found.value : undefined;
  const isFresh = found.state === 'ready' && !found.isStale;
  const heads = useCaseHeads();
  const { themes, byId } = useThemesById();
  const choices = useFieldChoices(themes);
  const names: FacetNames = useMemo(
    () => ({
      caseName: (id) => heads.get(id)?.name ?? `Case ${id}`,
      themeName: (id) => byId.get(id)?.label ?? id,
    }),
    [heads, byId],
  );
  const savedCall = useCall('savedSearches', {}, { refreshOn: ['searches'] });
  const saved = savedCall.state === 'ready' ? savedCall.value.searches : NO_SEARCHES;
  const [like, setLike] = useState<FoundPassage | null>(null);
  const [toTag, setToTag] = useState<ToTag | null>(null);
  const [isHelping, setHelping] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const toField = (): void => {
    setTimeout(() => {
      const input = field.current;
      input?.focus();
      input?.setSelectionRange(input.value.length, input.value.length);
    }, AFTER_MENU);
  };
  const type = (typed: string): void => {
    setLike(null);
    searching.setTyped(typed);
  };
  const tryIt = (query: string): void => {
    setHelping(false);
    type(query);
    toField();
  };
  const openSaved = ({ search: kept }: SavedSearch): void => {
    setLike(null);
    searching.take(kept);
    toField();
  };
  const results = useRef<FoundHandle>(null);
  useArrival(path, {
    onHit: (passageId, caseId) => {
      const isOfList = answer !== undefined && like === null && !open.includes(caseId);
      if (isOfList && isFoldedAway(answer, { passageId, caseId })) searching.openCase(caseId);
      results.current?.goTo(passageId);
    },
    onSaved: (id) => {
      const one = saved.find((each) => each.id === id);
      if (one) openSaved(one);
      return one !== undefined;
    },
  });
  useKey('searchField', () => field.current?.focus());
  useKey('saveSearch', () => setSaving(true), isAsked);
  useKey(
    'wordsInContext',
    () => searching.setView(view === 'passages' ? 'context' : 'passages'),
    isAsked,
  );
  const says = answer
    ? `${counted(answer.passages, 'passage')} in ${wholeNumber(answer.cases)} of ${counted(answer.ofCases, 'case')}`
    : '';
  // What Enter was pressed for before it was found: the passages still shown are of an earlier search.
  const openOnceFound = useRef<string | null>(null);
  const openFirst = (): void => {
    if (isFresh) results.current?.open();
    else if (isAsked) openOnceFound.current = search.query;
  };
  const opened = useEffectEvent(() => {
    const isSame = openOnceFound.current === search.query;
    openOnceFound.current = null;
    if (isSame) results.current?.open();
  });
  useEffect(() => {
    if (isFresh) opened();
  }, [isFresh, answer]);
  return (
    <Room
      title="Search"
      windowTitle="Search"
      meta={says === '' ? undefined : says}
      className="search-room"
      foot={
        answer &&
        answer.passages > 0 && (
          <>
            <strong className="num">{says}</strong>
            <span>
              next <Key act="nextHit" />
            </span>
            <span>
              open in reader <Key act="openHit" />
            </span>
            <span>
              choose <Key act="chooseHit" />
            </span>
            <span>
              words in context <Key act="wordsInContext" />
            </span>
          </>
        )
      }
    >
      <search className="search-top">
        <SearchField
          ref={field}
          typed={searching.typed}
          choices={choices}
          onType={type}
          onMove={(by) => results.current?.move(by)}
          onOpen={openFirst}
          onLeave={() => results.current?.enter() ?? false}
        >
          <FieldPick
            onPick={(name) => {
              type(withField(searching.typed, name));
              toField();
            }}
          />
          <Button look="plain" isSmall onClick={() => setHelping(true)}>
            How to search
          </Button>
          <SavedPick saved={saved} onOpen={openSaved} />
          {isAsked && (
            <Button isSmall onClick={() => setSaving(true)}>
              Save search
            </Button>
          )}
        </SearchField>
        {answer && (
          <div className="search-read">
            <ReadAs answer={answer} searching={searching} names={names} />
            <Segments
              label="How to look at it"
              choices={VIEWS}
              value={view}
              onChange={searching.setView}
            />
          </div>
        )}
        <p className="vh" role="status">
          {isFresh ? says : ''}
        </p>
      </search>
      {!isAsked && (
        <NothingTyped
          saved={
            saved.length === 0 ? null : (
              <ul className="examples" aria-label="Saved searches">
                {saved.map((one) => (
                  <li key={one.id}>
                    <button type="button" className="chip" onClick={() => openSaved(one)}>
                      {one.name}
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
          onTry={tryIt}
        />
      )}
      {isAsked && found.state === 'problem' && (
        <div className="emptystate">
          <ProblemBox problem={found.problem} again={found.again} />
        </div>
      )}
      {answer && (
        <FoundView
          ref={results}
          answer={answer}
          asked={isFresh ? asked : null}
          searching={searching}
          heads={heads}
          names={names}
          themes={byId}
          perCase={PER_CASE}
          like={like}
          onTag={setToTag}
          onLike={setLike}
          onTry={tryIt}
          onHelp={() => setHelping(true)}
        />
      )}
      {toTag && (
        <TagDialog toTag={toTag} themes={themes} heads={heads} onClose={() => setToTag(null)} />
      )}
      {isSaving && <SaveDialog search={search} saved={saved} onClose={() => setSaving(false)} />}
      <Dialog title="How to search" isOpen={isHelping} onClose={() => setHelping(false)}>
        <WaysToSearch onTry={tryIt} />
        <div className="acts">
          <Button onClick={() => setHelping(false)}>Close</Button>
        </div>
      </Dialog>
    </Room>
  );
}
