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

let menu: unknown = null;
export const Menu = strict('Menu', {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu(next: unknown): void {
    menu = next;
  },
  getApplicationMenu: () => menu,
});

export const powerMonitor = strict('powerMonitor', new EventEmitter());
