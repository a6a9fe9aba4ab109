import { describe, expect, it } from 'vitest';
import { kindOfContent } from '../../../src/core/review/section-kinds-content.ts';

describe('kindOfContent', () => {
  it('reads what bodies should do as recommendations', () => {
    expect(
      kindOfContent([
        'The council should open a new pathway.',
        'The trust must revise its policy on bruises.',
        'Schools are asked to share plans.',
      ]),
    ).toBe('recommendations');
  });

  it('does not read what should have been done as recommendations', () => {
    expect(
      kindOfContent([
        'The nurse should have asked about the bruise.',
        'The school could have rung the social worker.',
        'This was missed because no one held the file.',
      ]),
    ).toBe('analysis');
  });

  it('reads dated events as narrative', () => {
    expect(
      kindOfContent([
        'In March 2012 she was born. In May 2012 the health visitor called. The family moved in July 2013.',
      ]),
    ).toBe('narrative');
  });

  it('reads ages and kinship as family', () => {
    expect(
      kindOfContent([
        'Mother was aged 24. Her brother, 19, is a student. A grandmother, aged 61, lived near.',
      ]),
    ).toBe('family');
  });

  it('reads abbreviations with what they stand for as a glossary', () => {
    expect(
      kindOfContent([
        'CIN - child in need',
        'GP - general practitioner',
        'MASH - front door for referrals',
      ]),
    ).toBe('glossary');
  });

  it('reads citations as references', () => {
    expect(
      kindOfContent([
        'Ash, P. (2011) Small hands. London: Plover.',
        'Oakes, R. (2016) The quiet child.',
        'Reed, T. et al. (2018) Doors.',
      ]),
    ).toBe('references');
  });

  it('says nothing of a short text or a mixed one', () => {
    expect(kindOfContent(['The council should act.'])).toBeNull();
    expect(
      kindOfContent([
        'The town is by the sea. The council should act. In May 2011 it rained. Boats left.',
      ]),
    ).toBeNull();
  });
});
