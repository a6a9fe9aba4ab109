import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/core/extract/plain/read-text.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function brief(text: string): string[] {
  return readText(encode(text)).blocks.map((block) =>
    [block.kind, block.number, block.text].filter((part) => part !== undefined).join(': '),
  );
}

describe('plain text', () => {
  it('joins wrapped lines and parts paragraphs at blank ones', () => {
    expect(
      brief(
        'The health visitor came to the home in May and\nsaw the child with his mother, who said that\nall was well.\n\nNext paragraph.\n',
      ),
    ).toEqual([
      'paragraph: The health visitor came to the home in May and saw the child with his mother, who said that all was well.',
      'paragraph: Next paragraph.',
    ]);
  });

  it('knows line ends of every system', () => {
    expect(brief('One.\r\n\r\nTwo.\r\rThree.\n\nFour.')).toHaveLength(4);
  });

  it('parts numbered paragraphs and bullets that follow each other', () => {
    expect(
      brief('6.9 The school wrote.\n6.10 The GP did\nnot answer.\n• seen\n• heard\n(a) told'),
    ).toEqual([
      'paragraph: 6.9: The school wrote.',
      'paragraph: 6.10: The GP did not answer.',
      'list-item: seen',
      'list-item: heard',
      'list-item: (a): told',
    ]);
  });

  it('finds headings by look', () => {
    expect(
      brief(
        'SERIOUS CASE REVIEW\n\nIntroduction\n------------\n\nThis review is about a child.\n\n2. Method\n\nThe panel met four times and read the records.\n',
      ),
    ).toEqual([
      'heading: SERIOUS CASE REVIEW',
      'heading: Introduction',
      'paragraph: This review is about a child.',
      'heading: 2: Method',
      'paragraph: The panel met four times and read the records.',
    ]);
  });

  it('counts form feeds as pages and lets a sentence cross them', () => {
    const document = readText(encode('Page one ends in the\f\nmiddle of a sentence.\n\nNew.\f'));
    expect(document.pages).toBe(2);
    expect(document.blocks.map(({ page, text }) => [page, text])).toEqual([
      [1, 'Page one ends in the middle of a sentence.'],
      [2, 'New.'],
    ]);
  });

  it('marks contents lines', () => {
    const document = readText(encode('Introduction .......... 3\nMethod ........ 5\n\nText here.'));
    expect(document.blocks.map((block) => block.contentsLine ?? false)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('warns of markings and of a guessed encoding', () => {
    const bytes = Uint8Array.from(
      'STRICTLY CONFIDENTIAL\n\nFinal draft\n\nThe child\u0092s voice.',
      (c) => c.charCodeAt(0),
    );
    const document = readText(bytes);
    expect(document.blocks.at(-1)?.text).toBe('The child’s voice.');
    expect(document.warnings.map((warning) => warning.code)).toEqual([
      'encoding-guessed',
      'marked-confidential',
      'marked-draft',
    ]);
  });

  it('loses no visible character, and leads each back to where it stood', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('word', '6.1 Text', '•', '\n', '\n\n', '\f', '  ', 'A.', 'TITLE HERE'),
          {
            minLength: 1,
          },
        ),
        (parts) => {
          const original = `${parts.join('')}end`;
          const { blocks } = readText(encode(original));
          for (const block of blocks) {
            for (const run of block.runs) {
              expect(original.slice(run.sourceAt, run.sourceAt + run.length)).toBe(
                block.text.slice(run.at, run.at + run.length),
              );
            }
          }
          const bare = (text: string): string => text.replace(/[\s•.]/gu, '');
          const kept = blocks.map((block) => bare((block.number ?? '') + block.text)).join('');
          expect(kept).toBe(bare(original));
        },
      ),
    );
  });
});
