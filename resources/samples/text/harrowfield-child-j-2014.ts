import { parts } from '../build/prose.ts';
import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Serious case review, 2014: a baby boy killed by his mother's partner. Invented. */
export const childJ: Sample = {
  file: 'harrowfield-scb-child-j-overview-report-2014',
  format: 'pdf',
  look: {
    font: 'Arial',
    size: 11,
    headingColour: '1F3864',
    columns: 1,
    lineSpacing: 1.4,
  },
  cover: {
    marking: 'STRICTLY CONFIDENTIAL UNTIL PUBLISHED',
    lines: [
      { text: 'Harrowfield Safeguarding Children Board', size: 24, bold: true },
      { text: 'Serious Case Review', size: 20, bold: true },
      { text: 'Child J', size: 20, bold: true },
      { text: 'Overview Report', size: 16 },
      { text: 'Independent author: Margaret Ellwood-Price MSc, CQSW', size: 12 },
      { text: 'Independent chair of the panel: Dr Anthony Sewell', size: 12 },
      { text: 'Report completed: March 2013', size: 12 },
      { text: 'Published: September 2014', size: 12 },
    ],
    ownPage: true,
  },
  header: 'Harrowfield SCB: Serious Case Review, Child J',
  footer: 'Page {page} of {pages}',
  contents: true,
  body: parts(`
# Glossary

Abbreviations used in this report are set out here for readers who do not work in these services. The names of services are those in use at the time.

| Abbreviation | Meaning |
|22|78|
| A&E | Accident and Emergency department |
| CAF | Common Assessment Framework, used to plan help for a child below the level of statutory intervention |
| CSC | Children's Social Care, the social work service of Harrowfield Council |
| DASH | Domestic Abuse, Stalking and Harassment and Honour Based Violence risk checklist |
| HV | Health visitor |
| IMR | Individual Management Review, by which an agency examines its own part |
| LSCB | Local Safeguarding Children Board |
| MARAC | Multi-Agency Risk Assessment Conference, for people at high risk from domestic abuse |
| MGM | Maternal grandmother of Child J |
| NFA | No further action |
| PGM | Paternal grandmother of Child J |
| PCT | Primary Care Trust |
| SCR | Serious Case Review |
| SUDI | Sudden unexpected death in infancy |

---

# 1 Introduction

% Child J was a baby boy who died in the winter of 2011/12 when he was fifteen weeks old. He was found by his mother to be grey and floppy late in the evening, and was taken by ambulance to Harrowfield General Hospital. He was transferred to a regional children's hospital the same night and died there two days later, with his mother and both of his grandmothers beside him.

% Doctors found that Child J had suffered bleeding around the brain and behind both eyes. X-rays showed four healing fractures of the ribs, judged to be between two and four weeks old. No accident that could account for these injuries was described by anyone who had cared for him.

% Mr C, who was Mother's partner, was convicted of manslaughter in the summer of 2013 and received a long sentence of imprisonment. Mother pleaded guilty to an offence of child cruelty, in that she had not sought help for Child J in the hours before the ambulance was called. The trial judge accepted that she had not caused his injuries.

% This review does not set out to find again the facts which the criminal court has decided, nor to attach blame to anyone. It asks what those who worked with this family knew, what they did, why it made sense to them at the time, and what might be done differently in Harrowfield for other babies.

## Why this review was held

% Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 requires a Board to undertake a review of a serious case. The guidance in force at the time was _Working Together to Safeguard Children_ (2010).^1^ It says:
[^1] HM Government (2010) Working Together to Safeguard Children. The guidance was replaced in March 2013, when this report was being finished.

> When a child dies (including death by suspected suicide), and abuse or neglect is known or suspected to be a factor in the death, the LSCB should always conduct a serious case review into the involvement of organisations and professionals in the lives of the child and family.
> -- Working Together (2010), as summarised by the Board

% The independent chair of the Board decided on the recommendation of its serious case review sub-group that the criteria were met, and the decision was sent to Ofsted and to the Department for Education within the time allowed.

# 2 How the review was carried out

## 2.1 The panel and the author

% The review was overseen by a panel chaired by Dr Anthony Sewell, a retired consultant community paediatrician who has never been employed in Harrowfield. Senior managers from CSC, Harrowfield Police, the Community Health Trust, Harrowfield General Hospital, the PCT, the Housing service and the Probation Trust sat on the panel. None had managed the work under review.

% The overview report was written by Margaret Ellwood-Price, an independent social worker with thirty years' experience, who has written or chaired eleven such reviews. She has no connection with any of the agencies.

## 2.2 Information considered

% IMRs were received from seven agencies. A health overview report was written by the designated nurse. The chronologies were merged, and the panel met nine times between the spring of 2012 and March 2013. Eighteen practitioners were seen by the authors of the IMRs, and eleven of them came to a learning event at which an early account of the findings was tested. Their candour was of great value.

% Two practitioners who had left the area could not be traced. The panel regrets in particular that it was not able to speak to the social worker who undertook the initial assessment.

## 2.3 The family's part in the review

% Mother, Father, MGM and PGM were each invited to contribute. Father and PGM met the author together in the autumn of 2012. MGM met her twice. Mother chose to wait until the criminal proceedings were over and then met the author, with a supporter, in the prison where she was serving her sentence. Mr C did not reply to two letters.

% Their views appear where they bear on the matter under discussion. All four asked that the report should say something of who Child J was. Section 5 tries to do this.

## 2.4 Parallel proceedings and delay

% The report was completed in March 2013. On the advice of the Crown Prosecution Service it was not published until the trial, an appeal against sentence and the inquest had ended. Action on the recommendations did not wait, and the present position is reported in the Board's response, which is published separately.

# 3 The family

% The people who appear most often in this report are listed below. All are White British and have English as their first language. No one in the family is known to have a disability. The panel considered whether matters of race, culture, language or religion bore on the services offered. It found no indication that they did, although it noted that the family's faith, which mattered to both grandmothers, was not asked about by anyone.

| In this report | Who they are | Age at the time of the death |
|24|52|24|
| Child J | The subject of the review | 15 weeks |
| Mother | Mother of Child J | 19 |
| Father | Father of Child J, separated from Mother during the pregnancy | 22 |
| Mr C | Partner of Mother from about the time of the birth | 24 |
| MGM | Mother's mother | 41 |
| PGM | Father's mother | 46 |
| Aunt | Mother's sister, with a son aged 2 | 23 |

% Mother grew up in Harrowfield. She was herself the subject of a child protection plan for neglect between the ages of nine and eleven, and lived for eight months with foster carers before returning to MGM. She left school at sixteen with few qualifications and worked in a bakery until late in her pregnancy. Workers described her as quiet, polite and easily hurt.

% Father works as a warehouseman. He has no convictions and there was nothing in any agency's records to suggest that he presented a risk to a child. He and Mother had been together for two years.

% Mr C came to Harrowfield from Eastmere, which is in the area of another police force, about a year before Child J was born. He has a caution for assaulting a previous partner and, as emerged after the death, had been the subject of enquiries by Eastmere Children's Social Care when that partner's baby daughter was found to have a broken arm. Those enquiries ended with no conclusion as to how the injury came about. He has a child of his own, whom he does not see.

# 4 What happened

This section gives an account of the contacts which the panel thought most significant. Dates are given by month or season where an exact date is not needed. A table of key events is at the end of the section.

## 4.1 The pregnancy

% Mother saw her GP at the end of February 2011, when she was about eight weeks pregnant. She was eighteen. The GP referred her to the community midwives and noted that she was "pleased and a bit shocked". Her own history of care and of being on a plan was in her medical record but was not mentioned in the letter of referral.

% Midwife 1 booked Mother at ten weeks. She asked about her childhood as well as her health, and Mother told her that she had been "in care for a bit". Midwife 1 asked more, gently and over two appointments, until she had a fair picture. She also asked about violence at home, seeing Mother alone in order to do so. Mother said that there was none, and Midwife 1 asked again at 28 weeks and at 34 weeks.

% At 24 weeks Mother said that she and Father had parted and that she was sleeping on Aunt's sofa. Midwife 1 discussed this with the named midwife for safeguarding and, with Mother's agreement, made a referral to CSC. The referral was clear and full: it gave the history, set out what was going well, and said what Midwife 1 was worried about and what she thought might help.

% CSC accepted the referral in July 2011 but it was seven weeks before a social worker was allocated. There were at that time 61 unallocated cases in the team. The pre-birth procedure says that an assessment should be complete by the thirty-fourth week. Social Worker 1, who had qualified ten months before, made her first visit when Mother was 36 weeks pregnant.

% The initial assessment rested on one visit to Mother, at Aunt's home, and a telephone call to Midwife 1. Father was not seen or written to. The assessment says that he "is not involved". MGM was not spoken to. Mother's own file, held in a closed store, was not requested. The conclusion was that Mother was "a sensible young woman who has thought about the baby's needs and has good family support" and the case was closed with a recommendation that Mother be supported by universal services. The team manager signed the assessment on the day it was received.

% Midwife 1 learned of the closure when she telephoned for news two weeks later. She told the IMR author that she was surprised. She thought about raising it but the baby was due, and Mother by then had the offer of a flat.

## 4.2 The birth and the first weeks

% Child J was born at term in the autumn of 2011, a healthy baby weighing a little over seven pounds. Father came to the ward with PGM. On the second day a man who was described in the notes as "boyfriend" collected Mother and Child J. No one recorded his name. The panel now knows that this was Mr C, whom Mother had met some weeks earlier.

% Mother and Child J moved into a one-bedroom flat provided by a housing association. It was on the third floor, the lift was often out of order and the heating was by a prepayment meter. The midwife who visited at ten days, Midwife 2, found the flat cold and told Mother whom to ring. She noted that a "male friend" was asleep in the bedroom. Mother was feeding Child J well and he had regained his birth weight.

% HV1 made the new birth visit at fourteen days. Mother scored low on a screening tool for depression, then and at six weeks, and no one who saw her had concerns about her mental health. She mentioned a boyfriend who was "brilliant with him". HV1 wrote "supportive partner" in the family record. She assessed the family as needing the universal service only. She had not been told of the midwife's referral to CSC nor of the assessment, because the notification had been sent to a clinic which had closed.

% When Child J was four weeks old HV1 went on sick leave. Her caseload of 540 families was shared among four colleagues, each of whom already held more than the number recommended. The arrangement was described to the review as "keeping the wheel turning".

## 4.3 MGM's telephone calls

% In the middle of November 2011, when Child J was five weeks old, MGM telephoned CSC. The note of the call is short. It says that MGM "does not like daughter's new boyfriend", that he "has a temper" and "has been in trouble with the police where he used to live", and that MGM and Mother "have fallen out". The duty worker asked whether MGM had seen him hurt anyone. She said that she had not. The call was recorded as a contact, with the outcome "family dispute, advice given, NFA".

% MGM rang again nine days later. She told the review that she had by then seen Mr C "shut the pram in the hall with him screaming in it" and that she had said so. The record does not mention the pram. It says "repeat call from MGM re boyfriend. See previous." No one rang Mother, the health visitor or the police.

> I thought if I rang they would look him up. That is all I wanted. I said to the lady, can you not just look him up.
> -- MGM, to the author

## 4.4 The bruise

% At seven weeks Mother took Child J to the baby clinic to be weighed. The community nursery nurse saw a round bruise, about one centimetre across, on his left cheek. She was worried at once, and told HV2, who was running the clinic and who had not met the family. HV2 asked Mother what had happened. Mother replied that Aunt's little boy had hit Child J with a toy car. HV2 thought that this was "perfectly plausible"; Mother was calm and Child J was clean, smiling and putting on weight.

% The nursery nurse remained uneasy. She said to HV2 that she thought babies with bruises had to go to a paediatrician. HV2 said that she would ask the GP to look at him, and made an appointment for the following morning.

% The GP had eight minutes. He saw the bruise, heard the same account, and wrote "minor trauma from toy, cousin. No concerns. Mum appropriate." He did not undress Child J. He later told the IMR author that he took the appointment as a request to check that the bruise was nothing medical and assumed that the health visitor had dealt with any safeguarding question. HV2 for her part assumed that the GP was doing so. Neither rang the other afterwards.

% Harrowfield had at that time a protocol, issued in 2009, by which any bruise on a baby not yet able to crawl was to be referred to CSC and seen the same day by a consultant paediatrician, whatever explanation was offered. HV2 had heard of it but thought that it applied where there was no explanation. The GP had not heard of it.

## 4.5 A call to the police

% In the middle of December a neighbour telephoned the police late one evening to say that a man was shouting in the flat and that she could hear a baby. Two officers attended within twenty minutes. Mother and Mr C told them together that they had argued about money. The officers saw no injury and no damage. They recorded a "verbal argument only", graded it as standard risk and completed a DASH form in which most answers were "no".

% The officers looked in at Child J, who was asleep in a carrycot. They noted his name and date of birth, as policy required. They asked Mr C for his name and he gave it, with a date of birth in which two figures were exchanged. The check they made on the local system found no trace. No check was made with the neighbouring force. The notification went to CSC eleven days later, with 140 others, and was filed on the closed record.

## 4.6 The last weeks

% Child J was not brought for his first immunisations at eight weeks, nor for a second appointment at ten. Letters were sent. In line with what was then its practice, the surgery took no other step. He was by this time without a named health visitor.

% Father went to the flat on three occasions to see his son, and on two of them was not let in. He telephoned the housing association, which told him that it could not discuss a tenant. He asked a solicitor about contact and was advised to apply to the court. He had the form at home, filled in, on the night that Child J was taken to hospital.

% MGM last saw her grandson on Boxing Day. She thought him "quiet, not himself, and he cried when you picked him up under his arms". She said so to Mother, who replied that he had a cold. The medical evidence is that some of his ribs may have been broken by then.

## 4.7 The night of the admission

% Mother had gone out in the early evening to see Aunt and left Child J with Mr C. When she came back he told her that the baby was asleep. She looked in at about ten o'clock and thought that he seemed pale; Mr C told her not to wake him. It was a little after midnight when she picked him up and rang 999.

% The ambulance arrived in seven minutes. The paramedics worked on Child J in the hall of the flat, and one of them wrote down, word for word and with the time, what each adult said. That note, made without any thought of its later use, was of importance at the trial.

% At Harrowfield General Hospital the consultant on call came in from home. She was troubled that the account did not explain Child J's condition and rang the emergency duty social worker at ten to two, and the police a few minutes later. A strategy discussion was held by telephone at a quarter past four with all three present. Aunt's son was visited and examined before eight o'clock. Mother was told truthfully, and with kindness, what was being done and why.

## 4.8 Table of key events

| Date | Agency | Event | Comment |
|13|15|42|30|
| Feb 2011 | GP | Pregnancy confirmed. Mother aged 18. Referred to midwives. | Care history in the record, not in the letter. |
| Mar 2011 | Midwifery | Booking at ten weeks. Social history taken over two visits. Mother seen alone and asked about violence. | Good practice. |
| Jun 2011 | Midwifery | Mother and Father have parted. Mother on sister's sofa. Named midwife consulted. | Good use of advice. |
| Jul 2011 | CSC | Referral from Midwife 1 accepted for initial assessment. | Not allocated for seven weeks. |
| Sep 2011 | CSC | One visit at 36 weeks by Social Worker 1. Telephone call to Midwife 1. | Two weeks later than the procedure allows for the finished assessment. |
| Sep 2011 | CSC | Assessment signed off and case closed. | Father, MGM and Mother's file not sought. Midwife not told. |
| Autumn 2011 | Hospital | Child J born. Father and PGM visit. "Boyfriend" takes Mother home. | Name not asked. |
| Day 10 | Midwifery | Home visit. Flat cold. "Male friend" asleep. | Meter problem passed on. Man not identified. |
| Day 14 | Health visiting | New birth visit by HV1. Universal service. "Supportive partner". | HV1 unaware of referral and of CSC assessment. |
| Week 4 | Health visiting | HV1 begins sick leave. | Families not re-prioritised. |
| Week 5 | CSC | First call from MGM about Mr C. | "Family dispute". NFA. |
| Week 6 | CSC | Second call from MGM. | Not linked with closed assessment. |
| Week 6 | Health visiting | Six-week contact by HV3. Mood of Mother screened, no concern. Child J well. | Not asked who lived in the home. |
| Week 7 | Health visiting | Bruise to cheek seen at clinic. Nursery nurse raises bruising protocol. | Protocol not followed. |
| Week 7 | GP | Seen next day. "Minor trauma from toy". | Not undressed. No call to HV2. |
| Week 8 | GP | Not brought for immunisations. | Letter sent. |
| Week 9 | Police | Attend argument after neighbour's call. Standard risk. | Date of birth wrong. Eastmere force not asked. |
| Week 10 | GP | Not brought for immunisations, second time. | Letter sent. Health visitor not told. |
| Week 11 | CSC | Police notification received and filed. | Third contact since closure. |
| Week 11 | Housing | Father asks after his son. | No advice about whom to ring. |
| Week 12 | Housing | Mother asks for a repair to the bedroom door. | Operative saw a hole "the size of a fist". Logged as "tenant damage". |
| Week 15 | Ambulance, hospital | Child J brought in by ambulance. | Child protection procedures followed promptly. |

# 5 Child J

% Child J lived for fifteen weeks. Those who loved him described a long, dark-haired baby with a serious stare, who would stop crying if a tap was run. PGM had knitted him a green hat which was too large and which he wore anyway. Father kept a photograph of him asleep on his chest, taken on the ward the day after he was born.

% Much of what is known of his life comes from adults' accounts of adults. The panel asked each agency what its records say of Child J himself: what he looked like, how he was held, who fed him at night, what he did when Mr C came into the room. There is a good deal about his weight. There is, after the tenth day, almost nothing else. HV3's note of the six-week contact has eleven lines about Mother and two words about Child J: "thriving, contented".

% Mother's own account of him, given to the author much later, is different in kind. She remembered that he liked the sound of the lift. She said he would look for her voice and not for her face, and that he had just begun to laugh, "not at anything, just at being tickled by air". She had told none of this to a professional. She thought that they came for the weight.

% A baby cannot tell anyone what is being done to him, but he is not without a voice. He may startle, go quiet, cry when he is lifted, or turn from a face. In the last weeks of his life he was cold at night, he was left to cry in a hallway, and it hurt him to be picked up. Nobody whose task it was to notice saw him unclothed after he was six weeks old.

# 6 Analysis

The themes in this section were drawn from the terms of reference and from the learning event. With hindsight a line can be traced from the first mention of a boyfriend to the death of Child J. No one at the time could see that line. The panel tried throughout to ask not "how could they have missed it?" but "what would have made it easier to see?"

## 6.1 Injury to a baby who could not move

% A baby of seven weeks cannot roll on to an object or knock into a table. Research has shown for many years that bruising is rare in babies who are not yet mobile, and that where it occurs a proportion will have been hurt deliberately.^1^ The purpose of a protocol which leaves no room for discretion is to take away from the person in the clinic the burden of deciding whether a likeable parent is telling the truth.
[^1] For a summary see the NSPCC and Cardiff review of bruising, cited in the bibliography.

% HV2 did exercise that discretion. She did so in a clinic at which she saw 34 babies in two and a half hours, in front of other parents, with a mother who was friendly and a baby who was smiling at her. The story of the toy car had the ring of ordinary life. She told the review: "If she had said she didn't know, I'd have been straight on the phone." It is exactly here that the protocol differs from common sense, and the training which HV2 had received did not bring that out.

% No one tested the story. Aunt, whose son was said to have done it, was not asked: she would have said, as she later told the police, that the two children had not met for a fortnight. No one wondered how hard a two-year-old must throw a toy to leave a bruise of that kind. HV2 and the GP each wrote down the explanation as though it were the event. Once written it was read by everyone afterwards as a fact.

% The nursery nurse was the least senior person in the room and she was right. She said what she thought, once, and then gave way. She told the review that she had gone home and worried. She did not know that she could have rung the named nurse, and in that clinic it was not the custom for nursery nurses to question the judgement of health visitors.

% The GP was asked to look at a cheek. Had he been asked plainly for an opinion on whether the bruise might have been inflicted, the appointment might have gone otherwise. As it was, one professional gave away a decision and the other did not know that he had received it.

> **Finding 1.** The bruising protocol was sound. It failed because those who had to use it believed that a reasonable explanation made it unnecessary.

## 6.2 The men in Child J's life

% Three agencies knew by the time of the birth that Child J had a father, and no agency asked him anything. The initial assessment describes him as not involved, on the word of Mother, at a time when he had bought a cot. He had come to the ward. He was known by name to the hospital, to Midwife 1 and to the GP practice, at which he too was registered.

% He was treated neither as a danger nor as a help. Father told the review, without bitterness, that he had assumed that "somebody would be in touch because there's always somebody". PGM lives ten minutes from the flat and works at a nursery. Had anyone sat down with this side of the family there would have been two more people to notice that they were being kept away.

% Mr C meanwhile was seen, or heard, or spoken of, by nine different practitioners. In their records he is "boyfriend", "male friend", "supportive partner" and "new partner". Until the police attended, not one of them wrote down his name. It would be easy to call this a want of curiosity and the panel does so, but it looked further for the reasons. Forms in use by midwives and health visitors had a box for the father of the child and none for any other man in the home. Health visitors said that to ask a young mother who was sleeping in her bed felt "like being the benefits office". Visits take place in the day; Mr C was often asleep.

% Even where the name was known it led nowhere. The officers who attended in December did what their own procedure asked of them. It did not ask them to search the national database in the case of a standard-risk incident. Such a search would have found the caution and, on enquiry to Eastmere, the unexplained injury to another baby.

> **Finding 2.** Services organised themselves around the mother. A father who could have protected this baby was passed over, and a man who was a danger to him was not identified.

## 6.3 What the family said

% MGM told CSC twice that she was frightened of a man about whom she knew little but suspected much. She was correct in each particular that could have been checked. Her calls were read through what was known, or thought to be known, about her: the duty worker found on the system that MGM's own children had been on a plan for neglect, and that she and Mother had fallen out. It was concluded that there was an axe to grind.

% There was a falling-out. It was about Mr C. The panel would observe that people who are worried about a child in their own family will often have quarrelled over it, and that a quarrel is not evidence that the worry is false. The threshold used in effect by the duty team was that a relative must have seen a child being harmed.

% The neighbour who rang the police in December was not spoken to again. She told the police later that she had heard "that sort of shouting" on many nights, and that the baby's crying would stop suddenly.

% Father's call to the housing association met with a refusal on the ground of confidentiality. It did not occur to the officer who took it that he could say "if you are worried about your baby, here is the number".

> **Finding 3.** Those outside the professional network who knew Child J best had the greatest concern and the least influence.

## 6.4 The quality of the pre-birth assessment

% Midwife 1's referral put into the hands of CSC in July everything that was needed to begin a good assessment. The child was not due until October. There was no want of time, had the work been allocated. It began two weeks after the date by which, under the procedure, it should have been finished, and by then everyone wished it to be done.

% An assessment of one visit cannot be of high quality. This one described Mother's preparations, which were good, and reported what she hoped for. It did not analyse what it might mean for a young woman who had been neglected and had lived in care to bring up a baby alone, in a new flat, having just lost the relationship on which she had relied. It recorded "good family support" without speaking to the family. History was treated as something to be got past: Mother's file would have shown Social Worker 1 that Mother tended when troubled to tell workers that all was well, and had done so since she was nine.

% The panel found no reason to think that Mother set out to mislead anyone at that stage. She told the author: "She asked me if I was all right and I said yes. I thought that was the right answer." Social Worker 1's optimism was of a kind that good young workers are prone to. She liked Mother and wished to treat her as more than the sum of her past, which is an honourable thing to want.

% That is what supervision is for. Social Worker 1 held 27 cases, against the 15 thought suitable for a worker in her first year. She had had one supervision session in eleven weeks, lasting forty minutes, in which 19 cases were "gone through". Her team manager, who was acting up, was responsible for nine workers, of whom four were from agencies. He told the IMR author that he signed the assessment because "it was complete and it was in time". Neither he nor anyone else asked what the evidence was.

% The case was closed without reference to the midwife who had made the referral, and without a meeting. A Common Assessment, with a lead professional and a small group around Mother, was available in Harrowfield and would have been welcome to her. It was not offered. The only step between a statutory assessment and nothing at all was missed out.

> **Finding 4.** The assessment came too late, saw too few people and was not tested by a manager.

## 6.5 Information held in separate places

% No practitioner who met Child J had the whole picture. Midwifery knew of Mother's history. CSC knew that there was a midwife who was concerned, and a grandmother who was more so. The police knew Mr C's name. The housing association knew that there was a hole in a door. The GP practice knew that a baby with a bruise had twice not been brought for his injections. HV2 and HV3 knew of none of this.

% Some of this arose from plain mistakes. The notification from CSC to health visitors was addressed to a clinic which had closed in the spring. Some arose from how things were arranged: police notifications at standard risk were sent in batches. In the surgery, missed immunisations were handled by a clerk who had no means of knowing that the same child had been seen with a bruise ten days before.

% It is not the case that everyone kept things to themselves. Midwife 1 shared her concerns early, fully and with consent. The hospital's records were sent promptly to the GP at discharge. What did not happen was for anybody to ask for information. The GP did not ring the health visitor. HV2 did not ring CSC to learn whether the baby was known. Social Worker 1 did not ring the GP. Each of these calls would have taken five minutes.

## 6.6 Violence in the home

% There was one report to the police of an argument between Mother and Mr C. There is no record of any other, and Mother did not disclose any violence when Midwife 1 asked her; at that time there was none. She has since described a relationship in which within a few weeks of his moving in Mr C decided who came to the flat, kept the key to the meter, and went through her telephone each evening. She was not hit. He hit the door beside her head.

% The officers spoke to the two adults together. Mother could not have answered the questions on the checklist truthfully with Mr C beside her. "Verbal argument only" was used in two thirds of the incidents recorded that month in Harrowfield; it is a description of what officers are told and not of what has taken place. Child J was seen to be asleep, which was taken to be reassuring.

% The risk was assessed as standard, so no one from the domestic abuse service made contact. The panel does not criticise the officers, who followed the policy. It considers that the policy gave too little weight to the presence of a very young baby and too much to the absence of marks on an adult.

## 6.7 Resources and the stability of services

% It would be misleading to present these matters as though they had taken place in a well-staffed system. In the autumn of 2011 Harrowfield had vacancies in a third of its health visiting posts. Caseloads were double the number advised by the profession. A reorganisation of CSC in the summer had moved every team to a different building, and the sickness rate in the duty service was one day in nine.

% Child J was seen by three health visitors in seven weeks. None saw him twice. When HV1 became ill, her manager asked colleagues to "pick up the new births" and there was no exercise to see which families should be given priority. Her manager had raised the vacancies with the Trust's board in three consecutive quarters, to no visible effect.

% Pressure of this kind does not excuse, but it explains a good deal. It was notable that the practitioners who came to the learning event had come to regard as ordinary a way of working that shocked the visitors on the panel.

## 6.8 Factors which were considered and do not appear to have been relevant

% The terms of reference asked about the misuse of alcohol and drugs. There is no evidence that Mother drank in pregnancy or afterwards, and nothing to suggest that she or Mr C used drugs. Blood taken on the night of Child J's admission was clear.

% Mother was screened for depression at each point at which it is recommended. Her answers did not give rise to concern, and the psychiatrist who prepared a report for the criminal court ruled out any mental illness. Nor does she have a learning disability or difficulty.

% Child J was a full-term, healthy infant. There was no delay in his being fed, and no sign of neglect of his physical needs was noted in the flat, which was clean and, apart from being cold, well prepared for a baby.

## 6.9 What was offered to Mother as a young parent

% Mother was nineteen when Child J was born. She had been in care, had little money and had parted from his father. She was entitled under the guidance in force to be thought of not only as a parent but as a young person who might be vulnerable in her own right. The leaving care service had no duty to her, since she had returned home at eleven, and there was no other service that took her for its own.

% There was in Harrowfield at that time a group for young mothers at the children's centre nearest to the flat. It was well run, free and warm. Mother had not heard of it. Midwife 2 believed that the health visitor would tell her; HV1 thought that it was for mothers under eighteen. The Family Nurse Partnership was just being introduced and its first places had been filled in the month before she booked.

% Mother did not use the word lonely until she was asked what would have helped. She then said that she had been lonelier than she had known that it was possible to be, that Mr C was the first adult who had sat down in the flat, and that by the time she was afraid of him she had told everybody that he was brilliant. The panel draws attention to this. It is not easy for a young woman who has claimed to be managing to say that she is not, and each visit at which she repeats it makes it harder.

## 6.10 Missed appointments for the baby

% Child J could not take himself to the surgery. The letters that were sent when he was not brought were addressed "to the parent of". They made no mention of a wish to help. Mother said that the bus cost four pounds and that she had meant to go in the new year. She also said that Mr C did not like her to sit in waiting rooms. Either reason would have been worth knowing, and neither would have been hard to discover by telephone.

% It was the practice's view, at first, that parents are entitled to decline immunisation. That is so. But there was nothing to suggest that Mother had declined it. An appointment missed after a bruise is not the same event as an appointment missed.

# 7 The agencies in turn

The themes in section 6 cut across agencies. This section comments briefly on each of them and on the quality of its IMR.

## 7.1 Midwifery and Harrowfield General Hospital

% The midwifery service gave Mother care of a high standard, and the work of Midwife 1 was the best that the panel saw. Two points may be made. When told that the case had been closed she did not challenge the decision, though she disagreed with it; she did not think it was her place to, and the named midwife was on leave. And on the ward, where many people come and go, it was nobody's task to ask who was to take a newborn baby home. The IMR was candid and its recommendations follow from its analysis.

## 7.2 Health visiting

% Each of three health visitors carried out the contact that she was there to carry out. No one held Child J in mind between those contacts. The IMR is frank about vacancies but somewhat inclined to treat them as a complete explanation. The panel asked for, and was given, further work upon why the bruising protocol had been misunderstood, which found that four out of ten staff would have acted as HV2 did.

## 7.3 The GP practice

% The practice is a busy one with a good name locally. It had no lead for safeguarding at the time. Mother's childhood, Father's paternity, a bruise and two missed immunisations were all in its records and had never been looked at together. The GP has since arranged training for the practice and has spoken about this case, with the author's help, to others. The panel was impressed by his openness.

## 7.4 Children's Social Care

% CSC had three opportunities. It accepted the referral, which was correct, and then did not act upon it for seven weeks. It closed the case after a slight assessment. It set aside two calls from MGM and a notification from the police, each of which was considered separately by a different worker who did not open the closed file. Had they been read together there would have been, in the space of five weeks, three expressions of concern about the same man by people who had no connection with one another.

% The panel wishes to be fair to the individuals. The duty worker who took the second call had taken 23 others that day. There was then no rule that a repeat caller be put through to a manager. The IMR author interviewed nine members of staff and her report is a thorough, self-critical document which did not spare senior managers. It was she who discovered that the number of unallocated cases had been reported to the Director each week and to councillors not at all.

## 7.5 Harrowfield Police

% The officers did what was required and rather more. The weakness lay in the policy and in the delay in passing on what they had seen. The handling of the criminal investigation, and in particular the care given by the family liaison officer to all sides of a divided family, was praised by MGM and by PGM.

## 7.6 Housing

% The housing association was not a member of the Board and had not been asked to be. The operative who came to mend the door had been in the trade for thirty years; he knew what had made the hole and mentioned it to a colleague in the van. He had never been told that it might matter, or whom to tell. The association has acted on this with energy. Its staff now carry a card, and seven referrals have come from it in a year, of which four led to help for a family.

# 8 Good practice

% The panel was asked to identify work that went beyond what is normally expected. It found several examples which deserve to be more widely known.

- Midwife 1 sought Mother's story with patience and asked about domestic abuse on three occasions, each time alone. Her referral has since been used, with the names removed, in the Board's training.
- The named midwife made herself available on the same day, and followed up the conversation in writing.
- The community nursery nurse saw the bruise, understood its meaning and spoke up. The panel commends her.
- Midwife 2 dealt with the cold flat there and then, telephoning the energy company on Mother's behalf. A voucher arrived the same afternoon.
- The two police officers saw Child J for themselves and took down his details, which at that time was done in fewer than half of such incidents.
- The paramedics and A&E staff recognised quickly that the history did not fit. The strategy discussion was held within three hours of the first telephone call, with the consultant paediatrician taking part by telephone, and Aunt's little boy was seen and found to be safe before morning.
- The bereavement nurse at the children's hospital made sure that Father was told and brought to his son, when it had not been clear to anyone else whose task that was.

# 9 The views of the family

% Father and PGM hope that "the next dad" will be asked. They were not sure until they met the author whether they were to be treated as relatives of Child J at all, as letters went first to Mother. Father has since trained to talk to groups of young men about becoming fathers.

% MGM feels that she was judged for her own past as a parent and that her grandson paid for it. She does not excuse what happened to her daughters when they were small. She said: "I know I wasn't any good at it. That's how I knew what I was looking at."

% Mother said that she had been treated kindly by nearly everyone. She did not think that more visits would have helped if they had been of the same sort. She would have liked somebody to come at night. She asked that this report should say that she is sorry.

# 10 What has changed

% The panel was told of a number of changes made before the report was completed. The protocol on bruising has been reissued on one page, in two colours. In the twelve months to March 2013 there were 31 referrals under it as against six in the year before. In two cases a baby was found to have been injured and was protected.

% CSC no longer has unallocated pre-birth cases. Police notifications about infants are sent on the same day. Nine new health visitors are in training, though the service will not be at full strength until 2015. The Board's audit of fathers in assessments is less encouraging. It found that fathers were spoken to in just under half, which is twice as many as before and not enough.

# 11 Conclusion

% Could the death of Child J have been predicted? The panel thinks not. Nothing known to agencies in Harrowfield before the winter of 2011/12 pointed to a fatal assault. Information held in Eastmere would have given ground for serious concern about Mr C, but no one in Harrowfield had that information.

% Could it have been prevented? The panel is of the view that there were two occasions on which a different response would have been likely to alter events. If the bruise had led to a paediatric examination and to the enquiries that follow, Mr C would have been named and his history found. If MGM's calls had led to the simple check that she asked for, the same would probably be true. In neither case was an exceptional effort needed. What was needed was that existing procedures be understood and that a grandmother be believed enough for someone to look.

% The panel is grateful to all those who took part, and above all to Child J's family. It offers them its sincere condolences.

---

# 12 Recommendations

## 12.1 Recommendations to the Board

R. The Board should relaunch the protocol on bruising in babies who are not mobile, making it plain on its first page that it applies whatever explanation is given, and should test by audit after six and eighteen months whether it is being followed by health visitors, GPs and nursery staff.
R. The Board should satisfy itself that every agency's forms for work with pregnant women and young children ask who lives in, or regularly visits, the home; and that fathers and partners are spoken to as a matter of course.
R. The Board should issue guidance on responding to concerns raised by relatives and neighbours. No contact about a child under one year should be closed as a family dispute unless checks have been made with at least health and police.
R. The Board should review with its partners the pre-birth procedure, so that assessment begins by the twentieth week and cannot be closed without a discussion with the professional who referred.
R. The Board should seek a report from the Community Health Trust and the PCT on health visiting capacity each quarter until vacancies are below ten per cent, and should use its powers of challenge if they are not.
R. The Board should agree with its counterpart in Eastmere how the history of adults who move between the two areas is to be obtained.

## 12.2 Recommendations made by agencies to themselves

The agencies identified the following in their IMRs. The panel has accepted them and asks the Board to monitor them.

| No. | Agency | Recommendation | Lead | By when |
|7|17|46|17|13|
| 1 | Children's Social Care | A manager will not sign an assessment unless it records who has been seen, who has not, and why. | Head of Assessment | June 2013 |
| 2 | Children's Social Care | Social workers in their first year will hold no more than 15 cases and will have supervision each fortnight. | Assistant Director | Sept 2013 |
| 3 | Children's Social Care | Closed files on parents who were themselves looked after will be requested in every pre-birth assessment. | Head of Assessment | June 2013 |
| 4 | Community Health Trust | When a health visitor is absent for more than two weeks, families will be re-prioritised with a safeguarding nurse. | Locality Manager | May 2013 |
| 5 | Community Health Trust | All clinic staff, including nursery nurses, will be told how to reach the named nurse and encouraged to do so. | Named Nurse | May 2013 |
| 6 | GP practice | Infants with an injury will be undressed and examined. Infants not brought for immunisation twice will be discussed with the health visitor. | Practice safeguarding lead | Immediate |
| 7 | Harrowfield Police | Adults present at a domestic incident will be spoken to apart, and national systems searched where there is a child under one. | Detective Superintendent, Public Protection | July 2013 |
| 8 | Harrowfield Police | Notifications about children under one will reach CSC within one working day. | Detective Superintendent, Public Protection | July 2013 |
| 9 | Harrowfield General Hospital | The name and relationship of any person taking a baby home will be recorded. | Head of Midwifery | May 2013 |
| 10 | Housing association | Staff and repair operatives will be trained to recognise and report signs of violence in a home with children. | Director of Housing | Dec 2013 |

# Appendix 1: Terms of reference

The review will consider the period from February 2011, when Mother's pregnancy was confirmed, to the death of Child J. Agencies are asked to summarise any significant history before that date. In addition to the matters set out in Working Together (2010) the review will ask:

(a) Was the pre-birth assessment timely and of sufficient quality?
(b) How were injuries to Child J recognised and responded to?
(c) What was known about the adult males in the household, and were they included in assessment?
(d) Was information shared effectively within and between agencies?
(e) Were concerns expressed by members of the wider family or the community taken seriously?
(f) Were indicators of domestic violence, mental illness, substance misuse or learning disability present, and how were they addressed?
(g) Was practice sensitive to the racial, cultural, linguistic and religious identity of the family?
(h) Did supervision and management oversight, workload or organisational change have an impact?
(i) Was the voice of the child, and his experience of daily life, at the centre of the work?

# Appendix 2: Membership of the panel

| Role | Agency |
|50|50|
| Independent chair | Dr Anthony Sewell |
| Head of Safeguarding and Review | Harrowfield Council, Children's Social Care |
| Detective Chief Inspector, Public Protection | Harrowfield Police |
| Designated Doctor and Designated Nurse | Harrowfield Primary Care Trust |
| Deputy Director of Nursing | Community Health Trust |
| Head of Midwifery | Harrowfield General Hospital |
| Housing Options Manager | Harrowfield Council |
| Assistant Chief Officer | Probation Trust |
| Board Manager | Harrowfield Safeguarding Children Board (in attendance) |

# Appendix 3: Questions for use in teams

The panel was asked to leave behind something that a team could use in an hour. These questions were tried out by two teams of health visitors and one of police officers.

1. When did you last learn the name of someone in a baby's home whom you had not been told about? How did you come to ask?
2. Think of a parent whom you like. What would you need to see before you thought that she might not be telling you the truth?
3. Who in your service is most likely to notice something small? What happens when they say so?
4. A grandmother rings and is angry. What do you write down?
5. Which of your policies has an exception that everyone makes?

# References

Brandon, M., Bailey, S., Belderson, P. and others (2009) _Understanding Serious Case Reviews and their Impact_. London: DCSF.

HM Government (2010) _Working Together to Safeguard Children_. London: The Stationery Office.

Laming, Lord (2009) _The Protection of Children in England: A Progress Report_. London: The Stationery Office.

NSPCC and Cardiff Child Protection Systematic Reviews (2012) _Bruises on Children_. London: NSPCC.

Ofsted (2011) _Ages of Concern: Learning Lessons from Serious Case Reviews_. Manchester: Ofsted.
`),
};

/** Each theme has at least one passage of the text behind it. */
export const childJTruth: CaseTruth = {
  reviewType: 'scr',
  partnership: 'Harrowfield Safeguarding Children Board',
  subject: 'Child J',
  ageBand: 'under 1',
  sex: 'male',
  incidentType: 'incident_fatal_abuse',
  publishedYear: 2014,
  knownToSocialCare: true,
  concerns: [
    'professional_curiosity',
    'professional_challenge',
    'information_sharing',
    'over_optimism',
    'parental_self_report',
    'child_voice',
    'invisible_men',
    'thresholds',
    'assessment_quality',
    'history_cumulative_harm',
    'drift_delay',
    'supervision_oversight',
    'recording',
    'multi_agency_working',
    'was_not_brought',
    'wider_family_concerns',
    'domestic_abuse',
    'young_vulnerable_parents',
    'poverty_housing',
    'known_offender_in_household',
    'infants_prebirth',
    'bruising_nonmobile',
    'workforce_stability',
    'caseload_capacity',
    'early_help',
    'training_knowledge',
    'cross_boundary_transitions',
    'leadership_governance',
    'race_culture_adultification',
    'service_gaps_waits',
  ],
  good: [
    'professional_curiosity',
    'information_sharing',
    'infants_prebirth',
    'supervision_oversight',
    'domestic_abuse',
    'bruising_nonmobile',
    'cp_planning',
    'invisible_men',
    'poverty_housing',
  ],
};
