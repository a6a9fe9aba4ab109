import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/core/extract/html/read-html.ts';
import type { Block } from '../../../../src/core/extract/extracted-document.ts';

const encode = (html: string): Uint8Array => new TextEncoder().encode(html);
const latin1 = (html: string): Uint8Array => Uint8Array.from(html, (c) => c.charCodeAt(0));

function blocks(html: string): readonly Block[] {
  return readHtml(encode(html)).blocks;
}

function texts(html: string): string[] {
  return blocks(html).map((block) => block.text);
}

describe('the text of a page', () => {
  it('is its main content without menus, banners and scripts', () => {
    expect(
      texts(`<html><head><title>Child Q</title><style>p{}</style></head><body>
        <header>Council</header><nav><a>Home</a></nav><div class="cookie-banner">We use cookies</div>
        <main><h1>Child Q</h1><ol class="breadcrumb"><li>Home</li></ol><p>Q was seen <em>alone</em>.</p>
        <script>alert(1)</script><p hidden>Not shown</p><p style="display: none">Nor this</p></main>
        <footer>Contact us</footer></body></html>`),
    ).toEqual(['Child Q', 'Q was seen alone.']);
  });

  it('is the body where there is no main element, or one with next to nothing in it', () => {
    const long = 'The child was seen. '.repeat(20).trim();
    expect(texts(`<p>${long}</p>`)).toEqual([long]);
    expect(texts(`<main>x</main><p>${long}</p>`)).toContain(long);
  });

  it('keeps the header of an article', () => {
    expect(texts('<article><header><h1>Title</h1></header><p>Text.</p></article>')).toEqual([
      'Title',
      'Text.',
    ]);
  });

  it('has headings with levels, by element and by look', () => {
    expect(
      blocks('<h2>Method</h2><p>Text of it.</p><p><b>Good practice</b></p><p>More text.</p>').map(
        ({ kind, level }) => [kind, level],
      ),
    ).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['heading', 3],
      ['paragraph', undefined],
    ]);
  });

  it('has lists with their numbers, also inside each other', () => {
    expect(
      blocks(
        '<ol start="3"><li>three</li><li>four<ul><li>inner</li></ul></li></ol><ol type="a"><li>letter</li></ol>',
      ).map(({ number, bullet, text }) => [number ?? (bullet === true ? '•' : ''), text]),
    ).toEqual([
      ['3', 'three'],
      ['4', 'four'],
      ['•', 'inner'],
      ['a', 'letter'],
    ]);
  });

  it('has tables on their grid and definitions as rows', () => {
    expect(
      blocks(
        `<table><tr><th>No.</th><th>Action</th></tr><tr><td rowspan="2">1</td><td>a<ul><li>b</li><li>c</li></ul></td></tr><tr><td>d</td></tr></table>
         <dl><dt>MASH</dt><dd>Multi-agency safeguarding hub</dd></dl>`,
      ).map(({ cells, table }) => [table, cells]),
    ).toEqual([
      [0, ['No.', 'Action']],
      [0, ['1', 'a b c']],
      [0, ['', 'd']],
      [1, ['MASH', 'Multi-agency safeguarding hub']],
    ]);
  });

  it('is not a table where the table is only a frame', () => {
    expect(
      blocks('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>').map(({ kind }) => kind),
    ).toEqual(['paragraph', 'paragraph']);
  });

  it('has typed paragraph numbers, and no marks of notes', () => {
    expect(
      blocks('<p>6.10 In 2013<sup>1</sup> she moved on the 4<sup>th</sup>.</p>')[0],
    ).toMatchObject({
      number: '6.10',
      text: 'In 2013 she moved on the 4th.',
    });
  });

  it('does not run words of neighbouring parts together', () => {
    expect(texts('<div>One<div>Two</div>Three<br>Four</div>')).toEqual([
      'One',
      'Two',
      'Three Four',
    ]);
  });
});

describe('encodings', () => {
  it.each([
    ['UTF-8', encode('<meta charset="utf-8"><p>“Voice”</p>'), []],
    ['UTF-8 that does not say so', encode('<p>“Voice”</p>'), []],
    ['windows-1252 as declared', latin1('<meta charset="iso-8859-1"><p>\u0093Voice\u0094</p>'), []],
    ['windows-1252 that does not say so', latin1('<p>\u0093Voice\u0094</p>'), ['encoding-guessed']],
  ])('%s', (_, bytes, warnings) => {
    const document = readHtml(bytes);
    expect(document.blocks[0]?.text).toBe('“Voice”');
    expect(document.warnings.map((warning) => warning.code)).toEqual(warnings);
  });
});

describe('pages that are none', () => {
  it.each([
    '<title>404 - Page not found</title><h1>Sorry</h1><p>Try the search.</p>',
    '<title>Access denied</title><p>You cannot see this.</p>',
    '<title>Just a moment...</title>',
    '<title>Council</title><h1>Page not found</h1><p>Try again.</p>',
  ])('%s', (html) => {
    expect(() => readHtml(encode(html))).toThrow('file-web-page');
  });

  it('reads a review that has such words in its title', () => {
    const text = 'The panel heard that access was denied. '.repeat(30);
    expect(texts(`<title>Access denied: learning</title><p>${text}</p>`)).toHaveLength(1);
  });

  it('refuses a page without text', () => {
    expect(() => readHtml(encode('<title>Review</title><div id="app"></div>'))).toThrow(
      'file-no-text',
    );
  });
});

it('leads every run back to the same characters of the page’s text', () => {
  const document = readHtml(
    encode(
      '<h1>A  title</h1><p>6.1 Some <b>bold</b>\n text</p><table><tr><td>a<p>b</p></td><td>c  d</td></tr></table>',
    ),
  );
  const original = new Map<number, string>();
  for (const block of document.blocks) {
    for (const run of block.runs) {
      for (let i = 0; i < run.length; i += 1) {
        const known = original.get(run.sourceAt + i);
        const here = block.text.charAt(run.at + i);
        expect(known ?? here).toBe(here);
        original.set(run.sourceAt + i, here);
      }
    }
  }
  // Nothing stands in two places: as many places as visible characters.
  const visible = 'AtitleSomeboldtextabcd';
  expect(
    [...original]
      .sort(([a], [b]) => a - b)
      .map(([, c]) => c)
      .join(''),
  ).toBe(visible);
});
