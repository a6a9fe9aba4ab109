import { readDocx } from './docx/read-docx.ts';
import { ExtractError } from './extract-error.ts';
import type { DocumentKind, ExtractedDocument } from './extracted-document.ts';
import { readHtml } from './html/read-html.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readMarkdown } from './plain/read-markdown.ts';
import { readText } from './plain/read-text.ts';
import { sniff } from './sniff.ts';

const MEGABYTE = 1024 * 1024;
const MAX_MEGABYTES = 200;
/** Text is held several times over while it is read; a review of 800,000 characters is a long one. */
const MAX_TEXT_MEGABYTES = 5;

/** Where pdf.js finds its own files, and what the caller wants to hear and say. */
export interface ExtractOptions {
  /** As the person's folder has it. It decides one thing only: whether a web page was meant to be one. */
  readonly fileName?: string;
  readonly onPage?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
  readonly pdfAssets?: {
    readonly standardFontDataUrl?: string;
    readonly cMapUrl?: string;
    readonly wasmUrl?: string;
  };
}

/**
 * Reads a file of any kind that can be read; what it is is told by its content. Rejects with
 * ExtractError for a file that is refused, and for every fault of a parser ('file-parser-failed').
 */
export async function extractDocument(
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Promise<ExtractedDocument> {
  if (bytes.length > MAX_MEGABYTES * MEGABYTE) throw tooLarge(MAX_MEGABYTES);
  const sniffed = sniff(bytes);
  if ('refused' in sniffed) throw new ExtractError(sniffed.refused, sniffed.detail);
  if (sniffed.kind === 'html' && !isNamedAsWebPage(options.fileName)) {
    throw new ExtractError('file-web-page');
  }
  try {
    return await read(sniffed.kind, bytes, options);
  } catch (error) {
    if (error instanceof ExtractError) throw error;
    throw new ExtractError('file-parser-failed', {}, { cause: error });
  }
}

async function read(
  kind: DocumentKind,
  bytes: Uint8Array,
  { onPage, isCancelled, pdfAssets }: ExtractOptions,
): Promise<ExtractedDocument> {
  if (kind === 'pdf') {
    return await readPdf(bytes, {
      ...pdfAssets,
      ...(onPage === undefined ? {} : { onPage }),
      ...(isCancelled === undefined ? {} : { isCancelled }),
    });
  }
  if (kind === 'docx') return await readDocx(bytes);
  // A saved page may hold its pictures; it is counted by its tags.
  if (kind === 'html') return readHtml(bytes);
  if (bytes.length > MAX_TEXT_MEGABYTES * MEGABYTE) throw tooLarge(MAX_TEXT_MEGABYTES);
  return kind === 'markdown' ? readMarkdown(bytes) : readText(bytes);
}

function tooLarge(limitMegabytes: number): ExtractError {
  return new ExtractError('file-too-large', { limitMegabytes });
}

/** A page saved under the name of a PDF or Word file is a download that failed. */
function isNamedAsWebPage(fileName: string | undefined): boolean {
  return fileName === undefined || /\.x?html?$/iu.test(fileName);
}
