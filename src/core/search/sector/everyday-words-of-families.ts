/**
 * What people type of children, families and what happens to them, and how reviews write it. Written as word-group.ts says; the
 * themes behind # are those whose tags bear on it.
 */
export const EVERYDAY_WORDS_OF_FAMILIES = `
kid: kid, youngster > child, children, young person
toddler: toddler, little one, small child > infant, young child
boy: boy, lad, son > young man
girl: girl, daughter > young woman
parent: parents, parent > mother, father, carer
boyfriend: boyfriend > partner, male friend, new partner
girlfriend: girlfriend > partner
new-boyfriend: new boyfriend, new man, new partner, mums new boyfriend, mums boyfriend, moved in with a man > boyfriend, mothers partner, male friend, new relationship, male partner, moved in, father figure # invisible_men known_offender_in_household
who-lives-there: who lives there, who lived there, who was living there, people in the house, adults in the house > household, living in the household, household composition, other adults # invisible_men known_offender_in_household
stepmother: stepmother, stepmum, step-mother
gran: gran, nana, nanny, nanna > grandmother, MGM, PGM, maternal grandmother, paternal grandmother
aunt: aunt, auntie, aunty > uncle
neighbour: neighbour, people next door > member of the public, anonymous referral, anonymous caller
stranger: stranger, lodger, people coming and going, strangers in the house > unknown male, unknown adult, visitors to the home, cuckooing
teacher: teacher, head teacher, headteacher > teaching assistant, school staff, pastoral lead, form tutor, head of year
nursery: nursery, pre-school, preschool, playgroup > childminder, early years setting
doctor: doctor > GP, paediatrician, consultant, registrar
nurse: nurse > health visitor, HV, school nurse, CPN
hospital: hospital > ward, emergency department, A&E, ED
judge: judge, court > proceedings, hearing, family court
staff: staff, workers > practitioners, professionals
foster-family: foster family, foster home, foster mum, foster dad > foster carer, foster placement
hit: hit, hitting, beat, beaten, beating, slap, slapped, punch, punched, kick, kicked, battered > assault, struck, violence, physical abuse, smacked
hurt: hurt, harmed > injury, injured, bruise, assault
injury: injury, injured > bruise, fracture, burn, broken, wound
marks: marks, mark, black eye > bruise, injury
not-explained: unexplained, not explained, no explanation, not accounted for > did not explain, inconsistent explanation, explanation+inconsistent, changing accounts, different accounts, account+changed, implausible, did not fit, non-accidental injury, inflicted
broken-bones: broken bones, broken ribs > fracture, skeletal survey
shouting: shouting, screaming, yelling, rowing, arguing, row > argument, verbal argument, domestic incident, altercation # domestic_abuse
scared: scared, frightened, afraid, terrified, fearful, in fear > fear, intimidated
violent-partner: violent partner, violent boyfriend, violent dad, violent father, violent relationship, abusive partner, abusive relationship > domestic abuse, domestic violence, assault, coercive, perpetrator # domestic_abuse
saw-violence: saw the violence, witnessed violence, heard the fighting > witnessed domestic, exposed to domestic, exposure to domestic abuse # domestic_abuse
asleep: asleep, slept, fell asleep, dozed > sleeping, woke, co-sleeping
sleeping-with-baby: sharing a bed, shared a bed, same bed > co-sleeping, bed sharing, overlay, safer sleep # infants_prebirth
controlling: controlling, controlled, under his thumb > coercive, isolated, would not let, monitored, decided who # domestic_abuse
violent: violent, violence > assault, aggression, attacked
perpetrator: perpetrator, abuser, attacker > offender, violent
stalking: stalking, harassing, harassed > harassment, followed her, restraining order, non-molestation order # domestic_abuse
left-him: left him, tried to leave, leaving him, ended the relationship, split up, broke up > separated, separation, refuge # domestic_abuse
dropped-charges: dropped the charges, dropped charges, would not press charges, changed her story, changed his story, changed their story > withdrew+statement, retracted, retraction, declined to support, no prosecution, withdrew+allegation
took-back: took back, taken back, withdrew, withdrawn > retracted, retraction
drinking: drinking, drink, drunk, boozing, drinker > alcohol, intoxicated, smelt of alcohol, alcoholic, under the influence, drank, wine, vodka, hangover # parental_substance_misuse
drugs: drugs, on drugs, taking drugs, using drugs, addict, addicted, addiction > substance misuse, cannabis, heroin, cocaine, crack, methadone, substance use, illicit # parental_substance_misuse
weed: weed, smoking weed, stoned > cannabis, skunk
sober: sober, clean, relapse, relapsed, back on drugs > abstinent, abstinence, drug test, hair strand test, recovery # parental_substance_misuse
not-coping: not coping, cannot cope, could not cope, struggling, struggled, overwhelmed, at breaking point > exhausted, low mood, depressed, tired, stress
sad: sad, unhappy, tearful, feeling low, withdrawn and quiet > low mood, depressed, distressed, withdrawn
lonely: lonely, loneliness, not supported, no support, no friends > isolated, isolation, lack of support
breakdown: breakdown, mental breakdown > psychosis, psychotic, sectioned, mental health crisis # parental_mental_health
mentally-ill: mentally ill, mental problems, mad > mental health, mental illness, psychosis, depression
wanted-to-die: kill himself, kill herself, killed himself, killed herself, wanted to die, end his life, end her life, took her life, took his life > suicide, suicidal, ligature, overdose, hanged # child_mental_health_self_harm
hurting-self: cutting, hurting herself, hurting himself, harming herself, harming himself, cut herself, cut himself > self-harm, self-injury, cut+arms # child_mental_health_self_harm
pills: pills, tablets, took an overdose > overdose, paracetamol, medication
bullied: bullied, bullying, picked on, teased
not-eating: not eating, stopped eating, starving herself > eating disorder, anorexia, weight loss, restricted diet
hungry: starving, not fed, no food, short of food, stealing food, asking for food, underfed, food > hungry, hunger, food bank, food parcel, malnourished, meals # neglect
thin: thin, skinny, losing weight, lost weight, not growing, not gaining weight, weight > weight loss, poor weight gain, faltering growth, failure to thrive, centile, underweight # neglect
dirty-home: dirty house, dirty home, filthy house, filthy home, messy house, state of the house, squalor > home conditions, cluttered, unhygienic, squalid, dog faeces, rubbish # neglect
dirty-clothes: dirty clothes, scruffy, nits, head lice, smelly clothes, wearing the same clothes > unkempt, hygiene, unwashed, dirty, clothing # neglect
looked-after-badly: not looked after, badly looked after, poorly cared for, not cared for, looked neglected > neglect, unkempt, poor care, basic care # neglect
bad-teeth: bad teeth, rotten teeth, toothache > dental decay, tooth decay, caries, extractions # neglect
left-alone: left alone, home alone, left on their own, left by themselves, left unattended, unsupervised, not supervised > lack of supervision, unaccompanied, left in the care # neglect
cold-home: cold house, cold home, no heating, no electricity, damp > heating, mould, prepayment meter, electricity, fuel # poverty_housing
no-money: no money, skint, money worries, money problems, struggling for money, poor family, bills, rent > poverty, debt, arrears, financial difficulties, universal credit, benefits, food bank # poverty_housing
overcrowded: overcrowded, cramped, too many people in the house > overcrowding, temporary accommodation, one bedroom # poverty_housing
homeless: homeless, nowhere to live, sofa surfing, evicted, thrown out, kicked out > homelessness, eviction, temporary accommodation, hostel # poverty_housing
cot: cot, crib > Moses basket, next-to-me
sofa: sofa, settee, couch, armchair
crying-long: crying, cried, would not stop crying > inconsolable, unsettled, colic, ICON
lost-temper: lost his temper, lost her temper, snapped, shook the baby, shaken > abusive head trauma, head injury, shaking
drowned: drowned, drowning > bath, water
fed: breastfeeding, bottle fed, feeding > feeds, formula
touched: touched, touching, inappropriate touching, molested, interfered with > sexual abuse, sexually abused, indecent assault, sexual assault, sexualised behaviour # intrafamilial_csa
raped: raped, rape, forced sex > sexual assault, sexual abuse
told-someone: told someone, told a teacher, told school, spoke out, spoke up, spoken up, confided, opened up > disclosed, disclosure, allegation, told+teacher
older-man: older boyfriend, older man, older men > adult male, sexual exploitation, CSE, grooming # cse
gifts: gifts, presents, new trainers, new phone, new clothes, unexplained money > unexplained gifts, second phone, cash # cce_serious_violence cse
gang: gang, selling drugs, running drugs, dealing drugs, drug runner, drug dealers > criminal exploitation, county lines, CCE, exploited, drug dealing, debt # cce_serious_violence
knife: knife, blade, carrying a knife > weapon, knife crime, stabbed, bladed article # cce_serious_violence
ran-away: ran away, runs away, run away, running away, ran off, not come home, did not come home, out all night, staying out > missing, missing episode, absconded, missing from home, missing from care, return home interview # missing_children
skipping-school: skipping school, bunking off, off school, missing school, not in school, not at school, not going to school, stopped going to school, out of school, missed school > attendance, persistent absence, school absence, school refusal, truancy, children missing education # school_exclusion_attendance
thrown-out-of-school: kicked out of school, expelled, thrown out of school > exclusion, excluded, permanently excluded, suspended, managed move, pupil referral unit # school_exclusion_attendance
taught-at-home: taught at home, homeschooled, taken out of school, took him out of school, took her out of school, pulled out of school > elective home education, EHE, home educated # elective_home_education
internet: internet, on the internet, on his phone, on her phone, gaming > online, social media
special-needs: special needs, wheelchair, not speak, could not speak, could not talk, cannot talk, does not talk > non-verbal, disability, disabled, complex needs, communication needs # disability_health_needs
medicine: medicine, medication > prescribed, prescription, insulin, doses
ill: ill, sick, poorly, unwell > illness, symptoms, medical, condition
made-up-illness: made up illness, faked illness, exaggerated, exaggerating, making her ill, making him ill > fabricated or induced illness, FII, fabricated, perplexing presentations # disability_health_needs
hid-pregnancy: hid the pregnancy, hidden pregnancy, hid her pregnancy, not know she was pregnant > concealed pregnancy, late booking, unbooked # infants_prebirth
young-mum: young mum, teen mum, teenage mum, young parents, young dad > teenage parent, young mother, young father, aged 17, family nurse partnership # young_vulnerable_parents
own-childhood: own childhood, bad childhood, abused as a child, difficult childhood, grew up in care, been in care themselves > adverse childhood experiences, childhood trauma, care leaver, care experienced, own history, own experience # young_vulnerable_parents
cannot-read: cannot read, could not read, not understand, not understood, slow learner > learning disability, learning difficulty, literacy, easy read # parental_learning_disability
no-english: no English, not speak English, language barrier, language problem, did not speak English, little English, speaks another language > interpreter, first language, translated, English as an additional language, limited English # race_culture_adultification
religion: religion, religious, faith, church, mosque, beliefs > pastor, spirit possession, cultural, faith community # race_culture_adultification
racist: racist, racism, skin colour, because he was black, because she was black > ethnicity, racial, race, Black, discrimination, stereotypes # race_culture_adultification
grown-up: treated like an adult, treated as an adult, seen as older, seen as an adult, treated as older > adultification, adultified, streetwise, mature, lifestyle choice # race_culture_adultification blaming_language
blamed: blamed, blame, own fault, blamed the child, blamed the victim > victim blaming, lifestyle choice, putting herself at risk, making choices, attention seeking, challenging behaviour # blaming_language
dangerous-man: dangerous man, paedophile, criminal record, known to be dangerous, past offences, previous offences, history of violence > convictions, convicted, sex offender, previous convictions, risk to children, MAPPA, probation # known_offender_in_household
prison: prison, jail, out of prison > custody, imprisonment, released, licence, sentenced
migrant: migrant, immigrant > asylum, refugee, immigration status, no recourse to public funds
bereaved: lost his dad, lost her mum, lost a baby, mourning > bereavement, grief, bereaved
pet: cat, animals > dogs, pets, RSPCA
kept-together: kept together, stay together, staying together, keep together > placed together, separated, placed with their brothers
fighting-over-child: custody battle, fighting over custody, custody, access to the children > private law proceedings, contact dispute, Cafcass, child arrangements order
naughty: naughty, bad behaviour, badly behaved, misbehaving, troublemaker, acting out, playing up > defiance, poor choices, challenging behaviour, behaviour points, detention, behaviour policy, conduct, disruptive # blaming_language child_voice
quiet-child: quiet, shy, would not talk, stopped talking > withdrawn, watchful, compliant, passive
bed-wetting: wet the bed, bed wetting, wetting himself, wetting herself, soiling > enuresis, wet
fits: fits, epilepsy > seizure, epileptic
translate: translate, translated, translating, translation > interpreter, interpreting, first language # race_culture_adultification
relatives: relatives, relations > cousin, aunt, uncle, grandmother, family members
past-violence: violent past, violent history, history of violence, been violent before > convictions, convicted, assault, former partner, previous partner, caution # known_offender_in_household
violence-at-home: violence at home, violence in the home, fighting at home > domestic abuse, domestic violence # domestic_abuse
nights: nights, night shift, working nights > night, shift, shifts
away-from-family: working away, away for work > lives away, lorry driver, shift
stopped-breathing: stopped breathing, not breathing > collapsed, lifeless, floppy, resuscitated, cardiac arrest
hospital-trips: went to hospital, trips to hospital, taken to hospital, in and out of hospital > attendances, presented, admitted, emergency department
grief: grief, grieving, lost somebody > bereavement, bereaved, died, death
place-to-live: place to live, somewhere to live, where to live, decent home, decent place > suitable accommodation, accommodation, tenancy, housing
rehoused: asked to be moved, asked for a move, asked to move, wanted to move, rehoused, moved house > move, housing, transfer, tenancy # poverty_housing
photos: nudes, pictures, photos > indecent images, sexting, images
having-sex: having sex, sex > sexual activity, sexual health, contraception
clothes: clothes, coat, shoes > clothing, uniform
babysitter: babysitter, babysitting, left with > in the care of, looked after by
owed-money: owed money, owes money, owing > debt, debt bondage
boy-on-his-own: on his own, on her own, on their own, all alone > alone, by himself, by herself
whole-family: whole family, all the family, everyone in the family > think family, family as a whole # think_family
runaway-kids: runaway, runaways > missing, went missing, missing episode # missing_children
adopted: adopted, adopt > adoption, permanence, adoptive
foster-homes: foster home, foster homes > foster carers, foster care, placement
good-life: happy, settled > stable, thriving, secure
cares-for-parent: care for a parent, caring for a parent, caring for their mum, looks after mum, looking after mum, cares for her mum, cares for his mum, care for their parents > young carer, caring responsibilities
before-birth: before they are born, before birth, before the birth, before the baby is born, not yet born > unborn, pre-birth, pre-birth assessment, antenatal # infants_prebirth
money-troubles: money troubles, short of money, hard up, struggling with money, little money, cost of living > poverty, benefits, arrears, debt, food bank, prepayment meter # poverty_housing
drink-or-drugs: drink or drugs, drugs or drink, drink or take drugs, drink and drugs, drunk or on drugs > substance misuse, drug and alcohol, alcohol misuse, parental drug # parental_substance_misuse
drawn-into: drawn into, sucked into, dragged into, pulled into > exploited, exploitation, recruited, groomed
treated-as-criminal: treated as a criminal, treated like a criminal, seen as a criminal > suspect, offender, custody, arrested, National Referral Mechanism # cce_serious_violence
grown-ups: grown-up, grown ups > adult
left-hospital: left hospital, leaving hospital, home from hospital > discharged, discharge planning, discharge
`;
