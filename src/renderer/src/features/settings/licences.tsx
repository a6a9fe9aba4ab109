import type { ReactElement } from 'react';
import { CallView } from '../../ui/call-view.tsx';
import { useCall } from '../../data/use-call.ts';

/** What Caselight is built from, with the text of every licence. */
export function Licences(): ReactElement {
  const licences = useCall('licences', {});
  return (
    <CallView of={licences} loading="Reading the licences">
      {({ text }) => (
        // Longer than the dialog: it is scrolled with the keyboard, and so it has to take the focus.
        <pre className="licences" role="region" aria-label="Licences" tabIndex={0}>
          {text}
        </pre>
      )}
    </CallView>
  );
}
