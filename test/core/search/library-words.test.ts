import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/core/search/fold.ts';
import { LibraryWords } from '../../../src/core/search/library-words.ts';

function words(text: string, ...acronyms: (readonly [number, string, string])[]): LibraryWords {
  const counts = new Map<string, number>();
  for (const word of foldWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new LibraryWords(
    { passages: (word) => counts.get(word) ?? 0, words: () => counts },
    acronyms.map(([id, short, name]) => [id, [{ short, name }]] as const),
  );
}
const said = (of: LibraryWords, typed: string): string[] =>
  of.expand(foldWords(typed)).map(({ words: other }) => other.join(' '));

describe('the words of a library', () => {
  it('are offered where it holds them, in any inflection, and not elsewhere', () => {
    expect(said(words('HV health visitors'), 'HV')).toEqual(['health visitor']);
    expect(said(words('HV only'), 'HV')).toEqual([]);
  });

  it('hold a short form for the documents that explain it', () => {
    const of = words(
      'FNC family nurse clinic',
      [7, 'FNC', 'family nurse clinic'],
      [9, 'FNC', 'Family Nurse Clinic'],
    );
    expect(of.expand(['fnc'])).toEqual([
      {
        from: 0,
        to: 1,
        words: ['family', 'nurse', 'clinic'],
        kind: 'acronym',
        why: 'what FNC stands for',
        documents: new Set([7, 9]),
      },
    ]);
    expect(said(of, 'family nurse clinic')).toEqual(['fnc']);
  });

  it('say a short form once where the sector says it everywhere', () => {
    const of = words('HV health visitor', [7, 'HV', 'Health Visitors']);
    expect(of.expand(['hv'])).toHaveLength(1);
    expect(of.expand(['hv'])[0]).not.toHaveProperty('documents');
  });

  it('join other spellings and irregular forms that stand there', () => {
    expect(said(words('organise knew'), 'organize')).toEqual(['organise']);
    expect(said(words('organise knew'), 'known')).toEqual(['knew']);
    expect(said(words('children'), 'child')).toContain('children');
    expect(said(words('bruising'), 'bruising')).toEqual([]);
  });

  it('name what goes together, without what was asked for', () => {
    expect(words('').related(['professional', 'curiosity'])).toContain('taken at face value');
    expect(words('').related(['professional', 'curiosity'])).not.toContain('curiosity');
    expect(words('').related(['zebra'])).toEqual([]);
  });
});
