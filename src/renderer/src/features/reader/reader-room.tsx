import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Stance } from '../../../../core/themes/proposal.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { countWords } from './caret.ts';
import { wordsChosen } from './choice.ts';
import { DocumentProgress } from './document-progress.tsx';
import { moveEdge } from './edges.ts';
import { NoteDialog } from './note-dialog.tsx';
import { lastTagBefore, nextUndecided } from './order.ts';
import { Outline } from './outline.tsx';
import { PagesOfDocument } from './pages-of-document.tsx';
import type { PageFaceHandle } from './page-face.tsx';
import type { ReadTag, Stretch } from './reading.ts';
import type { ReaderSource } from './reader-source.ts';
import { ReaderTools } from './reader-tools.tsx';
import type { Face } from './reader-tools.tsx';
import { neighbouringPassage, pageOf, rowOfPage, rowOfPassage, rowOfSection } from './rows.ts';
import { placeInWords } from './say.ts';
import { EVERYTHING } from './showing.ts';
import { TextFace } from './text-face.tsx';
import type { FaceHandle } from './text-face.tsx';
import { ThemePicker } from './theme-picker.tsx';
import { useChoice } from './use-choice.ts';
import { useDeciding } from './use-deciding.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import { useReaderView } from './use-reader-view.ts';

/** What is asked of the person on top of the document. */
type Asking =
  | { readonly what: 'theme-of'; readonly tag: ReadTag }
  | { readonly what: 'theme-for-words' }
  | { readonly what: 'note'; readonly tag: ReadTag };

/** Rows after the topmost within which the chosen tag is taken to be what is read. */
const IN_VIEW = 8;

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
  readonly startAt?: { readonly passage?: number; readonly tag?: number };
  readonly say: (words: string) => void;
  readonly fail: (error: unknown) => void;
  /** Called when no undecided proposal is left in this direction. */
  readonly onNothingLeft: (direction: 1 | -1) => void;
}): ReactNode {
  const { document } = source;
  const [showing, setShowing] = useState(EVERYTHING);
  const view = useReaderView(source, showing);
  const { rows, passages, themes, ordered } = view;
  const [selected, setSelected] = useState<number | undefined>(startAt?.tag);
  const [active, setActive] = useState(() =>
    Math.max(
      rows.findIndex(({ kind }) => kind === 'passage'),
      0,
    ),
  );
  const [seen, setSeen] = useState(0);
  const [startRow, setStartRow] = useState(() => {
    const passage = startAt?.passage ?? source.tags.find(({ id }) => id === startAt?.tag)?.passage;
    return passage === undefined ? 0 : Math.max(rowOfPassage(rows, passage), 0);
  });
  const [page, setPage] = useState(1);
  const [face, setFace] = useState<Face>('text');
  const [zoom, setZoom] = useState<number | undefined>(undefined);
  const [faded, setFaded] = useState(false);
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const [edges, setEdges] = useState<{ readonly tag: ReadTag; readonly at: Stretch }>();
  const text = useRef<FaceHandle>(null);
  const pages = useRef<PageFaceHandle>(null);
  const drawnIn = useRef<HTMLElement>(null);
  const choice = useChoice(document.passages, drawnIn);

  const tag = selected === undefined ? undefined : source.tags.find(({ id }) => id === selected);
  const rowShown = rows[seen];
  const chosenRow = tag === undefined ? -1 : rowOfPassage(rows, tag.passage);
  const rowRead = chosenRow >= seen && chosenRow < seen + IN_VIEW ? rows[chosenRow] : rowShown;
  const section = rowRead?.kind === 'heading' ? rowRead.section.index : rowRead?.passage.section;
  // Going from one face to the other keeps the place: the page read, or the row that was open on it.
  const toFace = (next: Face) => {
    if (next === face) return;
    if (next === 'text') {
      setStartRow(page === pageOf(rows, seen) ? seen : rowOfPage(rows, page));
    } else setPage(pageOf(rows, seen));
    setFace(next);
  };
  const pageFace =
    document.kind === 'pdf'
      ? undefined
      : 'Only PDF files have printed pages to show. This one is shown as text.';

  const show = useCallback(
    (passage: number, focus = false) => {
      const row = rowOfPassage(rows, passage);
      if (row < 0) return;
      setActive(row);
      text.current?.showRow(row, { focus });
      const found = passages.get(passage);
      if (found !== undefined) pages.current?.showPage(found.page);
    },
    [rows, passages],
  );
  const pick = useCallback(
    (next: ReadTag | undefined) => {
      setSelected(next?.id);
      if (next !== undefined) show(next.passage);
    },
    [show],
  );
  const nameOf = useCallback((id: string) => themes.get(id)?.label ?? 'A theme', [themes]);
  const go = useCallback(
    (from: number | undefined, direction: 1 | -1) => {
      const next = nextUndecided(ordered, from, direction);
      if (next === undefined) onNothingLeft(direction);
      else pick(next);
    },
    [ordered, pick, onNothingLeft],
  );
  const after = useMemo(
    () => ({
      goOn: (from: ReadTag) => go(from.id, 1),
      say,
      nameOf,
      pick: (next: ReadTag | undefined) => pick(next?.id === selected ? undefined : next),
      askTheme: (of: ReadTag) => setAsking({ what: 'theme-of', tag: of }),
      askNote: (of: ReadTag) => setAsking({ what: 'note', tag: of }),
      moveEdges: (of: ReadTag) => {
        setEdges({ tag: of, at: { start: of.start, end: of.end } });
        show(of.passage, true);
      },
      fail,
    }),
    [go, say, nameOf, pick, selected, show, fail],
  );
  const acts = useDeciding(source.deciding, after);

  const fromHere = () => {
    const here = rows[seen];
    const passage = here?.kind === 'passage' ? here.passage : undefined;
    return passage === undefined
      ? undefined
      : lastTagBefore(ordered, document.passages, passage.id)?.id;
  };
  const onTag = (act: (on: ReadTag) => void) => () => {
    if (tag === undefined) say('No tag is chosen. Press J for the next proposal');
    else act(tag);
  };
  const toStance = (stance: Stance) => onTag((on) => acts.onStance(on, stance));
  const otherFace = () => {
    if (face === 'page') toFace('text');
    else if (pageFace === undefined) toFace('page');
    else say(pageFace);
  };
  useReaderKeys({
    nextUndecided: () => go(selected ?? fromHere(), 1),
    previousUndecided: () => go(selected, -1),
    accept: onTag(acts.onAccept),
    reject: onTag((on) => (on.state === 'manual' ? acts.onRemove(on) : acts.onReject(on))),
    unsure: onTag(acts.onUnsure),
    stanceConcern: toStance('concern'),
    stanceGood: toStance('good'),
    stanceMention: toStance('mention'),
    chooseTheme: () => {
      if (choice.words.length > 0) setAsking({ what: 'theme-for-words' });
      else onTag(acts.onTheme)();
    },
    note: onTag(acts.onNote),
    edges: onTag(acts.onEdges),
    otherFace,
    fade: () => setFaded(!faded),
  });

  const leaveWords = () => {
    setEdges(undefined);
    choice.clear();
  };
  const keepEdges = () => {
    if (edges === undefined) return;
    source.deciding.setEdges(edges.tag, edges.at).catch(fail);
    say(`${nameOf(edges.tag.theme)} has new edges`);
    leaveWords();
  };
  const onPassageKey = (event: KeyboardEvent, row: number): boolean => {
    const here = rows[row];
    if (here?.kind !== 'passage') return false;
    const { passage } = here;
    if (event.key === 'Escape') {
      if (edges === undefined && choice.inside === undefined && choice.words.length === 0)
        return false;
      leaveWords();
      return true;
    }
    if (edges?.tag.passage === passage.id) {
      if (event.key === 'Enter') {
        keepEdges();
        return true;
      }
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
      const at = moveEdge(passage.text, edges.at, {
        edge: event.shiftKey ? 'start' : 'end',
        by: event.ctrlKey ? 'sentence' : 'word',
        direction: event.key === 'ArrowRight' ? 1 : -1,
      });
      setEdges({ ...edges, at });
      say(`${countWords(passage.text, at)} words`);
      return true;
    }
    if (choice.inside === passage.id) {
      const used = choice.useKey(event, passage);
      if (used) return true;
    }
    switch (event.key) {
      case 'Enter':
        choice.enter(passage);
        say('In the words. Shift and arrows choose words, T tags them, Escape leaves');
        return true;
      case 'ArrowDown':
      case 'ArrowUp': {
        const next = neighbouringPassage(rows, row, event.key === 'ArrowDown' ? 1 : -1);
        if (next === undefined) return false;
        setActive(next);
        text.current?.showRow(next, { focus: true });
        return true;
      }
      default:
        return false;
    }
  };

  const counted = wordsChosen(document.passages, choice.words);
  const askedPassage = asking?.what === 'note' ? passages.get(asking.tag.passage) : undefined;
  const edgesPassage = edges === undefined ? undefined : passages.get(edges.tag.passage);
  return (
    <div className="reader">
      <section className="reader-outline" aria-label="Outline">
        <Outline
          entries={view.entries}
          here={section ?? 0}
          onGo={(to) => {
            const row = rowOfSection(rows, to);
            text.current?.showRow(row, { align: 'start' });
            const at = document.sections[to];
            if (at !== undefined) pages.current?.showPage(at.page);
          }}
        />
        <DocumentProgress
          progress={view.progress}
          hidden={source.tags.length - ordered.length}
          leftHere={view.undecided.get(section ?? 0) ?? 0}
        />
      </section>
      <section className="reader-work" aria-label="Document">
        <ReaderTools
          face={face}
          pageFace={pageFace}
          page={face === 'page' ? page : pageOf(rows, seen)}
          pages={document.pages}
          zoom={zoom}
          tags={source.tags}
          themes={source.themes}
          showing={showing}
          faded={faded}
          onFace={toFace}
          onZoom={setZoom}
          onShowing={setShowing}
          onFaded={setFaded}
        />
        {face === 'text' ? (
          <TextFace
            ref={text}
            drawnIn={drawnIn}
            rows={rows}
            tagsByPassage={view.tagsByPassage}
            themes={themes}
            selected={selected}
            active={active}
            faded={faded}
            startRow={startRow}
            acts={acts}
            onActive={setActive}
            onPassageKey={onPassageKey}
            onSeen={setSeen}
            onChosen={choice.takeFromScreen}
          />
        ) : (
          <PagesOfDocument
            ref={pages}
            source={source}
            view={view}
            zoom={zoom}
            selected={selected}
            startPage={page}
            acts={acts}
            onSeen={setPage}
            onText={() => toFace('text')}
          />
        )}
        {edges !== undefined && edgesPassage !== undefined ? (
          <ChoiceBar
            count={countWords(edgesPassage.text, edges.at)}
            edgesOf={nameOf(edges.tag.theme)}
            onTag={keepEdges}
            onKeepEdges={keepEdges}
            onCancel={leaveWords}
          />
        ) : (
          counted > 0 && (
            <ChoiceBar
              count={counted}
              edgesOf={undefined}
              onTag={() => setAsking({ what: 'theme-for-words' })}
              onKeepEdges={keepEdges}
              onCancel={leaveWords}
            />
          )
        )}
      </section>
      {asking?.what === 'theme-for-words' && (
        <ThemePicker
          title={`Tag ${counted} ${counted === 1 ? 'word' : 'words'}`}
          themes={source.themes}
          recent={source.recent}
          onChoose={(theme) => {
            source.deciding
              .add(choice.words, theme, 'concern')
              .then(([made]) => setSelected(made), fail);
            say(`${nameOf(theme)} added as a concern`);
            leaveWords();
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking?.what === 'theme-of' && (
        <ThemePicker
          title={`Change ${nameOf(asking.tag.theme).toLowerCase()} to`}
          themes={source.themes}
          recent={source.recent}
          onChoose={(theme) => {
            source.deciding.setTheme(asking.tag, theme).catch(fail);
            say(`Changed to ${nameOf(theme).toLowerCase()}`);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking?.what === 'note' && (
        <NoteDialog
          theme={nameOf(asking.tag.theme)}
          place={askedPassage === undefined ? '' : placeInWords(askedPassage)}
          note={asking.tag.note}
          onKeep={(note) => {
            source.deciding.setNote(asking.tag, note).catch(fail);
            say(note === null ? 'Note taken away' : 'Note kept');
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
