/**
 * What people type of agencies, their meetings, papers and managers, and how reviews and inspections write it. Written as
 * word-group.ts says; the themes behind # are those whose tags bear on it.
 */
export const EVERYDAY_WORDS_OF_AGENCIES = `
duty-worker: duty worker, duty desk, on duty, duty team > duty social worker, MASH, front door, duty
phone-in: hotline, helpline, advice line, ring for advice, phone for advice, consultation line > consultation, professional advice, MASH
police-officers: policeman, policewoman, cop, constable, sergeant, detective > police officer, attending officers, constabulary
police-welfare: welfare check, safe and well check, checked the child was safe, saw the children > safe and well, body-worn
police-investigation: investigation, investigated, police enquiry, looked into > section 47, criminal investigation, enquiries, joint investigation
no-charge: no charge, not charged, let off, police dropped, police took no action, insufficient evidence, not enough evidence, released > no further action, NFA, evidential threshold, released under investigation, CPS
cps: prosecutor, prosecution, trial, crown court, convicted, found guilty > CPS, sentenced, criminal proceedings
police-intelligence: intelligence, police systems, markers, police database > PNC, police records
witness: witness, video interview, interviewed by police > ABE, achieving best evidence, video-recorded interview, intermediary
ambulance-crew: ambulance crew, ambulance staff > ambulance, crew
casualty-visits: went to a and e, hospital visits, emergency visits, minor injuries, walk in centre > emergency department, ED, minor injuries unit
gp-records: gp records, doctors records, medical records, medical notes, flag on the record, flagged > coded, read code, alert, GP practice
family-doctor-visits: went to the doctor, doctor’s appointments, saw the doctor, doctor visits > GP appointment, consultation, surgery
pharmacist: pharmacist, chemist, pharmacy > prescription, dispensed
dentists: dental checks, dental appointments > dental, was not brought, extractions # was_not_brought
children-ward: children’s ward, ward staff, ward nurse, ward round > ward, paediatric, neonatal unit
health-visiting-shortage: not enough health visitors, health visitor shortage, health visitor caseload > health visiting, caseloads, vacant, posts # caseload_capacity
school-nursing: nurse in school > school nurse
nursery-staff: nursery worker, nursery nurse, nursery staff, childminders > early years, nursery, key person
teacher-in-charge: teacher in charge of safeguarding, safeguarding teacher, school safeguarding, safeguarding in school > designated safeguarding lead, DSL, safeguarding lead
school-log: school log, school records, school file, log of concerns, concern form > CPOMS, safeguarding file, log, chronology, record of concerns # recording
file-not-sent: file not sent, file sent late, records late, safeguarding file, passed to the new school, file to the new school, files transferred > transferred, transfer of records, receiving school, Academy # information_sharing cross_boundary_transitions recording
faith-leaders: vicar, priest, pastor, imam, faith group, congregation > church, faith
charity-worker: volunteer > voluntary sector, project worker, commissioned service
coach: coach, sports club, scout leader, swimming teacher, football club > club, position of trust, boxing, LADO
staff-abuse: abused by staff, abused by a teacher, teacher accused, worker accused, accused, allegation against > LADO, designated officer, position of trust
adult-worker: adult social worker, adult social care, parents’ workers > adult mental health, think family # think_family
probation-worker: probation officer, probation worker > probation, licence, supervision
fire-service: fire, fire service, firefighters, smoke alarm > fire-setting
coroner: coroner, inquest, post mortem, cause of death > unascertained, pathologist
lawyers: lawyer, solicitor, barrister, legal advice > legal planning, local authority solicitor
judge-said: judge said, judge found, court found > judgment, finding of fact, family court, court
court-delays: court delays, court took, weeks in court, slow court > care proceedings, timeliness, 26 weeks, court, PLO # drift_delay
cafcass-worker: court social worker, guardian > Cafcass, family court adviser
meeting-quickly: urgent meeting, emergency meeting, police and social work meeting, meeting after referral > strategy meeting, strategy discussion, same day # multi_agency_working
who-was-not-invited: who was not there, wrong people at the meeting, who was missing > apologies, did not include, without health # multi_agency_working
minutes: minutes, notes of meetings, minutes not sent, minutes sent late > circulated, distributed, record of the meeting # recording
review-meeting: review meeting, plan review > review conference, CIN review, LAC review, child in need review
meeting-put-off: meeting cancelled, meeting postponed, meeting put off > cancelled, postponed, did not take place, rearranged # drift_delay
conference-no-child: child at the conference, child in meetings, child not at the meeting > participation, advocate, children’s views, conference # child_voice
parents-in-meetings: parents in meetings, parents at conference, parents understand the plan, explain to parents > participation, shared with parents
action-not-done: actions not done, actions not completed, action not taken, nobody chased, no one followed up > not completed, outstanding, no follow-up, not progressed # drift_delay
promise-not-kept: promised to ring back, said they would call, never rang back, did not call back, no call back > not returned, no response, message was left, did not reply # information_sharing
no-feedback: no feedback, heard nothing, nobody got back, heard nothing back, not told the outcome, outcome of the referral, what happened to the referral > feedback, outcome of referral, not informed of the outcome, no reply, acknowledged # information_sharing thresholds
referral-made: made a referral, sent a referral, referral made, sent a form, phoned in > referred, MASH, notification
no-referral: no referral, did not refer, not referred, should have referred, referral not made, failed to refer > no referral was made, missed opportunity, notification # thresholds
poor-referral: poor referral, badly written referral, referral lacked, referral did not say > referral+quality, lack of detail, insufficient information, quality of referrals # thresholds
many-referrals: many referrals, several referrals, repeat referrals, referred again, re-referral, re-referred, lots of contacts > previous referrals, each in isolation # history_cumulative_harm thresholds
bounced: bounced, bounced back, sent back and forth, passed around, pillar to post, batted back > rejected, redirected, signposted, not accepted, inappropriate referral # thresholds service_gaps_waits
thresholds-high: threshold too high, bar is too high, threshold high > threshold, thresholds+applied, not met, high thresholds # thresholds
stepped-down-early: stepped down too soon, plan ended too soon, ended too early, taken off the plan, came off the plan, removed from plan > step down, ended the plan, ceased, premature # thresholds over_optimism
went-up-a-level: moved up, stepped up, raised to child protection > escalated, section 47
no-visit: no visit, few visits, not enough visits, visits stopped, long time between visits, gaps between visits > not visited, statutory visits, frequency, gap # child_voice
visit-often: visited often, regular visits, visits regularly > frequency of visits, know their children well
home-visit: home visit, visiting, went to the house, called at the house > called round, doorstep
doorstep: doorstep, on the doorstep, did not go in, not let past > no access, not invited in, through the window # covid_context
house-inside: looked around the house, saw the bedroom, looked upstairs, looked in the bedroom, checked the bedroom > bedroom, upstairs, home conditions, observed
time-with-child: time with the child, time with children, play with the child, drew pictures, drawings, child’s drawing > direct work, observed, tools, wishes and feelings # child_voice
knows-child: knows the child, know their children, knew her well, knew him well, got to know > know their children well, meaningful relationships, direct work, consistent social worker
assessment-copied: copied and pasted, cut and paste, copied from the last one, same words > copied, repeated, not updated, previous assessment # assessment_quality recording
one-off: one-off, one incident, single incident, incident by incident, each time on its own > incident-led, in isolation, episodic # history_cumulative_harm assessment_quality
thresholds-doc: threshold document > continuum
risk-form: risk form, checklist, screening tool, scoring, risk score > risk assessment tool, graded care profile
no-analysis: no analysis, just describes, only described, lacks analysis, so what > analysis, descriptive, professional judgement # assessment_quality
history-not-read: history not read, did not read the file, not read the file, did not know the history, history not known, file not read, notes not read > previous history, chronology, not aware of the history, not considered, without knowledge # history_cumulative_harm
timeline: time line, dates and events, list of events > chronology, key events, combined chronology # history_cumulative_harm
notes-late: notes written late, written up late, records not up to date, case notes behind > up-to-date, backlog, not recorded, retrospectively # recording
two-systems: two systems, different systems, different computer systems, systems do not talk > electronic recording systems, separate, not linked, interface # information_sharing recording
not-allowed-to-share: not allowed to share, confidential, permission to share > consent, information sharing, public interest # information_sharing
shared-late: shared late, told too late, sent too late, found out later, found out afterwards, only learned later > did not learn, not made aware until, learned only, not shared # information_sharing
piece-of-jigsaw: jigsaw, each held a piece, pieces of the puzzle, full picture, bits of information > pieces, each agency held, combined # information_sharing history_cumulative_harm
on-their-own: on her own with the case, worker alone, isolated worker, no backup > lone, isolated, unsupported, lacked support # supervision_oversight
manager-agreed: manager agreed, agreed by manager, manager signed, manager decided > agreed by, team manager, management decision, rationale, signed off # supervision_oversight
supervision-tasks: supervision about tasks, task-focused, supervision ticked, supervision too short, no time to think > reflective supervision, case management, timescales # supervision_oversight
supervision-missed: supervision cancelled, no supervision, supervision missed, missed supervision, irregular supervision > supervision, not supervised, infrequent, did not take place, irregular # supervision_oversight
thinking-space: thinking time, time to think, time to reflect, reflection, reflect > reflective, reflective supervision, group supervision, critical thinking, space to reflect # supervision_oversight
gut-feeling: gut feeling, instinct, uneasy, felt wrong, something not right, bad feeling > intuition, unease, worried, hunch # professional_curiosity
second-opinion: second opinion, another view, fresh eyes, outside view, second look > peer review, independent view # professional_challenge
did-not-question: did not question, accepted what, never asked why, did not dig, did not look further, looked no further > not explored, accepted, curiosity, took at face value, not probed # professional_curiosity
what-if: think the worst, worst case, could not believe, unthinkable, would not believe it > think the unthinkable, respectful uncertainty, healthy scepticism # professional_curiosity over_optimism
nice-parents: nice parents, liked the mother, liked the parents, felt sorry for, sympathy for the mother > sympathy, collusion, over-identification, optimism # over_optimism
small-changes: small improvements, some progress, hoped things would get better, looked better, short-lived > not sustained, reassured, temporary improvement, optimism # over_optimism
overruled: overruled, outvoted, nobody listened to the nurse, health visitor ignored, teacher ignored, concerns of the school > dissent, disagreement, escalation, not heard, overridden # professional_challenge
hierarchy: hierarchy, status, doctor knows best, deferred, deference, left it to the experts, expert said > authority of # professional_challenge
escalation-policy: how to escalate, went over their head, took it higher, complained to manager > escalation policy, resolution of professional disagreement, dispute resolution # professional_challenge
reviewing-challenge: iro challenge, chair did not challenge > independent reviewing officer, IRO, escalation, dispute resolution, footprint # professional_challenge
jobs-unfilled: posts empty, empty posts, unfilled, jobs unfilled, vacant, vacancy, cannot recruit, hard to recruit > recruitment, agency staff, locum # workforce_stability caseload_capacity
agency-workers: agency workers, temps, temporary workers, temporary social workers > agency staff, interim, agency social workers # workforce_stability
permanent-staff: permanent staff, staff who stay, keeping staff, stable staff, keep good staff > retention, stable workforce, recruitment and retention # workforce_stability
new-workers: new workers, newly qualified workers, first job, trainee, protected caseload > newly qualified social workers, ASYE, manageable caseloads, induction # training_knowledge workforce_stability
cases-each: cases each, how many cases, number of cases, size of caseload > caseload, manageable caseloads, average # caseload_capacity
unallocated: no worker, no social worker, without a social worker, not allocated, unallocated, waiting for a worker > awaiting allocation, duty, allocated # caseload_capacity drift_delay
cover: stood in, holiday cover, maternity leave > sickness
reorganised: reorganisation, restructure, reorganised, teams changed, shake up > organisational change, remodelling # workforce_stability
never-trained: no training, not had training, training not given, training out of date > not been trained, knowledge, unfamiliar # training_knowledge
learning-event: training day, briefing, course, workshops > multi-agency training, learning event # training_knowledge
did-not-know-policy: did not know the policy, unaware of the policy, not know the procedure, protocol not known, policy not used > protocol, not aware of the policy, procedure, embedded, unaware # training_knowledge
no-policy: no policy, no procedure, no guidance, no protocol > protocol, guidance, gap # training_knowledge
policy-wrong: policy out of date, policy unclear, unclear guidance, guidance unclear > unclear, out of date, guidance, revised
recommendations-again: recommended before, same recommendations, already recommended, previous reviews said, earlier reviews > previous review, similar finding, repeated, earlier recommendations
system-not-people: system, not individuals, blame individuals, blaming workers, systemic, culture of blame > organisational, conditions, hindsight, individual error
hindsight: hindsight, looking back, easy to say now, with what we know now > outcome bias, at the time
could-it-be-prevented: prevented, preventable, could have been saved, could it have been prevented, predicted, predictable > foreseen, avoided, could not have been
`;
