/** Reviews, the bodies that hold them and the agencies, under their names of different years. Written as word-group.ts says. */
export const WORDS_OF_REVIEWS = `
serious-case-review: serious case review, SCR > LCSPR, CSPR, child safeguarding practice review, rapid review, case review
practice-review: child safeguarding practice review, local child safeguarding practice review, LCSPR, CSPR > SCR, serious case review, rapid review, child practice review
rapid-review: rapid review, RR
welsh-review: child practice review, SUSR, single unified safeguarding review
welsh-review-short: CPR > child practice review, cardiopulmonary resuscitation
significant-case-review: significant case review > learning review, initial case review
case-management-review: case management review, CMR
adult-review: safeguarding adult review, SAR
homicide-review: domestic homicide review, DHR, domestic abuse related death review, DARDR
child-death-review: child death overview panel, CDOP, child death review, CDR
thematic-review: thematic review > triennial review, biennial analysis, national review
learning-model: SILP, significant incident learning process > learning together
individual-management-review: individual management review, IMR, internal management review > agency report, single agency report
key-practice-episode: key practice episode, KPE > key episode, care episode
key-line-of-enquiry: key line of enquiry, KLOE
overview-report: overview report, overview author report
lead-reviewer: lead reviewer, independent reviewer, overview author, report author, independent author
seven-minute-briefing: seven minute briefing, 7 minute briefing, 7MB > practice briefing, learning briefing
recommendation: recommendation > consideration for the board
learning-point: learning point, lesson, key learning, practice issue
safeguarding-partnership: safeguarding partnership, safeguarding children partnership, SCP, LSCP, local safeguarding children board, safeguarding children board, LSCB, SCB > area child protection committee, ACPC, MASA, safeguarding partners
safeguarding-partners: safeguarding partners, MASA, multi agency safeguarding arrangements, statutory partners
independent-scrutineer: independent scrutineer, independent scrutiny, independent chair
national-panel: national panel, child safeguarding practice review panel, CSPRP > panel of experts
working-together: working together, statutory guidance
integrated-care-board: integrated care board, ICB, clinical commissioning group, CCG, primary care trust, PCT > strategic health authority, health commissioners
nhs-trust: NHS trust, hospital trust, foundation trust, acute trust
local-authority: local authority, LA, council
childrens-social-care: children's social care, CSC, children's services, social services, CYPS, children's social services, CSWS > children's social work service, LA social care
front-door: front door, MASH, multi agency safeguarding hub, contact and referral, referral and assessment team, initial response team > first contact, single point of access, SPA
out-of-hours: out of hours, emergency duty team, EDT, OOH, emergency duty service
early-help: early help, early intervention > family support, common assessment framework, CAF, team around the family, TAF
early-help-assessment: early help assessment, EHA, common assessment framework, CAF
team-around: team around the family, TAF, team around the child, TAC
camhs: CAMHS, child and adolescent mental health services, children and young people mental health services, CYPMHS > CAMH, CAHMS
adult-mental-health: adult mental health services, AMHS, community mental health team, CMHT > CPN, crisis team, home treatment team
emergency-department: emergency department, ED, A&E, accident and emergency, casualty
ambulance: ambulance, paramedic, ambulance service
general-practice: GP, general practitioner, family doctor, GP practice, GP surgery, primary care
police: police, constabulary > police officer, PPU, public protection unit, CAIU, child abuse investigation unit, CAIT
child-abuse-team: child abuse investigation unit, CAIU, child abuse investigation team, CAIT, public protection unit, PPU
youth-justice: youth justice service, YJS, youth offending team, YOT, youth offending service, YOS
probation: probation, national probation service, NPS, community rehabilitation company, CRC, offender manager
cafcass: Cafcass, children and family court advisory and support service, children's guardian
ofsted: Ofsted, inspectorate, HMI > JTAI, joint targeted area inspection, inspection
joint-inspection: JTAI, joint targeted area inspection, joint inspection
children-centre: children's centre, sure start, family hub, family centre
voluntary-sector: voluntary sector, third sector, voluntary organisation, VCS, VCSE, charity
drug-service: drug and alcohol service, substance misuse service, substance misuse team, drug treatment service, recovery service
housing: housing, tenancy > temporary accommodation, homelessness, eviction
senior-leaders: director of children's services, DCS
`;
