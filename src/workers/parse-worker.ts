import { parentPort, workerData } from 'node:worker_threads';
import type { PageReader } from '../core/extract/ocr/page-reader.ts';
import { drawPagesOf, type DrawnPage } from '../core/extract/pdf/draw-pages.ts';
import { compileCodebook } from '../core/themes/compile.ts';
import { LearnedThemes } from '../core/themes/learned/learned-themes.ts';
import { parseModel } from '../core/themes/learned/model-files.ts';
import { readDocument } from '../services/read-document.ts';
import { loadPdfjs } from './load-pdfjs.ts';
import { MakingGate } from './making-gate.ts';
import { RECOGNITION_ENGINE } from './ocr/recognition-engine.ts';
import type { PageRange, ParseReply, ParseRequest, ParseWorkerData } from './parse-protocol.ts';

/** The parse process: bytes in, a read document out. It has no key, no database and no paths. */

/** How often pages are told, at most, in milliseconds. */
const PAGE_INTERVAL = 50;

const port = parentPort;
if (!port) throw new Error('the parse process runs as a worker');

// The host that starts this process is the only one that gives it data, and is checked against it.
const given: ParseWorkerData = workerData;
const { codebook, model, pdfAssets, recognition } = given;
const gate = new MakingGate(given.gate);
const loaded = loadPdfjs();
const compiled = compileCodebook(codebook);
const learned = new LearnedThemes(parseModel(model));

const reply = (message: ParseReply): void => {
  port.postMessage(message);
};

/** Text recognition is large, and most files need none: it is loaded for the first page that does. */
const pageReader: PageReader = {
  engine: RECOGNITION_ENGINE,
  async readPages(...request) {
    const { ScanReader } = await import('./ocr/scan-reader.ts');
    const onStart = (pages: number): void => reply({ type: 'recognising', pages });
    await new ScanReader({ pdfAssets, recognition, gate, onStart }).readPages(...request);
  },
};

/** Settles with what the process that starts this one has to say to a call for help. */
let helped: ((pages: readonly DrawnPage[] | null) => void) | undefined;

function pageHelper(bytes: Uint8Array, from: number, to: number) {
  return new Promise<readonly DrawnPage[] | null>((resolve) => {
    helped = resolve;
    reply({ type: 'help', bytes, from, to });
  });
}

/** Tells pages at most every so often. */
function pageTeller(): (done: number, total: number) => void {
  let toldAt = 0;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - toldAt < PAGE_INTERVAL) return;
    toldAt = now;
    reply({ type: 'page', done, total });
  };
}

async function draw({ bytes, from, to }: PageRange): Promise<ParseReply> {
  const tell = pageTeller();
  let done = 0;
  const onPage = (): void => tell((done += 1), to - from + 1);
  return { type: 'drawn', pages: await drawPagesOf(bytes, pdfAssets, from, to, onPage) };
}

async function answer(request: Exclude<ParseRequest, { type: 'helped' }>): Promise<void> {
  try {
    await loaded;
    if (request.type === 'draw') {
      reply(await draw(request));
      return;
    }
    const { bytes, fileName } = request;
    const options = { fileName, codebook: compiled, learned, pdfAssets, pageReader, pageHelper };
    const outcome = await readDocument(bytes, { ...options, onPage: pageTeller() });
    reply({ type: 'outcome', outcome });
  } catch {
    // The error itself stays here: its message may quote the document.
    reply({ type: 'failed' });
  }
}

port.on('message', (request: ParseRequest) => {
  if (request.type === 'helped') helped?.(request.pages);
  else void answer(request);
});
// Of a damaged file pdf.js leaves promises behind that nobody waits for, some after its answer: in a browser that is a line in
// the console, and here it would cost the next file its process.
process.on('unhandledRejection', () => undefined);
const ready = (): void => reply({ type: 'ready' });
// Where pdf.js could not be loaded, the first file says so.
void loaded.then(ready, ready);
