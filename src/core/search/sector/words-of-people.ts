/** Children, families and the people who work with them. Written as word-group.ts says. */
export const WORDS_OF_PEOPLE = `
child: child, children > young person, young people
young-person: young person, young people, adolescent, teenager, YP
baby: baby, infant, newborn, neonate
unborn: unborn, pre-birth, prebirth, antenatal, ante-natal, prenatal, pregnancy, pregnant > in utero
man: man, men, male
woman: woman, women, female
mother: mother, mum, mom
father: father, dad > stepfather, step-father, birth father
stepfather: stepfather, step-father, stepdad, SF > mother's partner
mothers-partner: mother's partner, mother's boyfriend, MP, mum's partner > stepfather, new partner, male partner
unseen-men: unseen men, hidden men, invisible fathers, invisible men, hidden males, absent father > male partner, male carer, men in the household, man in the household, male figure
grandmother: grandmother, grandma, nan, granny > MGM, PGM, maternal grandmother, paternal grandmother, grandparent
maternal-grandmother: maternal grandmother, MGM
paternal-grandmother: paternal grandmother, PGM
grandfather: grandfather, grandad, granddad > MGF, PGF, maternal grandfather, paternal grandfather, grandparent
maternal-grandfather: maternal grandfather, MGF
paternal-grandfather: paternal grandfather, PGF
grandparent: grandparent > grandmother, grandfather, MGM, PGM, MGF, PGF
wider-family: wider family, extended family, family network, relatives, kinship network > grandmother, aunt, uncle, MGM, PGM
sibling: sibling, brother, sister > half-sibling, half-brother, half-sister, twin
carer: carer, caregiver, care giver
young-carer: young carer, caring responsibilities
social-worker: social worker, SW, allocated worker, case worker > social work
health-visitor: health visitor, HV, health visiting > SCPHN, specialist community public health nurse, 0 to 19 service, 0-19
school-nurse: school nurse, SN, school nursing, school health
midwife: midwife, midwifery, midwives, MW, maternity
family-nurse: family nurse partnership, FNP, family nurse
paediatrician: paediatrician, paediatric, pediatrician, consultant paediatrician, community paediatrician
named-nurse: named nurse, designated nurse, named doctor, designated doctor, named professional
psychiatric-nurse: community psychiatric nurse, CPN, care coordinator, care co-ordinator
reviewing-officer: independent reviewing officer, IRO, reviewing officer
conference-chair: child protection chair, CP chair, conference chair, child protection coordinator
lado: LADO, local authority designated officer, designated officer > allegation against staff, position of trust
safeguarding-lead: designated safeguarding lead, DSL, safeguarding lead, designated teacher, child protection lead
personal-adviser: personal adviser, PA, personal advisor, leaving care worker
support-worker: family support worker, FSW, support worker, keyworker, key worker, outreach worker
idva: IDVA, independent domestic violence adviser, independent domestic abuse adviser, domestic abuse adviser
isva: ISVA, independent sexual violence adviser
practitioner: practitioner, professional
manager: manager, team manager, practice manager
newly-qualified: newly qualified, NQSW, ASYE, assessed and supported year in employment > inexperienced
agency-staff: agency staff, agency social worker, locum, interim staff, temporary staff
foster-carer: foster carer, foster care, fostering, foster parent > IFA, independent fostering agency, foster placement
interpreter: interpreter, interpreting, translator, translation, language line > English as an additional language, EAL
advocate: advocate, advocacy, independent visitor
`;
