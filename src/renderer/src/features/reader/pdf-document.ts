import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentFile } from './reader-source.ts';

/** A PDF not asked for yet, being opened, opened, or not to be opened. */
export type PdfState =
  | { readonly state: 'closed' }
  | { readonly state: 'opening' }
  | {
      readonly state: 'open';
      readonly pdf: PDFDocumentProxy;
      readonly sizes: readonly PageSize[];
    }
  | { readonly state: 'failed' };

/** A page's size in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Opens the file for showing its pages, in a worker of its own and without scripts, forms
 * or any address, when it is first wanted. Stays open then until the document is left.
 * Every page is first taken to be as large as the first; the sizes of all follow.
 *
 * @param readFile Must stay the same function for the same file.
 * @param isLikely That it will be wanted: what reads PDFs is made ready when there is nothing else to do.
 */
export function usePdf(
  readFile: () => Promise<DocumentFile>,
  { isWanted, isLikely }: { readonly isWanted: boolean; readonly isLikely: boolean },
): PdfState {
  const [state, setState] = useState<PdfState>({ state: 'closed' });
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted && !wasWanted) setWasWanted(true);
  useEffect(() => {
    if (!isLikely || wasWanted) return undefined;
    const idle = requestIdleCallback(() => void prepare());
    return () => cancelIdleCallback(idle);
  }, [isLikely, wasWanted]);
  useEffect(() => {
    if (!wasWanted) return undefined;
    const left = new AbortController();
    let close = () => {};
    setState({ state: 'opening' });
    const open = async () => {
      const [file, pdfjs] = await Promise.all([readFile(), import('./pdf-engine.ts')]);
      if (left.signal.aborted) return;
      const opening = pdfjs.openForShowing(file.bytes);
      close = () => opening.close();
      const pdf = await opening.pdf;
      const first = await sizeOf(pdf, 1);
      const alike = Array.from({ length: pdf.numPages }, () => first);
      if (left.signal.aborted) return;
      setState({ state: 'open', pdf, sizes: alike });
      // The page that is looked at comes first.
      await restOfWindow();
      const sizes = await sizesOf(pdf, first, left.signal);
      const isAlike = sizes.every(
        ({ width, height }) => width === first.width && height === first.height,
      );
      if (!left.signal.aborted && !isAlike) setState({ state: 'open', pdf, sizes });
    };
    open().catch(() => {
      if (!left.signal.aborted) setState({ state: 'failed' });
    });
    return () => {
      left.abort();
      close();
    };
  }, [readFile, wasWanted]);
  return state;
}

async function prepare(): Promise<void> {
  const { prepareForShowing } = await import('./pdf-engine.ts');
  prepareForShowing();
}

function restOfWindow(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
}

/** The size of every page; one that cannot be read is taken to be as large as the first. Ends early once nobody waits. */
export async function sizesOf(
  pdf: Pick<PDFDocumentProxy, 'numPages' | 'getPage'>,
  first: PageSize,
  signal: AbortSignal,
): Promise<readonly PageSize[]> {
  const sizes: PageSize[] = [];
  for (let page = 1; page <= pdf.numPages && !signal.aborted; page += 1) {
    // One after the other, so that what is drawn comes in between.
    // oxlint-disable-next-line no-await-in-loop
    sizes.push(await sizeOf(pdf, page).catch(() => first));
  }
  return sizes;
}

async function sizeOf(pdf: Pick<PDFDocumentProxy, 'getPage'>, number: number): Promise<PageSize> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}
