import { EventEmitter } from 'node:events';
import { strict } from './strict.ts';

/**
 * The double of Electron's main-process modules: just what Caselight uses. An import of anything else
 * fails, and so does the use of a member that is not here.
 */

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { protocol, session } from './session.ts';
export { utilityProcess } from './utility-process.ts';

type InvokeHandler = (event: unknown, ...values: unknown[]) => unknown;

/** Handlers that main registered. */
export const handlers = new Map<string, InvokeHandler>();

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: InvokeHandler): void {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`);
    handlers.set(channel, handler);
  },
});

/** Dialogs answer only what a test made them answer. */
export const dialog = strict('dialog', {
  showOpenDialog: () => Promise.reject(new Error('the test did not answer the open dialog')),
  showSaveDialog: () => Promise.reject(new Error('the test did not answer the save dialog')),
});

let machine = 'this computer';
let hasKeyStore = true;

/** A key store that knows only what was put into it on the same computer. */
export const safeStorage = strict('safeStorage', {
  isAsyncEncryptionAvailable: () => Promise.resolve(hasKeyStore),
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptStringAsync: (text: string) =>
    Promise.resolve(Buffer.from(`${machine}:${Buffer.from(text).toString('hex')}`)),
  decryptStringAsync(encrypted: Buffer) {
    const [of, hex = ''] = encrypted.toString('utf8').split(':');
    return of === machine
      ? Promise.resolve({
          result: Buffer.from(hex, 'hex').toString('utf8'),
          shouldReEncrypt: false,
        })
      : Promise.reject(new Error('another computer'));
  },
  /** For tests: another computer, or none that has a key store. */
  moveTo(other: string | null): void {
    hasKeyStore = other !== null;
    machine = other ?? machine;
  },
});

let menu: unknown = null;
export const Menu = strict('Menu', {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu(next: unknown): void {
    menu = next;
  },
  getApplicationMenu: () => menu,
});

export const powerMonitor = strict('powerMonitor', new EventEmitter());
