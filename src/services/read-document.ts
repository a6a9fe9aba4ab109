import { extractDocuments, type ExtractOptions } from '../core/extract/extract-document.ts';
import { ExtractError } from '../core/extract/extract-error.ts';
import type { ExtractedDocument } from '../core/extract/extracted-document.ts';
import type { PageReader } from '../core/extract/ocr/page-reader.ts';
import { readReview } from '../core/review/read-review.ts';
import type { CompiledCodebook } from '../core/themes/compile.ts';
import { proposeThemes } from '../core/themes/propose.ts';
import type { ParseOutcome, ReadDocument } from './ports.ts';

/** What reading one file needs besides its bytes. */
export interface ReadingOptions {
  readonly fileName: string;
  readonly codebook: CompiledCodebook;
  readonly pdfAssets: NonNullable<ExtractOptions['pdfAssets']>;
  /** Reads pages that are pictures, where given. */
  readonly pageReader?: PageReader;
  readonly onPage?: (done: number, total: number) => void;
}

/**
 * One file on its way from bytes to reviews with proposals: extract, divide, propose. A mail brings as
 * many as it holds, any other file one. A file that
 * cannot be read is an outcome with its code, not an exception; anything else is thrown.
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ParseOutcome> {
  const { fileName, codebook, pdfAssets, pageReader, onPage } = options;
  try {
    const documents = await extractDocuments(bytes, {
      fileName,
      pdfAssets,
      ...(pageReader && { pageReader }),
      ...(onPage && { onPage }),
    });
    return { ok: true, documents: documents.map((document) => readExtracted(document, codebook)) };
  } catch (error) {
    if (error instanceof ExtractError) {
      return { ok: false, code: error.code, detail: error.detail };
    }
    throw error;
  }
}

function readExtracted(extracted: ExtractedDocument, codebook: CompiledCodebook): ReadDocument {
  const review = readReview(extracted);
  const proposals = review.passages.map((passage) =>
    proposeThemes(codebook, {
      text: passage.text,
      sectionKind: review.sections[passage.section]?.kind ?? 'body',
    }),
  );
  const { kind, part, engine, furniture, warnings } = extracted;
  return { kind, engine, review, furniture, warnings, proposals, ...(part && { part }) };
}
