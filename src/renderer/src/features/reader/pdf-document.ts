import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A PDF being opened, opened, or not to be opened. */
export type PdfState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly pdf: PDFDocumentProxy; readonly sizes: readonly PageSize[] }
  | { readonly state: 'failed' };

/** A page's size in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens the file for showing its pages, in a worker of its own and without scripts, forms
 * or any address. Closes it when it is not shown any more.
 *
 * @param readBytes Must stay the same function for the same file.
 */
export function usePdf(readBytes: () => Promise<Uint8Array>): PdfState {
  const [state, setState] = useState<PdfState>({ state: 'opening' });
  useEffect(() => {
    let gone = false;
    let close = () => {};
    setState({ state: 'opening' });
    const open = async () => {
      const [bytes, pdfjs] = await Promise.all([readBytes(), import('./pdf-engine.ts')]);
      if (gone) return;
      const task = pdfjs.openForShowing(bytes);
      close = () => void task.destroy();
      const pdf = await task.promise;
      const first = await pdf.getPage(1);
      const { width, height } = first.getViewport({ scale: 1 });
      const sizes = Array.from({ length: pdf.numPages }, () => ({ width, height }));
      if (!gone) setState({ state: 'open', pdf, sizes });
    };
    open().catch(() => {
      if (!gone) setState({ state: 'failed' });
    });
    return () => {
      gone = true;
      close();
    };
  }, [readBytes]);
  return state;
}
