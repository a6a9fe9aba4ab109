import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';

/** The settings room. */
export function SettingsRoom(): ReactElement {
  return (
    <Room title="Settings" windowTitle="Settings">
      <div className="scroll emptystate">
        <p>This room is being furnished.</p>
      </div>
    </Room>
  );
}
