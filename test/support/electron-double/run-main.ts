import { runInThisContext } from 'node:vm';
import { pathToFileURL } from 'node:url';
import * as electron from './electron.ts';
import { windows } from './browser-window.ts';
import { answered, tell } from './link.ts';
import type { Fetched, ToMain } from './messages.ts';
import { rules } from './session.ts';

/** Runs the built main process on the double: `run-main.ts MAIN --user-data-dir=FOLDER`. */

async function reply(id: number, act: () => unknown): Promise<void> {
  try {
    tell({ op: 'answer', id, value: await act() });
  } catch (error) {
    tell({ op: 'answer', id, error: error instanceof Error ? error.message : String(error) });
  }
}

async function fetched(url: string, method: string): Promise<Fetched> {
  const none = { status: 0, headers: {}, body: new Uint8Array() };
  const isBlocked = await new Promise<boolean>((resolve) => {
    if (!rules.beforeRequest) resolve(false);
    else rules.beforeRequest({ url }, ({ cancel }) => resolve(cancel));
  });
  const handler = rules.schemes.get(new URL(url).protocol.slice(0, -1));
  if (isBlocked || !handler) return { isBlocked: true, ...none };
  const response = await handler(new Request(url, { method }));
  return {
    isBlocked: false,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** Whether main lets the window go there. */
function mayNavigate(window: number, url: string): boolean {
  let isAllowed = true;
  const event = {
    preventDefault: () => {
      isAllowed = false;
    },
  };
  windows.get(window)?.webContents.emit('will-navigate', event, url);
  return isAllowed;
}

process.on('message', (message: ToMain) => {
  switch (message.op) {
    case 'answer':
      answered(message);
      break;
    case 'invoke':
      void reply(message.id, () => {
        const handler = electron.handlers.get(message.channel);
        if (!handler) throw new Error(`no handler for ${message.channel}`);
        return handler({ senderFrame: message.frame }, ...message.values);
      });
      break;
    case 'fetch':
      void reply(message.id, () => fetched(message.url, message.method));
      break;
    case 'navigate':
      void reply(message.id, () => mayNavigate(message.window, message.url));
      break;
    case 'popup':
      void reply(
        message.id,
        () => windows.get(message.window)?.webContents.openHandler({ url: message.url }).action,
      );
      break;
    case 'evaluate':
      // A function of the test, as with Playwright's own evaluate.
      void reply(message.id, () => {
        const act: unknown = runInThisContext(`(${message.source})`);
        if (typeof act !== 'function') throw new Error('not a function');
        return Reflect.apply(act, undefined, [electron, message.argument]);
      });
      break;
    case 'quit':
      electron.app.quit();
      break;
  }
});
process.on('disconnect', () => process.exit(0));

await import(pathToFileURL(process.argv[2] ?? '').href);
electron.app.start();
