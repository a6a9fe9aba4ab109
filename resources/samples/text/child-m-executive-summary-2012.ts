import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';
import { paragraphs } from './paragraphs.ts';

/** Executive summary of a serious case review, 2012: a toddler killed by his mother’s partner. Invented. */
export const childMExecutiveSummary2012: Sample = {
  file: 'ainsley-vale-lscb-child-m-executive-summary-2012',
  format: 'pdf',
  look: {
    font: 'Times New Roman',
    size: 12,
    headingColour: '000000',
    columns: 1,
    lineSpacing: 1.15,
  },
  cover: {
    lines: [
      { text: 'AINSLEY VALE SAFEGUARDING CHILDREN BOARD', size: 20, bold: true },
      { text: 'SERIOUS CASE REVIEW', size: 18, bold: true },
      { text: 'EXECUTIVE SUMMARY', size: 18, bold: true },
      { text: 'in respect of', size: 14 },
      { text: 'CHILD M', size: 22, bold: true },
      { text: 'Independent Overview Report Author: Rosalind Petherick CQSW, MA', size: 13 },
      { text: 'Independent Chair of the Serious Case Review Panel: Desmond Allardyce', size: 13 },
      { text: 'March 2012', size: 14 },
    ],
    ownPage: true,
  },
  header: 'Ainsley Vale Safeguarding Children Board',
  footer: 'Child M – Executive Summary – Page {page} of {pages}',
  contents: false,
  body: [
    { heading: 'Introduction', level: 1 },
    ...paragraphs('', 1, [
      'Child M was a little boy of 22 months who died in the winter of 2010/11. He was brought by ambulance to the District Hospital late one evening and died the following morning. The post mortem examination found injuries to the head and abdomen which could not have been accidental, and some older injuries which had begun to heal.',
      'At the time of his death Child M lived with his mother, then aged 21, and with her partner, who is called Mr B in this summary. In October 2011 Mr B was convicted of the murder of Child M and was sentenced to life imprisonment. Child M’s mother was convicted of causing or allowing the death of a child and received a sentence of four years.',
      'Those who knew Child M described a sturdy, affectionate child who loved water and would carry a small watering can about with him all day if he was allowed to. His childminder told the Panel that he had started to put two words together, and that he greeted the postman by name. The Board wishes to record its sympathy to all those members of his family who grieve for him.',
      'The purpose of this summary is to set out the learning from the review in a form that can be made public. It was prepared from a full overview report which has been submitted to the Department for Education and evaluated by Ofsted. Some detail has been left out or altered so that surviving members of the family, including another child, cannot readily be identified.',
    ]),
    { heading: 'The decision to hold a serious case review', level: 1 },
    ...paragraphs('', 5, [
      'The Chair of the Ainsley Vale Safeguarding Children Board decided within a month of the death, on the advice of the Standing Serious Case Review Panel, that the criteria for a serious case review were met. The relevant guidance at that time was Chapter 8 of Working Together to Safeguard Children (2010), which provides as follows:',
    ]),
    {
      quotation:
        'When a child dies (including death by suspected suicide) and abuse or neglect is known or suspected to be a factor in the death, the LSCB should always conduct a SCR into the involvement of organisations and professionals in the lives of the child and family.',
      source: 'Working Together to Safeguard Children (HM Government, 2010), paragraph 8.9',
    },
    ...paragraphs('', 6, [
      'The review considered the period from the month in which Child M’s mother first saw a midwife, in the summer of 2008, to the date of his death. Agencies were asked to summarise relevant information held before that period, including information about the childhoods of the adults.',
    ]),
    { heading: 'Terms of reference', level: 1 },
    ...paragraphs('', 7, [
      'In addition to the general questions set by national guidance, the review was asked to address the following matters:',
    ]),
    {
      numbered: [
        'Were practitioners alert to the possibility of physical abuse, and did they act when Child M was seen with injuries?',
        'What was known about the men in the life of Child M, and was it shared with those who needed it?',
        'How were reports of domestic violence assessed, and was the effect upon Child M considered?',
        'What account was taken of the history of Child M’s mother and of any needs she had in her own right?',
        'Were concerns expressed by members of the wider family given proper weight?',
        'Was supervision and management of the work adequate, and were there organisational difficulties which affected it?',
        'Was practice sensitive to the racial, cultural, linguistic and religious identity of the family and to any disability?',
      ],
      style: 'letter',
    },
    { heading: 'The review process', level: 1 },
    ...paragraphs('', 8, [
      'The Panel was chaired by Mr Allardyce, a former assistant chief probation officer with no previous connection with the area. It included senior representatives of the police, the Primary Care Trust, the acute hospitals trust, children’s social care, the early years service and the probation trust, none of whom had line management responsibility for the case. It met on nine occasions.',
      'Individual Management Reviews (IMRs) were provided by: Ainsley Vale Council Children’s Social Care; Ainsley Vale Council Early Years and Childcare; the Police; the Probation Trust; NHS Ainsley Vale (for general practice and health visiting); and the Hospitals NHS Foundation Trust (for midwifery, paediatrics and the emergency department). A health overview report was prepared by the Designated Nurse. The Ambulance Service and the Housing Association supplied information reports.',
      'The quality of the IMRs was mixed. Four were thorough and self-critical. One was returned twice because it described events without asking why they had happened.',
      'The family were invited to take part. Child M’s father and his paternal grandmother met the author on two occasions and the Panel is grateful for their candour. Child M’s mother was seen once in prison. Mr B did not reply to the Panel’s letters.',
    ]),
    { heading: 'Summary of the facts', level: 1 },
    ...paragraphs('', 12, [
      'Child M’s mother had herself been the subject of concern as a child. She spent two periods in foster care before the age of nine and her name was on the child protection register for a time. At secondary school she was taught in a small unit because of her difficulties with reading and with following spoken instructions. She left at 16 without qualifications. All of this was held on a children’s social care file which had been archived, and none of it was retrieved during Child M’s lifetime.',
      'She booked with the midwife at 14 weeks and kept all of her antenatal appointments. Child M’s father, who was then 20, attended most of them. The birth was straightforward. The health visitor’s early records describe a home that was clean, warm and well prepared, and a mother who handled her baby with confidence. There was no indication of post-natal depression then or later, and neither parent was known to mental health or drug services.',
      'The parents separated when Child M was about seven months old. The separation was described as amicable. Father continued to have his son every other weekend at the home of the paternal grandmother.',
      'Mr B, who was 26, began a relationship with Child M’s mother in the late autumn of 2009 and was living at the flat, in all but name, by the following February. He was under the supervision of the Probation Trust, having received a community order for an assault on a former partner in which a child of four had been pushed to the ground. He was required to attend a programme for men who have been violent in relationships. He gave his mother’s address as his own.',
      'From that point the record changes. The following table sets out the principal events. It does not include every contact.',
    ]),
    {
      table: {
        head: ['Date', 'Age', 'Event', 'Response'],
        rows: [
          [
            'Feb 2010',
            '12 months',
            'Probation officer told by Mr B that he was “seeing a girl with a kiddie”.',
            'Noted. Name and address of the mother not obtained. No check made with children’s social care.',
          ],
          [
            'April 2010',
            '14 months',
            'Neighbour called police to shouting at the flat. Mr B present. Mother said it was an argument about money. Child M asleep.',
            'Recorded as a verbal argument. Form sent to children’s social care 11 days later; Mr B’s first name only was entered.',
          ],
          [
            'May 2010',
            '15 months',
            'Child M brought to the emergency department with a bruised and swollen ear. Mother said he had fallen against a toy box.',
            'Treated and discharged. Previous attendances not looked up. Liaison form reached the health visitor after 19 days.',
          ],
          [
            'July 2010',
            '17 months',
            'Paternal grandmother telephoned children’s social care: Child M had bruises to his back and upper arm and cried when taken home.',
            'Duty worker telephoned mother, who said father wanted custody. Recorded as a contact dispute. No further action.',
          ],
          [
            'Aug 2010',
            '18 months',
            'Second call to police, by mother, who then said she had dialled in error. Red mark seen on her neck.',
            'Officers attended. Risk form graded standard. Child M “not seen, at nan’s”.',
          ],
          [
            'Sept 2010',
            '19 months',
            'Childminder recorded two bruises to the face and told the early years adviser.',
            'Adviser spoke to the duty social worker the same day. Initial assessment begun.',
          ],
          [
            'Oct 2010',
            '20 months',
            'Initial assessment completed after one visit.',
            'Case closed with advice to attend the children’s centre.',
          ],
          [
            'Nov 2010',
            '21 months',
            'Mother gave notice to the childminder, saying that Mr B would look after Child M while she worked.',
            'Early years adviser not informed until after the death.',
          ],
        ],
        widths: [12, 12, 40, 36],
      },
    },
    ...paragraphs('', 17, [
      'In the two months before his death Child M was seen by one professional only, a practice nurse who gave an immunisation which was overdue. She remembered him as quiet and clinging. She thought that he might be sickening for something, and said so to his mother.',
    ]),
    { heading: 'Race, language, culture, religion and disability', level: 1 },
    ...paragraphs('', 18, [
      'Child M’s mother is White British. His father is of White British and Jamaican heritage. Mr B is White British. English is the first language of all of the adults. None is known to have practised a religion.',
      'Agencies recorded Child M’s ethnicity in four different ways. In three sets of records he is described as White British, apparently because only his mother was present when the question was asked, or because it was not asked at all. The paternal grandmother told the author that this had hurt her: “they had him down as something he wasn’t, so where did that leave us?” The Panel agrees with her that the error was more than clerical. It reflects the fact that half of Child M’s family was, to most agencies, out of view.',
      'The grandmother also wondered whether her telephone call would have been heard differently had she not been, in her words, “a Black woman with a loud voice”. The Panel found nothing in the record of the call which could settle the question. The duty worker, who was seen for the IMR, was distressed by it. The Panel considers that it should be put plainly to staff as a matter for their own reflection.',
      'No disability was identified in Child M, whose development was within the normal range. The learning needs of his mother are a different matter and are discussed at paragraphs 36 to 38.',
    ]),
    { heading: 'What life was like for Child M', level: 1 },
    ...paragraphs('', 22, [
      'For his first year Child M appears to have been a well loved and contented child with two households which welcomed him. From the spring of 2010 the picture drawn by those who saw him most often is of a child who became watchful. His childminder noticed that he stopped running to the door. He began to hold on to her trouser leg when a man’s voice was heard in the hall. His grandmother noticed that he ate quickly and that he was frightened by the bath, which he had loved.',
      'These observations were made by people without professional standing and, with the exception of the childminder’s report in September, they did not find their way into any assessment. The social worker who visited in October described Child M as “quiet and well behaved”. It was not asked whether that was usual for him. A child of this age tells us what is happening to him by how he behaves, and nobody was in the habit of comparing how he had been with how he was now.',
    ]),
    { heading: 'Analysis and key themes', level: 1 },
    { heading: 'Mr B', level: 2 },
    ...paragraphs('', 24, [
      'Five agencies had contact with Child M while Mr B was a member of the household. Only one of them knew of his conviction, and that agency did not know where he was living. The police officers who attended in April were given his first name by Child M’s mother and did not ask for more. The hospital recorded “mum and boyfriend present”. The health visitor believed that the mother was a lone parent because that is what the family’s record said, and she had no occasion to visit after the nine month check.',
      'The initial assessment form contained a box headed “other adults in the household”. It was left empty. The social worker explained with honesty that Mr B had been at work when she called, that mother had said he “stopped over sometimes”, and that she did not think of him as part of the family. She had eight other assessments open that week.',
      'The Probation Trust’s IMR acknowledges that the offender manager was concentrating upon Mr B’s attendance at his programme, which was good, and on his drinking, which by every account had ceased. There is no suggestion that alcohol or drugs played a part in what later happened. But a man convicted of violence in front of one small child had said that he was now spending time with another. The national standards of the day required that a check be made, and it was not. The Panel considers that this was the clearest single opportunity to have put the facts together.',
    ]),
    { heading: 'Injuries', level: 2 },
    ...paragraphs('', 27, [
      'Bruising in a child who is walking is common, and most of it is innocent. The Panel has been careful not to judge by hindsight. However a bruise to the ear is unusual at any age, and the explanation given in May 2010, that Child M had toppled sideways on to the corner of a box, was not tested against the pattern of the injury. The junior doctor had been in post for three weeks. The department’s own procedure called for discussion with a senior colleague in the case of any child under two with a head or facial injury. The doctor did not know that the procedure existed.',
      'The bruises seen by the grandmother were in places where small children do not often hurt themselves. The childminder’s log, which was a model of its kind, recorded the site, colour and size of each mark in September, together with what mother had said about each. Neither account led to an examination by a paediatrician. In the case of the first, no one saw Child M at all.',
      'Mother’s explanations were on each occasion sensible and freely offered, and each was accepted. When three explanations of three injuries are laid side by side the effect is different, but they were never laid side by side.',
    ]),
    { heading: 'The paternal grandmother’s call', level: 2 },
    ...paragraphs('', 30, [
      'The Panel has given particular attention to the events of July 2010. The grandmother rang the duty team on a Monday morning after Child M had spent the weekend at her home. She had taken photographs on her telephone and offered to bring them to the office. The duty worker told her that this would not be necessary. He then telephoned Child M’s mother, who said that the bruises came from a paddling pool and that father’s family were “building a case for custody”.',
      'There was no application for custody, or for anything else, before the courts. Two more telephone calls would have established this. Once the word had been used, however, it settled the matter. The contact was closed within the hour and countersigned by a manager who was closing some forty contacts a day. The grandmother was not told the outcome. She telephoned once more, in August, was asked to put her concerns in writing, and did not do so. She told the author that she had been made to feel like a troublemaker.',
    ]),
    { heading: 'Domestic violence', level: 2 },
    ...paragraphs('', 32, [
      'There were two incidents known to the police. Each was dealt with as if it were the first. On neither occasion was Mr B’s name checked against the police’s own records, on which his conviction appeared. The notification of the first incident took 11 days to reach children’s social care and was filed with a note that it did not meet the criteria for assessment, since the child had been asleep. The second was not sent.',
      'Officers attending in August saw a red mark on the mother’s neck. She said that it was a reaction to a necklace. The officer told the IMR author that he had not believed her, but that without a complaint he did not think that there was anything he could do. He was not familiar with the guidance, issued to the force that spring, on pressure to the neck as an indicator of high risk.',
      'Child M’s mother told the author that by this time she was afraid of Mr B and did not want anyone to know. “If somebody had asked me on my own I might have said. I don’t know.” She was never seen on her own.',
    ]),
    { heading: 'The initial assessment', level: 2 },
    ...paragraphs('', 35, [
      'The assessment completed in October 2010 was prompt. It was also thin. It dealt with the bruises reported by the childminder and with nothing else. It did not draw upon the July contact, which had been filed under the grandmother’s surname; nor the police notification; nor the hospital attendance. The father was not spoken to, although he shared parental responsibility and had cared for Child M on the weekend before the bruises were seen. The health visitor was telephoned and left a message in reply which was not picked up until the case had been closed. No strategy discussion was held. The manager who approved the closure had not been told of the log and approved it on the basis of a two-line summary.',
    ]),
    { heading: 'The needs of Child M’s mother', level: 2 },
    ...paragraphs('', 36, [
      'Child M’s mother presented as capable and for the most part she was. She had however grown up with very little experience of being looked after, she was estranged from her own family, and she could not read with ease. It was her childminder who discovered this, when she returned a consent form unsigned and laughed it off.',
      'No health or social care professional identified that she had a learning need. She was given leaflets on safe handling, on tantrums and on domestic violence. She told the author that she had put them in a drawer. Instructions were given to her quickly, and she learned to nod.',
      'The Panel does not suggest that her difficulties explain what she failed to do. It does consider that a young woman with her history would have qualified for more help than the standard service, had anyone known it, and that the file which would have told them was 200 yards from the duty team’s office.',
    ]),
    { heading: 'Organisational matters', level: 2 },
    ...paragraphs('', 39, [
      'Health visiting in Ainsley Vale in 2010 was working with a third of its posts vacant. Caseloads in the relevant team averaged 610 children. The visit which would ordinarily have followed a change in family circumstances did not take place because no routine visit was offered between nine months and two years. The Primary Care Trust’s board had been told of the vacancies but not of their consequences.',
      'The duty team in children’s social care had three managers in fourteen months. Supervision records show that cases were discussed by number, to establish whether they could be closed. Newly appointed staff said that they had not been encouraged to bring doubts. None of the practitioners in this case had discussed Child M in formal supervision.',
      'The arrangements for passing police notifications relied upon a single clerk and a fax machine.',
    ]),
    { heading: 'Good practice', level: 1 },
    ...paragraphs('', 42, [
      'The review identified practice of which the individuals concerned may be proud:',
    ]),
    {
      bullets: [
        'The childminder kept dated notes, drew diagrams, told Child M’s mother what she was doing and why, and sought advice on the day. She rang again a week later to ask what had happened.',
        'The early years adviser did not leave the matter with a message but held on until she had spoken to a qualified social worker, and confirmed the conversation in writing that evening.',
        'The community midwife involved Child M’s father as a matter of course, recorded his details in full, and showed him as well as mother how to bathe and settle the baby.',
        'The ambulance crew and emergency department staff on the night of the death acted with skill, and the consultant paediatrician recognised at once that Child M’s injuries had been inflicted. Police and social care were informed within the hour, and the safety of another child was secured that night.',
      ],
    },
    { heading: 'Conclusions', level: 1 },
    ...paragraphs('', 43, [
      'The responsibility for Child M’s death lies with Mr B, and the responsibility for failing to protect him, in law, with his mother. No professional could have predicted that he would be killed.',
      'The Panel has nevertheless concluded that there was, by September 2010, enough information held in Ainsley Vale to show that a toddler with repeated and unusual bruising was living with a man who had been violent to a partner and to a child. It was held in five places. Had it been brought together, it is likely that a section 47 enquiry would have been made and that Child M would have been examined. To that extent there was an opportunity to protect him which was not taken.',
      'It was not a case in which agencies were refused access, or were met with hostility. Child M’s mother opened the door to everyone who knocked. The obstacles lay elsewhere: in a habit of dealing with each event as it came; in the ready acceptance of a reasonable explanation; in a picture of the family from which the men were missing; and in services so pressed that closing a case had become a measure of success.',
    ]),
    { heading: 'Recommendations', level: 1 },
    ...paragraphs('', 46, [
      'The following recommendations are made to the Ainsley Vale Safeguarding Children Board. Each agency has also made recommendations for itself in its IMR, and these are contained in the action plan.',
    ]),
    {
      numbered: [
        'The Board should require all agencies to show, by audit within six months, that the identity of every adult living in or regularly visiting a household is established and recorded at the point of assessment, and that relevant checks are made.',
        'The Board should issue multi-agency guidance on the recognition of injuries in children under three, including the sites on the body at which accidental bruising is uncommon, and should make it available to childminders and nurseries.',
        'The Board should establish a standard for responding to concerns raised by relatives and members of the public. This should include seeing the child, and informing the person who made the report that action has been taken.',
        'The Police and Children’s Social Care should replace the present arrangement for domestic violence notifications with a daily joint screening meeting at which a health professional is present.',
        'The Probation Trust should satisfy the Board that, whenever an offender with a history of violence is known to have formed a relationship with a person who has children, enquiry is made of children’s social care within two working days.',
        'The Hospitals Trust should ensure that no child under two is discharged from the emergency department after an injury to the head, face or ear without review by a senior doctor.',
        'NHS Ainsley Vale and its successor bodies should report to the Board each quarter upon health visiting vacancies and the contacts which have not been made as a result.',
        'Children’s Social Care should review the supervision of its duty and assessment teams and should ensure that archived files are requested where a parent is known to have been in care.',
        'All agencies should review how they identify parents who have difficulty with reading or understanding, and how information is given to them.',
        'The Board should commission training on recording ethnicity and heritage accurately, and on including paternal relatives in assessment.',
      ],
      style: 'decimal',
    },
    { heading: 'Action taken since the review', level: 1 },
    ...paragraphs('', 47, [
      'The Board has not waited for the end of the review to act. A joint screening meeting has been in place since June 2011. The emergency department’s procedure has been reissued and forms part of the induction of every new doctor. Fourteen additional health visitors are in training. The Board will publish its progress against the action plan in its annual report.',
    ]),
  ],
};

/** What a careful reader would confirm of the case. */
export const truth: CaseTruth = {
  reviewType: 'executive_summary',
  partnership: 'Ainsley Vale Safeguarding Children Board',
  subject: 'Child M',
  ageBand: '1 to 5',
  sex: 'male',
  incidentType: 'incident_fatal_abuse',
  publishedYear: 2012,
  knownToSocialCare: true,
  concerns: [
    'professional_curiosity',
    'information_sharing',
    'parental_self_report',
    'child_voice',
    'invisible_men',
    'thresholds',
    'assessment_quality',
    'history_cumulative_harm',
    'supervision_oversight',
    'recording',
    'cp_planning',
    'wider_family_concerns',
    'think_family',
    'domestic_abuse',
    'parental_learning_disability',
    'young_vulnerable_parents',
    'known_offender_in_household',
    'race_culture_adultification',
    'workforce_stability',
    'caseload_capacity',
    'training_knowledge',
    'leadership_governance',
  ],
  good: ['information_sharing', 'invisible_men', 'recording', 'multi_agency_working'],
};
