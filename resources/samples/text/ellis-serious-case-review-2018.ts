import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';
import { paragraphs } from './paragraphs.ts';

/** Serious case review by the SILP method, 2018: a boy of 16 who died by suicide. Invented. No method is described. */
export const ellisSeriousCaseReview2018: Sample = {
  file: 'marlshire-scb-scr-ellis-overview-report',
  format: 'pdf',
  look: { font: 'Calibri', size: 11, headingColour: '1F3864', columns: 1, lineSpacing: 1.15 },
  cover: {
    lines: [
      { text: 'Marlshire Safeguarding Children Board', size: 16, bold: true },
      { text: 'Serious Case Review', size: 28, bold: true },
      { text: '“Ellis”', size: 28, bold: true },
      { text: 'Overview report', size: 16 },
      { text: 'Lead reviewers: Judith Amery-Cole and Samuel Oyelaran', size: 12 },
      { text: 'Completed: February 2018', size: 12 },
      { text: 'Published: October 2018', size: 12 },
    ],
    marking: 'Final',
    ownPage: true,
  },
  header: 'Serious Case Review: Ellis',
  footer: 'Marlshire Safeguarding Children Board | October 2018 | Page {page}',
  contents: true,
  body: [
    { heading: 'Introduction', level: 1, number: '1' },
    ...paragraphs('1', 1, [
      'This review is about Ellis, who was 16 years and 5 months old when he died in the spring of 2017. The coroner has since concluded that Ellis took his own life. At the time he was living with his mother and his younger sister in a market town in Marlshire. He had been permanently excluded from his secondary school five months earlier and was waiting for a first appointment with the specialist child and adolescent mental health service (CAMHS).',
      'Ellis is not his real name. It was chosen by his sister. We have changed or left out a number of details, and have not given dates more precisely than the month, in order to protect the privacy of his family and friends. We do not describe how Ellis died, because nothing is to be learned from it and because other young people may read this report.',
      'His mother asked us to begin with what he was like. He was tall, and embarrassed about it. He could take a bicycle apart and put it back together, and mended bicycles for half the street. He was funny, in a dry way that teachers did not always catch. He was fiercely kind to his sister, who has Type 1 diabetes, and knew more about her insulin than most of the adults. He kept a list on his phone of places he intended to cycle to. It ended with Istanbul.',
    ]),
    { heading: 'Why this review was carried out', level: 2 },
    ...paragraphs('1', 4, [
      'The Board’s serious case review sub-group considered the circumstances in May 2017. Opinions were divided. Suicide does not of itself mean that a child has been abused or neglected, and there was no suggestion that Ellis had been. The sub-group took the view that there was enough reason to be concerned about the way in which agencies had worked together, and the Independent Chair decided that a review should be held under the discretion allowed by statutory guidance.',
    ]),
    {
      quotation:
        'LSCBs should consider conducting reviews on cases which do not meet the SCR criteria. They will also want to review instances of good practice and consider how these can be shared and embedded.',
      source: 'Working Together to Safeguard Children (HM Government, 2015), chapter 4',
    },
    { heading: 'How the review was carried out', level: 1, number: '2' },
    ...paragraphs('2', 1, [
      'The Board chose the Significant Incident Learning Process (SILP). SILP brings together the practitioners who knew a family, their line managers and the authors of agency reports, in the same room and on equal terms. Its purpose is to understand why people acted as they did in the conditions of the day.',
      'Agency reports were provided by the secondary school, the alternative provision academy (“the Academy”), the local authority’s Education Inclusion Service, Early Help and Children’s Social Care, the GP practice, the mental health trust, the acute hospital trust, the school nursing service and the police. Marlshire Clinical Commissioning Group supplied information on commissioning.',
      'A learning event was held in September 2017 and a recall event in December, when those who had attended were asked whether a draft of this report was fair. Twenty-three practitioners came to the first and nineteen to the second. Several found the days painful. Two who had left the county travelled back in order to take part. We thank all of them.',
      'We met Ellis’s mother three times, once with his sister. We met his father once, with a colleague from a bereavement charity. We also spoke to two of his friends, at their request and with their parents’ consent, and what they told us has shaped this report more than they may realise.',
      'The period under review is from January 2015, when Ellis was in Year 9, to the date of his death.',
      'The lead reviewers are independent of all agencies in Marlshire. Judith Amery-Cole is a former head of service in children’s social care. Samuel Oyelaran is a registered mental health nurse and an accredited SILP reviewer.',
    ]),
    { heading: 'Questions for the review', level: 2 },
    {
      numbered: [
        'How well did agencies understand what was happening in Ellis’s life and what his behaviour might be communicating?',
        'How was risk of self-harm assessed, shared and managed?',
        'What was the impact of exclusion from school, and how was it weighed?',
        'How did waiting for a service affect Ellis, his family and the other professionals?',
        'Were both of his parents involved and supported?',
      ],
      style: 'letter',
    },
    { heading: 'Ellis and his family', level: 1, number: '3' },
    {
      table: {
        head: ['Family member', 'Known in this report as', 'Age in spring 2017'],
        rows: [
          ['Subject of the review', 'Ellis', '16'],
          ['Sister', 'Sister', '12'],
          ['Mother', 'Mother', 'early 40s'],
          ['Father (lives 90 miles away; separated 2013)', 'Father', 'mid 40s'],
          ['Maternal grandfather (died September 2015)', 'Grandfather', '–'],
        ],
        widths: [48, 30, 22],
      },
    },
    ...paragraphs('3', 1, [
      'Ellis’s family is White British and has lived in the county for generations. English is their only language. There is no history of domestic abuse between the parents, neither misused alcohol or drugs, and their home was described by everyone who went there as warm and orderly. Children’s Social Care had no involvement before 2016.',
      'Mother works nights as a care assistant. She has had episodes of depression since her own father died, and takes an antidepressant. Father is a lorry driver. He saw the children once a month and rang on Sundays. He told us that in two years nobody from any service had telephoned him: “I wasn’t hiding. My number was on his school form.”',
      'Ellis was seen by a paediatrician at the age of seven because of difficulties with noise, change and friendships. The letter mentions possible autism and suggests that he be seen again “if problems persist at secondary transfer”. The letter was in his GP record. It was not in his school record, and no one at secondary school knew of it.',
    ]),
    { heading: 'Key practice episodes', level: 1, number: '4' },
    ...paragraphs('4', 1, [
      'We have divided the story into five key practice episodes. These are periods which seemed to us, and to the practitioners, to show most about how the system was working. They are not a complete history.',
    ]),
    {
      table: {
        head: ['Episode', 'When', 'What it is about'],
        rows: [
          ['KPE 1', 'Sept 2015 to April 2016', 'A death in the family and a change in Ellis'],
          ['KPE 2', 'May to July 2016', 'First referral to CAMHS'],
          ['KPE 3', 'September to November 2016', 'Exclusion'],
          ['KPE 4', 'December 2016 to January 2017', 'Overdose and second referral'],
          ['KPE 5', 'January to April 2017', 'Waiting'],
        ],
        widths: [14, 36, 50],
      },
    },
    { heading: 'KPE 1: A death in the family and a change in Ellis', level: 2 },
    ...paragraphs('4', 2, [
      'Ellis’s grandfather, who taught him about bicycles and collected him from school on the nights when Mother worked, died suddenly in September 2015. Ellis was 14 and found him.',
      'The school sent a card and allowed Ellis a week at home. When he returned his form tutor (Tutor 1) noticed that he had stopped eating with his friends. She moved him to a seat by the window at his request, and she made a point of asking him, most mornings, one question which could not be answered with yes or no. She told us she got the idea from her grandmother. Her notes are the best account that exists of Ellis’s state of mind that winter. In November he told her that he felt “like a spare part”.',
      'Tutor 1 passed her worries to the head of year, who recorded that Ellis was “grieving, monitor”. A referral to the school’s counsellor was made in January 2016. The counsellor worked one day a week and had a list of her own; she saw Ellis for the first time after Easter.',
      'By then his behaviour had altered. Having had no detentions in Years 7 and 8 he had eleven in two terms, for refusing to take off his coat, for leaving rooms without permission, and for one shouted argument about a fire drill. He was placed on a behaviour report. The report recorded what he did in each lesson on a scale of one to four. There was nowhere on it to record why.',
    ]),
    { heading: 'KPE 2: First referral to CAMHS', level: 2 },
    ...paragraphs('4', 6, [
      'In May 2016 Mother took Ellis to the GP after finding blood on a towel. He had been cutting his forearms. The GP saw Ellis alone for most of a double appointment, which was good practice. He told her that it “let the noise out”, that he did not want to die and that he thought about his grandfather all the time. She referred him to CAMHS that afternoon.',
      'The referral was considered at the single point of access by a triage worker with a standard form. Ellis had a school counsellor, had not expressed suicidal intent, and had one recognisable cause for distress. The referral was returned to the GP with a letter advising that Ellis “does not currently meet the criteria for a specialist service” and listing four websites. The letter was not copied to the school, the counsellor or Mother, who waited for an appointment until July.',
      'The counsellor, who did not know of the referral or of the self-harm, ended her work with Ellis after six sessions, the number for which she was funded. She recorded that he “has found his own strategies”.',
      'The school nurse learned of the rejected referral by chance when Mother mentioned it at an appointment about Sister’s diabetes. She telephoned the single point of access, said that she disagreed, and asked for the decision to be looked at by a clinician. She was told that the GP would need to refer again. She wrote to the GP the same day. The letter was scanned and filed as “for information”.',
    ]),
    { heading: 'KPE 3: Exclusion', level: 2 },
    ...paragraphs('4', 10, [
      'Ellis began Year 11 with a new form tutor, Tutor 1 having gone on maternity leave. There was no handover between the two. Tutor 2 knew him as a boy on report.',
      'In October 2016 a small quantity of cannabis was found in Ellis’s locker together with £35. He said that he had bought it to help him sleep, and that the money was for a bicycle frame. The school’s published policy was that possession of drugs would lead to permanent exclusion. A governor told us the policy had been adopted the year before, in response to parents’ anxiety about county lines, and that this was the first time it had been used.',
      'The police were consulted and found no indication that Ellis was supplying or was being exploited by others. They took no further action beyond a warning. We are satisfied that this was right: his friends were clear that he used a little cannabis, alone, at night.',
      'Before the decision was confirmed the headteacher asked for a summary of anything which might be relevant. The summary ran to five lines. It listed the detentions and the behaviour report. It mentioned the bereavement, with the wrong year. It did not mention the counsellor, the self-harm, which the school did not know about, or Tutor 1’s notes, which were in a paper file in her cupboard. It did not ask whether Ellis might have a special educational need.',
      'The hearing before the governors lasted thirty-five minutes. Mother came off a night shift in order to attend. She did not know that she could bring someone with her. Father was not told of it. Ellis was invited to speak and said that he was sorry. An officer from the Education Inclusion Service attended and drew attention to the guidance that permanent exclusion should be a last resort, but did not feel that it was her place to press the point. The exclusion was upheld.',
      'The headteacher spoke to us with great honesty. He had thought about Ellis every day since. “I had a policy and a locker. If I’d had the tutor’s notes in front of me I’d have been looking at a different boy.”',
    ]),
    { heading: 'KPE 4: Overdose and second referral', level: 2 },
    ...paragraphs('4', 16, [
      'On a weekday in December 2016 Ellis took an overdose and then told Sister, who called 999. He was in hospital for two nights. A mental health practitioner from the hospital liaison team carried out an assessment, at length and with sensitivity. Ellis told him that since the exclusion he had “nowhere to be”, that he was ashamed, that he had not planned the overdose, and that he would have been all right if he had had somebody to text. The assessment rated the risk of repetition as moderate. A safety plan was written with Ellis in his own words and a copy was given to him and to Mother.',
      'The plan was not sent to anyone else. The discharge summary reached the GP practice after nine days, over Christmas, and recorded the diagnosis as “accidental poisoning” because of an error in coding. The Academy, at which Ellis was to start in January, was not told that he had been in hospital. The practitioner assumed that the family would tell them. Mother assumed that the hospital would.',
      'The liaison team referred Ellis to CAMHS and the referral was accepted as routine. An appointment within seven days of discharge, which was expected for any young person after an overdose, was offered by letter. The letter arrived after the date had passed, and it was recorded that Ellis “did not attend”. A second letter asked Mother to telephone within fourteen days if she still wished Ellis to be seen. She rang on the thirteenth day, having spent an hour and a quarter over three lunch breaks waiting to be answered. He was placed back upon the list, from the beginning.',
      'The hospital made a referral to Children’s Social Care. It was screened by a duty social worker as not requiring assessment, since Mother was “protective” and health services were involved, and was passed to Early Help. The decision was within the threshold document as it was then written. A family support worker visited in January, met Mother, who had come off shift and was anxious to get to bed, and recorded that the family “feel things have settled and decline support at this time”. Ellis was upstairs. He was not asked. The case was closed.',
    ]),
    { heading: 'KPE 5: Waiting', level: 2 },
    ...paragraphs('4', 20, [
      'Ellis was offered two and a half days a week at the Academy. The local authority’s duty is to arrange suitable full-time education from the sixth school day after a permanent exclusion. It was the thirty-first school day before Ellis attended any provision, and he was never offered more than fifteen hours.',
      'His keyworker there (KW) took to him at once. When he stopped coming in February she went to his home, and when he would not come down she sat on the stairs and talked about derailleur gears, about which she knew nothing. He came down to correct her. She visited eleven times. She asked CAMHS twice, by telephone, when he would be seen and was told that the list was a matter for the booking office. She did not know that he had taken an overdose until the middle of March, when he told her himself.',
      'KW asked for the school’s file on the day he started. It arrived ten weeks later. It contained the behaviour records. The safeguarding file, which held two notes from the head of year, was sent separately, to the wrong address, and was received after Ellis had died.',
      'On learning of the overdose KW rang the single point of access and asked for Ellis to be treated as a priority. She was advised that a professional could not upgrade a referral by telephone, and that if she was worried about immediate risk the family should go to the emergency department. She wrote a full and careful letter. It was placed with the referral, where it would have been read at the first appointment.',
      'The average wait for a first appointment in that part of Marlshire was then 19 weeks. For the pathway on to which Ellis had been placed it was 34. The figures reported to the Clinical Commissioning Group were for the county as a whole and for all pathways together.',
      'Mother saw the GP about herself in March. She was exhausted and low. The GP, who was a locum, increased her medication and did not ask about her children. Ellis died during the Easter holiday.',
    ]),
    { heading: 'What life was like for Ellis', level: 1, number: '5' },
    ...paragraphs('5', 1, [
      'It is possible to read the records of eight agencies and to come away with two boys. One is polite, gentle and bereaved. The other is defiant and on report. Hardly anybody met both.',
      'His friends helped us to join them together. They said that he had always found school loud. He had managed, they thought, by having rules for himself: the same place, the same bench, the same way round the building. In Year 10 the bench was taken away to make room for a portable classroom. They remembered him being teased about his height, but not bullied, and there was nothing unkind in the messages on his telephone, which the police examined. When he was excluded he was forbidden to come on to the site, and the sports field where they met after school was the site.',
      '“He wasn’t bothered about the lessons,” one of them told us. “It was that he’d been sort of deleted.”',
      'Ellis spoke to at least five adults about how he felt, and he was truthful with each. It was his misfortune that each of them held a different piece. He told the tutor about being a spare part, the GP about the noise, the nurse in hospital about shame and KW about the overdose. He had not refused help. It might be nearer the truth to say that he asked for it five times and that on each occasion he was asked to wait.',
    ]),
    { heading: 'Analysis by theme', level: 1, number: '6', newPage: true },
    { heading: 'Behaviour seen as the problem', level: 2 },
    ...paragraphs('6', 1, [
      'From January 2016 the school’s dealings with Ellis were conducted through its behaviour system. This was not because the staff were uncaring. The system worked quickly, it was electronic, it produced a graph. The pastoral system by comparison was made up of conversations and notebooks. When the two disagreed, the one with the graph prevailed.',
      'Language played its part. We found the phrases “refuses support”, “choosing not to engage”, “attention-seeking self-harm” and “own worst enemy” in the records of four agencies. None was written with malice. Their effect was to make Ellis responsible for a distance which services had created. The Board’s own audit of records from the same year found similar phrases in a third of the files of young people over 14, and very few in those of younger children.',
      'Not one of the agencies asked whether Ellis might be autistic. His difficulty with noise, the coat, the fire drill and the set routes round the building were each noticed, and each was dealt with as a matter of conduct or explained as grief. Grief was real. It was also so good an explanation that it stopped anybody from looking for another. We cannot say what an assessment would have found. At the learning event it was the special educational needs co-ordinator, reading the paediatrician’s letter for the first time, who put her hand over her mouth.',
    ]),
    { heading: 'Exclusion as a safeguarding event', level: 2 },
    ...paragraphs('6', 4, [
      'There is no doubt that the headteacher had the power to exclude. Statutory guidance says that the decision should be taken:',
    ]),
    {
      quotation:
        'in response to a serious breach or persistent breaches of the school’s behaviour policy; and where allowing the pupil to remain in school would seriously harm the education or welfare of the pupil or others in the school.',
      source:
        'Exclusion from maintained schools, academies and pupil referral units in England (Department for Education, 2017). The 2012 edition then in force was to the same effect.',
    },
    ...paragraphs('6', 5, [
      'It is difficult to see that the second limb was considered. What is more, the effect of exclusion on Ellis was not assessed by anybody, at any point. He lost, in an afternoon, his friends, his structure, his free meal, the sight of the workshop in which he was happiest and any adult who knew him. Nobody’s list of tasks included asking what would take their place.',
    ]),
    {
      number: '6.6',
      paragraph:
        'Research on the deaths of young people by suicide has found bereavement, academic pressure and exclusion from school to be common antecedents, usually in combination.^1^ No one in the school or the local authority had been given training on this. The Education Inclusion Service regarded exclusion as a matter of procedure and had no route by which a worry about the welfare of an excluded pupil would be passed to Early Help or health.',
      footnotes: [
        'The national inquiry into suicide by children and young people reported in 2016 and 2017. It describes antecedents, not causes; many young people who have these experiences do not come to harm.',
      ],
    },
    ...paragraphs('6', 7, [
      'The move from school to the Academy took two months and was managed by no one. Records followed late, or not at all. The guidance that a safeguarding file should be transferred within five days was known to the school’s office, which had taken it to apply to pupils moving house.',
    ]),
    { heading: 'Understanding and sharing risk', level: 2 },
    ...paragraphs('6', 8, [
      'The hospital’s assessment in December 2016 was of good quality. Ellis was seen alone, was given time and was believed. The safety plan was his own. The weakness was in what was done with it: a plan which depended on having somebody to text was shared with none of the people whom he might have texted. Staff told us that they were uncertain whether they were permitted to inform a school without the consent of a young person of 16. Ellis had not been asked for his consent. His sister thinks that he would have given it, so long as it was KW.',
      'Elsewhere assessment was partial. The triage form used at the single point of access asked whether there was intent to die and whether there was a mental disorder. It did not ask about loss, isolation, schooling or previous contacts. The tool has no value in predicting who will die, and was never designed to do so. It had become a means of deciding who would be seen.',
      'No meeting of any kind was held about Ellis between September 2015 and his death. There was no lead professional, no team around the family, and no plan which belonged to more than one agency. KW said at the learning event: “I thought everybody else knew more than me.” The GP said that she had thought the same.',
      'It should be recorded that no agency held information which pointed to an immediate intention to end his life. Practitioners who saw Ellis in the fortnight before he died could not reasonably have known what he was about to do.',
    ]),
    { heading: 'Waiting', level: 2 },
    ...paragraphs('6', 12, [
      'In 2016 the CAMHS team for that part of the county had four vacancies out of fourteen posts and a further two members of staff on long-term sick leave. Those who remained were each holding between 60 and 70 young people. Referrals had risen by 40 per cent in three years. A service for young people with mild to moderate difficulties had been closed in 2015 when a grant came to an end, and had not been replaced. Referrals which would once have gone there were returned to the referrer instead.',
      'The consequence was a gap with a high wall on each side of it. A young person in Ellis’s position was too unwell for a counsellor with six sessions and not unwell enough for a specialist. A second referral, following an overdose, raised him over the wall, only to place him in a queue from which nobody looked out.',
      'Those waiting were not contacted, reviewed or told where they stood. Missed appointments were counted against them. The policy that a young person who was not seen after two letters would be returned to the GP was intended to free places for others. It took no account of whether the letters had come in time, whether a parent on night shifts could use a telephone line which was open from nine until five, or whether not attending might itself be a sign of trouble.',
      'The Clinical Commissioning Group and the Board had both asked for assurance about waiting times in 2016. They were given averages. Neither asked for the longest wait, nor what was happening to the children in it.',
    ]),
    { heading: 'Family', level: 2 },
    ...paragraphs('6', 16, [
      'Mother was a devoted parent who was working nights, grieving, and unwell. Services found her co-operative and from this concluded that she was coping. Nobody put to her that looking after a son at risk might be too much to do alone. Her own GP appointment three weeks before Ellis died was a chance to see the family as a whole. The practice now has a prompt on its system.',
      'Father’s absence from the records is almost complete. He held parental responsibility and his details were known. At the learning event practitioners gave various reasons: he lived elsewhere, Mother was so clearly the main carer, it had not occurred to them. He would have come to the governors’ hearing. He told us that on the Sunday before Ellis died they had talked about gears for the ride to Istanbul, and that he had had no idea that his son had been in hospital.',
      'Early Help was closed on the word of a tired parent at a front door. The worker was following the service’s practice, which was to offer help and to accept the answer. A return visit at a better hour, or a conversation with Ellis, might have had a different result.',
    ]),
    { heading: 'Good practice', level: 1, number: '7' },
    {
      bullets: [
        '**Tutor 1** noticed that Ellis had changed, stayed curious about the reason, and found a way of asking that he could answer.',
        '**The first GP** gave time, saw Ellis alone and acted the same day.',
        '**The school nurse** did not accept the outcome of the first referral. She said so, clearly, and put it in writing.',
        '**The liaison practitioner** wrote a safety plan in a young person’s own words.',
        '**KW** went on visiting when Ellis stopped attending, and won his trust. Her letter to CAMHS was the fullest account of him that any professional wrote.',
        '**The police officer** who dealt with the cannabis considered whether Ellis was being exploited before deciding that he was not.',
        '**After his death** the Academy and the school, with public health, put in place prompt and thoughtful support for pupils. Sister’s school arranged for the diabetes nurse to see her there.',
      ],
    },
    { heading: 'Findings', level: 1, number: '8' },
    {
      numbered: [
        'Behaviour systems in schools can crowd out pastoral knowledge, so that decisions of great consequence are taken without it.',
        'Permanent exclusion is treated as a disciplinary act which ends a school’s responsibility, rather than as an event which increases a child’s vulnerability.',
        'Young people whose needs fall between counselling and specialist services are passed back, and those accepted are left to wait unseen.',
        'Information about self-harm is held close by health services, from a mistaken view of confidentiality, when the people best placed to help are often in education.',
        'Without a lead professional each agency supposes that another has the whole story.',
        'Fathers who live apart from their children are overlooked even when they wish to be involved.',
      ],
      style: 'decimal',
    },
    { heading: 'Conclusion', level: 1, number: '9' },
    ...paragraphs('9', 1, [
      'Nobody can know whether Ellis would have lived had any of these things been different. The coroner was careful to say so and we follow her. We can say that the chances of reaching him would have been better if the adults to whom he spoke had been able to speak to each other.',
      'Much has changed since 2017. The single point of access now has a clinician at the first point of reading, and any professional may ask for a decision to be looked at again. Young people waiting more than four weeks receive a telephone call. The school has withdrawn its policy on drugs and now holds a meeting with health and Early Help before any exclusion. It has also put back the bench.',
    ]),
    { heading: 'Recommendations', level: 1, number: '10' },
    ...paragraphs('10', 1, [
      'Agencies made 31 recommendations for themselves in their reports. Those which follow are for the Board.',
    ]),
    {
      table: {
        head: ['No.', 'Recommendation', 'To whom', 'By when'],
        rows: [
          [
            'R1',
            'Seek assurance that before any permanent exclusion a multi-agency discussion takes place, in which the pupil’s health, history and possible special educational needs are considered and a plan is made for the first six days.',
            'Education Inclusion Service; all secondary schools and academies',
            'January 2019',
          ],
          [
            'R2',
            'Agree a protocol under which safety plans following self-harm are shared, with the young person’s involvement, with a named adult in their school or college.',
            'Mental health trust; acute trust; Education',
            'January 2019',
          ],
          [
            'R3',
            'Commission a service for those who need more than counselling and less than specialist CAMHS, and report the longest as well as the average wait, by pathway and locality.',
            'Marlshire CCG',
            'April 2019',
          ],
          [
            'R4',
            'End the practice of discharging young people for non-attendance without a conversation with the referrer and an attempt to see them.',
            'Mental health trust',
            'Immediate',
          ],
          [
            'R5',
            'Ensure that a lead professional is identified for every young person who has been treated in hospital for self-harm.',
            'Early Help; Children’s Social Care',
            'March 2019',
          ],
          [
            'R6',
            'Audit the transfer of safeguarding files to alternative provision.',
            'Education',
            'December 2018',
          ],
          [
            'R7',
            'Produce guidance on recording which avoids placing blame upon young people, and test its use.',
            'All agencies',
            'March 2019',
          ],
          [
            'R8',
            'Ask each agency how it identifies and involves fathers who live elsewhere.',
            'All agencies',
            'March 2019',
          ],
        ],
        widths: [8, 50, 26, 16],
      },
    },
    { heading: 'Appendix: abbreviations', level: 1, newPage: true },
    {
      table: {
        head: ['Term', 'Meaning'],
        rows: [
          ['CAMHS', 'Child and Adolescent Mental Health Service'],
          ['CCG', 'Clinical Commissioning Group, which plans and buys local health services'],
          ['Early Help', 'Support for families below the threshold for social care'],
          ['KPE', 'Key practice episode'],
          ['KW', 'Ellis’s keyworker at the alternative provision academy'],
          ['SENCo', 'Special educational needs co-ordinator'],
          ['SILP', 'Significant Incident Learning Process'],
        ],
        widths: [22, 78],
      },
    },
  ],
};

/** What a careful reader would confirm of the case. */
export const truth: CaseTruth = {
  reviewType: 'scr',
  partnership: 'Marlshire Safeguarding Children Board',
  subject: 'Ellis',
  ageBand: '16 to 17',
  sex: 'male',
  incidentType: 'incident_suicide',
  publishedYear: 2018,
  knownToSocialCare: true,
  concerns: [
    'professional_challenge',
    'information_sharing',
    'parental_self_report',
    'child_voice',
    'invisible_men',
    'thresholds',
    'assessment_quality',
    'recording',
    'multi_agency_working',
    'was_not_brought',
    'cross_boundary_transitions',
    'blaming_language',
    'parental_mental_health',
    'think_family',
    'disability_health_needs',
    'child_mental_health_self_harm',
    'school_exclusion_attendance',
    'workforce_stability',
    'caseload_capacity',
    'leadership_governance',
    'early_help',
    'training_knowledge',
    'service_gaps_waits',
    'professional_curiosity',
  ],
  good: [
    'professional_curiosity',
    'professional_challenge',
    'child_voice',
    'assessment_quality',
    'school_exclusion_attendance',
    'child_mental_health_self_harm',
    'cce_serious_violence',
  ],
};
