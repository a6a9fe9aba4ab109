import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawWord } from '../../src/cli/bench/generated-reviews.ts';
import type { CaseFact, Recommendation, Section } from '../../src/core/review/review.ts';
import { seeded } from '../../src/core/stats/seeded.ts';
import { createLibrary } from '../../src/store/create-library.ts';
import { AT, sampleDocument, sampleProposal } from '../store/support/sample-document.ts';
import { anyOf, shippedCodebook } from './made-cases.ts';

/** The passphrase of the library that reports are measured on. */
export const PASSPHRASE = 'tall cup under rain';

/** Who decided what is confirmed in it. */
export const CODER = 'Ana Bell';

/** Passages of each case, with one tag each. */
export const PASSAGES = 100;

/** The first of them; what is behind are recommendations. */
const ANALYSIS = 90;

/** Tags that a person has confirmed, as far as there are so many. */
export const CONFIRMED = 20_000;

/** Makes a library of made-up cases with all the facts and recommendations that reports count. */
export function makeReportLibrary(path: string, cases: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const random = seeded(11);
  const codebook = shippedCodebook();
  const words = (count: number): string =>
    Array.from({ length: count }, () => drawWord(random)).join(' ');
  const { store } = createLibrary(path, PASSPHRASE, { at: AT, who: 'bench' });
  const version = store.useCodebook(codebook, AT);
  for (let number = 0; number < cases; number += 1) {
    const texts = Array.from({ length: PASSAGES }, () => words(64));
    const document = sampleDocument({
      texts,
      facts: facts(number, random),
      fileName: `review-${number}.pdf`,
      proposals: texts.map((text) => [
        sampleProposal(
          anyOf(codebook.themes, random).id,
          text,
          [0, 40],
          anyOf(['concern', 'concern', 'good'], random),
        ),
      ]),
    });
    const { review: read } = document.read;
    const [analysis] = read.sections;
    const passages = read.passages.map((one, i) => ({ ...one, section: i < ANALYSIS ? 0 : 1 }));
    const last = passages.slice(ANALYSIS);
    const review = {
      ...read,
      passages,
      sections: analysis === undefined ? [] : sections(analysis, last[0]?.start ?? 0),
      recommendations: last.map(({ text, page }, i): Recommendation => ({
        number: `${i + 1}`,
        text,
        addressee: anyOf(['the partnership', 'the police', 'the trust'], random),
        page,
        paragraph: null,
      })),
    };
    store.addDocument({ ...document, read: { ...document.read, review } }, version, AT);
  }
  const coder = store.addCoder(CODER, AT);
  const tags = store.listTags({ limit: CONFIRMED }).map(({ id }) => id);
  store.editTags(tags, { decision: 'accepted' }, { coder, at: AT });
  store.close();
}

/** The analysis up to `start`, and the recommendations from there on. */
function sections(analysis: Section, start: number): Section[] {
  return [
    { ...analysis, end: start },
    { ...analysis, heading: 'Recommendations', kind: 'recommendations', start },
  ];
}

function facts(number: number, random: () => number): CaseFact[] {
  const year = String(2005 + (number % 20));
  const all: [CaseFact['name'], string, string?][] = [
    ['subject', `Child ${number}`],
    ['partnership', `Partnership ${number % 60}`],
    ['reviewType', anyOf(['scr', 'lcspr', 'rapid_review'], random)],
    ['incidentType', anyOf(['incident_sudi', 'incident_suicide', 'incident_other_harm'], random)],
    ['ageAtIncident', `${1 + (number % 16)} years`],
    ['sex', anyOf(['female', 'male'], random)],
    ['ethnicity', anyOf(['White British', 'Black African', 'Pakistani'], random)],
    ['childProtectionPlan', anyOf(['current', 'previous', 'never'], random)],
    ['publishedDate', year, year],
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
