import { describe, expect, it } from 'vitest';
import { isGradeDescriptor } from '../../../src/core/themes/grade-descriptor.ts';

describe('the descriptor of a grade', () => {
  it.each([
    'An outstanding force finds out early which children are at risk.',
    'A good board challenges its members about delay.',
    '3. An LSCB that is inadequate cannot say how children are kept safe.',
    'A local authority requires improvement if its plans for children drift.',
    'A service that does not meet the least that is asked leaves children unseen.',
    'A force which is judged to be inadequate does not share what it knows.',
  ])('is known by how it opens: %s', (text) => {
    expect(isGradeDescriptor(text)).toBe(true);
  });

  it.each([
    'The board is inadequate. It cannot say how children are kept safe.',
    'This local authority requires improvement to be good.',
    'A good assessment was made of the risks to the baby.',
    'A service for parents who drink was closed in May.',
    'A board member asked why the child had not been seen.',
    'An agency that knew of the violence did not tell the school.',
    'A service that is aspirational for its children was what young people told us of.',
    'A good partnership exists between the nursery and the health visitors.',
    'A good provider was found within the week.',
    'A good school place was kept for her.',
    'Inspectors saw a good service to support contact.',
  ])('is not what tells of a place or a child: %s', (text) => {
    expect(isGradeDescriptor(text)).toBe(false);
  });
});
