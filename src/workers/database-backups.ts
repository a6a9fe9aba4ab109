import { dirname } from 'node:path';
import { baseName } from '../services/base-name.ts';
import { RISK_WORDS } from '../services/library-place.ts';
import type { BackupRow } from '../services/settings-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { safetyCalls } from '../shared/contract/safety.ts';
import { riskOfFolder } from '../store/folder-risk.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import { listedBackup } from './database-restore.ts';
import type { DatabaseSession } from './database-session.ts';

/** How often something that changed is backed up while the library is open, in milliseconds. */
const EVERY = 30 * 60_000;

/** Backups of the open library: now and then while it changes, when it is closed, and when asked. */
export class BackupDesk {
  readonly #session: DatabaseSession;
  #hasChanged = false;

  constructor(session: DatabaseSession) {
    this.#session = session;
    setInterval(() => {
      this.backUpIfChanged();
      this.ageOut();
    }, EVERY).unref();
  }

  /** Something in the library has changed. */
  changed(): void {
    this.#hasChanged = true;
  }

  /** Backs up what changed since the last time. That it failed is seen in the list of backups, and it is tried again. */
  backUpIfChanged(): void {
    if (!this.#hasChanged || !this.#session.isOpen || this.#session.opened.known.isSample) return;
    try {
      this.#backUp();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** Takes away the backups with erased documents whose day has come. Where it cannot be done now, it is tried again. */
  ageOut(): void {
    if (!this.#session.isOpen || this.#session.opened.known.isSample) return;
    try {
      this.#session.store.ageOutBackups(this.#session.clock.now());
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  /** Answers the calls about backups. */
  handlers(): Pick<DatabaseHandlers<typeof safetyCalls>, 'listBackups' | 'backUpNow'> {
    return {
      listBackups: () => {
        const chosen = this.#session.store.settings().backupFolder;
        return {
          folder: chosen === null ? null : baseName(chosen),
          warnings: this.#warnings(),
          backups: this.#session.store.knownBackups().map(listedBackup),
        };
      },
      backUpNow: () => ({ backup: listedBackup(this.#backUp()) }),
    };
  }

  #backUp(): BackupRow {
    const { store } = this.#session.opened;
    const folder = this.#folder();
    const backup = store.backUpInto(
      folder,
      store.settings().backupsKept,
      this.#session.clock.now(),
    );
    this.#hasChanged = false;
    return backup;
  }

  #warnings(): readonly string[] {
    const risks = [dirname(this.#session.opened.path), this.#folder()].map(riskOfFolder);
    return [...new Set(risks)].flatMap((risk) => (risk === null ? [] : [RISK_WORDS[risk]]));
  }

  #folder(): string {
    return this.#session.store.backupFolder();
  }
}
