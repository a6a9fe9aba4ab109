import type { WordGroup } from './word-group.ts';

/** Ids of groups that a reader of one would also want to look through; each line both ways. */
const TOGETHER = `
curiosity face-value optimism challenge disguised-compliance
disguised-compliance non-engagement hostile optimism face-value
was-not-brought no-access medical-neglect non-engagement
information-sharing consent data-protection multi-agency silo
multi-agency silo information-sharing think-family core-group
challenge supervision threshold reviewing-officer
supervision workload turnover newly-qualified drift
drift start-again threshold no-further-action legal-planning
history chronology cumulative-harm start-again
cumulative-harm neglect chronology graded-care-profile
threshold step-down no-further-action front-door referral
child-voice child-focus advocate interpreter
neglect home-conditions dental faltering-growth medical-neglect graded-care-profile poverty
domestic-abuse coercive-control marac dash idva refuge unseen-men
unseen-men father mothers-partner stepfather
toxic-trio domestic-abuse mental-health substance-misuse
substance-misuse alcohol drug-service opiates abstinence-syndrome
mental-health depression psychosis personality-disorder adult-mental-health
parental-mental-health postnatal-depression adult-mental-health think-family
bruising non-mobile non-accidental-injury fracture paediatrician
head-trauma crying fracture non-mobile
safe-sleeping sudi baby alcohol
unborn pre-birth-assessment concealed-pregnancy midwife
sexual-abuse harmful-sexual-behaviour sex-offender disclosure retraction
sexual-exploitation exploitation missing exploitation-panel return-interview
criminal-exploitation youth-violence contextual missing school-exclusion
self-harm suicide camhs online bereavement
looked-after foster-carer reunification care-leaver
reunification special-guardianship care-proceedings
care-proceedings legal-planning emergency-protection
elective-home-education missing-education attendance school-exclusion
disability autism learning-disability education-plan
ethnicity culture adultification diversity gypsy-traveller
child-protection-plan conference core-group child-in-need
referral front-door no-further-action out-of-hours
section-47 strategy-discussion child-abuse-team
serious-case-review individual-management-review lead-reviewer chronology
turnover agency-staff workload handover
handover cross-border discharge transition
good-practice missed-opportunity learning-point recommendation
`;

const SHOWN = 4;

/**
 * Names of what readers of these groups look through besides, at most four. Written by hand: words that stand
 * together in a library say what every reader of it knows (docs/decisions/0025-the-words-of-the-field.md).
 */
export function relatedNames(
  met: readonly WordGroup[],
  all: readonly WordGroup[],
): readonly string[] {
  const own = new Set(met.map(({ id }) => id));
  const near = new Set([...own].flatMap((id) => LINES.filter((line) => line.includes(id)).flat()));
  return all
    .filter(({ id }) => near.has(id) && !own.has(id))
    .flatMap(({ same }) => same.slice(0, 1))
    .slice(0, SHOWN);
}

/** The ids that stand together, for a test that each is a group's. */
export const LINES: readonly (readonly string[])[] = TOGETHER.trim()
  .split('\n')
  .map((line) => line.split(' '));
