import { beforeAll, describe, expect, it } from 'vitest';
import type { Passage, Review, Section, SectionKind } from '../../src/core/review/review.ts';
import { f1, precision, recall } from './hits.ts';
import { fixtureNames, readFixture, type FixtureReading } from './read-fixtures.ts';
import { scoreReview } from './score-review.ts';
import type { FixtureTruth } from './truth-file.ts';

const truth = {
  kind: 'pdf',
  pages: 2,
  sections: [
    { heading: 'What happened', kind: 'narrative', level: 1, page: 1 },
    { heading: 'Recommendations', kind: 'recommendations', level: 1, page: 2 },
  ],
  recommendations: [
    { number: '1', text: 'The Board should ask what became of it.', addressee: 'Board', page: 2 },
    {
      number: '2',
      text: 'All schools should say who was told.',
      addressee: 'All schools',
      page: 2,
    },
  ],
  paragraphs: [{ number: '2.1', begins: 'One day in spring', page: 1 }],
  facts: { subject: 'Child Q', sex: ['female', 'girl'], ethnicity: null },
  furniture: ['Page 1 of 2'],
  cover: ['A review of Child Q'],
  text: [
    'A review of Child Q',
    'What happened',
    'One day in spring the child told three people about it and each of them wrote it down.',
    'Recommendations',
    'The Board should ask what became of it.',
    'All schools should say who was told.',
  ].join('\n'),
} satisfies FixtureTruth;

/** A review that says what the truth says, laid out as the reader would lay it out. */
function perfect(): Review {
  const lines = truth.text.split('\n');
  const text = lines.join('\n');
  const startOf = (line: string): number => text.indexOf(line);
  const headings = new Set(truth.sections.map(({ heading }) => heading));
  const sections: Section[] = truth.sections.map(({ heading, kind, level, page }) => ({
    heading,
    kind,
    level,
    page: page ?? 1,
    start: startOf(heading),
    end: text.length,
  }));
  const passages: Passage[] = lines
    .filter((line) => !headings.has(line))
    .map((line) => ({
      page: 1,
      endPage: 1,
      paragraph: line.startsWith('One day') ? '2.1' : null,
      section: 0,
      kind: 'paragraph',
      start: startOf(line),
      end: startOf(line) + line.length,
      text: line,
    }));
  return {
    text,
    pages: 2,
    sections,
    passages,
    facts: [
      { name: 'subject', value: 'Child Q', confidence: 0.9, page: 1, quote: 'A review of Child Q' },
      { name: 'subject', value: 'Child R', confidence: 0.4, page: 1, quote: '' },
      { name: 'sex', value: 'female', confidence: 0.8, page: 1, quote: '' },
    ],
    recommendations: truth.recommendations.map((one) => ({
      ...one,
      addressee: typeof one.addressee === 'string' ? one.addressee : null,
      page: one.page ?? 1,
      paragraph: null,
    })),
    sourceMap: [],
  };
}

describe('scoreReview', () => {
  it('gives a perfect reading 1 throughout and finds no fault', () => {
    const score = scoreReview(perfect(), truth);
    expect(score.faults).toEqual([]);
    expect(f1(score.sectionsFound)).toBe(1);
    expect(f1(score.sectionsTyped)).toBe(1);
    expect(f1(score.recommendations)).toBe(1);
    expect(precision(score.facts)).toBe(1);
    expect(recall(score.facts)).toBe(1);
    expect(recall(score.grams)).toBe(1);
    expect(precision(score.grams)).toBe(1);
    expect(score.furnitureLeft).toBe(0);
  });

  it('counts a heading that is missed, one made up and one of the wrong kind', () => {
    const review = perfect();
    const [first, second] = review.sections;
    if (first === undefined || second === undefined) throw new Error('two sections');
    const missed = scoreReview({ ...review, sections: [first] }, truth);
    expect(f1(missed.sectionsFound)).toBeCloseTo(2 / 3);
    const madeUp = {
      ...first,
      heading: 'One day in spring',
      start: review.text.indexOf('One day'),
    };
    const more = scoreReview({ ...review, sections: [first, madeUp, second] }, truth);
    expect(f1(more.sectionsFound)).toBeCloseTo(4 / 5);
    const mistaken: Section = { ...first, kind: 'analysis' };
    const kind = scoreReview({ ...review, sections: [mistaken, second] }, truth);
    expect(f1(kind.sectionsFound)).toBe(1);
    expect(f1(kind.sectionsTyped)).toBe(0.5);
  });

  it('takes any of the kinds that a person would be in doubt between', () => {
    const [story, ...others] = truth.sections;
    if (story === undefined) throw new Error('a section');
    const doubtful = (kind: readonly SectionKind[]): FixtureTruth => ({
      ...truth,
      sections: [{ ...story, kind }, ...others],
    });
    const either = scoreReview(perfect(), doubtful(['analysis', 'narrative']));
    expect(f1(either.sectionsTyped)).toBe(1);
    const neither = scoreReview(perfect(), doubtful(['analysis', 'findings']));
    expect(f1(neither.sectionsTyped)).toBe(0.5);
    expect(neither.faults).toEqual([
      'section kind: "What happened" is analysis or findings, read as narrative',
    ]);
  });

  it('does not count the rest of a section after an inset as a second heading', () => {
    const review = perfect();
    const [first, ...others] = review.sections;
    if (first === undefined) throw new Error('a section');
    const rest = { ...first, start: review.text.indexOf('One day') };
    const score = scoreReview({ ...review, sections: [first, rest, ...others] }, truth);
    expect(f1(score.sectionsFound)).toBe(1);
  });

  it('forgives a cover line read as a heading of the front, and only of the front', () => {
    const review = perfect();
    const cover: Section = {
      heading: 'A review of Child Q',
      kind: 'front',
      level: 1,
      page: 1,
      start: 0,
      end: 20,
    };
    const front = scoreReview({ ...review, sections: [cover, ...review.sections] }, truth);
    expect(f1(front.sectionsFound)).toBe(1);
    const body: Section = { ...cover, kind: 'body' };
    const wrong = scoreReview({ ...review, sections: [body, ...review.sections] }, truth);
    expect(f1(wrong.sectionsFound)).toBeLessThan(1);
  });

  it('asks for the exact words of a recommendation, white space apart', () => {
    const review = perfect();
    const [first, second] = review.recommendations;
    if (first === undefined || second === undefined) throw new Error('two recommendations');
    const spaced = { ...first, text: 'The Board should ask\n what became of it.' };
    const same = scoreReview({ ...review, recommendations: [spaced, second] }, truth);
    expect(f1(same.recommendations)).toBe(1);
    const cut = { ...first, text: 'The Board should ask what became' };
    const less = scoreReview({ ...review, recommendations: [cut, second] }, truth);
    expect(precision(less.recommendations)).toBe(0.5);
    expect(recall(less.recommendations)).toBe(0.5);
    const elsewhere = { ...first, number: '7', addressee: 'police', page: 1 };
    const wrong = scoreReview({ ...review, recommendations: [elsewhere, second] }, truth);
    expect(recall(wrong.recommendationNumbers)).toBe(0.5);
    expect(recall(wrong.recommendationAddressees)).toBe(0.5);
    expect(recall(wrong.recommendationPages)).toBe(0.5);
  });

  it('counts a recommendation only to a generous eye neither when found nor when missed', () => {
    const [first, ...others] = truth.recommendations;
    if (first === undefined) throw new Error('a recommendation');
    const generous: FixtureTruth = {
      ...truth,
      recommendations: [{ ...first, optional: true }, ...others],
    };
    const found = scoreReview(perfect(), generous);
    expect(found.recommendations).toEqual({ right: 1, read: 1, true: 1 });
    const review = perfect();
    const missed = scoreReview(
      { ...review, recommendations: review.recommendations.slice(1) },
      generous,
    );
    expect(missed.recommendations).toEqual({ right: 1, read: 1, true: 1 });
    expect(missed.faults).toEqual([]);
  });

  it('asks that a paragraph can be cited by its own number', () => {
    const review = perfect();
    expect(recall(scoreReview(review, truth).paragraphNumbers)).toBe(1);
    const passages = review.passages.map((one) => ({ ...one, paragraph: '2.2' }));
    expect(recall(scoreReview({ ...review, passages }, truth).paragraphNumbers)).toBe(0);
  });

  it('lets the best candidate of a fact count, and any candidate for what is not stated', () => {
    const review = perfect();
    const other = {
      name: 'subject',
      value: 'Child R',
      confidence: 0.95,
      page: 1,
      quote: '',
    } as const;
    const wrong = scoreReview({ ...review, facts: [...review.facts, other] }, truth);
    expect(precision(wrong.facts)).toBe(0.5);
    const guess = { ...other, name: 'ethnicity', value: 'White British' } as const;
    const guessed = scoreReview({ ...review, facts: [...review.facts, guess] }, truth);
    expect(precision(guessed.facts)).toBeCloseTo(2 / 3);
    expect(recall(guessed.facts)).toBe(1);
    const none = scoreReview({ ...review, facts: [] }, truth);
    expect(recall(none.facts)).toBe(0);
    expect(precision(none.facts)).toBe(1);
  });

  it('sees words lost, words added, words out of order and furniture left in', () => {
    const review = perfect();
    const story = review.passages[1];
    if (story === undefined) throw new Error('a passage');
    const replaced = (text: string): Review => ({
      ...review,
      passages: review.passages.map((one) => (one === story ? { ...one, text } : one)),
    });
    const lost = scoreReview(replaced(''), truth);
    expect(recall(lost.grams)).toBeLessThan(1);
    const added = scoreReview(replaced(`${story.text} Page 1 of 2 It was a cold spring.`), truth);
    expect(precision(added.grams)).toBeLessThan(1);
    expect(added.furnitureLeft).toBe(1);
    const words = story.text.split(' ');
    const turned = [...words.slice(8), ...words.slice(0, 8)].join(' ');
    const disordered = scoreReview(replaced(turned), truth);
    expect(recall(disordered.grams)).toBeLessThan(1);
    expect(precision(disordered.grams)).toBeLessThan(1);
  });
});

describe('the fixtures', () => {
  const readings: FixtureReading[] = [];
  beforeAll(async () => {
    for (const name of await fixtureNames()) readings.push(await readFixture(name));
  });

  it('are all read, but for a scan as long as pictures are not read', () => {
    const refused = readings.filter(({ review }) => review === null);
    expect(readings.length).toBeGreaterThanOrEqual(15);
    for (const { name, refusal, truth: of } of refused) {
      expect({ name, refusal, picture: of.picture }).toEqual({
        name,
        refusal: 'file-no-text',
        picture: 'all',
      });
    }
  });

  it('have truths that agree with themselves', () => {
    for (const { truth: of, name } of readings) {
      for (const { heading, optional } of of.sections) {
        if (optional !== true) expect(of.text, name).toContain(heading);
      }
      for (const { text } of of.recommendations) {
        for (const line of text.split('\n')) expect(of.text, name).toContain(line);
      }
      for (const line of of.furniture) expect(of.text, name).not.toContain(line);
    }
  });
});
