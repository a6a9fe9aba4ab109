import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../src/core/stats/seeded.ts';
import { inList, level, p, wordFile } from '../core/extract/docx/word-file.ts';
import { ROOT } from '../support/command-line.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';
import { mutated, mutatedInPdf, mutatedInPlace, mutatedInZip } from './mutate.ts';
import type { Material, Random } from './mutate.ts';

/** A kind of file that people import. */
export interface FileKind {
  readonly name: string;
  /** The ending that its inputs are named with. */
  readonly ending: string;
  /** The input of that number: the same whenever it is asked for. */
  input(number: number): Uint8Array;
}

const LINES = [
  '1 Introduction',
  '1.1 The review found that nobody asked the mother who lived in the home, and that the',
  'health visitor (Worker B) did not tell the school what she had seen in 2019.',
  'Recommendation 1: The board should ask all agencies how they record who lives in a home.',
  '2.4 Dr Ames wrote to the GP on 4 March 2021; there was no answer from the practice.',
];

const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function mail(): Uint8Array {
  const word = Buffer.from(wordFile({ body: LINES.map((line) => p(line)).join('') }));
  const encoded = word.toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
  return text(
    [
      'From: Ann Example <ann@a.example>',
      'To: b@b.example',
      'Subject: =?utf-8?Q?Review_=E2=80=93_Child_Q?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b1',
      '',
      '--b1',
      'Content-Type: multipart/alternative; boundary=b2',
      '',
      '--b2',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      ...LINES,
      '--b2',
      'Content-Type: text/html',
      '',
      `<html><body>${LINES.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
      '--b2--',
      '--b1',
      'Content-Type: application/octet-stream',
      'Content-Disposition: attachment; filename="review.docx"',
      'Content-Transfer-Encoding: base64',
      '',
      encoded,
      '--b1',
      'Content-Type: message/rfc822',
      '',
      'From: c@c.example',
      'Subject: Forwarded',
      '',
      ...LINES,
      '--b1--',
      '',
    ].join('\r\n'),
  );
}

function wordSeeds(): Uint8Array[] {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  return [
    wordFile({
      body: `${LINES.map((line) => p(line, inList(1))).join('')}<w:tbl><w:tr><w:tc>${p('Finding')}</w:tc><w:tc>${p('Action')}</w:tc></w:tr></w:tbl>`,
      numbering,
      styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>',
      footnotes: `<w:footnote w:id="1">${p('A note.')}</w:footnote>`,
    }),
    file('test/core/extract/doc/files/review.docx'),
    file('test/fixtures/fenmoor-considerations-2021.docx'),
  ];
}

type Maker = (random: Random, material: Material) => Uint8Array;

/** Pieces of a format, from one text. */
const split = (tokens: string): string[] => tokens.split('¦');

/** Some inputs are changed from outside, which most often meets the container; the others inside it. */
const either =
  (inside: Maker, share: number): Maker =>
  (random, material) =>
    random() < share ? inside(random, material) : mutated(random, material);

const KINDS: Readonly<Record<string, { ending: string; make?: Maker; material: () => Material }>> =
  {
    pdf: {
      ending: '.pdf',
      make: either(mutatedInPdf, 0.4),
      material: () => ({
        seeds: [
          tinyPdf([linesAt(72, 72, LINES), linesAt(72, 72, LINES)]),
          tinyPdf([linesAt(72, 72, LINES, { size: 14, font: 'bold' })], { Title: 'A review' }),
          file('test/fixtures/thornsea-executive-summary-2010.pdf'),
          file('test/fixtures/tollgate-practice-briefing-2020.pdf'),
          file('test/hostile/files/locked.pdf'),
        ],
        tokens: split(
          `[¦]¦<<¦>>¦(¦)¦<¦/¦R¦obj¦endobj¦stream\n¦\nendstream¦BT ¦ ET¦ Tj¦ TJ¦ Tf¦ Tm¦ cm¦ Do¦q ¦Q ¦BI ¦ ID ¦ EI¦ Td¦/Kids [2 0 R]¦/Count 99999999¦/Type /Pages¦/Contents 2 0 R¦/Length 0¦/Font¦/Filter [/FlateDecode /FlateDecode]¦/Filter /LZWDecode¦/JBIG2Decode¦/ToUnicode 1 0 R¦/Encrypt 1 0 R¦/Rotate 45¦/MediaBox [0 0 1e9 -1e9]¦/Prev 0¦xref¦startxref`,
        ),
      }),
    },
    docx: {
      ending: '.docx',
      make: either(mutatedInZip, 0.8),
      material: () => ({
        seeds: wordSeeds(),
        tokens: split(
          `<w:p>¦</w:p>¦<w:r>¦<w:t>¦</w:t>¦<w:tbl>¦<w:tr>¦<w:tc>¦</w:tbl>¦<w:sdt>¦<w:del>¦<w:ins>¦<w:txbxContent>¦<w:numPr/>¦<w:gridSpan w:val="99999999"/>¦&lt;¦<w:fldChar w:fldCharType="begin"/>¦<w:br w:type="page"/>¦<w:vMerge/>¦<!--¦]]>¦&#0;¦<!DOCTYPE x>¦<w:ilvl w:val="-5"/>¦<w:numId w:val="1"/>¦ w:val="¦xmlns:w="x"¦\u0000`,
        ),
      }),
    },
    odt: {
      ending: '.odt',
      make: either(mutatedInZip, 0.8),
      material: () => ({
        seeds: [file('test/core/extract/odt/files/review.odt')],
        tokens: split(
          `<text:p>¦</text:p>¦<text:h text:outline-level="0">¦<text:list>¦<text:list-item>¦<table:table>¦<table:table-row table:number-rows-repeated="99999999">¦<table:table-cell>¦table:number-columns-repeated="99999999"¦<text:s text:c="99999999"/>¦<text:note>¦<!--¦<draw:frame>¦<text:tab/>¦<office:text>¦&amp;¦<!DOCTYPE x>¦ text:style-name="`,
        ),
      }),
    },
    doc: {
      ending: '.doc',
      make: either(mutatedInPlace, 0.8),
      material: () => ({
        seeds: [file('test/core/extract/doc/files/review.doc')],
        tokens: split(
          `\u0013¦\u0014¦\u0015¦\u0007¦\u0001¦\u00FE\u00FF\u00FF\u00FF¦\u00FF\u00FF\u00FF\u00FF¦\0\0\0\0¦\u00FD\u00FF\u00FF\u00FF`,
        ),
      }),
    },
    rtf: {
      ending: '.rtf',
      material: () => ({
        seeds: [
          file('test/core/extract/rtf/files/review.rtf'),
          text(
            `{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}${LINES.map((line) => `\\pard ${line}\\par`).join('')}}`,
          ),
        ],
        tokens: split(
          `{¦}¦\\par ¦\\trowd¦\\cell ¦\\row ¦\\intbl¦\\itap99¦\\bin99999999 ¦\\u-5?¦\\uc9¦\\'92¦{\\*\\x ¦{\\field{\\*\\fldinst ¦{\\stylesheet¦{\\pict ¦\\cellx9¦\\nestrow `,
        ),
      }),
    },
    mail: {
      ending: '.eml',
      material: () => ({
        seeds: [mail()],
        tokens: split(
          `\r\n--b1\r\n¦\r\n--b2--\r\n¦Content-Type: message/rfc822\r\n\r\n¦=?utf-8?B?¦?=¦=¦Content-Type: multipart/mixed; boundary=b1\r\n\r\n¦Content-Transfer-Encoding: base64\r\n\r\n¦charset=utf-7¦charset=¦filename*0*=x¦\r\n\r\n¦<¦"¦;¦Subject: ¦\u0000`,
        ),
      }),
    },
    html: {
      ending: '.html',
      material: () => ({
        seeds: [
          file('test/fixtures/kestrel-web-page-review-2024.html'),
          file('test/fixtures/oldcastle-executive-summary-2011.html'),
        ],
        tokens: split(
          `<table>¦<tr>¦<td rowspan="9999" colspan="9999">¦</table>¦<li>¦<ol start="-1">¦<div>¦<h1>¦<!--¦-->¦<script>¦<svg>¦<template>¦<select>¦&#xD800;¦&nbsp;¦<p ¦"`,
        ),
      }),
    },
    text: {
      ending: '.txt',
      material: () => ({
        seeds: [
          text(LINES.join('\n')),
          text(`# Review\n\n- ${LINES.join('\n- ')}\n\n| a | b |\n|---|---|\n| c | d |\n`),
        ],
        tokens: split(
          `\r¦\n\n¦\f¦\t¦| a ¦> ¦\`\`\`\n¦**¦[x](y)¦\uFEFF¦\u0000¦\u202E¦...... 3¦6.10 `,
        ),
      }),
    },
  };

/** The kinds by name. */
export const FILE_KINDS: readonly string[] = Object.keys(KINDS);

/** A kind by its name, with the inputs of one seed. */
export function fileKind(name: string, seed: number): FileKind | undefined {
  const kind = KINDS[name];
  if (kind === undefined) return undefined;
  const material = kind.material();
  const make = kind.make ?? mutated;
  return {
    name,
    ending: kind.ending,
    // A prime apart, so that inputs of neighbouring numbers have nothing in common.
    input: (number) => make(seeded(seed + number * 7919), material),
  };
}
