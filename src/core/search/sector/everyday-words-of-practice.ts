/**
 * What people type of what professionals did and did not do, and how reviews write it. Written as word-group.ts says; the themes
 * behind # are those whose tags bear on it.
 */
export const EVERYDAY_WORDS_OF_PRACTICE = `
not-listened: not listened, not heard, ignored, dismissed, disregarded, brushed off, brushed aside, fobbed off, not taken seriously, not acted on > discounted, minimised, given little weight, malicious, not followed up, no response, unheard, played down
not-believed: not believed, disbelieved, called a liar, thought she was lying, thought he was lying > took+back+allegation, retracted, retraction, not credible, doubted, making it up, unreliable, lying, attention seeking, dismissed, withdrew+allegation # child_voice intrafamilial_csa
not-asked: not asked, not ask, not questioned, no questions asked > not explored, not enquired, no enquiry, not sought, curiosity, curious # professional_curiosity
not-seen: not seen, unseen, not visited, not saw > invisible, out of sight, no access visit, not observed, not met
alone-with-worker: seen alone, not seen alone, spoken to alone, not spoken to alone, seen on his own, seen on her own, seen on their own, spoken to on their own, spoke to alone > alone with, on her own, on his own, in the presence of, with mother present, in front of # child_voice
not-spoken-to: not spoken to, not talked to, not interviewed > not seen, not consulted, wishes and feelings
not-noticed: not noticed, not spotted, unnoticed, missed signs, missed the signs, warning signs, red flags, signs missed > not recognised, unrecognised, not identified, not recognise, missed opportunity, indicators
not-told: not told, not informed, not passed on, not shared, not share, not share information, kept to themselves, left in the dark, not know, not knew > not made aware, unaware, not notified, not aware, not passed # information_sharing
talk-to-each-other: talk to each other, talking to each other, talked to each other, speak to each other, spoke to each other, communicating, communicate > information sharing, communication between, liaison, liaised, shared information, joined up # information_sharing multi_agency_working
work-together: working well together, worked well together, work well together, working together well, worked together, work together, joined up, teamwork, team work, good teamwork > multi-agency working, joint working, joint visit, co-ordinated, collaborative, strategy meeting, partnership working, effective partnership, multi-agency meeting # multi_agency_working
nobody-in-charge: not in charge, who was in charge, not responsible, not took responsibility, no lead, someone elses job, not joined up > lead professional, ownership, accountability, assumed+other, each agency # multi_agency_working
assumed: assumed, assuming, assumption, presumed, took for granted > supposed, expectation
took-their-word: believed the parents, believed the mother, believed what mum said, took her word, took their word, took mums word, parents word, believed mum, believed dad > accepted+account, face value, self-report, reassured, plausible, explanation+accepted # parental_self_report professional_curiosity
wanted-to-hear: what they wanted to hear, said the right things, say the right things, right things, right answer, pretended, put on a show, fooled, tricked, deceived, going through the motions > disguised compliance, superficial, misled, mislead, told+right+answer, appeared to cooperate, apparent, cooperated # disguised_compliance parental_self_report
lied: lied, lying, lies, lie > misled, mislead, dishonest, denied, false, deceit, untrue # disguised_compliance
not-let-in: would not let them in, not let in, refused entry, not open the door, not answer the door, no answer, avoided visits, avoiding, dodged > no access, no access visit, declined, avoidance, non-engagement, cancelled visits # parental_engagement
angry: angry, threatening, abusive to staff, threatened staff > hostile, hostility, aggressive, intimidating, threats
lost-sight-of-child: child lost, child forgotten, lost sight of the child, focused on the parents > adult-focused, lost focus on the child, invisible child, needs of the adults # child_voice think_family
refused-help: refused help, turned down help, refused support, said no to help, not engage, not engaging, not cooperate, not accept help, refused > declined, declined support, non-engagement, disengaged, reluctant # parental_engagement
benefit-of-doubt: benefit of the doubt, too trusting, too positive, too optimistic, hoped for the best, looked fine, seemed fine > over-optimistic, optimism, reassured, good enough, false reassurance # over_optimism
made-up-mind: made up their minds, fixed view, not changed their minds, closed minds, set in their thinking > confirmation bias, fixed thinking, first impressions, revised # over_optimism
nothing-done: nothing done, nothing happened, nothing was done, nothing changed, no action, not acted, did nothing > no further action, NFA, not progressed, drift, no change # drift_delay
late: late, too late, overdue, took too long, taken too long, waited too long, took ages, slow, dragged on > delay, timely, timeliness, timescale, drift, not completed within
delayed: delayed, held up > delay, drift, late, overdue
out-of-date: out of date, outdated, not updated, not up to date, old plans > up-to-date, not reviewed, updated, current
waiting: waiting, waited, wait, waiting for help, waiting to be seen > waiting list, waiting times, delay # service_gaps_waits
no-service: no service, not available, nothing available, no help available, could not get help > gap in provision, lack of provision, commissioned, waiting list, not commissioned # service_gaps_waits
closed-early: closed so quickly, closed quickly, closed too soon, closed too early, case closed too soon, closed without, case was closed, stopped too soon > case closure, closed the case, NFA, step down, stepped down, no further action, closed # thresholds
turned-away: turned away, not serious enough, not bad enough, not meet the threshold, not qualify, bar too high > threshold, not met, no further action, NFA, signposted, not accepted # thresholds
reported: reported, reported concerns, raised concerns, raised worries, called social services, phoned social services, told social services > referral, referred, contact, notified, notification
worried: worried, worry, worries > concern, concerned, alarmed, anxious
pattern: pattern, join the dots, joined the dots, adding up, piece together, pieced together, big picture, patterns missed > cumulative, chronology, jigsaw, in isolation, incident by incident, whole picture # history_cumulative_harm
past: past, background, what happened before, family background > history, previous, earlier, historical, chronology # history_cumulative_harm
older-children-removed: other children removed, previous children removed, children taken away before, earlier children > previous children, removed+previous, subject to care proceedings, older siblings # history_cumulative_harm
starting-over: starting over, started again, clean slate, wiped the slate > start again syndrome, fresh start # history_cumulative_harm
same-mistakes: same mistakes, again and again, over and over, repeated mistakes, happened before > previous reviews, repeat, recurring, repeated
not-written-down: not written down, not recorded, not wrote down, no record, no notes, poor notes, bad notes, poor records, paperwork > recording, case records, not documented, records+incomplete, gaps in recording # recording
notes: notes, files, file > records, case record, recording
lost-records: lost records, records lost, lost file, missing file, missing records, records not sent > records+transferred, not transferred, file+late, no record # recording cross_boundary_transitions
overworked: overworked, too busy, busy, too many cases, stretched, short staffed, short of staff, not enough staff, understaffed, not enough time > caseload, workload, capacity, vacancies, high caseloads, pressure # caseload_capacity
staff-leaving: staff leaving, staff left, changing social workers, different social workers, changes of worker, changed social worker, new social worker, so many social workers, lots of social workers, kept changing, many workers > turnover, change of social worker, changes in social worker, agency staff, vacancies, retention # workforce_stability
off-sick: off sick, sick leave > sickness absence, absence, sickness
inexperienced: inexperienced, not experienced, out of their depth, new to the job, not trained, untrained, not know what to do, lack of training > newly qualified, NQSW, training, lack of knowledge, unfamiliar # training_knowledge
rules-not-followed: rules not followed, not followed, not follow, procedures not followed, guidance not followed > not in line with procedures, not compliant, unaware of the policy # training_knowledge
bosses: boss, bosses, senior managers, leaders, leadership > management, managers, senior leaders
staff-support: support for staff, staff supported, supporting staff, looking after staff, staff wellbeing > supervision, reflective, debrief, well supported # supervision_oversight
cuts: cuts, funding cuts, funding, no funding > austerity, budget, resources, reduction in services # service_gaps_waits
disagreed: disagreed, disagreement, disagree, pushed back, stood up to, arguments between professionals > challenge, escalation, dissent, dispute, difference of view, professional differences # professional_challenge
questioned-decision: questioned the decision, challenged the decision, not challenged, went unchallenged, unchallenged, not challenge > professional challenge, escalation, escalate, challenge # professional_challenge
good-work: good work, went well, worked well, done well, did well, praised, praise, what went right > good practice, effective practice, exemplary, commended, impressive, strength
good: good > effective, strong, positive, high-quality, excellent
bad: bad, poor > weak, inadequate, insufficient, not good enough, ineffective, variable
better: better, improved, got better, improving > improvement, progress, strengthened
worse: worse, got worse, getting worse > declined, deteriorated, deterioration
late-plan: plan not followed, plans not followed, plan failed, no plan, plan was not carried out, plan fell apart > not progressed, plan+drift, contingency # cp_planning drift_delay
vague-plan: vague plan, unclear plan, plan unclear, unclear what to change, not know what to change > plan+specific, SMART, plan+unclear, plan+vague, measurable # cp_planning
shallow: shallow, superficial, not thorough, thin, sketchy > lack analysis, lack of analysis, descriptive, insufficient analysis, analysis+weak, lacked depth, not analyse, narrow # assessment_quality
not-assessed: not assessed, no assessment, not considered, not looked into, not look at > without assessment, not part of the assessment, not included in the assessment, unassessed # assessment_quality
risk-missed: risk missed, risks missed, not seen as a risk, risk underestimated, danger not seen > risk assessment, underestimated, not understood # assessment_quality
meetings-missed: not turn up to meetings, not came to meetings, missed meetings, not invited, not at the meeting > did not attend, absence+meeting, attendance, quorate # multi_agency_working cp_planning
meetings: meeting, met > conference, discussion, strategy meeting, core group
missed-appointments: skipped appointments, not turned up, not turn up, did not turn up, no show, missed appointments, missed checks, kept missing appointments, missed check ups > was not brought, WNB, did not attend, DNA, failed to attend, missed health appointments # was_not_brought
jabs: jabs, vaccines, vaccination, jab > immunisation
checked-on: checked on, popped in, dropped in > visited, visit, seen
unannounced: surprise visit, turned up unannounced, unannounced, without warning
by-telephone: over the phone, by phone, video call, virtual visits, online visits, remote > telephone contact, virtual, remotely, by telephone # covid_context
during-covid: lockdown, during lockdown, during covid > pandemic, restrictions, covid # covid_context
taken-into-care: taken into care, taken away, put into care, removed from parents, removed from home > care proceedings, accommodated, looked after, care order, police protection, section 20, removed # looked_after_children
sent-home: sent home, sent back, went home too soon, back home, returned to parents > reunification, returned home, discharged, discharge
moved-placements: moved around, lots of moves, many moves, kept moving, moved from place to place, moved placements, too many moves > placement moves, placement breakdown, placement stability, changes of placement, instability # looked_after_children placement_sufficiency
far-from-home: far from home, far away, long way from home, long way away, miles from home, miles away, long distance, away from home area > out of area, out of county, out of borough, at a distance, placed+distance, further afield, host authority, placed outside, in other local authorities, outside the local authority, not close to home # placement_sufficiency cross_boundary_transitions
close-to-home: close to home, near home, near their family, local placements > local area, within the area, close to their families, within borough # placement_sufficiency
nowhere-to-place: nowhere to go, no placement, no placements, no beds, no bed, nowhere to put, not enough placements, not enough foster carers, shortage of foster carers > sufficiency, lack of placements, unregulated, unregistered, shortage+placement # placement_sufficiency
moved-away: moved away, moved area, moved house, moved town, moved on, moved between areas, moving between areas, moved to another area, new area > moved out of area, left the area, cross-border, case transfer, another authority, transferred, relocated, moved+area # cross_boundary_transitions
lost-track: lost track, lost sight, not known where, lost contact, disappeared, fell through the net, slipped through the net, fell through the cracks, slipped through the cracks, fell between > whereabouts unknown, whereabouts, not in receipt, no longer known, transfer of records, closed+moved, not known to services # cross_boundary_transitions
handed-over: handed over, hand over, handing over, passed from pillar to post, passed on to another, passed from one to another > handover, transfer, transferred, change of worker, changes of health visitor, reallocated # cross_boundary_transitions
turning-18: turned 18, turning 18, too old for, becoming an adult, growing up > transition to adult services, adult services, care leaver, transitional # cross_boundary_transitions
left-out: left out, not involved, not included, excluded from meetings > not consulted, no involvement, not invited
adult-services: adult services, adult workers, mental health workers did not think of the children, not thought about the children, not ask about children > think family, adult mental health, impact on the children, parenting capacity # think_family
child-said: what the child said, what children said, what the child wanted, what children want, childs words, children say, children told, in their own words > wishes and feelings, childs views, voice of the child, views of children, told inspectors # child_voice
life-like: what life was like, life was like, daily life, day to day life, living like, what was it like > lived experience, daily lived experience, day in the life # child_voice
trust: trusted, trust, get on with, got on with > trusting, relationship, meaningful relationships, relationship-based
relationship: relationship, relationships > trusting, knows them well, know their children well
families-say: what families think, what parents think, what mum said, what parents said, what the family said, family views > told the author, told the reviewer, parents views, family contribution
what-went-wrong: what went wrong, mistakes, mistake, failings, failed, failure > missed opportunity, shortcomings, weakness, error
lessons: lessons, lessons learned, what we learned > learning, learning point, finding
what-to-change: what should change, what needs to change, should change > recommendation, action plan, improvement
early-support: help early, early support, help sooner, help before it gets worse, sooner > early help, early intervention, prevention, preventative # early_help
not-enough-help: not enough help, no help, not helped, not given help, lack of help > unmet need, not provided, declined
too-many-people: too many professionals, too many workers, too many agencies > number of professionals, duplication, overwhelmed, many agencies # multi_agency_working
hospital-discharge: sent home from hospital, left hospital, came out of hospital, going home from hospital > discharge planning, discharged, discharge meeting
hesitant: frightened to upset, afraid to ask, scared to ask, frightened to ask, worried about offending, afraid of offending, upset the family, offend, tread carefully, awkward > hesitant, reluctant, did not wish to, anxious not to, uncomfortable, intrusive, rude # professional_curiosity
rushed: quickly, rushed, hurried, in a hurry > hasty, within the hour, same day, short
kept-trying: kept trying, kept on trying, persisted, did not give up, not gave up, refused to give up, would not let go, chased > persistent, persistence, tenacious, tenacity, rang again, followed up, kept going
accident: accident, put down to, blamed on, said he fell, said she fell > accidental, attributed, explanation, story, plausible
absent: not there, absent, missing from meetings, missing from the meeting, not at the table > not invited, apologies, did not include, not present, not represented
signed-off: signed off, signing off, signing things off, sign off, rubber stamped, rubber stamp > signed, countersigned, approved, authorised # supervision_oversight
without-reading: without reading, not read, without looking, unread > not opened, not looked at, not considered
check-up: check up, checks, check, hospital checks > appointment, clinic, review, developmental checks
police-told: police telling, police told, police reported, police called, police call outs, callouts > police notification, notification, police attended, police referral, PPN
too-many-cases: too many children, too many families, too many to see, large caseloads > caseload, high caseloads, workload, capacity # caseload_capacity
what-must-change: what has to change, what must change, what to do differently > clear outcomes, specific, measurable, what needs to change, expectations # cp_planning
out-of-touch: out of touch, not in touch, do not know what is happening, remote from > line of sight, well sighted, not aware, disconnect, self-evaluation, overly positive # leadership_governance
in-touch: in touch, know what is going on, hands on > line of sight, well sighted, know their services, visible
front-line: front line, frontline, shop floor > practitioners, practice
stay-at-home: stay with parents, stay with their parents, stay at home, stay with family, staying with family, stay with their family, keep families together, kept at home, keep children at home > edge of care, remain at home, remain living, remain with their families, family group conference, live safely # early_help
what-they-think: what they think, what do they think, think of, feel about, their opinion, say in > views, wishes and feelings, feedback, consulted, listened # child_voice
help: help, helped, helping > support, services, intervention
danger: danger, dangerous, unsafe, not safe > risk, significant harm, at risk
signs: signs, clues > indicators, symptoms, marks
talk: talk, talked, chat, conversation > spoke, discussion, direct work
secret: secret, hiding, hid, hidden > concealed, disguised, not disclosed, unknown
honest: honest, truth, truthful > candid, accurate, disclosed
excuses: excuses, excuse > explanation, reason, cancelled
promised: promised, promise, promises, contract, signed a contract > agreed, written agreement, working agreement
carried-out: carried out, put into practice, followed through > implemented, action plan, progress, completed
makes-a-difference: make a difference, made a difference, makes a difference, does it work > impact, outcomes, evaluation
councils: councils, different councils, county, borough > local authorities, boundary, authority
abroad: abroad, overseas, another country > country of origin, immigration
computer: computer, computer system, computers, IT system > electronic recording system, recording system, case recording, database
tick-box: tick box, tick boxes, box ticking, going by the book > checklist, process, compliance, task focused, form
looked-down-on: judged, judging, looked down on, stigma > assumptions, labelled, prejudice, stereotype
stressed-staff: burnt out, burnout, stressed, worn out > stress, morale, well-being, sickness
told-off: complaint, complained, complaints > feedback, grievance
letter: letters, letter, wrote, emailed, email > e-mail, correspondence
speak-up: speak up, spoke up, say something, raise doubts, unable to speak up > challenge, escalation, did not feel able, doubts, uneasy, her place # professional_challenge
someone-else-did-it: thought the other had done it, thought someone else, someone else would > assumed, supposed, each agency, thought everybody else, lead professional # multi_agency_working
could-not-see: could not see, not able to see, not open, could not open > no access, system, record # information_sharing
stand-up-for: stand up for, speak for, on the side of the child, someone on their side > advocate, advocacy, independent visitor
moved-between-carers: moved from one foster carer, from one foster home, foster carer to another, passed between foster carers > placement moves, placement stability, placement breakdown, changes of placement # looked_after_children placement_sufficiency
someone-new: someone new, a new worker, another new worker, workers leave, worker left, start again with > changes of social worker, change of worker, turnover, too many changes # workforce_stability
in-the-dark: in the dark, kept in the dark, not understand what is wanted, what social workers want > understand what is expected, letters to parents, clear about, understand what needs to change
behind-at-school: behind at school, far behind, falling behind, doing badly at school, doing well at school > attainment, progress, virtual school, personal education plan, achievement # school_exclusion_attendance
step-in: step in, stepped in, get involved > intervention, threshold, statutory services, early help
kept-out: kept out, shut out, not let near, pushed out > excluded, not included, passed over, not invited
left-empty: left empty, left blank, not filled in, empty box > blank, not completed, incomplete # recording
warned: warned, warn, warning, tipped off > reported, concern, telephoned, referral
`;
