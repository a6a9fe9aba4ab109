import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';

/** The search room. */
export function SearchRoom(): ReactElement {
  return (
    <Room title="Search" windowTitle="Search">
      <div className="scroll emptystate">
        <p>This room is being furnished.</p>
      </div>
    </Room>
  );
}
