import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/core/export/csv.ts';
import { readCsv } from '../../support/read-csv.ts';

describe('toCsv', () => {
  it('begins with a byte order mark and ends lines with CRLF', () => {
    expect(
      toCsv([
        ['a', 1],
        [null, 'b'],
      ]),
    ).toBe('\uFEFFa,1\r\n,b\r\n');
  });

  it.each(['=1+1', '+44', '-2', '@SUM(A1)', '\t=1', '  =cmd|x', '＝1', '\0=1', '\r=1'])(
    'makes %j inert',
    (text) => {
      const written = readCsv(toCsv([[text]]))[0]?.[0] ?? '';
      expect(written.startsWith("'")).toBe(true);
      expect(written).not.toContain('\0');
    },
  );

  it('leaves numbers as numbers, negative ones too', () => {
    expect(toCsv([[-2, 0.5]])).toBe('\uFEFF-2,0.5\r\n');
  });

  it('gives every other text back as it was', () => {
    const harmless = fc
      .string({ unit: 'binary' })
      .filter(
        (text) => !/^[\s\u00A0\u3000]*[=+\-@＝＋－＠\t\r\0]/u.test(text) && !text.includes('\0'),
      );
    fc.assert(
      fc.property(
        fc.array(fc.array(harmless, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        (rows) => {
          expect(readCsv(toCsv(rows))).toEqual(rows);
        },
      ),
    );
  });
});
