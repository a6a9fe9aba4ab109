import type { WrittenBlock, WrittenDocument, WrittenTable } from '../export/written-document.ts';
import type { Passage, Section } from '../review/review.ts';
import { redactedSlice } from './redaction.ts';
import type { Redaction } from './redaction.ts';

/** A document to be copied. */
export interface CopiedDocument {
  /** Redacted already, as it is printed. */
  readonly title: string;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  /** In the order of the text, not overlapping. */
  readonly redactions: readonly Redaction[];
}

/** What is printed around a copy. */
export interface CopyEdges {
  /** "22 November 2026" */
  readonly day: string;
  /** For text that is not of the passages: headings. */
  readonly redact: (text: string) => string;
}

const KIND_WORDS: Readonly<Record<Redaction['kind'], string>> = {
  name: 'Names of people',
  date: 'Days',
  place: 'Addresses, institutions and places',
  number: 'Numbers',
  'e-mail': 'E-mail addresses and links',
  'rare-combination': 'Rare combinations',
  other: 'Other words',
};

/**
 * A whole document without what is taken out, built anew from its text, with a list of what was taken out at its end: what kind, how
 * often, why and on which pages, and never the words.
 */
export function redactedCopy(copied: CopiedDocument, { day, redact }: CopyEdges): WrittenDocument {
  const { title, text, sections, passages, redactions } = copied;
  const points = Array.from(text);
  const blocks: WrittenBlock[] = [];
  let next = 0;
  let paragraph: string | null = null;
  for (const passage of passages) {
    for (; next <= passage.section; next += 1) {
      const { heading, level } = sections[next] ?? { heading: '', level: 2 };
      // A section without a printed heading is named by its first words, which follow anyway.
      if (heading === '' || heading.endsWith('…') || heading === passage.text) continue;
      blocks.push({ kind: 'heading', level: level > 1 ? 3 : 2, text: redact(heading) });
    }
    const words = redactedSlice(points, redactions, passage.start, passage.end);
    if (words.trim() === '') continue;
    // A long paragraph is several passages, and has its number once.
    const isNew = passage.paragraph !== null && passage.paragraph !== paragraph;
    const number = isNew ? `${passage.paragraph} ` : '';
    paragraph = passage.paragraph;
    blocks.push({ kind: 'paragraph', text: `${number}${words}` });
  }
  return {
    title,
    standfirst: 'Copy without what could tell who is meant',
    head: { left: 'Redacted copy', right: day },
    foot: 'Redacted copy: words in square brackets stand for words taken out',
    blocks: [
      {
        kind: 'note',
        text: 'Words in square brackets stand for words that were taken out. The last page lists what and why.',
      },
      ...blocks,
      { kind: 'heading', level: 2, text: 'What was taken out' },
      takenOut(redactions, passages),
    ],
  };
}

function takenOut(redactions: readonly Redaction[], passages: readonly Passage[]): WrittenTable {
  const byReason = Map.groupBy(redactions, ({ kind, reason }) => `${kind}\n${reason}`);
  return {
    kind: 'table',
    caption: 'What was taken out, by kind and reason',
    columns: ['What', 'How often', 'Why', 'Pages'],
    widths: [26, 12, 42, 20],
    rows: [...byReason.values()].map((group) => {
      const [first] = group;
      const pages = [...new Set(group.map(({ start }) => pageAt(passages, start)))];
      return [
        first === undefined ? '' : KIND_WORDS[first.kind],
        String(group.length),
        first?.reason ?? '',
        pages.sort((a, b) => a - b).join(', '),
      ];
    }),
  };
}

/** The page of the passage that stands at an offset or begins after it. */
function pageAt(passages: readonly Passage[], offset: number): number {
  return passages.find(({ end }) => end > offset)?.page ?? passages.at(-1)?.page ?? 1;
}
