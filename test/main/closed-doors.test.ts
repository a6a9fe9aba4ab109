import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Permission = (contents: null, permission: string, answer: (given: boolean) => void) => void;
type Check = (contents: null, permission: string) => boolean;
type Request = (details: { url: string }, answer: (made: { cancel: boolean }) => void) => void;

/** What the module sets on Electron. */
const set: { permission?: Permission; check?: Check; request?: Request } = {};
const app = new EventEmitter();

vi.mock('electron', () => ({
  app,
  session: {
    defaultSession: {
      setPermissionRequestHandler: (handler: Permission) => (set.permission = handler),
      setPermissionCheckHandler: (handler: Check) => (set.check = handler),
      webRequest: { onBeforeRequest: (handler: Request) => (set.request = handler) },
    },
  },
}));
const { closeDoors } = await import('../../src/main/closed-doors.ts');

beforeEach(() => {
  app.removeAllListeners();
  closeDoors();
});

/** Every permission that Electron can ask for (Electron's API for `setPermissionRequestHandler`). */
const PERMISSIONS = [
  'clipboard-read',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
];

describe('the doors of the window', () => {
  it.each(PERMISSIONS)('give no permission for %s', (permission) => {
    const given = vi.fn<(given: boolean) => void>();
    set.permission?.(null, permission, given);
    expect(given).toHaveBeenCalledExactlyOnceWith(false);
    expect(set.check?.(null, permission)).toBe(false);
  });

  it('let words be copied, for that is asked at the press of a button', () => {
    const given = vi.fn<(given: boolean) => void>();
    set.permission?.(null, 'clipboard-sanitized-write', given);
    expect(given).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each([
    ['https://example.org/', true],
    ['http://127.0.0.1:9/', true],
    ['file:///etc/passwd', true],
    ['ws://example.org/', true],
    ['app://caselight.evil/index.html', true],
    ['blob:https://example.org/1', true],
    ['app://caselight/index.html', false],
    ['blob:app://caselight/1', false],
  ])('for a request of %s: stopped %s', (url, stopped) => {
    const answer = vi.fn<(made: { cancel: boolean }) => void>();
    set.request?.({ url }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel: stopped });
  });

  it('open no second window and go nowhere', () => {
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: vi.fn<(handler: (details: { url: string }) => unknown) => void>(),
    });
    app.emit('web-contents-created', {}, contents);
    const [handler] = contents.setWindowOpenHandler.mock.calls[0] ?? [];
    expect(handler?.({ url: 'app://caselight/index.html' })).toEqual({ action: 'deny' });
    for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = { preventDefault: vi.fn<() => void>() };
      contents.emit(name, event);
      expect(event.preventDefault, name).toHaveBeenCalledOnce();
    }
  });
});
