import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/core/extract/docx/read-docx.ts';
import type { Block, ExtractedDocument } from '../../../../src/core/extract/extracted-document.ts';
import { inList, level, p, r, wordFile, type WordFileParts } from './word-file.ts';

async function read(parts: WordFileParts | string): Promise<ExtractedDocument> {
  return await readDocx(wordFile(typeof parts === 'string' ? { body: parts } : parts));
}

function codes(document: ExtractedDocument): string[] {
  return document.warnings.map((warning) => warning.code);
}

function brief({ kind, number, text }: Block): string {
  return [kind, number, text].filter((part) => part !== undefined).join(': ');
}

describe('numbers as Word prints them', () => {
  const numbering = `
    <w:abstractNum w:abstractNumId="0">
      ${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}
      ${level(2, 'lowerLetter', '(%3)')}${level(3, 'lowerRoman', '%4.')}
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'R%1')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="0"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="6"/></w:lvlOverride></w:num>`;

  it('counts levels, letters, romans and recommendations', async () => {
    const places: [number, number][] = [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 0],
      [3, 0],
    ];
    const body = places.map(([num, ilvl]) => p('Text of it.', inList(num, ilvl))).join('');
    const { blocks } = await read({ body, numbering });
    expect(blocks.map((block) => block.number)).toEqual([
      '1',
      '1.1',
      '1.2',
      '(a)',
      '(b)',
      'i',
      '2',
      '2.1',
      'R1',
      'R2',
      undefined,
    ]);
    expect(blocks.at(-1)).toMatchObject({ kind: 'list-item', bullet: true });
  });

  it('begins again where a list says so, and goes on in a second list of the same look', async () => {
    const body =
      [1, 1, 4].map((num) => p('Text.', inList(num))).join('') + p('Text.', inList(4, 1));
    const { blocks } = await read({ body, numbering });
    expect(blocks.map((block) => block.number)).toEqual(['1', '2', '6', '6.1']);
  });

  it('reaches two figures: 6.10 after 6.9', async () => {
    const body =
      p('Analysis', inList(4)) +
      Array.from({ length: 10 }, () => p('The health visitor came.', inList(4, 1))).join('');
    const { blocks } = await read({ body, numbering });
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', number: '6.10' });
  });

  it('takes the list from a style and its level from the style that is tied to it', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`;
    const body = ['H1', 'H2', 'H2', 'H1', 'H2']
      .map((style) => p('Heading', `<w:pStyle w:val="${style}"/>`))
      .join('');
    const { blocks } = await read({ body, styles, numbering });
    expect(blocks.map((block) => [block.kind, block.level, block.number])).toEqual([
      ['heading', 1, '1'],
      ['heading', 2, '1.1'],
      ['heading', 2, '1.2'],
      ['heading', 1, '2'],
      ['heading', 2, '2.1'],
    ]);
  });

  it('does not count a paragraph that is only a deletion', async () => {
    const body =
      p('One.', inList(1)) +
      `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>` +
      p('Two.', inList(1));
    const { blocks } = await read({ body, numbering });
    expect(blocks.map(brief)).toEqual(['list-item: 1: One.', 'list-item: 2: Two.']);
  });

  it('takes typed numbers off and leaves what only looks like one', async () => {
    const { blocks } = await read(
      p('6.10 The mother told the GP.') +
        p('2013 was the year of the first referral.') +
        p('3 children lived there.') +
        p('12.5 per cent were seen.') +
        p('01.02.13 Police were called.') +
        '<w:p><w:r><w:t>4</w:t><w:tab/><w:t>He was seen.</w:t></w:r></w:p>',
    );
    expect(blocks.map((block) => block.number)).toEqual([
      '6.10',
      undefined,
      undefined,
      undefined,
      undefined,
      '4',
    ]);
    expect(blocks[0]?.text).toBe('The mother told the GP.');
    expect(blocks[4]?.text).toBe('01.02.13 Police were called.');
  });
});

describe('pages', () => {
  const END = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const BREAK = '<w:r><w:br w:type="page"/></w:r>';

  it("follows Word's marks and counts a break by hand once", async () => {
    const document = await read(
      `${p('One.')}<w:p>${BREAK}</w:p><w:p>${END}${r('Two.')}</w:p><w:p>${r('Still two')}${END}${r(' and three.')}</w:p>`,
    );
    expect(document.pages).toBe(3);
    expect(document.blocks.map((block) => block.page)).toEqual([1, 2, 2]);
    expect([...new Set(document.blocks[2]?.runs.map((run) => run.page))]).toEqual([2, 3]);
    expect(document.blocks[2]?.text).toBe('Still two and three.');
  });

  it('counts a page that ends in two cells of a row once', async () => {
    const cell = `<w:tc><w:p>${r('a')}${END}${r('b')}</w:p></w:tc>`;
    const document = await read(`<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>${p('After.')}`);
    expect(document.pages).toBe(2);
    expect(document.blocks.map((block) => block.page)).toEqual([1, 2]);
  });

  it('makes no empty page before a heading that must begin one and already does', async () => {
    const heading = (text: string): string => p(text, '<w:pageBreakBefore/>');
    const document = await read(`${heading('One')}${p('Text.')}${heading('Two')}`);
    expect(document.blocks.map((block) => block.page)).toEqual([1, 1, 2]);
  });

  it('counts sections that begin a page and not those that do not', async () => {
    const section = (type: string): string =>
      `<w:p><w:pPr><w:sectPr><w:type w:val="${type}"/></w:sectPr></w:pPr></w:p>`;
    const document = await read(
      `${p('One.')}${section('nextPage')}${p('Same.')}${section('continuous')}${p('Next.')}<w:sectPr><w:type w:val="nextPage"/></w:sectPr>`,
    );
    expect(document.blocks.map((block) => block.page)).toEqual([1, 1, 2]);
  });

  it('says when a long document holds no trace of its pages', async () => {
    const long = p('word '.repeat(600));
    expect(codes(await read(long))).toContain('page-numbers-unknown');
    expect(codes(await read(`${long}<w:p>${END}${r('x')}</w:p>`))).toEqual([]);
    expect(codes(await read(p('Short.')))).toEqual([]);
  });
});

describe('what is not text of the review', () => {
  it('leaves deletions, moves and comments out, keeps insertions, and says so', async () => {
    const document = await read(
      `<w:p>${r('Kept ')}<w:del w:id="1"><w:r><w:delText>deleted </w:delText></w:r></w:del>` +
        `<w:ins w:id="2">${r('inserted ')}</w:ins><w:moveFrom w:id="3">${r('moved away ')}</w:moveFrom>` +
        `<w:commentRangeStart w:id="0"/>${r('text.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    );
    expect(document.blocks.map((block) => block.text)).toEqual(['Kept inserted text.']);
    expect(codes(document)).toEqual(['tracked-changes-left-out', 'comments-left-out']);
  });

  it('joins two paragraphs whose mark between them was deleted', async () => {
    const { blocks } = await read(
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('The first ')}</w:p>${p('and the second.')}`,
    );
    expect(blocks.map((block) => block.text)).toEqual(['The first and the second.']);
  });

  it('leaves hidden text out, directly and by style', async () => {
    const styles = `<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body = `<w:p>${r('Seen')}${r(' not seen', '<w:vanish/>')}${r(' nor this', '<w:rStyle w:val="Secret"/>')}${r(' again', '<w:vanish w:val="0"/>')}</w:p>`;
    const { blocks } = await read({ body, styles });
    expect(blocks.map((block) => block.text)).toEqual(['Seen again']);
  });

  it('leaves the placeholder of an empty form field out and keeps an answer', async () => {
    const field = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;
    const { blocks } = await read(
      field('<w:showingPlcHdr/>', 'Click here to enter text.') + field('', 'The answer.'),
    );
    expect(blocks.map((block) => block.text)).toEqual(['The answer.']);
  });

  it('keeps results of fields and not their codes', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const { blocks } = await read(
      `<w:p>${r('See ')}${field('begin')}<w:r><w:instrText> REF _Ref1 \\h </w:instrText></w:r>${field('separate')}${r('section 3')}${field('end')}<w:fldSimple w:instr=" DATE ">${r(' of May')}</w:fldSimple></w:p>`,
    );
    expect(blocks[0]?.text).toBe('See section 3 of May');
  });

  it('takes notes out of the sentence', async () => {
    const note = (name: string, id: number, text: string): string =>
      `<w:${name} w:id="${id}"><w:p><w:r><w:${name}Ref/></w:r>${r(` ${text}`)}</w:p></w:${name}>`;
    const document = await read({
      body: `<w:p>${r('In 2013')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>${r(' she moved.')}<w:r><w:endnoteReference w:id="5"/></w:r></w:p>${p('Next.')}<w:p><w:r><w:br w:type="page"/></w:r>${r('Last.')}</w:p>`,
      footnotes: note('footnote', 2, 'A source.'),
      endnotes: note('endnote', 5, 'An end.'),
    });
    expect(document.blocks.map(brief)).toEqual([
      'paragraph: In 2013 she moved.',
      'footnote: 1: A source.',
      'footnote: i: An end.',
      'paragraph: Next.',
      'paragraph: Last.',
    ]);
    expect(document.blocks.map((block) => block.page)).toEqual([1, 1, 1, 1, 2]);
  });

  it('does not let a raised figure run into a year', async () => {
    const { blocks } = await read(
      `<w:p>${r('In 2013')}${r('1', '<w:vertAlign w:val="superscript"/>')}${r(' she moved.')}</w:p>`,
    );
    expect(blocks[0]?.text).toBe('In 2013¹ she moved.');
  });

  it('keeps headers, footers and watermarks as furniture and warns of markings', async () => {
    const document = await read({
      body: `${p('Text.')}<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`,
      headers: {
        h1: `${p('OFFICIAL SENSITIVE')}<w:p><w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p>`,
        f1: `<w:p>${r('Page ')}<w:fldSimple w:instr=" PAGE ">${r('1')}</w:fldSimple></w:p>`,
      },
    });
    expect(document.furniture).toEqual([
      { kind: 'watermark', text: 'DRAFT', pages: 1 },
      { kind: 'marking', text: 'OFFICIAL SENSITIVE', pages: 1 },
      { kind: 'page-number', text: 'Page 1', pages: 1 },
    ]);
    expect(codes(document)).toEqual(['marked-confidential', 'marked-draft']);
    expect(document.blocks).toHaveLength(1);
  });
});

describe('shapes', () => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;

  it('reads a text box once, after the paragraph that holds it', async () => {
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('In the box.')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('In the box.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { blocks } = await read(`<w:p>${r('Around')}${drawing}${r(' it.')}</w:p>${p('After.')}`);
    expect(blocks.map((block) => block.text)).toEqual(['Around it.', 'In the box.', 'After.']);
  });

  it('reads an old text box that has no newer twin', async () => {
    const { blocks } = await read(
      `<w:p><w:r><w:pict><v:shape><v:textbox>${box('Old box.')}</v:textbox></v:shape></w:pict></w:r></w:p>`,
    );
    expect(blocks.map((block) => block.text)).toEqual(['Old box.']);
  });

  it('reads the words of a diagram', async () => {
    const ns =
      'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
    const point = (text: string): string =>
      `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
    const { blocks } = await read({
      body: `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds r:dm="dm"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
      relationships: `<Relationship Id="dm" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/diagramData" Target="diagrams/data1.xml"/>`,
      others: {
        'word/diagrams/data1.xml': `<dgm:dataModel ${ns}><dgm:ptLst>${point('Background')}${point('What we learned')}</dgm:ptLst></dgm:dataModel>`,
      },
    });
    expect(blocks.map((block) => block.text)).toEqual(['Background', 'What we learned']);
  });

  it('notes pictures and refuses a document that is nothing else', async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const document = await read(p('Text.') + picture);
    expect(document.warnings).toEqual([{ code: 'pictures-left-out', pages: [1] }]);
    await expect(read(picture)).rejects.toMatchObject({ code: 'file-no-text' });
    await expect(read('<w:p/>')).rejects.toMatchObject({ code: 'file-empty' });
  });
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

  it('keeps columns in place where cells are merged, with their text once', async () => {
    const { blocks } = await read(
      `<w:tbl><w:tr>${cell('No.')}${cell('Action')}${cell('Lead')}</w:tr>` +
        `<w:tr>${cell('1', '<w:vMerge w:val="restart"/>')}${cell('Do this')}${cell('Police')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('Do that')}${cell('School')}</w:tr>` +
        `<w:tr>${cell('All of it', '<w:gridSpan w:val="2"/>')}${cell('Board')}</w:tr></w:tbl>`,
    );
    expect(blocks.map((block) => block.cells)).toEqual([
      ['No.', 'Action', 'Lead'],
      ['1', 'Do this', 'Police'],
      ['', 'Do that', 'School'],
      ['All of it', '', 'Board'],
    ]);
    expect(blocks[2]?.text).toBe('Do that | School');
    expect(new Set(blocks.map((block) => block.table))).toEqual(new Set([0]));
  });

  it('flattens a table in a cell, and reads a frame of one column as text', async () => {
    const inner = `<w:tbl><w:tr>${cell('x')}${cell('y')}</w:tr></w:tbl>`;
    const { blocks } = await read(
      `<w:tbl><w:tr>${cell('a')}<w:tc>${p('b')}${inner}${p('c')}</w:tc></w:tr></w:tbl>` +
        `<w:tbl><w:tr><w:tc>${p('In a frame.')}${p('Second.')}</w:tc></w:tr></w:tbl>`,
    );
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['table-row', 'a | b x | y c'],
      ['paragraph', 'In a frame.'],
      ['paragraph', 'Second.'],
    ]);
  });
});

describe('headings and contents', () => {
  const styles = `
    <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Ttl"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="Heading2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>`;

  it('finds them by style and by look', async () => {
    const { blocks } = await read({
      styles,
      body:
        p('Serious case review', '<w:pStyle w:val="Ttl"/>') +
        p('Method', '<w:pStyle w:val="Own"/>') +
        p('The review was carried out by a panel.') +
        p('Voice of the child', '', '<w:b/>') +
        p('It was heard.') +
        p('FAMILY BACKGROUND') +
        p('Good practice', '', '<w:sz w:val="28"/>') +
        p('This is bold and a whole sentence.', '', '<w:b/>'),
    });
    expect(blocks.map((block) => [block.kind, block.level])).toEqual([
      ['heading', 1],
      ['heading', 2],
      ['paragraph', undefined],
      ['heading', 3],
      ['paragraph', undefined],
      ['heading', 2],
      ['heading', 2],
      ['paragraph', undefined],
    ]);
  });

  it('marks the lines of a contents table', async () => {
    const { blocks } = await read({
      styles,
      body:
        p('Introduction 3', '<w:pStyle w:val="T1"/>') +
        `<w:p><w:hyperlink w:anchor="_Toc12">${r('Findings 9')}</w:hyperlink></w:p>` +
        p('Introduction') +
        `<w:p>${r('This is said in the ')}<w:hyperlink w:anchor="_Toc12">${r('findings')}</w:hyperlink>${r('.')}</w:p>`,
    });
    expect(blocks.map((block) => block.contentsLine)).toEqual([true, true, undefined, undefined]);
  });
});

describe('the way back to the original', () => {
  it('reads words that Word has cut into many runs as one', async () => {
    const { blocks } = await read(
      `<w:p>${Array.from('safeguarding')
        .map((c) => r(c, '<w:b/>'))
        .join('')}</w:p>`,
    );
    expect(blocks[0]).toMatchObject({ text: 'safeguarding', style: { bold: true } });
    expect(blocks[0]?.runs).toEqual([{ at: 0, length: 12, page: 1, sourceAt: 0 }]);
  });

  it('leads every run to the same characters', async () => {
    const paragraphs = ['1.1\tThe  \u00ADchild', 'was fine.', 'Last “one”'];
    const { blocks } = await read(paragraphs.map((text) => p(text)).join(''));
    const original = paragraphs.join('\n');
    expect(blocks.map((block) => block.text)).toEqual(['The child', 'was fine.', 'Last “one”']);
    for (const block of blocks) {
      for (const run of block.runs) {
        const [here, there] = [
          block.text.slice(run.at, run.at + run.length),
          original.slice(run.sourceAt, run.sourceAt + run.length),
        ];
        expect(here).toBe(there);
      }
    }
  });
});
