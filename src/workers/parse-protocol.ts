import type { ExtractOptions } from '../core/extract/extract-document.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { ModelFiles } from '../core/themes/learned/model-files.ts';
import type { ParseOutcome } from '../services/ports.ts';
import type { RecognitionFiles } from './ocr/recogniser.ts';

/** What a parse process is started with. */
export interface ParseWorkerData {
  readonly codebook: Codebook;
  readonly model: ModelFiles;
  readonly pdfAssets: NonNullable<ExtractOptions['pdfAssets']>;
  readonly recognition: RecognitionFiles;
}

/** To the parse process: read this. One file at a time. */
export interface ParseRequest {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** From the parse process. 'failed' carries no words of the error: they might hold case text. */
export type ParseReply =
  | { readonly type: 'ready' }
  | { readonly type: 'page'; readonly done: number; readonly total: number }
  /** So many pages are about to be read by OCR, which takes its time. */
  | { readonly type: 'recognising'; readonly pages: number }
  | { readonly type: 'outcome'; readonly outcome: ParseOutcome }
  | { readonly type: 'failed' };
