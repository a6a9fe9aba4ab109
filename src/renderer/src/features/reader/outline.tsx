import { memo, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';
import type { ReadSection } from './reading.ts';

/** One line of the outline. */
export interface OutlineEntry {
  readonly section: ReadSection;
  /** Proposals left in it and in what stands under it; undefined where it never had any. */
  readonly left: number | undefined;
  /** Proposals left there that the filters hide. */
  readonly hidden: number;
}

/**
 * The sections worth a line: those with a printed heading, to the third level. What is left in a
 * section that has no line is counted where it stands.
 *
 * @param left Proposals left by section, as far as they are shown, and in `leftInAll` all of them.
 * @param hadAny Sections that have or had proposals.
 */
export function outlineOf(
  sections: readonly ReadSection[],
  left: ReadonlyMap<number, number>,
  leftInAll: ReadonlyMap<number, number>,
  hadAny: ReadonlySet<number>,
): readonly OutlineEntry[] {
  type Counting = { section: ReadSection; left: number | undefined; hidden: number };
  const entries: Counting[] = [];
  const above: Counting[] = [];
  for (const section of sections) {
    while ((above.at(-1)?.section.level ?? 0) >= section.level) above.pop();
    const entry: Counting = { section, left: undefined, hidden: 0 };
    if (section.level <= 3 && section.heading !== '' && !section.heading.endsWith('…')) {
      entries.push(entry);
      above.push(entry);
    }
    if (!hadAny.has(section.index)) continue;
    const own = left.get(section.index) ?? 0;
    const hidden = (leftInAll.get(section.index) ?? 0) - own;
    for (const each of above) {
      each.left = (each.left ?? 0) + own;
      each.hidden += hidden;
    }
  }
  return entries;
}

/** The document's headings, with what is left to decide under each. */
export const Outline = memo(function Outline({
  entries,
  here,
  onGo,
}: {
  readonly entries: readonly OutlineEntry[];
  /** Section that is being read. */
  readonly here: number;
  readonly onGo: (section: number) => void;
}): ReactNode {
  const current = entries.findLast(({ section }) => section.index <= here)?.section.index;
  const list = useRef<HTMLElement>(null);
  useInSight(list, current);
  return (
    <nav ref={list} className="scroll outline" aria-label="Sections">
      <ol>
        {entries.map(({ section, left, hidden }) => (
          <Line
            key={section.index}
            section={section}
            left={left}
            hidden={hidden}
            isHere={section.index === current}
            onGo={onGo}
          />
        ))}
      </ol>
    </nav>
  );
});

/** Drawn anew only when something of its own has changed: a decision touches one section and those above it. */
const Line = memo(function Line({
  section,
  left,
  hidden,
  isHere,
  onGo,
}: OutlineEntry & {
  readonly isHere: boolean;
  readonly onGo: (section: number) => void;
}): ReactNode {
  return (
    <li className={`level-${Math.min(section.level, 3)}`}>
      <button
        type="button"
        aria-current={isHere ? 'location' : undefined}
        onClick={() => onGo(section.index)}
      >
        <span className="title">{section.heading}</span>
        <Left left={left} hidden={hidden} />
      </button>
    </li>
  );
});

function Left({ left, hidden }: Pick<OutlineEntry, 'left' | 'hidden'>): ReactNode {
  if (left === undefined) return <span />;
  if (left === 0 && hidden > 0)
    return (
      <span className="left">
        <span className="vh">none shown that is left to decide</span>
      </span>
    );
  if (left === 0)
    return (
      <span className="left">
        <span className="vh">all decided</span>
        <Icon name="tick" size={14} />
      </span>
    );
  return (
    <span className="left">
      <span className="vh">left to decide: </span>
      {left}
    </span>
  );
}
