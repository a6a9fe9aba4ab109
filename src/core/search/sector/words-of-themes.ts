/**
 * How the field names a theme of the shipped codebook as a whole, a line each: "theme: name, name". Where the sector's words know a
 * name, all their ways of saying it name the theme too. What is only a part of a theme is not here: "interpreter" is no name
 * for race and culture, nor "chronology" for history, though the codebook lists them under these.
 */
export const WORDS_OF_THEMES = `
assessment_quality: assessment, risk assessment
blaming_language: victim blaming, blaming language, labelling
bruising_nonmobile: bruising, non-mobile
caseload_capacity: caseload, capacity
cce_serious_violence: criminal exploitation, serious youth violence
child_mental_health_self_harm: self-harm, suicide, child mental health
child_voice: voice of the child, child-centred
covid_context: covid
cp_planning: child protection planning
cross_boundary_transitions: cross-border, transition to adult services
cse: child sexual exploitation
disability_health_needs: disability
disguised_compliance: disguised compliance
domestic_abuse: domestic abuse, coercive control
drift_delay: drift
early_help: early help
elective_home_education: elective home education
history_cumulative_harm: history, cumulative harm
infants_prebirth: pre-birth assessment
information_sharing: information sharing
intrafamilial_csa: sexual abuse
invisible_men: unseen men
known_offender_in_household: sex offender, known offender
leadership_governance: leadership, governance
looked_after_children: looked after, care leaver
missing_children: missing
multi_agency_working: multi-agency
neglect: neglect
over_optimism: optimism
parental_engagement: non-engagement, hostile
parental_learning_disability: parental learning disability
parental_mental_health: parental mental health, postnatal depression
parental_self_report: self-report
parental_substance_misuse: substance misuse, parental alcohol
placement_sufficiency: placement sufficiency, sufficiency
poverty_housing: poverty, housing, homelessness
professional_challenge: professional challenge, challenge
professional_curiosity: professional curiosity
race_culture_adultification: ethnicity, culture, racism
recording: record keeping
school_exclusion_attendance: school exclusion, school attendance
service_gaps_waits: waiting list, waiting times, service gaps
supervision_oversight: supervision
think_family: think family
thresholds: threshold
toxic_trio: toxic trio
training_knowledge: training
was_not_brought: was not brought
wider_family_concerns: wider family concerns
workforce_stability: turnover, workforce
young_vulnerable_parents: teenage parent
`;
