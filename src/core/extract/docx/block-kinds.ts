import type { Block } from '../extracted-document.ts';
import { isAllCapitals, isContentsLine, levelOfNumber, looksLikeHeading } from '../heading-look.ts';
import type { ParagraphFacts } from './prepared-body.ts';

/** What is told of a block besides its text and number. */
export type BlockTraits = Pick<Block, 'kind' | 'level' | 'contentsLine' | 'style'>;

/** Longer text in a heading's style is a paragraph whose author liked the look. */
const LONGEST_HEADING = 300;
const LONGEST_ITEM_WORDS = 25;
/** Styles that head something and have no outline level, by the level that they stand for (from 0). */
const HEADING_NAMES: Readonly<Record<string, number>> = { title: 0, subtitle: 1, 'toc heading': 0 };
const CAPTION = /^(?:figure|table|chart|diagram) \d+[:.–-]/iu;

/** Tells a document's paragraphs apart: by style where there is one, by look otherwise. Ask in document order. */
export class BlockKinds {
  /** Points. */
  readonly #bodySize: number;
  #styledLevel = 0;

  constructor(facts: readonly ParagraphFacts[]) {
    this.#bodySize = commonSize(facts);
  }

  of(
    block: Pick<Block, 'text' | 'number' | 'bullet'>,
    facts: ParagraphFacts | undefined,
  ): BlockTraits {
    if (facts === undefined) return { kind: block.bullet === true ? 'list-item' : 'paragraph' };
    const style = styleOf(facts);
    if (facts.contents || isContentsLine(block.text)) {
      return { kind: 'paragraph', contentsLine: true, style };
    }
    const { name } = facts.style;
    const outline = facts.style.outline ?? HEADING_NAMES[name];
    if (outline !== undefined && block.text.length <= LONGEST_HEADING) {
      this.#styledLevel = outline + 1;
      return { kind: 'heading', level: outline + 1, style };
    }
    if (name === 'caption' || (block.text.length <= LONGEST_HEADING && CAPTION.test(block.text))) {
      return { kind: 'caption', style };
    }
    if (block.bullet === true) return { kind: 'list-item', style };
    if (looksLikeHeading(block.text, facts, this.#bodySize)) {
      return { kind: 'heading', level: this.#levelByLook(block, facts), style };
    }
    return { kind: isListItem(block) ? 'list-item' : 'paragraph', style };
  }

  /** By number; else larger print stands above smaller, and what is only bold below the last styled heading. */
  #levelByLook(block: Pick<Block, 'text' | 'number'>, facts: ParagraphFacts): number {
    if (block.number !== undefined && /\d/u.test(block.number)) return levelOfNumber(block.number);
    if (facts.size >= this.#bodySize + 4) return 1;
    if (facts.size >= this.#bodySize + 1.5 || facts.caps || isAllCapitals(block.text)) return 2;
    return Math.min(this.#styledLevel + 1, 6);
  }
}

/** Letters, romans and short numbered lines are items of a list; "6.10", "R3" and long ones are paragraphs. */
function isListItem(block: Pick<Block, 'text' | 'number'>): boolean {
  const { number } = block;
  if (number === undefined || /^\d+(?:\.\d+)+$|^[A-Z]+\d|^\p{L}{3,} /u.test(number)) return false;
  return !/^\d+$/u.test(number) || block.text.split(' ').length <= LONGEST_ITEM_WORDS;
}

function styleOf(facts: ParagraphFacts): NonNullable<Block['style']> {
  return {
    ...(facts.size > 0 ? { size: facts.size } : {}),
    ...(facts.bold ? { bold: true } : {}),
    ...(facts.italic ? { italic: true } : {}),
    ...(facts.style.indent === undefined ? {} : { indent: facts.style.indent }),
  };
}

/** The size in which most paragraphs are set, in points. */
function commonSize(facts: readonly ParagraphFacts[]): number {
  const counts = new Map<number, number>();
  for (const { size } of facts) if (size > 0) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}
