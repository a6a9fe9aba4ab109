import { getDocument, GlobalWorkerOptions, PDFWorker, TextLayer, VerbosityLevel } from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
// Vite puts the files beside the others and gives their addresses.
// oxlint-disable-next-line import/default
import painterAddress from 'pdfjs-dist/build/pdf.renderer.min.mjs?url';
// oxlint-disable-next-line import/default
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** pdf.js in the window: the only file that names it at run time, so that it is fetched when a page is first shown. */

GlobalWorkerOptions.workerSrc = workerAddress;

/** What reads a file and what paints its pages, each in a thread of its own, so that the window scrolls meanwhile. */
interface Threads {
  readonly reader: PDFWorker;
  readonly painter: Worker;
}

/** For the file that is opened next. Each file has its own, which end with it. */
let next: Threads | undefined;

function begun(): Threads {
  return {
    reader: new PDFWorker({ verbosity: VerbosityLevel.ERRORS }),
    painter: new Worker(painterAddress, { type: 'module' }),
  };
}

/** Begins the threads for the next file: that takes longer than to open one. */
export function prepareForShowing(): void {
  next ??= begun();
}

/** A PDF that is being opened, and the way to end with it. */
export interface Opening {
  readonly pdf: Promise<PDFDocumentProxy>;
  close(): void;
}

/** Begins to open a PDF for showing. The bytes are taken over. */
export function openForShowing(bytes: Uint8Array): Opening {
  const { reader, painter } = next ?? begun();
  next = undefined;
  GlobalWorkerOptions.rendererPorts = [painter];
  const task = getDocument({
    data: bytes,
    worker: reader,
    enableXfa: false,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = async (): Promise<void> => {
    // What could not be opened cannot be ended in order either; its threads end with it all the same.
    await task.destroy().catch(() => undefined);
    reader.destroy();
    painter.terminate();
  };
  return { pdf: task.promise, close: () => void close() };
}

export { TextLayer };
