import type { ReactElement } from 'react';
import { movedEdge, type EdgeMove } from '../../../../core/brief/quote-edges.ts';
import { Button } from '../../ui/button.tsx';
import { useBriefEdit } from './use-brief-edit.ts';

const MOVES: readonly (readonly [EdgeMove, string])[] = [
  ['begin-earlier', 'Begin a word earlier'],
  ['begin-later', 'Begin a word later'],
  ['end-earlier', 'End a word earlier'],
  ['end-later', 'End a word later'],
  ['whole-passage', 'Whole passage'],
];

/** Shortens and lengthens a quote at its words; it stays a stretch of its passage. */
export function QuoteEdges({
  item,
  passage,
  start,
  end,
}: {
  readonly item: number;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}): ReactElement {
  const edit = useBriefEdit();
  return (
    <details className="brief-edges">
      <summary className="small">Shorten or lengthen</summary>
      <span className="row">
        {MOVES.map(([move, words]) => {
          const to = movedEdge(passage, { start, end }, move);
          return (
            <Button
              key={move}
              isSmall
              aria-disabled={to === null}
              onClick={() => {
                if (to !== null) edit({ act: 'edges', item, ...to });
              }}
            >
              {words}
            </Button>
          );
        })}
      </span>
    </details>
  );
}
