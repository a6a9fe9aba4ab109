import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { AppError } from '../shared/app-error.ts';
import type { ErrorCode } from '../shared/app-error.ts';
import { replaceFile } from './durable-file.ts';
import { translated } from './sqlite-error.ts';
import { isRecord, isWrappedKey } from './wrapped-key.ts';
import type { WrappedKey } from './wrapped-key.ts';

/** What stands in the key file of a library. */
export interface VaultFile {
  readonly caselightVault: 1;
  readonly library: string;
  readonly passphrase: WrappedKey;
  /** Null between the change of the data key and the making of a new code. */
  readonly recovery: WrappedKey | null;
  /** While the data key is changed: the key that the library is about to have, under the passphrase. */
  readonly next?: WrappedKey;
}

/** The checksum tells a damaged vault from a wrong passphrase; it guards against nobody. */
function checksum(vault: VaultFile): string {
  const { caselightVault, library, passphrase, recovery, next } = vault;
  const wraps = [passphrase, recovery, ...(next ? [next] : [])].map(
    (one) =>
      one && [
        [one.cost.n, one.cost.r, one.cost.p],
        [one.salt, one.nonce, one.key, one.tag],
      ],
  );
  const canonical = JSON.stringify([caselightVault, library, wraps]);
  return createHash('sha256').update(canonical).digest('hex');
}

/** Throws AppError 'cannot-write', 'disk-full'. */
export function writeVault(path: string, vault: VaultFile): void {
  const file = { ...vault, checksum: checksum(vault) };
  translated(() => replaceFile(path, `${JSON.stringify(file, null, 2)}\n`));
}

/** Throws AppError 'vault-missing', 'vault-damaged', 'cannot-read'. */
export function readVault(path: string): VaultFile {
  if (!existsSync(path)) throw new AppError('vault-missing');
  const text = orElse('cannot-read', () => readFileSync(path, 'utf8'));
  const file = orElse('vault-damaged', (): unknown => JSON.parse(text));
  if (!isVault(file) || file.checksum !== checksum(file)) throw new AppError('vault-damaged');
  return file;
}

function isVault(file: unknown): file is VaultFile & { readonly checksum: unknown } {
  return (
    isRecord(file) &&
    file['caselightVault'] === 1 &&
    typeof file['library'] === 'string' &&
    isWrappedKey(file['passphrase']) &&
    (file['recovery'] === null || isWrappedKey(file['recovery'])) &&
    (file['next'] === undefined || isWrappedKey(file['next']))
  );
}

function orElse<T>(code: ErrorCode, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new AppError(code, {}, { cause: error });
  }
}
