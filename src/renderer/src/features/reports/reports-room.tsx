import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';

/** The reports room. */
export function ReportsRoom(): ReactElement {
  return (
    <Room title="Reports" windowTitle="Reports">
      <div className="scroll emptystate">
        <p>This room is being furnished.</p>
      </div>
    </Room>
  );
}
