import { parts } from '../build/prose.ts';
import type { Sample } from '../build/sample.ts';
import type { CaseTruth } from './case-truth.ts';

/** Seven-minute briefing, 2021: a boy of fourteen, criminally exploited and stabbed. Invented. */
export const childT: Sample = {
  file: 'westmarch-scp-7-minute-briefing-child-t-2021',
  format: 'pdf',
  look: {
    font: 'Arial',
    size: 12,
    headingColour: '0B5345',
    columns: 2,
    lineSpacing: 1.1,
  },
  cover: {
    lines: [
      { text: '7-minute briefing: Child T', size: 22, bold: true },
      { text: 'Westmarch Safeguarding Children Partnership, November 2021', size: 12 },
    ],
    ownPage: false,
  },
  header: '',
  footer: 'Westmarch SCP | 7-minute briefing: Child T | {page}',
  contents: false,
  body: parts(`
[box] 1. What happened?
Child T was fourteen when he was stabbed in the leg in a park in Westmarch in the early evening. He lost a great deal of blood and survived because two passers-by knew first aid. He will probably always walk with a stick.
The boy who stabbed him was fifteen. Both had been carrying drugs for the same group of adults.
The full local child safeguarding practice review (LCSPR) has been published and can be found on our website. This briefing is for you to read, and to talk about with your team.

[box] 2. Who is Child T?
Child T is Black British, of Ghanaian family. He lives with his dad and his two big sisters. He cooks, he is a goalkeeper, and he looks after a neighbour's dog.
His mum died when he was eleven. He was excluded from school for good at thirteen, for bringing in a knife which he said was for protection. He waited five months for a place in a pupil referral unit and was offered three hours a day.
"When they kicked me out, the olders was there the same day. Like they'd been told."

[box] 3. What did we miss?
- He was frightened. A boy who carries a knife for protection is telling us that he needs some. Nobody asked who from.
- Exclusion was treated as the end of a school process and not as the beginning of a risk. There was no multi-agency meeting.
- New trainers and three train tickets were found by his dad, who took them to the police station. He was advised to keep a closer eye on his son. His report was not passed on.
- Four police contacts in ten weeks were each dealt with on their own. He was searched, moved on, searched, arrested. He was spoken about as a suspect every time and not once as a child who might be exploited.
- He was described as "streetwise" and "physically imposing". He is five foot four.
- The exploitation screening tool was completed three times by three people. None had seen the others' and all scored him as low.

[box] 4. What was done well?
- The paramedic who noticed, six weeks earlier, that a cut hand did not match the story. She made a safeguarding referral the same night and rang to see what had come of it.
- The pupil referral unit's mentor, who walked him to the bus each day by a different road and never said that it was because of the risk.
- Housing, who offered the family a move within nine days of being asked.
- The hospital youth worker, who was at his bedside when he woke and is still in touch.

[box] 5. Why did it happen like that?
It is easy to be wise now. Staff at the school had a policy that left no choice about knives. Police officers had a hotspot to patrol and were praised for searches. The social work team was eight workers short out of twenty, and the referral by the paramedic waited 16 days. Everyone was dealing with the thing in front of them.
Lockdown had closed his football club, his church and his aunt's house. These were the places where someone might have seen him change.
We found no concerns at all about the care given by his dad, who did everything that a parent could.

[box] 6. What should I do now?
- Ask "what is he afraid of?" before asking "what has he done?"
- Treat any permanent exclusion as a trigger for a discussion with the exploitation hub.
- Say it if you think a Black child is being treated as older or tougher than he is. Expect to be thanked.
- If a parent brings you evidence, send it on, and tell them what was done with it.
- Read what others have recorded before you complete a screening tool.
- If you refer and hear nothing, ring. If you are still unhappy, use the escalation policy.

[box] 7. Questions for your team
- When did we last change our minds about a child?
- Which of our children have been stopped by the police this month, and do we know why?
- Who would notice if a boy of thirteen were suddenly not anywhere in the day?

[box] The year in outline
**September:** permanently excluded. No meeting of agencies.
**October to February:** no school place. Two searches in the street.
**January:** his dad takes what he has found to the police.
**February:** starts at the pupil referral unit, three hours a day. A mentor is found for him.
**March:** lockdown. Club, church and aunt's house closed to him.
**May:** cut hand. The paramedic refers. The referral waits.
**July:** stabbed.

[box] In his own words
Child T was asked what he would like people who work with young people to know. "I was always going to tell someone. It just had to be somebody who wasn't writing it down."

[box] Where to find out more
- The LCSPR on Child T, in full and as a film made with young people
- National review: It was hard to escape (2020)
- Training: contextual safeguarding; adultification; trauma
- Westmarch escalation policy
- Multi-agency hub: ask for the exploitation lead
`),
};

/** Each theme has at least one passage of the text behind it. */
export const childTTruth: CaseTruth = {
  reviewType: 'briefing',
  partnership: 'Westmarch Safeguarding Children Partnership',
  subject: 'Child T',
  ageBand: '11 to 15',
  sex: 'male',
  incidentType: 'incident_other_harm',
  publishedYear: 2021,
  knownToSocialCare: true,
  concerns: [
    'cce_serious_violence',
    'school_exclusion_attendance',
    'race_culture_adultification',
    'blaming_language',
    'professional_curiosity',
    'wider_family_concerns',
    'information_sharing',
    'history_cumulative_harm',
    'assessment_quality',
    'workforce_stability',
    'drift_delay',
    'covid_context',
    'multi_agency_working',
  ],
  good: [
    'professional_curiosity',
    'cce_serious_violence',
    'poverty_housing',
    'information_sharing',
    'school_exclusion_attendance',
  ],
};
