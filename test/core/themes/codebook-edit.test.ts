import { describe, expect, it } from 'vitest';
import { editCodebook } from '../../../src/core/themes/codebook-edit.ts';
import type { CodebookEdit } from '../../../src/core/themes/codebook-edit.ts';
import type { Codebook, Theme } from '../../../src/core/themes/codebook.ts';
import { compileCodebook } from '../../../src/core/themes/compile.ts';
import { LearnedThemes } from '../../../src/core/themes/learned/learned-themes.ts';
import { parseModel } from '../../../src/core/themes/learned/model-files.ts';
import type { Proposal } from '../../../src/core/themes/proposal.ts';
import { proposeThemes } from '../../../src/core/themes/propose.ts';
import { RuleError } from '../../../src/core/themes/rule-error.ts';
import { whatProposes } from '../../../src/core/themes/what-proposes.ts';
import { sampleTheme } from '../../store/support/coded-library.ts';
import { CODEBOOK } from '../../store/support/sample-document.ts';
import { shippedModel } from './shipped-model.ts';

const BOOK: Codebook = {
  ...CODEBOOK,
  themes: [
    sampleTheme('drift', 'Drift and delay', 'drift'),
    sampleTheme('visits', 'Home visits', 'visited'),
    { ...sampleTheme('both', 'Both together', 'together'), derivedFrom: ['drift', 'visits'] },
  ],
};

function after(...edits: readonly CodebookEdit[]): Codebook {
  return edits.reduce((book, edit) => editCodebook(book, edit).codebook, BOOK);
}

function theme(book: Codebook, id: string): Theme | undefined {
  return book.themes.find((one) => one.id === id);
}

const found = (book: Codebook, text: string) =>
  proposeThemes(compileCodebook(book), { text }).map((proposal) => proposal.theme);

describe('editCodebook', () => {
  it('changes what it is asked to, and counts the version up', () => {
    const book = after(
      { kind: 'relabel', theme: 'drift', label: ' Drift ' },
      { kind: 'recolour', theme: 'drift', colour: 'Olive' },
      { kind: 'recode', theme: 'drift', code: 'DX' },
      { kind: 'regroup', theme: 'drift', group: 'system' },
      { kind: 'redefine', theme: 'drift', definition: 'New.', include: ['this'] },
    );
    expect(book.version).toBe('2026.1+5');
    expect(theme(book, 'drift')).toMatchObject({
      label: 'Drift',
      colour: 'olive',
      code: 'DX',
      group: 'system',
      definition: 'New.',
      include: ['this'],
      exclude: [],
    });
    expect(
      theme(after({ kind: 'recolour', theme: 'drift', colour: null }), 'drift'),
    ).not.toHaveProperty('colour');
    expect(BOOK.themes[0]?.label).toBe('Drift and delay');
  });

  it('retires and restores: a retired theme proposes nothing', () => {
    const retired = after({ kind: 'retire', theme: 'drift' });
    expect(found(BOOK, 'There was drift.')).toEqual(['drift']);
    expect(found(retired, 'There was drift.')).toEqual([]);
    const restored = editCodebook(retired, { kind: 'restore', theme: 'drift' }).codebook;
    expect(found(restored, 'There was drift.')).toEqual(['drift']);
  });

  it('merges: rules, tags and derived themes go to the other', () => {
    const { codebook, moved, words } = editCodebook(BOOK, {
      kind: 'merge',
      theme: 'drift',
      into: 'visits',
    });
    expect(found(codebook, 'There was drift.')).toEqual(['visits']);
    expect([...moved]).toEqual([['drift', 'visits']]);
    expect(words).toBe('merged Drift and delay into Home visits');
    expect(theme(codebook, 'drift')).toMatchObject({
      retired: true,
      mergedInto: 'visits',
      rules: [],
    });
    expect(theme(codebook, 'visits')?.alsoCalled).toEqual(['Drift and delay']);
    // Of one theme alone nothing is derived.
    expect(theme(codebook, 'both')).not.toHaveProperty('derivedFrom');
  });

  it('adds, changes and removes rules and themes', () => {
    const rule = { id: 'drift/late', when: 'late', stance: 'concern', strength: 0.7 } as const;
    const added = after({ kind: 'set-rule', theme: 'drift', rule });
    expect(found(added, 'They were late.')).toEqual(['drift']);
    const changed = editCodebook(added, {
      kind: 'set-rule',
      theme: 'drift',
      rule: { ...rule, when: 'tardy' },
    });
    expect(found(changed.codebook, 'They were late.')).toEqual([]);
    const removed = editCodebook(changed.codebook, {
      kind: 'remove-rule',
      theme: 'drift',
      rule: 'drift/late',
    });
    expect(theme(removed.codebook, 'drift')?.rules).toEqual(BOOK.themes[0]?.rules);
    const { rules: _rules, ...plain } = sampleTheme('sleep', 'Unsafe sleep', 'x');
    expect(theme(after({ kind: 'add', theme: plain }), 'sleep')).toEqual({ ...plain, rules: [] });
  });

  it('puts a theme elsewhere in its group, which changes nothing that is proposed', () => {
    const order = (book: Codebook) => book.themes.map(({ id }) => id);
    const last = after({ kind: 'move', theme: 'drift', after: 'both' });
    expect(order(last)).toEqual(['visits', 'both', 'drift']);
    const first = after({ kind: 'move', theme: 'both', after: null });
    expect(order(first)).toEqual(['both', 'drift', 'visits']);
    expect(whatProposes(last)).toEqual(whatProposes(BOOK));
    const own = after({ kind: 'regroup', theme: 'drift', group: 'system' });
    expect(() => editCodebook(own, { kind: 'move', theme: 'drift', after: 'visits' })).toThrow(
      RuleError,
    );
  });

  it.each<[string, CodebookEdit]>([
    ['going after itself', { kind: 'move', theme: 'drift', after: 'drift' }],
    ['a theme that is not there', { kind: 'retire', theme: 'x' }],
    ['an empty label', { kind: 'relabel', theme: 'drift', label: '  ' }],
    ['a label that is taken', { kind: 'relabel', theme: 'drift', label: 'home VISITS' }],
    ['letters that are taken', { kind: 'recode', theme: 'drift', code: 'ho' }],
    [
      'a colour that is not in the palette',
      { kind: 'recolour', theme: 'drift', colour: '#1d6fb8' },
    ],
    ['merging into itself', { kind: 'merge', theme: 'drift', into: 'drift' }],
    [
      'a rule of another theme',
      {
        kind: 'set-rule',
        theme: 'drift',
        rule: { id: 'visits/x', when: 'x', stance: 'cue', strength: 1 },
      },
    ],
    ['a rule that is not there', { kind: 'remove-rule', theme: 'drift', rule: 'drift/none' }],
    ['an id that is taken', { kind: 'add', theme: sampleTheme('drift', 'Other', 'x') }],
    ['an id with a space', { kind: 'add', theme: sampleTheme('a b', 'Other', 'x') }],
  ])('refuses %s', (_, edit) => {
    expect(() => editCodebook(BOOK, edit)).toThrow(RuleError);
  });

  it('keeps what a library’s own rule proposes, whatever was learned elsewhere', () => {
    const rule = { id: 'drift/late', when: 'late', stance: 'concern', strength: 0.7 } as const;
    const compiled = compileCodebook(after({ kind: 'set-rule', theme: 'drift', rule }));
    /** As if everything had been learned to be wrong. */
    class DropsAll extends LearnedThemes {
      override settle(): Proposal[] {
        return [];
      }
    }
    const { head, weights } = shippedModel();
    const learned = new DropsAll(parseModel({ head, weights }));
    const themes = (text: string) =>
      proposeThemes(compiled, { text }, learned).map((proposal) => proposal.rule);
    expect(themes('They were late.')).toEqual(['drift/late']);
    expect(themes('There was drift.')).toEqual([]);
  });
});
