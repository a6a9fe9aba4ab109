import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../src/core/themes/codebook-file.ts';
import { compileCodebook } from '../../src/core/themes/compile.ts';
import { proposeThemes } from '../../src/core/themes/propose.ts';
import { EXAMPLES } from './codebook-examples.ts';
import { NO_THEME } from './codebook-plain-passages.ts';

const FOLDER = join(import.meta.dirname, '../../resources/codebook');

/** Ids and their order, written down apart from the files: coded reviews refer to them for ever. */
const IDS = {
  practice:
    'professional_curiosity professional_challenge information_sharing disguised_compliance over_optimism parental_self_report child_voice invisible_men thresholds assessment_quality history_cumulative_harm drift_delay supervision_oversight recording multi_agency_working cp_planning was_not_brought parental_engagement cross_boundary_transitions wider_family_concerns think_family blaming_language',
  family:
    'domestic_abuse parental_mental_health parental_substance_misuse toxic_trio neglect parental_learning_disability young_vulnerable_parents poverty_housing known_offender_in_household',
  child:
    'infants_prebirth bruising_nonmobile disability_health_needs intrafamilial_csa cse cce_serious_violence child_mental_health_self_harm missing_children school_exclusion_attendance elective_home_education race_culture_adultification looked_after_children',
  system:
    'workforce_stability caseload_capacity leadership_governance placement_sufficiency early_help training_knowledge service_gaps_waits covid_context',
};
const INCIDENTS =
  'incident_fatal_abuse incident_serious_injury incident_sudi incident_suicide incident_other_harm';

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, path), 'utf8')) as unknown;
}

const book = read('codebook.json');
const ALL = Object.values(IDS).flatMap((ids) => ids.split(' '));
const codebook = parseCodebook({
  codebook: book,
  themes: ALL.map((id) => read(`themes/${id}.json`)),
});
const compiled = compileCodebook(codebook);

describe('the codebook', () => {
  it('has the 51 themes, in order and in their groups', () => {
    const expected = Object.entries(IDS).flatMap(([group, ids]) =>
      ids.split(' ').map((id) => `${group} ${id}`),
    );
    expect(expected).toHaveLength(51);
    expect(book).toMatchObject({ themes: ALL });
    expect(codebook.themes.map(({ group, id }) => `${group} ${id}`)).toEqual(expected);
    expect(codebook.incidentKinds.map(({ id }) => id)).toEqual(INCIDENTS.split(' '));
  });

  it('has one file for each theme and no other', () => {
    expect(new Set(readdirSync(join(FOLDER, 'themes')))).toEqual(
      new Set(ALL.map((id) => `${id}.json`)),
    );
  });

  it('gives every theme two letters of its own', () => {
    const codes = codebook.themes.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('says of every theme what it is, what belongs to it, what does not and where that comes from', () => {
    for (const theme of codebook.themes) {
      expect(theme.definition.length, theme.id).toBeGreaterThan(60);
      for (const list of [theme.include, theme.exclude, theme.sources, theme.alsoCalled]) {
        expect(list.length, theme.id).toBeGreaterThan(0);
      }
      expect(theme.rules.length, theme.id).toBeGreaterThan(1);
    }
  });

  it('names its rules after their theme, each once', () => {
    const ids = codebook.themes.flatMap(({ id, rules }) =>
      rules.map((rule) => {
        expect(rule.id.startsWith(`${id}/`), rule.id).toBe(true);
        return rule.id;
      }),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no word class that nothing uses', () => {
    const written = JSON.stringify(codebook);
    expect(Object.keys(codebook.classes).filter((name) => !written.includes(`{${name}}`))).toEqual(
      [],
    );
  });

  it('derives the co-occurring factors from the three themes and labels them neutrally', () => {
    const derived = codebook.themes.filter(({ derivedFrom }) => derivedFrom !== undefined);
    expect(derived.map(({ id, label }) => [id, label])).toEqual([
      ['toxic_trio', 'Co-occurring parental factors'],
    ]);
    expect(derived[0]?.derivedFrom).toEqual([
      'domestic_abuse',
      'parental_mental_health',
      'parental_substance_misuse',
    ]);
    expect(derived[0]?.alsoCalled).toContain('toxic trio');
  });

  it('keeps contested words out of labels and in search', () => {
    const labels = codebook.themes.map(({ label }) => label.toLowerCase()).join('\n');
    for (const term of ['toxic', 'disguised', 'hidden men', 'invisible', 'hard to reach']) {
      expect(labels).not.toContain(term);
    }
    expect(codebook.themes.flatMap(({ alsoCalled }) => alsoCalled)).toEqual(
      expect.arrayContaining(['disguised compliance', 'rule of optimism', 'hidden men']),
    );
  });
});

describe.each(EXAMPLES)('rules of $theme', ({ theme, proposed, never }) => {
  it.each(proposed)('propose $stance: $text', ({ text, stance }) => {
    const stances = proposeThemes(compiled, { text })
      .filter((proposal) => proposal.theme === theme)
      .map((proposal) => proposal.stance);
    expect(stances).toContain(stance);
  });

  it.each(never)('propose nothing: %s', (text) => {
    expect(proposeThemes(compiled, { text }).map((proposal) => proposal.theme)).not.toContain(
      theme,
    );
  });
});

describe('passages with no theme', () => {
  it('draw a proposal at most once in eight', () => {
    const wrong = NO_THEME.filter((text) =>
      proposeThemes(compiled, { text }).some(({ stance }) => stance !== 'mention'),
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(NO_THEME.length / 8));
  });
});
