/** How professionals work: what is done, planned, missed. Written as word-group.ts says. */
export const WORDS_OF_PRACTICE = `
curiosity: curiosity, curious, professional curiosity, inquisitive, respectful uncertainty, healthy scepticism > enquiring mind, inquiring mind, taken at face value, think the unthinkable, did not ask, no one asked, nobody asked, was not asked, not explored, second question
face-value: taken at face value, at face value, accepted without question, self-reported, self-report, parental self-report
optimism: rule of optimism, over-optimism, over-optimistic, optimistic, optimism, overly positive > reassured, reassurance
disguised-compliance: disguised compliance, false compliance, apparent compliance, superficial compliance, superficial engagement, feigned compliance, apparent cooperation > resistant families, avoidant
non-engagement: non-engagement, disengagement, disengaged, did not engage, failure to engage, hard to engage > avoidance, avoidant, resistant, hostile, uncooperative, no access visit, disguised compliance
hostile: hostile, hostility, aggressive, intimidating, threatening
was-not-brought: was not brought, WNB, did not attend, DNA, missed appointment, not brought, not taken, DNA'd > failed to attend, non-attendance, cancelled appointment, were not brought, not attended, no access visit, FTA
telephone: telephone, phone, rang
nobody: nobody, no one
no-access: no access visit, no access, no reply, not at home, not in when visited, failed visit
child-voice: voice of the child, child's voice, lived experience, wishes and feelings, seen alone, spoken to alone, child's experience, children's views > child-centred, child focused, day in the life
child-focus: child-centred, child focused, child focus, focus on the child
information-sharing: information sharing, sharing information, communication between agencies, information exchange > share information, shared with, not shared, passed on, not made aware, unaware, data protection
consent: consent, permission > confidentiality, data protection, GDPR
data-protection: data protection, GDPR, confidentiality, information governance
multi-agency: multi-agency, multiagency, interagency, inter-agency, partnership working, joint working, multi-disciplinary
silo: silo, silo working, in isolation
challenge: professional challenge, escalation, escalate, professional disagreement, professional differences, dispute resolution, resolution of disagreements > challenge, escalation policy
supervision: supervision, management oversight, managerial oversight, reflective supervision, case supervision > reflective practice, group supervision
drift: drift, delay, drift and delay, lack of progress > not timely, slow, waiting list, too long
timely: timely, timeliness, within timescales, promptly > timescale
start-again: start again syndrome, start again, fresh start, clean slate
history: history, historical, previous involvement, past history
chronology: chronology, timeline
cumulative-harm: cumulative harm, cumulative, bigger picture, whole picture > incident by incident, episodic, in isolation, jigsaw
threshold: threshold, level of need, continuum of need
no-further-action: no further action, NFA, case closed, closed the case, case closure
step-down: step down, stepped down, de-escalated, transferred to early help
referral: referral, refer > re-referral, MARF, multi-agency referral form
referral-form: multi-agency referral form, MARF, inter-agency referral form
assessment: assessment, assess > single assessment, core assessment, initial assessment, C&F assessment, child and family assessment
family-assessment: child and family assessment, C&F, single assessment, SA, core assessment, initial assessment
parenting-assessment: parenting assessment, parenting capacity > capacity to change, PAMS
pre-birth-assessment: pre-birth assessment, prebirth assessment, pre-birth planning, unborn baby assessment
strategy-discussion: strategy discussion, strategy meeting, SD
section-47: section 47, s47, S.47, child protection enquiry, section 47 enquiry, child protection investigation
section-20: section 20, s20, S.20, voluntary accommodation, voluntarily accommodated
child-in-need: child in need, CIN, children in need, section 17, s17, CiN plan
child-protection-plan: child protection plan, CP plan, CPP, subject to a plan, child protection register
child-protection: child protection, CP
conference: child protection conference, CPC, case conference, ICPC, initial child protection conference, RCPC, review child protection conference
core-group: core group, core group meeting
looked-after: looked after, LAC, in care, CLA, care experienced, CiC
care-leaver: care leaver, leaving care, care experienced young people, former relevant
missing: missing, missing from home, absconded, runaway > return home interview, RHI
return-interview: return home interview, return interview, RHI, IRHI, RHC
residential: children's home, residential care, residential home, residential unit
legal-planning: public law outline, PLO, pre-proceedings, legal planning meeting, LPM, legal gateway, letter before proceedings
care-proceedings: care proceedings, court proceedings, care order > family court, ICO, interim care order, EPO, emergency protection order
emergency-protection: emergency protection order, EPO, police protection, powers of protection, PPO
special-guardianship: special guardianship, SGO, special guardian, kinship care, connected persons, family and friends care
reunification: reunification, returned home, rehabilitation home, return home from care
adoption: adoption, adopted, permanence, permanency
family-group-conference: family group conference, FGC, family meeting
safety-plan: safety plan, safety planning, written agreement, working agreement, contract of expectations
contingency: contingency plan, contingency, contingency planning
signs-of-safety: signs of safety, SoS, strengths-based, strength based, restorative practice
graded-care-profile: graded care profile, GCP, GCP2, neglect tool
genogram: genogram, family tree, ecomap, family composition
record-keeping: record keeping, recording, case records, case notes, documentation
discharge: discharge planning, discharge meeting, hospital discharge > discharge summary
handover: handover, case transfer, transfer of the case, transferred > change of worker
cross-border: cross-border, moved area, transfer in, out of area, between local authorities > transient, frequent moves
transition: transition to adult services, transitional safeguarding, moving to adult services, transition to adulthood
training: training, learning and development, professional development, CPD
workload: workload, caseload > staff shortage, under-resourced, vacancies
turnover: turnover, changes of social worker, recruitment and retention, churn > vacancies, agency staff, sickness absence
audit: audit, quality assurance, QA, case audit, dip sample, file audit
good-practice: good practice, effective practice, what worked well, notable practice > exemplary, commended
missed-opportunity: missed opportunity, missed chance, opportunity was missed, lost opportunity
think-family: think family, whole family, whole family approach, adult services
elective-home-education: elective home education, EHE, home educated, home schooled, home schooling, electively home educated > children missing education, off-rolled
missing-education: children missing education, CME, missing education, not in education, off roll > NEET
school-exclusion: exclusion, excluded, suspended, permanent exclusion, fixed term exclusion > part-time timetable, reduced timetable, pupil referral unit, PRU
attendance: school attendance, persistent absence, school absence, poor attendance, truancy > education welfare officer, EWO
education-plan: EHCP, education health and care plan, EHC plan, statement of special educational needs, SEN statement
personal-education-plan: personal education plan, PEP
neet: NEET, not in education employment or training, EET
`;
