import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/core/review/review.ts';
import { appendixTitle } from '../../../src/core/review/heading-words.ts';
import { headingChances, kindOfHeading } from '../../../src/core/review/heading-kind.ts';

const SAID: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  introduction: [
    '1. Introduction',
    'Reason for the review',
    'Why was this review held?',
    'Foreword',
  ],
  method: [
    'Methodology',
    'Parallel processes',
    'Panel membership',
    'Views of the parents',
    'The review process',
    'Legal and policy context',
  ],
  terms: [
    'Terms of reference',
    'Scope of the review',
    'Period under review',
    'Questions for the review',
  ],
  family: [
    'Family composition',
    'Genogram',
    'The child',
    'Pen picture of Child E',
    'Ivy and her family',
    'Background and family context',
  ],
  narrative: [
    'Key practice episodes',
    'What happened?',
    'Summary of agency involvement',
    'The child’s lived experience',
    'Case history',
    'Circumstances of the incident',
  ],
  chronology: ['Chronology', 'Key events', 'Timeline of events'],
  analysis: [
    'Analysis of practice',
    'Thematic analysis',
    'Answering the key lines of enquiry',
    'Theme 2: neglect',
  ],
  good_practice: ['Good practice identified', 'What worked well', 'Examples of effective practice'],
  findings: [
    'Findings',
    'What we learned',
    'Learning points',
    'Findings and recommendations',
    'Lessons learned',
  ],
  conclusion: ['Conclusion', 'Concluding remarks', 'What has changed since', 'Actions taken since'],
  recommendations: [
    'Recommendations',
    'Conclusions and recommendations',
    'Considerations for the Board',
    'Challenges to the Board',
    'Next steps',
    'Agency action plan',
    'What needs to improve?',
    'Areas for improvement',
  ],
  glossary: ['Glossary', 'List of acronyms', 'Abbreviations'],
  references: ['Bibliography', 'References', 'Further reading'],
  contents: ['Contents', 'Table of contents'],
};

describe('the words of a heading', () => {
  it.each(
    Object.entries(SAID).flatMap(([kind, headings]) => headings.map((words) => [words, kind])),
  )('%j is %s', (words, kind) => {
    expect(kindOfHeading(words ?? '')).toBe(kind);
  });

  it.each([
    'Information sharing',
    'Invisible fathers',
    'Health visiting',
    'Thresholds',
    'Northvale',
  ])('%j says nothing', (words) => {
    expect(kindOfHeading(words)).toBeNull();
  });

  it('of a whole sentence count only where they begin', () => {
    expect(
      kindOfHeading('Staff do not always read the case history before the first visit.'),
    ).toBeNull();
    expect(
      kindOfHeading('Finding 3: Staff do not always read the case history before the first visit.'),
    ).toBe('findings');
  });

  it('leave open what any part may be called', () => {
    expect(headingChances('Summary').get('introduction')).toBeGreaterThan(0.1);
    expect(headingChances('Lines of enquiry').get('terms')).toBeGreaterThan(0.1);
    expect(headingChances('Lines of enquiry').get('analysis')).toBeGreaterThan(0.1);
  });

  it('of an appendix are those after its mark', () => {
    expect(appendixTitle('Appendix 2 – Terms of reference')).toEqual({
      appendix: true,
      title: 'Terms of reference',
    });
    expect(appendixTitle('Family involvement').appendix).toBe(false);
  });
});
