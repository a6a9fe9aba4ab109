import { useActStack } from './act-stack.ts';
import { announce } from '../ui/announce.ts';
import { forgetToast, sayDone } from '../ui/toast-store.ts';
import { call, problemIn } from './client.ts';
import { useCoderName } from './preferences-context.tsx';

/** The ways up and down the library's stack of acts. */
export interface UndoWays {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** The library's stack of acts. */
export interface UndoStack extends UndoWays {
  /** In words; null where there is nothing to undo or to do again. */
  readonly undoWords: string | null;
  readonly redoWords: string | null;
}

/** Undo over whatever was done in the library, in whatever room: kept with it, so also after closing it. */
export function useUndo(): UndoStack {
  const ways = useUndoWays();
  const { undo, redo } = useActStack() ?? { undo: null, redo: null };
  return { ...ways, undoWords: undo?.words ?? null, redoWords: redo?.words ?? null };
}

/** Undo and redo for those who need not know what they would do: nothing is read, so nothing is drawn anew. */
export function useUndoWays(): UndoWays {
  const coder = useCoderName();
  const reverse = async (which: 'undo' | 'redo'): Promise<void> => {
    try {
      forgetToast();
      const { act } = await call(which, { coder });
      if (act) announce(`${which === 'undo' ? 'Undone' : 'Done again'}: ${act.words}`);
      else announce(which === 'undo' ? 'Nothing to undo' : 'Nothing to do again');
    } catch (error) {
      sayDone(problemIn(error).what);
    }
  };
  return { undo: () => reverse('undo'), redo: () => reverse('redo') };
}
