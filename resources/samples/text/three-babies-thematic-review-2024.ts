import type { Part, Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';
import { paragraphs } from './paragraphs.ts';

const findings: readonly Part[] = [
  {
    heading: 'Finding 1: A father can be in the room, holding the baby, and still not be seen',
    level: 2,
  },
  ...paragraphs('4', 1, [
    'Each of these babies had a man in daily life. None of the three was hiding. Ash’s father cut the cord. Hazel’s mother’s partner, whom we call Lee, built the cot. Rowan’s father did nearly everything. Yet between them the records of eleven services contain one full name, two dates of birth and no account whatever of what any of the three was like as a parent.',
    'This was partly a matter of forms. The maternity record has a page for the woman’s medical, social and emotional history, and two lines for “partner”. The 0–19 service’s template cannot be closed until the mother’s mood has been scored and has nowhere to put a father’s. Practitioners fill in what they are given to fill in.',
    'It was partly a matter of hours. Ash’s father worked on a poultry farm and left the house at five. He attended the twenty-week scan and was told by the sonographer that he could take a photograph. He told us that he had prepared two questions. Nobody asked him if he had any.',
    'And it was partly, we think, a matter of manners. Midwives and health visitors said that they had been trained, for good reason, to build a relationship with the mother, to see her alone and to be careful of a man who answers for her. They had not been trained in what to say to a man who does not. One of them put it well: “If he goes and puts the kettle on, I’m relieved. I’ve never once thought that he might be relieved too.”',
    'Lee was known to the police in the neighbouring county. He had been arrested twice for assaults on a former partner, who had withdrawn her support for a prosecution, and had been the subject of a child protection conference concerning that partner’s baby, who had a fractured arm. The cause was never established and the proceedings ended when the couple parted. He gave Hazel’s midwife his first name. Hazel’s mother had met him when she was four months pregnant. She knew that he had “had a bad time with his ex”, had heard of the domestic violence disclosure scheme, and supposed that one had to have been hit before using it.',
    'A social worker met Lee once, during a short assessment which was made because Hazel’s mother had been in care. He was cheerful and helpful and carried the pushchair up the steps. The assessment describes him as “a positive support”. His surname was not asked for and no checks were made in either county.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'Could every service say today who the men are in the lives of the babies it is working with?',
        'What would have to change for a father to be asked about his own childhood, sleep, mood, use of substances and hopes, as a mother is?',
      ],
    },
  },
  {
    heading: 'Finding 2: Small injuries were explained before they were examined',
    level: 2,
  },
  ...paragraphs('4', 7, [
    'All three babies had been seen with a mark before the injury which brought them to hospital. Research calls such marks sentinel injuries. A baby who is not yet rolling or crawling very rarely bruises by accident, which is why Orrinside, like most places, has a protocol stating that any bruise on a baby who is not independently mobile should be referred the same day for a paediatric opinion and to children’s social care.',
    'Ash, at six weeks, had a mark the size of a five pence piece on his jaw. His mother pointed it out to the health visitor at the clinic and said that he had been lying on a dummy. The health visitor thought that this was likely. She recorded it, drew a body map, and said that she would look again at the next visit. She knew of the protocol. She told us that she had thought of it as being for bruises without an explanation.',
    'Hazel had a bloodshot eye at nine days. The community midwife believed it to be the result of delivery, as it may well have been, and did not record its appearance. When a second midwife saw it at day fourteen there was nothing to compare it with. At five weeks Hazel was brought to an urgent treatment centre with blood in her mouth. The torn frenulum which had caused it was noted, and put down to a bottle. She was sent home with advice on feeding. The nurse practitioner worked chiefly with adults and had not heard of the protocol.',
    'Rowan, at sixteen weeks, had a grey-blue patch low on his back and another on his upper arm. He has brown skin, and patches of slate grey pigment are common and harmless in babies with darker skin. The GP concluded that both marks were of that kind. The first was, and appears on the body map made at birth. The second does not. The chart had not been looked at, nor was it visible from the GP’s screen. Two of the photographs used for training in Orrinside that year were of white babies and there were no others.',
    'In each case a kind and experienced clinician was presented with an explanation by an open and worried parent, and found it acceptable. The protocol exists because kind and experienced clinicians find such explanations acceptable. Its value lies in removing the decision from the person who is sitting with the family. As several told us, that is also what makes it hard to use: “You’re telling them you don’t believe them. And I did believe them.”',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'Do urgent treatment centres, out-of-hours services and pharmacies know the protocol?',
        'How will you know that marks on Black and Brown babies are being recognised, recorded and neither missed nor mistaken?',
      ],
    },
  },
  {
    heading: 'Finding 3: What was known of the parents’ own beginnings stayed in the past',
    level: 2,
  },
  ...paragraphs('4', 12, [
    'Hazel’s mother was nineteen. She had lived in seven foster homes and left her last at eighteen, and her personal adviser was the adult whom she trusted most. The personal adviser knew about Lee. She had mentioned him, by first name, in a pathway plan. She was not invited to the meeting at which plans were made for the birth, since it was held by the children’s team and she belonged to the leaving care team, which uses a different part of the same computer system.',
    'A pre-birth assessment was begun at thirty-one weeks and should, by the local procedure, have been started at sixteen. It was completed in nine days. Its picture of Hazel’s mother is warm and fair, and of real use, save that it is a picture of one parent. The recommendation was for a child in need plan. The baby was born two weeks early, before the first meeting. The worker left, the case waited for seventeen days to be reallocated, and the plan was closed at transfer on the ground that the Family Hub was involved. The Hub had in fact received a referral and placed it on a list.',
    'Ash’s father was twenty-three. He too had been in care, in another county, and had been excluded from two schools. He had been diagnosed with attention deficit hyperactivity disorder at eleven and had not seen anyone about it since he was sixteen. He was eligible for support as a care leaver until he was 25. Nobody in Orrinside knew that he was one. He said: “If I’d been the mum it’d have been the first thing on the form.”',
    'We do not believe that having been in care makes a person dangerous to a baby. The great majority of parents with similar histories do well. But people whose own infancies were frightening may need more help than others with a baby’s crying, and they are entitled to be asked.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'How do leaving care services, here and elsewhere, come to be part of planning before a birth?',
        'Is there any service which offers fathers with difficult histories something for themselves?',
      ],
    },
  },
  {
    heading: 'Finding 4: Advice about crying was given, and given to one parent',
    level: 2,
  },
  ...paragraphs('4', 16, [
    'Orrinside adopted a programme of advice for parents on coping with crying in 2021. It is a good programme. The evidence in these cases is that it was delivered: there is a tick on every record. In each case the tick stands for a leaflet and a conversation with the mother within two days of the birth, among twenty other subjects. The programme’s own design is for five occasions and for both parents.',
    'Ash’s mother had kept the leaflet. His father had not seen it. In the week before Ash was injured he had cried for up to five hours each evening. His mother was working the twilight shift at the same farm by then and his father was alone with him from four. He told us that he had rung NHS 111, waited, and had hung up when the baby stopped.',
    'Rowan’s father did ask for help. He was his son’s main carer from nine weeks, when Rowan’s mother returned to work. On three occasions he said to professionals that he could not cope with the crying: to the health visitor at the eight-week check, to a GP at twelve weeks, and to a receptionist. The health visitor noted “dad tired, normal adjustment, reassured”. The GP arranged for the mother to complete a depression questionnaire, at which she scored two. The receptionist told him that the baby clinic was for mums, which was not correct. He did not ask a fourth time.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'What would it take to reach both parents, more than once, at the weeks when crying is at its worst?',
        'Where in Orrinside does a father go when he is the one who is struggling?',
      ],
    },
  },
  {
    heading: 'Finding 5: Services were stretched in ways that took away the second look',
    level: 2,
  },
  ...paragraphs('4', 19, [
    'A second look is often what protects a baby: the same health visitor a week later, a colleague at the next desk, a manager who asks one more question. In the year concerned the 0–19 service had filled 58 per cent of its health visitor posts. Babies in the universal caseload were seen by whoever was on the rota. Ash was seen on four occasions by four members of staff. The health visitor who had meant to look again at his jaw was moved to a different patch and asked that the next visitor should do so. Her note is in the record under a heading which the next visitor had no reason to open.',
    'Supervision in the same service had been reduced to cases on a child protection plan. None of these three babies was on one. The community midwifery team, by contrast, held a short safeguarding huddle every morning, and it was at such a huddle that the second midwife raised her doubts about Hazel’s eye. She was advised to make a call to the GP. She made it, and the message was received. There the trail ends. The surgery has no note of it.',
    'The urgent treatment centre was commissioned by the Integrated Care Board (ICB) from a provider whose contract required that staff be trained in safeguarding children at level 2. Level 3 is expected of clinicians who assess children. The discrepancy had been noted in a contract meeting and carried forward three times.',
  ]),
  {
    box: {
      title: 'Questions for the Partnership',
      text: [
        'Which families receive a second look, and who decides?',
        'Do the safeguarding partners know when a commissioned service is unable to meet its standard?',
      ],
    },
  },
];

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
            'Every baby had a man in his or her daily life. Services knew next to nothing of any of the three men: neither the risk that one posed, nor what the others needed or could offer.',
            'Make it usual, from booking onwards, to meet, name and get to know fathers and partners, and to check who they are.',
          ],
          [
            'Every baby had been seen with a small injury. Each was explained, and the protocol for bruising in babies who cannot yet move about was not followed.',
            'Take the decision away from the person in the room: same day, every mark, every service. Teach what bruising looks like on all skin tones.',
          ],
          [
            'Two parents, one a father, had grown up in care. Planning before birth was late or looked at one parent only.',
            'Begin at sixteen weeks. Bring leaving care workers to the table. Ask fathers about their own childhoods.',
          ],
          [
            'Advice on crying was handed to mothers in the first two days. A father who asked for help three times was not given any.',
            'Give it five times, to both, and build something for fathers.',
          ],
          [
            'Services were short of staff, and what was lost was the second look.',
            'Know where standards cannot be met, and decide together who must be seen again.',
          ],
        ],
        widths: [50, 50],
      },
    },
    {
      box: {
        title: 'What went well',
        text: [
          'A housing officer who rang. A nursery nurse who wrote things down. A consultant who compared the body map. A grandfather who was listened to. See section 6.',
        ],
      },
    },
    { heading: 'About this review', level: 1, number: '1', newPage: true },
    ...paragraphs('1', 1, [
      'The Orrinside Safeguarding Children Partnership carried out three rapid reviews between February and November 2023. In each, a baby under six months old had been admitted to hospital with a head injury. The Partnership judged that a single thematic review would teach more than three separate ones, and the Child Safeguarding Practice Review Panel agreed with that decision.',
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
    { heading: 'Findings', level: 1, number: '4', newPage: true },
    ...findings,
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
    { heading: 'Conclusion', level: 1, number: '8' },
    ...paragraphs('8', 1, [
      'The person who hurt Hazel is responsible for having done so. There was information in two counties that would have given serious cause to doubt whether she was safe with him, and it was within reach. The other two babies belonged to families whom no reasonable professional would have picked out beforehand. In their case the question is not who should have been suspected. It is what might have been offered to two tired men, and who might have looked twice at a mark.',
      'We found no evidence that any practitioner was careless. The fault lay in a way of working with babies which has been built around their mothers.',
    ]),
    { heading: 'Considerations for the Partnership', level: 1, number: '9' },
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
  ],
};
