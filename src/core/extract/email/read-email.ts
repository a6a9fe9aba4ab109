import { strToU8 } from 'fflate';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { ExtractError } from '../extract-error.ts';
import type { Block, ExtractedDocument } from '../extracted-document.ts';
import { readHtml } from '../html/read-html.ts';
import { ownDocument, withPart } from '../own-document.ts';
import { plainWarnings, readText } from '../plain/read-text.ts';

/** Reads a file that came with a mail; `depth` counts the mails that it is inside of. */
export type AttachmentReader = (
  bytes: Uint8Array,
  fileName: string | undefined,
  depth: number,
) => Promise<readonly ExtractedDocument[]>;

const ENGINE = 'postal-mime 4.0.0';
/** Mails inside mails: a review forwarded three times over is still found. */
const MAX_DEPTH = 4;
const MAX_PARTS_DEPTH = 32;
const MAX_ATTACHMENTS = 100;
/** Lines that may begin a part; each part costs memory, whatever is in it. */
const MAX_BOUNDARIES = 20_000;
const LINE_FEED = 0x0a;
const DASH = 0x2d;
/** Words of the sender's own from which a mail says more than that something is attached. */
const MORE_THAN_A_COVERING_NOTE = 150;
/** What mail programs attach besides documents: invitations, cards, signatures, reports of delivery. */
const NOT_A_DOCUMENT =
  /calendar|\bics\b|vcard|pgp-(?:signature|keys)|pkcs7-signature|delivery-status|rfc822-headers|feedback-report/iu;
/** Faults of one attachment that speak against the whole mail. */
const SPOILS_ALL = new Set(['file-unsafe', 'file-too-hungry', 'file-too-large', 'cancelled']);

/**
 * Reads a mail (.eml, RFC 5322) as the documents that it brings: each attachment that can be read, and
 * the mail's own text where it is more than a covering note, first; beside attachments it is a text with
 * bytes of its own, named after the mail's `fileName`, so that no attachment is in them. Names and addresses of sender and
 * recipients are not taken over. Throws ExtractError: that of the first attachment where there is
 * nothing else to read; 'file-unsafe' for mails nested too deep, and for an attachment that is a trap.
 */
export async function readEmail(
  bytes: Uint8Array,
  readAttachment: AttachmentReader,
  depth: number,
  fileName = 'mail',
): Promise<readonly ExtractedDocument[]> {
  if (depth > MAX_DEPTH) throw new ExtractError('file-unsafe', { reason: 'mails too deep' });
  const mail = await parse(bytes);
  const files = mail.attachments.filter(
    ({ mimeType, related }) => related !== true && !NOT_A_DOCUMENT.test(mimeType),
  );
  if (files.length > MAX_ATTACHMENTS) throw new ExtractError('file-too-hungry');
  const attached: ExtractedDocument[] = [];
  let fault: ExtractError | null = null;
  for (const file of files) {
    try {
      const inside = contentOf(file);
      const documents =
        file.mimeType === 'message/rfc822'
          ? await readForwarded(inside, file.filename, readAttachment, depth + 1)
          : await readAttachment(inside, file.filename ?? undefined, depth + 1);
      attached.push(...documents);
    } catch (error) {
      if (!(error instanceof ExtractError) || SPOILS_ALL.has(error.code)) throw error;
      fault ??= error;
    }
  }
  if (attached.length === 0 && fault !== null) throw fault;
  const body = bodyOf(mail, attached.length > 0, fileName);
  const [first, ...others] = [...(body === null ? [] : [body]), ...attached];
  if (first === undefined) throw new ExtractError('file-empty');
  if (fault === null) return [first, ...others];
  const warnings = [...first.warnings, { code: 'attachments-left-out' as const, pages: [] }];
  return [{ ...first, warnings }, ...others];
}

/** A mail inside a mail: what it brings with no name and bytes of its own stands with the mail's. */
async function readForwarded(
  bytes: Uint8Array,
  fileName: string | null,
  readAttachment: AttachmentReader,
  depth: number,
): Promise<readonly ExtractedDocument[]> {
  const name = fileName ?? 'attachment.eml';
  const documents = await readEmail(bytes, readAttachment, depth, name);
  return withPart(documents, { fileName: name, bytes });
}

/** postal-mime throws for nothing but its limits. */
async function parse(bytes: Uint8Array): Promise<Email> {
  if (boundariesIn(bytes) > MAX_BOUNDARIES) throw new ExtractError('file-too-hungry');
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_PARTS_DEPTH,
    });
  } catch (error) {
    throw new ExtractError('file-unsafe', { reason: 'mail too deep' }, { cause: error });
  }
}

function boundariesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (bytes[at + 1] === DASH && bytes[at + 2] === DASH) count += 1;
  }
  return count;
}

function contentOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
}

/** The mail's own text, or null where there is none, or none besides a covering note. */
function bodyOf(mail: Email, hasAttached: boolean, fileName: string): ExtractedDocument | null {
  const read = readBody(mail);
  if (read === null) return null;
  if (hasAttached && ownWords(read.blocks) < MORE_THAN_A_COVERING_NOTE) return null;
  const title = mail.subject?.replace(/\s+/gu, ' ').trim() ?? '';
  const body: ExtractedDocument = {
    ...read,
    kind: 'email',
    engine: ENGINE,
    warnings: [
      ...plainWarnings(false, read.blocks),
      ...read.warnings.filter(({ code }) => code === 'pictures-left-out'),
    ],
    properties: title === '' ? {} : { title },
  };
  return hasAttached ? ownDocument(body, `${fileName}, message`) : body;
}

/** The formatted text where there is one, for its headings and tables; else the plain one. */
function readBody(mail: Email): ExtractedDocument | null {
  const bodies = [
    () => (mail.html === undefined ? null : readHtml(strToU8(mail.html))),
    () => (mail.text === undefined ? null : readText(strToU8(mail.text))),
  ];
  for (const body of bodies) {
    try {
      const read = body();
      if (read !== null) return read;
    } catch (error) {
      // A body that shows nothing, or looks like a page of an error, leaves the other one.
      if (!(error instanceof ExtractError) || SPOILS_ALL.has(error.code)) throw error;
    }
  }
  return null;
}

/** Words before a signature or the mail that is answered. */
function ownWords(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ text }) =>
    /^(?:-- ?$|_{5,}|-{3,} ?(?:original|forwarded) message|from: .{1,200}\b(?:sent|date): |on .{6,100} wrote:$|>)/iu.test(
      text,
    ),
  );
  const own = end < 0 ? blocks : blocks.slice(0, end);
  return own.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
