import { createDecipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PAGE = 4096;
/** At a page's end SQLCipher 4 keeps the initialisation vector (16) and the HMAC-SHA512 (64). */
const RESERVED = 80;

/**
 * Every page of a library file as it was before encryption, free pages and all, one after the
 * other: SQLCipher 4's AES-256-CBC undone by hand, so that SQLite hides nothing from the test.
 */
export function decryptedPages(path: string, key: Buffer): Buffer {
  const file = readFileSync(path);
  const pages: Buffer[] = [];
  for (let at = 0; at < file.length; at += PAGE) {
    // The first page begins with the salt in clear.
    const start = at === 0 ? 16 : at;
    const vector = file.subarray(at + PAGE - RESERVED, at + PAGE - RESERVED + 16);
    const decipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
    pages.push(decipher.update(file.subarray(start, at + PAGE - RESERVED)), decipher.final());
  }
  return Buffer.concat(pages);
}
