import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { drawWord } from '../../src/cli/bench/generated-reviews.ts';
import type { CaseFact, Section } from '../../src/core/review/review.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';
import { parseCodebook } from '../../src/core/themes/codebook-file.ts';
import type { NewDocument } from '../../src/services/ports.ts';
import { sampleDocument, sampleProposal } from '../store/support/sample-document.ts';

/** Words a passage, characters a line, lines a page and passages a section: about as reviews have them. */
const WORDS = 64;
const LINE = 80;
const LINES = 45;
const PASSAGES_A_SECTION = 8;

/** How a made-up case is made. */
export interface MadeCase {
  /** Its number among the cases, from which its facts follow. */
  readonly number: number;
  readonly passages: number;
  /** Proposals on a passage, on the average. */
  readonly proposals: number;
  /** Ids of the themes they are of. */
  readonly themes: readonly string[];
  readonly random: () => number;
}

/** The codebook that comes with Caselight. */
export function shippedCodebook(): Codebook {
  const folder = new URL('../../resources/codebook/', import.meta.url);
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const themes = readdirSync(new URL('themes', folder)).map((name) => json(`themes/${name}`));
  return parseCodebook({ codebook: json('codebook.json'), themes });
}

/** One of these, by chance. */
export function anyOf<T>(all: readonly T[], random: () => number): T {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** The document of a made-up case: passages of made-up text, facts, sections, and proposals on the passages. */
export function madeDocument(made: MadeCase): NewDocument {
  const { number, passages, themes, random } = made;
  const texts = Array.from({ length: passages }, () =>
    Array.from({ length: WORDS }, () => drawWord(random)).join(' '),
  );
  const least = Math.floor(made.proposals);
  const proposals = texts.map((text) =>
    Array.from({ length: least + (random() < made.proposals - least ? 1 : 0) }, () => {
      const start = Math.floor(random() * (text.length - 60));
      return sampleProposal(anyOf(themes, random), text, [start, start + 20], anyStance(random));
    }),
  );
  const bytes = createHash('shake256', { outputLength: 20_000 }).update(`case ${number}`).digest();
  const fileName = `review-${number}.pdf`;
  const document = sampleDocument({
    texts,
    proposals,
    facts: facts(number, random),
    fileName,
    bytes,
  });
  const { review } = document.read;
  const ordered = review.passages.map((passage, index) => ({
    ...passage,
    section: Math.floor(index / PASSAGES_A_SECTION),
  }));
  const sections = Array.from(
    { length: Math.ceil(passages / PASSAGES_A_SECTION) },
    (_, index): Section => ({
      heading: `${index + 1} ${drawWord(random)} ${drawWord(random)}`,
      kind: 'analysis',
      level: index % 4 === 0 ? 1 : 2,
      page: ordered[index * PASSAGES_A_SECTION]?.page ?? 1,
      start: ordered[index * PASSAGES_A_SECTION]?.start ?? 0,
      end: ordered[Math.min((index + 1) * PASSAGES_A_SECTION, passages) - 1]?.end ?? 0,
    }),
  );
  // As a PDF has them: a span for each line.
  const sourceMap = Array.from({ length: Math.ceil(review.text.length / LINE) }, (_, line) => ({
    at: line * LINE,
    length: Math.min(LINE, review.text.length - line * LINE),
    page: 1 + Math.floor(line / LINES),
    sourceAt: (line % LINES) * LINE,
  }));
  return {
    ...document,
    read: { ...document.read, review: { ...review, passages: ordered, sections, sourceMap } },
  };
}

function anyStance(random: () => number) {
  return random() < 0.7 ? 'concern' : random() < 0.5 ? 'good' : 'mention';
}

function facts(number: number, random: () => number): CaseFact[] {
  const year = String(2005 + (number % 20));
  const all: [CaseFact['name'], string, string?][] = [
    ['title', `Review of Child ${number}`],
    ['subject', `Child ${number}`],
    ['partnership', `Partnership ${number % 60}`],
    ['reviewType', anyOf(['scr', 'lcspr', 'rapid_review'], random)],
    ['incidentType', anyOf(['incident_sudi', 'incident_suicide', 'incident_other_harm'], random)],
    ['ageAtIncident', `${1 + (number % 16)} years`],
    ['publishedDate', year, year],
    ['agency', anyOf(['police', 'school', 'midwifery'], random)],
  ];
  return all.map(([name, value, iso]) => ({
    name,
    value,
    confidence: 0.8,
    page: 1,
    quote: value,
    ...(iso === undefined ? {} : { iso, precision: 'year' as const }),
  }));
}
