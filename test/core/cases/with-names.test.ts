import { expect, it } from 'vitest';
import { withNames } from '../../../src/core/cases/with-names.ts';

it('names a case by its child, else by a title of its own, else by its file, else by its number', () => {
  const file = (caseId: number, title: string | null) => ({
    caseId,
    title,
    fileName: `file-${caseId}.pdf`,
  });
  const cases = [1, 2, 3, 4, 5, 6].map((id) => ({ id, subject: id === 1 ? 'Child M' : null }));
  const files = [
    file(1, 'Overview'),
    file(2, 'Learning from Northvale'),
    file(2, 'Response to the learning from Northvale'),
    file(3, 'Inspection'),
    file(4, 'Inspection'),
    file(5, null),
  ];
  expect(withNames(cases, files).map(({ name }) => name)).toEqual([
    'Child M',
    'Learning from Northvale',
    'file-3.pdf',
    'file-4.pdf',
    'file-5.pdf',
    'Case 6',
  ]);
});
