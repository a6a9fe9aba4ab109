import { deflateSync } from 'node:zlib';

/** A string at a place: points from the left and from the top of an A4 page. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, from the top. */
  readonly y: number;
  readonly size?: number;
  readonly font?: 'plain' | 'bold' | 'italic';
  /** Degrees anticlockwise. */
  readonly turn?: number;
}

const FONTS = { plain: 'Courier', bold: 'Courier-Bold', italic: 'Courier-Oblique' };
export const PAGE_WIDTH = 595;
export const PAGE_HEIGHT = 842;

/**
 * A PDF of A4 pages with strings where they are wanted, in the order given, in Courier: each letter
 * is 0.6 of the size wide, so that every width is known. Characters of Windows-1252 only. Its pages may be
 * deflated, and less high than A4.
 */
export function tinyPdf(
  pages: readonly (readonly Placed[])[],
  info: Readonly<Record<string, string>> = {},
  { isDeflated = false, height = PAGE_HEIGHT } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 6;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const name of Object.values(FONTS)) {
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  }
  pages.forEach((page, i) => {
    const drawn = page.map((placed) => draw(placed, height)).join('\n');
    const content = isDeflated ? deflated(drawn) : drawn;
    const filter = isDeflated ? '/Filter /FlateDecode ' : '';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${height}] ` +
        `/Resources << /Font << /plain 3 0 R /bold 4 0 R /italic 5 0 R >> >> ` +
        `/Contents ${first + i * 2 + 1} 0 R >>`,
    );
    add(`<< ${filter}/Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  const entries = Object.entries(info).map(([key, value]) => `/${key} (${escapeText(value)})`);
  add(`<< ${entries.join(' ')} >>`);
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\n`;
  file += `startxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (unit) => unit.charCodeAt(0));
}

/** Lines of text one below the other. */
export function linesAt(
  x: number,
  y: number,
  lines: readonly string[],
  options: Pick<Placed, 'size' | 'font'> & { readonly leading?: number } = {},
): Placed[] {
  const { leading = 14, ...style } = options;
  return lines.map((text, i) => ({ text, x, y: y + i * leading, ...style }));
}

function draw({ text, x, y, size = 10, font = 'plain', turn = 0 }: Placed, height: number): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, height - y].map((n) => n.toFixed(3)).join(' ');
  return `BT /${font} ${size} Tf ${matrix} Tm (${escapeText(text)}) Tj ET`;
}

function deflated(text: string): string {
  return deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
}

const WINDOWS_1252: Readonly<Record<string, number>> = {
  '\u2018': 0x91,
  '\u2019': 0x92,
  '\u201C': 0x93,
  '\u201D': 0x94,
  '\u2022': 0x95,
  '\u2013': 0x96,
  '\u2014': 0x97,
  '\u2026': 0x85,
};

function escapeText(text: string): string {
  return Array.from(text)
    .map((letter) => String.fromCharCode(WINDOWS_1252[letter] ?? letter.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/gu, '\\$&');
}
