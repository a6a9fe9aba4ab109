import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Rapid review in narrative style, 2022: a girl of 12 sexually abused by her step-father. Invented. */
export const lidiaRapidReview2022: Sample = {
  file: 'stourmarsh-eddenham-rapid-review-lidia-nov-2022',
  format: 'pdf',
  look: { font: 'Georgia', size: 11, headingColour: '7B1E3A', columns: 1, lineSpacing: 1.2 },
  cover: {
    lines: [
      { text: 'Stourmarsh and Eddenham Safeguarding Children Partnership', size: 15, bold: true },
      { text: 'Report of a rapid review concerning “Lidia”, aged 12', size: 18, bold: true },
      {
        text: 'Submitted to the Child Safeguarding Practice Review Panel, November 2022',
        size: 11,
      },
    ],
    marking: 'Confidential',
    ownPage: false,
  },
  header: '',
  footer: 'Rapid review: Lidia. Confidential. {page}',
  contents: false,
  body: [
    { heading: 'What happened', level: 1 },
    {
      paragraph:
        'In October 2022 Lidia, who is 12 and in Year 8, asked the school nurse whether something you had taken back could be said again. She then told the nurse that her step-father had been sexually abusing her for some years. He was arrested the same evening. He has been charged with a number of offences and is remanded in custody. Lidia is safe and is living with a foster family who know her, being the parents of a friend.',
    },
    {
      paragraph:
        'Three years before, when she was nine, Lidia had told a teaching assistant that her step-father “comes in at night and I have to not tell”. She said more than is repeated here. Six days later she said that it was a dream. The enquiry was closed. He went on living, or so everyone believed, at another address. He had in fact come home within a month.',
    },
    {
      paragraph:
        'The Partnership was notified by Eddenham Council on the fourth working day. Agencies met on two occasions and this report was agreed by the three safeguarding partners on the fourteenth. The name Lidia was chosen with the help of her social worker. It is not her own.',
    },
    { heading: 'Lidia and her family', level: 1 },
    {
      paragraph:
        'Lidia is a Black British girl of Angolan heritage. She was born in Lisbon and came to England at the age of three with her mother. Her father died when she was a baby. She speaks English with her friends and Portuguese at home, and told the police firmly which of the two she wished to be interviewed in (English, “because he isn’t in it”). She is a goalkeeper. She would like to be a vet or, failing that, to have a great many dogs.',
    },
    {
      paragraph:
        'Her mother speaks Portuguese and some English. She has worked as a cleaner at the port since 2014. She married Lidia’s step-father in 2016. He is ten years older, has lived in Stourmarsh for two decades, and is well liked: he helps newcomers with forms and drives the minibus for the family’s church. There is a half-brother, who is five. No concern had been recorded about drink, drugs or mental ill-health in either adult, and there had been no call to the police about violence. He had no convictions and had never come to notice. It has emerged since his arrest that he held all of the family’s money and papers and that Lidia’s mother was not permitted a telephone of her own. She had not been asked about such things by anyone, on her own and in her own language.',
    },
    { heading: 'How agencies were involved', level: 1 },
    {
      table: {
        head: ['Period', 'What was known, and what was done'],
        rows: [
          [
            'March 2019',
            'Lidia speaks to teaching assistant. School refers within the hour. Strategy discussion by telephone between police and social care; health not present. Joint visit. Step-father agrees to stay with a cousin.',
          ],
          [
            'Six days later',
            'Recorded interview. Lidia says that it was a dream and that she wants him to come home. No medical examination. Police: no further action.',
          ],
          [
            'April 2019',
            'Social work assessment ends: “allegation retracted, mother protective, no role”. Written agreement that step-father will not return without social care being informed.',
          ],
          [
            '2019–21',
            'Three urinary infections treated by three GPs. Wetting at night. Monday absences. Nine months with no school during closures, save for online lessons.',
          ],
          [
            'Sept 2021',
            'Secondary school. Child protection file passed on, with the 2019 referral summarised as “allegation v. step-dad (withdrawn)”.',
          ],
          [
            'Spring 2022',
            'Seven behaviour points for “attitude to male staff”. PE teacher notes that she will not change for matches. Art teacher keeps a drawing.',
          ],
          ['October 2022', 'Lidia speaks to the school nurse.'],
        ],
        widths: [20, 80],
      },
    },
    { heading: 'What we have learned', level: 1 },
    { heading: 'The retraction was treated as the end of the matter', level: 2 },
    {
      paragraph:
        'Children often take back what they have said. They do so because of what follows: a parent’s grief, a father figure out of the house, a small brother crying for him, a church in which people have ceased to sit beside their mother. Lidia was subject to every one of these in six days. She has told her social worker that her mother went down on her knees, and that her step-father’s cousin said the family would be sent back to Luanda.',
    },
    {
      paragraph:
        'The professionals involved in 2019 knew that retraction is common. Both the detective and the social worker said so without being asked. But a case without a complaint could not go forward and each service’s process then led to a door marked closed. It was not considered whether the first account might be the true one. It was detailed, it was unprompted, and it contained things which a child of nine would be unlikely to know. Nor did anyone ask what had happened in the six days. The interview was the only way in which they had planned to find out whether she was safe and, when it did not give an answer, there was no other.',
    },
    {
      paragraph:
        'The strategy discussion did not include a health professional, so that a paediatric examination was not considered. This would not have been for evidence alone. It would have given Lidia a doctor to whom she could talk, and it would have placed what had happened on her health record, where it would have been seen by the next GP and the next. No child protection conference was held, as it was believed that one could not be without an allegation.',
    },
    { heading: 'The agreement that he should stay away', level: 2 },
    {
      paragraph:
        'The written agreement was in English. It was signed by Lidia’s mother and by her step-father, who explained it to her. It was not monitored by anyone, since the case to which it belonged was closed. There was at the time some relief that the mother had been “so co-operative”. She had been told that the allegation was false, in a language in which she could not ask questions, by people with the power to take her child away.',
    },
    { heading: 'Signs between disclosures', level: 2 },
    {
      paragraph:
        'Between the two disclosures Lidia did not stop telling. She told with her body, with her Mondays, and with a drawing of a bed with a very small person under it. Repeated infections in a girl of nine and ten, with bed-wetting which had come back after years of being dry, were treated correctly as infections. No GP saw more than one of them. The primary school noticed her absence and rang home, where her step-father, whose English was good and who worked shifts, was always the person who answered; he said that she had stomach aches.',
    },
    {
      paragraph:
        'At secondary school what was seen was attitude. The word “withdrawn”, in brackets, did a good deal of harm: two heads of year told us that they took it to mean that the allegation had been disproved. The art teacher was uneasy about the drawing and showed it to the designated safeguarding lead, who looked at the file, found the word, and put the drawing with it.',
    },
    { heading: 'Race, language, faith and identity', level: 2 },
    {
      paragraph:
        'We asked each agency what part these had played, and asked two members of the Partnership’s community reference group to read the chronology. Both spoke about how Lidia is described. At nine she is “mature for her years” and “quite knowing”. At eleven she is “feisty”, “intimidating to other girls” and, once, “a young woman with a chip on her shoulder”. Her friend, who is white, was present at two of the incidents for which Lidia was given behaviour points and was given none. We agree with the group that she was seen as older, and as tougher, than she was, and that this made her distress harder to see.',
    },
    {
      paragraph:
        'In March 2019 a telephone interpreter was booked for the joint visit and did not answer. The cousin was in the house and offered to help. Officers thought it better than not speaking to the mother at all. She was afterwards seen once with a professional interpreter, in a room with her husband. It is impossible to know what she might have said. She told us, through an interpreter of her own choosing, that in 2019 she had believed her daughter for two days.',
    },
    {
      paragraph:
        'Several workers were hesitant to ask about the church. They did not want to seem to be making assumptions about a Black African family’s faith. As a result nobody learned that the minibus brought him into contact with other children, nor that a deaconess had her doubts and would have been glad of a conversation. In our view the anxiety was honourable and the outcome was not. There was no indication of any belief in spirit possession or of any harm linked to faith. The pastor, when approached in 2022, was entirely helpful.',
    },
    { heading: 'What was done well', level: 1 },
    {
      bullets: [
        'The teaching assistant, in 2019, listened, did not lead, and wrote down Lidia’s exact words. In 2022 those notes have become evidence, and Lidia has been told so. She said: “So it was kept.”',
        'The school nurse answered the question she had been asked. She said that yes, you could say it again, as many times as you needed to.',
        'The strategy meeting in October 2022 was attended by a paediatrician, who saw Lidia the next day with a female colleague and explained each step before it was taken.',
        'Police engaged a registered intermediary and a professional interpreter from outside the county, so that Lidia’s mother could be certain that she would not meet her at church.',
        'The foster family were found, checked and approved within a day by a social worker who had asked Lidia where she would feel all right.',
        'The 2022 assessment asks about Lidia’s identity with interest. It is the first document we have read which mentions goalkeeping.',
      ],
    },
    { heading: 'Immediate action', level: 1 },
    {
      paragraph:
        'Lidia’s brother has been seen and is safe with his mother, who is being helped by an independent domestic violence adviser. The designated officer has overseen enquiries about children who travelled in the minibus; none has so far given cause for concern. Social care and the police have looked again at all cases closed in the past four years in which a child had taken back an allegation of sexual abuse. There were nineteen. Four have been re-opened.',
    },
    { heading: 'Decision', level: 1 },
    {
      paragraph:
        'Statutory guidance asks safeguarding partners to decide whether a case raises issues of importance in relation to the area and whether a review would be appropriate:',
    },
    {
      quotation:
        'Meeting the criteria does not mean that safeguarding partners must automatically carry out a local child safeguarding practice review. It is for them to determine whether a review is appropriate, taking into account that the overall purpose of a review is to identify improvements to practice.',
      source: 'Working Together to Safeguard Children (2018), chapter 4',
    },
    {
      paragraph:
        'The partners consider that the criteria are met. They have decided against a full local review. Lidia will be a witness in a trial next year, the circumstances of 2019 are well documented, and what needs to be changed is already plain. They will hold instead a learning event with the staff concerned after the trial. They will also ask Lidia, when she is ready, to look at what has been written here.',
    },
    { heading: 'Recommendations', level: 1 },
    {
      numbered: [
        'Eddenham Council and the police should adopt joint guidance on retraction. It should require that the child’s first account be weighed, that the circumstances of the retraction be explored, and that a plan be made for safety which does not depend upon an allegation.',
        'Health should be represented at every strategy discussion about sexual abuse, and a paediatric assessment considered in every case and reasons given if there is none. The Integrated Care Board, which assumed the duties of the former clinical commissioning group in July 2022, should report on this in six months.',
        'Written agreements should not be used where a child is thought to be at risk of sexual abuse from a member of the household.',
        'All agencies should confirm that relatives, friends and cousins are not used to interpret, and that parents are seen alone with an interpreter.',
        'GP practices should use a flag for recurrent genito-urinary symptoms in children and ensure that one doctor reviews them together.',
        'Schools should cease to describe allegations as withdrawn, false or unfounded when files are transferred, and should record what the child said and what was done.',
        'The Partnership should extend its work on the adultification of Black children to cover sexual abuse in the family, and ask the community reference group to help design it.',
      ],
      style: 'letter',
    },
  ],
};

/** What a careful reader would confirm of the case. */
export const truth: CaseTruth = {
  reviewType: 'rapid_review',
  partnership: 'Stourmarsh and Eddenham Safeguarding Children Partnership',
  subject: 'Lidia',
  ageBand: '11 to 15',
  sex: 'female',
  incidentType: 'incident_other_harm',
  publishedYear: 2022,
  knownToSocialCare: true,
  concerns: [
    'professional_curiosity',
    'information_sharing',
    'over_optimism',
    'parental_self_report',
    'child_voice',
    'thresholds',
    'assessment_quality',
    'history_cumulative_harm',
    'recording',
    'cp_planning',
    'blaming_language',
    'domestic_abuse',
    'intrafamilial_csa',
    'race_culture_adultification',
    'school_exclusion_attendance',
    'known_offender_in_household',
  ],
  good: [
    'child_voice',
    'recording',
    'cp_planning',
    'multi_agency_working',
    'intrafamilial_csa',
    'race_culture_adultification',
    'assessment_quality',
  ],
};
