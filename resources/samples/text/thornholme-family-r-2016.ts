import { parts } from '../build/prose.ts';
import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Serious case review in the manner of SCIE's Learning Together, 2016: neglect of four siblings. Invented. */
export const familyR: Sample = {
  file: 'thornholme-lscb-family-r-learning-together-2016',
  format: 'pdf',
  look: {
    font: 'Calibri',
    size: 12,
    headingColour: '5B2C6F',
    columns: 1,
    lineSpacing: 1.35,
  },
  cover: {
    lines: [
      { text: 'Thornholme Local Safeguarding Children Board', size: 22, bold: true },
      { text: 'Serious Case Review: Family R', size: 20, bold: true },
      { text: 'Using the Learning Together systems model', size: 14 },
      { text: 'Lead reviewers: Jonathan Achebe and Fiona Strang', size: 13 },
      { text: 'Final report, agreed by the Board in January 2016', size: 13 },
      { text: 'Published 9 June 2016', size: 13 },
    ],
    ownPage: true,
  },
  header: '',
  footer: 'Family R Serious Case Review, Thornholme LSCB. {page}',
  contents: true,
  body: parts(`
# 1 Introduction

## 1.1 Why this case was chosen to be reviewed

% On a weekday morning in March 2015 police officers called at a house in Thornholme about a vehicle. The door was opened by a girl of nine with a toddler on her hip. What the officers saw over her shoulder led them to ask to come in, and within two hours four brothers and sisters had been taken into police protection.

% The youngest was admitted to hospital, where she stayed for three weeks. She was two years and one month old and weighed as much as a child of eleven months. Her brother, who was four, had abscesses under five of his teeth. The older two had untreated scabies and had not, they explained, slept in a bed since the previous summer.

% The children survived and are now doing well. The Board's independent chair decided in May 2015 that they had been seriously harmed and that there was cause for concern about how agencies had worked together. In reaching that decision she noted that the family had been known to services, without a break, for eight years.

## 1.2 Succinct summary of the case

% Ms R and Mr D have four children together. In this report they are called Maya (9), Joel (7), Kit (4) and Posy (2), names chosen by Maya. The review looks at the two years before March 2015. In that time the children were first the subject of child in need plans, then of child protection plans under the category of neglect for eleven months, and then, from September 2014, of child in need plans once more. The case was due to close on the Friday of the week in which the police called.

## 1.3 Family composition

| Family member | Age in March 2015 | Known as |
|40|25|35|
| Mother | 29 | Ms R |
| Father, living in the household for most of the time | 34 | Mr D |
| Eldest child, a girl | 9 | Maya |
| Second child, a boy | 7 | Joel |
| Third child, a boy | 4 | Kit |
| Youngest child, a girl | 2 | Posy |
| Mr D's mother, living two streets away | 61 | Paternal grandmother |

% Ms R is White British. Mr D's father came from Portugal and Mr D speaks some Portuguese with the children. Ms R attended a special school from the age of eleven, for reasons which are discussed under Finding 3.

# 2 Methodology

% The Learning Together approach looks for what a single case can tell us about how well local safeguarding systems work. It treats what people did as reasonable in the circumstances in which they found themselves, until shown otherwise, and it tries to see the world as they did.

% Two lead reviewers, both accredited and neither employed by any agency in Thornholme, worked with a review team of nine senior representatives. Nineteen people who had known the family formed a case group. All but two were interviewed for between one and two hours. The case group came together twice, first to put right our understanding of events and then to test whether the patterns that we thought we saw were peculiar to this family.

% Ms R spoke to us twice, the second time with an advocate and with questions drawn on cards. Mr D did not wish to meet. Maya and Joel met one of us with their foster carer and told us a number of things that appear nowhere in the files. Paternal grandmother wrote us a letter.

% We were limited in one respect. The family support service that visited from October 2013 to August 2014 lost its contract in April 2015, and only part of its record could be located.

# 3 Appraisal of practice

## 3.1 Overview: how it looked from where the children stood

% Before turning to professionals it is right to say what the children told us, or what others now know, of ordinary days. Maya got Joel up. If there was milk they had cereal and if there was not they went without, because, Maya said, "breakfast club is for the kids whose mums sign the thing." She put water in Posy's bottle when there was nothing to put with it. They went to school in whatever was dry. Joel learned to eat slowly at lunch so that others would leave things.

% They were not, on the whole, afraid. Their mother was not cruel to them. On good days she danced in the kitchen and let them stay up. On bad ones she stayed under the covers and they played quietly, which they thought was helping her get better. Mr D came and went and could be very funny. There were visitors, whose job it was to look in the fridge. "We knew when they were coming," said Maya, "because Mum bought the yoghurts."

## 3.2 Practice episode one: child in need (April to September 2013)

% In April 2013 the school told children's social care that Joel was often hungry and that both children smelled. It was the school's fifth referral in three years. Each of the earlier four had led to an assessment and each assessment had been closed within three months, with a note that things were better. A new social worker completed a fresh assessment without reading them. It ran to fourteen pages and gave a kind and lively picture of family life in which "home conditions fluctuate". It did not say how often, how low, or what the fluctuations meant to a baby who would soon be crawling on that floor.

% A child in need plan followed. It contained 22 actions, of which 19 were for Ms R and none was for Mr D. Health visitor 1 was already worried about Posy's weight and was measuring it every two weeks, in the home and in the same scales, and plotting it properly. She brought her chart to the second meeting and laid it on the table. This was sound and tenacious practice and it moved the case on. A child protection conference was called within a month.

## 3.3 Practice episode two: child protection plans (October 2013 to August 2014)

% At the conference all present agreed that the children should be the subject of plans for neglect. The conference chair spoke to Maya beforehand, and her wish "for a door on the bathroom" was written into the plan in her own words. It was the one action that was carried out in full.

% The intensive family support service visited three times a week for ten weeks. With a worker at her side Ms R managed well. The house was cleared, beds were bought from a charitable fund, Posy gained nearly a kilogram. The family support worker then reduced her visits, in line with the service's model, to one a week and then one a fortnight. Core groups in that period recorded that progress was "good" and later "fantastic". They were reports of tasks completed. The beds were counted. No one recorded who was sleeping in them.

% By June 2014 Posy had missed two paediatric clinics and Kit three dental ones. The hospital and the dental service each sent a standard letter and, in accordance with their policy for people who do not attend, closed the referrals. The letters went to the GP, not to the social worker. Paternal grandmother called the duty team in July to say that the children were at hers every evening asking for food. She was told that the family had a social worker and that her information would be passed on. We found no trace that it was.

% In August 2014 the review conference unanimously ended the plans. Health visitor 1 had by then moved to another post. Her successor, who had seen the children once, sent apologies and a report copied in large part from the one before. The school was on holiday. No one at the conference had been upstairs since the middle of June.

## 3.4 Practice episode three: stepping down (September 2014 to March 2015)

% A newly qualified social worker took over in September with instructions to "see it through to closure". She visited every three weeks. Seven of her eleven visits were announced, and three of the remaining four were met by no answer. She was told at the door that Posy was at her grandmother's or was asleep. In the six months she saw Posy four times, each time in a pushchair with a blanket and a hood.

% Health visitor 2 held the case from August to the following February and met the children twice. She had been given 410 families and a list of those "on CP", from which this family had just been removed. Posy's growth chart stops in June 2014. It was not that anyone decided to stop; the special scales had gone with Health visitor 1, to whom they belonged.

% The school was by now worried enough to have started a log. It has 63 entries. The designated teacher telephoned the social worker nine times and was told that neglect had been "dealt with through the CP process" and that what remained was a matter of parenting style. She drove to the office in February and asked to see a manager. She was told that a manager would ring her. She was composing a formal letter of complaint on the day that the police called.

% The designated teacher's persistence was exemplary. We asked her why, with such concern, she did not use the escalation procedure. She said, "I thought that was what I was doing."

## 3.5 How it looked from where the workers stood

% The case group were asked to put aside what they now knew. Most said that they had thought of this as one of the better ones. Ms R let them in. She thanked them. On a caseload that included injured babies and a boy on remand, four children who were clean on Mondays and in school each day did not keep anyone awake. The newly qualified worker, whom we found thoughtful and self-critical, said that she had asked herself most weeks what she was not seeing, had said so in supervision, and had been told with real warmth that every new worker feels like that.

% Her manager held supervision every month without fail. It was used, as the form provided, to go through each family and to record the date of the next visit. There was a box for reflection. In this family's file it is blank on all six occasions. He told us that he had eleven workers and that the box was where he made up time.

---

# 4 Findings

Our findings are statements about how the safeguarding system in Thornholme tends to work. For each we set out how it showed itself in this case, what makes us think that it is not confined to this case, and why it matters. Each ends with questions for the Board. It is for the Board and its partners, who know what is feasible, to decide what to do. For that reason this report makes no recommendations.

| Finding | Category |
|72|28|
| 1. Improvement in neglect is judged by the state of the house and not by the state of the children, so plans end when tasks are done. | Management systems |
| 2. Each new episode of involvement starts from the present, with the result that a long history of neglect is experienced by workers as a series of new beginnings. | Patterns in human judgement |
| 3. Professionals in Thornholme seldom ask whether a parent has understood, leaving parents with a learning difficulty to be seen as unwilling. | Interaction with families |
| 4. When children are not brought to health appointments the system is designed to discharge them, which hides the most neglected children from view. | Tools and procedures |
| 5. Schools hold the richest knowledge of neglected children's lives and do not have a recognised way to make that knowledge count. | Multi-agency working in long-term work |
| 6. Fathers are spared the expectations that are placed on mothers, and this leaves their contribution to neglect, or to its remedy, out of account. | Interaction with families |

## 4.1 Finding 1. Improvement in neglect is judged by the state of the house and not by the state of the children, so plans end when tasks are done.

### How did the issue show itself in this case?

% The plan made in October 2013 set out what the parents must do. Very little of it described what would be different for Maya, Joel, Kit and Posy. When the beds had arrived and the kitchen was clean, most of the plan had been achieved and the optimism that this engendered was natural. The family support worker told us: "You want it so badly for them. You've been on your knees with her, scrubbing. When the chair says well done, you feel it's well done to all of us."

% Change achieved with a worker in the house three times a week was taken to be change. There was no period in which the professionals stood back and watched to see whether it lasted. The signs that it was not lasting (Posy's weight, which levelled in May; Joel's coat; a smell) were present before the plans ended and were noticed, each by someone different. They did not disturb a settled view that this was a family on the up.

% Nor did anyone in that period make use of the Graded Care Profile, the tool recommended by the Board for measuring the quality of care. Eleven of the nineteen case group members had been trained in it. Two had ever used it. They thought it long, and some were uneasy at scoring a mother to her face.

### How do we know that it is not peculiar to this case?

% The case group recognised it instantly. Managers looked at twelve neglect plans that had ended in the previous six months. In nine, the record of the final conference gave the condition of the home as the main evidence of progress. In three, and these stood out, there was a clear account of how each child was.

### Why does it matter?

% Children live in bodies and not in houses. A tidy living room may be produced in an afternoon. A child's weight, teeth, sleep, schooling and spirits cannot, and they are the measure of whether neglect is lessening. A system that counts tasks will declare success too soon, and children will learn that help is something that goes away when you get better.

[box] Questions for the Board
- How will the Board know whether plans for neglect describe what should be different in each child's daily life?
- What would it take for the Graded Care Profile to be used as a matter of course, and is it the right tool?
- Should there be a set time of watching, after intensive support ends, before a plan may be discontinued?

## 4.2 Finding 2. Each new episode of involvement starts from the present, with the result that a long history of neglect is experienced by workers as a series of new beginnings.

### How did the issue show itself in this case?

% Across eight years there were seven assessments by nine social workers. Each took as its starting point the event which had prompted it and each reached a fair conclusion about that event. Seen together they tell of the same children, hungry in the same way, through three changes of address. No one saw them together. There was no chronology on the file until one was made for this review; it took a worker two days.

% The newly qualified social worker knew that there had been plans. She had been advised by her team manager not to "wade through it all" as it was better to meet the family with fresh eyes. This was intended as a kindness to the family and also to her. She was one of five new starters in a team where two thirds of posts had changed hands in a year.

### How do we know that it is not peculiar to this case?

% Social workers told us that their recording system holds documents by episode, and that to read a family's history means opening upwards of two hundred files, one by one. They said that no one is given time for it. In a sample of ten cases open for more than three years the review team found two with a chronology which was up to date.

### Why does it matter?

% The harm that neglect does is cumulative. A missed meal is nothing much and a thousand missed meals make a childhood. Where each occasion is looked at singly it will generally seem to fall below the line.

[box] Questions for the Board
- Does the Board think it acceptable that reading a child's history should be an optional part of the work?
- How might the several records held by health, school and social care be brought into one chronology for children about whom there is long-standing concern?

## 4.3 Finding 3. Professionals in Thornholme seldom ask whether a parent has understood, leaving parents with a learning difficulty to be seen as unwilling.

### How did the issue show itself in this case?

% Ms R's schooling was recorded in her GP notes, in the booking notes of four pregnancies, and on page three of the first assessment, in 2007. She was never offered an assessment of her learning needs. She was handed a plan of 22 actions in eight-point type. When we met she told us that she reads the first line of a letter and the last. She kept every letter in a carrier bag and would ask Maya.

% Workers found her "lovely", "chaotic" and, latterly, "not prioritising the children". Two said that she would agree to anything and then do something else. When in 2014 she did not follow the feeding plan, this was described as a choice. The dietician had explained it once, in clinic, with percentages. The family support worker, who worked by showing and not by telling, had no such difficulty with her, and it is a pity that what she had grasped about how Ms R learned was not written down for others.

% We do not say that Ms R could have met the needs of four young children if only matters had been better explained. There is real doubt about it, and that doubt too should have been addressed, by a specialist assessment, years before.

### How do we know that it is not peculiar to this case?

% There is no agreed route in Thornholme to an assessment of a parent's learning disability unless care proceedings have begun. Adult learning disability services told us that they accept only people with an IQ below seventy and that parents are rarely referred. The conference service could recall one plan in two years that had been produced in an accessible form.

### Why does it matter?

% Parents cannot comply with what they have not understood. If we mistake this for refusal then we shall respond with pressure instead of teaching, and shall be slow to recognise when teaching will never be enough.

[box] Questions for the Board
- How confident is the Board that plans can be understood by the parents whose lives they govern?
- What route to assessment and advocacy could be offered before matters reach court?

## 4.4 Finding 4. When children are not brought to health appointments the system is designed to discharge them, which hides the most neglected children from view.

### How did the issue show itself in this case?

% Between them the children were not taken to 31 health appointments in two years. Kit's toothache had been noted by the nursery at Easter 2014, and he was referred, and he waited eleven weeks, and was not brought, and was discharged; and the same thing happened again, and again. The dentist never met him. Posy's referral to the paediatrician for faltering growth ended the same way. At the time every step was in accordance with policy.

% The GP received each of the letters. They were scanned by an administrator and filed under the name of each child, so a doctor who opened Kit's record would not see Posy's. The practice has since told us that it had no system for putting siblings together.

### How do we know that it is not peculiar to this case?

% Five of the six local policies we were shown used the words "did not attend" for adults and for children without distinction. The sixth, in the community paediatric therapy service, spoke of a child who "was not brought", asked why, and required a telephone call to the health visitor before any discharge. Staff there said it had changed how they thought.

### Why does it matter?

% A child of four cannot take himself to the dentist. An appointment to which he is not brought tells us something about his care, and the more such appointments there are, the more it tells us. A rule that responds by ending the service gives least to those in most need.

[box] Questions for the Board
- Will the Board ask each provider to adopt a policy that a child not brought is not discharged until someone has asked why?
- Who should hold the overview where several children in one family are missing care?

## 4.5 Finding 5. Schools hold the richest knowledge of neglected children's lives and do not have a recognised way to make that knowledge count.

### How did the issue show itself in this case?

% The school saw Maya and Joel for six hours on each of 190 days a year. It knew about the yoghurts. Its log shows care of a high order: a drawer of clean clothes that Joel could go to without asking, a teaching assistant who washed Maya's hair on the morning of the school photograph because Maya had asked. Yet at meetings its contribution was a sheet with attendance (96 per cent) and attainment.

% High attendance was read by social workers as a strength of the parents. The school knew that Maya brought Joel in because school had lunch. It had not occurred to either that the other might read the same figure differently.

% From the autumn the designated teacher's unease was treated by the children's social care team as anxiety. "She's a worrier", one of them told us. The social work team manager said that in her experience schools found it hard to let go at step-down. The teacher was aware of being seen in this way and began to preface her calls with an apology. There was a written escalation procedure at that time. It had been used by a school on one occasion in the three years since it was adopted.

### How do we know that it is not peculiar to this case?

% Fourteen designated teachers came to a workshop. All but one had at some time kept on ringing when they believed that a child was not safe, and only two knew that a formal route existed. Several felt that it would damage relations on which they relied.

### Why does it matter?

% Neglect is known through its dailiness, and there is no one but the school who sees the child daily. Where what it knows cannot be heard, children are judged on a twenty-minute visit every third week.

[box] Questions for the Board
- What form of contribution would do justice to what schools know?
- How can disagreement between professionals be made an ordinary and even a welcome part of practice?

## 4.6 Finding 6. Fathers are spared the expectations that are placed on mothers, and this leaves their contribution to neglect, or to its remedy, out of account.

### How did the issue show itself in this case?

% Mr D lived in the house for about 18 of the 24 months under review. He worked as a roofer, had an income, and could cook. The files refer to him mostly as "Dad, at work". He was not asked what he ate of an evening, or where. Ms R told us that he had his tea at his mother's. None of the plans asked anything of him. He attended one core group, where he was thanked for coming.

% He was not hostile and, as far as we can tell, was not violent. Ms R was asked about this by several professionals, properly and on her own, and her answer was always no; we came upon nothing that contradicts her. He was just not thought about. Two workers said, with some embarrassment, that they used to be relieved to find a dad who was in work.

### How do we know that it is not peculiar to this case?

% Of the twelve plans that managers looked at for Finding 1, ten named a father or step-father who lived in the home. Three included any action for him.

### Why does it matter?

% A child who is hungry has two parents who have not fed her.

[box] Questions for the Board
- What would show the Board that fathers are being assessed, included and asked to change?

# 5 Other matters that were considered

% **Substance misuse.** Paternal grandmother believed that Mr D smoked cannabis. A worker asked him and he denied it. Nothing was found in March 2015. We cannot take this further.

% **Parental mental health.** Ms R's days in bed were put down by different workers to laziness, to pregnancy and to "being down". Her GP had twice prescribed an antidepressant, which she did not collect. The social workers did not know that, and the GP was not told that she had four children on plans. An adult whose low mood kept her from getting up, with young children depending upon her, fell into the gap between two services that had no habit of speaking to each other.

% **Poverty.** The family's benefits were stopped for seven weeks in the autumn of 2014 when Ms R did not answer a letter. It was in those weeks that Maya put water in the bottle. No professional knew. We were struck that, in eight years of assessments about a lack of food, not one set out how much money there was.

% **Ethnicity and culture.** The children's Portuguese heritage was mentioned in two of seven assessments. It was not explored. We have no reason to think that it affected how the family was treated.

# 6 Good practice

% We have mentioned in passing the work of Health visitor 1, whose charts made an invisible thing visible; the conference chair who began with Maya; the family support worker's patient teaching by example; the staff of the school, all of them. We add the two officers who came about a car, were courteous to a nine-year-old, and noticed. The foster carers who took in four children that night, together, kept them together. That was the one thing that Maya had asked for.

# 7 Conclusion

% What let these children down was not indifference. They were surrounded by people who liked them. Each looked at the part that he or she was given to look at and saw, quite often, improvement. There was no place at which the parts were put together and held up against the life of a child.

% Maya asked us who would read this. We told her that it would be people who help families. She thought for a bit and said, "Tell them to look in the cupboards as well as the fridge."
`),
};

/** Each theme has at least one passage of the text behind it. */
export const familyRTruth: CaseTruth = {
  reviewType: 'scr',
  partnership: 'Thornholme Local Safeguarding Children Board',
  subject: 'Family R',
  ageBand: '1 to 5',
  sex: 'mixed',
  incidentType: 'incident_other_harm',
  publishedYear: 2016,
  knownToSocialCare: true,
  concerns: [
    'neglect',
    'over_optimism',
    'history_cumulative_harm',
    'assessment_quality',
    'cp_planning',
    'child_voice',
    'was_not_brought',
    'thresholds',
    'invisible_men',
    'parental_learning_disability',
    'parental_mental_health',
    'poverty_housing',
    'professional_challenge',
    'professional_curiosity',
    'wider_family_concerns',
    'information_sharing',
    'think_family',
    'recording',
    'workforce_stability',
    'caseload_capacity',
    'training_knowledge',
    'service_gaps_waits',
    'disguised_compliance',
    'supervision_oversight',
    'race_culture_adultification',
    'multi_agency_working',
  ],
  good: [
    'professional_challenge',
    'child_voice',
    'neglect',
    'was_not_brought',
    'parental_learning_disability',
    'domestic_abuse',
    'looked_after_children',
    'professional_curiosity',
  ],
};
