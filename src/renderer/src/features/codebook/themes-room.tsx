import type { ReactElement } from 'react';
import { Room } from '../../app/room.tsx';

/** The themes room. */
export function ThemesRoom(): ReactElement {
  return (
    <Room title="Themes" windowTitle="Themes">
      <div className="scroll emptystate">
        <p>This room is being furnished.</p>
      </div>
    </Room>
  );
}
