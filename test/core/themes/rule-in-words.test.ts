import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule, Theme } from '../../../src/core/themes/codebook.ts';
import { ruleInWords } from '../../../src/core/themes/rule-in-words.ts';

const inWords = (when: string, more: Partial<Rule> = {}): string =>
  ruleInWords({ id: 'drift/test', when, stance: 'concern', strength: 0.8, ...more });

describe('a rule in words', () => {
  it.each([
    ['drift', '“drift”: a concern'],
    ['"did not ask" | drift*', '“did not ask” or “drift…”: a concern'],
    ['{did_not} ..3 (ask | explore)', '“did not … ask” or “did not … explore”: a concern'],
    ['{num} days old', '“three days old”: a concern'],
    ['joint [home] visit', '“joint visit”: a concern'],
    ['DASH', '“DASH”: a concern'],
    ['(a | b | c) (d | e)', '“a d”, “b e”, “c d” and 3 more: a concern'],
    ['bruise & (mark | injury)', '“bruise” with “mark” or “injury” in one sentence: a concern'],
    ['bruise &8 mark', '“bruise” with “mark” within 8 words in one sentence: a concern'],
  ])('%s', (when, words) => {
    expect(inWords(when)).toBe(words);
  });

  it('says what must and what must not stand near', () => {
    expect(
      inWords('drift', { stance: 'cue', needs: ['plan | review'], unless: ['~ boat', '&& sea'] }),
    ).toBe('“drift”: as the clause says, only near “plan” and 1 more, not near “boat” or “sea”');
  });

  it('gives what cannot be read as it is', () => {
    expect(inWords('(drift')).toBe('(drift');
  });

  it('leaves no sign of the language in the words of any rule that comes with Caselight', () => {
    const folder = new URL('../../../resources/codebook/themes/', import.meta.url);
    const rules = readdirSync(folder).flatMap((name) => {
      const theme: Theme = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      return theme.rules;
    });
    expect(rules.length).toBeGreaterThan(300);
    for (const rule of rules) {
      const words = ruleInWords(rule);
      expect(words, rule.id).not.toMatch(/[|&~{}[\]()"*_]|\.\.|undefined|“”/u);
      expect(words, rule.id).not.toMatch(/\b(?:fx|num|neg|span)\b/u);
      expect(words.length, rule.id).toBeLessThan(400);
    }
  });
});
