import { extractDocuments, type ExtractOptions } from '../core/extract/extract-document.ts';
import { ExtractError } from '../core/extract/extract-error.ts';
import type { ExtractedDocument } from '../core/extract/extracted-document.ts';
import type { PageReader } from '../core/extract/ocr/page-reader.ts';
import type { PageHelper } from '../core/extract/pdf/draw-pages.ts';
import { ownDocument } from '../core/extract/own-document.ts';
import { splitDocuments } from '../core/extract/split-documents.ts';
import { readReview } from '../core/review/read-review.ts';
import type { Review } from '../core/review/review.ts';
import type { CompiledCodebook } from '../core/themes/compile.ts';
import type { LearnedThemes } from '../core/themes/learned/learned-themes.ts';
import { proposeThemes } from '../core/themes/propose.ts';
import type { ParseOutcome, ReadDocument } from './ports.ts';

/** What reading one file needs besides its bytes. */
export interface ReadingOptions {
  readonly fileName: string;
  readonly codebook: CompiledCodebook;
  /** Settles what the rules propose, where given. */
  readonly learned?: LearnedThemes;
  readonly pdfAssets: NonNullable<ExtractOptions['pdfAssets']>;
  /** Reads pages that are pictures, where given. */
  readonly pageReader?: PageReader;
  /** Reads half the pages of a long PDF meanwhile, where given. */
  readonly pageHelper?: PageHelper;
  readonly onPage?: (done: number, total: number) => void;
}

/**
 * One file on its way from bytes to reviews with proposals: extract, split, divide, propose. A mail
 * brings as many as it holds, and so does a file with several documents behind one another; any other
 * file one. A file that cannot be read is an outcome with its code, not an exception; anything else is thrown.
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ParseOutcome> {
  const { fileName, pdfAssets, pageReader, pageHelper, onPage } = options;
  try {
    const documents = await extractDocuments(bytes, {
      fileName,
      pdfAssets,
      ...(pageReader && { pageReader }),
      ...(pageHelper && { pageHelper }),
      ...(onPage && { onPage }),
    });
    return {
      ok: true,
      documents: documents.flatMap((document) => readParts(document, options)),
    };
  } catch (error) {
    if (error instanceof ExtractError) {
      return { ok: false, code: error.code, detail: error.detail };
    }
    throw error;
  }
}

/**
 * The documents of one extracted file. The first stands for the file, with its bytes; each further one
 * is a text of its own, named by its pages in the file (docs/decisions/0011).
 */
function readParts(file: ExtractedDocument, options: ReadingOptions): readonly ReadDocument[] {
  const [first, ...further] = splitDocuments(file);
  if (first === undefined) return [];
  return [
    readExtracted(first, readReview(first), options),
    ...further.map((document, index) => {
      const from = firstPage(document);
      const next = further[index + 1];
      const to = next === undefined ? file.pages : firstPage(next) - 1;
      const pages = from === to ? `page ${from}` : `pages ${from} to ${to}`;
      const own = ownDocument(document, `${file.part?.fileName ?? options.fileName}, ${pages}`);
      return readExtracted(own, readReviewFrom(own, from), options);
    }),
  ];
}

function firstPage(document: ExtractedDocument): number {
  return document.blocks[0]?.page ?? 1;
}

/**
 * A review that begins on page `from` of its file, read as if on its first, for a title is looked for
 * on the first pages; its page numbers are the file's.
 */
function readReviewFrom(document: ExtractedDocument, from: number): Review {
  const before = from - 1;
  const onFirstPage = moved(document.blocks, -before).map((block) => ({
    ...block,
    runs: moved(block.runs, -before),
  }));
  const review = readReview({ ...document, blocks: onFirstPage });
  return {
    ...review,
    sections: moved(review.sections, before),
    passages: moved(review.passages, before).map((passage) => ({
      ...passage,
      endPage: passage.endPage + before,
    })),
    facts: moved(review.facts, before),
    recommendations: moved(review.recommendations, before),
    sourceMap: moved(review.sourceMap, before),
  };
}

function moved<T extends { readonly page: number }>(placed: readonly T[], by: number): T[] {
  return placed.map((one) => ({ ...one, page: one.page + by }));
}

function readExtracted(
  extracted: ExtractedDocument,
  review: Review,
  { codebook, learned }: ReadingOptions,
): ReadDocument {
  const proposals = review.passages.map((passage) =>
    proposeThemes(
      codebook,
      { text: passage.text, sectionKind: review.sections[passage.section]?.kind ?? 'body' },
      learned,
    ),
  );
  const { kind, part, engine, furniture, warnings } = extracted;
  return { kind, engine, review, furniture, warnings, proposals, ...(part && { part }) };
}
