import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Rapid review form, 2023: a criminally exploited boy of 15 who was stabbed. Clipped answers, as such forms have. Invented. */
export const childT7RapidReview2023: Sample = {
  file: 'KSCP RR07-23 T7 RAPID REVIEW FORM v3 FINAL',
  format: 'docx',
  look: { font: 'Arial', size: 10, headingColour: '404040', columns: 1, lineSpacing: 1 },
  cover: {
    lines: [
      { text: 'Kelbrough Safeguarding Children Partnership', size: 14, bold: true },
      { text: 'Rapid Review: template for completion', size: 14, bold: true },
      { text: 'Reference RR07/23 – Child T7 – meeting held 11 July 2023', size: 11 },
    ],
    marking: 'OFFICIAL – SENSITIVE. Not for onward circulation',
    ownPage: false,
  },
  header: 'OFFICIAL – SENSITIVE',
  footer: 'KSCP Rapid Review template (rev. Jan 2023)  Page {page} of {pages}',
  contents: false,
  body: [
    { heading: 'Part A: Details of the child and of the incident', level: 1 },
    {
      form: [
        ['Notification reference', 'See covering e-mail'],
        ['Child’s identifier for this review', 'T7'],
        ['Age at incident', '15 yrs 2 mths'],
        ['Sex / gender', 'Male'],
        ['Ethnicity', 'Mixed – White and Black Caribbean'],
        ['Religion', 'N/K'],
        ['First language', 'English. Interpreter required: No'],
        [
          'Disability / SEN',
          'SEN support at primary (speech, language and communication). Not assessed since. EHCP: No. YJS screening June 2023 found significant difficulty in understanding what is said to him. See Part C.',
        ],
        ['Legal status at time of incident', 'None. Lives with mother'],
        [
          'Subject to a plan – now?',
          'Child in need (since 19 May 2023). Child protection plan: No',
        ],
        [
          'Subject to a plan – ever?',
          'CP plan 2012–13, category neglect, another LA. N/K why ended',
        ],
        ['Looked after – now or ever?', 'No'],
        ['Date and time of incident', '26 June 2023, approx. 17.40'],
        ['Place', 'Footpath between Carver’s Rise and the retail park'],
        ['Death or serious harm?', 'Serious harm'],
        [
          'Brief description',
          'T7 was stabbed in the thigh by a person or persons unknown. A passer-by gave first aid. Emergency surgery. He is expected to recover but may have lasting damage to a nerve. He has not said who was responsible. Two males aged 17 and 19 have been arrested and bailed.',
        ],
        [
          'Immediate safeguarding action',
          'Strategy discussion 27 June. Ward informed of risk and given a named police contact. Brother (12) moved to maternal aunt. Threat to life notice to mother. Move out of area agreed by housing 4 July; property not yet found.',
        ],
        ['Other LAs involved', 'Yes – London borough (lived there to Sept 2021)'],
      ],
    },
    { heading: 'Household and significant others', level: 2 },
    {
      table: {
        head: ['Who', 'Age', 'Lives with T7?', 'Comment'],
        rows: [
          ['Mother', '36', 'Yes', 'Works full time, care home, shifts'],
          ['Brother', '12', 'Yes', 'Year 7. Has begun to miss school'],
          ['Father', 'N/K', 'No', 'N/K. Not on any agency record since 2013. Mother says “abroad”'],
          ['Maternal aunt', 'N/K', 'No', 'Supportive'],
        ],
        widths: [20, 10, 18, 52],
      },
    },
    { heading: 'Part B: Key dates', level: 1 },
    {
      table: {
        head: ['Date', 'Event', 'Source'],
        rows: [
          [
            'Sept 21',
            'Family move to Kelbrough. Mother tells GP it was “to get the boys away from it”.',
            'GP',
          ],
          [
            'Jan 22',
            'Joins Y9 at School A. Previous school’s safeguarding file requested. Received Nov 22.',
            'Edn',
          ],
          [
            'May 22',
            'First missing episode (overnight). Return home interview declined by T7 by text.',
            'Pol / CSC',
          ],
          [
            '12.10.22',
            'Mother rings CSC: new trainers, two phones, men in a car outside. Advice given. NFA.',
            'CSC',
          ],
          ['3.11.22', 'Mother rings CSC, same. Early help offered, wait 11 wks.', 'CSC'],
          [
            'Dec 22',
            'Stopped at a rail station 90 miles away, £410 cash. Returned home by British Transport Police.',
            'BTP',
          ],
          [
            '8.2.23',
            'Permanently excluded: lock knife in bag. T7 said that he was scared on the way home.',
            'Edn',
          ],
          ['13.3.23', 'Starts alternative provision. 10 hrs/wk.', 'Edn'],
          [
            '20.4.23',
            'Arrested, possession with intent to supply Class A. Released under investigation.',
            'Pol',
          ],
          ['19.5.23', 'Single assessment complete. CIN plan.', 'CSC'],
          ['8.6.23', 'MACE (exploitation) panel – deferred, no police rep.', 'CSC'],
          ['26.6.23', 'Incident.', '–'],
        ],
        widths: [13, 71, 16],
      },
    },
    { heading: 'Part C: Agency information', level: 1 },
    {
      table: {
        head: [
          'Agency',
          'Involvement and what was known',
          'What worked well',
          'What could have been better',
        ],
        rows: [
          [
            'Children’s Social Care',
            '2 contacts from mother (above). Assessment April–May 23 following arrest. 3 social workers in 8 weeks.',
            'Third SW saw T7 four times, twice at AP at his request. He began to talk.',
            'Mother’s calls each dealt with as new and neither was linked to the missing episodes. Assessment looks at mother’s parenting, which was not the problem. Exploitation tool scored “medium” from T7’s own answers. Nothing about who, where or what debt.',
          ],
          [
            'Police',
            '14 missing episodes May 22–June 23. 1 arrest. Intelligence that T7’s nickname was in use on a county line, held by another force until May.',
            'Missing co-ordinator saw the pattern in Feb and e-mailed CSC and School A.',
            'On arrest he was dealt with as a suspect. Custody record has “no vulnerabilities”. No NRM referral by any first responder until 29 June, i.e. after the stabbing.',
          ],
          [
            'Education (School A)',
            'Jan 22–Feb 23. 31 days of suspension before exclusion.',
            'Pastoral lead rang mother weekly.',
            'Knife treated only as breach of policy. What he said about being scared was written down and not passed to anyone. Old school’s file, once received, not read: it held a social work referral from 2021 about older males.',
          ],
          [
            'Alternative provision',
            'From 13.3.23. Attendance 38%.',
            'Noticed bruising to ribs, 2 May. Told SW same day. Boxing coach is the adult T7 names as trusted.',
            '10 hrs left him on the street from noon. Staff say they asked twice for more hours. No funding. See above re knife – AP had not been told.',
          ],
          [
            'Health (ICB, for GP; acute trust; 0–19)',
            'GP: 1 consultation, sleep, Feb 23. ED: hand injury, Dec 22 – “punched wall”. School nurse: none since exclusion.',
            'ED youth navigator at bedside within an hour of arrival on 26 June and has stayed involved.',
            'ED Dec 22: came in alone at 02.00 aged 14, no one asked how he got there. No information sent to CSC. Not known to be missing at the time. He was.',
          ],
          [
            'Youth Justice Service',
            'Out-of-court disposal assessment, June 23.',
            'Speech and language screening done at first meeting.',
            'N/A – too recent',
          ],
          [
            'Housing',
            'Mother asked for a move 6 Jan 23, said son was being threatened.',
            'N/K',
            'Application closed as no crime number. Mother was not advised that other evidence could be given.',
          ],
          ['CAMHS', 'Not known', 'N/A', 'N/A'],
          ['Probation', 'No trace on any adult in household', 'N/A', 'N/A'],
        ],
        widths: [14, 28, 24, 34],
      },
    },
    { heading: 'Part D: Analysis', level: 1 },
    {
      form: [
        [
          'D1. What was life like for the child?',
          'T7’s words to the youth navigator: “I owed them for stuff that got took. You can’t just stop.” He sleeps with a chair against the door. He used to cook with his brother. Had stopped. His mother describes a boy who was “like two people”, one of whom still asked for the landing light on.',
        ],
        [
          'D2. Were parental / family factors relevant?',
          'Domestic abuse: historic (father to mother, before 2013). None since. Substance misuse: no evidence, either parent. Mental health: mother low since incident, GP aware. Neglect: 2012–13, see A; no current concern. Mother worked with everyone, asked for help three times that we can count (see B, C). Not a case of parents who would not engage.',
        ],
        [
          'D3. Risk outside the home',
          'Recognised late and by individuals, not by the system. There was enough by Dec 22 (missing, two phones, cash, train, injury) to say that he was being exploited and was in debt. It was in four places. No mapping meeting. The people harming him were not discussed until June; the panel meant to do this was deferred.',
        ],
        [
          'D4. Missing episodes',
          '14. Return interviews offered in 12, completed in 5, three of these by telephone. Pattern (Thursdays to Sundays, same station) seen by one person. See Part C, Police.',
        ],
        [
          'D5. Identity, race, equality',
          'Considered by all agencies. Words found in records when he was 14: “streetwise”, “making poor choices”, “presents as much older”, “aggressive” (he is 6 ft). A white boy of same age arrested with him was referred to NRM in April by same team. Agencies could not explain the difference. The group thinks T7 was seen as older and less in need of protection than he was. His difficulty with language probably made him look rude.',
        ],
        ['D6. Multi-agency working', 'See D3. Also: no lead until May 23.'],
        [
          'D7. Management oversight and capacity',
          'CSC: supervision held at 4 weeks, clear actions, one of three done before SW left. Agency staff in all three posts. Early help wait of 11 weeks was usual at that time.',
        ],
        [
          'D8. Was the child’s voice heard?',
          'By third SW, boxing coach, navigator: yes. Otherwise see above.',
        ],
        [
          'D9. Cross-border issues',
          'Yes. File from London took 10 mths. Other force’s intelligence, 5 mths.',
        ],
      ],
    },
    { heading: 'Part E: Good practice', level: 1 },
    {
      bullets: [
        'Missing co-ordinator’s e-mail, Feb 23: joined up six episodes on one page.',
        'AP staff and boxing coach. Prompt, persistent, kept a door open for him.',
        'YJS screening of language need at first contact. First time anyone had looked since he was nine.',
        'ED youth navigator – a reachable moment and somebody there to reach. T7 asked her to come back.',
      ],
    },
    { heading: 'Part F: Learning and actions', level: 1 },
    {
      table: {
        head: ['No.', 'Learning point', 'Action', 'Owner', 'Due', 'RAG'],
        rows: [
          [
            '1',
            'A parent reporting exploitation is evidence.',
            'Front door to link all contacts on a child; second call in 3 mths goes to a manager.',
            'CSC',
            'Sept 23',
            'A',
          ],
          [
            '2',
            'A child with a knife may be a frightened child.',
            'Safeguarding discussion before any exclusion for a weapon.',
            'Edn',
            'Sept 23',
            'A',
          ],
          [
            '3',
            'NRM not understood as protective.',
            'First responder training; custody prompt.',
            'Pol / CSC',
            'Oct 23',
            'R',
          ],
          [
            '4',
            'Part-time timetables leave children on the street.',
            'Fund full-time hours for any exploited child.',
            'Edn',
            'Oct 23',
            'R',
          ],
          [
            '5',
            'Black and mixed heritage boys seen as adults.',
            'Dip sample of 40 arrests by ethnicity and NRM. Report to Partnership.',
            'Pol',
            'Nov 23',
            'A',
          ],
          [
            '6',
            'Exploitation panel must sit.',
            'Deputies required; no deferral without DCS agreement.',
            'All',
            'Done',
            'G',
          ],
          ['7', 'Housing needed a crime number.', 'Change policy.', 'Housing', 'Aug 23', 'G'],
        ],
        widths: [6, 27, 37, 12, 10, 8],
      },
    },
    { heading: 'Part G: Decision', level: 1 },
    {
      form: [
        [
          'Criteria for serious child safeguarding case met?',
          'Yes. s.16B(9) Children Act 2004: abuse or neglect known or suspected AND child has died or been seriously harmed. Exploitation known; serious harm',
        ],
        [
          'LCSPR to be carried out?',
          'No. Learning is clear and matches RR02/23 and the national review on criminal exploitation (2020). More would be gained by doing the actions. ICB dissented at first as D5 merits more; agreed on condition that action 5 comes back in November.',
        ],
        ['National review?', 'No'],
        ['Family told of review?', 'Mother – yes, 5 July. T7 – by navigator, 6 July. Father – N/K'],
        ['Agreed by', 'Director of Children’s Services; Detective Superintendent; ICB Chief Nurse'],
        ['Date sent to Panel', '14 July 2023 (day 14)'],
      ],
    },
  ],
};

/** What a careful reader would confirm of the case. */
export const truth: CaseTruth = {
  reviewType: 'rapid_review',
  partnership: 'Kelbrough Safeguarding Children Partnership',
  subject: 'Child T7',
  ageBand: '11 to 15',
  sex: 'male',
  incidentType: 'incident_other_harm',
  publishedYear: 2023,
  knownToSocialCare: true,
  concerns: [
    'professional_curiosity',
    'information_sharing',
    'thresholds',
    'assessment_quality',
    'history_cumulative_harm',
    'drift_delay',
    'multi_agency_working',
    'cross_boundary_transitions',
    'blaming_language',
    'poverty_housing',
    'disability_health_needs',
    'cce_serious_violence',
    'missing_children',
    'school_exclusion_attendance',
    'race_culture_adultification',
    'workforce_stability',
    'early_help',
    'training_knowledge',
    'service_gaps_waits',
  ],
  good: [
    'information_sharing',
    'child_voice',
    'cce_serious_violence',
    'missing_children',
    'school_exclusion_attendance',
    'disability_health_needs',
  ],
};
