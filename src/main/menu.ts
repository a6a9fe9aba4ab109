import { Menu } from 'electron';
import type { LibraryKeeper } from '../shared/contract/library-keeper.ts';

/** The application's menu: what systems expect to find there, and locking. */
export function setMenu(keeper: LibraryKeeper): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [
          { id: 'lock', label: 'Lock the library', click: () => void keeper.lock('asked') },
          { type: 'separator' },
          { role: 'quit' },
        ],
      },
      { role: 'editMenu' },
      {
        label: 'View',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
        ],
      },
    ]),
  );
}
