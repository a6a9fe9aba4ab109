import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../../src/core/review/read-review.ts';
import type { FactName } from '../../../../src/core/review/review.ts';
import { documentOf, heading, para, row } from '../blocks.ts';

function values(name: FactName, blocks: readonly Block[]): string[] {
  return readReview(documentOf(blocks))
    .facts.filter((fact) => fact.name === name)
    .map(({ value }) => value);
}

/** A review of a cover and an introduction that says `words`. */
function saying(words: string, cover: readonly Block[] = []): Block[] {
  return [
    heading('Serious Case Review'),
    heading('Child E'),
    ...cover,
    heading('Introduction', 1, { page: 2 }),
    para(words, { page: 2 }),
  ];
}

function form(...rows: (readonly [string, string])[]): Block[] {
  return [heading('Rapid review'), ...rows.map((cells) => row(cells))];
}

describe('age at the incident', () => {
  it.each([
    ['Child E died in May 2014 at the age of seven weeks. His mother was 19.', '7 weeks'],
    ['This review is about a 15-year-old boy who was stabbed to death near his home.', '15 years'],
    [
      'Child E was 2 years 11 months old when she was found dead by her father, aged 24.',
      '2 years 11 months',
    ],
    ['Mother was 22 years old and Child E was eight days old when he was killed.', '8 days'],
    ['Child E, aged 3, suffered a serious head injury in the care of a man aged 31.', '3 years'],
    ['The subject of this review was an 11 month old baby who sustained fractures.', '11 months'],
    ['Child E was aged 14 years at the time of her death.', '14 years'],
    [
      'Child E, a White British boy of 8 years, was found badly neglected by the police.',
      '8 years',
    ],
    ['Child E was 16 when he was stabbed on the street by a 17 year old male.', '16 years'],
    ['Child E was two and a half years old at the time of the incident.', '2 years 6 months'],
    ['Child E, a four-month-old infant, was taken to hospital with serious injuries.', '4 months'],
  ])('reads %j', (words, value) => {
    expect(values('ageAtIncident', saying(words))).toEqual([value]);
  });

  it.each([
    'Child E died in 2014. Her mother was 17 years old at the time of the death.',
    'Child E was injured. An older sibling, aged 4, was also in the home when the incident happened.',
    'At the age of 3 Child E was first placed on a plan.',
    'A serious case review is held where a child aged under 18 has died.',
    'His 6 year old brother was present when Child E died.',
    'Child E was seriously injured by her 19-year-old father.',
  ])('does not read %j', (words) => {
    expect(values('ageAtIncident', saying(words))).toEqual([]);
  });

  it('is worked out from the dates of a form', () => {
    const rows = form(['Date of birth', '01/02/2020'], ['Date of incident', '20/03/2020']);
    expect(values('ageAtIncident', rows)).toEqual(['6 weeks']);
  });
});

describe('what the cover says', () => {
  it('reads the first page of the repository before anything else', () => {
    const blocks = [
      para('Title: Serious case review: Baby Penny.'),
      para('LSCB: Northvale Safeguarding Children Board'),
      para('Author: Jane Doe'),
      para('Date of publication: 2016'),
      para('Copyright remains with the publishing LSCB(s).'),
      heading('Serious Case Review', 1, { page: 2 }),
      para('Author: J. Doe, for Southby Safeguarding Children Board', { page: 2 }),
      heading('Introduction', 1, { page: 3 }),
      para('Baby Penny died.', { page: 3 }),
    ];
    const { facts } = readReview(documentOf(blocks));
    const best = (name: FactName) => facts.find((fact) => fact.name === name)?.value;
    expect(best('partnership')).toBe('Northvale Safeguarding Children Board');
    expect(best('author')).toBe('Jane Doe');
    expect(best('subject')).toBe('Baby Penny');
    expect(facts.find(({ name }) => name === 'publishedDate')).toMatchObject({
      iso: '2016',
      precision: 'year',
    });
    expect(best('publicationStatus')).toBe('published');
    expect(best('reviewType')).toBe('scr');
  });

  it.each([
    ['Local Child Safeguarding Practice Review', 'lcspr'],
    ['Child Safeguarding Practice Review: Theo', 'lcspr'],
    ['Executive summary of the serious case review into Child R', 'executive_summary'],
    ['Seven minute briefing: Child R', 'briefing'],
    ['7-minute briefing', 'briefing'],
    ['Rapid Review', 'rapid_review'],
    ['Concise Child Practice Review', 'cpr'],
    ['Significant Case Review', 'learning_review'],
    ['Serious Case Review: Action plan', 'action_plan'],
    ['Partnership response to the local child safeguarding practice review', 'response'],
    ['Domestic Homicide Review', 'dhr'],
    ['Safeguarding Adults Review', 'sar'],
    ['REGULATION 28 REPORT TO PREVENT FUTURE DEATHS', 'other'],
  ])('takes %j for its kind', (title, type) => {
    const blocks = [
      heading(title),
      heading('Introduction', 1, { page: 2 }),
      para('A child died.', { page: 2 }),
    ];
    expect(values('reviewType', blocks)[0]).toBe(type);
  });

  it.each([
    ['Northvale Safeguarding Children Partnership', 'Northvale Safeguarding Children Partnership'],
    [
      'The Northvale and Southby Local Safeguarding Children Board',
      'Northvale and Southby Local Safeguarding Children Board',
    ],
    [
      'Commissioned by Kingston upon Wold Safeguarding Children Board',
      'Kingston upon Wold Safeguarding Children Board',
    ],
    [
      'Tri-Borough Local Safeguarding Children Board',
      'Tri-Borough Local Safeguarding Children Board',
    ],
    [
      'Wold-on-Tarn Safeguarding Children Partnership',
      'Wold-on-Tarn Safeguarding Children Partnership',
    ],
    ['Southby LSCB', 'Southby LSCB'],
    ['Mid Glen Child Protection Committee', 'Mid Glen Child Protection Committee'],
  ])('finds the partnership in %j', (line, name) => {
    expect(values('partnership', saying('A child died.', [para(line)]))).toEqual([name]);
  });

  it('names no partnership where only the general name stands', () => {
    const words = 'The Local Safeguarding Children Board agreed to commission this review.';
    expect(values('partnership', saying(words))).toEqual([]);
  });

  it('comes to an end with words joined by any number of hyphens', () => {
    const words = `It found that ${'Tarn-Typent-'.repeat(60)}Type.`;
    expect(values('partnership', saying(words))).toEqual([]);
  });

  it.each([
    ['Child E', 'Child E'],
    ['CHILD E', 'Child E'],
    ['Family S4', 'Family S4'],
    ['Serious Case Review: FD17', 'FD17'],
    ['SOT14(1)', 'SOT14(1)'],
    ['‘Charlie and Charlotte’', 'Charlie and Charlotte'],
    ['Young Person F', 'Young Person F'],
    ['Baby Penny', 'Baby Penny'],
    ['Overview report in respect of Theo', 'Theo'],
  ])('finds the subject in %j', (line, name) => {
    const blocks = [
      heading('Northvale Safeguarding Children Board'),
      para(line),
      heading('Introduction', 1, { page: 2 }),
      para('This review was held in 2015.', { page: 2 }),
    ];
    expect(values('subject', blocks)).toEqual([name]);
  });

  it.each([
    ['This review concerns twin girls, who will be known as Anna and Bella.', 'Anna and Bella'],
    ['Jack was a much loved 14 year old who died in 2021.', 'Jack'],
    ['An ambulance was called to the home of Baby J, aged 10 weeks.', 'Baby J'],
    ['The mother, who is referred to as Zoe, moved. This review is about Ivy, who was 3.', 'Ivy'],
  ])('finds the subject in the first sentences: %j', (words, name) => {
    const blocks = [
      heading('Northvale Safeguarding Children Partnership'),
      heading('Introduction', 1, { page: 2 }),
      para(words, { page: 2 }),
    ];
    expect(values('subject', blocks)).toEqual([name]);
  });

  it('takes no common words for a pseudonym', () => {
    const blocks = [
      heading('Child Protection Review'),
      para('Child Sexual Exploitation and Family Support'),
      heading('Introduction', 1, { page: 2 }),
      para('Child Protection was strong.', { page: 2 }),
    ];
    expect(values('subject', blocks)).toEqual([]);
  });

  it.each([
    ['Independent author: Jane Doe MSc, CQSW', 'Jane Doe'],
    ['Lead reviewers: Jane Doe and Paul Roe', 'Jane Doe and Paul Roe'],
    ['Dr Amy O’Neil, Independent Reviewer', 'Dr Amy O’Neil'],
    ['Report written by Jane Smith-Jones', 'Jane Smith-Jones'],
  ])('finds the author in %j', (line, name) => {
    expect(values('author', saying('A child died.', [para(line)]))).toEqual([name]);
  });

  it('tells drafts and confidential papers, and what is published though it says confidential', () => {
    expect(values('publicationStatus', saying('A child died.', [para('Final draft v3')]))).toEqual([
      'draft',
    ]);
    expect(
      values('publicationStatus', saying('A child died.', [para('Strictly confidential')])),
    ).toEqual(['confidential']);
    expect(
      values(
        'publicationStatus',
        saying('A child died.', [para('Strictly confidential'), para('Published: 3 May 2019')]),
      ),
    ).toEqual(['published', 'confidential']);
    expect(values('publicationStatus', saying('A child died.'))).toEqual([]);
  });
});

describe('the incident', () => {
  it.each([
    ['Child E died from injuries caused by his father.', 'incident_fatal_abuse'],
    ['Child E was murdered by his stepfather in 2012.', 'incident_fatal_abuse'],
    ['Child E sustained serious head injuries and fractures.', 'incident_serious_injury'],
    ['Child E died suddenly while co-sleeping with his mother.', 'incident_sudi'],
    ['Child E took her own life in June 2018.', 'incident_suicide'],
    [
      'Child E was taken to hospital by her aunt. She had a subdural bleed.',
      'incident_serious_injury',
    ],
    ['Child E was killed by his father. He then took his own life.', 'incident_fatal_abuse'],
    ['Child E was sexually exploited by a group of men.', 'incident_other_harm'],
  ])('%j is %s', (words, type) => {
    expect(values('incidentType', saying(words))).toEqual([type]);
  });

  it.each([
    'A review is held where a child has died and abuse or neglect is known or suspected.',
    'The mother of Child E had lost her own father to suicide.',
    'The review looked at how agencies worked together.',
  ])('%j says nothing of it', (words) => {
    expect(values('incidentType', saying(words))).toEqual([]);
  });

  it.each([
    ['On 3 April 2014 Child E was found dead at home.', '2014-04-03'],
    ['Child E died in March 2019.', '2019-03'],
    ['In March 2015 the Board decided to hold this review. Child E died in 2014.', '2014'],
  ])('%j happened on %s', (words, iso) => {
    expect(values('incidentDate', saying(words))).toEqual([iso]);
  });
});

describe('the child', () => {
  it.each([
    ['Child E was White British. His mother was Polish.', ['White British']],
    ['Child E’s mother was Romanian.', []],
    [
      'The child is of dual heritage (White British and Black Caribbean).',
      ['dual heritage (White British and Black Caribbean)'],
    ],
  ])('ethnicity in %j', (words, expected) => {
    expect(values('ethnicity', saying(words))).toEqual(expected);
  });

  it.each([
    ['Child E had a diagnosis of cerebral palsy.', ['cerebral palsy']],
    ['The mother had a learning disability. Child E died.', []],
    ['Child E was referred for an assessment of autism.', []],
  ])('disability in %j', (words, expected) => {
    expect(values('disability', saying(words))).toEqual(expected);
  });

  it.each([
    ['Child E was a 15-year-old girl.', ['female']],
    ['Child E was seen with his mother. Child E and his father moved.', ['male']],
    ['The mother and her partner moved. The gender of the child has been withheld.', []],
  ])('sex in %j', (words, expected) => {
    expect(values('sex', saying(words))).toEqual(expected);
  });
});

describe('standing with the local authority', () => {
  it.each<[string, FactName, string[]]>([
    [
      'Child E was the subject of a child protection plan at the time of his death.',
      'childProtectionPlan',
      ['current'],
    ],
    [
      'Child E had previously been subject to a child protection plan.',
      'childProtectionPlan',
      ['previous'],
    ],
    [
      'Child E had never been the subject of a child protection plan.',
      'childProtectionPlan',
      ['never'],
    ],
    ['Mother had previously been subject to a child protection plan.', 'childProtectionPlan', []],
    [
      'The review considered whether the child should have been subject to a child protection plan.',
      'childProtectionPlan',
      [],
    ],
    [
      'At the time of his death Child E was looked after by the local authority.',
      'lookedAfter',
      ['current'],
    ],
    ['Child E had previously been looked after.', 'lookedAfter', ['previous']],
    ['Child E had not been known to children’s social care.', 'knownToSocialCare', ['never']],
    [
      'The family was previously known to children’s social care.',
      'knownToSocialCare',
      ['previously'],
    ],
    ['Child E was open to children’s social care when he died.', 'knownToSocialCare', ['open']],
    ['The family was known to a number of services.', 'knownToSocialCare', []],
  ])('%j: %s', (words, name, expected) => {
    expect(values(name, saying(words))).toEqual(expected);
  });

  it('is read from a form, and an answer that says nothing gives nothing', () => {
    const rows = form(
      ['Is the child currently subject to a child protection plan?', 'Yes – neglect'],
      ['Legal status', 'N/K'],
      ['Ethnicity', 'see above'],
      ['Disability', 'No'],
      ['Is the child known to children’s social care?', '☐ Yes ☒ No'],
    );
    expect(values('childProtectionPlan', rows)).toEqual(['current']);
    expect(values('lookedAfter', rows)).toEqual([]);
    expect(values('ethnicity', rows)).toEqual([]);
    expect(values('disability', rows)).toEqual(['none known']);
    expect(values('knownToSocialCare', rows)).toEqual(['never']);
  });
});

describe('how the review was done', () => {
  it.each([
    ['The review used the Significant Incident Learning Process.', ['SILP']],
    [
      'This review was undertaken using the SCIE Learning Together model.',
      ['SCIE Learning Together'],
    ],
    ['The Welsh model was used for this review.', ['Welsh model']],
    ['The Board considered SILP but chose to commission a panel rather than SILP.', []],
  ])('model in %j', (words, expected) => {
    const blocks = [
      heading('Serious Case Review'),
      heading('Methodology', 1, { page: 2 }),
      para(words, { page: 2 }),
    ];
    expect(values('model', blocks)).toEqual(expected);
  });

  it('reads the time under review from the terms of reference', () => {
    const blocks = [
      heading('Serious Case Review'),
      heading('Terms of reference', 1, { page: 2 }),
      para('The review covers the period from 1 January 2013 to 14 April 2014.', { page: 2 }),
    ];
    expect(values('reviewPeriod', blocks)).toEqual(['from 1 January 2013 to 14 April 2014']);
  });

  it('quotes words that stand in the text, on their page', () => {
    const review = readReview(
      documentOf(saying('Child E died in May 2014 at the age of seven weeks.')),
    );
    expect(review.facts.length).toBeGreaterThan(3);
    for (const fact of review.facts) expect(review.text).toContain(fact.quote);
    expect(review.facts.find(({ name }) => name === 'ageAtIncident')?.page).toBe(2);
  });
});

describe('what is said over several sentences', () => {
  it.each([
    [
      'Child E is a girl. She was hit by a car that her father drove. She died of her injuries and he was convicted of manslaughter.',
      ['incident_fatal_abuse'],
    ],
    [
      'Child E was seven weeks old when, on 4 May 2019, he was taken to hospital by his mother and was found to have two fractures.',
      ['incident_serious_injury'],
    ],
    [
      'Child E was thirteen when she told a teacher that her uncle had been sexually abusing her.',
      ['incident_other_harm'],
    ],
    ['Child E lived with his aunt. Her brother was stabbed in 2018.', []],
  ])('the incident of %j', (words, expected) => {
    expect(values('incidentType', saying(words)).slice(0, 1)).toEqual(expected);
  });

  it.each([
    ['Child E was seven weeks old when, on 4 May 2019, a neighbour found him alone.', '2019-05-04'],
    ['Child E died in the winter of 2010/11 in hospital.', undefined],
    ['Child E’s grandfather died in October 2019 after an illness.', undefined],
  ])('the date of %j', (words, expected) => {
    expect(values('incidentDate', saying(words))[0]).toBe(expected);
  });

  it.each([
    ['Child E was fifteen when she was found dead.', ['15 years']],
    [
      'The review concerns a brother and sister. When they were aged six and three they were killed by their father.',
      ['6 years', '3 years'],
    ],
    [
      'In this report the children are called Anna (9), Ben (7) and Cara (2).',
      ['9 years', '7 years', '2 years'],
    ],
    ['Mr Field (34) and Ms Marsh (29) were called to the meeting.', []],
  ])('the ages of %j', (words, expected) => {
    expect(values('ageAtIncident', saying(words))).toEqual(expected);
  });

  it.each([
    ['Child E died in May 2014. He was subject to a child protection plan at the time.', ['open']],
    ['Child E and her brother were the subjects of child in need plans.', ['open']],
    ['Child E’s mother was the subject of a child protection plan as a girl.', []],
    [
      'The family had been open to children’s social care for some weeks in 2019; the case was closed in May.',
      ['previously'],
    ],
    ['It was noted that Child E had not been known to social care before 2019.', []],
  ])('social care in %j', (words, expected) => {
    expect(values('knownToSocialCare', saying(words))).toEqual(expected);
  });

  it('takes the last entry of a chronology for how the case stood', () => {
    const blocks = [
      ...saying('Child E died in May 2014.'),
      heading('Chronology', 1, { page: 3 }),
      row(['Date', 'Agency', 'Event'], 0, { page: 3 }),
      row(['May 12', 'Social care', 'Child in need plan agreed.'], 0, { page: 3 }),
      row(['June 12', 'School', 'Seen and well.'], 0, { page: 3 }),
      row(['July 12', 'Social care', 'Assessment signed off and case closed.'], 0, { page: 3 }),
    ];
    expect(values('knownToSocialCare', blocks)).toEqual(['previously']);
    expect(values('knownToSocialCare', blocks.slice(0, -1))).toEqual(['open']);
  });
});

describe('a cover', () => {
  function cover(...lines: string[]): Block[] {
    const text = 'The review asks what was known. Sam was seen. Sam was heard. Sam was well.';
    return [
      ...lines.map((line) => heading(line)),
      heading('Introduction', 1, { page: 2 }),
      para(text, { page: 2 }),
    ];
  }

  it('names the child in a line of its own, or as the one whose life it is', () => {
    expect(values('subject', cover('Serious Case Review', 'Sam'))).toEqual(['Sam']);
    expect(
      values('subject', cover('Learning from the life of Sam', 'Serious Case Review')),
    ).toEqual(['Sam']);
    expect(values('subject', cover('Serious Case Review', 'Northvale'))).toEqual([]);
    expect(values('subject', form(['Child', 'D (initial used throughout)']))).toEqual(['D']);
  });

  it('dates the publication of what is published by a bare month, and the completion of the rest', () => {
    const bare = cover('Serious Case Review', 'Sam', 'March 2012');
    expect(values('publishedDate', bare)).toEqual(['2012-03']);
    expect(values('completedDate', bare)).toEqual([]);
    const closed = cover('Serious Case Review', 'Strictly confidential', 'March 2012');
    expect(values('publishedDate', closed)).toEqual([]);
    expect(values('completedDate', closed)).toEqual(['2012-03']);
    const both = cover('Serious Case Review', 'Completed May 2012. Published June 2013');
    expect(values('publishedDate', both)).toEqual(['2013-06']);
    expect(values('completedDate', both)).toEqual(['2012-05']);
  });

  it('dates an inspection by the day on which it ended, where nothing says when it was completed', () => {
    const inspected = cover('Inspection of services', 'Inspection dates: 29 May to 2 June 2020');
    expect(values('completedDate', inspected)).toEqual(['2020-06-02']);
    expect(values('publishedDate', inspected)).toEqual([]);
    const reinspected = cover(
      'Re-inspection of services',
      'Inspection dates: 9–24 November 2017',
      'Report published: 19 January 2018',
    );
    expect(values('completedDate', reinspected)).toEqual(['2017-11-24']);
    expect(values('publishedDate', reinspected)).toEqual(['2018-01-19']);
    const completed = cover(
      'Inspection of services',
      'Dates of the inspection: 3 to 7 May 2021',
      'Report completed: 11 June 2021',
    );
    expect(values('completedDate', completed)).toEqual(['2021-06-11']);
  });

  it('is not asked for a partnership by a date or a name that any might bear', () => {
    expect(values('partnership', form(['Partnership', '28 June 2024']))).toEqual([]);
    expect(values('partnership', form(['LSCB', 'Local Safeguarding Children Board']))).toEqual([]);
  });

  it('of an inspection makes no review, with whatever summary', () => {
    const inspection = cover('Re-inspection of services for children', 'Executive summary');
    expect(values('reviewType', inspection)[0]).toBe('other');
  });
});

describe('facts said in other ways', () => {
  it.each<[FactName, string, string]>([
    [
      'ageAtIncident',
      'Child E was hurt. An ambulance was called for a boy of three and a quarter, who was hurt.',
      '3 years 3 months',
    ],
    ['ageAtIncident', 'Child E took his own life in spring. He was fourteen.', '14 years'],
    ['ageAtIncident', 'Child E had turned thirteen a week before she told a teacher.', '13 years'],
    ['incidentDate', 'Child E died on Christmas Eve 2014 from injuries to the head.', '2014-12-24'],
    [
      'incidentDate',
      'On the morning of 3 May 2014 Child E was found with serious injuries.',
      '2014-05-03',
    ],
    ['publishedDate', 'This summary was placed on the website on 7 June 2016.', '2016-06-07'],
    [
      'author',
      'The overview report was written by Mr J. T. Ashdown, once a head teacher.',
      'Mr J. T. Ashdown',
    ],
    [
      'childProtectionPlan',
      'At no time was Child E the subject of a child protection plan.',
      'never',
    ],
    [
      'lookedAfter',
      'Child E had been in care, by order of a court, since she was four.',
      'current',
    ],
    ['lookedAfter', 'The children lived at home. None of them has been looked after.', 'never'],
  ])('%s: reads %j', (name, words, value) => {
    expect(values(name, saying(words))).toEqual([value]);
  });

  it.each<[FactName, string]>([
    ['ageAtIncident', 'Child E died at home. Her mother was sixteen.'],
    [
      'ageAtIncident',
      'Child E took his own life. His brother lived near. He was ten minutes away.',
    ],
    ['childProtectionPlan', 'At no time was his cousin the subject of a child protection plan.'],
    ['lookedAfter', 'His mother had been in care, by order of a court, since she was four.'],
    ['publishedDate', 'The guidance was placed on the website on 7 June 2016.'],
  ])('%s: does not read %j', (name, words) => {
    expect(values(name, saying(words))).toEqual([]);
  });

  it('reads the answers to the questions of a form', () => {
    const asked = form(
      ['Our reference', 'NV/21/04'],
      ['How old was the child?', '5 months'],
      ['Is the child a boy or a girl?', 'Girl'],
      ['How does the family describe its ethnic origin?', 'Irish Traveller'],
      ['When did the incident happen?', 'Sunday 3 October 2021'],
    );
    expect(values('subject', asked)).toEqual(['NV/21/04']);
    expect(values('ageAtIncident', asked)).toEqual(['5 months']);
    expect(values('sex', asked)).toEqual(['female']);
    expect(values('ethnicity', asked)).toEqual(['Irish Traveller']);
    expect(values('incidentDate', asked)).toEqual(['2021-10-03']);
  });

  it.each([
    ['Summary of the serious case review about Child E', 'executive_summary'],
    ['What comes next: our answer to the serious case review of Child E', 'response'],
  ])('takes %j for what it is, before the review it is about', (title, type) => {
    expect(values('reviewType', [heading(title), heading('Opening'), para('We met.')])[0]).toBe(
      type,
    );
  });
});
