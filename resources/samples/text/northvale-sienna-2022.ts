import { parts } from '../build/prose.ts';
import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Local child safeguarding practice review, 2022: a girl of fifteen, exploited and often missing. Invented. */
export const sienna: Sample = {
  file: 'northvale-scp-lcspr-sienna-2022',
  format: 'docx',
  look: {
    font: 'Verdana',
    size: 10.5,
    headingColour: '00566B',
    columns: 1,
    lineSpacing: 1.4,
  },
  cover: {
    lines: [
      { text: 'Northvale Safeguarding Children Partnership', size: 20, bold: true },
      { text: 'Local Child Safeguarding Practice Review', size: 18, bold: true },
      { text: 'Sienna', size: 26, bold: true },
      { text: 'Independent reviewer: Patience Oduya-Marsh', size: 12 },
      { text: 'Agreed by the safeguarding partners: 14 July 2022', size: 12 },
      { text: 'Published: 3 October 2022', size: 12 },
    ],
    ownPage: true,
  },
  header: 'Northvale SCP | LCSPR: Sienna',
  footer: '{page} | Page',
  contents: true,
  body: parts(`
# A note before reading

This report talks about sexual and criminal exploitation, self-harm and racism. It does so without detail that is not needed for learning. If you are affected by what you read, please speak to someone you trust or to your organisation's support service.

Sienna is not her real name. She chose it. She has read this report, or had it read to her, and she asked for four changes, all of which have been made.

# 1 Introduction

% Sienna was fifteen when, in the early summer of 2021, she was found by police in a flat forty miles from the children's home in which she was living. She had been reported missing six days before. She had been sexually assaulted by several adults, had injuries to her hands and face, and was carrying drugs that did not belong to her. Two men have since been convicted of offences against her under modern slavery and sexual offences legislation.

% It was her fifty-third missing episode in fourteen months.

% The local authority notified the Child Safeguarding Practice Review Panel. A rapid review was held within fifteen working days and concluded that Sienna had been seriously harmed and that the case was likely to yield learning about how partners respond to children who are harmed outside the home while in care at a distance. The national Panel agreed. The three safeguarding partners of Northvale commissioned this review with the full involvement of their counterparts in Eastmere, where she was placed.

## Scope and questions

% The review covers the period from January 2020, when concern about Sienna first rose, to June 2021. It was asked to answer three questions, which are the headings of section 5:

1. How well did agencies recognise that Sienna was being exploited, and how did they understand her behaviour?
2. How effective were the plans to reduce the harm, including the response when she was missing?
3. How did being placed away from Northvale affect her safety?

% Two themes run through all three: the way in which Sienna was seen as a Black girl, and the effect of the restrictions that followed the arrival of COVID-19.

# 2 How the review was done

% The reviewer read reports from eleven agencies, in two local authority areas, and spoke to 26 practitioners in small groups. They talked openly about work that many had found distressing. A panel of senior managers met five times.

% The reviewer met Sienna four times: twice on walks, once in a café and once at her present home. Her mother, whom the report calls Ms Grant, met the reviewer three times and her maternal aunt once. Sienna's father lives abroad. He was written to with her consent and did not reply.

% This is a review about learning. It does not assign responsibility for harm, which rests with those who exploited Sienna.

# 3 Sienna

% Sienna is quick, dry and observant. She draws, mostly faces. She has a head for numbers and used to help her cousin with his accounts. She supports the same football team as her grandfather did and has his scarf. She has a scar on her right hand which she says is nobody's business and which the reviewer promised not to write about, beyond saying, as she agreed, that a professional once asked what it was and listened to the answer.

% Her mother is of Jamaican heritage and her father is White British. She described herself to the reviewer as "mixed, but the world sees a Black girl". She attended a church on most Sundays until she was thirteen. Nobody in eighteen months of records asked about that, though it was where the people were whom she had known longest.

% She lived with her mother and two younger brothers until August 2020. Ms Grant has worked nights in a care home for nine years. There were no concerns about Sienna's care before 2019 and the family had not been known to children's social care.

% Ms Grant described a change that took place over one autumn. Sienna's grandfather died in October 2019. She stopped going to church and gave up drawing. She began to come in late, then very late, and to have things her mother had not bought. "I lost my dad, and I turned round and my girl had gone as well, and she was stood in front of me."

# 4 What happened

The table gives the outline. It leaves out a good deal, at Sienna's request.

| When | What happened |
|20|80|
| Autumn 2019 | Grandfather dies. School notices that Sienna is tired, withdrawn and sometimes rude. No bereavement support is offered. |
| Jan to Mar 2020 | Three fixed-term exclusions, the third after a vape and a quantity of cash are found in her bag. Ms Grant asks the school for help and then rings children's social care. Signposted to a parenting programme. |
| Mar 2020 | First lockdown. School closes to most pupils. Sienna is not on the list of vulnerable children. |
| Apr to Jul 2020 | Ms Grant reports Sienna missing 14 times. Early help worker allocated; contact by telephone and text. |
| Jul 2020 | Found in a car with two adult men. Strategy meeting. Child in need plan. First exploitation screening tool: "medium". |
| Aug 2020 | Overdose, treated in hospital. Ms Grant says that she cannot keep her daughter safe. Sienna accommodated under section 20 of the Children Act 1989. |
| Aug to Nov 2020 | Two foster placements end within eleven weeks. 16 missing episodes. |
| Nov 2020 | Moves to a children's home in Eastmere, 38 miles from Northvale. |
| Dec 2020 to Apr 2021 | No school place for 14 weeks. 17 missing episodes. Exploitation team in Northvale closes its involvement as she has moved. National Referral Mechanism: positive reasonable grounds decision. |
| Apr to May 2021 | Charged with possession. Second overdose. New social worker, her fourth. Five missing episodes. |
| June 2021 | Missing for six days. Found seriously harmed. |

## 4.1 Sienna's account

% Sienna told the reviewer that it had begun with kindness. A girl of seventeen had seen her crying at a bus stop and bought her chips. There was a group, there was a flat that was warm, and nobody there told her that she would get over it. By the time anyone asked her for anything she owed them.

> People kept asking me why do you go. Nobody said what happens if you don't go. I used to think, ask me that one. I'd of told you that one.
> -- Sienna

% She said that there had been three adults whom she trusted in those eighteen months: a teaching assistant at her first school, a night worker in the home called B, and the police officer who found her. What they had in common, she said after some thought, was that they did not seem to be in a hurry.

---

# 5 Analysis

## 5.1 How well did agencies recognise that Sienna was being exploited, and how did they understand her behaviour?

% There were signs from January 2020. Sienna had money, a second telephone, new friends who were older, absences she would not explain. Each was noticed. What was made of them was that a girl of fourteen was getting into trouble. The school's letters speak of "defiance" and of "poor choices". Its behaviour policy required exclusion for a vape, and the cash was treated as an aggravating matter. No one there was thinking of exploitation, because the training they had received had been about white girls and older boyfriends, and about boys and county lines.

% When Ms Grant rang children's social care in February 2020 she said that she thought that somebody was "using" her daughter. The contact officer wrote "mother struggling with boundaries". It was judged that the threshold was not met and a parenting programme was suggested. Ms Grant went to the programme, every week, after her night shifts. She told the reviewer that she learned to make a reward chart.

### Words

% The reviewer looked at the language of the records closely, with Sienna's consent. She is said in them to be "streetwise", to be "putting herself at risk", to have a "lifestyle", to "associate with" people, to have "absconded", to be "hard to engage". An adult of 31 who collected her by car is called her boyfriend in four documents, one of them written by a doctor. A police intelligence report describes her at fourteen as "a willing participant".

% None of those who wrote these words, when they came to the practitioners' groups, stood by them. One said that she had copied them. That is how such language works: it is nobody's in particular, it passes from form to form, and by degrees the reader ceases to see a child. It moves the question from what is being done to her to what she is doing.

% It was not universal. From September 2020 the records of the specialist nurse for children in care, and those of B in the home, are a lesson in how to write. "Sienna came back at 4.10. She was cold. She had toast and did not want to talk, and I sat with her until she slept." The nurse's letters were addressed to Sienna, with copies to others.

### Being seen as older

% Adultification is the term used when adults perceive Black children as older, less innocent and less in need of protection than their white peers.^1^ Sienna is tall. She was described as "mature", "physically well developed" and "able to hold her own". After the second missing episode an officer who brought her home told Ms Grant that she should be careful because her daughter "could pass for twenty". At the strategy meeting in July 2020 it was minuted that she had been "aggressive and obstructive" when found. She had been in a car with two men, at three in the morning, aged fourteen.
[^1] Davis, J. and Marsh, N. (2020) Boys to men: the cost of adultification in safeguarding responses to Black boys. Critical and Radical Social Work, 8(2).

% Two other girls were spoken to by officers in connection with the same men that summer. Both are white. Both were recorded from the start as victims and were offered an advocate. The reviewer does not claim to know that race accounts for the difference. It was put to the practitioners' groups, and there was a long silence, and then a youth worker said: "Well, what else is it?" Nobody answered. In no supervision record, assessment or minute of that period is Sienna's ethnicity mentioned other than as a box to be completed.

### School

% Sienna's first school excluded her three times in ten weeks. It is a school that prides itself on high expectations and many children thrive there. A fixed-term exclusion requires no more than a letter, and each letter was correct. Nobody in the behaviour team spoke to the teaching assistant who saw her every morning; the latter did not know that Sienna had been excluded until she failed to arrive. On each of those days she was at the flat by ten o'clock.

% In the following autumn her attendance was 22 per cent. The education welfare service opened a file and sent Ms Grant a warning of prosecution. A letter of that kind, to a mother who was at that time reporting her daughter missing three times a week, could have been prevented by one conversation. The head teacher apologised to her in person in 2022, which Ms Grant valued.

% The new school in Eastmere, when at last a place was found, did well. It made one member of staff responsible for her and did not insist on uniform. She went for 31 days out of 44.

### Grief

% There was a reason for Sienna's unhappiness, and it was known. Her grandfather's death appears in the school's records, in the GP's and in the first assessment, where it is listed under "family history". It was nobody's task to help her with it. A referral to the child and adolescent mental health service after the first overdose was accepted for assessment, with a wait of 21 weeks; when her turn came she was living in Eastmere, whose service had its own list, and she was put at the end of it. Between August 2020 and June 2021, a period in which she took two overdoses and cut herself more than once, she had no therapeutic help except for that which was given, without a title, by B in the kitchen of the home.

[box] Learning point 1
Children who are exploited will often not look or act as adults think victims should. Black girls in particular may be met with suspicion where they need protection. Practitioners must be able to say so aloud, and supervision should ask about it.

[box] Learning point 2
A parent who rings to say that her child is being used by someone knows something. Parents should be met as partners in safeguarding from harm outside the home, and not as its cause.

## 5.2 How effective were the plans to reduce the harm, including the response when Sienna was missing?

### The response to missing episodes

% Under statutory guidance a child who has been missing must be offered an interview on return, by someone independent, within 72 hours. Sienna was offered 44 such interviews and took up nine. In the first lockdown they were offered by text message. Most records read "declined". In Eastmere the interviews were provided by a different organisation, and those it held were sent to a mailbox in Northvale that no one was looking at after January 2021.

% The nine interviews contain a great deal. Street names. The colour of a door. A first name that appears in five of them and which is that of one of the men later convicted. They were carried out by six different people and were filed as separate events. There was no one whose job it was to lay them side by side. An analyst did so for this review in a day and a half; a map of her findings would have led to the flat.

% Risk was graded by the police on each occasion. On the first ten it was graded as medium. By the winter, when she had been missing more than thirty times, it was more often graded as "no apparent risk (absent)". The reasoning was that she generally came back. The more frequently she was missing, in other words, the less concern it caused. Eastmere Police has since withdrawn that category for children.

% There is good practice to set against this. When the new missing co-ordinator began in Eastmere in April 2021 he read the whole file over a weekend, rang Ms Grant, and asked for an urgent meeting across the two forces. He was the first to use the word "pattern". The trigger plan that he wrote, with photographs, places and the names of people whom Sienna might call, was in the hands of the officer who found her in June. It may well have saved her life.

### Plans and meetings

% There were in the period a child in need plan, a care plan, a pathway within the exploitation team, a safety plan in school, a placement plan and, after the charge, a youth justice plan. There were 61 meetings. Sienna was asked to nine. The plans were not contradictory, but they did not speak to one another, and practitioners were often unaware of those that others held. When the reviewer asked each group who had been the lead professional there were seven answers.

% Such measures as the plans contained were addressed for the most part to Sienna. She was to keep her telephone on, to be in by nine, to avoid certain streets, to attend. "Sienna to understand the risks she is taking" is an action in three of the plans. Little was directed at the men. A child abduction warning notice could have been served on one of them from July 2020, when his identity was known, and was served in May 2021. The licensing and housing powers that might have been used to close the flat were not considered, because neither housing nor licensing officers were invited to the meetings.

% No one in fact disagreed with the judgement that the exploitation was getting worse. At three successive reviews the independent reviewing officer recorded "serious concern". He raised it informally with the team manager, who shared it. He did not begin the formal dispute resolution process because, he told the reviewer, "there was no dispute. We all thought it was terrible." The review considers that formal challenge is not only for when people disagree; it is also for when they agree and nothing changes.

### Police as protectors

% Practitioners in both forces spoke of what it is like to look, on a Friday night, for several missing teenagers with one car. They had no illusions about the men concerned. What several lacked was a sense that what they did with a child on finding her was itself a form of protection. Sienna was handcuffed twice when found. She was searched in the street. On one occasion she was returned to the home in a van with a cage. She did not, after that, tell officers anything.

% The officer who found her in June had read the trigger plan and knew about her grandfather and the scarf. He told the reviewer that he had decided on the way that he was not going to ask her a question for an hour. The account that she later gave him, over several weeks and with an intermediary, convicted two men.

### Health

% A sexual health nurse saw Sienna four times in 2020. She was skilled, and Sienna kept going back. The nurse completed the screening tool used by her own service, which indicated a high level of risk, and telephoned the result to a social worker who had left. She did not write. Two tools were in use in Northvale at that time, with different questions, and the score that others saw was the lower of the two.

% At the hospital in Eastmere, after the second overdose, a doctor in training asked Sienna about the marks on her arms and then, since she seemed about to say something, let the bleep ring. She told him that she owed people money. He understood what that could mean and made a referral before the end of his shift. It was the first by any health professional in Eastmere. The information reached Northvale eight days later.

### Relationships and turnover

% Sienna had four social workers in ten months, the first two of them on short contracts through an agency. She learned of two of the changes when a stranger came to the door. The third social worker, who stayed seven months, did well by her, visiting on the same weekday and taking her to her grandfather's grave, a forty-mile drive, on the anniversary. That worker carried 26 children's cases. She left in April 2021, unwell. Her record of supervision is regular but is about tasks and timescales; what it was like to have Sienna in mind at three in the morning is not in it.

### Drugs found on her

% In April 2021 Sienna was stopped by officers and found to be carrying eleven wraps. She was arrested, was interviewed with an appropriate adult whom she had not met, and was charged. A referral to the National Referral Mechanism had already received a positive decision on reasonable grounds. The custody record makes no mention of it. Her solicitor was not told. The statutory defence for children compelled to commit offences was not raised until the youth justice worker, reading the papers before court, did so on her own initiative. The prosecution was discontinued seven weeks later.

> It is a defence if the person does the act as a direct consequence of being a victim of slavery or relevant exploitation.
> -- Modern Slavery Act 2015, section 45, as paraphrased in partnership guidance

% For those seven weeks Sienna believed that she was going to prison. She took an overdose in the second of them.

[box] Learning point 3
What a child tells us when she comes home is intelligence about the people who are hurting her. It should be brought together by one person and used against them.

[box] Learning point 4
A safety plan that mostly tells the child what to do has been written for the wrong person. Ask of each plan: what will be different tomorrow for the adults who cause the harm?

## 5.3 How did being placed away from Northvale affect her safety?

% The decision to place Sienna in Eastmere was made on a Friday. The second foster placement had ended that morning, and 43 providers had been approached. A senior manager agreed to the home in Eastmere as "the only offer". The thought that distance might protect her was added to the record on the following Monday. It is clear that there was no choice, and the people concerned knew it. There were that week 31 children from Northvale waiting for a home, and there was one vacancy inside its borders.

% Distance did not protect her. She knew no one in Eastmere, had no school until March, and was two trains and a bus from her mother, who did not drive and worked nights. She was collected by car on the third evening. The home, though caring, stood three streets from a house that Eastmere Police knew well, and the home's location assessment, which was to be reviewed yearly and had lapsed, did not say so. Eastmere was not consulted. It received notice of the placement eight days later.

% The move broke everything that had been built. The exploitation team closed the case because its remit ended at the boundary; Eastmere's team did not open it because she was not theirs. Her GP record took five weeks. Her education, health and care assessment, in which her first school had invested real effort, lapsed. CAMHS has been mentioned already. Each organisation had its reasons. The effect was that a child at greater risk got less of everything.

% Section 3 notes that she had not been known to social care before 2019. That is worth repeating here, because it became common to read that she had "always been difficult to place". She had been in care for twelve weeks.

% Ms Grant was told by telephone of the move. She was thereafter invited to reviews by video link at times at which she was asleep after work. It was recorded that she "did not engage". In fact she rang the home each evening at half past six. B knew that, and made sure that the telephone was free.

% The home's staff were outstanding in some respects. They went out to look for Sienna by car, at night, on 22 occasions. They reported her missing without delay, and did not lock her out or punish her when she came back. Ofsted judged the home to be good in that year. Yet the manager had asked Northvale three times for a meeting to say that she could no longer keep Sienna safe and that a smaller home, with a therapist, was needed. She was right to ask. The search for another placement had not, when Sienna was found, produced an offer.

[box] Learning point 5
Moving a child away from harm is not the same as making her safe. Where distance cannot be avoided, the services that know her should travel with her until others have truly taken over.

## 5.4 The effect of COVID-19

% The first lockdown began nine weeks after the first real signs of exploitation. It closed the place where Sienna was seen daily and left the place where she was being harmed open. The early help worker allocated in April 2020 never met her. She did everything that her service then permitted, by telephone, from her own kitchen table with two small children of her own at home; but a teenager who is being watched cannot talk on a telephone.

% The school did not place Sienna on its list of vulnerable pupils, as she had no social worker. The reviewer was told that schools now use a wider test.

% From September 2020 visits in person had resumed. The pandemic cannot be said to explain what happened after that date, although it continued to lengthen every waiting list.

## 5.5 Matters that were considered and ruled out

% The review looked for any indication that Sienna had been harmed within her family and found none. There is no history of domestic abuse. Ms Grant does not drink and has had no mental illness, beyond the grief and exhaustion that anyone would expect. It was suggested in one early document that she was "collusive". There is no evidence for this; she reported her daughter missing on each occasion on which she was living at home, often within the hour.

% Sienna does not have a learning disability. Her speech, language and communication were assessed in 2022 and are good.

# 6 What was done well

- The teaching assistant in Sienna's first school found her each morning, kept a sketchbook for her in a drawer, and went on ringing Ms Grant after Sienna had moved.
- The paediatric ward did not discharge Sienna after her first overdose until a multi-agency meeting had taken place. The nurse in charge was put under pressure to release the bed and politely declined.
- The specialist nurse wrote to and not only about her.
- B and her colleagues treated each return as good news.
- The third social worker understood that a visit to a grave could be the most useful thing that a plan contained.
- The youth justice worker raised the statutory defence when no one else had.
- The missing co-ordinator and the officer who found her worked across a police boundary as though it were not there. The officer sat on the floor outside the bathroom for an hour and a half, talking about football.

# 7 What has changed

% Sienna now lives in a small home eleven miles from her mother and sees her each weekend. She is at college. Both partnerships have acted without waiting for this report. Northvale has set up a single exploitation hub in which police, social care, health, youth justice and housing share an office, which keeps its involvement wherever the child is placed. Return interviews are now commissioned from one provider for both areas, and an analyst reads all of them weekly. An early audit of 20 children shows that information from interviews has been used in disruption in 13.

% Language has changed as well, although slowly. A panel of six young people, of whom Sienna was the first chair, reads a sample of anonymised records each term and marks in green and red pen the words that helped and those that hurt. Practitioners have said that it is the most useful feedback they are given. In the latest round there was more green than red for the first time.

% Some matters are unresolved. There are more children from Northvale placed at a distance than there were in 2021. CAMHS waiting times remain above the national standard.

# 8 Conclusion

% Sienna was not invisible. Fifty-three times someone sat down and filled in a form about her. She was surrounded by activity, and most of those who were active cared. But the activity was organised around episodes, boundaries and tasks, whereas the men who hurt her were organised around Sienna. They knew where she was when we did not, they came quickly when she called, and they did not change every ten weeks.

% She was asked at the last meeting what she would want to be different for the next girl. She said: "Just one person. And they have to come where you go."

---

# 9 Recommendations

% These have been agreed with the partnerships in Northvale and Eastmere. Each partnership will publish an action plan within two months.

R. The Northvale and Eastmere partnerships should require that each child at high risk of exploitation has one named lead practitioner, who remains when the child moves, and should report yearly on how often this is achieved.
R. Northvale Safeguarding Children Partnership should adopt standards for language in all agencies' records about exploitation, developed with young people, and should test them by a yearly multi-agency audit.
R. All partner agencies should ensure that supervision considers the impact of race, gender and adultification on how a child is perceived. The partnership should seek evidence of this from audit and from children themselves.
R. Northvale and Eastmere Police should ensure that repeated missing episodes raise and never lower the assessment of risk, and that disruption of suspected offenders is considered at every strategy meeting.
R. The local authority should present to its corporate parenting board a plan to increase the number of homes for teenagers within or close to Northvale, with figures each quarter.
R. The Integrated Care Board should secure that a child in care who is on a waiting list for CAMHS does not lose his or her place by being moved to another area.
R. The Youth Justice Service and the police should introduce a check for any decision of the National Referral Mechanism before a child is charged.
R. The Department for Education should consider whether guidance on notifying a host authority of a placement at a distance is strong enough.
`),
};

/** Each theme has at least one passage of the text behind it. */
export const siennaTruth: CaseTruth = {
  reviewType: 'lcspr',
  partnership: 'Northvale Safeguarding Children Partnership',
  subject: 'Sienna',
  ageBand: '11 to 15',
  sex: 'female',
  incidentType: 'incident_other_harm',
  publishedYear: 2022,
  knownToSocialCare: true,
  concerns: [
    'cse',
    'cce_serious_violence',
    'missing_children',
    'blaming_language',
    'race_culture_adultification',
    'placement_sufficiency',
    'looked_after_children',
    'cross_boundary_transitions',
    'school_exclusion_attendance',
    'child_mental_health_self_harm',
    'service_gaps_waits',
    'covid_context',
    'thresholds',
    'wider_family_concerns',
    'information_sharing',
    'multi_agency_working',
    'professional_challenge',
    'workforce_stability',
    'caseload_capacity',
    'supervision_oversight',
    'cp_planning',
    'drift_delay',
    'training_knowledge',
    'assessment_quality',
    'history_cumulative_harm',
    'child_voice',
    'professional_curiosity',
    'early_help',
  ],
  good: [
    'missing_children',
    'blaming_language',
    'child_voice',
    'professional_curiosity',
    'professional_challenge',
    'multi_agency_working',
    'looked_after_children',
    'cse',
    'child_mental_health_self_harm',
    'cce_serious_violence',
    'history_cumulative_harm',
    'information_sharing',
    'cross_boundary_transitions',
  ],
};
