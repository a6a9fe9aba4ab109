import { safeStorage } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { AppError } from '../shared/app-error.ts';
import { valueOf } from '../shared/contract/answer.ts';
import type { LibraryKeeper } from '../shared/contract/library-keeper.ts';
import { ORDERS } from '../shared/contract/process-messages.ts';
import type { ShellHandlers } from '../shared/contract/window-gate.ts';

/**
 * The calls about the computer's own key store: a convenience beside the passphrase and the recovery code, which never
 * depend on it. The file holds keys of libraries by id, each encrypted by the store.
 */
export function keyStoreHandlers(
  keeper: LibraryKeeper,
  file: string,
): Pick<ShellHandlers, 'keyStore' | 'rememberLibrary' | 'forgetLibrary' | 'openRemembered'> {
  const forget = (id: string): void => {
    const { [id]: _, ...others } = read(file);
    write(file, others);
  };
  return {
    async keyStore({ id }) {
      const isThere = await isStoreThere();
      return { isThere, remembers: Object.hasOwn(read(file), id) };
    },
    async rememberLibrary({ passphrase }) {
      if (!(await isStoreThere())) throw new AppError('key-store-away');
      const answer = await keeper.order('keyOfOpen', { passphrase });
      const { id, key } = ORDERS.keyOfOpen.output.parse(valueOf(answer));
      const encrypted = await safeStorage.encryptStringAsync(key);
      write(file, { ...read(file), [id]: encrypted.toString('base64') });
      return {};
    },
    forgetLibrary({ id }) {
      forget(id);
      return {};
    },
    async openRemembered({ id }) {
      const key = await remembered(read(file)[id]);
      const answer = await keeper.order('openByKey', { id, key });
      return ORDERS.openByKey.output.parse(valueOf(answer));
    },
  };
}

/** Throws AppError 'key-store-away', 'key-store-lost'. */
async function remembered(encrypted: string | undefined): Promise<string> {
  if (!(await isStoreThere())) throw new AppError('key-store-away');
  if (encrypted === undefined) throw new AppError('key-store-lost');
  try {
    const { result } = await safeStorage.decryptStringAsync(Buffer.from(encrypted, 'base64'));
    return result;
  } catch (error) {
    throw new AppError('key-store-lost', {}, { cause: error });
  }
}

/** On Linux without a key store Electron would encrypt with a password that everybody knows. */
async function isStoreThere(): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
  return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text';
}

function read(file: string): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    // Not there yet, or not ours: the passphrase opens every library.
    return {};
  }
}

function write(file: string, kept: Readonly<Record<string, string>>): void {
  try {
    writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  } catch (error) {
    throw new AppError('cannot-write', {}, { cause: error });
  }
}
