import type { ReactElement } from 'react';
import type { Stance } from '../../../core/themes/proposal.ts';

/** A stance as a shape: diamond, tick, ring. Its word stands beside it, so it has no name of its own. */
export function StanceGlyph({ stance }: { readonly stance: Stance }): ReactElement {
  return (
    <svg className="stance" width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
      {stance === 'concern' && <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" fill="currentColor" />}
      {stance === 'good' && (
        <path
          d="M2.5 8.5 6.5 12.5 13.5 4"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="square"
        />
      )}
      {stance === 'mention' && (
        <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
    </svg>
  );
}
