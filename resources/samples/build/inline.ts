/** A stretch of text in one manner, or a footnote mark. */
export type Inline =
  | { readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly note: number };

/**
 * The pieces of a line of a sample: `**bold**`, `_italic_`, `^1^` for the part's first footnote.
 * Straight quotation marks come out curly, as Word sets them.
 */
export function inlines(line: string): readonly Inline[] {
  return curly(line)
    .split(/(\*\*.+?\*\*|(?<!\w)_[^_]+_(?!\w)|\^\d+\^)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const note = /^\^(\d+)\^$/.exec(piece)?.[1];
      if (note !== undefined) return { note: Number(note) };
      const bold = /^\*\*.+\*\*$/.test(piece);
      const italic = /^_[^_]+_$/.test(piece);
      return { text: piece.replace(bold ? /\*\*/g : italic ? /^_|_$/g : /$^/, ''), bold, italic };
    });
}

/** The words of a line as a reader sees them, without marks of manner or footnotes. */
export function plain(line: string): string {
  return inlines(line)
    .map((piece) => ('note' in piece ? '' : piece.text))
    .join('');
}

function curly(line: string): string {
  return line
    .replace(/(^|[\s([\u2014\u2013*_\u2018\u201c])"/g, '$1\u201c')
    .replace(/"/g, '\u201d')
    .replace(/(^|[\s([\u2014\u2013*_\u201c])'/g, '$1\u2018')
    .replace(/'/g, '\u2019');
}
