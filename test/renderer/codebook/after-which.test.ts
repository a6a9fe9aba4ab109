import { expect, it } from 'vitest';
import { afterWhich } from '../../../src/renderer/src/features/codebook/after-which.ts';

const themes = [
  { id: 'drift', group: 'practice' },
  { id: 'neglect', group: 'family' },
  { id: 'visits', group: 'practice' },
  { id: 'records', group: 'practice' },
] as const;

it('names the theme after which one goes, within its own group', () => {
  const [drift, neglect, visits, records] = themes;
  expect(afterWhich(themes, visits, -1)).toBeNull();
  expect(afterWhich(themes, records, -1)).toBe('drift');
  expect(afterWhich(themes, drift, 1)).toBe('visits');
  expect(afterWhich(themes, drift, -1)).toBeUndefined();
  expect(afterWhich(themes, records, 1)).toBeUndefined();
  expect(afterWhich(themes, neglect, -1)).toBeUndefined();
});
