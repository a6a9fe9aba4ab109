import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryStore } from '../services/ports.ts';
import { viewNumber } from '../services/library-settings.ts';
import type { SecretKind, SettingsStore } from '../services/settings-ports.ts';
import { AppError } from '../shared/app-error.ts';
import type { AuditAct } from './audit.ts';
import { openBackupPlaces } from './backup-places.ts';
import { backupName, isNamedSo, listBackups, thinBackups } from './backup-list.ts';
import type { Parts } from './parts.ts';
import { clearBrokenOff } from './place-library.ts';
import { openRows } from './rows.ts';
import { translated } from './sqlite-error.ts';
import { hasRecoveryCode, openVaultBy, renewRecovery, rewrap, vaultPath } from './vault.ts';
import type { OpenVault } from './vault.ts';

/** Settings, passphrase and backups of a library. */
export function settingsStore(parts: Parts, backUp: LibraryStore['backUp']): SettingsStore {
  const { connection, doer, audit, settings, atomically, perform } = parts;

  const places = openBackupPlaces(parts);
  const rows = openRows(connection);
  const library = connection.prepare<[], { id: string; made_at: string }>(
    'SELECT id, made_at FROM library',
  );
  const lastAct = connection
    .prepare<[AuditAct], string>('SELECT at FROM audit WHERE act = ? ORDER BY seq DESC LIMIT 1')
    .pluck();
  const lastCode = connection
    .prepare<[], string>(
      `SELECT at FROM audit WHERE act IN ('recovery-code-renewed', 'key-rotated') ORDER BY seq DESC LIMIT 1`,
    )
    .pluck();

  /** The vault, opened with a secret, so that only who knows it changes it. */
  function withVault<T>(
    secret: string,
    kind: SecretKind,
    act: (path: string, open: OpenVault) => T,
  ): T {
    const path = vaultPath(connection.name);
    const open = openVaultBy(path, { kind, secret });
    try {
      return act(path, open);
    } finally {
      open.key.fill(0);
    }
  }

  return {
    settings: () => translated(() => settings.all()),
    changeSetting: (name, value, by) =>
      atomically(() => {
        const { changes, words } = settings.change(name, value);
        if (viewNumber(name) !== undefined) {
          for (const change of changes) rows.apply(change);
          return { act: null, words, changed: changes.length };
        }
        return perform('setting-changed', words, changes, by);
      }),
    changePassphrase(current, next, at, kind = 'passphrase') {
      withVault(current, kind, (path, open) => rewrap(path, open, next));
      atomically(() => audit.append(at, doer(), 'passphrase-changed', {}));
    },
    renewRecoveryCode(passphrase, at) {
      const code = withVault(passphrase, 'passphrase', renewRecovery);
      atomically(() => audit.append(at, doer(), 'recovery-code-renewed', {}));
      return code;
    },
    listBackups: (folder) =>
      translated(() => listBackups(folder, connection.name, places.libraryId())),
    backUpInto(folder, keep, at) {
      if (folder === places.own) {
        translated(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
      }
      const path = freeName(folder, connection.name, at);
      translated(() => clearBrokenOff(folder, (name) => isNamedSo(connection.name, name)));
      backUp(path, at);
      atomically(() => places.used(folder, at));
      thinBackups(folder, connection.name, { libraryId: places.libraryId(), made: path }, keep);
      const made = listBackups(folder, connection.name, places.libraryId()).find(
        (row) => row.path === path,
      );
      if (made === undefined) throw new AppError('cannot-write');
      return made;
    },
    backupFolder: () => translated(() => places.current()),
    safetyDates: () =>
      translated(() => {
        const { made_at } = library.get() ?? { made_at: '' };
        return {
          passphraseSet: lastAct.get('passphrase-changed') ?? made_at,
          recoveryCodeMade: hasRecoveryCode(vaultPath(connection.name))
            ? (lastCode.get() ?? made_at)
            : null,
          lastBackup: lastAct.get('backup-made') ?? null,
        };
      }),
  };
}

/** Where a backup goes: two within a second are called a second apart, since names tell no less. */
function freeName(folder: string, openPath: string, at: string): string {
  const path = join(folder, backupName(openPath, at));
  if (!existsSync(path)) return path;
  return freeName(folder, openPath, new Date(Date.parse(at) + 1000).toISOString());
}
