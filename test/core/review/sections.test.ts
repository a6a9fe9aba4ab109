import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../src/core/review/read-review.ts';
import { bullet, contentsLine, documentOf, heading, numbered, para, row } from './blocks.ts';

function kinds(document: ExtractedDocument): [string, string][] {
  return readReview(document).sections.map(({ heading: words, kind }) => [words, kind]);
}

const LONG =
  'The health visitor saw the baby at home and was told that all was well. She did not ask who else lived there.';

describe('sections of an overview report', () => {
  it('tells the parts of a classic overview report by its headings', () => {
    const document = documentOf([
      heading('Northvale Safeguarding Children Board'),
      heading('Serious Case Review: Child E'),
      para('March 2016'),
      heading('Contents'),
      contentsLine('1 Introduction ........ 3'),
      contentsLine('2 Invisible fathers ........ 9'),
      heading('Introduction', 1, { number: '1', page: 3 }),
      numbered('1.1', LONG),
      heading('Methodology', 1, { number: '2' }),
      para(LONG),
      heading('Parallel processes', 2, { number: '2.1' }),
      para(LONG),
      heading('Family composition', 1, { number: '3' }),
      para(LONG),
      heading('Key practice episodes', 1, { number: '4' }),
      para(LONG),
      heading('Episode 1: Pregnancy and birth', 2, { number: '4.1' }),
      para(LONG),
      heading('Analysis', 1, { number: '5' }),
      heading('Information sharing', 2, { number: '5.1' }),
      para(LONG),
      heading('Summary', 2, { number: '5.2' }),
      para(LONG),
      heading('Good practice identified', 1, { number: '6' }),
      para(LONG),
      heading('Lessons learned', 1, { number: '7' }),
      para(LONG),
      heading('Conclusion', 1, { number: '8' }),
      para(LONG),
      heading('Recommendations', 1, { number: '9' }),
      para(LONG),
      heading('Appendix 1: Terms of reference'),
      para(LONG),
      heading('Information sharing', 2),
      para(LONG),
      heading('Appendix 2 – Panel membership'),
      para(LONG),
      heading('Family involvement', 2),
      para(LONG),
      heading('Glossary'),
      para(LONG),
      heading('Bibliography'),
      para(LONG),
    ]);
    expect(kinds(document)).toEqual([
      ['Northvale Safeguarding Children Board', 'front'],
      ['Contents', 'contents'],
      ['Introduction', 'introduction'],
      ['Methodology', 'method'],
      ['Parallel processes', 'method'],
      ['Family composition', 'family'],
      ['Key practice episodes', 'narrative'],
      ['Episode 1: Pregnancy and birth', 'narrative'],
      ['Analysis', 'analysis'],
      ['Information sharing', 'analysis'],
      ['Summary', 'analysis'],
      ['Good practice identified', 'good_practice'],
      ['Lessons learned', 'findings'],
      ['Conclusion', 'conclusion'],
      ['Recommendations', 'recommendations'],
      ['Appendix 1: Terms of reference', 'terms'],
      ['Information sharing', 'terms'],
      ['Appendix 2 – Panel membership', 'appendix'],
      ['Family involvement', 'appendix'],
      ['Glossary', 'glossary'],
      ['Bibliography', 'references'],
    ]);
  });

  it('keeps a contents list whose page numbers are printed apart out of the text', () => {
    const review = readReview(
      documentOf([
        heading('Contents'),
        para('Introduction'),
        para('Invisible fathers'),
        para('3'),
        para('9'),
        heading('Introduction'),
        para(LONG),
        heading('Invisible fathers'),
        para(LONG),
      ]),
    );
    expect(review.sections[0]?.kind).toBe('contents');
    expect(review.passages.map(({ text }) => text)).toEqual([LONG, LONG]);
  });

  it('makes parts out of the rows of a form', () => {
    const document = documentOf([
      heading('Rapid review'),
      row(['Ethnicity', 'White British']),
      row(['Summary of agency involvement', `Health visiting. ${LONG}`]),
      row(['Analysis of practice', LONG]),
      row(['What worked well', LONG]),
      row(['Learning points', LONG]),
    ]);
    expect(kinds(document).map(([, kind]) => kind)).toEqual([
      'front',
      'narrative',
      'analysis',
      'good_practice',
      'findings',
    ]);
  });

  it('sets quoted guidance apart inside the part around it, whose heading stands once', () => {
    const document = documentOf([
      heading('Analysis'),
      para('Working Together sets out what is to be done as follows:', { style: { indent: 72 } }),
      para(
        'Anyone who has concerns about the welfare of a child should make a referral to the local authority and should do so at once (Working Together 2018).',
        { style: { indent: 108, italic: true } },
      ),
      para(LONG, { style: { indent: 72 } }),
    ]);
    expect(kinds(document)).toEqual([
      ['Analysis', 'analysis'],
      ['Anyone who has concerns about the welfare of …', 'quotation'],
    ]);
    const review = readReview(document);
    expect(review.passages.map(({ section }) => section)).toEqual([0, 1, 0]);
    expect(review.sections[0]?.end).toBe(review.text.length);
  });

  it('knows a table of short forms by its look', () => {
    const document = documentOf([
      heading('Introduction'),
      para(LONG),
      row(['HV', 'Health visitor']),
      row(['GP', 'General practitioner']),
      row(['MASH', 'Multi-agency safeguarding hub']),
      row(['CSC', 'Social care for children']),
      heading('Analysis'),
      bullet(LONG),
    ]);
    expect(kinds(document).map(([, kind]) => kind)).toEqual([
      'introduction',
      'glossary',
      'analysis',
    ]);
  });

  it('makes one section of a cover, whatever its lines say', () => {
    const document = documentOf([
      heading('Northvale Safeguarding Children Partnership', 2),
      heading('Learning from the life of Sam', 1),
      heading('A local child safeguarding practice review', 3),
      heading('Lead reviewers: Ann Marsh and Joe Field', 3),
      para('November 2021'),
      heading('Introduction', 1),
      para(LONG),
      heading('Sam', 1),
      para(LONG),
    ]);
    expect(kinds(document)).toEqual([
      ['Learning from the life of Sam', 'front'],
      ['Introduction', 'introduction'],
      ['Sam', 'family'],
    ]);
  });

  it('takes the child’s name over a part for the family’s, and its words under analysis for analysis', () => {
    const document = documentOf([
      heading('Serious Case Review'),
      heading('Sam'),
      heading('Introduction', 1, { page: 2 }),
      para(LONG, { page: 2 }),
      heading('Sam', 1, { page: 2 }),
      para(LONG, { page: 2 }),
      heading('Analysis', 1, { page: 2 }),
      heading('Father', 2, { page: 2 }),
      para(LONG, { page: 2 }),
      heading('Episode 1: the move', 2, { page: 2 }),
      para(LONG, { page: 2 }),
    ]);
    expect(kinds(document).slice(2)).toEqual([
      ['Sam', 'family'],
      ['Analysis', 'analysis'],
      ['Father', 'analysis'],
      ['Episode 1: the move', 'analysis'],
    ]);
  });

  it('takes numbers and letters off headings, and says how deep they stand', () => {
    const review = readReview(
      documentOf([
        heading('A Introduction', 3),
        para(LONG),
        heading('B Findings', 3),
        heading('B1 A finding about time', 4),
        para(LONG),
        heading('Questions for the Board', 6),
        para(LONG),
        heading('C Conclusion', 3),
        para(LONG),
      ]),
    );
    expect(review.sections.map(({ heading: words, level }) => [words, level])).toEqual([
      ['Introduction', 1],
      ['Findings', 1],
      ['A finding about time', 2],
      ['Questions for the Board', 3],
      ['Conclusion', 1],
    ]);
  });

  it('takes no abbreviation, quotation, speaker or lone mark for a heading', () => {
    const document = documentOf([
      heading('Glossary'),
      row(['IMR', 'Individual management review']),
      para('HV Health visitor'),
      heading('Analysis'),
      para(LONG),
      heading('“They came and they went and nobody asked me.”', 2),
      heading('Practitioner at the learning event', 2),
      para(LONG),
      heading('Recommendations'),
      heading('Recommendation 1', 2),
      para('The Board should count the visits that were made.'),
    ]);
    expect(kinds(document)).toEqual([
      ['Glossary', 'glossary'],
      ['Analysis', 'analysis'],
      ['Recommendations', 'recommendations'],
    ]);
  });
});
