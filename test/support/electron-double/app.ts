import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strict } from './strict.ts';

const userData =
  process.argv.find((argument) => argument.startsWith('--user-data-dir='))?.slice(16) ?? '.';
mkdirSync(userData, { recursive: true });
const lock = join(userData, 'lock');

class App extends EventEmitter {
  readonly isPackaged = false;
  #isReady = false;

  /** As with the real one, ready comes only after the main module has been run to its end. */
  start(): void {
    this.#isReady = true;
    this.emit('ready');
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#isReady
      ? Promise.resolve()
      : new Promise((resolve) => this.once('ready', () => resolve()));
  }

  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`app.getPath('${name}') is not doubled`);
    return userData;
  }

  getVersion(): string {
    return '0.0.0';
  }

  /** A file with the holder's process id; one whose holder is gone counts as free. */
  requestSingleInstanceLock(): boolean {
    try {
      process.kill(Number(readFileSync(lock, 'utf8')), 0);
      return false;
    } catch {
      writeFileSync(lock, String(process.pid));
      process.on('exit', () => rmSync(lock, { force: true }));
      return true;
    }
  }

  quit(): void {
    let isStopped = false;
    this.emit('before-quit', {
      preventDefault: () => {
        isStopped = true;
      },
    });
    if (!isStopped) process.exit(0);
  }
}

/** The double of Electron's app. */
export const app = strict('app', new App());
