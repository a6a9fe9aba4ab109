import type { NewDocument } from '../../services/ports.ts';

/** Words a passage; passages a document. */
const WORDS = 64;
const PASSAGES = 500;

/** Ordinary words, commonest first: drawn with falling frequency, as words in texts are. */
const VOCABULARY =
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

/** A small seeded generator (mulberry32), so that every run measures the same text. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word of the vocabulary, the first ones oftenest. */
export function drawWord(random: () => number): string {
  return VOCABULARY[Math.floor(VOCABULARY.length * random() ** 2)] ?? 'the';
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
