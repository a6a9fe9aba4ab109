import { parts } from '../build/prose.ts';
import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Rapid review form, 2024: the suspected suicide of a boy of sixteen. Invented. */
export const childD: Sample = {
  file: 'wexcombe-scp-rapid-review-2024-03',
  format: 'docx',
  look: {
    font: 'Arial',
    size: 10.5,
    headingColour: '2E4053',
    columns: 1,
    lineSpacing: 1.1,
  },
  cover: {
    marking: 'OFFICIAL SENSITIVE: NOT FOR PUBLICATION',
    lines: [
      { text: 'Wexcombe Safeguarding Children Partnership', size: 16, bold: true },
      { text: 'Rapid Review: report to the Child Safeguarding Practice Review Panel', size: 13 },
    ],
    ownPage: false,
  },
  header: 'WSCP Rapid Review RR-2024-03',
  footer: 'OFFICIAL SENSITIVE. Page {page} of {pages}',
  contents: false,
  body: parts(`
# Section 1: Notification and child's details

: Partnership reference | RR-2024-03
: Date of incident | 11 April 2024
: Date local authority became aware | 12 April 2024
: Date notified to the Panel | 16 April 2024 (within five working days: Yes)
: Date of rapid review meeting | 29 April 2024
: Date submitted to the Panel | 2 May 2024 (within fifteen working days: Yes)
: Child | D (initial used throughout)
: Age at incident | 16 years 5 months
: Sex | Male
: Gender identity | Same as registered at birth
: Ethnicity | White and Asian
: First language | English
: Religion | N/K
: Disability or additional need | Autism (diagnosed March 2023). No learning disability.
: Death or serious harm | Death
: Nature of incident | Death by suspected suicide. Inquest opened and adjourned.
: Place | Within the family home
: Child protection plan now / ever | No / No
: Child in need plan now / ever | No / Yes (August to November 2023)
: Looked after now / ever | No / No
: Open to children's social care at time | No. Closed 24 November 2023.
: Other local authorities involved | None
: Siblings | One sister, 12. Seen the same day. Support in place through school and bereavement service.
: Household | Mother (44), step-father (47), sister (12). Father lives abroad: contact N/K.
: Criminal investigation | None. Police attended for the coroner.

# Section 2: Summary of the circumstances

D was a boy of sixteen who lived with his mother, step-father and younger sister. He was interested in railways, coding and birds and had kept a daily record of the birds in the garden since he was eight. His mother describes a loving and very honest boy who found other people exhausting.

D stopped going to secondary school in September 2022, when he was in Year 10. He told his mother that he could not bear the noise. In January 2023 she wrote to the school to say that she would educate him at home. He was diagnosed with autism in March 2023 after a wait of 29 months. He was seen in A&E in July 2023 after harming himself, was assessed by CAMHS and was placed on the list for treatment. He had not been offered an appointment when he died.

The family asked that this account should make clear that they had asked for help from a number of services and had been thanked for their patience by all of them.

# Section 3: Immediate safeguarding action

Sister seen the same day at home by a social worker. Former school informed with the family's agreement. Suicide response plan activated by public health within 24 hours; three young people who had been in touch with D online were identified with the parents' help and contacted through their own schools. No evidence of any bullying, exploitation or harmful online group has been found on his devices to date (police examination not complete).

# Section 4: Agency involvement

| Agency | Dates | What was known and done | What worked well | What could have been better |
|13|12|32|21|22|
| GP | Sept 2022 to April 2024 | Saw D five times. Referred to neurodevelopmental pathway (2020), CAMHS (Nov 2022, not accepted: "school-based anxiety") and again July 2023. | GP3 offered double appointments at the end of surgery with the lights turned down. Rang D's mother monthly. | First referral was not challenged when rejected. |
| Secondary school | To Jan 2023 | Attendance 31% in autumn term. Part-time timetable offered. Two letters warning of a fine. | Form tutor visited at home, D agreed to talk about birds. | Non-attendance dealt with as truancy until November. No referral for an EHC needs assessment. |
| Elective home education team | Jan 2023 to April 2024 | Letter on registration. One visit, July 2023. Work seen, judged suitable. | See above | D not seen. Team not told of self-harm. One officer for 610 children. Decision to home educate not explored: mother says it was "that or court". |
| CAMHS | July 2023 to April 2024 | Assessed in A&E. Safety plan. Accepted for treatment as routine. | Assessment was thorough. D seen alone. Nurse adapted her questions and let him write answers. | 39-week wait. No review while waiting. Safety plan not sent to GP or social care. |
| Children's social care | Aug to Nov 2023 | Child and family assessment. Child in need plan. Closed as "CAMHS involved". | Social worker asked about day to day life and what helped. | Closed on basis of a service that had not begun. Step-father not spoken to. |
| Youth centre (voluntary sector) | Nov 2023 to April 2024 | D went to coding club on Thursdays, 14 sessions. | Volunteer noticed change in mood in March and rang mother that evening. | Did not know whom else to ring. Not known to any other agency. |
| Police | One contact | Reported missing by mother for four hours, Feb 2024. Found at bird hide. | Call handler arranged officer with autism training. | Notification reached the MASH but was closed: "no safeguarding concerns". |
| Ambulance; hospital trust | July 2023; April 2024 | As above | Care shown to family remarked upon by them. | None identified |
| Housing; probation; adult services | N/A | Not known | N/A | N/A |

# Section 5: Child's lived experience

D wrote a great deal. With his parents' permission the meeting heard a short extract from a list he made for CAMHS and was not asked for, headed "Things that make it worse / Things that make it better". In the first column he had put: waiting when you don't know how long; being told it will be soon. In the second: Thursdays; knowing.

It was agreed that D's views were sought well by three people (the CAMHS nurse, the social worker and GP3), that in each instance what he said was recorded carefully, and that it did not then have any effect on what was provided.

# Section 6: Analysis and learning

(a) The closure of the child in need plan. There was a pattern in which each service took comfort from another's involvement. Social care closed because CAMHS was involved. The home education team was satisfied because social care had assessed. CAMHS rated him as routine because he was supported by a plan. By December 2023 no one was working with D.
(b) Waiting. 29 months for an assessment of autism, then 39 weeks for treatment. Demand for both services has doubled in four years. There was no contact with those on the list unless they rang.
(c) Leaving school. This was recorded as a parental choice to home educate. The meeting thought it would be more accurate to say that his needs were not met and he could not attend. His attendance was not understood in the light of a possible autism diagnosis although he was known to be on that pathway.
(d) Information. The safety plan drawn up in A&E was known to D, his mother and CAMHS only. The missing episode in February, seen with the self-harm, might have led to an earlier review.
(e) No indication of abuse or neglect. The meeting considered domestic abuse, parental mental ill-health and substance misuse and found no evidence of any of these. Parents were engaged, brought him to every appointment and were persistent.

# Section 7: Good practice

- GP3: continuity, adjustments and monthly calls.
- CAMHS nurse in A&E: saw D alone, adapted communication.
- Youth centre volunteer: noticed and acted the same day.
- Police call handler.

# Section 8: Equality and diversity

Autism: some practitioners made excellent adjustments as individuals; there was no system for telling others what adjustments D needed. Ethnicity: recorded by five agencies out of eight, and in two different ways. D's heritage (his father is from Sri Lanka) was not discussed with him by anyone so far as is recorded. Sex: the meeting noted that distress in boys may be expressed in withdrawal.

# Section 9: Decision

: Criteria for serious child safeguarding case met? | Not clear. Abuse or neglect not known or suspected.
: Recommendation | No LCSPR. A local learning review of children who are out of school and waiting for mental health services, to include D's experience, led by the ICB.
: Reasons | The main learning is about waiting and closure and is already evident. An LCSPR would be unlikely to add to it. Two other children in similar circumstances could be included in thematic work.
: National issues | Yes. Demand for autism assessment. Absence of a duty to see home educated children.
: Views of family | Parents seen 25 April. They agree with the learning review and wish to take part.
: Was the decision unanimous? | No. The education representative considered that an LCSPR was needed. The independent scrutineer was asked to review, and supported the majority.

# Section 10: Immediate actions

| No. | Action | Owner | By |
|8|60|20|12|
| 1 | Contact every child waiting more than 18 weeks for CAMHS treatment, beginning with those who have self-harmed | CAMHS | 31 May 2024 |
| 2 | Safety plans to be copied to GP and, with consent, school or EHE team on the day they are made | CAMHS; hospital trust | Done |
| 3 | No child in need plan to be closed on the ground of another service's involvement until that service has begun | Social care | Done |
| 4 | Check all children registered as home educated since Sept 2022 who had attendance below 50% beforehand | Education | 28 June 2024 |
| 5 | Safeguarding contact card for voluntary sector groups | Partnership | 28 June 2024 |

# Section 11: Agreed by

: Local authority | Director of Children's Services, 2 May 2024
: Integrated Care Board | Chief Nursing Officer, 2 May 2024
: Police | Detective Superintendent, 1 May 2024
: Education (by invitation) | See Section 9
`),
};

/** Each theme has at least one passage of the text behind it. */
export const childDTruth: CaseTruth = {
  reviewType: 'rapid_review',
  partnership: 'Wexcombe Safeguarding Children Partnership',
  subject: 'D',
  ageBand: '16 to 17',
  sex: 'male',
  incidentType: 'incident_suicide',
  // Never published: the year it was sent to the Panel.
  publishedYear: 2024,
  knownToSocialCare: true,
  concerns: [
    'child_mental_health_self_harm',
    'service_gaps_waits',
    'school_exclusion_attendance',
    'elective_home_education',
    'disability_health_needs',
    'thresholds',
    'information_sharing',
    'multi_agency_working',
    'professional_challenge',
    'child_voice',
    'caseload_capacity',
    'invisible_men',
    'race_culture_adultification',
    'missing_children',
    'assessment_quality',
    'training_knowledge',
  ],
  good: [
    'child_voice',
    'disability_health_needs',
    'child_mental_health_self_harm',
    'assessment_quality',
    'professional_curiosity',
    'missing_children',
    'multi_agency_working',
    'school_exclusion_attendance',
    'was_not_brought',
  ],
};
