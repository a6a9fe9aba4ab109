import { isUnusual } from './heading-kind.ts';
import { headingTree, type HeadingNode } from './heading-tree.ts';
import type { HeadingMark } from './headings.ts';
import type { SectionKind } from './review.ts';
import { kindsOfHeadings } from './section-path.ts';

/** A section that a heading opens; `part` counts them in order. */
export interface OpenSection {
  readonly heading: string;
  readonly number: string | null;
  readonly kind: SectionKind;
  /** Depth among the headings above; 1 is the highest. */
  readonly level: number;
  readonly part: number;
}

const BARE_MARK =
  /^(?:key )?(?:recommendation|finding|learning point|lesson|consideration)s?\s+\d+[.:]?$/i;

const OFTEN = 2;

/**
 * Names of people that headings are made of: words with a capital that headings do not use otherwise
 * and that the text has again and never with a small letter.
 */
function namesInHeadings(marks: readonly HeadingMark[], text: string): Set<string> {
  const words = marks.flatMap(({ heading }) => heading.match(/\p{Lu}\p{Ll}+/gu) ?? []);
  return new Set(
    words.filter((word) => {
      if (!isUnusual(word) || text.includes(` ${word.toLowerCase()}`)) return false;
      return text.split(new RegExp(`(?<=[\\s“"(])${word}\\b`, 'u')).length > OFTEN;
    }),
  );
}

/** Gives out the sections that headings open, in order, each with the kind it has in the whole document. */
export class KindReader {
  readonly #nodes: ReadonlyMap<HeadingMark, HeadingNode & { readonly kind: SectionKind }>;
  #open: { readonly mark: HeadingMark; readonly section: OpenSection }[] = [];

  /** `text` is that of the whole document; `textsUnder` gives the texts between a heading and the next. */
  constructor(
    marks: readonly HeadingMark[],
    text: string,
    textsUnder: (mark: HeadingMark) => readonly string[],
  ) {
    const tree = headingTree(marks);
    const kinds = kindsOfHeadings(
      tree,
      ({ mark }) => textsUnder(mark),
      namesInHeadings(marks, text),
    );
    this.#nodes = new Map(
      tree.map((node, at) => [node.mark, { ...node, kind: kinds[at] ?? 'body' }]),
    );
  }

  /** The section that a heading opens, which is number `part` of the document. */
  read(mark: HeadingMark, part: number): OpenSection {
    const { heading, number } = mark;
    const node = this.#nodes.get(mark);
    const level = node?.level ?? 1;
    const section = { heading, number, kind: node?.kind ?? 'body', level, part };
    this.#open = this.#open.filter((open) => open.section.level < level);
    this.#open.push({ mark, section });
    return section;
  }

  /** The section above a lone mark that a paragraph numbered `number` goes on with. */
  resumes(number: string, atOnce: boolean): OpenSection | undefined {
    const top = this.#open.at(-1);
    if (atOnce || top === undefined || !BARE_MARK.test(top.mark.heading)) return undefined;
    return this.#backTo(
      this.#open.findLastIndex((open) => number.startsWith(`${open.mark.number ?? '-'}.`)),
    );
  }

  /** The section that goes on where a labelled part of a form ends; undefined where there is none. */
  closeForm(mark: HeadingMark): OpenSection | undefined {
    return this.#backTo(this.#open.findLastIndex((open) => open.mark.level < mark.level));
  }

  #backTo(at: number): OpenSection | undefined {
    const open = this.#open[at];
    if (open !== undefined) this.#open = this.#open.slice(0, at + 1);
    return open?.section;
  }
}
