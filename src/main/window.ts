import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';
import { ORIGIN } from './app-protocol.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

/** Opens the one window, hardened, as large as it last was. */
export async function openWindow(): Promise<BrowserWindow> {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const { width, height, isMaximised } = readWindowState(stateFile);
  const window = new BrowserWindow({
    width,
    height,
    minWidth: 320,
    minHeight: 400,
    show: false,
    title: 'Caselight',
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const size = window.getNormalBounds();
    keepWindowState(stateFile, {
      width: size.width,
      height: size.height,
      isMaximised: window.isMaximized(),
    });
  });
  window.webContents.on('render-process-gone', () => window.webContents.reload());
  await window.loadURL(`${ORIGIN}/index.html`);
  return window;
}
