import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Stance } from '../../../../core/themes/proposal.ts';
import { go as goTo } from '../../app/router.ts';
import { AskedOnTop } from './asked-on-top.tsx';
import type { Asking } from './asked-on-top.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import { countWords } from './caret.ts';
import { chosenOnPages } from './chosen-on-page.ts';
import { wordsChosen } from './choice.ts';
import { FindBar } from './find-bar.tsx';
import { HitsBar } from './hits-bar.tsx';
import { PagesOfDocument } from './pages-of-document.tsx';
import type { ReadTag } from './reading.ts';
import type { ReaderSource } from './reader-source.ts';
import { ReaderSide } from './reader-side.tsx';
import { ReaderTools } from './reader-tools.tsx';
import { placeInWords, placeOfRow } from './say.ts';
import { EVERYTHING } from './showing.ts';
import type { Showing } from './showing.ts';
import { TextFace } from './text-face.tsx';
import { useSteady } from '../../ui/use-steady.ts';
import { useChoice } from './use-choice.ts';
import { useChosenTag } from './use-chosen-tag.ts';
import { useDeciding } from './use-deciding.ts';
import { useDrawnChoice } from './use-drawn-choice.ts';
import { useFindHere } from './use-find-here.ts';
import type { StartInDocument } from './start-in-document.ts';
import { usePages } from './use-pages.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderView } from './use-reader-view.ts';
import { useWordKeys } from './use-word-keys.ts';

/** The reader: outline, document and tags, and every act of deciding by key and by button. */
export function ReaderRoom({
  source,
  startAt,
  say,
  fail,
  onNothingLeft,
}: {
  readonly source: ReaderSource;
  /** Passage or tag to begin at, when one was come to from a search or a report. */
  readonly startAt?: StartInDocument;
  readonly say: (words: string) => void;
  readonly fail: (error: unknown) => void;
  /** Called when no undecided proposal that is shown is left in this direction. */
  readonly onNothingLeft: (direction: 1 | -1, showing: Showing) => void;
}): ReactNode {
  const { document } = source;
  const [showing, setShowing] = useState(EVERYTHING);
  // What a link leads to is shown until a filter is changed: they are this very object until then.
  const view = useReaderView(source, showing, showing === EVERYTHING ? startAt?.tag : undefined);
  const { rows, passages, themes, ordered } = view;
  const isUnsureSought = showing.states.includes('unsure');
  const chosen = useChosenTag(source, view, {
    startAt,
    isUnsureSought,
    onNothingLeft: (direction) => onNothingLeft(direction, showing),
  });
  const { selected, tag, place, pick, go } = chosen;
  const { face, text, pages, showRow, toFace } = place;
  const [zoom, setZoom] = useState<number | undefined>(undefined);
  const [faded, setFaded] = useState(false);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const drawnIn = useRef<HTMLElement>(null);
  const choice = useChoice(document.passages);

  const pageFace =
    document.kind === 'pdf'
      ? undefined
      : 'Only PDF files have printed pages to show. This one is shown as text.';

  const nameOf = useCallback((id: string) => themes.get(id)?.label ?? 'A theme', [themes]);
  const wordKeys = useWordKeys({
    rows,
    choice,
    nameOf,
    deciding: source.deciding,
    onRow: showRow,
    say,
    fail,
  });
  const { edges, beginEdges } = wordKeys;
  useDrawnChoice(drawnIn, choice, edges);
  const acts = useDeciding(source.deciding, {
    goOn: (from) => go(from.id, 1),
    say,
    nameOf,
    pick: (next) => pick(next?.id === selected ? undefined : next),
    askTheme: (of) => setAsking({ what: 'theme-of', tag: of }),
    askNote: (of) => setAsking({ what: 'note', tag: of }),
    askHistory: (of) => setAsking({ what: 'history', tag: of }),
    moveEdges: (of) => {
      beginEdges(of);
      place.showInText(of.passage);
    },
    fail,
  });

  const onTag = (act: (on: ReadTag) => void) => () => {
    if (tag === undefined) say('No tag is chosen. Press J for the next proposal');
    else act(tag);
  };
  const { find, asked, steps, openFind, leaveFind, onward } = useFindHere(rows, place, startAt);
  const printed = usePages(source, view, find.marks, choice.words, face === 'page');
  const onFind = useSteady(openFind);
  const toStance = (stance: Stance) => onTag((on) => acts.onStance(on, stance));
  const otherFace = () => {
    if (face === 'page') toFace('text');
    else if (pageFace === undefined) toFace('page');
    else say(pageFace);
  };
  const toRedact = useSteady(() =>
    goTo('cases', document.caseId, 'document', document.id, 'redact'),
  );
  useReaderKeys({
    nextUndecided: chosen.goOn,
    previousUndecided: () => go(selected, -1),
    accept: onTag(acts.onAccept),
    reject: onTag((on) => (on.state === 'manual' ? acts.onRemove(on) : acts.onReject(on))),
    unsure: onTag(acts.onUnsure),
    stanceConcern: toStance('concern'),
    stanceGood: toStance('good'),
    stanceMention: toStance('mention'),
    chooseTheme: () => {
      if (choice.words.length > 0) setAsking({ what: 'theme-for-words' });
      // Who stands in the words means these, and no tag that is open beside others.
      else if (choice.inside !== undefined) say('No words are chosen yet');
      else onTag(acts.onTheme)();
    },
    note: onTag(acts.onNote),
    edges: onTag(acts.onEdges),
    history: onTag(acts.onHistory),
    otherFace,
    fade: () => setFaded(!faded),
    findHere: openFind,
    redactDocument: toRedact,
    findNext: () => onward(1),
    findPrevious: () => onward(-1),
  });

  const counted = wordsChosen(document.passages, choice.words);
  const edgesPassage = edges && passages.get(edges.tag.passage);
  const inHand =
    edges && edgesPassage
      ? { count: countWords(edgesPassage.text, edges.at), edgesOf: nameOf(edges.tag.theme) }
      : (counted > 0 || choice.inside !== undefined) && { count: counted, edgesOf: undefined };
  return (
    <div className="reader">
      <ReaderSide
        view={view}
        section={place.section}
        page={place.page}
        pages={face === 'page' ? printed : undefined}
        hidden={source.tags.length - ordered.length}
        onSection={place.toSection}
        onPage={(to) => pages.current?.showPage(to)}
        onHistory={() => setAsking({ what: 'document-history' })}
      />
      <section className="reader-work" aria-label="Document">
        <ReaderTools
          face={face}
          pageFace={pageFace}
          page={place.page}
          pages={document.pages}
          zoom={zoom}
          tags={source.isWhole ? source.tags : undefined}
          themes={source.themes}
          showing={showing}
          faded={faded}
          onFace={toFace}
          onZoom={setZoom}
          onShowing={setShowing}
          onFaded={setFaded}
          onFind={onFind}
          onRedact={toRedact}
        />
        {steps !== undefined && <HitsBar steps={steps} query={startAt?.sought?.query ?? ''} />}
        {find.isOpen && (
          <FindBar
            find={find}
            place={find.current && placeOfRow(rows[find.current.row])}
            asked={asked}
            onLeave={leaveFind}
          />
        )}
        {face === 'text' ? (
          <TextFace
            ref={text}
            drawnIn={drawnIn}
            rows={rows}
            tagsByPassage={view.tagsByPassage}
            themes={themes}
            selected={selected}
            active={place.active}
            faded={faded}
            startRow={place.startRow}
            found={find.marks}
            acts={acts}
            onActive={place.setActive}
            onPassageKey={wordKeys.onPassageKey}
            onSeen={place.setSeen}
            onChosen={choice.takeFromScreen}
          />
        ) : (
          <PagesOfDocument
            ref={pages}
            fileName={document.fileName}
            count={document.pages}
            pages={printed}
            zoom={zoom}
            selected={selected}
            startPage={place.page}
            acts={acts}
            onSeen={place.setPage}
            onChosen={(on) => choice.take(chosenOnPages(document.passages, printed.places, on))}
            onText={() => toFace('text')}
          />
        )}
        {inHand && (
          <ChoiceBar
            {...inHand}
            onTag={() => setAsking({ what: 'theme-for-words' })}
            onKeepEdges={wordKeys.keepEdges}
            onCancel={wordKeys.leave}
          />
        )}
      </section>
      <AskedOnTop
        asking={asking}
        source={source}
        words={counted}
        nameOf={nameOf}
        placeOf={(of) => {
          const on = passages.get(of.passage);
          return on === undefined ? '' : placeInWords(on);
        }}
        onTagWords={(theme) => {
          source.deciding
            .add(choice.words, theme, 'concern')
            .then(([made]) => chosen.select(made), fail);
          say(`${nameOf(theme)} added as a concern`);
          wordKeys.leave();
        }}
        say={say}
        fail={fail}
        onClose={() => setAsking(undefined)}
      />
    </div>
  );
}
