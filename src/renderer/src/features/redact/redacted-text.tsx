import { memo, useMemo } from 'react';
import type { ReactElement, Ref } from 'react';
import { CodePointOffsets } from '../../../../core/text/offsets.ts';
import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { ShownRedaction } from '../../../../shared/contract/redacting.ts';
import { STATE_WORDS } from './kinds.ts';

type ReadPassage = OutputOf<'readDocument'>['passages'][number];

const NONE: readonly ShownRedaction[] = [];

/** The whole text; what is taken out is struck through with what stands in its place, what is left in is underlined. */
export function RedactedText({
  ref,
  passages,
  redactions,
  chosen,
  onChoose,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly passages: readonly ReadPassage[];
  readonly redactions: readonly ShownRedaction[];
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}): ReactElement {
  const byPassage = useMemo(() => placed(passages, redactions), [passages, redactions]);
  return (
    // The text is long and read by scrolling: who has no mouse scrolls it by its focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="redact-text scroll" aria-label="Document" ref={ref} tabIndex={0}>
      {passages.map((passage) => {
        const own = byPassage.get(passage.id) ?? NONE;
        const isHere = own.some(({ id }) => id === chosen);
        return (
          <PassageLine
            key={passage.id}
            passage={passage}
            redactions={own}
            chosen={isHere ? chosen : null}
            onChoose={onChoose}
          />
        );
      })}
    </section>
  );
}

/** By passage, the redactions that touch it. Both stand in the order of the text. */
function placed(
  passages: readonly ReadPassage[],
  redactions: readonly ShownRedaction[],
): ReadonlyMap<number, readonly ShownRedaction[]> {
  const byPassage = new Map<number, ShownRedaction[]>();
  let from = 0;
  for (const { id, start, end } of passages) {
    while ((redactions[from]?.end ?? Infinity) <= start) from += 1;
    for (let i = from; (redactions[i]?.start ?? Infinity) < end; i += 1) {
      const one = redactions[i];
      if (one === undefined) break;
      const own = byPassage.get(id);
      if (own === undefined) byPassage.set(id, [one]);
      else own.push(one);
    }
  }
  return byPassage;
}

const PassageLine = memo(function PassageLine({
  passage,
  redactions,
  chosen,
  onChoose,
}: {
  readonly passage: ReadPassage;
  readonly redactions: readonly ShownRedaction[];
  readonly chosen: number | null;
  readonly onChoose: (id: number) => void;
}): ReactElement {
  const { text, start, kind, paragraph } = passage;
  const offsets = new CodePointOffsets(text);
  const slice = (from: number, to: number): string =>
    text.slice(offsets.toUnits(from), offsets.toUnits(to));
  const length = offsets.toCodePoints(text.length);
  const parts: ReactElement[] = [];
  let at = 0;
  for (const one of redactions) {
    const from = Math.max(one.start - start, at);
    const to = Math.min(one.end - start, length);
    if (to <= from) continue;
    parts.push(
      <span key={`b${at}`} data-from={start + at}>
        {slice(at, from)}
      </span>,
      <Place
        key={one.id}
        redaction={one}
        isChosen={one.id === chosen}
        isFirst={one.start >= start}
        words={slice(from, to)}
        from={start + from}
        onChoose={onChoose}
      />,
    );
    at = to;
  }
  return (
    <p className={kind === 'heading' ? 'redact-heading' : ''}>
      {paragraph !== null && <span className="redact-number num">{paragraph}</span>}
      {parts}
      <span data-from={start + at}>{slice(at, length)}</span>
    </p>
  );
});

function Place({
  redaction,
  isChosen,
  isFirst,
  words,
  from,
  onChoose,
}: {
  readonly redaction: ShownRedaction;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly words: string;
  readonly from: number;
  readonly onChoose: (id: number) => void;
}): ReactElement {
  const { id, state, replacement } = redaction;
  const isKept = state === 'kept';
  return (
    // The same is done by the keys and by the list beside; this is the mouse's short way.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={`place ${state}${isChosen ? ' chosen' : ''}`}
      {...(isFirst && { id: `redaction-${id}` })}
      onClick={() => onChoose(id)}
    >
      <span className="vh">{`(${STATE_WORDS[state]}:`}</span>
      {isKept ? <span data-from={from}>{words}</span> : <del data-from={from}>{words}</del>}
      {isFirst && !isKept && <ins>{replacement === '' ? '[taken out]' : `[${replacement}]`}</ins>}
      <span className="vh">)</span>
    </span>
  );
}
