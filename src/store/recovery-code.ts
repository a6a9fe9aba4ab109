import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../shared/app-error.ts';

/** Crockford's base 32: no I, L, O, U. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const CHECK_CHARACTERS = 4;
const GROUP = 4;

/** A new recovery code: 160 random bits and 20 bits of checksum, in nine groups of four. */
export function newRecoveryCode(): string {
  const secret = encode(randomBytes(SECRET_BYTES));
  const code = secret + check(secret);
  return (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * What was typed in its one canonical form, without hyphens. Case, spaces and hyphens do not
 * matter; O is read as 0, I and L as 1. Throws AppError 'recovery-code-mistyped' where the checksum
 * or the length does not fit, so that a slip is told apart from the code of another library.
 */
export function readRecoveryCode(typed: string): string {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const secret = code.slice(0, -CHECK_CHARACTERS);
  const isWhole = code.length === (SECRET_BYTES * 8) / 5 + CHECK_CHARACTERS;
  if (!isWhole || secret + check(secret) !== code) {
    throw new AppError('recovery-code-mistyped');
  }
  return code;
}

function check(secret: string): string {
  return encode(createHash('sha256').update(secret).digest()).slice(0, CHECK_CHARACTERS);
}

/** Five bits a character; bits that do not fill one are left out. */
function encode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => ALPHABET.charAt(Number.parseInt(five, 2)))
    .join('');
}
