import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { ask, tell } from './link.ts';
import { strict } from './strict.ts';

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: WebPreferences;
}

interface WebPreferences {
  readonly preload?: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly webSecurity?: boolean;
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

/** A window's contents: a page that the test holds. */
class WebContents extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' });
  readonly #window: number;
  readonly #preferences: WebPreferences;

  constructor(window: number, preferences: WebPreferences) {
    super();
    this.#window = window;
    this.#preferences = preferences;
  }

  getLastWebPreferences(): WebPreferences {
    return this.#preferences;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, ...values: unknown[]): void {
    tell({ op: 'send', window: this.#window, channel, values: structuredClone(values) });
  }

  reload(): void {
    void ask({ op: 'reload', window: this.#window });
  }
}

/** Windows that are open, by their number. */
export const windows = new Map<number, BrowserWindowDouble>();

class BrowserWindowDouble extends EventEmitter {
  readonly id = windows.size + 1;
  readonly webContents: WebContents;
  readonly #size: { width: number; height: number };
  readonly #opened: Promise<unknown>;

  constructor({ width = 800, height = 600, webPreferences = {} }: Options = {}) {
    super();
    const { preload, sandbox, contextIsolation, nodeIntegration, webSecurity } = webPreferences;
    // What is not hardened is not doubled, so that no test can pass without it.
    if (!sandbox || !contextIsolation || nodeIntegration !== false || !webSecurity) {
      throw new Error('a window that is not hardened is not doubled');
    }
    this.webContents = new WebContents(this.id, webPreferences);
    this.#size = { width, height };
    this.#opened = ask({ op: 'open', window: this.id, preload: preload ?? '', width, height });
    windows.set(this.id, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): readonly BrowserWindowDouble[] {
    return [...windows.values()];
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await ask({ op: 'load', window: this.id, url });
    this.emit('ready-to-show');
  }

  getNormalBounds(): { width: number; height: number } {
    return this.#size;
  }

  isMaximized(): boolean {
    return false;
  }

  isMinimized(): boolean {
    return false;
  }

  isContentProtected = false;

  setContentProtection(isOn: boolean): void {
    this.isContentProtected = isOn;
  }

  show(): void {}
  focus(): void {}
  maximize(): void {}

  close(): void {
    this.emit('close', {});
    windows.delete(this.id);
    tell({ op: 'close', window: this.id });
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}

/** The double of Electron's BrowserWindow. */
export const BrowserWindow = new Proxy(BrowserWindowDouble, {
  construct: (Double, [options]) => strict('BrowserWindow', new Double(options as Options)),
});
