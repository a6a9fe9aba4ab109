import { useEffect, useState, type ReactElement } from 'react';
import { onAnnounce } from './announce.ts';

/** Where announcements are heard. One for the whole window. */
export function LiveRegion(): ReactElement {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  useEffect(() => onAnnounce((words) => setSaid(({ turn }) => ({ words, turn: turn + 1 }))), []);
  return (
    <div className="vh live" aria-live="polite" aria-atomic="true">
      {/* A new element each time, so that the same words are heard twice when they are said twice. */}
      <span key={said.turn}>{said.words}</span>
    </div>
  );
}
