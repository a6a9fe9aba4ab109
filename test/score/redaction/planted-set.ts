import { readFileSync } from 'node:fs';

/** A stretch that somebody planted, in code points of its document's text. */
export interface Planted {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A document of planted passages. */
export interface PlantedDocument {
  readonly title: string;
  readonly text: string;
  readonly passages: number;
  readonly identifiers: readonly Planted[];
  readonly decoys: readonly Planted[];
}

/**
 * Reads a set: "# title" begins a document, each further line is a passage, [kind:words] is an identifier and
 * {words} a decoy. The text is the passages without the marks, joined by line feeds.
 */
export function readPlantedSet(file: string): PlantedDocument[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.trim().split('\n');
      return { title, ...unmarked(lines.join('\n')), passages: lines.length };
    });
}

function unmarked(marked: string): Pick<PlantedDocument, 'text' | 'identifiers' | 'decoys'> {
  const identifiers: Planted[] = [];
  const decoys: Planted[] = [];
  let text = '';
  let points = 0;
  const add = (words: string) => {
    const start = points;
    text += words;
    points += Array.from(words).length;
    return { start, end: points, words };
  };
  let at = 0;
  for (const match of marked.matchAll(
    /\[(?<kind>\w+):(?<planted>[^\]]+)\]|\{(?<decoy>[^}]+)\}/gu,
  )) {
    add(marked.slice(at, match.index));
    const { kind, planted, decoy } = match.groups ?? {};
    if (kind !== undefined && planted !== undefined) identifiers.push({ kind, ...add(planted) });
    if (decoy !== undefined) decoys.push({ kind: 'decoy', ...add(decoy) });
    at = match.index + match[0].length;
  }
  add(marked.slice(at));
  return { text, identifiers, decoys };
}
