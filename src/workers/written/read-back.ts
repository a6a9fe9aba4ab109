import { openArchive } from '../../core/archive/open-archive.ts';
import type { ReadBack } from '../../services/export-redacted.ts';
import type { ParserHost } from '../../services/ports.ts';
import { AppError } from '../../shared/app-error.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

/**
 * Reads finished files back twice: as a program would find text in their bytes, every part of a Word file and the properties of
 * a PDF among it, and as a reader of documents, by the same parser that reads imports.
 */
export function readBackWith(parsers: ParserHost): ReadBack {
  return async (bytes, format) => {
    const outcome = await parsers.parse(bytes, { fileName: `copy.${format}` });
    if (!outcome.ok) throw new AppError(outcome.code, outcome.detail);
    const read = outcome.documents.flatMap(({ review, furniture }) => [
      review.text,
      ...furniture.map(({ text }) => text),
      ...review.facts.map(({ value }) => value),
    ]);
    return [...read, ...rawText(bytes, format)].join('\n').replace(/\s+/gu, ' ');
  };
}

function rawText(bytes: Uint8Array, format: 'docx' | 'pdf' | 'html'): readonly string[] {
  switch (format) {
    case 'docx': {
      const archive = openArchive(bytes);
      return archive.names.flatMap((name) => withoutMarkup(utf8(archive.read(name))));
    }
    case 'html':
      return withoutMarkup(utf8(bytes));
    case 'pdf': {
      // Strings of a PDF are bytes or UTF-16; without its zeros the second reads like the first.
      const letters = new TextDecoder('latin1').decode(bytes);
      return [letters, letters.replaceAll('\0', '')];
    }
  }
}

/** With its markup, for attributes, and without, for words that it divides. */
function withoutMarkup(source: string): readonly string[] {
  const text = source
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (entity) => ENTITIES[entity] ?? entity);
  return [source, text];
}

function utf8(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
