import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { codePointLength } from '../core/text/offsets.ts';
import { AppError } from '../shared/app-error.ts';
import type { ErrorCode } from '../shared/app-error.ts';
import { replaceFile } from './durable-file.ts';
import { LIMITS } from '../shared/limits.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { translated } from './sqlite-error.ts';

const KEY_BYTES = 32;

/** What scrypt costs: memory is 128 * n * r bytes. Kept in the vault, so that it can be raised later. */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MB and about half a second: OWASP's first choice for scrypt (Password Storage Cheat Sheet). */
export const SCRYPT_COST: ScryptCost = { n: 2 ** 17, r: 8, p: 1 };
/** A damaged or hostile vault must not be able to ask for more memory than this. */
const MOST_MEMORY = 1024 ** 3;

/** The data key under one secret; bytes in base64. */
interface Wrap {
  readonly cost: ScryptCost;
  readonly salt: string;
  readonly nonce: string;
  readonly key: string;
  readonly tag: string;
}

interface VaultFile {
  readonly caselightVault: 1;
  readonly library: string;
  readonly passphrase: Wrap;
  readonly recovery: Wrap;
}

/** What a vault gives: the library's id, and the key of its file. */
export interface OpenVault {
  readonly libraryId: string;
  /** 32 bytes. Whoever has it overwrites it when done. */
  readonly key: Buffer;
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
  write(path, {
    caselightVault: 1,
    library: libraryId,
    passphrase: wrap(key, secret, libraryId, 'passphrase', cost),
    recovery: wrap(key, readRecoveryCode(recoveryCode), libraryId, 'recovery', cost),
  });
  return { key, recoveryCode };
}

/** Throws AppError 'vault-missing', 'vault-damaged', 'wrong-passphrase'. */
export function openVault(path: string, passphrase: string): OpenVault {
  const vault = read(path);
  const secret = passphrase.normalize('NFKC');
  return { libraryId: vault.library, key: unwrap(vault, 'passphrase', secret) };
}

/** Throws AppError 'vault-missing', 'vault-damaged', 'recovery-code-mistyped', 'wrong-passphrase'. */
export function openVaultWithRecoveryCode(path: string, typed: string): OpenVault {
  const vault = read(path);
  return { libraryId: vault.library, key: unwrap(vault, 'recovery', readRecoveryCode(typed)) };
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
  const vault = read(path);
  if (vault.library !== open.libraryId) throw new AppError('wrong-passphrase');
  write(path, {
    ...vault,
    passphrase: wrap(open.key, secret, open.libraryId, 'passphrase', cost),
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
  const vault = read(path);
  if (vault.library !== open.libraryId) throw new AppError('wrong-passphrase');
  const code = newRecoveryCode();
  write(path, {
    ...vault,
    recovery: wrap(open.key, readRecoveryCode(code), open.libraryId, 'recovery', cost),
  });
  return code;
}

/** Which library a vault says that it is of; null where it is damaged. */
export function libraryIdOf(path: string): string | null {
  try {
    return read(path).library;
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

type Slot = 'passphrase' | 'recovery';

/** What is authenticated but not secret: a wrap put into another vault or slot does not open. */
function context(libraryId: string, slot: Slot): Buffer {
  return Buffer.from(`caselight vault 1 ${slot} ${libraryId}`);
}

function wrap(key: Buffer, secret: string, libraryId: string, slot: Slot, cost: ScryptCost): Wrap {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', stretch(secret, salt, cost), nonce);
  cipher.setAAD(context(libraryId, slot));
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()]);
  return {
    cost,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    key: wrapped.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

function unwrap(vault: VaultFile, slot: Slot, secret: string): Buffer {
  const { cost, salt, nonce, key, tag } = vault[slot];
  const stretched = stretch(secret, Buffer.from(salt, 'base64'), cost);
  const nonceBytes = Buffer.from(nonce, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', stretched, nonceBytes, { authTagLength: 16 });
  decipher.setAAD(context(vault.library, slot));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  // The checksum held when the file was read, so it is the secret that does not fit.
  return orElse('wrong-passphrase', () =>
    Buffer.concat([decipher.update(Buffer.from(key, 'base64')), decipher.final()]),
  );
}

function stretch(secret: string, salt: Buffer, cost: ScryptCost): Buffer {
  const { n, r, p } = cost;
  return scryptSync(secret, salt, KEY_BYTES, { N: n, r, p, maxmem: 256 * n * r });
}

/** The checksum tells a damaged vault from a wrong passphrase; it guards against nobody. */
function checksum(vault: VaultFile): string {
  const { caselightVault, library, passphrase, recovery } = vault;
  const wraps = [passphrase, recovery].map(({ cost: { n, r, p }, salt, nonce, key, tag }) => [
    [n, r, p],
    [salt, nonce, key, tag],
  ]);
  const canonical = JSON.stringify([caselightVault, library, wraps]);
  return createHash('sha256').update(canonical).digest('hex');
}

function write(path: string, vault: VaultFile): void {
  const file = { ...vault, checksum: checksum(vault) };
  translated(() => replaceFile(path, `${JSON.stringify(file, null, 2)}\n`));
}

function read(path: string): VaultFile {
  if (!existsSync(path)) throw new AppError('vault-missing');
  const text = orElse('cannot-read', () => readFileSync(path, 'utf8'));
  const file = orElse('vault-damaged', (): unknown => JSON.parse(text));
  if (!isVault(file) || file.checksum !== checksum(file)) throw new AppError('vault-damaged');
  return file;
}

function orElse<T>(code: ErrorCode, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new AppError(code, {}, { cause: error });
  }
}

function isVault(file: unknown): file is VaultFile & { readonly checksum: unknown } {
  return (
    isRecord(file) &&
    file['caselightVault'] === 1 &&
    typeof file['library'] === 'string' &&
    isWrap(file['passphrase']) &&
    isWrap(file['recovery'])
  );
}

function isWrap(value: unknown): value is Wrap {
  if (!isRecord(value) || !isRecord(value['cost'])) return false;
  const { n, r, p } = value['cost'];
  return (
    isCount(n) &&
    isCount(r) &&
    isCount(p) &&
    128 * n * r * p <= MOST_MEMORY &&
    ['salt', 'nonce', 'key', 'tag'].every((name) => typeof value[name] === 'string')
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
