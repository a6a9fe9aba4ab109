import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';
import { paragraphs } from './paragraphs.ts';
import { threeBabiesFindings } from './three-babies-findings.ts';

/** Thematic practice review, 2024: three babies with injuries, and the men in their lives. Invented. */
export const threeBabiesThematicReview2024: Sample = {
  file: 'orrinside-scp-thematic-lcspr-three-babies-2024',
  format: 'pdf',
  look: { font: 'Arial', size: 11, headingColour: '00695C', columns: 1, lineSpacing: 1.2 },
  cover: {
    lines: [
      { text: 'Orrinside Safeguarding Children Partnership', size: 16, bold: true },
      { text: 'He was there all along', size: 30, bold: true },
      {
        text: 'A thematic Local Child Safeguarding Practice Review: Baby Ash, Baby Hazel and Baby Rowan',
        size: 16,
      },
      { text: 'Independent reviewers: Bernadette Quill and Tunde Fashola-Reed', size: 12 },
      { text: 'June 2024', size: 12 },
    ],
    ownPage: true,
  },
  header: 'He was there all along',
  footer: 'Orrinside SCP    {page}/{pages}',
  contents: false,
  body: [
    { heading: 'Summary', level: 1 },
    {
      paragraph:
        'Three babies from three unconnected families in Orrinside were seriously injured within nine months. All three survived. We were asked what could be learned from looking at them together.',
    },
    {
      table: {
        head: ['What we found', 'What we ask'],
        rows: [
          [
            'Every baby had a man in his or her daily life. Services knew next to nothing of any of the three men: neither the risk that one posed, nor what the others needed or could offer. Forms, hours of work and habits of politeness all contributed. One of the men had been investigated in the next county after another baby was hurt.',
            'Make it usual, from booking onwards, to meet, name and get to know fathers and partners, and to check who they are. Put it on the form. Offer one appointment at a time when people who work can come to it.',
          ],
          [
            'Every baby had been seen with a small injury by a health professional. Each was explained, and the protocol for bruising in babies who cannot yet move about was not followed. In one of the three a bruise on brown skin was thought to be a birthmark, and the chart which would have shown otherwise was not consulted.',
            'Take the decision away from the person in the room: same day, every mark, every service, including urgent treatment centres. Teach what bruising looks like on all skin tones and make the birth body map visible to whoever next sees the baby.',
          ],
          [
            'Two parents, one a father, had grown up in care. One had a pre-birth assessment, which was begun fifteen weeks late and considered the mother alone. Nobody knew that the other had been in care.',
            'Begin at sixteen weeks. Bring leaving care workers to the table. Ask fathers about their own childhoods, and offer help with what they say.',
          ],
          [
            'Advice on coping with crying was handed to mothers in the first two days, along with much else. A father who told three people that he could not manage was not given help by any of them.',
            'Give the advice five times, to both parents, in conversation. Set up a route by which a father who is struggling can be seen in his own right.',
          ],
          [
            'Services were short of staff. Babies were seen by a different person each time, supervision was kept for those on plans, and a doubt which had been raised in one service was lost on its way to another.',
            'Know where standards cannot be met, say so to the partners, and decide together which babies must be seen again and by whom.',
          ],
        ],
        widths: [50, 50],
      },
    },
    {
      box: {
        title: 'What went well',
        text: [
          'A housing officer saw a man’s boots in a hall, reported it and rang back. A nursery nurse took down a father’s hours of work. A consultant laid a birth chart beside a photograph. A grandfather’s worry was listened to. Section 6 tells their stories.',
          'Nine fathers with no connection to these families gave up two evenings to help us. Section 7 gives their advice.',
        ],
      },
    },
    { heading: 'About this review', level: 1, number: '1', newPage: true },
    ...paragraphs('1', 1, [
      'The Orrinside Safeguarding Children Partnership carried out three rapid reviews between February and November 2023. In each, a baby under six months old had been admitted to hospital with a head injury. The Partnership judged that a single thematic review would teach more than three separate ones, and the Child Safeguarding Practice Review Panel agreed with that decision.',
    ]),
    {
      quotation:
        '“serious child safeguarding cases” means cases in which (a) abuse or neglect of a child is known or suspected by a local authority in England or another person exercising functions in relation to children, and (b) the child has died or been seriously harmed.',
      source: 'Children Act 2004, section 16B(9)',
    },
    ...paragraphs('1', 2, [
      'The families do not know one another. They live in different towns. We have altered some details in order that they should remain private, and have said little about matters which were before the family court. Two of the babies have brothers or sisters, who are not described.',
      'Criminal proceedings have ended in one case: Lee pleaded guilty to causing grievous bodily harm to Hazel and is in prison. In Ash’s case the family court found that his injuries were inflicted by his father in a moment of lost control, and no charge has been brought. In Rowan’s case the court decided that it could not determine how he came to be injured. It did not find that either parent had hurt him. We have respected that, and nothing here should be read as suggesting otherwise.',
      'We held four workshops with 37 practitioners, and met the statutory partners’ own team on three occasions. We spoke with all three mothers, with the fathers of Ash and Rowan, and with Hazel’s maternal grandfather. Lee was approached through the prison and did not wish to take part. A group of nine fathers from elsewhere in the county, none of whom had any connection with these families, read our emerging findings and told us which of them were obvious.',
      'The review covers the period from each mother’s booking with a midwife until the injury. We used a light systems approach: for each thing that surprised us, we asked whether it would happen again next week, and why.',
    ]),
    { heading: 'What guidance says', level: 1, number: '2' },
    ...paragraphs('2', 1, [
      'None of what follows is new. The national review of 2021 into non-accidental injury in babies under one by male carers asked services to see men both as potential risk and as potential protection. Statutory guidance is explicit:',
    ]),
    {
      quotation:
        'Practitioners should engage with parents and carers, including fathers and male carers, and should not assume that the absence of a father from a meeting is a want of interest; checks should be made on who is living in, or is a regular visitor to, the household.',
      source:
        'Orrinside Safeguarding Children Partnership, Working with Families procedure, 2022, section 3, reflecting Working Together to Safeguard Children',
    },
    ...paragraphs('2', 2, [
      'The procedure was in force throughout. Of the 37 practitioners we met, four had read it.',
    ]),
    { heading: 'Three babies', level: 1, number: '3' },
    ...paragraphs('3', 1, [
      '**Ash** was eleven weeks old. His parents describe a baby who frowned at everything and then, at eight weeks, smiled at a ceiling fan. They were 21 and 23, lived in a caravan on the farm at which they both worked, and had been together since school. There was no violence between them and no misuse of drugs or alcohol. Neither had a mental illness. They had no money to speak of, the caravan was cold, and the nearest bus was two miles off. Social care had had no contact with them. Ash has a visual impairment as a result of his injury and now lives with his mother and her parents. His father sees him every week, with supervision.',
      '**Hazel** was seven weeks old. Her mother called her “the boss”. They lived in a flat provided by the leaving care team. Hazel’s biological father had ended the relationship early in the pregnancy and has since said that he would have liked to be told when she was born. Lee moved in a month before the birth, although the tenancy did not permit it. Between February and April neighbours twice reported shouting to the housing association. Hazel has made a better recovery than was expected and is in foster care with a plan that she should return to her mother.',
      '**Rowan** was five months old. He was the first child of a couple from Kerala, both in their thirties. His mother had been recruited as a nurse by the hospital trust in which he was later treated. His father, an accountant, came as her dependant and was not able to work in his own profession. They had no family in England. Their right to remain depended upon her employment, and they had no recourse to public funds; she went back to work after nine weeks because they could not otherwise pay the rent. Rowan is well. He is at home with both of his parents.',
    ]),
    {
      table: {
        head: ['', 'Ash', 'Hazel', 'Rowan'],
        rows: [
          ['Booking', '11 weeks', '19 weeks (late)', '9 weeks'],
          [
            'Men known to services',
            'Father: first name; attended scan',
            'Lee: first name. Biological father: “not involved”',
            'Father: full name, date of birth',
          ],
          [
            'Earlier mark',
            '6 weeks: bruise to jaw',
            '9 days: eye. 5 weeks: torn frenulum',
            '16 weeks: patch on upper arm',
          ],
          ['Explanation', 'Lay on a dummy', 'Birth; bottle', 'Birthmark'],
          ['Protocol followed?', 'No', 'No', 'No'],
          ['Status', 'Universal services', 'Child in need, closed', 'Universal services'],
          ['Injury', '11 weeks', '7 weeks', '5 months'],
        ],
        widths: [20, 26, 28, 26],
      },
    },
    {
      paragraph:
        'A baby cannot tell us what a day is like. We asked those who had been closest to describe one. What came through, for all three, was evening: a small hot room, a baby crying, one adult, nobody due. Up to that hour these were babies who were held, sung to and photographed forty times a day.',
    },
    { heading: 'Hazel: what each service knew, by date', level: 2 },
    {
      paragraph:
        'We give one timeline in full. Hazel’s is the case in which there was most to be known beforehand. Weeks are counted from her birth.',
    },
    {
      table: {
        head: ['When', 'What happened', 'Who knew', 'What was done'],
        rows: [
          [
            '19 weeks before',
            'Mother booked late. Said that the father had left and that she had “someone new”.',
            'Midwifery',
            'Referral made to children’s social care because mother had been in care.',
          ],
          [
            '10 weeks before',
            'Pathway plan updated. Lee named as boyfriend.',
            'Leaving care',
            'Nothing asked about him. Plan not seen by the children’s team.',
          ],
          [
            '7 weeks before',
            'Pre-birth assessment begun. Lee met once.',
            'Children’s social care',
            'Child in need plan recommended.',
          ],
          ['4 weeks before', 'Lee moved in.', 'Neighbours; mother’s friends', '–'],
          [
            'Day 9',
            'Bloodshot eye.',
            'Community midwife 1',
            'Reassurance. Not described in the notes.',
          ],
          [
            'Day 14',
            'Eye again. Discussed at safeguarding huddle.',
            'Community midwife 2',
            'Telephoned the GP surgery. No trace of the message there.',
          ],
          [
            'Week 3',
            'Social worker left. Plan closed 17 days later at transfer.',
            'Children’s social care',
            'Family Hub referral made; placed on a list.',
          ],
          ['Week 4', 'First report of shouting.', 'Housing association', 'Logged as noise.'],
          [
            'Week 5',
            'Torn frenulum.',
            'Urgent treatment centre',
            'Advice on feeding. Letter to GP.',
          ],
          [
            'Week 6',
            'Second report of shouting. Housing officer visited and made a referral.',
            'Housing; children’s social care',
            'Contact awaiting a decision over a weekend.',
          ],
          [
            'Week 7',
            'Grandfather telephoned. Housing officer rang again. Same-day visit.',
            'Children’s social care; police',
            'Hazel taken to hospital. Lee arrested.',
          ],
        ],
        widths: [14, 34, 22, 30],
      },
    },
    { heading: 'Findings', level: 1, number: '4', newPage: true },
    ...threeBabiesFindings,
    { heading: 'Race, class and other matters of equality', level: 1, number: '5' },
    ...paragraphs('5', 1, [
      'We asked in each case whether identity had made a difference. Ash’s parents believe that they were thought of as “caravan people”. We saw no disrespect in the records. We did notice that poverty was described (“basic accommodation, warm clothing advised”) and then left alone. There was a hardship fund, and a scheme for families living in tied housing, neither of which was mentioned to them.',
      'Hazel’s mother is White British, as are Ash’s parents. She had heard herself described at a meeting as “streetwise for nineteen”. She was not; she had been in the flat for ten weeks and was afraid of being alone at night. It is a word that tends to be used of care leavers and it makes it easier to leave them to it.',
      'Rowan’s parents are Indian, and Malayalam is their first language. Both speak fluent English and chose to do without an interpreter, which was checked with each of them separately, as it should have been. His father told us that he knew he was regarded as unusual. “They were polite. They talked to me as if I was minding him for my wife.” Two professionals recorded an assumption that in this family’s culture care of the baby would naturally fall to women. They had not asked. His immigration status, which left him without work, income or colleagues, was recorded by nobody.',
      'Race had a direct bearing on Rowan’s medical care, for the reasons set out at 4.10. It may also have had a bearing afterwards. His parents were interviewed by the police within hours and were not able to see him for two days. Ash’s parents were not separated from him. The reasons given for the difference are various, and some of them are sound. The Partnership has asked for a separate piece of work on it.',
    ]),
    { heading: 'Good practice', level: 1, number: '6' },
    {
      bullets: [
        'A **housing officer** who had been told about shouting at Hazel’s flat called round, saw Lee’s boots in the hall, and reported to children’s social care that there was a man living there whom she had not been told about. She rang again when she had not heard anything. Her second call led to the visit at which Hazel’s injuries were found.',
        'Hazel’s **grandfather** had not been in touch with his daughter for two years. When he telephoned the duty team to say that he did not trust Lee, the worker did not treat it as a quarrel. She thanked him, took a statement, and told him what she would do.',
        'A **nursery nurse** in the 0–19 team recorded Ash’s father’s name, telephone number and hours of work at a weigh-in clinic and suggested an evening visit. The suggestion was not taken up; it was a good one.',
        'The **consultant paediatrician** who admitted Rowan asked for the birth body map and laid it beside the photographs. She explained to both of his parents exactly what she was doing and why, and went on doing so every day.',
        'In all three cases the **strategy meeting** was held within hours, was attended by everyone who was needed, and agreed a clear plan.',
        'The **personal adviser** has visited Hazel’s mother each week since, and goes with her to see Hazel.',
      ],
    },
    { heading: 'What fathers told us', level: 1, number: '7' },
    ...paragraphs('7', 1, [
      'The fathers’ group met twice at a community centre, once with babies. We had expected to hear about men who did not want to be involved. We heard instead about men who had not been sure that they were allowed. They recommended that letters be addressed to both parents by name; that there be one appointment in the pregnancy at seven in the evening; and that somebody ask, and mean it, “how are you getting on?”. One of them, a scaffolder with twins, added: “And if I say fine, ask again.”',
    ]),
    { heading: 'What practitioners told us', level: 1, number: '8' },
    ...paragraphs('8', 1, [
      'At each workshop we asked what people had been trying to do at the moments we were discussing. The health visitor who saw Ash’s jaw had had two complaints that year from families whom she had referred under the protocol and whose babies turned out to be well. She had been told that she was right to refer and had also been asked, by a colleague at the hospital, whether she was trying to fill the ward. She did not offer this as an excuse. It is the sort of thing that makes a person hesitate.',
      'Social workers spoke about asking for a surname. Several said that to ask a young woman for her boyfriend’s full name and date of birth at a first visit felt like an accusation and might end the relationship. Others, from a team which had begun to ask everybody in the same words on the first day, said that hardly anyone had minded. The difference between the two was not confidence or experience. The second team had a manager who asked for the name in supervision every time.',
      'The GP who saw Rowan attended every session. She has since gone through the photographs of skin findings on which she was trained, twenty years ago, and found that none was of a child with brown or black skin. She now teaches the subject to registrars.',
      'There was no disagreement between agencies to resolve in these cases, and nothing to suggest that any service obstructed another. People did not argue because they did not know that there was anything to argue about.',
    ]),
    { heading: 'Conclusion', level: 1, number: '9' },
    ...paragraphs('9', 1, [
      'The person who hurt Hazel is responsible for having done so. There was information in two counties that would have given serious cause to doubt whether she was safe with him, and it was within reach. The other two babies belonged to families whom no reasonable professional would have picked out beforehand. In their case the question is not who should have been suspected. It is what might have been offered to two tired men, and who might have looked twice at a mark.',
      'We found no evidence that any practitioner was careless. The fault lay in a way of working with babies which has been built around their mothers.',
    ]),
    { heading: 'What has changed already', level: 2 },
    {
      bullets: [
        'The urgent treatment centre adopted the bruising protocol in September 2023. It has been used eleven times; two babies were found to have been injured.',
        'Midwives now record a father’s or partner’s name at booking in 71 per cent of cases (19 per cent in 2022). The Partnership regards this as a beginning.',
        'The clause in the contract has been corrected.',
        'The leaving care team is notified of every pregnancy known to children’s services, though not yet of those in other areas.',
      ],
    },
    { heading: 'Considerations for the Partnership', level: 1, number: '10' },
    {
      paragraph:
        'We have not made recommendations in the usual form. The Partnership asked for considerations, to which it will publish its response within three months.',
    },
    {
      bullets: [
        '**Consideration 1.** The Partnership may wish to agree a minimum record for every father, partner and regular male carer: name, date of birth, address, other children, own needs. It should be begun by the midwife and passed to the health visitor and GP.',
        '**Consideration 2.** Children’s Social Care and the police should agree how checks, including with other areas, will be made on partners in every pre-birth assessment, and how parents are told about the disclosure scheme.',
        '**Consideration 3.** The ICB should bring all urgent and out-of-hours providers within the bruising protocol and correct the level of training in their contracts.',
        '**Consideration 4.** Training on bruising should be rewritten to include a range of skin tones, and birth body maps should be made visible to GPs.',
        '**Consideration 5.** The crying programme should be delivered as it was designed, to both parents, with a check at six weeks by direct conversation.',
        '**Consideration 6.** Public health commissioners should test, with fathers, a route to support for men who are struggling in the first year.',
        '**Consideration 7.** The leaving care and children’s teams should plan jointly for every care-experienced expectant parent, mother or father, from sixteen weeks.',
        '**Consideration 8.** The Partnership should receive a quarterly report on health visitor vacancies and unmet contacts, together with an account of how priority is decided.',
      ],
    },
    { heading: 'Further reading', level: 2 },
    {
      bullets: [
        'Child Safeguarding Practice Review Panel (2021) _The myth of invisible men: safeguarding children under 1 from non-accidental injury caused by male carers_.',
        'Royal College of Paediatrics and Child Health, _Child Protection Companion_: chapter on bruising.',
        'HM Government (2023) _Working Together to Safeguard Children_.',
        'Orrinside SCP practice notes: Professional curiosity; Domestic abuse and babies; Information sharing for midwives.',
      ],
    },
  ],
};

/** What a careful reader would confirm of the three cases taken together. */
export const truth: CaseTruth = {
  reviewType: 'lcspr',
  partnership: 'Orrinside Safeguarding Children Partnership',
  subject: 'Baby Ash, Baby Hazel and Baby Rowan',
  ageBand: 'under 1',
  sex: 'mixed',
  incidentType: 'incident_serious_injury',
  publishedYear: 2024,
  knownToSocialCare: true,
  concerns: [
    'professional_curiosity',
    'information_sharing',
    'over_optimism',
    'parental_self_report',
    'invisible_men',
    'thresholds',
    'assessment_quality',
    'history_cumulative_harm',
    'drift_delay',
    'supervision_oversight',
    'recording',
    'multi_agency_working',
    'cross_boundary_transitions',
    'blaming_language',
    'domestic_abuse',
    'young_vulnerable_parents',
    'poverty_housing',
    'known_offender_in_household',
    'infants_prebirth',
    'bruising_nonmobile',
    'race_culture_adultification',
    'workforce_stability',
    'leadership_governance',
    'training_knowledge',
    'service_gaps_waits',
    'early_help',
    'parental_mental_health',
  ],
  good: [
    'professional_curiosity',
    'professional_challenge',
    'invisible_men',
    'supervision_oversight',
    'cp_planning',
    'wider_family_concerns',
    'looked_after_children',
    'bruising_nonmobile',
    'race_culture_adultification',
    'information_sharing',
  ],
};
