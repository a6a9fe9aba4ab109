import { randomBytes } from 'node:crypto';
import { codePointLength } from '../core/text/offsets.ts';
import { AppError } from '../shared/app-error.ts';
import { LIMITS } from '../shared/limits.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { readVault, writeVault } from './vault-file.ts';
import { KEY_BYTES, SCRYPT_COST, unwrapKey, wrapKey } from './wrapped-key.ts';
import type { ScryptCost } from './wrapped-key.ts';

/** What a vault gives: the library's id, and the key of its file. */
export interface OpenVault {
  readonly libraryId: string;
  /** 32 bytes. Whoever has it overwrites it when done. */
  readonly key: Buffer;
  /** Where a change of the key was broken off: the key that the library has if `key` does not open it. */
  readonly nextKey?: Buffer;
}

/** Where the vault of a library stands. */
export function vaultPath(libraryPath: string): string {
  return `${libraryPath}.vault.json`;
}

/**
 * Makes the vault of a new library: a random data key, wrapped by the passphrase and by a new
 * recovery code, which is given once and stored nowhere. Throws AppError 'passphrase-too-short'.
 */
export function createVault(
  path: string,
  libraryId: string,
  passphrase: string,
  cost: ScryptCost = SCRYPT_COST,
): { key: Buffer; recoveryCode: string } {
  const secret = newPassphrase(passphrase);
  const key = randomBytes(KEY_BYTES);
  const recoveryCode = newRecoveryCode();
  writeVault(path, {
    caselightVault: 1,
    library: libraryId,
    passphrase: wrapKey(key, secret, libraryId, 'passphrase', cost),
    recovery: wrapKey(key, readRecoveryCode(recoveryCode), libraryId, 'recovery', cost),
  });
  return { key, recoveryCode };
}

/** Throws AppError 'vault-missing', 'vault-damaged', 'wrong-passphrase'. */
export function openVault(path: string, passphrase: string): OpenVault {
  const { library, passphrase: now, next } = readVault(path);
  const secret = passphrase.normalize('NFKC');
  return {
    libraryId: library,
    key: unwrapKey(now, library, 'passphrase', secret),
    ...(next && { nextKey: unwrapKey(next, library, 'passphrase', secret) }),
  };
}

/** Throws AppError 'vault-missing', 'vault-damaged', 'recovery-code-mistyped', 'recovery-code-missing', 'wrong-passphrase'. */
export function openVaultWithRecoveryCode(path: string, typed: string): OpenVault {
  const { library, recovery } = readVault(path);
  const code = readRecoveryCode(typed);
  if (recovery === null) throw new AppError('recovery-code-missing');
  return { libraryId: library, key: unwrapKey(recovery, library, 'recovery', code) };
}

/** Opens the vault by either secret. Throws as openVault and openVaultWithRecoveryCode. */
export function openVaultBy(
  path: string,
  { kind, secret }: { readonly kind: 'passphrase' | 'recovery-code'; readonly secret: string },
): OpenVault {
  return kind === 'passphrase' ? openVault(path, secret) : openVaultWithRecoveryCode(path, secret);
}

/** Whether there is a recovery code. Throws AppError 'vault-missing', 'vault-damaged'. */
export function hasRecoveryCode(path: string): boolean {
  return readVault(path).recovery !== null;
}

/**
 * Puts the data key under a new passphrase, and leaves the recovery code as it is. `open` is what
 * the old passphrase or the recovery code gave. Throws AppError 'passphrase-too-short',
 * 'vault-missing', 'vault-damaged', and 'wrong-passphrase' where `open` is of another library.
 */
export function rewrap(
  path: string,
  open: OpenVault,
  passphrase: string,
  cost: ScryptCost = SCRYPT_COST,
): void {
  const secret = newPassphrase(passphrase);
  const vault = readVault(path);
  if (vault.library !== open.libraryId) throw new AppError('wrong-passphrase');
  writeVault(path, {
    ...vault,
    passphrase: wrapKey(open.key, secret, open.libraryId, 'passphrase', cost),
  });
}

/**
 * Puts the data key under a new recovery code, which is given once and stored nowhere; the old code opens nothing
 * any more. Throws as rewrap.
 */
export function renewRecovery(
  path: string,
  open: OpenVault,
  cost: ScryptCost = SCRYPT_COST,
): string {
  const vault = readVault(path);
  if (vault.library !== open.libraryId) throw new AppError('wrong-passphrase');
  const code = newRecoveryCode();
  writeVault(path, {
    ...vault,
    recovery: wrapKey(open.key, readRecoveryCode(code), open.libraryId, 'recovery', cost),
  });
  return code;
}

/** Whether a change of the data key was begun and not settled. Throws as openVault. */
export function isKeyChanging(path: string): boolean {
  return readVault(path).next !== undefined;
}

/**
 * Begins the change of the data key: makes the next one and puts it beside the one there is, so that the passphrase
 * opens the library whichever of the two its file has. Throws as rewrap.
 */
export function addNextKey(
  path: string,
  open: OpenVault,
  passphrase: string,
  cost: ScryptCost = SCRYPT_COST,
): Buffer {
  const vault = readVault(path);
  if (vault.library !== open.libraryId) throw new AppError('wrong-passphrase');
  const nextKey = randomBytes(KEY_BYTES);
  const next = wrapKey(nextKey, passphrase.normalize('NFKC'), open.libraryId, 'passphrase', cost);
  writeVault(path, { ...vault, next });
  return nextKey;
}

/**
 * Ends the change of the data key, done or broken off, by which of the keys opened the library. The recovery code opens
 * the old key alone: where the next one is taken, there is none until renewRecovery makes it.
 */
export function settleKey(path: string, taken: 'key' | 'next'): void {
  const { next, ...vault } = readVault(path);
  if (next === undefined) return;
  writeVault(path, taken === 'key' ? vault : { ...vault, passphrase: next, recovery: null });
}

/** Which library a vault says that it is of; null where it is damaged. */
export function libraryIdOf(path: string): string | null {
  try {
    return readVault(path).library;
  } catch {
    return null;
  }
}

function newPassphrase(passphrase: string): string {
  const normal = passphrase.normalize('NFKC');
  if (codePointLength(normal) < LIMITS.passphraseLength) {
    throw new AppError('passphrase-too-short', { least: LIMITS.passphraseLength });
  }
  return normal;
}
