import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode, readRecoveryCode } from '../../src/store/recovery-code.ts';
import {
  createVault,
  openVault,
  openVaultWithRecoveryCode,
  rewrap,
} from '../../src/store/vault.ts';
import { SCRYPT_COST } from '../../src/store/wrapped-key.ts';
import { CHEAP, codeOf, PASSPHRASE, temporaryFolder } from './support/temporary-library.ts';

const ID = '0b0e7c1e-0000-4000-8000-000000000001';

function newVault(passphrase = PASSPHRASE, id = ID) {
  const path = join(temporaryFolder(), 'a.vault.json');
  return { path, ...createVault(path, id, passphrase, CHEAP) };
}

interface Slot {
  readonly cost: { readonly n?: number; readonly r?: number; readonly p?: number };
  readonly salt: string;
  readonly nonce: string;
  readonly key: string;
  readonly tag: string;
}

/** The checksum as the vault's format defines it, done again here. */
function checksumOf(vault: { library: string; passphrase: Slot; recovery: Slot }): string {
  const slots = [vault.passphrase, vault.recovery].map(({ cost, salt, nonce, key, tag }) => [
    [cost.n, cost.r, cost.p],
    [salt, nonce, key, tag],
  ]);
  return createHash('sha256')
    .update(JSON.stringify([1, vault.library, slots]))
    .digest('hex');
}

describe('the vault', () => {
  it('gives the key to the passphrase and to the recovery code, and holds neither', () => {
    const { path, key, recoveryCode } = newVault();
    expect(key).toHaveLength(32);
    expect(openVault(path, PASSPHRASE)).toEqual({ libraryId: ID, key });
    expect(openVaultWithRecoveryCode(path, recoveryCode)).toEqual({ libraryId: ID, key });
    const text = readFileSync(path, 'utf8');
    for (const secret of [key.toString('base64'), key.toString('hex'), PASSPHRASE, recoveryCode]) {
      expect(text).not.toContain(secret);
    }
  });

  it('stretches the passphrase as the decision says', () => {
    const path = join(temporaryFolder(), 'a.vault.json');
    const { key } = createVault(path, ID, PASSPHRASE);
    expect(SCRYPT_COST).toEqual({ n: 131072, r: 8, p: 1 });
    expect(readFileSync(path, 'utf8')).toContain('"n": 131072');
    expect(openVault(path, PASSPHRASE).key).toEqual(key);
  });

  it('takes a passphrase typed in another Unicode form', () => {
    const { path, key } = newVault('caf\u00E9 under the rain');
    expect(openVault(path, 'cafe\u0301 under the rain').key).toEqual(key);
  });

  it('tells a wrong passphrase, a wrong code, a slip in a code, damage and absence apart', () => {
    const { path, recoveryCode } = newVault();
    const slip = recoveryCode.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    expect(codeOf(() => openVault(path, `${PASSPHRASE} `))).toBe('wrong-passphrase');
    expect(codeOf(() => openVaultWithRecoveryCode(path, newRecoveryCode()))).toBe(
      'wrong-passphrase',
    );
    expect(codeOf(() => openVaultWithRecoveryCode(path, slip))).toBe('recovery-code-mistyped');
    expect(codeOf(() => openVault(`${path}x`, PASSPHRASE))).toBe('vault-missing');
    expect(codeOf(() => newVault('eleven char'))).toBe('passphrase-too-short');
  });

  it('changes the passphrase and keeps the key and the recovery code', () => {
    const { path, key, recoveryCode } = newVault();
    rewrap(path, openVault(path, PASSPHRASE), 'quite another phrase', CHEAP);
    expect(codeOf(() => openVault(path, PASSPHRASE))).toBe('wrong-passphrase');
    expect(openVault(path, 'quite another phrase').key).toEqual(key);
    expect(openVaultWithRecoveryCode(path, recoveryCode).key).toEqual(key);
    expect(codeOf(() => rewrap(path, { libraryId: ID, key }, 'short', CHEAP))).toBe(
      'passphrase-too-short',
    );
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('says damaged, or opens, wherever one byte is changed or the file is cut', () => {
    const { path, key } = newVault();
    const bytes = readFileSync(path);
    const outcomes = new Set<string>();
    const attempt = (content: Buffer) => {
      writeFileSync(path, content);
      outcomes.add(
        codeOf(() => expect(openVault(path, PASSPHRASE)).toEqual({ libraryId: ID, key })),
      );
    };
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ 1, at);
      attempt(flipped);
      attempt(bytes.subarray(0, at));
    }
    outcomes.delete('no error');
    expect([...outcomes]).toEqual(['vault-damaged']);
  });

  it('does not open with a part of another vault, even where the checksum is made to fit', () => {
    const [one, two] = [newVault(PASSPHRASE, ID.replace('1', '3')), newVault()];
    const { passphrase } = JSON.parse(readFileSync(one.path, 'utf8'));
    const other = JSON.parse(readFileSync(two.path, 'utf8'));
    const forged = (parts: object) => {
      const { checksum: _, ...vault } = { ...other, ...parts };
      writeFileSync(two.path, JSON.stringify({ ...vault, checksum: checksumOf(vault) }));
      return codeOf(() => openVault(two.path, PASSPHRASE));
    };
    // The control: checksumOf makes it fit.
    expect(forged({})).toBe('no error');
    expect(forged({ passphrase })).toBe('wrong-passphrase');
    expect(forged({ passphrase: other.recovery })).toBe('wrong-passphrase');
    expect(forged({ library: ID.replace('1', '2') })).toBe('wrong-passphrase');
    writeFileSync(two.path, JSON.stringify({ ...other, passphrase }));
    expect(codeOf(() => openVault(two.path, PASSPHRASE))).toBe('vault-damaged');
  });

  it('never asks for more memory than it may, whatever a vault says', () => {
    const { path } = newVault();
    const vault = JSON.parse(readFileSync(path, 'utf8'));
    for (const cost of [
      { n: 2 ** 30, r: 8, p: 1 },
      { n: 0, r: 8, p: 1 },
      { n: 1.5, r: 8, p: 1 },
      {},
    ]) {
      const forged = { ...vault, passphrase: { ...vault.passphrase, cost } };
      writeFileSync(path, JSON.stringify({ ...forged, checksum: checksumOf(forged) }));
      expect(codeOf(() => openVault(path, PASSPHRASE))).toBe('vault-damaged');
    }
  });
});

describe('the recovery code', () => {
  it('is nine groups of four without letters that are taken for others', () => {
    const codes = Array.from({ length: 50 }, newRecoveryCode);
    for (const code of codes)
      expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(50);
  });

  it('is read as it is typed: any case, spaces, O for 0, I and L for 1', () => {
    for (let round = 0; round < 50; round += 1) {
      const code = newRecoveryCode();
      const whole = code.replaceAll('-', '');
      const typed = code
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      expect(readRecoveryCode(code)).toBe(whole);
      expect(readRecoveryCode(typed)).toBe(whole);
      expect(readRecoveryCode(` ${whole.replaceAll('1', 'i')}\n`)).toBe(whole);
    }
  });

  it('knows any one wrong character and any two exchanged', () => {
    const code = readRecoveryCode(newRecoveryCode());
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...letters.split('')), (at, letter) => {
        const typed = code.slice(0, at) + letter + code.slice(at + 1);
        fc.pre(typed !== code);
        expect(codeOf(() => readRecoveryCode(typed))).toBe('recovery-code-mistyped');
      }),
    );
    for (let at = 0; at + 1 < code.length; at += 1) {
      const typed = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      if (typed !== code)
        expect(codeOf(() => readRecoveryCode(typed))).toBe('recovery-code-mistyped');
    }
    for (const typed of ['', 'ABCD', code.slice(1), `${code}0`, `${code.slice(0, -1)}U`]) {
      expect(codeOf(() => readRecoveryCode(typed))).toBe('recovery-code-mistyped');
    }
  });
});
