import { isShortFor, isWrittenShort } from './short-form.ts';

/** A short form and what a document says it stands for. */
export interface DocumentAcronym {
  readonly short: string;
  /** As the document writes it, white space made one. */
  readonly name: string;
}

/** "Local Safeguarding Children Board (LSCB)", "health visitors (HVs)" */
const IN_BRACKETS = /\(\s*["“‘']?(?<short>[\p{L}\p{N}&/.]{2,8}?)["”’']?\s*\)/gu;
/** "individual management reviews (hereafter IMRs)": what may stand before it within the brackets is left. */
const HEREAFTER = /\((?:hereafter|referred to as|known as|or)\s+["“‘']?(?=[\p{L}\p{N}])/giu;
/** "HV: health visitor", "HV – Health Visitor", "HV<tab>Health visitor", as a line of a glossary. */
const GLOSSARY_LINE =
  /^(?<short>[\p{L}\p{N}&/.]{2,8})\s*(?:[:=–—|\t]|-\s|\s)\s*(?<name>[\p{L}][^:=|\t\n.;]{3,80})/u;
const WORDS_BEFORE = 8;

/**
 * The short forms that a document explains: in brackets behind their name (after A. Schwartz and M. Hearst, "A simple
 * algorithm for identifying abbreviation definitions in biomedical text", 2003, with every letter the first
 * of a word) anywhere, and as lines of its glossary. Each pair once. `passages` are in the order of the document.
 */
export function documentAcronyms(
  passages: Iterable<{ readonly text: string; readonly isGlossary: boolean }>,
): readonly DocumentAcronym[] {
  const found = new Map<string, DocumentAcronym>();
  const add = (acronym: DocumentAcronym | undefined): void => {
    if (acronym === undefined) return;
    const key = `${acronym.short} ${acronym.name.toLowerCase()}`;
    if (!found.has(key)) found.set(key, acronym);
  };
  for (const { text, isGlossary } of passages) {
    if (text.includes('(')) for (const acronym of bracketed(text)) add(acronym);
    if (isGlossary) for (const line of text.split('\n')) add(glossaryLine(line.trim()));
  }
  return [...found.values()];
}

function* bracketed(text: string): Generator<DocumentAcronym> {
  const plain = text.replaceAll(HEREAFTER, '(');
  for (const match of plain.matchAll(IN_BRACKETS)) {
    const short = singular(match.groups?.['short'] ?? '');
    if (!isWrittenShort(short)) continue;
    const before = plain.slice(0, match.index).match(/[\p{L}\p{N}'’&-]+/gu) ?? [];
    const name = nameBefore(before.slice(-WORDS_BEFORE), short);
    if (name !== undefined) yield { short, name };
  }
}

/** The words that end where the bracket begins and that the short form spells; the most. */
function nameBefore(before: readonly string[], short: string): string | undefined {
  for (let from = 0; from < before.length; from += 1) {
    const name = before
      .slice(from)
      .join(' ')
      .replace(/['’]+$/u, '');
    if (isShortFor(short, name)) return name;
  }
  return undefined;
}

/** Behind the name a glossary may explain it: the name ends where the letters are all used up. */
function glossaryLine(line: string): DocumentAcronym | undefined {
  const { short, name } = GLOSSARY_LINE.exec(line)?.groups ?? {};
  if (short === undefined || name === undefined || !isWrittenShort(short)) return undefined;
  const words = (name.split(/[,(]/u, 1)[0] ?? '').trim().split(/\s+/u);
  for (let to = words.length; to > 0; to -= 1) {
    const start = words.slice(0, to).join(' ');
    if (isShortFor(singular(short), start)) return { short: singular(short), name: start };
  }
  return undefined;
}

/** "IMRs" is "IMR" to a reader. */
function singular(short: string): string {
  return /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
}
