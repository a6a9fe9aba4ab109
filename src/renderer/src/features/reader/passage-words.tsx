import type { CSSProperties, ReactNode } from 'react';
import { useThemeLook } from '../../data/theme-looks.tsx';
import type { ReadTheme } from './deciding.ts';
import { isConfirmed } from './reading.ts';
import type { ReadTag } from './reading.ts';
import type { Row } from './rows.ts';
import { textRuns } from './text-runs.ts';
import type { TextRun } from './text-runs.ts';

/**
 * The words of one passage, tags and evidence drawn on them. Every run says where it begins, in code
 * points, so that a selection on the screen can be told in offsets of the passage.
 */
export function PassageWords({
  row,
  tags,
  themes,
  selected,
  onPick,
}: {
  readonly row: Extract<Row, { kind: 'passage' }>;
  readonly tags: readonly ReadTag[];
  readonly themes: ReadonlyMap<string, ReadTheme>;
  readonly selected: number | undefined;
  readonly onPick: (tag: ReadTag) => void;
}): ReactNode {
  const { passage, cells } = row;
  const drawn = tags.filter(({ state }) => state !== 'rejected');
  const run = (part: TextRun) => (
    <Run key={part.start} run={part} themes={themes} selected={selected} onPick={onPick} />
  );
  if (cells === undefined) {
    return <p className="words">{textRuns(passage.text, drawn).map(run)}</p>;
  }
  return (
    <p
      className="words cells"
      style={{ '--cells': cells.length } as CSSProperties & Record<'--cells', number>}
    >
      {cells.map((cell) => (
        <span key={cell.start} className="cell">
          {textRuns(passage.text, drawn, cell).map(run)}
        </span>
      ))}
    </p>
  );
}

function Run({
  run,
  themes,
  selected,
  onPick,
}: {
  readonly run: TextRun;
  readonly themes: ReadonlyMap<string, ReadTheme>;
  readonly selected: number | undefined;
  readonly onPick: (tag: ReadTag) => void;
}): ReactNode {
  const look = useThemeLook();
  const top = run.tags.find(({ id }) => id === selected) ?? run.tags.at(-1);
  if (top === undefined) return <span data-at={run.start}>{run.text}</span>;
  const evidence = run.evidenceOf.find(({ id }) => id === top.id) ?? run.evidenceOf.at(-1);
  const { theme } = evidence ?? top;
  const classes = [
    'tagged',
    look(theme, themes.get(theme)?.group ?? 'practice'),
    run.tags.length > 1 ? 'deep' : '',
    top.id === selected ? 'chosen' : '',
    evidence === undefined ? '' : 'evidence',
    isConfirmed(top) ? 'confirmed' : '',
  ];
  return (
    // The same act is a button in the list of tags after the passage; this is the mouse's short way.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={classes.filter((name) => name !== '').join(' ')}
      data-at={run.start}
      data-tags={run.tags.map(({ id }) => id).join(' ')}
      onClick={() => {
        if (window.getSelection()?.isCollapsed !== false) onPick(nextOf(run.tags, selected));
      }}
    >
      {run.text}
    </span>
  );
}

/** Clicking again on words with several tags goes from one to the next, so that all can be reached. */
function nextOf(tags: readonly ReadTag[], selected: number | undefined): ReadTag {
  const at = tags.findIndex(({ id }) => id === selected);
  const next = tags[(at - 1 + tags.length) % tags.length] ?? tags[0];
  if (next === undefined) throw new RangeError('a tagged run has a tag');
  return at < 0 ? (tags.at(-1) ?? next) : next;
}
