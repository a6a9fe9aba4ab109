import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCodebook } from '../../../src/core/themes/compile.ts';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import { SMALL, codebookOf, themeOf } from './small-codebook.ts';
import { STANCE_PAIRS } from './stance-pairs.ts';

const compiled = compileCodebook(SMALL);
const texts = STANCE_PAIRS.map(([, , text]) => text);

describe('proposeThemes', () => {
  it('counts evidence in code points', () => {
    const [proposal] = proposeThemes(compiled, { text: '😀😀 There was domestic abuse.' });
    expect(proposal?.evidence).toEqual([{ start: 13, end: 27, text: 'domestic abuse' }]);
  });

  it('gives evidence that is the slice of the text, in order and apart', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 12 })), {
        maxLength: 6,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (whole) => {
        const points = Array.from(whole);
        for (const proposal of proposeThemes(compiled, { text: whole })) {
          expect(proposal.evidence.length).toBeGreaterThan(0);
          expect(proposal.confidence).toBeGreaterThan(0);
          expect(proposal.confidence).toBeLessThanOrEqual(1);
          let last = 0;
          for (const { start, end, text: words } of proposal.evidence) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(points.slice(start, end).join('')).toBe(words);
            last = end;
          }
        }
      }),
    );
  });

  it('depends on nothing that was proposed before', () => {
    const again = texts.toReversed().map((text) => proposeThemes(compiled, { text }));
    for (const [i, proposed] of again.toReversed().entries()) {
      // To compile takes longer than to propose.
      if (i % 4 !== 0) continue;
      expect(proposed).toEqual(proposeThemes(compileCodebook(SMALL), { text: texts[i] ?? '' }));
    }
  });

  it('proposes a theme once for each stance, with all its evidence', () => {
    const text = 'Supervision was poor. Later supervision was excellent. Supervision was weak.';
    const proposals = proposeThemes(compiled, { text });
    expect(proposals.map(({ stance, evidence }) => [stance, evidence.length])).toEqual([
      ['concern', 2],
      ['good', 1],
    ]);
  });

  it('leaves a mention out beside a concern', () => {
    const text = 'There was no domestic abuse then. Later there was domestic abuse.';
    expect(proposeThemes(compiled, { text }).map(({ stance }) => stance)).toEqual(['concern']);
  });

  it.each(['contents', 'front', 'glossary', 'references', 'terms', 'method'] as const)(
    'proposes nothing in %s',
    (sectionKind) => {
      expect(proposeThemes(compiled, { text: 'There was domestic abuse.', sectionKind })).toEqual(
        [],
      );
    },
  );

  it('takes a quotation for a mention and a recommendation for an implied concern', () => {
    const text = 'Supervision is regular.';
    const quoted = proposeThemes(compiled, { text, sectionKind: 'quotation' });
    expect(quoted.map(({ stance }) => stance)).toEqual(['mention']);
    const asked = proposeThemes(compiled, { text, sectionKind: 'recommendations' });
    expect(asked.map(({ stance }) => stance)).toEqual(['concern']);
    expect(asked[0]?.why).toMatch(/^Implied/u);
  });

  it('marks a recommendation outside its section as implied', () => {
    const text = 'The partnership should ensure that supervision is regular.';
    expect(proposeThemes(compiled, { text })[0]?.why).toMatch(/^Implied/u);
  });
});

describe('why', () => {
  it.each([
    ['The trust should strengthen supervision.', /^Implied/u],
    ['The trust should have strengthened supervision.', /^It is said to fall short/u],
    ['Supervision was not reflective.', /a negated "reflective"/u],
    ['Supervision was thorough.', /spoken well of: "thorough"/u],
    ['There was no domestic abuse.', /ruled out or denied/u],
    ['No one asked about domestic abuse.', /not to have been considered/u],
    ['The domestic abuse strategy is new.', /part of a title/u],
  ])('says it in words: %s', (text, why) => {
    expect(proposeThemes(compiled, { text }).map((proposal) => proposal.why)).toEqual([
      expect.stringMatching(why),
    ]);
  });
});

describe('themes made of others', () => {
  const trio = compileCodebook(
    codebookOf([
      themeOf('abuse', 'family', [{ when: 'domestic abuse', stance: 'concern' }]),
      themeOf('illness', 'family', [{ when: 'depression', stance: 'concern' }]),
      themeOf('drinking', 'family', [{ when: 'alcohol', stance: 'concern' }]),
      {
        ...themeOf('trio', 'family', [{ when: 'toxic trio', stance: 'concern' }]),
        derivedFrom: ['abuse', 'illness', 'drinking'],
      },
    ]),
  );
  const themesIn = (text: string): readonly string[] =>
    proposeThemes(trio, { text }).map(({ theme, stance }) => `${theme} ${stance}`);

  it('proposes it where all its parts are concerns', () => {
    expect(themesIn('There was domestic abuse. Her depression grew, as did the alcohol.')).toEqual([
      'abuse concern',
      'illness concern',
      'drinking concern',
      'trio concern',
    ]);
  });

  it('does not where a part is ruled out or absent', () => {
    expect(
      themesIn('There was domestic abuse and depression. There was no alcohol.'),
    ).not.toContain('trio concern');
    expect(themesIn('There was domestic abuse and depression.')).not.toContain('trio concern');
  });

  it('takes parts that only spell out the term for its definition', () => {
    expect(themesIn('The toxic trio of domestic abuse, depression and alcohol was there.')).toEqual(
      ['trio concern'],
    );
  });

  it('does so where not all of them were found, and keeps what is said of them elsewhere', () => {
    const named = compileCodebook(
      codebookOf([
        themeOf('abuse', 'family', [{ when: 'domestic abuse', stance: 'mention' }]),
        themeOf('illness', 'family', [{ when: 'depression', stance: 'mention' }]),
        {
          ...themeOf('trio', 'family', [{ when: 'toxic trio', stance: 'mention' }]),
          derivedFrom: ['abuse', 'illness', 'drinking'],
        },
      ]),
    );
    const mentioned = (text: string): readonly string[] =>
      proposeThemes(named, { text }).map(({ theme }) => theme);
    expect(
      mentioned('“Toxic trio” \u{1D538} means domestic abuse, unhappiness and drink.'),
    ).toEqual(['trio']);
    expect(mentioned('It defines the toxic trio. A leaflet names domestic abuse.')).toEqual([
      'abuse',
      'trio',
    ]);
  });
});
