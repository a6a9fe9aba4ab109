import { drawWord } from '../../src/cli/bench/generated-reviews.ts';
import { seeded } from '../../src/core/stats/seeded.ts';
import { linesAt, tinyPdf } from '../support/tiny-pdf.ts';

/** Sentences on which rules propose something, so that the made-up review is as full of tags as one that was written. */
const TELLING = [
  'The health visitor did not ask the mother about the bruise again.',
  'The school did not share what it knew with the social worker.',
  'Police attended a domestic abuse incident and the child was not spoken to.',
  'The father was not seen by any agency and nobody asked who he was.',
  'Supervision did not challenge the decision to close the case.',
  'The appointment was missed and the child was not brought for the fourth time.',
  'The midwife recorded that the mother drank heavily during the pregnancy.',
  'The allocated worker was off sick and the visit was carried over twice.',
  'The practice nurse asked again, and wrote down what the child said.',
  'There was no strategy discussion, and the threshold was not met.',
];

/** A sentence in four is one of these. */
const TELLING_SHARE = 0.25;

/** Numbered paragraphs under headings, at least so many characters long; the same each time. */
export function madeReview(characters: number): string {
  const random = seeded(23);
  const parts = ['Overview report: Child Q'];
  for (let length = 0, paragraph = 0; length < characters; paragraph += 1) {
    const section = Math.floor(paragraph / 12) + 1;
    if (paragraph % 12 === 0) parts.push(`${section}. What was found, part ${section}`);
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () => sentence(random));
    const text = `${section}.${(paragraph % 12) + 1} ${sentences.join(' ')}`;
    parts.push(text);
    length += text.length + 2;
  }
  return parts.join('\n\n');
}

function sentence(random: () => number): string {
  if (random() < TELLING_SHARE) return TELLING[Math.floor(random() * TELLING.length)] ?? '';
  const words = Array.from({ length: 10 + Math.floor(random() * 14) }, () => drawWord(random));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const LINE = 78;
const LINES_OF_PAGE = 48;

/** The review as a PDF of so many pages. */
export function madePdf(pages: number): Uint8Array {
  const lines = madeReview(pages * LINES_OF_PAGE * LINE)
    .split('\n')
    .flatMap(wrapped);
  return tinyPdf(
    Array.from({ length: pages }, (_, page) => {
      const here = lines.slice(page * LINES_OF_PAGE, (page + 1) * LINES_OF_PAGE);
      return linesAt(64, 72, here, { size: 10, leading: 14.5 });
    }),
  );
}

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length >= LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
