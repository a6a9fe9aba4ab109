import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { AppError } from '../shared/app-error.ts';

/** Bytes of a data key, and of what a secret is stretched to. */
export const KEY_BYTES = 32;

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
export interface WrappedKey {
  readonly cost: ScryptCost;
  readonly salt: string;
  readonly nonce: string;
  readonly key: string;
  readonly tag: string;
}

/** What kind of secret a key is wrapped by. */
export type Slot = 'passphrase' | 'recovery';

/** What is authenticated but not secret: a wrap put into another vault or slot does not open. */
function context(libraryId: string, slot: Slot): Buffer {
  return Buffer.from(`caselight vault 1 ${slot} ${libraryId}`);
}

/** Puts a key under a secret in its canonical form. */
export function wrapKey(
  key: Buffer,
  secret: string,
  libraryId: string,
  slot: Slot,
  cost: ScryptCost,
): WrappedKey {
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

/** Throws AppError 'wrong-passphrase'. */
export function unwrapKey(
  wrapped: WrappedKey,
  libraryId: string,
  slot: Slot,
  secret: string,
): Buffer {
  const { cost, salt, nonce, key, tag } = wrapped;
  const stretched = stretch(secret, Buffer.from(salt, 'base64'), cost);
  const nonceBytes = Buffer.from(nonce, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', stretched, nonceBytes, { authTagLength: 16 });
  decipher.setAAD(context(libraryId, slot));
  decipher.setAuthTag(Buffer.from(tag, 'base64'));
  // The checksum held when the file was read, so it is the secret that does not fit.
  try {
    return Buffer.concat([decipher.update(Buffer.from(key, 'base64')), decipher.final()]);
  } catch (error) {
    throw new AppError('wrong-passphrase', {}, { cause: error });
  }
}

function stretch(secret: string, salt: Buffer, cost: ScryptCost): Buffer {
  const { n, r, p } = cost;
  return scryptSync(secret, salt, KEY_BYTES, { N: n, r, p, maxmem: 256 * n * r });
}

/** Whether something read from a file is a wrapped key that may be opened. */
export function isWrappedKey(value: unknown): value is WrappedKey {
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

/** Whether something read from a file has named parts. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
