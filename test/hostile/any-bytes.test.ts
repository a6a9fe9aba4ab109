import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extractDocuments } from '../../src/core/extract/extract-document.ts';
import { ExtractError } from '../../src/core/extract/extract-error.ts';

async function endsWell(bytes: Uint8Array): Promise<void> {
  try {
    await extractDocuments(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(ExtractError);
    expect(error).not.toMatchObject({ code: 'file-parser-failed' });
  }
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../core/extract/${path}`, import.meta.url)));
const doc = fixture('doc/files/review.doc');
const odt = fixture('odt/files/review.odt');
const rtf = fixture('rtf/files/review.rtf');

it.each([
  ['a compound file', doc.subarray(0, 512)],
  ['a compound file of Word', doc.subarray(0, 4096)],
  ['a zip', odt.subarray(0, 100)],
  ['Rich Text', bytesOf('{\\rtf1\\ansi ')],
  [
    'a mail',
    bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'),
  ],
])(
  'any bytes behind the beginning of %s end in a document or in a code of its own',
  async (_, head) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (rest) => {
        await endsWell(new Uint8Array([...head, ...rest]));
      }),
      { numRuns: 200 },
    );
  },
);

it.each([
  ['.odt', odt],
  ['.rtf', rtf],
])(
  'any change to a file of kind %s ends in a document or in a code of its own',
  async (_, file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const changed = file.slice();
          for (const [at, byte] of changes) changed[at] = byte;
          await endsWell(changed);
        },
      ),
      { numRuns: 200 },
    );
  },
);

const words = [
  '{',
  '}',
  '{\\*\\x ',
  '\\par ',
  '\\pard',
  '\\intbl',
  '\\itap3',
  '\\trowd',
  '\\cellx9',
  '\\clmrg',
  '\\clvmrg',
  '\\cell ',
  '\\row ',
  '\\nestcell ',
  '\\nestrow ',
  '{\\footnote ',
  '{\\header ',
  '{\\stylesheet',
  '{\\s1 a;}',
  '{\\info{\\title ',
  '{\\shptxt ',
  '{\\listtext ',
  '{\\field{\\*\\fldinst ',
  '\\u-5?',
  '\\uc3',
  "\\'9",
  "\\'92",
  '\\bin2 ',
  '\\page ',
  '\\sect ',
  '\\deleted',
  '\\plain',
  'word ',
  '6.1 ',
];

it('any order of words of Rich Text ends in a document or in a code of its own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 60 }), async (chosen) => {
      const open = chosen.join('').split('{').length - chosen.join('').split('}').length;
      await endsWell(bytesOf(`{\\rtf1 ${chosen.join('')}${'}'.repeat(Math.max(open, 0) + 1)}`));
    }),
    { numRuns: 500 },
  );
});
