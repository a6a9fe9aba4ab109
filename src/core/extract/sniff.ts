import { openArchive, type Archive } from '../archive/open-archive.ts';
import { parseXml } from '../archive/parse-xml.ts';
import { descendants } from '../archive/xml-tree.ts';
import { decodeText } from './decode-text.ts';
import { ExtractError, type ErrorFacts, type ExtractErrorCode } from './extract-error.ts';
import type { DocumentKind } from './extracted-document.ts';
import { oleKind } from './ole-kind.ts';

/** What a file is, or why it is not read. */
export type Sniffed =
  | { readonly kind: DocumentKind }
  | { readonly refused: ExtractErrorCode; readonly detail?: ErrorFacts };

const HEAD = 1024;
const TEXT_SAMPLE = 64 * 1024;

/** First bytes of kinds that people have and that hold no review's text, in words for a message. */
const SIGNATURES: readonly (readonly [prefix: string, kind: string])[] = [
  ['\u0089PNG', 'picture'],
  ['\u00FF\u00D8\u00FF', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\u00FFWPC', 'WordPerfect (.wpd)'],
  ['7z\u00BC\u00AF', 'archive (.7z)'],
  ['Rar!', 'archive (.rar)'],
  ['\u001F\u008B', 'archive (.gz)'],
  ['%!PS', 'PostScript (.ps)'],
  ['ID3', 'sound'],
];

/** Kinds of zip by the content type of their main part (ECMA-376) or their `mimetype` entry. */
const ZIP_KINDS: readonly (readonly [mark: string, kind: string])[] = [
  ['spreadsheetml', 'Excel (.xlsx)'],
  ['ms-excel', 'Excel (.xlsx)'],
  ['presentationml', 'PowerPoint (.pptx)'],
  ['ms-powerpoint', 'PowerPoint (.pptx)'],
  ['ms-visio', 'Visio'],
  ['opendocument.spreadsheet', 'OpenDocument spreadsheet (.ods)'],
  ['opendocument.presentation', 'OpenDocument presentation (.odp)'],
  ['epub', 'e-book (.epub)'],
];

/**
 * Tells what a file is by its content; names are never looked at. It throws nothing: whatever is
 * wrong comes back as `refused`. A zip is guarded (see `openArchive`) before it is looked into.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { refused: 'file-empty' };
  if (bytes.every((byte) => byte === 0)) return { refused: 'file-damaged' };
  const head = latin1(bytes.subarray(0, HEAD));
  if (isPdf(bytes, head)) return { kind: 'pdf' };
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    return sniffZip(bytes);
  }
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1')) {
    const kind = oleKind(bytes);
    if (kind === 'doc') return { kind };
    return kind === 'encrypted' ? { refused: 'file-encrypted' } : unsupported(kind);
  }
  if (head.startsWith('{\\rtf')) return { kind: 'rtf' };
  const known = SIGNATURES.find(([prefix]) => head.startsWith(prefix));
  if (known !== undefined) return unsupported(known[1]);
  if (isBinaryPicture(head)) return unsupported('picture');
  return sniffText(bytes);
}

function unsupported(kind: string): Sniffed {
  return { refused: 'file-kind-unsupported', detail: { kind } };
}

/** Readers take up to 1,024 bytes of junk before the header (ISO 32000-1, annex H.3, note 13). */
function isPdf(bytes: Uint8Array, head: string): boolean {
  const at = head.search(/%PDF-\d/u);
  if (at < 0) return false;
  // A text about PDF files may hold the words of the header, but not the objects.
  return at === 0 || /\d\s+obj\b/u.test(latin1(bytes.subarray(at, at + TEXT_SAMPLE)));
}

function isBinaryPicture(head: string): boolean {
  return (
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') ||
    /^....ftyp(?:hei|mif|avif)/su.test(head) ||
    (head.startsWith('BM') && head.slice(6, 10) === '\0\0\0\0')
  );
}

function sniffZip(bytes: Uint8Array): Sniffed {
  try {
    const archive = openArchive(bytes);
    const types = mainTypes(archive);
    // Ordinary documents, templates and documents with macros: the macros are never looked at.
    if (
      types.some((type) => /ms-word\.|wordprocessingml\.(?:document|template)\.main/u.test(type))
    ) {
      return { kind: 'docx' };
    }
    // Texts and templates of texts; opendocument.text-master and -web hold no text of their own.
    if (types.some((type) => /opendocument\.text(?:-template)?\s*$/u.test(type))) {
      return { kind: 'odt' };
    }
    const known = ZIP_KINDS.find(([mark]) => types.some((type) => type.includes(mark)));
    return unsupported(known?.[1] ?? 'zip');
  } catch (error) {
    if (error instanceof ExtractError) return { refused: error.code, detail: error.detail };
    throw error;
  }
}

/** What a zip says that it is: content types of its main parts, or its `mimetype`. */
function mainTypes(archive: Archive): string[] {
  const list = archive.read('[Content_Types].xml');
  if (list === undefined) {
    const plain = archive.read('mimetype');
    return plain === undefined ? [] : [latin1(plain.subarray(0, 200))];
  }
  return descendants(parseXml(list), 'Override')
    .filter((part) => archive.has((part.attributes['PartName'] ?? '').replace(/^\//u, '')))
    .map((part) => part.attributes['ContentType'] ?? '')
    .filter((type) => type.endsWith('main+xml'));
}

function sniffText(bytes: Uint8Array): Sniffed {
  const { text } = decodeText(bytes.subarray(0, TEXT_SAMPLE));
  if (isBinary(text)) return { refused: 'file-kind-unknown' };
  const start = text.replace(/^[\s\uFEFF]+/u, '').slice(0, 4096);
  if (isHtml(start)) return { kind: 'html' };
  if (/^<\?xml\b/iu.test(start)) {
    return unsupported(
      /progid="Word\.Document"|wordprocessingml/u.test(start) ? 'Word XML' : 'XML',
    );
  }
  if (isEmail(start)) {
    return isSavedPage(start) ? unsupported('saved web page (.mht)') : { kind: 'email' };
  }
  return { kind: isMarkdown(text) ? 'markdown' : 'text' };
}

/** Text holds no NULs and next to no controls but tab, line ends and form feed. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFE\uFFFF]/gu);
  return text.includes('\0') || (controls?.length ?? 0) > text.length / 200;
}

function isHtml(start: string): boolean {
  const first = start
    .replace(/^<\?xml[^>]*\?>\s*/iu, '')
    .replace(/^(?:<!--[\s\S]*?-->\s*)+/u, '')
    .slice(0, 200);
  return (
    /^<!doctype\s+html/iu.test(first) ||
    /^<(?:html|head|body|title|meta|script|style|div|main|article|section|table|h[1-6]|p|ul|ol)\b[^>]*>/iu.test(
      first,
    ) ||
    /^HTTP\/1\.[01] \d{3}/u.test(first)
  );
}

/** Begins with a header of e-mail and holds one that only a mail program writes. */
function isEmail(start: string): boolean {
  const headers = start.replace(/^From .*\r?\n/u, '').split(/\r?\n\r?\n/u)[0] ?? '';
  return (
    /^(?:received|return-path|mime-version|message-id|delivered-to|from|to|cc|reply-to|date|subject|sender|content-type|thread-\w+|importance|dkim-signature|authentication-results|arc-[\w-]+|x-[\w-]+):/iu.test(
      headers,
    ) && /^(?:mime-version:\s*\d|message-id:\s*<|received:\s*(?:from|by)\b)/imu.test(headers)
  );
}

/** A web page saved as one file is built like a mail, but nobody sent it. */
function isSavedPage(start: string): boolean {
  const headers = start.split(/\r?\n\r?\n/u)[0] ?? '';
  if (/^(?:snapshot-content-location:|from:\s*"?<?saved by\b)/imu.test(headers)) return true;
  return (
    /^content-type:\s*multipart\/related/imu.test(headers) &&
    !/^(?:to|cc|received|message-id):/imu.test(headers)
  );
}

/** Marks that people do not type into plain text: at least two headings, or one with a link or emphasis. */
function isMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,6} +\S/gmu)?.length ?? 0;
  const others =
    /\[[^\]\n]+\]\([^)\s]+\)/u.test(text) ||
    /(?:^|\s)\*\*\S[^*\n]*\*\*/u.test(text) ||
    /^\|? *:?-{3,}:? *\|/mu.test(text) ||
    /^[-*] \S/mu.test(text);
  return headings >= 2 || (headings === 1 && others);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
