import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/extract/extracted-document.ts';
import { readRtf } from '../../../../src/core/extract/rtf/read-rtf.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const read = (body: string) => readRtf(bytes(`{\\rtf1\\ansi\\ansicpg1252${body}}`));
const texts = (body: string): string[] => read(body).blocks.map(({ text }) => text);

function code(file: string): unknown {
  try {
    readRtf(bytes(file));
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

describe('characters', () => {
  it.each([
    ['windows-1252 bytes', "The child\\'92s \\'93voice\\'94", 'The child’s “voice”'],
    ['raw windows-1252', 'caf\u00E9 \u0096 open', 'café – open'],
    ['numbers with fallbacks', "child\\u8217\\'92s \\u8220?voice\\u8221?", 'child’s “voice”'],
    ['no fallbacks', '\\uc0 child\\u8217s', 'child’s'],
    ['fallbacks of two', '\\uc2 child\\u8217abs', 'child’s'],
    ['negative numbers', '\\uc1 x\\u-3913?y', 'x•y'],
    ['two halves of one character', '\\u55357?\\u56832?', '\u{1F600}'],
    [
      'named characters',
      '\\ldblquote a\\rdblquote  b\\endash c\\emdash d\\rquote s',
      '“a” b–c—d’s',
    ],
    [
      'hyphens and spaces',
      'non\\_compliant safe\\-guarding 3\\~May',
      'non-compliant safeguarding 3 May',
    ],
    ['escaped braces', '\\{a\\} \\\\b', '{a} \\b'],
    ['words split over lines', 'safe\r\nguarding', 'safeguarding'],
    ['raised figures', 'in 2013{\\super 1} and', 'in 2013¹ and'],
  ])('%s', (_, body, text) => {
    expect(texts(`\\pard ${body}\\par`)).toEqual([text]);
  });

  it('a font in another alphabet is a guess', () => {
    const codes = read("{\\fonttbl{\\f1\\fcharset204 Arial;}}\\pard\\f1 \\'e4\\par").warnings;
    expect(codes).toEqual([{ code: 'encoding-guessed', pages: [] }]);
  });
});

describe('what is not text', () => {
  it.each([
    [
      'fonts, colours, styles',
      '{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\stylesheet{\\s1 heading 1;}}',
    ],
    ['properties', '{\\info{\\title T}{\\operator O}{\\creatim\\yr2020}}'],
    ['unknown starred groups', '{\\*\\unknown secret {\\b nested}}'],
    ['field codes', '{\\field{\\*\\fldinst HYPERLINK "http://a.example"}{\\fldrslt }}'],
    ['hidden text', '{\\v secret}\\v secret\\v0 '],
    ['binary data', '{\\*\\blob\\bin4 }}{{}'],
    ['bookmarks', '{\\*\\bkmkstart secret}{\\*\\bkmkend secret}'],
    [
      'the second of two ways to show a shape',
      '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv secret}}}{\\shprslt secret}}',
    ],
  ])('%s', (_, body) => {
    expect(texts(`\\pard ${body}Text.\\par`)).toEqual(['Text.']);
  });

  it('deleted drafts, deleted paragraph marks, comments', () => {
    const { blocks, warnings } = read(
      '\\pard One {\\deleted two }three{\\deleted\\par} four.{\\*\\annotation\\pard five\\par}\\par',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['One three four.']);
    expect(warnings.map(({ code: c }) => c)).toEqual([
      'tracked-changes-left-out',
      'comments-left-out',
    ]);
  });

  it('takes title and author, once', () => {
    expect(read('{\\info{\\title A \\u233?}{\\author B}{\\author B}}x').properties).toEqual({
      title: 'A é',
      author: 'B',
    });
  });
});

describe('blocks', () => {
  const sheet =
    '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\*\\cs9 x;}{\\s2\\sbasedon1{\\*\\keycode a}Part;}{\\s3 heading 2;}{\\s4 toc 1;}}';
  const brief = ({ kind, level, number, bullet, text }: Block): string =>
    [kind, level, number, bullet === true ? '•' : undefined, text]
      .filter((x) => x !== undefined)
      .join(' ');

  it('headings by style, outline and base; contents lines; lists', () => {
    const { blocks } = read(
      `${sheet}\\pard\\s1 One\\par\\pard\\s2 Two\\par\\pard\\s3 Three\\par\\pard\\outlinelevel2 Four\\par` +
        "\\pard\\s4 One\\tab 3\\par\\pard{\\listtext\\pard 2.\\tab}Five\\par{\\listtext\\'b7\\tab}Six\\par" +
        '{\\pntext (b)\\tab}Seven\\par\\pard 6.10\\tab Eight\\par',
    );
    expect(blocks.map(brief)).toEqual([
      'heading 1 One',
      'heading 1 Two',
      'heading 2 Three',
      'heading 3 Four',
      'paragraph One 3',
      'list-item 2 Five',
      'list-item • Six',
      'list-item (b) Seven',
      'paragraph 6.10 Eight',
    ]);
    expect(blocks[4]?.contentsLine).toBe(true);
  });

  it('notes follow their paragraphs, text boxes theirs', () => {
    const { blocks } = read(
      '\\pard One{\\super\\chftn{\\footnote\\pard {\\super\\chftn} Note.\\par}} two' +
        '{\\footnote\\ftnalt\\pard Last.}.{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard Box.\\par}}}\\par\\pard Three.\\par',
    );
    expect(blocks.map(brief)).toEqual([
      'paragraph One two.',
      'footnote 1 Note.',
      'footnote i Last.',
      'paragraph Box.',
      'paragraph Three.',
    ]);
  });

  it('headers and footers are furniture', () => {
    const { furniture, blocks } = read(
      '{\\header\\pard Marsh SCP\\par}{\\footerr\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}\\pard x y\\par',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['x y']);
    expect(furniture).toEqual([
      { kind: 'running-head', text: 'Marsh SCP', pages: 1 },
      { kind: 'page-number', text: 'Page 3', pages: 1 },
    ]);
  });

  it('tables: merged cells keep their columns, tables in cells are told in them', () => {
    const { blocks } = read(
      '\\trowd\\clvmgf\\cellx100\\cellx200\\cellx300\\pard\\intbl a\\cell b\\par c\\cell d\\cell\\row' +
        '\\trowd\\clvmrg\\cellx100\\cellx300\\pard\\intbl\\cell e\\cell\\row' +
        '\\trowd\\clmgf\\cellx100\\clmrg\\cellx200\\cellx300\\pard\\intbl f\\cell\\cell' +
        '\\pard\\intbl\\itap2 g\\nestcell h\\nestcell{\\*\\nesttableprops\\trowd\\cellx50\\cellx60\\nestrow}{\\nonesttables\\par}\\pard\\intbl i\\cell\\row' +
        '\\pard After.\\par',
    );
    expect(blocks.map(({ cells, text }) => cells ?? text)).toEqual([
      ['a', 'b c', 'd'],
      ['', 'e', ''],
      ['f', '', 'g | h i'],
      'After.',
    ]);
  });

  it('counts pages that were broken by hand, in paragraphs and between them', () => {
    const { blocks, pages } = read(
      '\\pard One.\\par\\page Two.\\par\\pard\\pagebb Three.\\par\\sect\\sectd\\sbknone\\pard Three too.\\par\\sect\\sectd Four \\page five.\\par',
    );
    expect(blocks.map(({ page }) => page)).toEqual([1, 2, 3, 3, 4]);
    expect(blocks.at(-1)?.runs.map(({ page }) => page)).toEqual([4, 5]);
    expect(pages).toBe(5);
  });
});

describe('files that are damaged or traps', () => {
  it.each([
    ['cut short', '{\\rtf1\\ansi One.\\par', 'file-damaged'],
    ['garbage after a good beginning', '{\\rtf1\\ansi \u0000\u0001\u0002}', 'file-damaged'],
    ['more binary data than there is', '{\\rtf1{\\pict\\bin999999999 x}}', 'file-damaged'],
    ['deep groups', `{\\rtf1${'{'.repeat(100_000)}`, 'file-unsafe'],
    ['nothing', '{\\rtf1}', 'file-empty'],
    ['pictures only', '{\\rtf1{\\pict 00ff}}', 'file-no-text'],
    ['endless paragraphs', `{\\rtf1${'x\\par '.repeat(60_000)}}`, 'file-too-hungry'],
    ['endless groups', `{\\rtf1${'{}'.repeat(3_000_001)}x}`, 'file-too-hungry'],
    ['endless words', `{\\rtf1 ${'x'.repeat(5_100_000)}}`, 'file-too-hungry'],
    [
      'endless cells',
      `{\\rtf1\\trowd${'\\cellx9'.repeat(300_000)}${'\\intbl x\\cell'.repeat(3000)}\\row}`,
      'read',
    ],
    ['braces after the end', '{\\rtf1 Text.\\par}}}}{{{', 'read'],
  ])('%s', (_, file, outcome) => {
    expect(code(file)).toBe(outcome);
  });
});
