import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/core/extract/sniff.ts';
import { p, wordFile } from './docx/word-file.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n';

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([n, c]) => [n, strToU8(c)])));
}

function office(type: string): Uint8Array {
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${type}"/></Types>`,
    'main.xml': '<x/>',
  });
}

/** A compound file with nothing in it but one directory entry. */
function compound(stream: string): Uint8Array {
  const file = new Uint8Array(1024);
  file.set(bytes('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1'));
  file.set(utf16(stream), 640);
  file[640 + 64] = (stream.length + 1) * 2;
  file[640 + 66] = 2;
  return file;
}

describe('what is read', () => {
  it.each([
    ['a PDF', bytes(PDF), 'pdf'],
    ['a PDF after 900 bytes of junk', bytes(`${'\r\n'.repeat(450)}${PDF}`), 'pdf'],
    ['a Word file', wordFile({ body: p('Text') }), 'docx'],
    ['OpenDocument text', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'odt'],
    ['old Word', compound('WordDocument'), 'doc'],
    ['Rich Text', bytes('{\\rtf1 text}'), 'rtf'],
    ['a mail', bytes('From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nText'), 'email'],
    [
      'a mail with pictures in its text',
      bytes(
        'X-Mailer: m\nTo: a@b.example\nMessage-ID: <1@b>\nContent-Type: multipart/related; boundary=x\n\n--x',
      ),
      'email',
    ],
    ['text that begins like a mail', bytes('Subject: Child Q\nReceived: 3 March\n\nText.'), 'text'],
    ['a web page', bytes('<!DOCTYPE html>\n<html><body>Text</body></html>'), 'html'],
    ['a web page after a comment', bytes('<!-- saved -->\n<HTML><p>Text'), 'html'],
    ['text', bytes('The child was seen.\n'), 'text'],
    ['text that names PDF headers', bytes('A file that begins with %PDF-1.7 is a PDF.'), 'text'],
    ['UTF-16 text with a mark', new Uint8Array([0xff, 0xfe, ...utf16('The child.')]), 'text'],
    ['UTF-16 text without one', utf16('The child was seen at home.'), 'text'],
    ['windows-1252 text', bytes('The child\u0092s \u0093voice\u0094 was heard.'), 'text'],
    ['Markdown', bytes('# Review\n\nText.\n\n## Findings\n\n- one\n'), 'markdown'],
    ['text with a hash', bytes('# 3 of the list\nis all that is said.'), 'text'],
  ])('%s', (_, file, kind) => {
    expect(sniff(file)).toEqual({ kind });
  });
});

describe('what is refused', () => {
  const ooxml = 'application/vnd.openxmlformats-officedocument.';
  it.each([
    ['nothing', new Uint8Array(0), 'file-empty', undefined],
    ['NULs', new Uint8Array(4000), 'file-damaged', undefined],
    [
      'Excel',
      office(`${ooxml}spreadsheetml.sheet.main+xml`),
      'file-kind-unsupported',
      'Excel (.xlsx)',
    ],
    [
      'PowerPoint',
      office(`${ooxml}presentationml.presentation.main+xml`),
      'file-kind-unsupported',
      'PowerPoint (.pptx)',
    ],
    [
      'an OpenDocument spreadsheet',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'file-kind-unsupported',
      'OpenDocument spreadsheet (.ods)',
    ],
    [
      'an e-book',
      zip({ mimetype: 'application/epub+zip' }),
      'file-kind-unsupported',
      'e-book (.epub)',
    ],
    ['another zip', zip({ 'a.txt': 'x' }), 'file-kind-unsupported', 'zip'],
    ['old Excel', compound('Workbook'), 'file-kind-unsupported', 'old Excel (.xls)'],
    [
      'Outlook',
      compound('__properties_version1.0'),
      'file-kind-unsupported',
      'Outlook message (.msg)',
    ],
    ['encrypted Word', compound('EncryptedPackage'), 'file-encrypted', undefined],
    ['a picture', bytes('\u0089PNG\r\n\u001A\n'), 'file-kind-unsupported', 'picture'],
    [
      'a saved web page',
      bytes(
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x',
      ),
      'file-kind-unsupported',
      'saved web page (.mht)',
    ],
    ['other XML', bytes('<?xml version="1.0"?><feed/>'), 'file-kind-unsupported', 'XML'],
    ['a program', bytes('MZ\u0090\0\u0003\0\0\0\u0004\0'), 'file-kind-unknown', undefined],
    ['half a Word file', wordFile({ body: p('Text') }).subarray(0, 600), 'file-damaged', undefined],
  ])('%s', (_, file, code, kind) => {
    const sniffed = sniff(file);
    expect('refused' in sniffed && sniffed.refused).toBe(code);
    if (kind !== undefined) expect(sniffed).toMatchObject({ detail: { kind } });
  });

  it('answers for any bytes at all', () => {
    const starts = [
      '',
      'PK\u0003\u0004',
      '%PDF-1',
      '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
      '<',
      '{\\rtf1',
      'MIME-Version: 1.0\n',
      '\u00FF\u00FE',
      '\u00EF\u00BB\u00BF',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 3000 }), (start, rest) => {
        const sniffed = sniff(new Uint8Array([...bytes(start), ...rest]));
        return 'kind' in sniffed || 'refused' in sniffed;
      }),
    );
  });
});
