import { app, BrowserWindow, protocol, session } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType, fileFor, POLICY } from './app-protocol.ts';

/** Electron's main process: one hardened window on app://caselight. It opens no database. */

const ORIGIN = 'app://caselight';
const rendererFolder = join(import.meta.dirname, '..', 'renderer');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

if (app.requestSingleInstanceLock()) {
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  closeDoors();
  protocol.handle('app', serve);
  await openWindow();
} else {
  app.quit();
}

/** Nothing is fetched, permitted or opened that is not the app itself. */
function closeDoors(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) =>
    answer(false),
  );
  session.defaultSession.setPermissionCheckHandler(() => false);
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({
      cancel: !details.url.startsWith(`${ORIGIN}/`) && !details.url.startsWith('devtools:'),
    });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

async function serve(request: Request): Promise<Response> {
  const path = request.method === 'GET' ? await fileFor(request.url, rendererFolder) : undefined;
  if (path === undefined) return new Response('Not found', { status: 404 });
  return new Response(await readFile(path), {
    headers: {
      'content-type': contentType(path),
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    },
  });
}

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    title: 'Caselight',
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(`${ORIGIN}/index.html`);
}
