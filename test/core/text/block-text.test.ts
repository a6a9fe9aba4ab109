import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockTextBuilder } from '../../../src/core/text/block-text.ts';

function build(original: string) {
  const builder = new BlockTextBuilder();
  builder.append(original, 1, 0);
  return builder.build();
}

describe('BlockTextBuilder', () => {
  it('folds white space, spells out ligatures and drops soft hyphens', () => {
    expect(build('  the of\uFB01cer\u00A0\r\n safe\u00ADguarding ').text).toBe(
      'the officer safeguarding',
    );
  });

  it('leads every character back to its place in the original', () => {
    const original = 'A\uFB03 \u{1F600}  e\u0301 \uF0B7x';
    const { text, runs } = build(original);
    expect(text).toBe('Affi \u{1F600} e\u0301 •x');
    for (const run of runs) {
      for (let i = 0; i < run.length; i += 1) {
        const here = text[run.at + i];
        const there = original[run.sourceAt + i];
        expect(['\uFB03', '\uF0B7', here]).toContain(there);
      }
    }
    const covered = runs.reduce((sum, run) => sum + run.length, 0);
    expect(covered).toBe(text.replaceAll(' ', '').length);
  });

  it('takes back a line-end hyphen together with its place', () => {
    const builder = new BlockTextBuilder();
    builder.append('safe-', 1, 0);
    builder.dropLast(1);
    builder.append('guard', 2, 0);
    const { text, runs } = builder.build();
    expect(text).toBe('safeguard');
    expect(runs).toEqual([
      { at: 0, length: 4, page: 1, sourceAt: 0 },
      { at: 4, length: 5, page: 2, sourceAt: 0 },
    ]);
  });

  it('takes plain stretches whole to the same end as letter by letter', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ' ',
        '\u00A0',
        '\u00AD',
        '\uFB01',
        'caf\u00E9',
        '\u2019s',
        '\u2013',
        '\uF0B7',
        '\u{1F600}',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const original = pieces.join('');
        const single = new BlockTextBuilder();
        let at = 0;
        for (const character of original) {
          single.append(character, 1, at);
          at += character.length;
        }
        expect(build(original)).toEqual(single.build());
      }),
    );
  });
});
