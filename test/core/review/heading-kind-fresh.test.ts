import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/core/review/review.ts';
import { headingChances } from '../../../src/core/review/heading-kind.ts';

/** Headings with the first sentence under them, written before the rules that are to read them. */
const PAIRS: readonly (readonly [SectionKind, string, string])[] = [
  [
    'introduction',
    'Why this report was written',
    'This report was commissioned after the death of a baby.',
  ],
  ['introduction', 'Opening words', 'The Partnership offers its sympathy to all who knew Dario.'],
  [
    'introduction',
    'How this review came about',
    'In May 2018 the Board was notified that a child had died.',
  ],
  [
    'introduction',
    'What prompted us to look at this case',
    'A referral was made by the hospital after the boy was found hurt.',
  ],
  ['introduction', 'A word from the chair', 'I am grateful to all who contributed to this report.'],
  [
    'method',
    'The way in which the work was done',
    'The panel met six times and read reports by nine agencies.',
  ],
  [
    'method',
    'Who we spoke to',
    'The reviewer met eleven practitioners and the maternal grandmother.',
  ],
  [
    'method',
    'Contribution made by relatives',
    'The reviewer wrote to both parents; the father replied.',
  ],
  ['method', 'Our evidence', 'The panel had before it the records of six agencies.'],
  ['method', 'How information was gathered', 'Each agency was asked for a report on its own part.'],
  [
    'method',
    'Other investigations under way',
    'The police inquiry had not ended when the panel met.',
  ],
  ['terms', 'What we were asked to look at', 'The review was to consider the following matters.'],
  ['terms', 'Issues the review had to examine', 'Was the risk understood? Were the children seen?'],
  ['terms', 'Dates covered', 'The review considers the time from January 2015 to June 2017.'],
  [
    'family',
    'The people in this story',
    'Mother, aged 23, lived with her two sons and her partner.',
  ],
  [
    'family',
    'Members of the household',
    'Father, 31; mother, 29; Child A, aged 4; half-sister, aged 9.',
  ],
  ['family', 'Getting to know Samira', 'Samira was a lively girl who loved football and her aunt.'],
  [
    'family',
    'Heritage, faith and language',
    'The parents are of Kurdish heritage and speak Sorani at home.',
  ],
  [
    'family',
    'Relatives and others who matter',
    'The grandmother, aged 61, cared for both brothers.',
  ],
  [
    'narrative',
    'From birth to first nursery',
    'In March 2012 she was born at 34 weeks. In April 2012 the health visitor called.',
  ],
  [
    'narrative',
    'The months before the injury',
    'In June 2014 the mother moved. On 3 July 2014 the police attended.',
  ],
  [
    'narrative',
    'What was going on in the home',
    'Neighbours called the police in May 2016. In June the school rang.',
  ],
  [
    'narrative',
    'The night of 4 August',
    'At 11.20 pm an ambulance was called. Staff found the baby cold.',
  ],
  [
    'narrative',
    'How events unfolded',
    'In January 2011 the family came to the town. In May 2011 the first referral was made.',
  ],
  [
    'narrative',
    'Contact with services',
    'The family was known to seven services. In 2009 the first referral was made.',
  ],
  [
    'narrative',
    'The story of the case',
    'In 2014 the mother was in care. In 2016 she became pregnant.',
  ],
  ['chronology', 'Key dates', 'May 2010: born. June 2010: first visit.'],
  [
    'chronology',
    'Sequence of significant contacts',
    '12.3.14 - health visitor called. 15.3.14 - no reply.',
  ],
  [
    'analysis',
    'Making sense of it all',
    'The decision should have been reviewed because new facts had come.',
  ],
  [
    'analysis',
    'Was information shared as it should have been?',
    'It was not. The school should have been told, because it saw her daily.',
  ],
  [
    'analysis',
    'Why professionals acted as they did',
    'Workers were under pressure, which explains why checks were missed.',
  ],
  [
    'analysis',
    'How good was the help that was given?',
    'The help was late and should have been tested against the plan.',
  ],
  [
    'analysis',
    'Looking at practice in more depth',
    'The panel considered that assessments failed to weigh history.',
  ],
  [
    'analysis',
    'Could this have been foreseen?',
    'The panel does not think that anyone could have predicted the attack.',
  ],
  ['good_practice', 'Things done well', 'The school nurse went back three times.'],
  ['good_practice', 'Where the system served the child well', 'The midwife was persistent.'],
  ['good_practice', 'Commendable work', 'The housing officer visited at weekends.'],
  ['good_practice', 'Strengths', 'Meetings were well attended and well recorded.'],
  ['good_practice', 'Work that deserves praise', 'The teacher kept a diary.'],
  ['findings', 'What this teaches us', 'Services must hear fathers.'],
  [
    'findings',
    'Messages for those who work with children',
    'Babies who cannot move do not bruise.',
  ],
  ['findings', 'Points to take away', 'Ask twice. Write it down.'],
  ['findings', 'Where things fell short', 'No one asked about the stepfather.'],
  ['findings', 'Insights from the review', 'Neglect was seen incident by incident.'],
  ['conclusion', 'Summing up', 'The panel believes that much was done with care.'],
  ['conclusion', 'In closing', 'This was a sad case.'],
  ['conclusion', 'What is different now', 'Since the review a new pathway has been opened.'],
  ['conclusion', 'A last word', 'The death of this boy touched many people.'],
  ['recommendations', 'Steps the partners should take', 'The council should review its pathway.'],
  ['recommendations', 'What we want to see happen', 'The Board should seek assurance.'],
  ['recommendations', 'Proposals for change', 'That the trust revise its policy.'],
  ['recommendations', 'Calls to action', 'Schools must share plans.'],
  [
    'recommendations',
    'What must be different in future',
    'Police should send notices within a day.',
  ],
  ['recommendations', 'Commitments by each service', 'Action; lead; by when.'],
  ['glossary', 'What the letters stand for', 'CIN - child in need; GP - general practitioner.'],
  ['glossary', 'Meanings of terms', 'Core group: the people who carry out a plan.'],
  [
    'references',
    'Publications we drew upon',
    'Department for Education (2018) Working Together. London: HMSO.',
  ],
  ['references', 'Works referred to', 'Brandon, M. et al. (2020) Complexity and challenge.'],
  ['body', 'Lost in the gaps', 'The town lies on the coast.'],
  ['body', 'The red bicycle', 'It stood in the yard for years.'],
];

/** What a heading is read as by its words alone, where nothing else is known of it. */
function read(heading: string): string {
  const chances = [...headingChances(heading)];
  const [best] = chances.reduce((a, b) => (b[1] > a[1] ? b : a), ['topic', 0]);
  return best === 'topic' ? 'body' : best;
}

describe('headings in varied wording', () => {
  it.each(PAIRS)('reads as %s: %s', (kind, heading) => {
    expect(read(heading)).toBe(kind);
  });

  it('leaves a heading that names no part to its place', () => {
    for (const heading of ['Grey water', 'Two coats', 'The 42 bus', 'Nobody at the door']) {
      expect(read(heading)).toBe('body');
    }
  });
});
