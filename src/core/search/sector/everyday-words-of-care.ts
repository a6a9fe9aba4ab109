/**
 * What people type of children in care, care leavers and how councils are led and inspected, and how reports write it. Written as
 * word-group.ts says; the themes behind # are those whose tags bear on it.
 */
export const EVERYDAY_WORDS_OF_CARE = `
kids-in-care: kids in care, care kids, children who are looked after, cared for children, fostered children > children in care, looked after children, children looked after # looked_after_children
fostered: foster kids > foster carer, foster placement # looked_after_children
foster-carers-wanted: finding foster carers, recruiting foster carers, more foster carers, fewer foster carers > recruitment of foster carers, fostering recruitment # placement_sufficiency
foster-carers-help: support for foster carers, foster carers supported, training for foster carers > supervising social worker, foster carers, mockingbird, foster carer training # looked_after_children
family-carers: family carers, kinship carers, relatives who care, grandparents who foster > connected carers, kinship, special guardianship, family and friends carers # looked_after_children
care-home: care home, kids home, group home > residential care, residential # looked_after_children
illegal-home: illegal children’s home, unregistered home, unregistered, unregulated > unregistered children’s homes, unsuitable placement # placement_sufficiency
secure: secure unit, locked unit, secure home, locked up for their safety > secure accommodation, deprivation of liberty # placement_sufficiency
emergency-placement: emergency placement, placed in an emergency, short notice, last minute, sudden move, abrupt move > unplanned moves, unplanned endings, same day # placement_sufficiency looked_after_children
right-home: right home, right place for the child, matching, good match, wrong placement > well matched, suitable placement, meet their needs # placement_sufficiency
placement-broke-down: placement broke down, placement breakdown, carers gave notice, gave notice, placement ended > disruption, unplanned endings, notice, stability # placement_sufficiency looked_after_children
stable-home: stable home, settled home, stays in one place, staying in one home, long-term home > stability, long-term placements, stable # looked_after_children
permanence: forever home, home for good, permanent home, long term plan, permanent family > permanence, permanency, long-term fostering, adoption # looked_after_children
adoption-wait: waiting to be adopted, adoption delays, adoption took, find adopters, finding a family > adoption, timeliness, family finding, placement order, adopters # looked_after_children drift_delay
adoptive-parents: adoptive parents, adopters, people who adopt > prospective adopters, adoption support
life-story: life story, life story book, know why they are in care, why they came into care, understand their past > life-story work, later life letters, story, understand their histories # looked_after_children
see-family: see their family, see their parents, seeing mum, seeing dad, visits with parents, contact with family, contact with parents, contact with brothers, contact with sisters > family time, contact arrangements, contact with their, brothers and sisters # looked_after_children
split-siblings: split up brothers and sisters, siblings split up, siblings separated, separated from brothers > placed with siblings, brothers and sisters, separated, together-or-apart assessment # looked_after_children
move-home: go home, return to family, go back to mum > reunification, return home, placed with parents, discharge of care orders # looked_after_children
placed-with-parents: living at home on a care order, care order at home, at home on an order > placed with parents, placement with parents # looked_after_children
too-long-at-home: left too long, left in harm, left at risk, left in neglect, stayed too long, too long at home > remain too long, harmful situations, cumulative, escalated # drift_delay neglect
in-care-health: health of children in care, health checks, health assessment > initial health assessment, review health assessment, strengths and difficulties # looked_after_children
in-care-school: school for children in care, education of children in care, schooling of looked after > virtual school, personal education plan, PEP, educational attainment # looked_after_children school_exclusion_attendance
in-care-voice: children in care council, say in their care, heard in care, listened to in care > participation, corporate parenting # child_voice looked_after_children
mentor: visitor for children, mentor, befriender, someone just for them > advocacy # looked_after_children
council-as-parent: council as parent, good parent, corporate parent > elected members, aspirations # looked_after_children leadership_governance
ambition: ambitious for children, high hopes, aspirations for children, want the best for > aspirations, ambitious, ambition, high expectations
leaving-care: young people leaving care, left the care system, aged out, too old for care > pathway plan, personal adviser # looked_after_children
leaver-home: flat for care leavers, home of their own, housing for care leavers, where care leavers live, accommodation for care leavers > suitable accommodation, staying put, supported accommodation, accommodation options, bed and breakfast # looked_after_children placement_sufficiency
stay-with-carers: stay with foster carers, stay on with carers, staying with their carers after 18 > staying put, remain with their foster carers # looked_after_children
leaver-jobs: jobs for care leavers, work for care leavers, college, apprenticeship, training and jobs, university > employment and training, EET, NEET # looked_after_children
leaver-money: money for care leavers, grants, setting up home allowance, council tax, financial help > setting up home, council tax exemption, entitlements, local offer, financial support # looked_after_children
leaver-rights: rights of care leavers, entitled, what they are entitled to, what can i get > entitlements, local offer, aware of their entitlements # looked_after_children
leaver-contact: lost contact with care leavers, keep in touch with care leavers, out of contact, not in touch with > in touch, keeping in touch, contact with care leavers, not in contact # looked_after_children
leaver-adviser: advisers > personal advisors, PAs # looked_after_children
leaver-plan: pathway plans, plan for leaving care # looked_after_children cp_planning
leaver-parents: care leavers who are parents, young parents in care, pregnant in care, mothers leaving care, parents leaving care > young parents, pre-birth, parent and child # looked_after_children young_vulnerable_parents
leaver-health: health history, health passport, medical history > health information # looked_after_children
life-skills: cooking, budgeting, life skills, living on their own, independent living, ready to live alone > independence skills, preparation for independence, semi-independent # looked_after_children
homeless-teens: homeless teenager, homeless young people, 16 and homeless, thrown out at 16 > homeless 16 and 17 year olds, joint protocol, section 20, homelessness # poverty_housing
alone-in-country: came alone, arrived alone, asylum children, alone in the country, migrant children > unaccompanied asylum-seeking, UASC, separated children, age assessment # race_culture_adultification
disabled-services: services for disabled children, help for disabled children, disabled children’s services > disabled children, short breaks, children with disabilities team, EHC plan # disability_health_needs
moving-to-adult: becoming 18, moving on to adult, after 18, when they turn 18 > transition, adult services, preparing for adulthood # cross_boundary_transitions disability_health_needs
watch-private-fostering: private fostering checks, checks on private fostering, living away from parents > private fostering, privately fostered, regulation 8 visits
night-team: at night, at weekends, out of hours team, after hours, evening service > out-of-hours, emergency duty team, EDT
first-contact: first contact, call centre, contact centre, who answers the phone > front door, MASH, screening, initial response
quick-decisions: quick decision, decisions quickly, same day decision, swift, prompt response, fast response, quick response > timely decisions, promptly, swiftly, within 24 hours, timeliness
no-risk-left: children safe, kept safe, keeping children safe, made safe > safe, immediate risk, prompt action
family-meetings: family decides, families make the plan, family plan > family group conference, family network meeting, FGC # early_help
parent-classes: parenting class, parenting course, parenting help > parenting programme, parenting support, parenting work # early_help
family-centres: stay and play > family hub, children’s centre, early help # early_help
edge-of-care: nearly taken into care, prevent care, stop children coming into care, keep out of care > edge of care, family support, intensive support, prevent # early_help
help-stops: help stopped, support ended, support stopped, help ran out, service ended > withdrawn, ceased, step down # early_help service_gaps_waits
families-like: families like, parents like, parents happy with, praise from families, thankful > parents told inspectors, valued, positive feedback, appreciate, report positively
clear-to-parents: clear to parents, parents know what, what parents must do, open with parents, honest with parents, explain why > parents understand, clear about what needs to change, written in plain, open and honest, letters before proceedings, expectations # parental_engagement
smart-plans: smart plans, clear plans, good plans, specific plans, plan with dates > SMART, specific, measurable, clear outcomes, timescales, contingency # cp_planning
written-agreements: signed agreement, made her sign, made them sign > working agreement, not monitored, signed # cp_planning
backup-plan: backup plan, plan b, what if it fails, what if things get worse > contingency plan, contingency, bottom lines # cp_planning
slow-plans: plans drift, no progress, stuck, going nowhere, went on too long, long on a plan > lack of progress, long-standing, child protection plan for # drift_delay
letter-before-court: letter before court, warning letter, last chance, before court, pre court > letter before proceedings, pre-proceedings, PLO, public law outline # drift_delay
bosses-who-listen: leaders who listen, visible leaders, leaders visit, bosses who know staff > visible, approachable, senior leaders, staff told inspectors, open-door # leadership_governance
politicians: politicians, councillor, lead member, mayor > elected members, scrutiny committee, cabinet # leadership_governance
leaders-changed: new director, new leaders, leaders changed, change at the top, director left, interim director > changes in leadership, director of children’s services, interim, turnover of senior leaders # leadership_governance
leaders-unaware: leaders did not know, leaders unaware, false picture, did not know how bad, rosy picture > not aware, self-evaluation, line of sight, inaccurate, overly positive # leadership_governance
slow-improvement: slow to improve, not improved, improvement too slow, no better since last, since the last inspection > pace of change, slow progress, previous inspection # leadership_governance
got-better-fast: big improvement, turned around, much better, rapid improvement > significant improvement, transformed, improved since # leadership_governance
checking-quality: checking quality, checks on quality, quality checks, checking work > quality assurance, case audits, moderated
money-for-services: money for services, budget cuts, council money, investment, invested, spending > resources, funding, financial, political support # leadership_governance
staff-happy: happy staff, staff feel supported, like working, enjoy working, good place to work, morale > well supported, staff told inspectors, valued
agencies-board: safeguarding board, board did not, partnership failed, board oversight > LSCB, safeguarding partnership, governance, scrutiny # leadership_governance
good-example: good example, examples of good work, model of good work, best practice > good practice, exemplary, strong practice
poor-example: poor work, bad practice, poor practice, weak practice > weak, inadequate, shortfalls, inconsistent
mixed: mixed, patchy, hit and miss, varies, depends on the worker, postcode lottery > variable, inconsistent, not consistently, too variable, variability
serious-failings: serious failings, widespread failings, worst, inadequate > widespread, serious failures
checks-done: checks before, safety checks, police vetting, vetting > DBS, suitability, regulation, viability assessment
direct-payments: direct payments, personal budget, money for care > short breaks
bullying-online: cyberbullying, bullied online, online bullying > online, social media, bullied, images
extremists: extremist, extreme views, terrorism, terrorist > radicalisation, Prevent, Channel, extremism
modern-slavery: slave, slavery, trafficked children, smuggled > trafficking, National Referral Mechanism, modern slavery
`;
