/**
 * Words that a search is about a theme by, a line each: "theme: word, word+word". All words of a name have to stand in the
 * search, in any order; none of them is looked for in its place, so that "dad" and "assessed" keep their own meaning. For themes whose
 * name people do not type; what the field calls them is in words-of-themes.ts.
 */
export const WORDS_ABOUT_THEMES = `
invisible_men: dad+assessed, father+assessed, dad+asked, father+asked, dad+seen, father+seen, dad+ignored, father+ignored, dad+involved, father+involved, dad+included, father+included, dad+spoken, father+spoken, dad+visits, father+visits, mum+boyfriend, mother+boyfriend, new+partner, men+unknown, man+house, stepdad, dad+contact, dad+missing, father+missing, stepfather+seen, stepfather+assessed, stepfather+spoken, boyfriend+checked, partner+checked, man+living, father+known, father+named, dad+named, dad+told, father+told
known_offender_in_household: boyfriend+dangerous, partner+dangerous, partner+convictions, boyfriend+record, man+risk, boyfriend+violent, partner+prison
wider_family_concerns: grandparents+worried, gran+worried, nan+worried, grandmother+worried, family+worried, relatives+worried, neighbours+worried, grandparents+ignored, grandmother+ignored, family+ignored, neighbour+reported, grandmother+reported, aunt+worried, grandparents+listened, family+listened, nan+told, gran+rang, grandmother+rang, grandmother+told, grandmother+warned, grandparents+warned, relatives+rang, aunt+rang, uncle+worried, family+reported, neighbour+heard, neighbour+rang, neighbour+called, grandparents+asked, relatives+told
child_voice: child+asked, child+alone, children+asked, child+spoken, child+listened, children+listened, child+heard, child+said, boy+asked, girl+asked, child+felt, children+felt, child+wanted, child+view, children+view, child+like, teenager+listened, daughter+listened, son+listened
domestic_abuse: frightened+partner, scared+partner, afraid+partner, frightened+husband, scared+dad, scared+boyfriend, frightened+father, hit+mum, hit+mother, hit+wife, violence+children, shouting+house, fighting+parents, dad+violent, partner+control, husband+control, police+argument
parental_mental_health: mum+depressed, mother+depressed, dad+depressed, parent+depressed, mother+ill, mum+low, mother+low, mum+coping, mother+coping, mum+suicidal, mother+overdose, parent+suicidal, dad+suicidal, father+suicidal, father+depressed, mum+overdose, mum+ill, mum+anxious, mother+anxious, father+ill
parental_substance_misuse: mum+drinking, dad+drinking, mother+drinking, parents+drinking, mum+drugs, parents+drugs, mother+drugs, father+drugs, parents+drunk, mother+alcohol, parents+alcohol
infants_prebirth: baby+asleep, baby+sleeping, baby+bed, baby+sofa, baby+alcohol, baby+crying, newborn, unborn+baby, baby+hospital, pregnant+drugs, pregnant+risk
bruising_nonmobile: baby+bruise, baby+injury, baby+marks, baby+hurt, baby+fracture, bruise+explained, injuries+explained, injury+explained, baby+broken, baby+mark, baby+bruised, baby+fall, baby+fell, bruise+story, injury+story, baby+head, baby+injured
parental_self_report: parents+believed, mum+believed, mother+believed, mother+word, parents+word, parents+story, mum+story, explanation+accepted, mother+checked, parents+checked
disguised_compliance: parents+pretended, mother+pretended, parents+lied, mother+lied, mum+lied, parents+fooled, parents+cooperate, parents+hiding, parents+hid
parental_engagement: parents+angry, parents+aggressive, parents+refused, mum+refused, mother+refused, parents+hostile, parents+engage, family+avoided, parents+avoided, mother+avoided, workers+afraid, visits+cancelled, visit+cancelled, door+answer, door+open, mother+declined, parents+declined, father+aggressive, staff+threatened
multi_agency_working: agencies+together, agencies+apart, services+together, professionals+together, agencies+communicate
information_sharing: agencies+talk, professionals+talk, police+told, school+told, hospital+told, doctor+told, gp+told, knew+told, agencies+share, information+share, police+share, gp+informed, housing+told, housing+informed, nurse+told, midwife+told, nursery+told, school+informed, police+informed, hospital+informed, probation+told, worker+told
professional_curiosity: questions+asked, nobody+asked, nobody+checked, believed+checked, accepted+checked, curious, dig+deeper, asked+why
supervision_oversight: manager+checked, managers+noticed, manager+challenge, manager+know, managers+know, manager+decision, manager+agreed, manager+involved, managers+oversight, manager+notice, manager+read, supervision+cancelled, supervision+missed, supervision+tasks
professional_challenge: challenged+decision, decision+disagreed, professionals+disagreed, agencies+disagreed, concerns+escalated
thresholds: referral+refused, referral+rejected, referral+closed, case+closed, referral+accepted, concerns+enough, referral+bounced, referral+returned, threshold+met, threshold+high, called+closed, contact+closed, step+down
history_cumulative_harm: family+history, previous+children, past+assessment, history+ignored, history+missed, patterns+missed, incidents+linked
drift_delay: nothing+happened, took+long, took+months, action+late, decision+late, plan+late, assessment+late, assessment+overdue, assessment+long, visit+late, meeting+postponed, meeting+cancelled, conference+late, stuck+plan
cp_planning: plan+worked, plan+clear, conference+decision, plan+followed, plan+changed, plan+vague, plan+unclear, plan+reviewed, conference+useful, core+group+met, plan+ended
neglect: house+dirty, children+hungry, child+hungry, children+dirty, child+smell, children+smell, home+dirty, children+cared, teeth+bad
poverty_housing: family+money, family+homeless, house+cold, house+damp, family+evicted, flat+overcrowded
was_not_brought: appointments+missed, appointment+missed, appointments+kept, child+brought, baby+brought, jabs+missed, checks+missed, clinic+missed, dentist+missed, hospital+missed, hospital+brought, clinic+brought, check+missed, appointment+cancelled, appointments+cancelled
cross_boundary_transitions: family+moved, moved+area, moved+track, moved+records, moved+known, moved+school, turned+18
school_exclusion_attendance: school+missing, school+missed, school+out, school+excluded, school+attending, school+refused, lessons+missed, school+sent, school+part+time, pupil+excluded, boy+excluded, girl+excluded, pupil+absent, child+absent
intrafamilial_csa: dad+touched, stepdad+touched, told+abuse, told+believed, abuse+believed, retracted, abuse+disclosed, abused+dad, abused+father, abused+stepdad, abused+stepfather, abused+uncle, abused+brother, told+mum+touched, mother+believe+abuse, disclosed+believed
cse: girl+older, gifts+men, girl+exploited, older+boyfriend
cce_serious_violence: boy+drugs, boy+knife, son+knife, gang, teenager+knife, selling+drugs
missing_children: teenager+missing, kept+missing, child+missing, night+missing, missing+home
child_mental_health_self_harm: teenager+suicidal, child+suicidal, boy+suicide, girl+overdose, teenager+depressed, child+anxious, teenager+selfharm, children+mental, girl+suicidal, teenager+overdose, boy+overdose, child+depressed, child+sad, teenager+sad, girl+cutting, boy+cutting, teenager+cutting, teenager+anxious, pupil+depressed
disability_health_needs: child+disabled, disabled+abuse, disability+hidden, wheelchair
looked_after_children: children+care, foster+home, foster+moved, care+moved, children+fostered, fostered+brothers, care+brothers, care+sisters, care+leavers, care+parents+visit
placement_sufficiency: placed+far, placed+away, placed+distance, homes+enough, foster+enough, placements+enough
workforce_stability: workers+changed, worker+changed, workers+left, staff+left, social+worker+new, agency+staff, staff+stay, social+worker+left, workers+leave, posts+empty, staff+keep, worker+replaced
caseload_capacity: workers+busy, cases+many, staff+enough, workers+overworked
service_gaps_waits: help+waiting, waiting+long, list+waiting, camhs+waiting
race_culture_adultification: family+language, culture+ignored, black+treated, interpreter+used, english+speak
blaming_language: child+blamed, girl+blamed, victim+blamed, language+blame
over_optimism: positive+too, hoped+change, change+believed, improvement+believed
recording: records+missing, notes+missing, records+poor, written+down, notes+poor, records+late, notes+late, file+incomplete, recorded+wrong, records+wrong, notes+copied
early_help: help+early, help+sooner, support+early
training_knowledge: staff+trained, staff+know, workers+trained, training+gps
leadership_governance: leaders+know, leaders+improve, council+failed, board+failed, leaders+aware, leaders+visible, councillors, director+changed, leaders+changed
`;
