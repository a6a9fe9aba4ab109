import { seeded } from '../../src/core/stats/seeded.ts';
import { mutated, mutatedInPdf, mutatedInPlace, mutatedInZip } from './mutate.ts';
import type { Material, Random } from './mutate.ts';
import { SEEDS } from './seeds.ts';
import type { SeededKind } from './seeds.ts';

/** A kind of file that people import. */
export interface FileKind {
  readonly name: string;
  /** The ending that its inputs are named with. */
  readonly ending: string;
  /** Whether its reader is not ours and may count through whatever a file claims: its cap ends that, in words. */
  readonly endsByCap: boolean;
  /** The input of that number: the same whenever it is asked for. */
  input(number: number): Uint8Array;
}

/** Every so manieth input is made of whole documents; the others are of a page, so that there can be many. */
const WHOLE_EVERY = 20;

type Maker = (random: Random, material: Material) => Uint8Array;

/** Pieces of a format, from one text. */
const split = (tokens: string): string[] => tokens.split('¦');

/** Some inputs are changed from outside, which most often meets the container; the others inside it. */
const either =
  (inside: Maker, share: number): Maker =>
  (random, material) =>
    random() < share ? inside(random, material) : mutated(random, material);

const KINDS: Readonly<
  Record<SeededKind, { ending: string; endsByCap?: true; make?: Maker; tokens: readonly string[] }>
> = {
  pdf: {
    ending: '.pdf',
    // The widths of a font's letters, by the numbers of its first and last, for one.
    endsByCap: true,
    make: either(mutatedInPdf, 0.4),
    tokens: split(
      `[¦]¦<<¦>>¦(¦)¦<¦/¦R¦obj¦endobj¦stream\n¦\nendstream¦BT ¦ ET¦ Tj¦ TJ¦ Tf¦ Tm¦ cm¦ Do¦q ¦Q ¦BI ¦ ID ¦ EI¦ Td¦/Kids [2 0 R]¦/Count 99999999¦/Type /Pages¦/Contents 2 0 R¦/Length 0¦/Font¦/Filter [/FlateDecode /FlateDecode]¦/Filter /LZWDecode¦/JBIG2Decode¦/ToUnicode 1 0 R¦/Encrypt 1 0 R¦/Rotate 45¦/MediaBox [0 0 1e9 -1e9]¦/Prev 0¦xref¦startxref`,
    ),
  },
  docx: {
    ending: '.docx',
    make: either(mutatedInZip, 0.8),
    tokens: split(
      `<w:p>¦</w:p>¦<w:r>¦<w:t>¦</w:t>¦<w:tbl>¦<w:tr>¦<w:tc>¦</w:tbl>¦<w:sdt>¦<w:del>¦<w:ins>¦<w:txbxContent>¦<w:numPr/>¦<w:gridSpan w:val="99999999"/>¦&lt;¦<w:fldChar w:fldCharType="begin"/>¦<w:br w:type="page"/>¦<w:vMerge/>¦<!--¦]]>¦&#0;¦<!DOCTYPE x>¦<w:ilvl w:val="-5"/>¦<w:numId w:val="1"/>¦ w:val="¦xmlns:w="x"¦\u0000`,
    ),
  },
  odt: {
    ending: '.odt',
    make: either(mutatedInZip, 0.8),
    tokens: split(
      `<text:p>¦</text:p>¦<text:h text:outline-level="0">¦<text:list>¦<text:list-item>¦<table:table>¦<table:table-row table:number-rows-repeated="99999999">¦<table:table-cell>¦table:number-columns-repeated="99999999"¦<text:s text:c="99999999"/>¦<text:note>¦<!--¦<draw:frame>¦<text:tab/>¦<office:text>¦&amp;¦<!DOCTYPE x>¦ text:style-name="`,
    ),
  },
  doc: {
    ending: '.doc',
    make: either(mutatedInPlace, 0.8),
    tokens: split(
      `\u0013¦\u0014¦\u0015¦\u0007¦\u0001¦\u00FE\u00FF\u00FF\u00FF¦\u00FF\u00FF\u00FF\u00FF¦\0\0\0\0¦\u00FD\u00FF\u00FF\u00FF`,
    ),
  },
  rtf: {
    ending: '.rtf',
    tokens: split(
      `{¦}¦\\par ¦\\trowd¦\\cell ¦\\row ¦\\intbl¦\\itap99¦\\bin99999999 ¦\\u-5?¦\\uc9¦\\'92¦{\\*\\x ¦{\\field{\\*\\fldinst ¦{\\stylesheet¦{\\pict ¦\\cellx9¦\\nestrow `,
    ),
  },
  mail: {
    ending: '.eml',
    tokens: split(
      `\r\n--b1\r\n¦\r\n--b2--\r\n¦Content-Type: message/rfc822\r\n\r\n¦=?utf-8?B?¦?=¦=¦Content-Type: multipart/mixed; boundary=b1\r\n\r\n¦Content-Transfer-Encoding: base64\r\n\r\n¦charset=utf-7¦charset=¦filename*0*=x¦\r\n\r\n¦<¦"¦;¦Subject: ¦\u0000`,
    ),
  },
  html: {
    ending: '.html',
    tokens: split(
      `<table>¦<tr>¦<td rowspan="9999" colspan="9999">¦</table>¦<li>¦<ol start="-1">¦<div>¦<h1>¦<!--¦-->¦<script>¦<svg>¦<template>¦<select>¦&#xD800;¦&nbsp;¦<p ¦"`,
    ),
  },
  text: {
    ending: '.txt',
    tokens: split(`\r¦\n\n¦\f¦\t¦| a ¦> ¦\`\`\`\n¦**¦[x](y)¦\uFEFF¦\u0000¦\u202E¦...... 3¦6.10 `),
  },
};

/** The kinds by name. */
export const FILE_KINDS: readonly string[] = Object.keys(KINDS);

/** A kind by its name, with the inputs of one seed. */
export function fileKind(name: string, seed: number): FileKind | undefined {
  if (!isKind(name)) return undefined;
  const { ending, endsByCap = false, tokens, make = mutated } = KINDS[name];
  const { pages, whole } = SEEDS[name]();
  return {
    name,
    ending,
    endsByCap,
    input(number) {
      const seeds = number % WHOLE_EVERY === 0 ? whole : pages;
      // A prime apart, so that inputs of neighbouring numbers have nothing in common.
      return make(seeded(seed + number * 7919), { seeds, tokens });
    },
  };
}

function isKind(name: string): name is SeededKind {
  return Object.hasOwn(KINDS, name);
}
