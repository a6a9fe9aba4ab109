import { getDocument, GlobalWorkerOptions, TextLayer } from 'pdfjs-dist';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
// Vite puts the file beside the others and gives its address.
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** pdf.js in the window: the only file that names it at run time, so that it is fetched when a page is first shown. */

GlobalWorkerOptions.workerSrc = workerAddress;

/** Begins to open a PDF for showing. The bytes are taken over. */
export function openForShowing(bytes: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    data: bytes,
    enableXfa: false,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: true,
    verbosity: 0,
  });
}

export { TextLayer };
