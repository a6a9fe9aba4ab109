import { parts } from '../build/prose.ts';
import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Local child safeguarding practice review, 2023: an infant's unexpected death while sleeping unsafely. Invented. */
export const rowan: Sample = {
  file: 'calderbrook-scp-lcspr-baby-rowan-2023',
  format: 'pdf',
  look: {
    font: 'Georgia',
    size: 10.5,
    headingColour: '7A3B00',
    columns: 1,
    lineSpacing: 1.35,
  },
  cover: {
    lines: [
      { text: 'Calderbrook Safeguarding Children Partnership', size: 20, bold: true },
      { text: 'Local Child Safeguarding Practice Review (LCSPR)', size: 16, bold: true },
      { text: 'Baby Rowan', size: 24, bold: true },
      { text: 'Author: Gareth Pennington, independent reviewer', size: 12 },
      { text: 'Completed February 2023. Published May 2023', size: 12 },
    ],
    ownPage: true,
  },
  header: 'Calderbrook Safeguarding Children Partnership',
  footer: 'LCSPR Baby Rowan, final. Page {page} of {pages}',
  contents: true,
  body: parts(`
# 1 Background to the review

% Baby Rowan died in the spring of 2022 at eleven weeks of age. Rowan's mother woke on the sofa soon after six in the morning and found that Rowan, who had been beside her under a blanket, was not breathing. She rang for an ambulance and did as the call handler told her until the crew came. Rowan could not be revived.

% After a full post mortem examination the cause of death was given as unascertained. That word means that medicine cannot say why Rowan died. It does not mean that anyone is to blame. There were no injuries. The pathologist noted that Rowan, who was born at 35 weeks, had been sleeping in conditions known to carry an increased risk: on a sofa, with an adult who had been drinking, in a home where people smoked.

% Rowan and an older brother, who is called Ash in this report and was then three, were the subjects of child in need plans. In the week before, a social worker had asked for a legal planning meeting. There is no suggestion that Rowan was deliberately harmed.

% The partnership carried out a rapid review and decided to commission an LCSPR because this was the third death of an infant in Calderbrook in two years in which unsafe sleep had been a feature, and because of what it might show about families in which several difficulties are present at one time.

% The sex of the baby and some details of the family have been withheld to make identification less likely.

# 2 Method

% The reviewer, Gareth Pennington, is independent of all the agencies. The review considered the twelve months before Rowan's death. He read the agencies' summaries, held two half-day events with practitioners and one with first-line managers, and met a panel four times. The lines of enquiry agreed by the panel were:

- how agencies understood the combined effect of domestic abuse, alcohol and mental ill-health on the children;
- how messages about safer sleep were given and whether they were suited to this family;
- how far Rowan's father was included in the work; and
- whether there was adequate planning before and after Rowan's early birth.

% Rowan's mother met the reviewer on two occasions with her support worker from the bereavement charity. Rowan's father met him once, in the presence of his probation practitioner. Both were generous with their time. Rowan's mother asked that the report be "straight, but not cruel", and that is what it has tried to be.

% The inquest was opened and adjourned. The police investigation ended with no further action.

# 3 The family and what was known

% Rowan's mother was 27 and Rowan's father 30. Both are White British. Mother had worked as a hairdresser. She grew up in a home in which her own father was violent and left it at seventeen. She has had periods of depression since then and was first prescribed medication at nineteen. After the birth of Ash in 2018 she was seen for six months by the community mental health team.

% Father is a plasterer. He has two convictions for assault, one of them, in 2019, on Mother. A probation programme that was part of his sentence was suspended in the first lockdown and was never completed. Each described a loving relationship that turned frightening when they had been drinking, and each described drinking as what they did to stop thinking.

% Between June 2021 and Rowan's death the police were called on five occasions. The incidents ranged from shouting to an assault in November 2021, when Mother was 24 weeks pregnant, in which she was pushed against a worktop. Father was arrested and bailed with a condition not to go to the address. Mother withdrew her statement after nine days. She told the reviewer that she had been asked about rent.

% The family lived in a two-bedroom privately rented house. The larger bedroom had black mould and, from about January, nobody slept in it. This is of some importance and is returned to below.

## Summary of main events

| Date | Event |
|20|80|
| Jun 2021 | Police called by neighbour. Both parents in drink. Ash asleep upstairs. Standard-risk notification. |
| Aug 2021 | Mother books with midwife at eleven weeks. Discloses past abuse and depression. Says she has stopped drinking. |
| Sep 2021 | Referred by midwife to perinatal mental health team. Assessed in October and discharged to GP as "mild to moderate". |
| Nov 2021 | Assault. Section 47 enquiry. Child in need plan for Ash and the unborn baby. |
| Dec 2021 | MARAC. Father's address recorded as his brother's. |
| Jan 2022 | Rowan born at 35 weeks by emergency caesarean. Eight days in the neonatal unit. Discharged home without a planning meeting. |
| Feb 2022 | Health visitor finds both parents at home. Told that Father is "just helping out". Mother tearful. |
| Mar 2022 | Police called. Father present. Mother has a cut lip. Social worker raises legal planning. |
| Spring 2022 | Rowan dies. |

# 4 Rowan and Ash

% Rowan weighed under five pounds at birth and had a fine covering of dark hair. The neonatal nurses remembered a small, determined feeder. Ash was proud of being a brother and told his nursery that the baby was "his". The nursery kept a tower of bricks that he had built as high as, he believed, the baby was long.

% Ash's behaviour was telling people something. In the autumn he began to wet himself, and to flinch at raised voices, and in the home corner he would put the dolls in the cupboard and tell them to be quiet. His key worker wrote this down. She asked him, kindly and in passing, who else had to be quiet, and he said, "Me and Mummy." She passed it on that afternoon to the safeguarding lead, who telephoned the social worker. That is a model of how it should be done. The entry in the social work record reads: "Nursery report some regression, likely related to pregnancy."

% What was it like to be Rowan? The record is of ounces and millilitres. Piecing things together from what the parents say, Rowan was carried a good deal, was fed on time, and was moved about at night between a Moses basket in a cold room, the parents' bed while they used it, and the sofa. Loud noise was frequent. On some evenings neither of those responsible for Rowan was fully awake.

# 5 Analysis and learning

## 5.1 When difficulties come together

% Each of the parents' difficulties was known to somebody. The midwife knew about depression. The police and the independent domestic violence adviser knew about the assaults. The GP knew that Mother had twice had raised liver tests. Father's probation practitioner knew how much he drank. What was lacking was any account of how these fitted together and what, taken as a whole, they meant for a premature baby and a boy of three.

% It has been common to speak of a "toxic trio". The reviewer has avoided the phrase except here. It suggests that such parents are poisonous, that three boxes ticked amount to an explanation, and that the adults are equally the authors of it. Mother was not the cause of Father's violence. She drank more, by her own account, after he hit her, and slept worse, and her mood sank, and she was then less able to leave. Drink made him more dangerous, but he had been controlling when sober. It is these connections, and not the number of problems, that a good assessment will describe.

% The child and family assessment completed in December 2021 had a heading for each. Under "alcohol" it said that Mother reported having stopped and that Father drank "socially". Under "mental health" it said that she was on medication. Under "domestic abuse" it said that Father had left the home. All three statements came from Mother. The social worker did not ask the GP, the midwife or the probation service whether they could bear them out; none could have. At the foot of the page the risks were described as "historic and reducing".

% There was a plausible reason for this. The social worker had known Mother for five weeks and thought well of her. Mother was open about her childhood. She was at home when she said she would be and offered cups of tea. It felt, the worker said, "almost rude to check up". She was carrying 24 cases and it was eleven days before Christmas. The manager who approved the assessment added a comment praising its strengths-based approach.

% The perinatal mental health team saw Mother for fifty minutes, alone, in October. It was a careful assessment of her depression. She was asked about suicidal thoughts, and they were ruled out. She was not asked about drinking other than by a tick-box, or about violence at home, or about Ash. The letter of discharge went to her GP and not to the midwife who had referred her. She had to ring to say that she had been turned down.

% No alcohol service was ever involved. It accepts self-referrals only. She was given the number.

## 5.2 Father

% Probation knew Father well and saw him fortnightly. Social care did not know that until after Rowan had died. He was not interviewed for the assessment, on the ground that he was no longer in the household. He had no part in the plan. He came to the neonatal unit on seven of the eight days, in breach of no order, because his bail had by then lapsed, and was taught to bath and feed a premature baby by nurses who found him gentle and keen. They did not know about the assault. The information was on a system that the ward could not open.

% It follows that at the same time one part of the network believed that he was living elsewhere and was a danger, and another was preparing him to care for Rowan at home. Nobody told him anything about safer sleep.

> They showed me how to hold the bottle. They were brilliant. No one ever said to me, if you've had a drink, here's what you do with the baby. I'd have listened to that. I'm not saying I'd of been perfect.
> -- Rowan's father

% The health visitor found Father in the kitchen in February. She asked about it, carefully, when she could speak to Mother by herself, and was told that he was helping for a few days. She recorded it and told the social worker, who was on leave. The duty worker's note ends "SW to explore on return". In the three weeks that followed, during which he was there on each of two further visits, it was treated as though he had only just arrived.

% The written agreement that Mother had been asked to sign in December provided that she would not allow him into the house. It asked nothing of him. As a means of protecting children it was worthless, and it made her less likely to say when he had returned. Practitioners said that they knew this, and that it was expected by the panel that approved their plans.

## 5.3 Safer sleep

% The parents were given information on safer sleep on at least nine occasions: in pregnancy, on the ward, at discharge from the neonatal unit, and by the health visitor at each contact. All this was recorded. Almost every time it consisted of a leaflet or an app and of being asked whether they had any questions. The midwives and the health visitor did what their procedures required, and the neonatal nurses made a real effort to demonstrate.

% Mother could recite it. She told the reviewer, "On their back, in the cot, feet to the foot. I did know. It's not that I didn't know." What no one had talked through was what she would do at four in the morning in a house with one warm room, having slept for three hours, quarrelled with Father and drunk a bottle of wine, with a baby who would not settle in a basket. Her decision, which was to take Rowan down to the sofa where it was warm and Ash would not be woken, was in its way a caring one.

% The national review on sudden unexpected death in infancy, published in 2020, found that families most at risk are rarely helped by advice alone. It proposed conversations that begin with how a family really lives and plan for the nights when things go wrong.^1^ In Calderbrook this had been adopted as policy in October 2021. Of 14 practitioners at the first event two had heard of it.
[^1] Child Safeguarding Practice Review Panel (2020) Out of Routine. The point is put here in the reviewer's words.

% The mould was reported to the landlord three times by Mother and once by the health visitor, who also wrote to the council's environmental health team, offering photographs. An inspection was booked for a date that fell four days after the death. It was not known to any of those who talked with the parents about sleep that the bedroom was not in use. Nobody had asked to see where Rowan slept at night, as distinct from where the basket stood in the day.

% Rowan was premature, was of low weight, and was exposed to smoke. These were reasons for extra visits under the health visiting service's enhanced offer. Two of the four that should have taken place were cancelled because of staff sickness and were replaced with a telephone call.

## 5.4 Planning for an early birth

% The child in need meeting that was to plan for the birth was arranged for the thirty-sixth week. Rowan arrived at 35. It is a familiar difficulty, and Calderbrook's procedure says that where there are risks a discharge planning meeting is to be held on the ward. The ward's safeguarding midwife asked for one by e-mail on the second day and again on the fourth. The social worker was off sick, there was no one covering her work, and the unit was under pressure for cots. On the eighth day Rowan went home. The ward sister recorded that she was not happy. She has reflected that she might have gone above the team manager's head, and did not know that a baby could be kept for a social reason.

% It is hard to say that a meeting would have altered the outcome. It would at any rate have put into one room people who believed quite different things about where Father lived.

## 5.5 Recognising when a plan is not working

% Child in need meetings were held on time, and minutes sent out. From January they record in different words the same concerns. Everyone was worried, but the level of the plan did not change. The health visitor proposed a child protection conference in February. She was told that it would "set Mum back". She went to her safeguarding lead, who rang the service manager the next morning, and the case was reviewed within the week; it was decided to wait for the outcome of a referral to the freedom programme, for which there was a ten-week wait. The health visitor had done what should be done. The reviewer believes that she was right and that the threshold for conference had been reached by then at the latest.

% The police did not always help in this. Three notifications arrived singly, each graded as standard or medium. The officer who attended in March looked at all five together and took the view that the pattern was getting worse. His clear, well-argued referral led directly to the request for legal planning. It is to be regretted that there was not more time.

% The practitioners were asked what had made it hard to say that the plan was failing. They gave several answers. They liked Mother, and knew what a conference would cost her. Each had seen some progress in the part that concerned her. The minutes were written as lists of actions, and an action can always be marked as ongoing. And there was, one said, a feeling in the room that the matter belonged to the social worker, so that to press for more was to criticise someone who was plainly doing her best.

% The social worker was given supervision every month, and it was recorded. Her manager asked after her and was kind. The notes show that Rowan and Ash were discussed five times and that on each occasion the next task was agreed. They do not show that anyone asked her what she would expect to see in a month's time if she were wrong. In the reviewer's experience it is the most useful question that a manager can put, and it is seldom put by people who themselves have nine other cases to get through in the hour.

## 5.6 What was not a factor

% The panel asked about other matters. There was no evidence that either parent used illegal drugs; tests after Rowan's death were negative. There had been no concern about physical harm to either child. Ash was well nourished and on the whole well looked after, and the case cannot be described as one of neglect in the ordinary sense, although the effect upon him of what he heard and saw was serious. The pandemic delayed Father's programme. It had otherwise little bearing upon events in 2022.

# 6 Strengths

% The reviewer wishes to draw attention to the following.

- Ash's key worker at nursery, who listened to play.
- The midwife's enquiry about abuse, made in private, and her prompt referral to the perinatal team.
- The health visitor's persistence about the bedroom, about Father and about the level of the plan. She used the route for resolving disagreements as it was designed to be used.
- The constable who read the history before he wrote his referral.
- The joint response on the morning of the death. The police officer and paediatrician went to the home together, explained every step, and arranged for Ash to be collected from nursery by his grandmother before anyone else could tell him. The parents were allowed to hold Rowan for as long as they wished.

# 7 What has been done so far

% The partnership acted on the rapid review without waiting for this one. A short film about sleeping and the real conditions of a baby's nights has been made with parents, two of whom have themselves lost a child. Eighty practitioners from housing, probation, the fire service and early help have been trained to start a conversation about it. Early reports suggest that plumbers and firefighters are listened to.

% The alcohol service now takes referrals from midwives. In its first six months 22 pregnant women were seen, on average within nine days. The perinatal team copies letters to whoever made the referral. Progress on housing has been poor: of eleven homes with infants reported for damp last winter, four were inspected in the time that had been promised.

# 8 Conclusion

% Rowan was loved. The risks to which Rowan was exposed were known in part by many people, and no one knew all of them. The review does not say that this death was preventable. It does conclude that services were too ready to record what they had told the parents in place of finding out what the parents would do, too willing to treat Father as absent, and too slow to admit that a plan was not making the children safer.

# 9 Recommendations

| No. | Recommendation | For |
|7|70|23|
| 1 | Replace leaflet-based safer sleep advice for families at higher risk with a planned conversation, held in the room where the baby sleeps, that includes fathers and prepares for nights when routines break down. All who visit homes, not only health staff, should be able to hold it. | Partnership; all agencies |
| 2 | End the use of written agreements which place on the victim of domestic abuse the duty of controlling the perpetrator's conduct. | Children's social care |
| 3 | Require that parents' accounts of alcohol use, separation and engagement with services are checked with at least one other source in every assessment. | Children's social care |
| 4 | Establish that the probation service is asked for information in each assessment in which a parent or partner is under supervision, and that it tells social care when such a person has contact with an infant. | Probation; children's social care |
| 5 | Bring perinatal mental health, alcohol and domestic abuse services together in one weekly discussion about pregnant women known to more than one of them. | Integrated Care Board; public health |
| 6 | Provide that no premature baby with a child in need plan leaves the neonatal unit without a discharge planning meeting, and tell ward staff what to do if one is refused. | Hospital trust; children's social care |
| 7 | Treat disrepair in the home of an infant as a safeguarding matter, with an inspection within five working days. | Housing; environmental health |
`),
};

/** Each theme has at least one passage of the text behind it. */
export const rowanTruth: CaseTruth = {
  reviewType: 'lcspr',
  partnership: 'Calderbrook Safeguarding Children Partnership',
  subject: 'Baby Rowan',
  ageBand: 'under 1',
  sex: 'not stated',
  incidentType: 'incident_sudi',
  publishedYear: 2023,
  knownToSocialCare: true,
  concerns: [
    'domestic_abuse',
    'parental_mental_health',
    'parental_substance_misuse',
    'toxic_trio',
    'infants_prebirth',
    'invisible_men',
    'known_offender_in_household',
    'parental_self_report',
    'over_optimism',
    'assessment_quality',
    'information_sharing',
    'think_family',
    'child_voice',
    'cp_planning',
    'thresholds',
    'multi_agency_working',
    'poverty_housing',
    'caseload_capacity',
    'workforce_stability',
    'supervision_oversight',
    'service_gaps_waits',
    'training_knowledge',
    'history_cumulative_harm',
    'drift_delay',
    'professional_curiosity',
    'professional_challenge',
    'covid_context',
  ],
  good: [
    'child_voice',
    'professional_curiosity',
    'professional_challenge',
    'domestic_abuse',
    'information_sharing',
    'history_cumulative_harm',
    'multi_agency_working',
    'infants_prebirth',
    'poverty_housing',
    'assessment_quality',
    'cp_planning',
    'parental_mental_health',
  ],
};
