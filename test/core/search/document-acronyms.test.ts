import { describe, expect, it } from 'vitest';
import { documentAcronyms } from '../../../src/core/search/document-acronyms.ts';

const inText = (text: string): unknown => documentAcronyms([{ text, isGlossary: false }]);
const inGlossary = (text: string): unknown => documentAcronyms([{ text, isGlossary: true }]);

describe('short forms that a document explains', () => {
  it('stand in brackets behind their name, small words passed over', () => {
    expect(
      inText('The Local Safeguarding Children Board (LSCB) met the Team of the Week (TW).'),
    ).toEqual([
      { short: 'LSCB', name: 'Local Safeguarding Children Board' },
      { short: 'TW', name: 'Team of the Week' },
    ]);
  });

  it('are singular, and may be introduced', () => {
    expect(inText('the individual management reviews (hereafter IMRs)')).toEqual([
      { short: 'IMR', name: 'individual management reviews' },
    ]);
  });

  it('are not made of brackets that hold something else', () => {
    expect(
      inText('The child (M), his mother (aged 30) and the review (see 4.2) (BBC) (none) (Smith)'),
    ).toEqual([]);
  });

  it('stand in the lines of a glossary, and there only', () => {
    const text =
      'HV: health visitor\nSUDI – Sudden unexpected death in infancy\nIRO\tIndependent reviewing officer, who chairs';
    expect(inGlossary(text)).toEqual([
      { short: 'HV', name: 'health visitor' },
      { short: 'SUDI', name: 'Sudden unexpected death in infancy' },
      { short: 'IRO', name: 'Independent reviewing officer' },
    ]);
    expect(inText(text)).toEqual([]);
  });

  it('are given once however often they are explained', () => {
    expect(inText('named nurse (NN), then a Named Nurse (NN)')).toEqual([
      { short: 'NN', name: 'named nurse' },
    ]);
  });
});
