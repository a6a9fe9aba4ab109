import type { Stance } from '../../src/core/themes/proposal.ts';

/** Sentences of our own for one theme: four that must be proposed, two that must not. */
export interface ThemeExamples {
  readonly theme: string;
  readonly proposed: readonly { readonly stance: Stance; readonly text: string }[];
  readonly never: readonly string[];
}

/** Written before the rules were tried on them, in the varied ways in which reviews put things. */
export const EXAMPLES: readonly ThemeExamples[] = [
  {
    theme: 'professional_curiosity',
    proposed: [
      {
        stance: 'concern',
        text: 'The midwife wrote down that the bruise came from a door and moved on to the next question.',
      },
      {
        stance: 'concern',
        text: 'Over five contacts no practitioner wondered aloud why the family never came with their eldest.',
      },
      {
        stance: 'concern',
        text: 'His new phone and trainers were noticed by staff, but where they had come from was not explored.',
      },
      {
        stance: 'good',
        text: 'The duty nurse was not satisfied with the story of a fall and asked each parent separately what had happened.',
      },
    ],
    never: [
      'A curious incident with the fire alarm delayed the start of the practitioner event.',
      'Staff can book the professional curiosity webinar through the learning portal.',
    ],
  },
  {
    theme: 'professional_challenge',
    proposed: [
      {
        stance: 'concern',
        text: 'The health visitor thought the decision to close was wrong but did not feel able to say so to the team manager.',
      },
      {
        stance: 'concern',
        text: 'Other agencies deferred to the consultant, whose opinion went unquestioned.',
      },
      {
        stance: 'concern',
        text: 'Concerns about the lack of progress were never escalated above the first line.',
      },
      {
        stance: 'good',
        text: 'When the referral was turned down, the headteacher used the escalation procedure and insisted on a meeting.',
      },
    ],
    never: [
      'During the spring his challenging behaviour became harder for the family to manage.',
      'Violence in the home escalated after the second child was born.',
    ],
  },
  {
    theme: 'information_sharing',
    proposed: [
      {
        stance: 'concern',
        text: 'The emergency department wrote to the old surgery, so the new GP never learned of the fall.',
      },
      {
        stance: 'concern',
        text: 'Probation knew about the conviction; the nursery did not.',
      },
      {
        stance: 'concern',
        text: 'Police did not tell the school about the incident until nine days later.',
      },
      {
        stance: 'good',
        text: 'Overnight attendances were shared with the health visiting team the same day, which allowed an early visit.',
      },
    ],
    never: [
      'The seven golden rules of information sharing are reproduced in Appendix 2.',
      'Parents described sharing a bed with the older child.',
    ],
  },
  {
    theme: 'disguised_compliance',
    proposed: [
      {
        stance: 'concern',
        text: 'Before each announced visit the kitchen was scrubbed, and by the weekend it was as bad as ever.',
      },
      {
        stance: 'concern',
        text: 'Both parents said the right things in meetings and carried on as before.',
      },
      {
        stance: 'concern',
        text: 'She attended just enough appointments to keep the plan from being reviewed early.',
      },
      {
        stance: 'good',
        text: 'The new worker looked beyond the polite co-operation and tested whether the change was real.',
      },
    ],
    never: [
      'Compliance with the assessment timescales improved in the last quarter.',
      'He had a superficial cut to the hand, which was cleaned and dressed.',
    ],
  },
  {
    theme: 'over_optimism',
    proposed: [
      {
        stance: 'concern',
        text: 'The birth was treated as a fresh start, and what had happened to the first two children was set aside.',
      },
      {
        stance: 'concern',
        text: 'Workers hoped that the move would settle things, although nothing in the previous year suggested it would.',
      },
      {
        stance: 'concern',
        text: 'The state of the flat had come to seem normal to those who visited every week.',
      },
      {
        stance: 'good',
        text: 'Practitioners kept a realistic view of the risk when things seemed quieter.',
      },
    ],
    never: [
      'The board was over-optimistic about how quickly the new database could be introduced.',
      'The charity is optimistic about the future of the partnership.',
    ],
  },
  {
    theme: 'parental_self_report',
    proposed: [
      {
        stance: 'concern',
        text: 'Mother told the social worker that he had moved out, and this was recorded as fact.',
      },
      {
        stance: 'concern',
        text: 'No one checked with the alcohol service whether he was attending, as he said he was.',
      },
      {
        stance: 'concern',
        text: 'The account the parents gave of the fall was accepted without being tested against the medical opinion.',
      },
      {
        stance: 'good',
        text: 'His claim to have completed the course was verified with the provider before the plan was changed.',
      },
    ],
    never: [
      'Each pupil completed a self-reporting questionnaire on wellbeing.',
      "The audit relied on agencies' self-assessment of their training.",
    ],
  },
  {
    theme: 'child_voice',
    proposed: [
      {
        stance: 'concern',
        text: 'At three visits in a row he was asleep upstairs and nobody went up.',
      },
      {
        stance: 'concern',
        text: 'The assessment says a great deal about the adults and almost nothing about what life was like for the boys.',
      },
      {
        stance: 'concern',
        text: 'She was only ever spoken to in front of her stepfather.',
      },
      {
        stance: 'good',
        text: 'The teaching assistant used drawings to help him describe his week, and his words appear throughout the plan.',
      },
    ],
    never: [
      'Messages left on voicemail were returned within the hour.',
      'The Voice newsletter is sent to foster carers each quarter.',
    ],
  },
  {
    theme: 'invisible_men',
    proposed: [
      {
        stance: 'concern',
        text: 'Nothing was known about the man who collected the children on Fridays.',
      },
      {
        stance: 'concern',
        text: 'Father was not invited to the conference and learned of the plan from his own mother.',
      },
      {
        stance: 'concern',
        text: 'Assessments concentrated on the mother, and her boyfriend was never spoken to.',
      },
      {
        stance: 'good',
        text: "The midwife identified the baby's father, met him and included him in the birth plan.",
      },
    ],
    never: [
      'A father and son from the congregation donated the toys.',
      'Adoptive fathers reported that the preparation course was useful.',
    ],
  },
  {
    theme: 'thresholds',
    proposed: [
      {
        stance: 'concern',
        text: 'Each of the six contacts ended with no further action, and each was looked at on its own.',
      },
      {
        stance: 'concern',
        text: 'The case was closed before the second home visit had taken place.',
      },
      {
        stance: 'concern',
        text: 'The school was told that the concerns did not meet the criteria for an assessment.',
      },
      {
        stance: 'good',
        text: 'Decisions at the front door were prompt, proportionate and well recorded.',
      },
    ],
    never: [
      'He was found on the threshold of the flat by a neighbour.',
      'The grant is available to families under the income threshold.',
    ],
  },
  {
    theme: 'assessment_quality',
    proposed: [
      {
        stance: 'concern',
        text: 'The single assessment described events in order but did not say what they meant for the children.',
      },
      {
        stance: 'concern',
        text: 'No risk assessment was completed when he returned to the household.',
      },
      {
        stance: 'concern',
        text: 'His capacity to care for a newborn was never assessed.',
      },
      {
        stance: 'good',
        text: 'The parenting assessment was thorough and analysed the likelihood of change.',
      },
    ],
    never: [
      'The joint strategic needs assessment for the borough was refreshed in May.',
      'She sat her final exam assessment in June.',
    ],
  },
  {
    theme: 'history_cumulative_harm',
    proposed: [
      {
        stance: 'concern',
        text: 'Nobody drew together a chronology, so the pattern of minor injuries was not seen.',
      },
      {
        stance: 'concern',
        text: 'The removal of two older children in another county was not known to the team.',
      },
      {
        stance: 'concern',
        text: 'Each new incident was treated as if it were the first.',
      },
      {
        stance: 'good',
        text: "The worker read the old files and the family's history shaped the plan.",
      },
    ],
    never: [
      'His history coursework was praised by the teacher.',
      'A clean employment history was confirmed before appointment.',
    ],
  },
  {
    theme: 'drift_delay',
    proposed: [
      {
        stance: 'concern',
        text: 'Fourteen weeks passed between the decision to seek legal advice and the first meeting.',
      },
      {
        stance: 'concern',
        text: 'The plan was repeated at every review with nothing achieved.',
      },
      {
        stance: 'concern',
        text: 'Core groups were postponed four times and actions were left outstanding.',
      },
      {
        stance: 'good',
        text: 'The local authority acted quickly and made its application within two days.',
      },
    ],
    never: [
      'Publication was delayed because of criminal proceedings.',
      'He was referred for speech delay at the age of two.',
    ],
  },
  {
    theme: 'supervision_oversight',
    proposed: [
      {
        stance: 'concern',
        text: "The worker's supervision was cancelled five times in the period and dealt mainly with annual leave.",
      },
      {
        stance: 'concern',
        text: 'The assessment was signed off by a manager who had not read the earlier contacts.',
      },
      {
        stance: 'concern',
        text: 'There is no sign that anyone in a management role asked why visits had stopped.',
      },
      {
        stance: 'good',
        text: 'Safeguarding supervision was regular and reflective, and helped the nurse to see the risk.',
      },
    ],
    never: [
      'Contact took place under the supervision of a family centre worker.',
      'A twelve-month supervision order was made by the youth court.',
    ],
  },
  {
    theme: 'recording',
    proposed: [
      {
        stance: 'concern',
        text: 'The visit was never written up.',
      },
      {
        stance: 'concern',
        text: 'Her file gives no reasons for the decision to end the plan.',
      },
      {
        stance: 'concern',
        text: 'Two sets of notes could not be found and a third was illegible.',
      },
      {
        stance: 'good',
        text: 'Records were detailed, up to date and showed why each decision was taken.',
      },
    ],
    never: [
      'He had a criminal record for theft.',
      'An audio recording of the interview was played to the court.',
    ],
  },
  {
    theme: 'multi_agency_working',
    proposed: [
      {
        stance: 'concern',
        text: 'Each service assumed that another was taking the lead.',
      },
      {
        stance: 'concern',
        text: 'Health, housing and education worked to separate plans and never met.',
      },
      {
        stance: 'concern',
        text: 'Professionals were unclear about who was responsible for the safety plan.',
      },
      {
        stance: 'good',
        text: 'The agencies worked closely together, with joint visits and one shared plan.',
      },
    ],
    never: [
      'The multi-academy trust runs four primary schools.',
      'Multi-agency training dates are listed on the website.',
    ],
  },
  {
    theme: 'cp_planning',
    proposed: [
      {
        stance: 'concern',
        text: 'A strategy discussion should have been held that evening and was not.',
      },
      {
        stance: 'concern',
        text: 'The plan was a list of tasks for the mother, with no dates and no way of telling whether the children were safer.',
      },
      {
        stance: 'concern',
        text: 'The conference went ahead without health or the police.',
      },
      {
        stance: 'good',
        text: 'Section 47 enquiries were timely and led to a clear, specific protection plan.',
      },
    ],
    never: [
      'The business plan for the coming year was agreed in March.',
      'The press conference was held at county hall.',
    ],
  },
  {
    theme: 'was_not_brought',
    proposed: [
      {
        stance: 'concern',
        text: 'She was not brought to any of the four hearing tests.',
      },
      {
        stance: 'concern',
        text: 'After two missed outpatient appointments the clinic wrote to the GP and discharged him.',
      },
      {
        stance: 'concern',
        text: 'His immunisations were overdue and he had not been registered with a dentist.',
      },
      {
        stance: 'good',
        text: 'The surgery followed up the non-attendance promptly and rang the family the same day.',
      },
    ],
    never: [
      'A DNA sample was taken from the sofa.',
      'Two panel members did not attend the final meeting.',
    ],
  },
  {
    theme: 'parental_engagement',
    proposed: [
      {
        stance: 'concern',
        text: 'The couple would not answer the door and did not return calls.',
      },
      {
        stance: 'concern',
        text: 'Father became aggressive when asked about money, and staff visited in pairs after that.',
      },
      {
        stance: 'concern',
        text: 'Mother declined every offer of support.',
      },
      {
        stance: 'good',
        text: 'The family support worker earned her trust over several months, and she began to ask for help.',
      },
    ],
    never: [
      'The ring was an engagement present.',
      'Lessons were engaging and pupils enjoyed them.',
    ],
  },
  {
    theme: 'cross_boundary_transitions',
    proposed: [
      {
        stance: 'concern',
        text: 'The family moved to another county and their records did not follow for five months.',
      },
      {
        stance: 'concern',
        text: 'When she turned eighteen the support stopped and adult services had not been told about her.',
      },
      {
        stance: 'concern',
        text: 'The two authorities argued about which of them was responsible.',
      },
      {
        stance: 'good',
        text: 'The transfer between the two boroughs was well managed, with a joint visit and a full handover.',
      },
    ],
    never: [
      'The school bus transfer was late twice in the week.',
      'She transferred to theatre at nine in the evening.',
    ],
  },
  {
    theme: 'wider_family_concerns',
    proposed: [
      {
        stance: 'concern',
        text: 'His aunt rang three times to say the children were being left alone. The calls were put down to a family quarrel.',
      },
      {
        stance: 'concern',
        text: "A neighbour's report was logged as malicious and no one visited.",
      },
      {
        stance: 'concern',
        text: 'The grandmother sent photographs of bruises and never heard back.',
      },
      {
        stance: 'good',
        text: "The social worker took the grandfather's worries seriously and visited that evening.",
      },
    ],
    never: [
      'A family group conference was held in the autumn to look at where she might live.',
      'The author offers her condolences to the wider family.',
    ],
  },
  {
    theme: 'think_family',
    proposed: [
      {
        stance: 'concern',
        text: 'The psychiatrist did not ask whether she had children at home.',
      },
      {
        stance: 'concern',
        text: 'Probation saw him every week as an offender and never as a father.',
      },
      {
        stance: 'concern',
        text: 'Adult mental health records make no mention of the baby.',
      },
      {
        stance: 'good',
        text: 'The recovery worker and the health visitor made joint visits and planned for the children together.',
      },
    ],
    never: [
      'The Think Family strategy was launched in 2014.',
      'The employer has a family-friendly leave policy.',
    ],
  },
  {
    theme: 'blaming_language',
    proposed: [
      {
        stance: 'concern',
        text: 'She is described in the log as promiscuous and attention-seeking at thirteen.',
      },
      {
        stance: 'concern',
        text: 'Notes refer to his "lifestyle choices" when he was being made to carry drugs.',
      },
      {
        stance: 'concern',
        text: 'The word "consensual" appears in the report about a child of twelve.',
      },
      {
        stance: 'good',
        text: 'Records use careful language and never suggest that she was at fault.',
      },
    ],
    never: [
      'This is a blame-free process that seeks learning.',
      'Pupils make their choices for key stage 4 in the spring.',
    ],
  },
  {
    theme: 'domestic_abuse',
    proposed: [
      {
        stance: 'concern',
        text: 'Ms T told the optician that he kept her bank card and that she was not allowed to have visitors.',
      },
      {
        stance: 'mention',
        text: 'The couple were asked about safety at home at each contact and there was never any violence.',
      },
      {
        stance: 'concern',
        text: 'Police were called to the flat eleven times when neighbours heard him shouting and her crying.',
      },
      {
        stance: 'concern',
        text: 'He kept her phone and her bank card and decided whom she could see.',
      },
      {
        stance: 'concern',
        text: 'The children saw their father punch their mother.',
      },
      {
        stance: 'good',
        text: 'Children were recognised as victims of the domestic abuse, and the response to their mother was sensitive and prompt.',
      },
    ],
    never: [
      'Domestic arrangements for the panel were made by the business manager.',
      'No evidence of cuts to the domestic flights budget was found.',
    ],
  },
  {
    theme: 'parental_mental_health',
    proposed: [
      {
        stance: 'concern',
        text: 'Her care co-ordinator had not been told that Mrs D was at home all day with a baby and a toddler.',
      },
      {
        stance: 'concern',
        text: "Mother's depression returned after the birth and she stopped taking her tablets.",
      },
      {
        stance: 'concern',
        text: 'Dad had been detained under the Mental Health Act twice before the move.',
      },
      {
        stance: 'concern',
        text: 'She told the health visitor that she could not get out of bed on most days and that the baby would be better off without her.',
      },
      {
        stance: 'good',
        text: 'The perinatal mental health team worked closely with mother and midwife through her illness.',
      },
    ],
    never: ['CAMHS offered an appointment in July.', 'The author works for a mental health trust.'],
  },
  {
    theme: 'parental_substance_misuse',
    proposed: [
      {
        stance: 'concern',
        text: 'Mr B was using on top of his methadone, and his recovery worker did not know that he had children.',
      },
      {
        stance: 'concern',
        text: 'Both parents were using heroin when the baby was conceived.',
      },
      {
        stance: 'concern',
        text: 'Mother smelled of drink when she collected the children.',
      },
      {
        stance: 'concern',
        text: 'Empty vodka bottles were seen beside the cot on two visits.',
      },
      {
        stance: 'good',
        text: 'The drug worker and midwife worked together with the parents, and safe storage of methadone was checked at home.',
      },
    ],
    never: [
      'Alcohol gel was available at the entrance.',
      'A drug chart was completed by the ward.',
    ],
  },
  {
    theme: 'toxic_trio',
    proposed: [
      {
        stance: 'concern',
        text: 'The toxic trio of factors was present in this family throughout.',
      },
      {
        stance: 'concern',
        text: 'Mother was drinking daily, had been admitted twice with depression and was being assaulted by her partner.',
      },
      {
        stance: 'concern',
        text: 'The trilogy of risk was evident in the household and was not recognised.',
      },
      {
        stance: 'mention',
        text: 'The phrase toxic trio is defined in the glossary.',
      },
    ],
    never: [
      'Toxicology results were normal.',
      'The toxic leave policy was reviewed by human resources.',
    ],
  },
  {
    theme: 'neglect',
    proposed: [
      {
        stance: 'concern',
        text: 'The children came to school hungry and in dirty clothes.',
      },
      {
        stance: 'concern',
        text: 'There was no bedding, the kitchen was filthy and the bath was full of rubbish.',
      },
      {
        stance: 'concern',
        text: 'She was left alone with her brothers for whole evenings at the age of six.',
      },
      {
        stance: 'good',
        text: 'Neglect was recognised early by the school, and the Graded Care Profile was used well.',
      },
    ],
    never: [
      'He neglected to mention the date of the meeting.',
      'The panel heard that criminal negligence was considered by the Crown Prosecution Service.',
    ],
  },
  {
    theme: 'parental_learning_disability',
    proposed: [
      {
        stance: 'concern',
        text: 'Mother has a learning disability and no one checked whether she had understood the written agreement.',
      },
      {
        stance: 'concern',
        text: 'Father could not read the letters that were sent to him.',
      },
      {
        stance: 'concern',
        text: "Neither parent's cognitive functioning was assessed until proceedings began.",
      },
      {
        stance: 'good',
        text: 'An advocate and easy read material helped both parents with learning difficulties to take part.',
      },
    ],
    never: [
      "His teacher arranged support for the child's learning disability.",
      'The learning disability nurse chaired the panel.',
    ],
  },
  {
    theme: 'young_vulnerable_parents',
    proposed: [
      {
        stance: 'concern',
        text: 'Mum was sixteen and had grown up in foster care.',
      },
      {
        stance: 'concern',
        text: 'He was seventeen when he became a father and nobody asked how he was coping.',
      },
      {
        stance: 'concern',
        text: 'Her own childhood was marked by abuse and she had no family to turn to.',
      },
      {
        stance: 'good',
        text: 'The young parents were well supported by the family nurse, who visited weekly.',
      },
    ],
    never: [
      'Parents of teenagers were invited to the workshop.',
      'Young people told inspectors that the club was fun.',
    ],
  },
  {
    theme: 'poverty_housing',
    proposed: [
      {
        stance: 'concern',
        text: 'The family of six were living in one damp room with no cooker.',
      },
      {
        stance: 'concern',
        text: 'They had been evicted twice and were in debt.',
      },
      {
        stance: 'concern',
        text: 'Mother could not afford the bus fare to the hospital.',
      },
      {
        stance: 'good',
        text: 'Housing officers gave practical help with rent arrears, and an eviction was prevented.',
      },
    ],
    never: [
      'The reviewers noted the poverty of evidence on this point.',
      'The server housing the records was replaced.',
    ],
  },
  {
    theme: 'known_offender_in_household',
    proposed: [
      {
        stance: 'concern',
        text: 'The lodger had moved in during May; his conviction for harming a niece was known to his probation officer, who did not know that there were children at the address.',
      },
      {
        stance: 'concern',
        text: 'A registered sex offender was living at the address and no one told the school.',
      },
      {
        stance: 'concern',
        text: 'He had been to prison for injuring a baby in a previous relationship.',
      },
      {
        stance: 'concern',
        text: 'Her new partner had convictions for violence against children that nobody checked.',
      },
      {
        stance: 'good',
        text: 'MAPPA checks were completed promptly and prevented him from moving in.',
      },
    ],
    never: [
      'The offender management unit sent a representative to the panel.',
      'Father was convicted of murder in May.',
    ],
  },
  {
    theme: 'infants_prebirth',
    proposed: [
      {
        stance: 'concern',
        text: 'The baby was five weeks old and had been seen once since leaving hospital.',
      },
      {
        stance: 'concern',
        text: 'Mother booked late and the unborn child was not discussed at the conference.',
      },
      {
        stance: 'concern',
        text: 'Pre-birth planning started in the last fortnight of the pregnancy.',
      },
      {
        stance: 'good',
        text: 'Safe sleep advice was given early, revisited at each visit and shared with the grandparents.',
      },
    ],
    never: [
      'The baby boom of the sixties shaped the town.',
      'The panel looked at photographs from a newspaper.',
    ],
  },
  {
    theme: 'bruising_nonmobile',
    proposed: [
      {
        stance: 'concern',
        text: 'A bruise on the cheek of a ten-week-old was put down to a toy.',
      },
      {
        stance: 'concern',
        text: 'The twins were not yet rolling when the first fracture was found.',
      },
      {
        stance: 'concern',
        text: "The nurse saw a small mark on the baby's ear and did not refer for a paediatric opinion.",
      },
      {
        stance: 'good',
        text: 'The health visitor followed the bruising protocol, and the baby was seen by a paediatrician the same day.',
      },
    ],
    never: [
      'Her ego was bruised by the result.',
      'A teenager had bruising after a football match.',
    ],
  },
  {
    theme: 'disability_health_needs',
    proposed: [
      {
        stance: 'concern',
        text: 'His distress was attributed to his autism and not looked into.',
      },
      {
        stance: 'concern',
        text: 'Her insulin was not given at weekends and the school was told she was difficult.',
      },
      {
        stance: 'concern',
        text: "The boy's communication board stayed in a cupboard.",
      },
      {
        stance: 'good',
        text: 'Workers who knew the disabled children well used signs and symbols to understand them.',
      },
    ],
    never: [
      'The venue has disabled parking.',
      'Disabled access at the conference centre was poor.',
    ],
  },
  {
    theme: 'intrafamilial_csa',
    proposed: [
      {
        stance: 'concern',
        text: 'She told a friend that her uncle came into her bed.',
      },
      {
        stance: 'concern',
        text: 'Sexualised behaviour at nursery was seen as naughtiness.',
      },
      {
        stance: 'concern',
        text: 'The girl took back what she had said about her stepfather touching her, and the enquiry ended.',
      },
      {
        stance: 'good',
        text: 'Her disclosure of sexual abuse by her brother was handled well and she was believed.',
      },
    ],
    never: [
      'The sexual health clinic is open on Fridays.',
      'A poster for the SARC was displayed in reception.',
    ],
  },
  {
    theme: 'cse',
    proposed: [
      {
        stance: 'concern',
        text: 'At fourteen she was being collected from school by adult men in different cars.',
      },
      {
        stance: 'concern',
        text: 'Her twenty-six-year-old "boyfriend" gave her alcohol and a phone.',
      },
      {
        stance: 'concern',
        text: 'Explicit images of herself had been sent to men she met online.',
      },
      {
        stance: 'good',
        text: 'Police and social workers responded well to the sexual exploitation and disrupted the men who had groomed her.',
      },
    ],
    never: [
      'He has a Certificate of Secondary Education in woodwork.',
      'The dog grooming parlour below the flat was noisy.',
    ],
  },
  {
    theme: 'cce_serious_violence',
    proposed: [
      {
        stance: 'concern',
        text: 'He was found in a seaside town with cash, two phones and a knife.',
      },
      {
        stance: 'concern',
        text: 'The boy owed money to a gang and was made to sell drugs for them.',
      },
      {
        stance: 'concern',
        text: 'Arrests were dealt with as crime and nobody considered that he was being exploited through county lines.',
      },
      {
        stance: 'good',
        text: 'Disruption work was effective and he was treated as a victim of criminal exploitation.',
      },
    ],
    never: [
      'A kitchen knife and fork were in the sink.',
      'She was ganged up on in the playground game.',
    ],
  },
  {
    theme: 'child_mental_health_self_harm',
    proposed: [
      {
        stance: 'concern',
        text: 'The pupil had been cutting herself since year eight.',
      },
      {
        stance: 'concern',
        text: 'CAMHS closed his case after one missed call, although he had spoken of wanting to die.',
      },
      {
        stance: 'concern',
        text: 'Her eating disorder was noticed by classmates before any adult.',
      },
      {
        stance: 'good',
        text: 'CAMHS responded quickly and the school was part of the safety plan.',
      },
    ],
    never: [
      'The Mental Health Act was amended in 2007.',
      'Staff mental health week took place in October.',
    ],
  },
  {
    theme: 'missing_children',
    proposed: [
      {
        stance: 'concern',
        text: 'He went missing nineteen times from the home in three months.',
      },
      {
        stance: 'concern',
        text: 'Return home interviews were not offered until weeks afterwards.',
      },
      {
        stance: 'concern',
        text: 'She stayed out overnight and no report was made to the police.',
      },
      {
        stance: 'good',
        text: 'Return interviews were prompt and what was learned was used to keep her safe.',
      },
    ],
    never: [
      'Two pages of the report are missing.',
      'The missing data were requested from the trust.',
    ],
  },
  {
    theme: 'school_exclusion_attendance',
    proposed: [
      {
        stance: 'concern',
        text: 'His permanent exclusion left him on the streets all day.',
      },
      {
        stance: 'concern',
        text: 'Attendance had fallen to forty per cent before the school made a referral.',
      },
      {
        stance: 'concern',
        text: 'She was on a part-time timetable of five hours a week.',
      },
      {
        stance: 'good',
        text: 'School was a protective factor, and staff noticed and acted quickly whenever she was away.',
      },
    ],
    never: [
      'The exclusion criteria for the audit are listed.',
      'Attendance at conference by the police was good.',
    ],
  },
  {
    theme: 'elective_home_education',
    proposed: [
      {
        stance: 'concern',
        text: 'After he was withdrawn from school to be taught at home, no professional saw him for a year.',
      },
      {
        stance: 'concern',
        text: 'Mother told the school she would home educate and his name was taken off the roll.',
      },
      {
        stance: 'concern',
        text: 'An elective home education visit was offered once and declined.',
      },
      {
        stance: 'good',
        text: 'Oversight of home-educated children is robust and visits are regular.',
      },
    ],
    never: ['Homework was set each Friday.', 'The distance learning module takes ten weeks.'],
  },
  {
    theme: 'race_culture_adultification',
    proposed: [
      {
        stance: 'concern',
        text: 'The appointment letters were in English, although Father read only Kurdish.',
      },
      {
        stance: 'concern',
        text: 'The Black teenager was treated as an adult and searched without anyone with her.',
      },
      {
        stance: 'concern',
        text: 'An interpreter was not used and the ten-year-old translated for her mother.',
      },
      {
        stance: 'concern',
        text: "The family's faith and heritage were not explored in any assessment.",
      },
      {
        stance: 'good',
        text: 'Practitioners showed culturally sensitive practice and interpreters were booked for each visit.',
      },
    ],
    never: [
      'A culture of learning is promoted by the board.',
      'Agriculture is the main employer in the district.',
    ],
  },
  {
    theme: 'looked_after_children',
    proposed: [
      {
        stance: 'concern',
        text: 'His sixth placement broke down in a year.',
      },
      {
        stance: 'concern',
        text: 'The care leaver was moved into a flat without a pathway plan.',
      },
      {
        stance: 'concern',
        text: 'She was returned home from foster care without an assessment.',
      },
      {
        stance: 'good',
        text: 'Children in care benefit from stable placements and good life-story work.',
      },
    ],
    never: [
      'The children were looked after by a childminder on Tuesdays.',
      'A student on placement took the minutes.',
    ],
  },
  {
    theme: 'workforce_stability',
    proposed: [
      {
        stance: 'concern',
        text: 'The child had five social workers in nine months.',
      },
      {
        stance: 'concern',
        text: 'Half of the posts in the team were vacant and covered by locums.',
      },
      {
        stance: 'concern',
        text: 'Nobody was allocated to the case between March and June.',
      },
      {
        stance: 'good',
        text: 'The team is stable, turnover is low and children keep the same worker.',
      },
    ],
    never: ['An estate agency managed the property.', "The company's annual turnover fell."],
  },
  {
    theme: 'caseload_capacity',
    proposed: [
      {
        stance: 'concern',
        text: 'Health visitors in the area were each responsible for far more families than they could visit.',
      },
      {
        stance: 'concern',
        text: 'The social worker held thirty-four cases and worked most weekends.',
      },
      {
        stance: 'concern',
        text: 'The team was overwhelmed by the volume of referrals.',
      },
      {
        stance: 'good',
        text: 'Caseloads are manageable and protected for new staff.',
      },
    ],
    never: ["Mother's mental capacity was assessed.", 'The room has a capacity of forty.'],
  },
  {
    theme: 'leadership_governance',
    proposed: [
      {
        stance: 'concern',
        text: 'The board did not know that the actions from its last two reviews were unfinished.',
      },
      {
        stance: 'concern',
        text: 'Senior leaders had no line of sight to practice in the team.',
      },
      {
        stance: 'concern',
        text: 'Audits did not pick up the weaknesses that this review found.',
      },
      {
        stance: 'good',
        text: 'Leaders know their services well and governance is strong.',
      },
    ],
    never: [
      'The list of board members is on page 40.',
      'She completed the course at the Leadership Academy.',
    ],
  },
  {
    theme: 'placement_sufficiency',
    proposed: [
      {
        stance: 'concern',
        text: 'Forty providers were approached and none could offer a home.',
      },
      {
        stance: 'concern',
        text: 'He was placed in an unregistered flat two hundred miles from his family.',
      },
      {
        stance: 'concern',
        text: 'With no secure bed available she remained on the ward for weeks.',
      },
      {
        stance: 'good',
        text: 'There are sufficient local homes and children are placed close to home.',
      },
    ],
    never: [
      'There was sufficient evidence to charge.',
      'Work placement forms were returned to the college.',
    ],
  },
  {
    theme: 'early_help',
    proposed: [
      {
        stance: 'concern',
        text: "The family support ended when the children's centre closed.",
      },
      {
        stance: 'concern',
        text: 'Early help was not offered, although the school had asked for it twice.',
      },
      {
        stance: 'concern',
        text: 'The CAF was opened and then allowed to lapse.',
      },
      {
        stance: 'good',
        text: 'Early help made a real difference to the family and was well co-ordinated.',
      },
    ],
    never: [
      'The early helpdesk opens at seven.',
      'A donation was made through the Charities Aid Foundation.',
    ],
  },
  {
    theme: 'training_knowledge',
    proposed: [
      {
        stance: 'concern',
        text: 'Ward staff had not been trained in the bruising pathway.',
      },
      {
        stance: 'concern',
        text: 'Officers did not know that the policy applied to unborn children.',
      },
      {
        stance: 'concern',
        text: 'There was confusion about the law on consent, and the procedure was not followed.',
      },
      {
        stance: 'good',
        text: 'Training was of high quality and improved practice.',
      },
    ],
    never: ['The training calendar is published in April.', 'He was met at the train station.'],
  },
  {
    theme: 'service_gaps_waits',
    proposed: [
      {
        stance: 'concern',
        text: 'The wait for trauma therapy was fourteen months.',
      },
      {
        stance: 'concern',
        text: 'There was no specialist service for under-fives in the county.',
      },
      {
        stance: 'concern',
        text: 'The perpetrator programme had been decommissioned.',
      },
      {
        stance: 'good',
        text: 'There is no waiting list and access to counselling is prompt.',
      },
    ],
    never: ['She sat in the waiting room for ten minutes.', 'Mind the gap, the sign said.'],
  },
  {
    theme: 'covid_context',
    proposed: [
      {
        stance: 'concern',
        text: "During lockdown the health visitor's contacts were by video and the baby was not undressed.",
      },
      {
        stance: 'concern',
        text: 'Schools were closed, and nobody outside the home saw the children for months.',
      },
      {
        stance: 'concern',
        text: 'Because of the pandemic his father was not allowed to attend appointments.',
      },
      {
        stance: 'good',
        text: 'Home visits continued throughout the pandemic.',
      },
    ],
    never: ['The school held a lockdown drill in June.', 'Bail restrictions were lifted.'],
  },
];
