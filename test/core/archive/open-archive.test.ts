import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/core/archive/open-archive.ts';
import { ExtractError } from '../../../src/core/extract/extract-error.ts';

describe('an ordinary zip', () => {
  it('gives back what was packed, deflated or stored', () => {
    // Not letters alone: "nul" and "con" are names of devices, and are refused.
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^part-[a-z]{1,8}$/u), fc.uint8Array({ maxLength: 4000 }), {
          maxKeys: 8,
        }),
        fc.constantFrom(0 as const, 6 as const),
        (files, level) => {
          fc.pre(Object.values(files).every((content) => content[0] !== 0x50));
          const archive = openArchive(zipSync({ ...files }, { level }));
          expect(archive.names).toEqual(Object.keys(files));
          for (const [name, content] of Object.entries(files)) {
            expect(archive.read(name)).toEqual(content);
          }
        },
      ),
    );
  });

  it('says nothing of a name that is not there', () => {
    const archive = openArchive(zipSync({ 'a.txt': strToU8('x') }));
    expect(archive.has('b.txt')).toBe(false);
    expect(archive.read('b.txt')).toBeUndefined();
  });

  it('keeps the workbook behind a chart closed', () => {
    const archive = openArchive(
      zipSync({ 'word/embeddings/chart.xlsx': zipSync({ a: strToU8('x') }), b: strToU8('text') }),
    );
    expect(strFromU8(archive.read('b') ?? new Uint8Array())).toBe('text');
    expect(() => archive.read('word/embeddings/chart.xlsx')).toThrow('file-unsafe');
  });
});

describe('any other bytes', () => {
  it('throws nothing but ExtractError, whatever is changed in a zip', () => {
    const zip = zipSync({ 'a.txt': strToU8('some text '.repeat(50)), 'b/c.xml': strToU8('<x/>') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(zip.length),
        (changes, length) => {
          const changed = zip.slice(0, length < 20 ? length : zip.length);
          for (const [at, byte] of changed.length === 0 ? [] : changes) {
            if (at < changed.length) changed[at] = byte;
          }
          try {
            const archive = openArchive(changed);
            for (const name of archive.names) archive.read(name);
          } catch (error) {
            expect(error).toBeInstanceOf(ExtractError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never gives changed content for the original', () => {
    const content = strToU8('He was born on 3 April 2013 and weighed 6 lb.');
    const zip = zipSync({ 'a.txt': content }, { level: 0 });
    const at = zip.indexOf(content[17] ?? 0, 30);
    zip[at] = (zip[at] ?? 0) ^ 1;
    expect(() => openArchive(zip).read('a.txt')).toThrow('file-damaged');
  });
});
