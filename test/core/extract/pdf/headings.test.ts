import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/core/extract/pdf/read-pdf.ts';
import { linesAt, type Placed, tinyPdf } from '../../../support/tiny-pdf.ts';

const WORDS = ['lamp', 'gate', 'stair', 'ledger', 'kettle', 'window', 'corridor'];

/** Five lines of text, 11 points large; `salt` makes them their own. */
function prose(y: number, salt: number): Placed[] {
  const word = (i: number) => WORDS[(salt + i) % WORDS.length] ?? '';
  return linesAt(
    72,
    y,
    [
      `The worker wrote of the ${word(0)} and of the ${word(1)} that she had seen there`,
      `and nobody who read it asked about the ${word(2)} or the broken ${word(3)}, so`,
      `that the ${word(4)} was seen again by others who wrote of the ${word(5)} too.`,
    ],
    { size: 11 },
  );
}

function line(text: string, y: number): Placed {
  return { text, x: 72, y, size: 12 };
}

async function headings(placed: readonly Placed[]): Promise<string[]> {
  const { blocks } = await readPdf(tinyPdf([placed]));
  return blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
}

describe('lines barely larger than the text', () => {
  it('are headings where several stand alone over text', async () => {
    expect(
      await headings([
        ...prose(60, 0),
        line('A stair without a light', 150),
        ...prose(180, 1),
        line('What the caretaker knew', 270),
        ...prose(300, 2),
        line('Nobody in the office', 390),
        ...prose(420, 3),
      ]),
    ).toEqual(['A stair without a light', 'What the caretaker knew', 'Nobody in the office']);
  });

  it('are none where they are few or sentences', async () => {
    expect(
      await headings([
        ...prose(60, 0),
        line('A stair without a light', 150),
        ...prose(180, 1),
        line('He rang twice that day.', 270),
        ...prose(300, 2),
        line('She did not answer him.', 390),
        ...prose(420, 3),
        line('They never met again.', 510),
        ...prose(540, 4),
      ]),
    ).toEqual([]);
  });
});

describe('printed numbers', () => {
  it('of a figure and a letter, and of recommendations, are taken off the text', async () => {
    const { blocks } = await readPdf(
      tinyPdf([
        [
          ...prose(60, 0),
          { text: '4B', x: 72, y: 150, size: 14 },
          { text: 'The lamp committee', x: 110, y: 150, size: 14 },
          ...prose(180, 1),
          {
            text: '4B.1 Lamps are counted by the clerk on the first day of each',
            x: 72,
            y: 270,
            size: 11,
          },
          { text: 'month.', x: 72, y: 284, size: 11 },
          {
            text: 'R2 The clerk should tell the committee how many lamps are out.',
            x: 72,
            y: 330,
            size: 11,
          },
        ],
      ]),
    );
    expect(blocks.slice(1).map(({ number, text }) => [number, text.slice(0, 18)])).toEqual([
      ['4B', 'The lamp committee'],
      [undefined, 'The worker wrote o'],
      ['4B.1', 'Lamps are counted '],
      ['R2', 'The clerk should t'],
    ]);
  });
});
