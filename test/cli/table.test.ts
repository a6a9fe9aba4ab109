import { describe, expect, it } from 'vitest';
import { formatTable } from '../../src/cli/table.ts';

describe('formatTable', () => {
  it('lines up heads and cells by characters, not by UTF-16 units', () => {
    const table = formatTable(
      [{ head: 'Name' }, { head: 'n', align: 'right' }],
      [
        ['Child Ŵ', 3],
        ['😀', 120],
      ],
    );
    expect(table).toBe('Name       n\n───────  ───\nChild Ŵ    3\n😀        120\n');
  });

  it('cuts long cells and folds line ends', () => {
    expect(formatTable([{ head: 'Text', most: 6 }], [['one\ntwo three']])).toContain('one t…');
  });
});
