import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';

/** What can be done with the words that are chosen, or how to choose some. */
export function ChoiceBar({
  count,
  edgesOf,
  onTag,
  onKeepEdges,
  onCancel,
}: {
  readonly count: number;
  /** The name of the theme whose tag's edges are being moved, if they are. */
  readonly edgesOf: string | undefined;
  readonly onTag: () => void;
  readonly onKeepEdges: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const words = `${count} ${count === 1 ? 'word' : 'words'}`;
  return (
    <div className="choice-bar" role="group" aria-label="Chosen words">
      {edgesOf !== undefined ? (
        <>
          <span>
            {edgesOf}: <span className="num">{words}</span>. Arrows move the end, with Shift the
            beginning, with Ctrl by sentence.
          </span>
          <Button isSmall look="primary" onClick={onKeepEdges}>
            Keep these edges <kbd className="kbd">Enter</kbd>
          </Button>
        </>
      ) : count === 0 ? (
        <span>
          In the words. Arrows go from word to word, with Shift they choose them, with Ctrl by
          sentence; <kbd className="kbd">P</kbd> chooses the whole passage.
        </span>
      ) : (
        <>
          <span className="num">{words} chosen</span>
          <Button isSmall look="primary" act="chooseTheme" onClick={onTag}>
            Tag these words
          </Button>
        </>
      )}
      <Button isSmall look="plain" onClick={onCancel}>
        Leave <kbd className="kbd">Esc</kbd>
      </Button>
    </div>
  );
}
