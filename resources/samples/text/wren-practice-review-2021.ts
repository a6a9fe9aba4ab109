import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';
import { paragraphs } from './paragraphs.ts';

/** Local child safeguarding practice review, 2021: medical neglect of a disabled child in lockdown. Invented. */
export const wrenPracticeReview2021: Sample = {
  file: 'Fenwold SCP LCSPR Wren final',
  format: 'docx',
  look: { font: 'Verdana', size: 10, headingColour: '7030A0', columns: 1, lineSpacing: 1.25 },
  cover: {
    lines: [
      { text: 'Fenwold Safeguarding Children Partnership', size: 18, bold: true },
      { text: 'Local Child Safeguarding Practice Review', size: 24, bold: true },
      { text: 'Wren', size: 32, bold: true },
      { text: 'Author: Dr Margaret Ingleby-Shaw, Independent Reviewer', size: 12 },
      { text: 'Agreed by the statutory safeguarding partners on 14 October 2021', size: 11 },
      { text: 'Published December 2021', size: 11 },
    ],
    ownPage: true,
  },
  header: '',
  footer: 'Fenwold SCP – LCSPR Wren – page {page}',
  contents: true,
  body: [
    { heading: 'Introduction', level: 1, number: '1' },
    ...paragraphs('1', 1, [
      'In January 2021, during the third national lockdown, an ambulance was called to a flat in Fenwold for an eight-year-old girl who was having a prolonged seizure. Wren, as she is called in this report, was found to be gravely underweight. She had deep pressure sores, and her hips and knees had stiffened into a position from which they could not be straightened. Blood tests showed that she could not have had her epilepsy medicine for some time. She was in intensive care for eleven days. She has recovered her weight, though not all of the movement she has lost.',
      'Wren has quadriplegic cerebral palsy, epilepsy, and a visual impairment. She is fed through a gastrostomy, a tube which passes directly into the stomach. She does not speak. She communicates with her eyes, by means of a computer which follows her gaze, with a page of symbols, and with a laugh which everybody who has worked with her described. She likes brass bands and being driven fast over speed bumps. She dislikes having her face washed.',
      'Before March 2020 Wren was seen by eleven professionals in an ordinary week. In the four months before her admission she was seen in person by none.',
    ]),
    { heading: 'Why a review was held', level: 2 },
    ...paragraphs('1', 4, [
      'Fenwold Council notified the national Panel of a serious incident. A rapid review was completed within fifteen working days, and the safeguarding partners decided that a Local Child Safeguarding Practice Review should follow, because the case raised questions about disabled children in the pandemic which were unlikely to be confined to one family. The Panel agreed.',
    ]),
    {
      quotation:
        'The purpose of reviews of serious child safeguarding cases, at both local and national level, is to identify improvements to be made to safeguard and promote the welfare of children.',
      source:
        'Working Together to Safeguard Children (HM Government, 2018), chapter 4, paragraph 3',
    },
    { heading: 'How the review was done', level: 1, number: '2' },
    ...paragraphs('2', 1, [
      'The review covers the period from September 2019, when Wren’s school last held an annual review with everybody present, to her admission. It was carried out between April and September 2021. A reference group of senior staff from the police, the council and Fenwold Clinical Commissioning Group (CCG) oversaw it. Each agency supplied a short account and a chronology. Two practitioner conversations, with nine and twelve people, were held by video.',
      'Wren’s parents were the subject of a police investigation while the review was under way and, on legal advice, took part only in its final stage. They have since been told that no charges will be brought. They met the author in September 2021 at their home and she is grateful to them. Her brother, who is 13, wrote a letter.',
      'It would have been wrong to write this report without asking Wren. A speech and language therapist who knows her spent three sessions with her and her device. Her answers are given at 4.4.',
      'A note on hindsight. The months in question were unlike any that those who took part had known. Guidance changed weekly, staff were ill, shielding or moved to other duties, and some lost members of their own families. The author has tried throughout to ask what was reasonable then.',
    ]),
    { heading: 'The key lines of enquiry', level: 2 },
    {
      numbered: [
        'What was Wren’s lived experience, and who was in a position to know it?',
        'How were her health needs overseen when services were reduced?',
        'How was the decision that she be educated at home made and reviewed?',
        'Were signs of neglect recognised as such in a child with complex disabilities?',
        'Was the family supported, and were the strains on them understood?',
      ],
      style: 'decimal',
    },
    { heading: 'Wren’s family and the sequence of events', level: 1, number: '3' },
    ...paragraphs('3', 1, [
      'Wren lives with her mother, father and brother in a rented flat on the third floor. Her mother is White British. Her father came to England from Cyprus as a small child and is of Turkish Cypriot heritage; both parents speak English as their first language, and the family described themselves as “not especially religious”. Her paternal grandmother lives nearby, and until the pandemic was at the flat every day.',
      'Services had known Wren’s parents since her premature birth. They were regarded, rightly, as committed and expert. Her mother had taught more than one newly appointed nurse how to vent the gastrostomy. Her father, who drove a minicab, did the nights. Nothing in the years before 2020 gave cause to doubt their care. Neither misused drugs or alcohol. Her mother was asked about domestic abuse on her own, by a nurse, in 2018 and again in hospital in 2021, and on each occasion said there was none; nothing seen by this review suggests otherwise.',
    ]),
    {
      table: {
        head: ['When', 'What happened', 'Who saw Wren'],
        rows: [
          [
            'Sept 2019',
            'Annual review at Wren’s special school. Weight on the 9th centile. Short breaks of six hours a week in place under a child in need plan.',
            'School, physiotherapist, dietitian, nurse, social worker',
          ],
          [
            'Mar 2020',
            'First lockdown. Father’s work stops. Grandmother advised to shield. School offers a place; the parents, frightened of infection, keep Wren at home. Short breaks suspended.',
            'Nobody in person after 20 March',
          ],
          [
            'Apr 2020',
            'Community physiotherapist redeployed to an adult ward. Exercises sent by e-mail. Dietitian telephones; mother gives a weight taken on bathroom scales.',
            'None',
          ],
          [
            'June 2020',
            'Child in need review held by telephone with mother. Plan ended: “parents managing well, short breaks not currently possible, family to ring if needed”.',
            'None. Teaching assistant sees Wren at a window',
          ],
          [
            'July 2020',
            'Lift in the block fails. Wren’s wheelchair cannot be carried down. Orthopaedic appointment missed; new one sent.',
            'None',
          ],
          [
            'Sept 2020',
            'Parents write to say that Wren will be educated at home. Council agrees by e-mail four days later. Removed from the school roll.',
            'None. School nurse speaks with mother at the door',
          ],
          [
            'Oct 2020',
            'Orthopaedic and neurology appointments missed. Discharged from orthopaedics. Neurology held by telephone with mother instead.',
            'None',
          ],
          [
            'Nov 2020',
            'Pharmacist tells the GP surgery that Wren’s anticonvulsant and feed have not been collected since the end of September.',
            'None',
          ],
          [
            'Dec 2020',
            'Brother tells a teacher that he is “doing Wren’s tube” at night. Elective home education officer telephones; mother asks to rearrange.',
            'None',
          ],
          ['Jan 2021', 'Admission.', 'Ambulance crew'],
        ],
        widths: [13, 59, 28],
      },
    },
    ...paragraphs('3', 3, [
      'The parents’ account is that they managed until the summer. Her mother then became very low. She stopped sleeping, and became convinced that anyone who came to the flat would bring in the virus and that Wren would not be given a ventilator if she caught it. This belief was not baseless. In the spring of 2020 there was public discussion of which patients should be given priority for intensive care, and a letter from the GP surgery about resuscitation preferences had been sent, in error, to every family on its learning disability register. “They’d already told us what she was worth,” her father said.',
      'Her father found work at night in a warehouse in August. From then on Wren’s brother, who was twelve, did most of the night feeds. He did them as he had been shown, and there came to be less feed to give, as the prescriptions were not collected. His letter says: “I should of told someone sooner but I did not want them to think Mum was bad because shes not.”',
    ]),
    { heading: 'Analysis', level: 1, number: '4', newPage: true },
    {
      heading:
        'Line of enquiry 1: What was Wren’s lived experience, and who was in a position to know it?',
      level: 2,
    },
    ...paragraphs('4', 1, [
      'For the ten months up to January 2021 Wren lived in one room. Her standing frame had been left at school. Her chair was in the hall, and as she stiffened it hurt her to be put in it. She spent the days on her bed with the television, and as the weeks passed she was turned less often. It is likely that she was hungry, and certain that she was in pain.',
      'She had no means of saying so. The eye-gaze computer belonged to the school and stayed there on 20 March, in a cupboard, charged. It did not occur to anybody that a child’s voice had been locked in. The school offered to deliver worksheets, laptops and food parcels to its families, and did so with energy. When a teacher thought of the device in May she was told that it could not leave the site, as it was not insured for use elsewhere.',
      'Of 41 contacts between professionals and the family in this period, 38 were by telephone and all but one of those were with Wren’s mother. No record of a telephone contact includes a description of Wren. Several of the workers said in conversation that they had been reluctant to ask for a video call because they did not wish to seem to be checking up. One had asked, was told that the camera was broken, and did not ask again.',
      'Wren was asked, in 2021, what she remembered of being at home. She selected the symbols for “bed”, “sore”, “brother”, “wait”. Asked who had come, she selected “window”. The teaching assistant had stood on the grass below in June, for half an hour, playing a cornet.',
    ]),
    {
      box: {
        title: 'Learning point 1',
        text: [
          'A child who does not speak has a voice, and it may depend upon equipment. Where that equipment is kept is a safeguarding matter.',
          'A conversation about a child is not the same as contact with that child.',
        ],
      },
    },
    {
      heading: 'Line of enquiry 2: How were her health needs overseen when services were reduced?',
      level: 2,
    },
    ...paragraphs('4', 5, [
      'National guidance in March 2020 required community services to prioritise. In Fenwold the CCG agreed a list, in which children’s physiotherapy, dietetics and equipment clinics were to be reduced to “essential contacts only”. The list did not say who was to decide which children those were. Each service decided for itself. As a result Wren was rated as lower priority by three services, each of which relied upon the fact that the other two were involved.',
      'The physiotherapist, who had treated Wren since she was two, was sent to a respiratory ward for adults at three days’ notice. She asked that someone ring the families on her list. Nobody was named to do so. “I lay awake thinking about their hips,” she said. The dietitian kept in touch by telephone every six weeks. She was new in post, had never met Wren, and adjusted the feed according to weights which she had no means of checking. On the scales which were used an adult had first to be weighed holding the child. The weights she was given fell gently until August and after that did not change at all. An unchanging weight in a growing child was not questioned.',
      'Wren was not taken to three hospital appointments between July and December. The parents’ reasons, when they were asked in 2021, were the lift, the virus and, later, shame. At the time none was sought. In each department the absence was recorded as “DNA”. The orthopaedic department discharged her after the second, by a letter to the GP which was filed without action. The trust had a policy on children who are not brought to appointments. It provided for a telephone call, a review of vulnerability and no discharge without a clinician’s decision. It had been suspended, along with others, in order to release administrative staff.',
      'The GP surgery was the one place at which everything arrived. Letters from four departments, two prescription alerts and a note from the pharmacist were seen by six different clinicians. There was no named doctor for Wren. Nobody was looking across.',
      'The community pharmacist noticed. A new assistant remarked that the fridge was full, and he went through the bags and found that two months of Wren’s anticonvulsant and nine boxes of feed had not been collected. He telephoned the flat and left two messages. He then told the surgery, and, having heard nothing after a week, told them a second time. The message was passed to a receptionist, who sent the family a text. He thought about ringing social care himself. He was unsure whether a pharmacist could, or whether it was enough to worry about.',
    ]),
    {
      box: {
        title: 'Learning point 2',
        text: [
          'Medicine and feed which are not collected are a child not being fed and not being treated. Anyone who knows may make a referral.',
          'When services step back, someone must be named who stays.',
        ],
      },
    },
    {
      heading:
        'Line of enquiry 3: How was the decision that she be educated at home made and reviewed?',
      level: 2,
    },
    ...paragraphs('4', 10, [
      'Parents have the right to educate their children at home, and many do so well. This review makes no criticism of home education as such. Wren’s parents had not wished for it. They believed that they would be fined if they did not send her back in September, and a neighbour told them that a letter would prevent it.',
      'The name of a child at a special school may not be taken off the register without the consent of the local authority. The regulation is brief:',
    ]),
    {
      quotation:
        'the name of a child who has under arrangements made by a local authority become a registered pupil at a special school shall not be removed from the admission register of that school without the consent of that authority …',
      source: 'Education (Pupil Registration) (England) Regulations 2006, regulation 8(2)',
    },
    ...paragraphs('4', 12, [
      'The purpose is to make certain that a child with considerable needs will have them met. In Fenwold consent was given by an officer in the special educational needs team, in an e-mail of two lines, four days after the letter. She was covering for two vacancies and had 260 plans to manage. She did not speak with the school, the social worker or the family. She told the review that she had supposed consent to be a formality, had been taught no differently, and that in six years no request had been refused.',
      'The school was dismayed. The deputy head wrote to ask how Wren’s physiotherapy, hydrotherapy and feeding plan, all of which were written into her education, health and care plan, were to be provided at home. She had no reply and wrote again. The second letter was answered by the elective home education service, which explained that it would be in contact “in due course”. She did not take the matter further. She knew the escalation policy but thought that it applied only to social care. She did do something else: she rang Wren’s mother every Friday until half term, when the calls stopped being answered.',
      'The home education officer worked alone, with a list that had doubled between March and November. His practice was to write, to allow the family time, and to telephone after a term. That was in keeping with the guidance for children without additional needs. In December Wren’s mother asked whether he would ring again in the new year and he agreed.',
    ]),
    {
      box: {
        title: 'Learning point 3',
        text: [
          'Removing a disabled child from school removes in one step the place at which most of her health care is given. The decision needs health and social care round the table, and the child to be seen.',
        ],
      },
    },
    {
      heading:
        'Line of enquiry 4: Were signs of neglect recognised as such in a child with complex disabilities?',
      level: 2,
    },
    ...paragraphs('4', 15, [
      'The word neglect does not appear in any record about Wren before her admission. It is not an easy word to use about people whom one admires. Her nurse spoke for several when she said: “They knew more than I did. You don’t ring that in.”',
      'It is known that disabled children are some three to four times as likely as others to be abused or neglected, and that professionals are slower to see it. Several habits of thought were at work. Wren’s thinness was seen as part of her cerebral palsy; so was her stiffness. At the neurology telephone clinic in October her mother said that seizures had increased. The consultant reasonably raised the dose. It was not asked whether she was being given the dose that had been prescribed already.',
      'The child in need review in June 2020 is an example of hopefulness in place of assessment. It took eleven minutes. The social worker, who had met the family twice, asked how things were and was told “fine, we’re getting on with it”. Her manager agreed to close the plan as the service which it had been set up to deliver was suspended. It was not considered that the loss of six hours’ help each week, of a grandmother, a school and an income might add to what the family needed rather than reduce it. The case was not discussed in supervision before being closed. The team was then holding supervision by exception.',
      'When Wren’s brother told his form teacher in December that he was giving his sister her feeds at night, the teacher listened, praised him, and told the head of year. The school, a large secondary, put him forward for the young carers’ group, which was not meeting. It did not ask who else was at home at night or how the sister was. His school did not know what hers had known.',
      'The possibility that illness had been fabricated or exaggerated by a parent was properly considered on admission, as it must be, and was ruled out. So was inflicted injury. A skeletal survey showed no fracture.',
    ]),
    {
      heading:
        'Line of enquiry 5: Was the family supported, and were the strains on them understood?',
      level: 2,
    },
    ...paragraphs('4', 20, [
      'By the autumn of 2020 this was a household with one night-shift wage, arrears of rent, a child who could not leave the building, and a mother who was seriously ill. The lift was out of order for nineteen weeks. The housing association knew that a wheelchair user lived on the third floor. Its repairs system recorded this, but gave it no bearing on priority.',
      'Nobody asked Wren’s mother how she was. Her own GP, at the same surgery, had spoken with her in September about palpitations and prescribed a beta-blocker; the notes do not mention that she was the carer of a disabled child, although her carer’s register entry was on the first screen. Her depression was diagnosed in the week after Wren’s admission. She told the author that she had by then stopped seeing Wren as she was: “I saw her the way she was in March. I think I had to.”',
      'Wren’s father was thought of as a support to his wife. He was not invited to the telephone reviews, which took place while he slept. No one asked him what the nights were like after he had started to work them. He is an articulate man and would have said.',
      'A carer’s assessment was last offered in 2017. The author found no indication that the family’s Turkish Cypriot heritage had influenced the way that they were treated. But two workers had recorded that there was “good extended family support”, a statement which had been true until the grandmother was told to shield and was not looked at again.',
    ]),
    { heading: 'Good practice', level: 1, number: '5' },
    {
      bullets: [
        'The pharmacist who noticed that the fridge was full, and told the surgery twice.',
        'The teaching assistant with the cornet. She made the visit in her own time. She told the school that she could see only the top of Wren’s head and that it worried her.',
        'The deputy head, who wrote twice and went on ringing.',
        'The ambulance crew, who asked Wren’s brother quietly what had been happening and wrote down his words.',
        'The paediatric registrar, who recognised neglect within an hour, spoke of it to the parents kindly and directly, and made sure that a strategy discussion was held that night with police, social care and health all present.',
        'The hospital play specialist, who fetched the eye-gaze device from school on the second day.',
        'The work done since by the disabled children’s team. Wren came home in May with a full package of care, a ground floor tenancy and both parents closely involved in the plan. Her mother describes her present social worker as “the first one who asks Wren”.',
      ],
    },
    { heading: 'Conclusion', level: 1, number: '6' },
    ...paragraphs('6', 1, [
      'Wren was neglected. The author has used the word with care. It describes what happened to her and not the character of her parents, who had looked after her well for seven years and who, in the eighth, were left to do it alone.',
      'The pandemic does not explain everything. It took away services quickly and for reasons that were understandable. What it revealed was that nobody had been responsible for Wren as a whole, even when there were eleven people in her week. When ten of them were withdrawn there was no eleventh whose job it was to notice.',
    ]),
    { heading: 'Changes already made', level: 2 },
    ...paragraphs('6', 3, [
      'The hospital trust has restored its “was not brought” policy and placed it beyond suspension. The council’s consent to the removal of a child from a special school roll is now given by a head of service following a meeting. The CCG has funded two nurse co-ordinators for children with complex needs. Communication devices in Fenwold’s special schools are insured to go home.',
    ]),
    { heading: 'Recommendations', level: 1, number: '7' },
    {
      numbered: [
        'The Partnership should require each agency to show that a named person co-ordinates care for every child with complex health needs, and that this person sees the child at intervals which are set out in the plan, including in an emergency.',
        'Fenwold Council should adopt a procedure for requests to educate at home a child with an education, health and care plan. It should include a multi-agency meeting, a visit at which the child is seen and communicated with in the child’s own way, and a review within six weeks.',
        'Fenwold CCG, and the integrated care board which is expected to succeed it, should set out how risk to individual children will be assessed across services, not service by service, before any future reduction.',
        'The Hospital Trust and GP practices should audit appointments to which disabled children were not brought between March 2020 and March 2021, and contact each family.',
        'The Local Pharmaceutical Committee should be invited to work with the Partnership on a simple route for raising concern about uncollected medicines and feeds.',
        'Children’s Social Care should end the practice of closing child in need plans by telephone, and should restore reflective supervision in the disabled children’s team.',
        'The Partnership should commission training on the neglect of disabled children, designed with parents, which addresses why concern about respected families is hard to voice.',
        'Schools should ask, whenever a pupil is found to be a young carer, about the person being cared for.',
        'The Partnership should ask housing providers to give priority to lift repairs where a disabled child lives above the ground floor.',
      ],
      style: 'recommendation',
    },
  ],
};

/** What a careful reader would confirm of the case. */
export const truth: CaseTruth = {
  reviewType: 'lcspr',
  partnership: 'Fenwold Safeguarding Children Partnership',
  subject: 'Wren',
  ageBand: '6 to 10',
  sex: 'female',
  incidentType: 'incident_other_harm',
  publishedYear: 2021,
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
    'supervision_oversight',
    'multi_agency_working',
    'was_not_brought',
    'think_family',
    'parental_mental_health',
    'neglect',
    'poverty_housing',
    'disability_health_needs',
    'elective_home_education',
    'workforce_stability',
    'caseload_capacity',
    'training_knowledge',
    'service_gaps_waits',
    'covid_context',
  ],
  good: [
    'professional_curiosity',
    'child_voice',
    'professional_challenge',
    'cp_planning',
    'neglect',
    'disability_health_needs',
  ],
};
