import type { ReactNode } from 'react';
import { DocumentHistory } from './document-history.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import type { ReaderSource } from './reader-source.ts';
import type { ReadTag } from './reading.ts';
import { ThemePicker } from './theme-picker.tsx';

/** What is asked of the person on top of the document. */
export type Asking =
  | { readonly what: 'theme-of'; readonly tag: ReadTag }
  | { readonly what: 'theme-for-words' }
  | { readonly what: 'note'; readonly tag: ReadTag }
  | { readonly what: 'history'; readonly tag: ReadTag }
  | { readonly what: 'document-history' };

/** The dialogs of the reader, one at a time. */
export function AskedOnTop({
  asking,
  source,
  words,
  nameOf,
  placeOf,
  onTagWords,
  say,
  fail,
  onClose,
}: {
  readonly asking: Asking | undefined;
  readonly source: ReaderSource;
  /** How many words are chosen. */
  readonly words: number;
  readonly nameOf: (theme: string) => string;
  /** Where a tag is: "paragraph 4.12". */
  readonly placeOf: (tag: ReadTag) => string;
  readonly onTagWords: (theme: string) => void;
  readonly say: (words: string) => void;
  readonly fail: (error: unknown) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { themes, recent, deciding } = source;
  switch (asking?.what) {
    case 'theme-for-words':
      return (
        <ThemePicker
          title={`Tag ${words} ${words === 1 ? 'word' : 'words'}`}
          themes={themes}
          recent={recent}
          onChoose={onTagWords}
          onClose={onClose}
        />
      );
    case 'theme-of':
      return (
        <ThemePicker
          title={`Change ${nameOf(asking.tag.theme)} to`}
          themes={themes}
          recent={recent}
          onChoose={(theme) => {
            deciding.setTheme(asking.tag, theme).catch(fail);
            say(`Changed to ${nameOf(theme)}`);
          }}
          onClose={onClose}
        />
      );
    case 'note':
      return (
        <NoteDialog
          theme={nameOf(asking.tag.theme)}
          place={placeOf(asking.tag)}
          note={asking.tag.note}
          onKeep={(note) => {
            deciding.setNote(asking.tag, note).catch(fail);
            say(note === null ? 'Note taken away' : 'Note kept');
          }}
          onClose={onClose}
        />
      );
    case 'history':
      return (
        <HistoryDialog
          tag={asking.tag.id}
          theme={nameOf(asking.tag.theme)}
          place={placeOf(asking.tag)}
          nameOf={nameOf}
          onClose={onClose}
        />
      );
    case 'document-history':
      return (
        <DocumentHistory
          caseId={source.document.caseId}
          documentId={source.document.id}
          onClose={onClose}
        />
      );
    case undefined:
      return null;
  }
}
