import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../../src/core/search/fold.ts';
import { plainlyNegated } from '../../../../src/core/search/negations.ts';
import { EVERYDAY_WORDS_OF_AGENCIES } from '../../../../src/core/search/sector/everyday-words-of-agencies.ts';
import { EVERYDAY_WORDS_OF_CARE } from '../../../../src/core/search/sector/everyday-words-of-care.ts';
import { EVERYDAY_WORDS_OF_CHILDREN } from '../../../../src/core/search/sector/everyday-words-of-children.ts';
import { EVERYDAY_WORDS_OF_HOMES } from '../../../../src/core/search/sector/everyday-words-of-homes.ts';
import { NameIndex } from '../../../../src/core/search/sector/name-index.ts';
import { LINES } from '../../../../src/core/search/sector/related-words.ts';
import { readWordGroups } from '../../../../src/core/search/sector/word-group.ts';
import { SECTOR_WORDS } from '../../../../src/core/search/sector/sector-words.ts';
import { WORDS_ABOUT_THEMES } from '../../../../src/core/search/sector/words-about-themes.ts';
import { WORDS_OF_THEMES } from '../../../../src/core/search/sector/words-of-themes.ts';
import { stems } from '../../../../src/core/themes/stem.ts';

const index = new NameIndex(SECTOR_WORDS);
const said = (typed: string): string[] =>
  index.expand(foldWords(typed)).map(({ words }) => words.join(' '));

describe('the words of the sector', () => {
  it('have a group each to their name, and no group that says nothing else', () => {
    const ids = SECTOR_WORDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, same, also } of SECTOR_WORDS) {
      expect(same.length + also.length, id).toBeGreaterThan(1);
    }
    expect(ids.length).toBeGreaterThan(200);
  });

  it.each([
    ['the sector', SECTOR_WORDS],
    ['a theme', readWordGroups(WORDS_OF_THEMES)],
    ['what is about a theme', readWordGroups(WORDS_ABOUT_THEMES)],
  ])('give no name twice in a group of %s, whatever its hyphens and letter case', (_, groups) => {
    for (const { id, same, also, themes = [] } of groups) {
      const names = [...same, ...also].map((name) =>
        foldWords(name).join(name.includes('+') ? '+' : ' '),
      );
      const twice = names.filter((name, at) => names.indexOf(name) !== at);
      expect([id, twice]).toEqual([id, []]);
      expect(new Set(themes).size, id).toBe(themes.length);
    }
  });

  it('say each thing that people type of children, homes, agencies and care in one group only', () => {
    const newer = [
      EVERYDAY_WORDS_OF_AGENCIES,
      EVERYDAY_WORDS_OF_CARE,
      EVERYDAY_WORDS_OF_CHILDREN,
      EVERYDAY_WORDS_OF_HOMES,
    ].flatMap(readWordGroups);
    const keyOf = (name: string): string =>
      plainlyNegated(foldWords(name))
        .map((word) => stems(word)[0] ?? word)
        .join(' ');
    const groupsOf = new Map<string, Set<string>>();
    for (const { id, same } of SECTOR_WORDS) {
      for (const name of same) {
        const key = keyOf(name);
        groupsOf.set(key, new Set([...(groupsOf.get(key) ?? []), id]));
      }
    }
    const twice = newer.flatMap(({ same }) =>
      same.filter((name) => (groupsOf.get(keyOf(name))?.size ?? 0) !== 1),
    );
    expect(twice).toEqual([]);
    expect(newer.length).toBeGreaterThan(250);
  });

  it.each([
    ['part time timetable', 'reduced timetable'],
    ['off rolled', 'missing education'],
    ['bail conditions', 'restraining order'],
    ['nobody rang dad', 'passed over'],
    ['notes of meetings', 'circulated'],
    ['councillors', 'elected members'],
  ])('lead from %s to what is written: %s', (typed, written) => {
    expect(said(typed)).toContain(written);
    expect(said(written)).not.toContain(typed);
  });

  it('name no group that is not there as going with another', () => {
    const ids = new Set(SECTOR_WORDS.map(({ id }) => id));
    expect(LINES.flat().filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    ['MGM', 'maternal grandmother'],
    ['HV', 'health visitor'],
    ['DNA', 'was not brought'],
    ['DNA', 'did not attend'],
    ['SCR', 'serious case review'],
    ['LSCB', 'safeguarding children partnership'],
    ['CCG', 'integrated care board'],
    ['PCT', 'ICB'],
    ['toxic trio', 'trio of vulnerabilities'],
    ['curious', 'curiosity'],
    ['SW', 'social worker'],
    ['MASH', 'front door'],
    ['CIN', 'child in need'],
    ['CP plan', 'child protection plan'],
    ['LAC', 'in care'],
    ['looked after', 'CLA'],
    ['EHE', 'elective home education'],
    ['NAI', 'non-accidental injury'],
    ['PLO', 'pre-proceedings'],
    ['IRO', 'independent reviewing officer'],
    ['MARAC', 'multi-agency risk assessment conference'],
    ['rapid review', 'RR'],
  ])('says %s for %s and the other way round', (one, other) => {
    expect(said(one)).toContain(foldWords(other).join(' '));
    expect(said(other)).toContain(foldWords(one).join(' '));
  });

  it('finds every grandmother for a grandmother, and only her own for MGM', () => {
    expect(said('grandmother')).toContain('mgm');
    expect(said('MGM')).toEqual(['maternal grandmother']);
  });

  it('does not find resuscitation for a Welsh review', () => {
    expect(said('child practice review')).not.toContain('cpr');
    expect(said('CPR')).toContain('child practice review');
  });
});
