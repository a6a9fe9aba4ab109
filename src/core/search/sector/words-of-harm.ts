/** What children come to harm by, and what weighs on their families. Written as word-group.ts says. */
export const WORDS_OF_HARM = `
domestic-abuse: domestic abuse, domestic violence, DA, DV, DVA, IPV, intimate partner violence > coercive control, controlling behaviour, MARAC, DASH, strangulation
coercive-control: coercive control, controlling behaviour, coercion, controlling and coercive behaviour, coercive
marac: MARAC, multi-agency risk assessment conference
dash: DASH, domestic abuse stalking and harassment, DASH risk assessment, DARA
domestic-abuse-notice: domestic abuse notification, police notification, PPN, public protection notice, vulnerable person report, VPA, merlin
disclosure-scheme: Clare's law, domestic violence disclosure scheme, DVDS, Sarah's law, child sex offender disclosure scheme
refuge: refuge, women's aid, safe accommodation
mappa: MAPPA, multi-agency public protection arrangements
toxic-trio: toxic trio, trio of vulnerabilities, trilogy of risk, toxic triangle, trigger trio, co-occurring factors, compounding factors
parental-mental-health: parental mental health, parental mental ill-health, parent's mental health > mother's mental health, father's mental health, maternal mental health, postnatal depression
mental-health: mental health, mental ill-health, mental illness, MH, psychiatric > depression, anxiety, psychosis, bipolar, personality disorder, schizophrenia
depression: depression, depressed, low mood, postnatal depression, PND, antidepressant
postnatal-depression: postnatal depression, PND, post-natal depression, perinatal mental health, puerperal > depression, low mood, antidepressant
psychosis: psychosis, psychotic, schizophrenia, delusion, hearing voices, hallucination
personality-disorder: personality disorder, EUPD, BPD, emotionally unstable personality disorder, borderline personality disorder
mental-health-act: sectioned, Mental Health Act, MHA, section 136, s136
substance-misuse: substance misuse, substance use, substance abuse, drug misuse, drug use, drug taking, drug and alcohol, drug abuse > cannabis, heroin, cocaine, methadone, alcohol, crack, ketamine
alcohol: alcohol, alcohol misuse, drinking, drunk, intoxicated, alcoholic, under the influence
opiates: heroin, methadone, opiate, opioid, opioid substitution, buprenorphine, subutex
cannabis: cannabis, marijuana, weed, skunk
learning-disability: learning disability, learning difficulties, LD, learning difficulty, learning disabled, cognitive difficulties, intellectual disability
neglect: neglect, poor home conditions > dirty, unkempt, squalid, faltering growth, dental decay
hunger: hungry, hunger > not fed, asking for food, short of food
dirty: dirty, unkempt, unwashed, smelly, smelled, grubby, filthy
home-conditions: home conditions, state of the home > dirty, cluttered, squalid, unhygienic, filthy, hoarding
medical-neglect: medical neglect, health needs not met, unmet health needs, missed health appointments > was not brought, dental neglect
dental: dental, dentist, teeth, tooth, tooth decay, dental neglect, dental decay, caries
faltering-growth: faltering growth, failure to thrive, poor weight gain, weight loss, malnutrition, malnourished, underweight, FTT
obesity: obesity, obese, overweight, BMI
poverty: poverty, deprivation, debt, financial hardship, food bank, destitute, no recourse to public funds, NRPF
no-recourse: no recourse to public funds, NRPF, immigration status, asylum
asylum: unaccompanied asylum seeking children, UASC, asylum seeker, unaccompanied child, refugee, unaccompanied minor
physical-abuse: physical abuse, physical harm, physically abused, physical chastisement, smacking > assault, non-accidental injury, NAI
non-accidental-injury: non-accidental injury, NAI, inflicted injury, non accidental injuries, suspicious injury, unexplained injury, abusive injury > fracture, bruising, abusive head trauma
bruising: bruise, bruising > marks
non-mobile: non-mobile, not independently mobile, pre-mobile, immobile baby
fracture: fracture, broken bone, rib fractures, broken arm, broken leg, skeletal survey
head-trauma: abusive head trauma, AHT, shaken baby, head injury, subdural haemorrhage, shaking, non-accidental head injury, retinal haemorrhage > brain injury, ICON
crying: crying baby, ICON, coping with crying
burn: burn, scald, scalding, burned
safe-sleeping: safe sleeping, safer sleep, co-sleeping, bed sharing, overlay, overlaying, safe sleep advice, sleeping arrangements > sudden infant death, SUDI
sudi: sudden unexpected death in infancy, SUDI, sudden infant death, SIDS, cot death, SUDIC, SUDC, sudden unexpected death
fabricated-illness: fabricated or induced illness, FII, fabricated illness, perplexing presentations, Munchausen's by proxy, induced illness, PP/FII
poisoning: poisoning, ingestion, ingested > overdose
sexual-abuse: sexual abuse, child sexual abuse, CSA, intrafamilial sexual abuse, sexually abused, CSA in the family, sexual harm > rape, incest, harmful sexual behaviour
harmful-sexual-behaviour: harmful sexual behaviour, HSB, sexually harmful behaviour, SHB, sexualised behaviour, problematic sexual behaviour
sexual-exploitation: child sexual exploitation, CSE, sexual exploitation, grooming, groomed, sexually exploited
criminal-exploitation: criminal exploitation, CCE, county lines, child criminal exploitation, gangs, drug dealing, cuckooing > knife crime, serious youth violence, modern slavery
exploitation: exploitation, exploited > CSE, CCE, county lines, MACE, trafficking, contextual safeguarding
exploitation-panel: MACE, multi-agency child exploitation, exploitation panel, MASE, MACSE
contextual: contextual safeguarding, extra-familial harm, EFH, harm outside the home, extrafamilial, risk outside the home, extra-familial
trafficking: trafficking, trafficked, modern slavery, NRM, national referral mechanism
youth-violence: serious youth violence, SYV, knife crime, stabbing, stabbed, gang violence, weapon
online: online, internet, social media > digital, sexting, indecent images
radicalisation: radicalisation, radicalised, extremism, Prevent duty, Channel panel
genital-mutilation: female genital mutilation, FGM
honour-based: honour based abuse, HBA, HBV, honour based violence, so-called honour, forced marriage
spirit-possession: spirit possession, witchcraft, faith or belief abuse, ritual abuse
emotional-abuse: emotional abuse, emotional harm, psychological abuse, emotionally abused
self-harm: self-harm, DSH, self-injury > cutting, suicide, overdose
suicide: suicide, suicidal, suicidal ideation, taking own life, took her own life, took his own life, ended her life, ended his life, attempted suicide > overdose, ligature, hanging
eating-disorder: eating disorder, anorexia, bulimia
childhood-trauma: adverse childhood experiences, ACEs, ACE, childhood trauma, trauma, trauma-informed
bereavement: bereavement, bereaved, grief, loss of a parent
disability: disability, disabled, SEN, special educational needs, additional needs, complex needs > autism, learning disability, CWD, short breaks
disabled-children-team: children with disabilities, CWD, disabled children team, disabled children, children with disabilities team
autism: autism, autistic, ASD, ASC, autistic spectrum disorder, Asperger's, neurodivergent, neurodiversity
adhd: ADHD, attention deficit hyperactivity disorder, hyperactivity
speech-and-language: speech and language, SALT, SLT, speech therapist, speech delay, language delay
developmental-delay: developmental delay, delayed development, global delay, developmental milestones
foetal-alcohol: foetal alcohol, fetal alcohol, FASD, FAS, foetal alcohol spectrum disorder
abstinence-syndrome: neonatal abstinence syndrome, NAS, neonatal withdrawal, withdrawal symptoms
premature: premature, prematurity, preterm, pre-term, NICU, neonatal unit, SCBU, special care baby unit, neonatal intensive care
concealed-pregnancy: concealed pregnancy, denied pregnancy, late booking, unbooked pregnancy, late booker
teenage-parent: teenage parent, young parent, teenage pregnancy, teenage mother, young mother
ethnicity: ethnicity, race, ethnic, racial > racism, adultification
culture: culture, cultural, cultural competence
diversity: diversity, equality and diversity, EDI, protected characteristics, intersectionality
adultification: adultification, seen as older, treated as an adult > lifestyle choice
gypsy-traveller: Gypsy, Traveller, Roma, GRT, Gypsy Roma Traveller
private-fostering: private fostering, privately fostered
sex-offender: sex offender, registered sex offender, RSO, schedule one offender, schedule 1 offender, person posing a risk > SOPO, SHPO
dogs: dog, dog attack, dangerous dog, pets
covid: covid, pandemic, lockdown, coronavirus, covid-19
death: death, died, fatal, fatality, deceased > homicide, murder, killed, manslaughter
homicide: homicide, murder, manslaughter, filicide, infanticide, killed
strangulation: strangulation, strangled, choked, suffocation, smothered
disclosure: disclosure, disclosed
allegation: allegation, alleged
retraction: retraction, retracted, withdrew the allegation
separation: separation, separated, estranged, private law proceedings, contact dispute, custody dispute
`;
