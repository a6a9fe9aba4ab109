import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import WordExtractor from 'word-extractor';
import { readDoc } from '../../../../src/core/extract/doc/read-doc.ts';
import { ExtractError } from '../../../../src/core/extract/extract-error.ts';

const file = new Uint8Array(readFileSync(new URL('files/review.doc', import.meta.url)));

/** The file with bytes set: [place, value, width] in little-endian order. */
function patched(...changes: readonly (readonly [at: number, value: number, width: 1 | 2 | 4])[]) {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  for (const [at, value, width] of changes) {
    if (width === 1) view.setUint8(at, value);
    else if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return copy;
}

function code(bytes: Uint8Array): unknown {
  try {
    readDoc(bytes);
    return 'read';
  } catch (error) {
    return error instanceof ExtractError ? error.code : error;
  }
}

const view = new DataView(file.buffer);
const fatAt = 512 * (view.getUint32(76, true) + 1);
const directoryAt = 512 * (view.getUint32(48, true) + 1);

function entryOf(name: string): number {
  for (let at = directoryAt; at < file.length; at += 128) {
    if (Buffer.from(file.subarray(at, at + name.length * 2)).toString('utf16le') === name)
      return at;
  }
  throw new Error('no such stream');
}

const mainAt = 512 * (view.getUint32(entryOf('WordDocument') + 116, true) + 1);

it('says the same words as another reader, where that one does not garble them', async () => {
  const other = await new WordExtractor().extract(Buffer.from(file));
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const ours = readDoc(file);
  const body = ours.blocks
    .filter(({ kind }) => kind !== 'footnote')
    .flatMap(({ number, text }) => [
      // Typed numbers are in its text, counted ones are not.
      ...(number !== undefined &&
      /heading/u.test(ours.blocks.find((b) => b.text === text)?.kind ?? '')
        ? [number]
        : []),
      text,
    ]);
  const theirs = other
    .getBody({ filterUnicode: false })
    .replaceAll('undefined', '')
    .replaceAll('\u001E', '-')
    // It does not leave out what is hidden.
    .replace('Her real name is hidden here.', '');
  expect(words(body.join(' '))).toEqual(words(theirs));
  expect(
    words(
      ours.blocks
        .filter(({ kind }) => kind === 'footnote')
        .map(({ text }) => text)
        .join(' '),
    ),
  ).toEqual(words(other.getFootnotes({ filterUnicode: false })));
});

describe('files that are damaged or traps', () => {
  it('cut short anywhere', () => {
    for (let length = 600; length < file.length - 2048; length += 331) {
      expect(code(file.subarray(0, length))).toBe('file-damaged');
    }
  });

  it.each([
    [
      'a password',
      patched([mainAt + 10, 0x0100 | view.getUint16(mainAt + 10, true), 2]),
      'file-encrypted',
    ],
    ['Word 95', patched([mainAt, 0xa5dc, 2]), 'file-kind-unsupported'],
    ['another beginning', patched([mainAt, 0x1234, 2]), 'file-damaged'],
    ['sectors of an odd size', patched([30, 30, 2]), 'file-damaged'],
    [
      'chains that run in a circle',
      patched(
        ...Array.from({ length: 128 }, (_, i) => [fatAt + i * 4, i === 0 ? 1 : 0, 4] as const),
      ),
      'file-damaged',
    ],
    [
      'a list of tables that runs in a circle',
      patched([68, 0, 4], [512 + 508, 0, 4]),
      'file-damaged',
    ],
    [
      'entries that are their own children',
      patched(
        [directoryAt + 76, 1, 4],
        [directoryAt + 128 + 68, 1, 4],
        [directoryAt + 128 + 72, 1, 4],
      ),
      'file-damaged',
    ],
    [
      'a stream longer than the file',
      patched([entryOf('WordDocument') + 120, 0x7fffffff, 4]),
      'file-damaged',
    ],
    ['a text longer than the file', patched([mainAt + 0x4c, 0x00ffffff, 4]), 'file-damaged'],
    ['a table that is nowhere', patched([mainAt + 0x1a2, 0x7fffffff, 4]), 'file-damaged'],
    [
      'garbage after a valid head',
      new Uint8Array([...file.subarray(0, 512), ...new Uint8Array(9000).fill(0xa5)]),
      'file-damaged',
    ],
  ])('%s', (_, bytes, outcome) => {
    expect(code(bytes)).toBe(outcome);
  });

  it('any change ends in a document or in a code of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = patched(...changes.map(([at, value]) => [at, value, 1] as const));
          expect(code(bytes)).toMatch(/^(?:read|file-(?!parser))/u);
        },
      ),
      { numRuns: 400 },
    );
  });
});
