import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/core/identity/find-references.ts';
import { readPlantedSet } from '../../score/redaction/planted-set.ts';

const TEXTS = ['planted.txt', 'planted-sixth.txt', 'planted-eighth.txt'].flatMap((file) =>
  readPlantedSet(file).map(({ text }) => text),
);

describe('findReferences', () => {
  it('finds nothing that has no figure, which is why texts without figures are not looked at', () => {
    expect(TEXTS.flatMap(findReferences).length).toBeGreaterThan(20);
    for (const text of TEXTS) {
      const without = text.replace(/\d/g, '');
      // With a figure far behind, such a text is looked at.
      expect(findReferences(`${without}${' and so on'.repeat(20)}.\n\nPage 7`)).toEqual([]);
    }
  });
});
