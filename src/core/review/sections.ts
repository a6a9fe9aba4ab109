import { contentsBlocks } from './contents-pages.ts';
import { headingMarks, type HeadingMark } from './headings.ts';
import { insetsOf } from './insets.ts';
import type { SectionKind } from './review.ts';
import { appendixTitle, kindOfHeading } from './section-kinds.ts';
import type { WholeText } from './whole-text.ts';

/** A section as a range of blocks; `heading` is '' where none is printed. */
export interface BlockSection {
  readonly heading: string;
  readonly number: string | null;
  readonly kind: SectionKind;
  readonly level: number;
  /** Index of the first block. */
  readonly first: number;
  /** Index after the last block. */
  readonly after: number;
  /** True where the first block is nothing but the heading. */
  readonly headed: boolean;
}

interface Open {
  readonly mark: HeadingMark;
  readonly kind: SectionKind;
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
const TITLE =
  /\b(?:serious case review|overview report|practice review|rapid review|executive summary|learning review|homicide review|safeguarding adults? review|significant case review|safeguarding (?:children|child)|briefing|inspection of|regulation 28)\b/i;
/** "Finding 2", "Recommendation 1": stands inside a part wherever it is printed. */
const LONE_MARK =
  /^(?:key )?(?:recommendation|finding|learning point|lesson|consideration)s?\s+\d+\b/i;
const COVER_LINE = 200;
const COVER_PROSE = 300;

/** Where a heading stands. */
interface Place {
  readonly page: number;
  /** Characters of whole sentences before it. */
  readonly proseBefore: number;
  /** Whether text of the report follows at once. */
  readonly leadsProse: boolean;
}

/** Decides kinds from a heading's own words, its place under other headings and what came before. */
class KindReader {
  #open: Open[] = [];
  #appendix: SectionKind | null = null;
  #begun = false;
  #last: SectionKind = 'body';

  read(mark: HeadingMark, place: Place): SectionKind {
    const { appendix, title } = appendixTitle(mark.heading);
    const own = kindOfHeading(title);
    if (mark.heading === '') return this.#enter(mark, 'body');
    if (appendix) {
      this.#begun = true;
      this.#open = [];
      this.#appendix =
        own !== null && APART_IN_APPENDIX.has(own.kind) && !own.weak ? own.kind : 'appendix';
      return this.#enter(mark, this.#appendix);
    }
    if (!this.#begun && this.#isCover(mark, own?.kind ?? null, place)) return 'front';
    this.#begun = true;
    this.#closeFor(mark);
    const parent = this.#open.at(-1)?.kind;
    if (this.#appendix !== null) {
      const apart = own !== null && !own.weak && APART_IN_APPENDIX.has(own.kind);
      return this.#enter(mark, apart ? own.kind : (parent ?? this.#appendix));
    }
    if (own !== null && !own.weak) return this.#enter(mark, own.kind);
    if (parent !== undefined && parent !== 'introduction' && parent !== 'body') {
      return this.#enter(mark, parent);
    }
    if (own !== null) return this.#enter(mark, own.kind);
    if (parent !== undefined) return this.#enter(mark, parent);
    return this.#enter(mark, CARRIED.has(this.#last) ? this.#last : 'body');
  }

  /** The open part above a lone mark that a paragraph numbered `number` goes on with. */
  resumes(number: string): HeadingMark | undefined {
    const top = this.#open.at(-1);
    if (top === undefined || !LONE_MARK.test(top.mark.heading)) return undefined;
    const at = this.#open.findLastIndex((open) => number.startsWith(`${open.mark.number ?? '-'}.`));
    const part = this.#open[at];
    if (part === undefined) return undefined;
    this.#open = this.#open.slice(0, at + 1);
    this.#last = part.kind;
    return part.mark;
  }

  /** Kind of the part that is open. */
  get kind(): SectionKind {
    return this.#last;
  }

  #isCover(mark: HeadingMark, own: SectionKind | null, place: Place): boolean {
    const { page, proseBefore, leadsProse } = place;
    if (proseBefore > COVER_PROSE || page > 3 || mark.number !== null) return false;
    return own === null || (page <= 2 && !leadsProse && TITLE.test(mark.heading));
  }

  /** Leaves the headings that this one does not stand under. */
  #closeFor(mark: HeadingMark): void {
    const above = mark.number?.includes('.') === true ? mark.number.replace(/\.\d+$/u, '') : null;
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

  #enter(mark: HeadingMark, kind: SectionKind): SectionKind {
    this.#open.push({ mark, kind });
    this.#last = kind;
    return kind;
  }
}

/** Divides a document into sections that follow one another without gap from its first block to its last. */
export function blockSections(whole: WholeText): BlockSection[] {
  const contents = contentsBlocks(whole);
  const marks = new Map(headingMarks(whole, contents).map((mark) => [mark.block, mark]));
  const insets = new Map(insetsOf(whole).map((inset) => [inset.first, inset]));
  const reader = new KindReader();
  const sections: BlockSection[] = [];
  let around = {
    heading: '',
    number: null as string | null,
    kind: 'front' as SectionKind,
    level: 1,
  };
  let prose = 0;
  let insetEnd = -1;

  function begin(first: number, part: typeof around, headed: boolean): void {
    const last = sections.at(-1);
    if (last !== undefined) sections[sections.length - 1] = { ...last, after: first };
    sections.push({ ...part, first, after: whole.blocks.length, headed });
  }

  function resume(paragraph: string): boolean {
    const part = reader.resumes(paragraph);
    if (part === undefined) return false;
    around = { heading: part.heading, number: part.number, kind: reader.kind, level: part.level };
    return true;
  }

  for (const [index, { block }] of whole.blocks.entries()) {
    const mark = marks.get(index);
    const inset = insets.get(index);
    if (contents.has(index)) {
      if (!contents.has(index - 1)) {
        const opens = kindOfHeading(block.text)?.kind === 'contents';
        const heading = opens ? block.text : '';
        begin(index, { heading, number: null, kind: 'contents', level: 1 }, opens);
      }
      insetEnd = -1;
      continue;
    }
    if (mark !== undefined) {
      const kind = reader.read(mark, {
        page: block.page,
        proseBefore: prose,
        leadsProse: (whole.blocks[index + 1]?.block.text.length ?? 0) > COVER_LINE,
      });
      const { heading, number, level } = mark;
      around = { heading, number, kind, level };
      begin(index, around, mark.whole);
      insetEnd = -1;
    } else if (block.kind === 'paragraph' && block.number !== undefined && resume(block.number)) {
      begin(index, around, false);
    } else if (index === 0 || contents.has(index - 1) || index === insetEnd) {
      begin(index, around, false);
    }
    if (
      inset !== undefined &&
      index >= insetEnd &&
      around.kind !== inset.kind &&
      canHold(around.kind)
    ) {
      const headed = sections.at(-1)?.first === index;
      if (!headed) begin(index, { ...around, kind: inset.kind }, false);
      else if (mark === undefined) {
        sections.pop();
        begin(index, { ...around, kind: inset.kind }, false);
      }
      insetEnd = inset.after;
    }
    if (block.kind !== 'heading' && /[.?!]$/.test(block.text)) prose += block.text.length;
  }
  return sections;
}

/** Kinds that already say how their text is to be read; an inset changes nothing there. */
function canHold(kind: SectionKind): boolean {
  return kind !== 'terms' && kind !== 'glossary' && kind !== 'references' && kind !== 'contents';
}
