import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../../src/core/export/xlsx.ts';
import { parseXml } from '../../../src/core/archive/parse-xml.ts';
import { textOf } from '../../../src/core/archive/xml-tree.ts';

const sheet = (value: string | number | null) => ({
  name: 'a/b: very long name of a sheet that goes on',
  widths: [10, 20],
  frozenRows: 1,
  rows: [[{ value: 'head', look: 'head' as const }], [{ value }]],
});

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

describe('a workbook', () => {
  it.each(['=1+1', '+cmd|calc', '-2', '@sum', '＝1', "'x", 'a & <b> "c"'])(
    'holds %s as text, never as a formula',
    (text) => {
      const long = `${text}, ${'and so on, '.repeat(12)}`;
      const all = parts(xlsx([sheet(text), sheet(long)]));
      const [short, longer] = [1, 2].map((n) => all.get(`xl/worksheets/sheet${n}.xml`) ?? '');
      expect(`${short}${longer}`).not.toContain('<f>');
      // Of two texts the head is the first; a short text is a number of the shared ones, a long one stands in its cell.
      expect(short).toContain('<c r="A2" t="s"><v>1</v></c>');
      expect(textOf(parseXml(strToU8(all.get('xl/sharedStrings.xml') ?? '')))).toBe(`head${text}`);
      expect(textOf(parseXml(strToU8(longer ?? '')))).toContain(long);
    },
  );

  it('keeps numbers as numbers, and leaves nothing empty behind', () => {
    const content = parts(xlsx([sheet(0.25)])).get('xl/worksheets/sheet1.xml') ?? '';
    expect(content).toContain('<c r="A2"><v>0.25</v></c>');
    expect(parts(xlsx([sheet(null)])).get('xl/worksheets/sheet1.xml')).toContain(
      '<row r="2"></row>',
    );
  });

  it('freezes its heads, sets widths, and gives sheets names that are allowed', () => {
    const all = parts(xlsx([sheet('x'), sheet('y')]));
    const content = all.get('xl/worksheets/sheet1.xml') ?? '';
    expect(content).toContain('ySplit="1"');
    expect(content).toContain('<col min="2" max="2" width="20" customWidth="1"/>');
    const names = [...(all.get('xl/workbook.xml') ?? '').matchAll(/sheet name="([^"]+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(new Set(names).size).toBe(2);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  it('prints no column in two: heads on every page, narrow sheets on one page across', () => {
    const wide = { ...sheet('x'), name: "it's", frozenColumns: 2, widths: [20, 20, 100, 100] };
    const all = parts(xlsx([sheet('x'), wide]));
    expect(all.get('xl/worksheets/sheet1.xml')).toContain('fitToPage="1"');
    expect(all.get('xl/worksheets/sheet2.xml')).not.toContain('fitToPage');
    expect(all.get('xl/worksheets/sheet2.xml')).toContain('topLeftCell="C2"');
    const titles = [
      ...(all.get('xl/workbook.xml') ?? '').matchAll(/localSheetId="\d">([^<]+)</g),
    ].map(([, range]) => range);
    expect(titles[0]).toMatch(/!\$1:\$1$/);
    expect(titles[1]).toBe("'it''s'!$A:$B,'it''s'!$1:$1");
  });

  it('gives rows the height of the texts that go on to further lines', () => {
    const text = 'word '.repeat(12).trim();
    const rows = [[{ value: 'short', look: 'wrapped' as const }, { value: text }]];
    const wrapped = {
      ...sheet(null),
      rows: [...rows, [{ value: text, look: 'wrapped' as const }]],
    };
    const content = parts(xlsx([wrapped])).get('xl/worksheets/sheet1.xml');
    expect(content).toContain('<row r="1">');
    // 59 characters in lines of ten, of which words leave a twentieth empty.
    expect(content).toContain('<row r="2" ht="105" customHeight="1">');
  });

  it('is well-formed whatever text comes, and the same bytes each time', () => {
    const text = 'a\u0000b\u000B\uD800c\uFFFF😀';
    const bytes = xlsx([sheet(text)]);
    expect(bytes).toEqual(xlsx([sheet(text)]));
    expect(parts(bytes).get('xl/sharedStrings.xml')).toContain('>abc😀<');
  });
});
