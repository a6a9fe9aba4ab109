import type { ExtractOptions } from '../core/extract/extract-document.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { DrawnPage } from '../core/extract/pdf/draw-pages.ts';
import type { ModelFiles } from '../core/themes/learned/model-files.ts';
import type { ParseOutcome } from '../services/ports.ts';
import type { RecognitionFiles } from './ocr/recogniser.ts';

/** What a parse process is started with. */
export interface ParseWorkerData {
  readonly codebook: Codebook;
  readonly model: ModelFiles;
  readonly pdfAssets: NonNullable<ExtractOptions['pdfAssets']>;
  readonly recognition: RecognitionFiles;
  /** Of the gate that its host ends it by (see making-gate.ts). */
  readonly gate: SharedArrayBuffer;
}

/** A range of a PDF's pages, both ends included. */
export interface PageRange {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/**
 * To the parse process: read this file, or these pages for another process; or here are the pages that you
 * asked for, null where nobody read them. One file, or one range, at a time.
 */
export type ParseRequest =
  | { readonly type: 'read'; readonly fileName: string; readonly bytes: Uint8Array }
  | ({ readonly type: 'draw' } & PageRange)
  | { readonly type: 'helped'; readonly pages: readonly DrawnPage[] | null };

/** From the parse process. 'failed' carries no words of the error: they might hold case text. */
export type ParseReply =
  /** Its first message: everything that reading needs is loaded. */
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly done: number; readonly total: number }
  /** So many pages are about to be read by OCR, which takes its time. */
  | { readonly type: 'recognising'; readonly pages: number }
  | { readonly type: 'outcome'; readonly outcome: ParseOutcome }
  /** Could another process read these pages meanwhile? Answered by 'helped'. */
  | ({ readonly type: 'help' } & PageRange)
  | { readonly type: 'drawn'; readonly pages: readonly DrawnPage[] }
  | { readonly type: 'failed' };
