/**
 * Loads pdf.js for reading text. On Node it takes in its drawing library as soon as it is loaded, 130 ms of work and
 * 36 MB in each parse process; to read text it needs nothing of that, and whoever draws loads it (see
 * ocr/page-images.ts). Both halves are loaded here, so that they are there by the time the first file is.
 */
export async function loadPdfjs(): Promise<void> {
  const given = process.getBuiltinModule.bind(process);
  const nothing = { createRequire: () => () => ({}) };
  const withoutDrawing = (name: string): unknown => (name === 'module' ? nothing : given(name));
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(process, { getBuiltinModule: withoutDrawing });
  try {
    await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Object.assign(process, { getBuiltinModule: given });
  }
}
