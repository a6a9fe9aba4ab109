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
});
