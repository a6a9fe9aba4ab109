import type { ReactElement } from 'react';

/** Caselight's mark: an open book and light. */
export function Mark({ size }: { readonly size: number }): ReactElement {
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  return (
    <svg width={size} height={size} viewBox="0 0 22 20" aria-hidden="true">
      <path {...line} d="M4 5.5c2.6-1 5-1 7 .4v11c-2-1.4-4.4-1.4-7-.4z" />
      <path {...line} d="M11 5.9c2-1.4 4.4-1.4 7-.4v11c-2.6-1-5-1-7 .4" />
      <path {...line} d="M11 1.5v1.8M6.3 2.3l.6 1.3M15.7 2.3l-.6 1.3" />
    </svg>
  );
}
