import { AppError } from '../shared/app-error.ts';
import type { safetyCalls } from '../shared/contract/safety.ts';
import { openLibrary } from '../store/open-library.ts';
import { rotateKey } from '../store/rotate-key.ts';
import { openVault, vaultPath } from '../store/vault.ts';
import type { BackupDesk } from './database-backups.ts';
import type { DatabaseHandlers } from './database-handlers.ts';
import type { ImportDesk } from './database-imports.ts';
import { WHO, type DatabaseSession } from './database-session.ts';

/** Answers the calls about the secrets of the open library and about its key. */
export function keyHandlers(
  session: DatabaseSession,
  imports: ImportDesk,
  backups: BackupDesk,
): Pick<
  DatabaseHandlers<typeof safetyCalls>,
  'changePassphrase' | 'renewRecoveryCode' | 'rotateKey' | 'safetyDates'
> {
  const { clock } = session;

  /** The library is closed meanwhile; whatever happens it is open again afterwards. */
  function rotate(passphrase: string): string {
    const { store, known, path } = session.opened;
    if (known.isSample || imports.isRunning) {
      throw new AppError('not-possible', {
        problem: known.isSample
          ? 'The sample reviews have no key of their own.'
          : 'Documents are being read. Change the key when that is done.',
      });
    }
    // A wrong passphrase closes nothing.
    openVault(vaultPath(path), passphrase).key.fill(0);
    const options = { at: clock.now(), who: WHO };
    store.close();
    try {
      const rotated = rotateKey(path, passphrase, options);
      session.use({ store: rotated.store, known, path });
      return rotated.recoveryCode;
    } catch (error) {
      session.use({ store: openLibrary(path, passphrase, options), known, path });
      throw error;
    }
  }

  return {
    changePassphrase: ({ current, kind, next }) => {
      session.store.changePassphrase(current, next, clock.now(), kind);
      return {};
    },
    renewRecoveryCode: ({ passphrase }) => ({
      recoveryCode: session.store.renewRecoveryCode(passphrase, clock.now()),
    }),
    rotateKey({ passphrase }) {
      const recoveryCode = rotate(passphrase);
      // The first that has the new key.
      backups.changed();
      backups.backUpIfChanged();
      return { recoveryCode };
    },
    safetyDates: () => session.store.safetyDates(),
  };
}
