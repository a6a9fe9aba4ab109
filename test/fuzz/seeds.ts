import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inList, level, p, wordFile } from '../core/extract/docx/word-file.ts';
import { odtFile, p as odtP } from '../core/extract/odt/odt-file.ts';
import { ROOT } from '../support/command-line.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';

/** Kinds of file that inputs are made of. */
export type SeededKind = 'pdf' | 'docx' | 'odt' | 'doc' | 'rtf' | 'mail' | 'html' | 'text';

/** What the inputs of a kind are made of before they are changed. */
export interface Seeds {
  /** A few lines each, with whatever the format can do: they are read in a moment. */
  readonly pages: readonly Uint8Array[];
  /** Documents as they come. */
  readonly whole: readonly Uint8Array[];
}

const LINES = [
  '1 Introduction',
  '1.1 The review found that nobody asked the mother who lived in the home, and that the',
  'health visitor (Worker B) did not tell the school what she had seen in 2019.',
  'Recommendation 1: The board should ask all agencies how they record who lives in a home.',
  '2.4 Dr Ames wrote to the GP on 4 March 2021; there was no answer from the practice.',
];

/** A page whose text a change has lost is drawn and looked at, which takes by far the longest: a low one takes less. */
const LOW = { height: 130 };

const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(ROOT, path)));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const each = (around: (line: string) => string): string => LINES.map(around).join('');

/** The seeds of each kind; they are made or read when they are asked for. */
export const SEEDS: Readonly<Record<SeededKind, () => Seeds>> = {
  pdf: () => ({
    pages: [
      tinyPdf([linesAt(72, 30, LINES), linesAt(72, 30, LINES)], {}, LOW),
      tinyPdf([linesAt(72, 30, LINES, { size: 14, font: 'bold' })], { Title: 'A review' }, LOW),
      tinyPdf([linesAt(72, 30, LINES), linesAt(72, 40, LINES)], {}, { ...LOW, isDeflated: true }),
      tinyPdf([linesAt(60, 50, LINES, { font: 'italic' })], {}, { ...LOW, isDeflated: true }),
      file('test/hostile/files/locked.pdf'),
    ],
    whole: [
      file('test/fixtures/thornsea-executive-summary-2010.pdf'),
      file('test/fixtures/tollgate-practice-briefing-2020.pdf'),
    ],
  }),
  docx: () => ({
    pages: [wordPage(), wordFile({ body: each((line) => p(line)) })],
    whole: [
      file('test/core/extract/doc/files/review.docx'),
      file('test/fixtures/fenmoor-considerations-2021.docx'),
    ],
  }),
  odt: () => ({
    pages: [odtPage(), odtFile({ text: each((line) => odtP(line)) })],
    whole: [file('test/core/extract/odt/files/review.odt')],
  }),
  doc: () => {
    // Nothing here writes the format, and the one file is a page long.
    const review = [file('test/core/extract/doc/files/review.doc')];
    return { pages: review, whole: review };
  },
  rtf: () => ({
    pages: [
      text(`{\\rtf1\\ansi{\\fonttbl{\\f0 A;}}${each((line) => `\\pard ${line}\\par`)}}`),
      text(
        `{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Findings\\par \\trowd\\cellx3000\\cellx6000 \\intbl ${each((line) => `${line}\\cell `)}\\row{\\footnote A note.}}`,
      ),
    ],
    whole: [file('test/core/extract/rtf/files/review.rtf')],
  }),
  mail: () => ({ pages: [mail(false)], whole: [mail(true)] }),
  html: () => ({
    pages: [
      text(
        `<!doctype html><html lang="en"><head><title>A review</title></head><body><nav><ul><li>Home</li></ul></nav><main><h1>A review</h1>${each((line) => `<p>${line}</p>`)}<ol start="3"><li>One<li>Two</ol></main></body></html>`,
      ),
      text(
        `<html><body><h2>Findings</h2><table><tr><th>Finding<th>Action</tr>${each((line) => `<tr><td>${line}<td colspan="2">&nbsp;</tr>`)}</table><div><b>1.2</b> Seen<br>late</div></body></html>`,
      ),
    ],
    whole: [
      file('test/fixtures/kestrel-web-page-review-2024.html'),
      file('test/fixtures/oldcastle-executive-summary-2011.html'),
    ],
  }),
  text: () => {
    const pages = [
      text(LINES.join('\n')),
      text(`# Review\n\n- ${LINES.join('\n- ')}\n\n| a | b |\n|---|---|\n| c | d |\n`),
    ];
    return { pages, whole: pages };
  },
};

function wordPage(): Uint8Array {
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  return wordFile({
    body: `${each((line) => p(line, inList(1)))}<w:tbl><w:tr><w:tc>${p('Finding')}</w:tc><w:tc>${p('Action')}</w:tc></w:tr></w:tbl>`,
    numbering,
    styles: '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>',
    footnotes: `<w:footnote w:id="1">${p('A note.')}</w:footnote>`,
  });
}

function odtPage(): Uint8Array {
  const item = (line: string): string => `<text:list-item>${odtP(line)}</text:list-item>`;
  const cell = `<table:table-cell>${odtP('Finding')}</table:table-cell>`;
  return odtFile({
    text: `<text:h text:outline-level="1">A review</text:h><text:list text:style-name="L1">${each(item)}</text:list><table:table><table:table-row>${cell}${cell}</table:table-row></table:table>${odtP('Seen<text:s text:c="3"/>late<text:tab/>.<text:note text:note-class="footnote"><text:note-body>A note.</text:note-body></text:note>')}`,
    automatic:
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
    meta: '<dc:title>A review</dc:title>',
  });
}

/** A mail with its words twice, a mail inside and, where it is whole, a Word file. */
function mail(isWhole: boolean): Uint8Array {
  const word = Buffer.from(wordFile({ body: each((line) => p(line)) }));
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
      `<html><body>${each((line) => `<p>${line}</p>`)}</body></html>`,
      '--b2--',
      ...(isWhole
        ? [
            '--b1',
            'Content-Type: application/octet-stream',
            'Content-Disposition: attachment; filename="review.docx"',
            'Content-Transfer-Encoding: base64',
            '',
            encoded,
          ]
        : []),
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
