import type { ReactElement } from 'react';
import { CodePointOffsets, codePointLength } from '../../../../core/text/offsets.ts';
import type { ShownBrief } from './brief-builder.tsx';

/** Words as they will print: what is flagged is marked with its number, what was replaced stands as it was replaced. */
export function FlaggedWords({
  item,
  words,
  from = 0,
  flags,
  isQuoted = false,
}: {
  readonly item: number;
  readonly words: string;
  /** Where the words begin in the text by which flags are placed, in code points. */
  readonly from?: number;
  readonly flags: ShownBrief['flags'];
  readonly isQuoted?: boolean;
}): ReactElement {
  const offsets = new CodePointOffsets(words);
  const length = codePointLength(words);
  const slice = (start: number, end: number): string =>
    words.slice(offsets.toUnits(start), offsets.toUnits(end));
  const parts: ReactElement[] = [];
  let at = 0;
  for (const [index, flag] of flags.entries()) {
    if (flag.item !== item) continue;
    const start = Math.max(flag.start - from, at);
    const end = Math.min(flag.end - from, length);
    if (end <= start) continue;
    parts.push(<span key={`b${start}`}>{slice(at, start)}</span>);
    parts.push(
      <FlaggedStretch
        key={`f${start}`}
        flag={flag}
        number={index + 1}
        words={slice(start, end)}
        isQuoted={isQuoted}
      />,
    );
    at = end;
  }
  return (
    <>
      {parts}
      <span>{slice(at, length)}</span>
    </>
  );
}

function FlaggedStretch({
  flag,
  number,
  words,
  isQuoted,
}: {
  readonly flag: ShownBrief['flags'][number];
  readonly number: number;
  readonly words: string;
  readonly isQuoted: boolean;
}): ReactElement {
  switch (flag.decision) {
    case 'replace':
      return <span className="brief-done">{isQuoted ? `[${flag.instead}]` : flag.instead}</span>;
    case 'leave-out':
      return <span className="brief-done">{isQuoted ? '[…]' : ''}</span>;
    case 'keep':
      return <span className="brief-kept">{words}</span>;
    case null:
      return (
        <mark className="brief-flag" id={`flagged-${number}`}>
          {words}
          <sup>{number}</sup>
        </mark>
      );
  }
}
