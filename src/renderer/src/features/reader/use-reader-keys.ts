import { useKey } from '../../keys/use-key.ts';

/** What each key of the reader does. */
export interface ReaderKeys {
  readonly nextUndecided: () => void;
  readonly previousUndecided: () => void;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly unsure: () => void;
  readonly stanceConcern: () => void;
  readonly stanceGood: () => void;
  readonly stanceMention: () => void;
  readonly chooseTheme: () => void;
  readonly note: () => void;
  readonly edges: () => void;
  readonly history: () => void;
  readonly otherFace: () => void;
  readonly fade: () => void;
  readonly findHere: () => void;
  readonly findNext: () => void;
  readonly findPrevious: () => void;
  readonly redactDocument: () => void;
}

/** Binds the reader's acts to their keys while it is shown; each is a button too. */
export function useReaderKeys(keys: ReaderKeys): void {
  useKey('nextUndecided', keys.nextUndecided);
  useKey('previousUndecided', keys.previousUndecided);
  useKey('accept', keys.accept);
  useKey('reject', keys.reject);
  useKey('unsure', keys.unsure);
  useKey('stanceConcern', keys.stanceConcern);
  useKey('stanceGood', keys.stanceGood);
  useKey('stanceMention', keys.stanceMention);
  useKey('chooseTheme', keys.chooseTheme);
  useKey('note', keys.note);
  useKey('edges', keys.edges);
  useKey('history', keys.history);
  useKey('otherFace', keys.otherFace);
  useKey('fade', keys.fade);
  useKey('findHere', keys.findHere);
  useKey('findNext', keys.findNext);
  useKey('findPrevious', keys.findPrevious);
  useKey('redactDocument', keys.redactDocument);
}
