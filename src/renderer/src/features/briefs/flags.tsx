import type { ReactElement } from 'react';
import type { ShownBrief } from './brief-builder.tsx';
import { FlagCard } from './flag-card.tsx';

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
          <FlagCard
            key={`${flag.item}-${flag.start}-${flag.end}`}
            flag={flag}
            flags={flags}
            number={index + 1}
          />
        ))}
      </ul>
    </aside>
  );
}
