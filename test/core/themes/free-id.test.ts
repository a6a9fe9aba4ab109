import { expect, it } from 'vitest';
import { freeId } from '../../../src/core/themes/free-id.ts';

it('is the id itself where it is free, else the first number that is', () => {
  expect(freeId('drift', ['neglect'], '_')).toBe('drift');
  expect(freeId('drift', ['drift'], '_')).toBe('drift_2');
  expect(freeId('drift', ['drift', 'drift-2', 'drift-4'], '-')).toBe('drift-3');
});
