import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/core/extract/pdf/read-pdf.ts';
import { mayHoldDarkBox } from '../../../../src/core/extract/pdf/scan-streams.ts';

/** A page of Courier at 12 points, whose letters are 7.2 points wide, drawn by the orders given. */
function pdf(...orders: readonly string[]): Uint8Array {
  const below =
    'BT 0 g /F 12 Tf 72 300 Td (Plain text goes on below and is long enough to be read.) Tj ET';
  const content = [...orders, below].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
  ];
  const body = objects.map((one, i) => `${String(i + 1)} 0 obj\n${one}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`);
}
const write = (text: string, grey = 0) => `BT ${String(grey)} g /F 12 Tf 72 700 Td (${text}) Tj ET`;
/** Over the letters from the seventh to the twelfth. */
const box = (colour: string, height = 14) => `q ${colour} 115.2 697 43.2 ${String(height)} re f Q`;
const SENTENCE = 'Mother Alisha wrote to the school.';

async function read(...orders: readonly string[]) {
  const document = await readPdf(pdf(...orders));
  return {
    text: document.blocks.map(({ text }) => text).join('\n'),
    warned: document.warnings.some(({ code }) => code === 'text-under-redaction'),
    document,
  };
}

describe('letters under a dark box', () => {
  it.each(['0 g', '0 0 0 rg', '0 0 0 1 k', '0.1 0.1 0.1 rg'])(
    'are left out, and it is said: %s',
    async (colour) => {
      const { text, warned, document } = await read(write(SENTENCE), box(colour));
      expect(text).not.toContain('Alisha');
      expect(text).toContain('wrote to the school.');
      expect(warned).toBe(true);
      expect(JSON.stringify(document)).not.toContain('lisha');
    },
  );

  it('are left out where they are as dark as the box that was drawn before them', async () => {
    const { text, warned } = await read(box('0 g'), write(SENTENCE));
    expect(text).not.toContain(' Alisha');
    expect(warned).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['light letters on it', ['0 g 72 695 300 18 re f', write(SENTENCE, 1)]],
    ['a light box', [write(SENTENCE), box('0.9 g')]],
    ['a rule through them', [write(SENTENCE), box('0 g', 1)]],
    ['a box elsewhere', [write(SENTENCE), '0 g 115 600 43 14 re f']],
    ['no box', [write(SENTENCE)]],
  ])('stay with %s', async (_, orders) => {
    const { text, warned } = await read(...orders);
    expect(text).toContain(SENTENCE);
    expect(warned).toBe(false);
  });
});

describe('mayHoldDarkBox', () => {
  it('tells from the streams whether there is anything to look for', () => {
    expect(mayHoldDarkBox(pdf(write(SENTENCE), box('0 g')))).toBe(true);
    expect(mayHoldDarkBox(pdf(write(SENTENCE), '115 697 43 14 re f'))).toBe(true);
    expect(mayHoldDarkBox(pdf(write(SENTENCE), box('1 g')))).toBe(false);
    expect(mayHoldDarkBox(pdf('1 g q 0 g BT ET Q 115 697 43 14 re f'))).toBe(false);
    expect(mayHoldDarkBox(pdf(write(SENTENCE), box('0 g', 1)))).toBe(false);
    expect(mayHoldDarkBox(new Uint8Array())).toBe(false);
  });
});
