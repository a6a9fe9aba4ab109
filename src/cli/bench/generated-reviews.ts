import { seeded } from '../../core/stats/seeded.ts';
import type { NewDocument } from '../../services/ports.ts';

/** Words a passage; passages a document. */
const WORDS = 64;
const PASSAGES = 500;

/** Words of reviews, commonest first: the head of the vocabulary. */
const HEAD =
  `the of and to in a was that not had her been by with his were for social mother worker child visitor health
  school police home family no record when information did assessment plan concern before referral meeting after
  baby father visit agencies nurse seen asked hospital partner review conference manager decision risk abuse
  injury bruise midwife told appointment missed alone weeks support contact housing supervision escalated history
  neglect alcohol anxiety brother grandmother neighbour teacher absence excluded placement carer threshold closed
  strategy discussion section enquiry consultant discharge ward letter cot sofa sleep violence injunction refuge
  depression medication overdose probation prison licence drugs heroin cannabis interpreter culture ethnicity
  disability autism wheelchair tenancy eviction debt poverty exploitation gang knife missing episode return
  interview curiosity optimism drift delay chronology genogram voice lived experience wishes feelings`.split(
    /\s+/,
  );

/** Words of the language that are no words of a search: they come first in the head. */
const FUNCTION_WORDS = 17;

/** Types in the vocabulary: about as many as in a few hundred reviews. */
const VOCABULARY_SIZE = 12_000;

const SYLLABLES =
  'ba cer di fo gul han ist jo ken lam mor nes ol pra quin rud sto tam und ver wil yar zed'.split(
    ' ',
  );

/** The vocabulary: the head, and behind it made-up words for the long tail. */
const VOCABULARY = Array.from(
  { length: VOCABULARY_SIZE },
  (_, rank) => HEAD[rank] ?? madeUpWord(rank),
);

/** By rank, the share of running words up to and with it: frequency falls as 1 / (rank + 2.7), after Zipf and Mandelbrot. */
const CUMULATIVE = cumulativeShares();

function madeUpWord(rank: number): string {
  const base = SYLLABLES.length;
  const syllable = (place: number): string =>
    SYLLABLES[Math.floor(rank / base ** place) % base] ?? '';
  return syllable(0) + syllable(1) + syllable(2);
}

function cumulativeShares(): readonly number[] {
  const weights = VOCABULARY.map((_, rank) => 1 / (rank + 1 + 2.7));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => (sum += weight / total));
}

/** A word as running text has it. */
export function drawWord(random: () => number): string {
  const share = random();
  let low = 0;
  let high = VOCABULARY.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((CUMULATIVE[middle] ?? 1) < share) low = middle + 1;
    else high = middle;
  }
  return VOCABULARY[low] ?? 'the';
}

/** A word as people search for: drawn as it stands in the text, but for words like "the". */
export function drawSearchWord(random: () => number): string {
  for (;;) {
    const word = drawWord(random);
    if (!HEAD.slice(0, FUNCTION_WORDS).includes(word)) return word;
  }
}

/** Documents of generated passages until there are `passages` of them. */
export function* generatedReviews(passages: number): Generator<NewDocument> {
  const random = seeded(7);
  for (let made = 0, number = 0; made < passages; made += PASSAGES, number += 1) {
    yield generatedReview(number, Math.min(PASSAGES, passages - made), random);
  }
}

function generatedReview(number: number, passages: number, random: () => number): NewDocument {
  const texts = Array.from({ length: passages }, () =>
    Array.from({ length: WORDS }, () => drawWord(random)).join(' '),
  );
  const text = texts.join('\n');
  let at = 0;
  return {
    sha256: number.toString(16).padStart(64, '0'),
    fileName: `generated-${number}.txt`,
    bytes: new TextEncoder().encode(text),
    read: {
      kind: 'text',
      engine: 'generated',
      furniture: [],
      warnings: [],
      proposals: texts.map(() => []),
      review: {
        text,
        pages: 1,
        sections: [
          {
            heading: 'Narrative',
            kind: 'narrative',
            level: 1,
            page: 1,
            start: 0,
            end: text.length,
          },
        ],
        passages: texts.map((one) => {
          const start = at;
          at += one.length + 1;
          return {
            page: 1,
            endPage: 1,
            paragraph: null,
            section: 0,
            kind: 'paragraph' as const,
            start,
            end: start + one.length,
            text: one,
          };
        }),
        facts: [],
        recommendations: [],
        sourceMap: [],
      },
    },
  };
}
