import type { DatabaseSession } from './database-session.ts';

/** Tells the window of the stack of acts whenever it is another, so that nobody asks for it after each act. */
export class ActStackDesk {
  readonly #session: DatabaseSession;
  #told = '';

  constructor(session: DatabaseSession) {
    this.#session = session;
  }

  /** To be called after anything was done, taken back or opened. */
  tellIfChanged(): void {
    if (!this.#session.isOpen) return;
    const stack = this.#session.store.actStack();
    const told = JSON.stringify([this.#session.opened.path, stack]);
    if (told === this.#told) return;
    this.#told = told;
    this.#session.emit('actStackChanged', stack);
  }
}
