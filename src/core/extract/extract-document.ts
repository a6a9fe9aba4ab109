import { readDoc } from './doc/read-doc.ts';
import { readDocx } from './docx/read-docx.ts';
import { readEmail } from './email/read-email.ts';
import { ExtractError } from './extract-error.ts';
import type { DocumentKind, ExtractedDocument } from './extracted-document.ts';
import { readHtml } from './html/read-html.ts';
import { readOdt } from './odt/read-odt.ts';
import type { PageHelper } from './pdf/draw-pages.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { letterHeadings } from './lettered-headings.ts';
import { withPart } from './own-document.ts';
import type { PageReader } from './ocr/page-reader.ts';
import { readMarkdown } from './plain/read-markdown.ts';
import { readText } from './plain/read-text.ts';
import { readRtf } from './rtf/read-rtf.ts';
import { isTooLarge, MEGABYTE, MOST_MEGABYTES } from './size-limit.ts';
import { sniff } from './sniff.ts';

/** Text is held several times over while it is read; a review of 800,000 characters is a long one. */
const MAX_TEXT_MEGABYTES = 5;

/** Where pdf.js finds its own files, and what the caller wants to hear and say. */
export interface ExtractOptions {
  /** As the person's folder has it. It decides only whether a web page, or a text of no kind of its own, was meant to be one. */
  readonly fileName?: string;
  readonly onPage?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
  readonly pdfAssets?: {
    readonly standardFontDataUrl?: string;
    readonly cMapUrl?: string;
    readonly wasmUrl?: string;
  };
  /** Reads pages that are pictures, where given. */
  readonly pageReader?: PageReader;
  /** Reads half the pages of a long PDF meanwhile, where given. */
  readonly pageHelper?: PageHelper;
}

/**
 * Reads a file of any kind that can be read; what it is is told by its content. Most files are one
 * document; a mail is as many as it brings, at least one. Rejects with ExtractError for a file that is
 * refused, and for every fault of a parser ('file-parser-failed').
 */
export async function extractDocuments(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<readonly ExtractedDocument[]> {
  return await extract(bytes, options, 0);
}

/** `depth` counts the mails that the file is inside of. */
async function extract(
  bytes: Uint8Array,
  options: ExtractOptions,
  depth: number,
): Promise<readonly ExtractedDocument[]> {
  if (isTooLarge(bytes.length)) throw tooLarge(MOST_MEGABYTES);
  const sniffed = sniff(bytes);
  if ('refused' in sniffed) throw new ExtractError(sniffed.refused, sniffed.detail);
  if (sniffed.kind === 'html' && !isNamedAsWebPage(options.fileName)) {
    throw new ExtractError('file-web-page');
  }
  const isPlain = sniffed.kind === 'text' || sniffed.kind === 'markdown';
  if (isPlain && isNamedAsData(options.fileName)) throw new ExtractError('file-kind-unknown');
  try {
    if (sniffed.kind !== 'email') return [await read(sniffed.kind, bytes, options)];
    // How far one attachment has come says nothing of the mail.
    const { fileName: mailName, onPage: _, ...shared } = options;
    return await readEmail(
      bytes,
      async (inside, fileName, at) => {
        const named = fileName === undefined ? shared : { ...shared, fileName };
        const documents = await extract(inside, named, at);
        return withPart(documents, { fileName: fileName ?? 'attachment', bytes: inside });
      },
      depth,
      mailName,
    );
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    throw new ExtractError('file-parser-failed', {}, { cause: error });
  }
}

async function read(
  kind: Exclude<DocumentKind, 'email'>,
  bytes: Uint8Array,
  { onPage, isCancelled, pdfAssets, pageReader, pageHelper }: ExtractOptions,
): Promise<ExtractedDocument> {
  switch (kind) {
    case 'pdf':
      return await readPdf(bytes, {
        ...pdfAssets,
        ...(onPage === undefined ? {} : { onPage }),
        ...(isCancelled === undefined ? {} : { isCancelled }),
        ...(pageReader === undefined ? {} : { pageReader }),
        ...(pageHelper === undefined ? {} : { pageHelper }),
      });
    case 'docx':
      return letterHeadings(await readDocx(bytes));
    case 'doc':
      return letterHeadings(readDoc(bytes));
    case 'odt':
      return letterHeadings(readOdt(bytes));
    case 'rtf':
      return letterHeadings(readRtf(bytes));
    case 'html':
      // A saved page may hold its pictures; it is counted by its tags.
      return readHtml(bytes);
    case 'markdown':
    case 'text':
      if (bytes.length > MAX_TEXT_MEGABYTES * MEGABYTE) throw tooLarge(MAX_TEXT_MEGABYTES);
      return kind === 'markdown' ? readMarkdown(bytes) : readText(bytes);
  }
}

function tooLarge(limitMegabytes: number): ExtractError {
  return new ExtractError('file-too-large', { limitMegabytes });
}

/** A page saved under the name of a PDF or Word file is a download that failed. */
function isNamedAsWebPage(fileName: string | undefined): boolean {
  return fileName === undefined || /\.x?html?$/iu.test(fileName);
}

/** Endings of files that programs write in plain text: each would be counted as a review of its own. */
const DATA =
  /\.(?:csv|tsv|tab|json|jsonl|ini|inf|cfg|conf|ya?ml|log|url|lnk|desktop|reg|sql|r|py|js|ts|css|sh|bat|cmd|ps1|vbs|bas|ics|vcf|svg|srt|vtt|bib|ris|tex)$/iu;

/** The tracker beside the reviews (.csv) or the settings of a folder (.ini) is text, and no review. */
function isNamedAsData(fileName: string | undefined): boolean {
  return fileName !== undefined && DATA.test(fileName);
}
