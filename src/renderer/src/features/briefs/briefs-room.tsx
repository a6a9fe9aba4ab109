import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';

/** The briefs room. */
export function BriefsRoom(): ReactElement {
  return (
    <Room title="Briefs" windowTitle="Briefs">
      <div className="scroll emptystate">
        <p>This room is being furnished.</p>
      </div>
    </Room>
  );
}
