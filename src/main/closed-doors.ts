import { app, session } from 'electron';
import { ORIGIN } from './app-protocol.ts';

/** Nothing is fetched, permitted, opened or gone to that is not the app itself. */
export function closeDoors(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isHarmless(permission)),
  );
  defaultSession.setPermissionCheckHandler((_contents, permission) => isHarmless(permission));
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwn(details.url) });
  });
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Copying at the press of a button, and nothing else. */
function isHarmless(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

function isOwn(url: string): boolean {
  return (
    url.startsWith(`${ORIGIN}/`) || url.startsWith(`blob:${ORIGIN}/`) || url.startsWith('devtools:')
  );
}
