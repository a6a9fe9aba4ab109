import type { ReactElement } from 'react';
import { useHostGone } from '../bridge/host-state.ts';

/** Over everything, once the host has ended: what happened, what was kept, what to do. */
export function HostGone(): ReactElement | null {
  if (!useHostGone()) return null;
  return (
    <div className="host-gone" role="alert">
      <strong>Caselight has ended.</strong> What was saved is safe; nothing done here now is kept.
      Start Caselight again and open the address that it prints.
    </div>
  );
}
