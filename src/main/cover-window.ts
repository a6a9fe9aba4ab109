import type { BrowserWindow } from 'electron';
import { EVENTS } from '../shared/contract/contract.ts';
import type { LibraryKeeper } from '../shared/contract/library-keeper.ts';
import { FIRST_PREFERENCES } from '../shared/contract/preferences.ts';

/**
 * Hides the window's content from pictures of the screen, and from the picture by which windows are switched, while other
 * programs are in front, where the preferences want it. Windows and macOS can do so; elsewhere nothing comes of it.
 */
export function coverWhenAway(window: BrowserWindow, keeper: LibraryKeeper): void {
  let isWanted = FIRST_PREFERENCES.hideWhenAway;
  let isAway = false;
  const cover = (): void => window.setContentProtection(isWanted && isAway);
  window.on('blur', () => {
    isAway = true;
    cover();
  });
  window.on('focus', () => {
    isAway = false;
    cover();
  });
  const stop = keeper.listen((name, payload) => {
    if (name !== 'preferencesChanged') return;
    isWanted = EVENTS.preferencesChanged.parse(payload).hideWhenAway;
    cover();
  });
  window.on('closed', stop);
}
