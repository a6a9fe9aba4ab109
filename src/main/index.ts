import { app, protocol, powerMonitor, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { EVENT_CHANNEL } from '../shared/contract/channels.ts';
import { LibraryKeeper } from '../shared/contract/library-keeper.ts';
import { keeperHandlers, windowGate } from '../shared/contract/window-gate.ts';
import { serveFile } from './app-protocol.ts';
import { hearCalls } from './calls.ts';
import { closeDoors } from './closed-doors.ts';
import { coverWhenAway } from './cover-window.ts';
import { utilityPorts } from './database-link.ts';
import { keyStoreHandlers } from './key-store.ts';
import { setMenu } from './menu.ts';
import { dialogHandlers } from './shell-dialogs.ts';
import { openWindow } from './window.ts';

/** Electron's main process: one hardened window on app://caselight. It opens no database. */

const out = join(import.meta.dirname, '..');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

if (app.requestSingleInstanceLock()) {
  // Not awaited: Electron is not ready before this module has been run to its end.
  void app.whenReady().then(run);
} else {
  app.quit();
}

async function run(): Promise<void> {
  let window: BrowserWindow | undefined;
  const keeper = new LibraryKeeper(
    utilityPorts(
      {
        database: join(out, 'main', 'database-process.js'),
        parsing: join(out, 'main', 'parse-process.js'),
      },
      { root: join(out, '..'), softwareVersion: app.getVersion() },
    ),
  );
  closeDoors();
  protocol.handle('app', (request) => serveFile(request, join(out, 'renderer')));
  hearCalls(
    windowGate(keeper, {
      ...keeperHandlers(keeper),
      ...dialogHandlers(keeper, () => window),
      ...keyStoreHandlers(keeper, join(app.getPath('userData'), 'remembered.json')),
    }),
  );
  keeper.listen((name, payload) => window?.webContents.send(EVENT_CHANNEL, name, payload));
  setMenu(keeper);
  // A computer that sleeps or shows its own lock screen has nobody at it.
  powerMonitor.on('suspend', () => void keeper.lock('system'));
  powerMonitor.on('lock-screen', () => void keeper.lock('system'));
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  closeLibraryBeforeQuitting(keeper);
  window = await openWindow();
  coverWhenAway(window, keeper);
  window.on('closed', () => {
    window = undefined;
  });
}

/** Quitting waits until the library is closed as it should be. */
function closeLibraryBeforeQuitting(keeper: LibraryKeeper): void {
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void keeper.end().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
