import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../ui/button.tsx';
import type { ShownBrief } from './brief-builder.tsx';
import { useBriefEdit } from './use-brief-edit.ts';

type Flag = ShownBrief['flags'][number];

const KINDS: Readonly<Record<string, string>> = {
  name: 'Name',
  date: 'Date',
  place: 'Place',
  number: 'Number',
  'e-mail': 'E-mail address',
  'rare-combination': 'Rare combination',
  marked: 'Marked by hand',
};

/** Goes to the flag of this index: the page shows its words, and its first button has the focus. */
export function goToFlag(index: number): void {
  document.getElementById(`flagged-${index + 1}`)?.scrollIntoView({ block: 'center' });
  document
    .getElementById(`flag-${index + 1}`)
    ?.querySelector('button')
    ?.focus();
}

/** What the identity guard found, each with what could stand in its place: the person decides. */
export function Flags({ flags }: { readonly flags: ShownBrief['flags'] }): ReactElement {
  const open = flags.filter(({ decision }) => decision === null).length;
  return (
    <aside className="brief-guard" aria-labelledby="guard-title">
      <div className="guard">
        <h2 id="guard-title">Identity guard</h2>
        <p>
          <span className="num">
            {open} of {flags.length}
          </span>{' '}
          flags open. Nothing leaves the library with an open flag unless you say so, and that is
          recorded.
        </p>
      </div>
      <ul className="flags" aria-label="Flags">
        {flags.map((flag, index) => (
          <FlagCard key={`${flag.item}-${flag.start}-${flag.end}`} flag={flag} number={index + 1} />
        ))}
      </ul>
    </aside>
  );
}

function FlagCard({
  flag,
  number,
}: {
  readonly flag: Flag;
  readonly number: number;
}): ReactElement {
  const edit = useBriefEdit();
  const { item, start, end, decision } = flag;
  const [instead, setInstead] = useState(flag.suggestion);
  const decide = (made: NonNullable<Flag['decision']>, words: string): void =>
    edit({ act: 'decide', item, start, end, decision: made, words });
  const kind = KINDS[flag.kind] ?? flag.kind;
  if (decision !== null) {
    return (
      <li className="closed" id={`flag-${number}`}>
        <h3>
          <span className="fn num">{number}</span> {kind}
          {item < 0 && ' in citations'}
        </h3>
        <p>{settledWords(flag)}</p>
        <Button
          isSmall
          look="plain"
          aria-label={`Decide anew on flag ${number}`}
          onClick={() => edit({ act: 'reopen', item, start, end })}
        >
          Decide anew
        </Button>
      </li>
    );
  }
  return (
    <li id={`flag-${number}`}>
      <h3>
        <span className="fn num">{number}</span> {kind}
        {item < 0 && ' in citations'}
      </h3>
      <p>
        <q>{flag.words}</q>
      </p>
      <p className="quiet">{flag.why}</p>
      <label>
        <span>Use</span>
        <input
          className="field"
          aria-label={`What to use in place of flag ${number}`}
          value={instead}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setInstead(event.target.value)}
        />
      </label>
      <p className="row">
        <Button
          isSmall
          aria-label={`Replace flag ${number}`}
          onClick={() =>
            instead.trim() === '' ? decide('leave-out', '') : decide('replace', instead.trim())
          }
        >
          Replace
        </Button>
        <Button
          isSmall
          look="plain"
          aria-label={`Leave out flag ${number}`}
          onClick={() => decide('leave-out', '')}
        >
          Leave out
        </Button>
        <Button
          isSmall
          look="plain"
          aria-label={`Keep flag ${number}`}
          onClick={() => decide('keep', '')}
        >
          Keep
        </Button>
      </p>
    </li>
  );
}

function settledWords({ decision, words, instead }: Flag): string {
  switch (decision) {
    case 'replace':
      return `“${words}” is now “${instead}”`;
    case 'leave-out':
      return `“${words}” is left out`;
    default:
      return `“${words}” is kept`;
  }
}
