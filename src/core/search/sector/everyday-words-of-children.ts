/**
 * What people type of children's lives, bodies and troubles, theme by theme of the codebook, and how reviews and inspections
 * write it. Written as word-group.ts says; the themes behind # are those whose tags bear on it.
 */
export const EVERYDAY_WORDS_OF_CHILDREN = `
pupil: pupil, schoolchild, student, schoolboy, schoolgirl > child at school, in Year 10, learner
school: school > academy, form tutor, head teacher, pupil
classroom: classroom, in class > school day, teaching, timetable
half-days: part time timetable, half days, only in for an hour, reduced hours at school > reduced timetable, alternative provision, not receiving full-time education # school_exclusion_attendance
alternative-school: alternative school, pupil referral, unit for excluded pupils, special school > alternative provision, PRU, pupil referral unit, academy trust # school_exclusion_attendance
sent-out: sent out of class, isolation room, internal exclusion > detention, suspended, behaviour policy # school_exclusion_attendance
school-work: exams, homework, grades, school results, doing well in school > attainment, GCSE, key stage, educational progress, virtual school
school-counsellor: school counsellor, counselling, counsellor, someone to talk to, talking therapy > therapeutic support, emotional well-being, bereavement service # child_mental_health_self_harm
pastoral: pastoral, pastoral care, head of year, form tutor > tutor, teaching assistant, safeguarding lead
nobody-checks-home-school: checks on home education, home education checks, who checks home education > elective home education officer, EHE team, home visit, suitable education, school attendance order # elective_home_education
off-rolled: taken off the register, removed from the roll, taken off the roll > removed from roll, elective home education, children missing education # elective_home_education school_exclusion_attendance
no-school-place: no school place, waiting for a school, without a school > children missing education, not on roll, admission, alternative provision # school_exclusion_attendance
growing: growing, growth, growth chart > centile, weighed, plotted, weight, faltering growth # neglect
weighing: weighed, baby clinic, weigh in > weight, centile, clinic, plotted
mealtimes: meals, breakfast, lunch, dinner > school meals, food, breakfast club, fed
no-bed: mattress on the floor, sleeping on the floor, bare mattress > mattress, bedding, home conditions # neglect
smoke: smoking, smoker, vaping > tobacco
hygiene: hygiene, washing, personal care, bathing > unkempt, personal hygiene, unwashed, nappy # neglect
nappies: nappy, nappy rash, wet nappy > soiled, sore # neglect
lice: lice, scabies, infested, fleas, bed bugs > infestation, head lice, hygiene # neglect
eyes-ears: glasses, eyesight, hearing aid, hearing test, optician > vision, hearing, audiology, squint # was_not_brought
asthma: asthma, inhaler > respiratory
diabetes: diabetes, diabetic, blood sugar > insulin, ketoacidosis # disability_health_needs
long-term-illness: long term illness, long-term condition, chronic illness, life limiting > chronic condition, complex health needs, health needs # disability_health_needs
tube-fed: tube fed, feeding tube, fed by tube > gastrostomy, nasogastric, feeds, PEG # disability_health_needs
physio: physio, physiotherapy, occupational therapist, occupational therapy > physiotherapist, therapist, equipment, splints, standing frame
cannot-say: cannot tell, could not say, could not tell anyone, not able to tell, too young to tell, too young to speak > non-verbal, pre-verbal, signs, Makaton, behaviour as communication # child_voice disability_health_needs
sign-language: sign language, deaf, blind > British Sign Language, hearing impairment, visual impairment # disability_health_needs
respite: respite, short breaks, a break for parents > respite care, overnight stays # disability_health_needs
carers-exhausted: worn out parents, exhausted parents, exhausted mother, tired mother, tired parents > exhausted, exhaustion, carer’s assessment, respite, parent carer # disability_health_needs
behaviour: behaviour, behaving > behavioural, conduct, presentation
tantrums: tantrums, outbursts, meltdowns, aggressive child, violent child, hits his mother, hits her mother > aggression, child to parent violence, challenging behaviour, dysregulated
changed-behaviour: change in behaviour, changed behaviour, behaviour changed, acting differently, not himself, not herself > withdrawn, out of character, deterioration, became quiet, behaviour had altered # child_voice
clingy: clingy, watchful, flinched, frozen > frozen awareness, wary, startled, hypervigilant # child_voice
bonding: bonding, attachment, cuddles, love > warmth, attuned, emotional warmth, parent-infant
rough-handling: rough handling, handled roughly, rough with the baby, threw the baby > handling, roughly, shaken, physical abuse # infants_prebirth bruising_nonmobile
bite: bite, bite mark > teeth marks, injury
burnt: iron burn, cigarette burn, hot water > thermal injury
choking: throttled, grabbed by the throat, hands round her neck > strangulation, non-fatal strangulation, red mark on the neck # domestic_abuse
head-banging: bump on the head, hit his head, hit her head, banged his head, fell off the bed, fell down the stairs, fell off the sofa, dropped the baby > head injury, fall, rolled, swelling, mechanism of injury
bruise-story: how he got the bruise, how she got the bruise, cause of the bruise, bruise story > explanation, inconsistent, toy, bumped # bruising_nonmobile
cannot-move-yet: cannot crawl, not crawling, not walking yet, not rolling, too young to move, cannot roll > non-mobile, not independently mobile, pre-mobile, not yet mobile # bruising_nonmobile
injury-photo: photographs of injuries, photos of injuries, body map > photographed, medical photographs, skin map
medical: medical, medical examination, examined, child protection medical, examined by a doctor > paediatric examination, paediatric assessment # bruising_nonmobile
x-ray: x-ray, scan, brain scan > skeletal survey, CT scan, MRI, imaging
bled: bleeding, blood, nose bleed, blood in the mouth > haemorrhage, torn frenulum
poison: swallowed tablets, swallowed drugs, drank methadone > ingestion, ingested, methadone, safe storage, lock box # parental_substance_misuse
safe-storage: locked box, locked away, medicine cupboard, medicine out of reach > safe storage, lockable, out of reach
baby-care: baby care, looking after a baby, caring for a baby > basic care, parenting skills, feeds, handling, newborn care # infants_prebirth
sleep-place: where the baby sleeps, where baby sleeps, sleeping place > Moses basket, cot, co-sleeping, safer sleep, sleep space # infants_prebirth
safe-sleep-advice: told not to sleep with the baby, told about safe sleeping > safer sleep, safe sleeping, lullaby trust # infants_prebirth
cot-death: died in his sleep, died in her sleep, found dead in bed > SUDI, sudden unexpected death, unresponsive, ambulance was called # infants_prebirth
prem-baby: prem baby, early baby, small baby, tiny baby, born early, born too soon > premature, preterm, neonatal unit, low birth weight, born at 34 weeks # infants_prebirth
withdrawing-baby: born addicted, addicted baby, baby withdrawing > neonatal abstinence, withdrawal, methadone in pregnancy # infants_prebirth parental_substance_misuse
second-baby: another baby, new pregnancy, pregnant again > subsequent pregnancy, unborn, pre-birth assessment, later child # infants_prebirth
antenatal-care: antenatal care, care in pregnancy, pregnancy care, booked late, missed antenatal, booking appointment > booking, antenatal, midwife, late booking, antenatal appointments # infants_prebirth
took-baby-home: took the baby home, baby went home, baby sent home, discharged with the baby > discharge, discharge planning meeting, neonatal unit, home from hospital # infants_prebirth
visit-newborn: first visit to the baby, new birth visit, birth visit > primary visit, health visitor
check-at-two: two year check, developmental check, development check, one year check > developmental review, two-year review, ages and stages, mandated contact # was_not_brought
speech-late: not talking, late talking, late to talk, slow to talk, not walking, late walking > speech delay, speech and language, developmental delay, milestones
young-parent-help: help for young parents, support for young mums, support for teenage mums > family nurse partnership, FNP, teenage parents, young parents # young_vulnerable_parents
parent-in-care: parent grew up in care, mum was in care, mother was in care, mother in care, father in care > looked after as a child, foster homes, care experienced, personal adviser # young_vulnerable_parents looked_after_children
parent-abused: mother was abused, mum was abused, parents own abuse > own abuse, history of abuse, childhood trauma, adverse childhood experiences # young_vulnerable_parents
slow-parent: parent with learning difficulties, mum with learning difficulties, parents with learning disabilities, parent who cannot read > learning disability, learning difficulty, advocate, easy read, parenting assessment # parental_learning_disability
plain-words: plain words, plain English, easy words, jargon, too many long words > easy read, understood, explained, written in # parental_learning_disability
baby-blues: baby blues, low after the birth, down after the birth, sad after having the baby > postnatal depression, perinatal mental health, low mood, Edinburgh # parental_mental_health infants_prebirth
hearing-voices: voices, paranoid, paranoia, seeing things > psychosis, psychotic, delusional # parental_mental_health
nerves: nerves, anxious, anxiety, panic attacks, worry all the time > low mood, panic
mental-health-team: mental health team, mental health worker, psychiatrist, psychologist > community mental health, CPN, care coordinator, CAMHS
drink-problem: drink problem, drinks too much, drunk in charge, drunk parents, drunk mother, drunk dad, hungover > alcohol misuse, in drink, intoxicated, smelt of alcohol, dependent drinker # parental_substance_misuse
vodka: vodka, wine, bottles, cans, empties, empty bottles > alcohol, units, drank # parental_substance_misuse
drug-treatment: drug treatment, drug worker, in treatment, on a script, methadone script > drug and alcohol service, prescribed methadone, substance misuse service, recovery worker # parental_substance_misuse
drug-testing: drug test, hair test, tested for drugs, tested positive > hair strand test, toxicology, drug screening # parental_substance_misuse
dealer: dealer, dealing, drugs in the house, drug den > drug dealing, cuckooing, cannabis, warrant
three-problems: drink drugs and violence, drugs and violence, mental health and drink, several problems at once, many problems at once > toxic trio, trio of vulnerabilities, multiple, co-existing, combination # toxic_trio
smacked: hit with a belt, spanked, discipline, punished, punishment > physical chastisement, chastisement, physical punishment, struck, over-chastisement
called-names: called names, put down, humiliated, shouted at, sworn at, told she was worthless, told he was worthless > emotional abuse, emotional harm, belittled, scapegoated, harsh
favourite: singled out, treated differently from brothers, scapegoat, black sheep > differential treatment, hostile
locked-in: locked in, locked in his room, locked in her room, tied up, tied > locked, restrained, restricted, cruelty, confined
hidden-away: hidden away, kept indoors, not allowed out, kept inside, kept away from people, not seen for months > isolated, invisible, not seen, out of sight, withdrawn from services # child_voice
child-sexually-abused: interfered, groomed online, sexual touching, touched her, touched him, touched me > sexual abuse, sexual assault, disclosed, allegation # intrafamilial_csa
sexual-behaviour: sexualised, sexual behaviour, acting sexually, sexual language > harmful sexual behaviour, sexualised behaviour, inappropriate sexual # intrafamilial_csa
rape-kit: forensic, forensic examination, medical evidence, sexual assault centre > SARC, forensic medical, sexual assault referral centre, paediatric examination
pregnant-teen: pregnant teenager, pregnant girl, pregnant schoolgirl, underage pregnancy, abortion, termination > teenage pregnancy, pregnant, sexual health # cse
underage-sex: underage sex, sex with adults, sleeping with older men > sexual activity, exploited, sexual exploitation, unlawful sexual # cse
sex-health: sexual health, contraception, morning after pill, std, sti > sexual health clinic, contraceptive, emergency contraception, chlamydia # cse
hotel: hotel, picked up in cars, taxi, cars outside > vehicle, older males, exploited, adult males # cse
takeaway: takeaway, parties, house parties > party house, adult males, exploited, alcohol # cse
online-grooming: met online, online stranger, snapchat, instagram, webcam, chat room > online, social media, indecent images, groomed online # cse
sells-drugs-for-others: made to sell drugs, forced to sell drugs, carrying drugs, drug running, working for dealers > county lines, criminal exploitation, trafficked, exploited, cuckooing # cce_serious_violence
train-tickets: train tickets, found in another town, found miles away > county lines, missing episode, found in # cce_serious_violence
stabbing: attacked with a knife, street violence, fights, machete > serious youth violence, knife, assault, retaliation # cce_serious_violence
debt-to-dealers: debt to dealers, in debt to, threatened by dealers > drug debt, debt bondage, threats # cce_serious_violence
arrested: arrested, in police cells, police station, locked up, charged, in trouble with the police > custody, voluntary attendance, criminal charge, appropriate adult
probation-youth: youth worker, youth club, yot worker > youth service, youth justice, outreach, detached youth work
friends: friends, mates, peers, friendship > peer group, associates, friendship group
bad-crowd: bad crowd, wrong crowd, bad company, hanging around with > associates, peers, peer group, anti-social # cce_serious_violence
out-late: out late, late at night, hanging around, on the streets, streets > missing, extra-familial, location
missing-chat: return home chat, chat when they come back, asked where they had been, missing interview > return interview, independent return, debrief # missing_children
search-for-missing: looking for missing children, search for the child, police looking for > missing person, high risk missing, trigger plan, search # missing_children
runaway-from-home-care: runs from the home, missing from the children’s home > missing from care, children’s home, missing episodes # missing_children looked_after_children
scars: scars, scratches, cuts on arms, cuts on his arms, cuts on her arms, blood on a towel > cutting, self-harm, forearms, superficial cuts # child_mental_health_self_harm
suicide-signs: signs of suicide, suicide signs, warning signs of suicide, goodbye note, suicide note > suicidal ideation, suicidal thoughts, overdose, antecedents, searched online # child_mental_health_self_harm
suicide-plan: plan to die, plan to kill, safety plan for suicide > safety plan, suicidal intent, ligature # child_mental_health_self_harm
mental-hospital: mental hospital, psychiatric ward, psychiatric bed, tier 4 > inpatient, psychiatric unit, deliberate self-harm admission # child_mental_health_self_harm
camhs-refused: camhs refused, camhs turned down, camhs would not see, rejected by camhs, not ill enough > referral was rejected, not accepted by CAMHS, threshold for CAMHS, single point of access # service_gaps_waits child_mental_health_self_harm
lgbt: gay, lesbian, trans, transgender, gender identity, sexuality, lgbt > sexual orientation, LGBTQ
food-problem: food problems, making herself sick, bingeing, vomiting > eating disorder, purging, weight loss
sleep-problem: cannot sleep, not sleeping, tired at school, falling asleep in class, tired child, always tired > tired, sleep, exhausted, lethargic
headphones: withdrawn from friends, stays in his room, stays in her room, never leaves his room > isolated, withdrawn, refused to leave, bedroom
toys: toys, play, nothing to play with > stimulation, under-stimulated
`;
