import type { SettingsStore } from '../services/settings-ports.ts';
import { listBackups } from './backup-list.ts';
import type { Parts } from './parts.ts';
import { translated } from './sqlite-error.ts';
import { openVault, renewRecovery, rewrap, vaultPath } from './vault.ts';
import type { OpenVault } from './vault.ts';

/** Settings, passphrase and backups of a library. */
export function settingsStore(parts: Parts): SettingsStore {
  const { connection, who, audit, settings, atomically, perform } = parts;

  /** The vault, opened with the passphrase, so that only who knows it changes it. */
  function withVault<T>(passphrase: string, act: (path: string, open: OpenVault) => T): T {
    const path = vaultPath(connection.name);
    const open = openVault(path, passphrase);
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
        return perform('setting-changed', words, changes, by);
      }),
    changePassphrase(current, next, at) {
      withVault(current, (path, open) => rewrap(path, open, next));
      atomically(() => audit.append(at, who, 'passphrase-changed', {}));
    },
    renewRecoveryCode(passphrase, at) {
      const code = withVault(passphrase, renewRecovery);
      atomically(() => audit.append(at, who, 'recovery-code-renewed', {}));
      return code;
    },
    listBackups: (folder) =>
      translated(() => {
        const id = connection.prepare<[], string>('SELECT id FROM library').pluck().get() ?? '';
        return listBackups(folder, connection.name, id);
      }),
  };
}
