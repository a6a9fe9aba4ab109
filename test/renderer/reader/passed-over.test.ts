import { describe, expect, it } from 'vitest';
import { nothingLeft, passedOver } from '../../../src/renderer/src/features/reader/passed-over.ts';
import { EVERYTHING } from '../../../src/renderer/src/features/reader/showing.ts';
import { aTag } from './tags.ts';

const tags = [
  aTag({ id: 1 }),
  aTag({ id: 2, unsure: true }),
  aTag({ id: 3, confidence: 0.3 }),
  aTag({ id: 4, confidence: 0.3 }),
  aTag({ id: 5, stance: 'good' }),
  aTag({ id: 6, confidence: 0.3, state: 'rejected' }),
];

describe('what is passed over', () => {
  it('is counted by the filter that hides it', () => {
    expect(passedOver(tags, EVERYTHING)).toMatchObject({ unsure: 1, under: 2, filtered: 0 });
    expect(passedOver(tags, { ...EVERYTHING, stances: ['concern'] })).toMatchObject({
      unsure: 1,
      under: 2,
      filtered: 1,
    });
  });

  it('is what is not unsure where that is sought', () => {
    expect(passedOver(tags, { ...EVERYTHING, states: ['unsure'] })).toMatchObject({
      unsure: 0,
      under: 0,
      filtered: 4,
    });
  });

  it('is said with what shows it', () => {
    const none = passedOver([], EVERYTHING);
    expect(nothingLeft(1, none)).toBe('No proposal is left after this');
    expect(nothingLeft(-1, none, 0.5)).toBe(
      'No proposal is left before this. Documents before this have proposals under 0.50',
    );
    expect(nothingLeft(1, passedOver(tags, EVERYTHING))).toBe(
      'No proposal is left after this. Of this document, 1 is marked unsure: State shows it; 2 are under 0.50: Confidence shows them',
    );
    expect(nothingLeft(1, { ...none, filtered: 1 })).toBe(
      'No proposal is left after this. Of this document, 1 is left out by Themes, Stance or State',
    );
  });
});
