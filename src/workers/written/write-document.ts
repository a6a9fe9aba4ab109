import type { WriteDocument } from '../../services/export-brief.ts';
import { writtenHtml } from '../../core/export/written-html.ts';
import { pageSearch } from './page-search.ts';

/** Writes a document in one of its formats. What writes a format is loaded when it is first wanted. */
export const writeDocument: WriteDocument = async (written, format) => {
  switch (format) {
    case 'docx':
      return (await import('./write-docx.ts')).writeDocx(written);
    case 'pdf':
      return (await import('./write-pdf.ts')).writePdf(written);
    case 'html':
      return new TextEncoder().encode(writtenHtml(written, await pageSearch(written)));
  }
};
