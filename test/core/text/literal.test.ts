import fc from 'fast-check';
import { expect, it } from 'vitest';
import { literal } from '../../../src/core/text/literal.ts';

it('makes a pattern that finds the text, the whole of it and nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const pattern = new RegExp(`^${literal(text)}$`, 'u');
      expect(pattern.test(text)).toBe(true);
      expect(pattern.test(other)).toBe(text === other);
    }),
  );
});
