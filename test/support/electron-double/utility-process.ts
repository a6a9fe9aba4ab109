import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { strict } from './strict.ts';

const register = new URL('./register.ts', import.meta.url).href;

/** A utility process as a Node process that says it is one. */
class UtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;

  constructor(entry: string, given: readonly string[], env: Record<string, string>) {
    super();
    this.#child = fork(entry, [...given], {
      serialization: 'advanced',
      execArgv: ['--import', register],
      env: { ...env, CASELIGHT_DOUBLED_UTILITY: '1' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#child.on('message', (message) => this.emit('message', message));
    this.#child.once('exit', (code, signal) => {
      if (signal === 'SIGABRT') this.emit('error', 'FatalError', '', '');
      this.emit('exit', code);
    });
  }

  postMessage(message: unknown): void {
    this.#child.send(message as object);
  }

  kill(): boolean {
    return this.#child.kill();
  }
}

/** The double of Electron's utilityProcess. */
export const utilityProcess = strict('utilityProcess', {
  fork: (
    entry: string | URL,
    given: readonly string[],
    { env = {} }: { readonly env?: Record<string, string> } = {},
  ) => new UtilityProcess(typeof entry === 'string' ? entry : fileURLToPath(entry), given, env),
});
