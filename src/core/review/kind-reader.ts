import type { HeadingMark } from './headings.ts';
import type { SectionKind } from './review.ts';
import { kindOfContent } from './section-kinds-content.ts';
import { meaningOfHeading } from './section-kinds-meaning.ts';
import { appendixTitle, type HeadingWords, headingWords, kindOfHeading } from './section-kinds.ts';

/** A section that a heading opens; `part` counts them in order. */
export interface OpenSection {
  readonly heading: string;
  readonly number: string | null;
  readonly kind: SectionKind;
  /** Depth among the headings above; 1 is the highest. */
  readonly level: number;
  readonly part: number;
}

interface Open {
  readonly mark: HeadingMark;
  readonly section: OpenSection;
}

/** What stays itself inside an appendix. */
const APART_IN_APPENDIX: ReadonlySet<SectionKind> = new Set([
  'terms',
  'glossary',
  'references',
  'recommendations',
  'chronology',
]);
/** What a heading of no known words may go on with although it stands on the same level. */
const CARRIED: ReadonlySet<SectionKind> = new Set(['analysis', 'findings']);
/** Parts that judge: what tells of a family or of events under them is still part of the judgement. */
const JUDGING: ReadonlySet<SectionKind> = new Set([
  'analysis',
  'findings',
  'good_practice',
  'conclusion',
]);
const TELLING: ReadonlySet<SectionKind> = new Set([
  'family',
  'narrative',
  'method',
  'introduction',
]);
/** What is narrative wherever it stands. */
const EPISODE =
  /^(?:key |care |practice )*(?:episodes?\b|kpes?\b)|\bwhat happened$|^(?:summary|case summary|case history)$/;
/** "Finding 2", "Recommendation 1": stands inside a part wherever it is printed. */
const LONE_MARK =
  /^(?:key )?(?:recommendation|finding|learning point|lesson|consideration)s?\s+\d+\b/i;
const BARE_MARK =
  /^(?:key )?(?:recommendation|finding|learning point|lesson|consideration)s?\s+\d+[.:]?$/i;
const SHORT_LINE = 3;

/** Names that stand alone on a line of the cover: "Child J", "Sienna"; the last word of each as well. */
function namesOnCover(lines: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const line of lines) {
    const plain = line.replaceAll(/["“”‘’']/gu, '').trim();
    const words = plain.split(/\s+/u);
    if (words.length > SHORT_LINE || kindOfHeading(plain) !== null) continue;
    if (!words.every((word) => /^\p{Lu}[\p{L}\d]*$/u.test(word))) continue;
    if (/\b(?:report|review|board|partnership|final|draft)\b/i.test(plain)) continue;
    names.add(plain);
    names.add(words.at(-1) ?? plain);
  }
  return names;
}

/** Decides kinds from a heading's own words, its place under other headings and what came before. */
export class KindReader {
  readonly #names: ReadonlySet<string>;
  #open: Open[] = [];
  #appendix: SectionKind | null = null;
  #last: SectionKind = 'body';
  /** Whether what happened has been told: lines of enquiry that follow are answers, not questions. */
  #told = false;

  constructor(coverLines: readonly string[]) {
    this.#names = namesOnCover(coverLines);
  }

  /**
   * The section that a heading opens, which is number `part` of the document; `texts` are those of
   * the blocks under it, up to the next heading.
   */
  read(mark: HeadingMark, part: number, texts: readonly string[]): OpenSection {
    const { appendix, title } = appendixTitle(mark.heading);
    const own = kindOfHeading(title);
    if (appendix) {
      this.#open = [];
      this.#appendix =
        own !== null && APART_IN_APPENDIX.has(own.kind) && !own.weak ? own.kind : 'appendix';
      return this.#enter(mark, this.#appendix, part);
    }
    this.#closeFor(mark);
    return this.#enter(mark, this.#kindOf(mark, own, texts), part);
  }

  /** The section above a lone mark that a paragraph numbered `number` goes on with. */
  resumes(number: string, atOnce: boolean): OpenSection | undefined {
    const top = this.#open.at(-1);
    if (atOnce || top === undefined || !BARE_MARK.test(top.mark.heading)) return undefined;
    const at = this.#open.findLastIndex((open) => number.startsWith(`${open.mark.number ?? '-'}.`));
    return at < 0 ? undefined : this.#backTo(at);
  }

  /** The section that goes on where a labelled part of a form ends; undefined where there is none. */
  closeForm(mark: HeadingMark): OpenSection | undefined {
    const at = this.#open.findLastIndex((open) => open.mark.level < mark.level);
    return at < 0 ? undefined : this.#backTo(at);
  }

  #backTo(at: number): OpenSection | undefined {
    const open = this.#open[at];
    this.#open = this.#open.slice(0, at + 1);
    if (open !== undefined) this.#last = open.section.kind;
    return open?.section;
  }

  #kindOf(mark: HeadingMark, own: HeadingWords | null, texts: readonly string[]): SectionKind {
    const parent = this.#open.at(-1)?.section.kind;
    if (this.#appendix !== null) {
      const apart = own !== null && !own.weak && APART_IN_APPENDIX.has(own.kind);
      return apart ? own.kind : (parent ?? this.#appendix);
    }
    if (own === null && parent === undefined && this.#isName(mark.heading)) return 'family';
    if (
      own?.kind === 'terms' &&
      this.#told &&
      /^(?:the )?(?:key )?lines of/.test(headingWords(mark.heading))
    ) {
      return 'analysis';
    }
    const told =
      own !== null &&
      parent !== undefined &&
      JUDGING.has(parent) &&
      TELLING.has(own.kind) &&
      !EPISODE.test(headingWords(mark.heading));
    if (own !== null && !own.weak && !told) return own.kind;
    if (parent !== undefined && parent !== 'introduction' && parent !== 'body') return parent;
    if (own !== null) return own.kind;
    const meant = meaningOfHeading(mark.heading)?.kind;
    if (meant !== undefined) return meant;
    if (parent === 'introduction') return parent;
    if (parent === undefined && CARRIED.has(this.#last)) return this.#last;
    return kindOfContent(texts, this.#last) ?? 'body';
  }

  /** Whether a heading is nothing but the child's name, or the children's. */
  #isName(heading: string): boolean {
    const names = heading.replaceAll(/["“”‘’']/gu, '').split(/,\s*|\s+(?:and|&)\s+/u);
    if (!names.every((name) => /^(?:\p{Lu}[\p{L}\d]*\s?){1,2}$/u.test(name))) return false;
    return names.some((name) => this.#names.has(name));
  }

  /** Leaves the headings that this one does not stand under. */
  #closeFor(mark: HeadingMark): void {
    const above = parentNumber(mark.number);
    const at = above === null ? -1 : this.#open.findLastIndex((open) => open.mark.number === above);
    if (at >= 0) {
      this.#open = this.#open.slice(0, at + 1);
      return;
    }
    while (this.#open.length > 0) {
      const top = this.#open.at(-1);
      if (top === undefined || top.mark.level < mark.level) break;
      // Beside a numbered heading, one without number on the same level is its child.
      const child =
        top.mark.level === mark.level && top.mark.number !== null && mark.number === null;
      if (child && (kindOfHeading(mark.heading) === null || LONE_MARK.test(mark.heading))) break;
      this.#open.pop();
    }
  }

  #enter(mark: HeadingMark, kind: SectionKind, part: number): OpenSection {
    const { heading, number } = mark;
    const section = { heading, number, kind, level: this.#open.length + 1, part };
    this.#open.push({ mark, section });
    this.#last = kind;
    if (kind === 'narrative' || kind === 'chronology') this.#told = true;
    return section;
  }
}

/** "3" for "3.2", "C" for "C1". */
function parentNumber(number: string | null): string | null {
  if (number === null) return null;
  if (number.includes('.')) return number.replace(/\.\d+$/u, '');
  return /^\p{Lu}\d+$/u.test(number) ? number.slice(0, 1) : null;
}
