import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/shared/app-error.ts';
import { problemOf } from '../../../src/shared/contract/answer.ts';

describe('a problem', () => {
  it('says what happened and what to do, in the words of its code', () => {
    expect(problemOf(new AppError('disk-full'))).toEqual({
      code: 'disk-full',
      what: 'The disk is full.',
      next: 'Free some space and try again. What was saved before is safe.',
    });
  });

  it.each(['library-missing', 'passphrase-needed', 'not-found', 'bad-input'] as const)(
    'speaks of no command to somebody in the window: %s',
    (code) => {
      const { what, next } = problemOf(new AppError(code));
      expect(what + next).not.toMatch(/caselight \w|command|CASELIGHT|--/);
    },
  );

  it('keeps the words of any other error to itself, for they may quote a review', () => {
    const problem = problemOf(new Error('Baby Rowan was seen at home'));
    expect(problem.code).toBe('unexpected');
    expect(JSON.stringify(problem)).not.toContain('Rowan');
  });
});
