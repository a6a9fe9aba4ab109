/** The parsing half of pdf.js. Loading it makes pdf.js work on this thread, without one of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: object): void };
}
