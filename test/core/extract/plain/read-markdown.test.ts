import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/core/extract/plain/read-markdown.ts';

const MARKDOWN = `---
title: Review
---

# Child A

Some *emphasised* text with a [link](https://example.org) and \`code\`,
wrapped.

6.1 A numbered paragraph.

## Findings

- one
- two
  1. inner
  2. second

3. three
4. four

| No. | Action |
| --- | ------ |
| 1   | Do **this** |
| 2   |        |

<div>left out</div>
`;

describe('Markdown', () => {
  const { blocks, kind } = readMarkdown(new TextEncoder().encode(MARKDOWN));

  it('becomes blocks', () => {
    expect(kind).toBe('markdown');
    expect(
      blocks.map(({ kind: what, level, number, bullet, text }) =>
        [what, level, number ?? (bullet === true ? '•' : undefined), text]
          .filter((part) => part !== undefined)
          .join(' '),
      ),
    ).toEqual([
      'heading 1 Child A',
      'paragraph Some emphasised text with a link and code, wrapped.',
      'paragraph 6.1 A numbered paragraph.',
      'heading 2 Findings',
      'list-item • one',
      'list-item • two',
      'list-item 1 inner',
      'list-item 2 second',
      'list-item 3 three',
      'list-item 4 four',
      'table-row No. | Action',
      'table-row 1 | Do this',
      'table-row 2',
    ]);
    expect(blocks.at(-1)?.cells).toEqual(['2', '']);
  });

  it('refuses one without text', () => {
    expect(() => readMarkdown(new TextEncoder().encode('---\n\n---\n'))).toThrow('file-empty');
  });
});
