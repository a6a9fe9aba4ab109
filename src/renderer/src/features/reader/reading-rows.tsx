import { memo } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import type { ReadTheme } from './deciding.ts';
import { PassageWords } from './passage-words.tsx';
import type { ReadTag } from './reading.ts';
import type { Row } from './rows.ts';
import { placeInWords } from './say.ts';
import type { CardActs } from './tag-card.tsx';
import { TagsBeside } from './tags-beside.tsx';

/** A heading of the document. */
export function Heading({ row }: { readonly row: Extract<Row, { kind: 'heading' }> }): ReactNode {
  const { heading, level } = row.section;
  const Tag = level <= 1 ? 'h2' : 'h3';
  return (
    <Tag className="reading-heading">
      <span data-at={0}>{heading}</span>
    </Tag>
  );
}

/** A passage as it is drawn, and what is done in it. */
export interface PassageRowProps {
  readonly row: Extract<Row, { kind: 'passage' }>;
  readonly index: number;
  readonly tags: readonly ReadTag[];
  readonly themes: ReadonlyMap<string, ReadTheme>;
  /** The chosen tag, where it is one of this passage. */
  readonly selected: number | undefined;
  readonly reachable: boolean;
  readonly acts: CardActs;
  readonly onActive: (row: number) => void;
  readonly onPassageKey: (event: KeyboardEvent, row: number) => boolean;
}

/** Drawn anew only when something of its own has changed: a decision touches one passage. */
export const PassageRow = memo(function PassageRow({
  row,
  index,
  tags,
  themes,
  selected,
  reachable,
  acts,
  onActive,
  onPassageKey,
}: PassageRowProps): ReactNode {
  const { passage } = row;
  const known = tags.flatMap((tag) => {
    const theme = themes.get(tag.theme);
    return theme === undefined ? [] : [{ tag, theme, passage }];
  });
  const least: CSSProperties & Record<'--cards', number> = { '--cards': known.length };
  return (
    <>
      {row.newPage !== null && (
        <p className="page-begins">
          <span>page {row.newPage}</span>
        </p>
      )}
      {/* The passage takes the keyboard so that it can be read, entered and tagged without a mouse. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section
        className={classesOf(row, known.length)}
        style={least}
        data-passage={passage.id}
        data-beside
        tabIndex={reachable ? 0 : -1}
        aria-label={`${placeInWords(passage)}, ${known.length === 0 ? 'no tags' : `${known.length} ${known.length === 1 ? 'tag' : 'tags'}`}`}
        onFocus={(event) => {
          if (event.target === event.currentTarget) onActive(index);
        }}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          if (onPassageKey(event, index)) event.preventDefault();
        }}
      >
        {row.number !== null && <span className="pn">{row.number}</span>}
        <PassageWords
          row={row}
          tags={tags}
          themes={themes}
          selected={selected}
          onPick={acts.onPick}
        />
        {passage.ocr !== undefined && (
          <p className="ocr-note">
            Read from a picture of the page; {Math.round(passage.ocr * 100)}% sure of the words
          </p>
        )}
        <TagsBeside
          tags={known}
          label={`Tags on ${placeInWords(passage)}`}
          selected={selected}
          acts={acts}
        />
      </section>
    </>
  );
}, isDrawnAlike);

/** The tags of a passage come in a new list with every decision in the document. */
function isDrawnAlike(
  { tags: before, ...were }: PassageRowProps,
  { tags, ...are }: PassageRowProps,
): boolean {
  return isSameList(before, tags) && isSameList(Object.values(were), Object.values(are));
}

function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((one, i) => one === after[i]);
}

function classesOf(row: PassageRowProps['row'], cards: number): string {
  const { passage, tableBegins, tableEnds } = row;
  return [
    'para',
    passage.kind,
    cards === 0 && 'untagged',
    crowded(cards, passage.text) && 'crowded',
    tableBegins && 'table-begins',
    tableEnds && 'table-ends',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where two-line cards would not fit beside the passage, they take one line each. */
function crowded(cards: number, text: string): boolean {
  return cards > 1 && cards * 60 > Math.ceil(text.length / 62) * 27 + 16;
}
