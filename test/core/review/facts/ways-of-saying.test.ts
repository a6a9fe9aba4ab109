import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../../src/core/review/read-review.ts';
import type { FactName } from '../../../../src/core/review/review.ts';
import { documentOf, heading, para, row } from '../blocks.ts';

/*
 * The many ways in which a review says one thing, and beside them what sounds like it and says another. The
 * sentences were written before the rules that read them.
 */

/** The best candidate for a fact in a review whose introduction says `words`. */
function inText(name: FactName, words: string): string | undefined {
  return best(name, [
    heading('Serious Case Review'),
    heading('Child E'),
    heading('Introduction', 1, { page: 2 }),
    para(words, { page: 2 }),
  ]);
}

/** The same for a line of the cover. */
function onCover(name: FactName, line: string): string | undefined {
  return best(name, [
    heading('Serious Case Review'),
    heading('Child E'),
    para(line),
    heading('Introduction', 1, { page: 2 }),
    para('This review looks at how services worked together.', { page: 2 }),
  ]);
}

/** The same for a form with one row of label and answer. */
function inForm(name: FactName, label: string, answer: string): string | undefined {
  return best(name, [heading('Rapid review'), row([label, answer])]);
}

function best(name: FactName, blocks: readonly Block[]): string | undefined {
  const found = readReview(documentOf(blocks)).facts.filter((fact) => fact.name === name);
  const top = found.toSorted((a, b) => b.confidence - a.confidence)[0];
  return top?.iso ?? top?.value;
}

type Said = readonly (readonly [words: string, value: string])[];

function says(name: FactName, said: Said): void {
  it.each(said)('%j says %s', (words, value) => {
    expect(inText(name, words)).toBe(value);
  });
}

function saysNothing(name: FactName, said: readonly string[]): void {
  it.each(said)('%j says nothing of it', (words) => {
    expect(inText(name, words)).toBeUndefined();
  });
}

describe('age at the incident', () => {
  says('ageAtIncident', [
    ['Child E died in hospital aged nine weeks.', '9 weeks'],
    ['Child E was aged 6 at the time of the fire in which he died.', '6 years'],
    ['The baby was sixteen weeks old when her mother found her lifeless in the cot.', '16 weeks'],
    ['Child E had just had his third birthday when he was admitted with a head injury.', '3 years'],
    ['Child E lived for only 19 days.', '19 days'],
    [
      'Aged only 23 months, Child E was brought to the emergency department with burns to both feet.',
      '23 months',
    ],
    ['This review concerns the death of a thirteen year old known as Child E.', '13 years'],
    ['The review is about a girl of 14 who took her own life.', '14 years'],
    ['Child E (15) was stabbed in a park by other young people.', '15 years'],
    ['Child E, then 17, was found hanged by a member of staff.', '17 years'],
    ['Child E, who was ten, died in a house fire.', '10 years'],
    ['Child E was three years and two months old when he died.', '3 years 2 months'],
    ['Child E was 3½ years old when she was admitted with fractures.', '3 years 6 months'],
    ['The child, whose mother was 20, was 4 months old at the time of the injuries.', '4 months'],
    ['On the day he died Child E was 6 weeks and 3 days old.', '6 weeks 3 days'],
    ['A 7-week-old boy was pronounced dead at the hospital. He is called Child E.', '7 weeks'],
    ['Child E was a toddler of 20 months when she suffered a skull fracture.', '20 months'],
    ['At 15 months of age Child E suffered a serious injury to the brain.', '15 months'],
    [
      'Child E, a baby of eleven weeks, was taken to hospital and found to have fractures.',
      '11 weeks',
    ],
    ['Child E was born at 26 weeks of pregnancy and died aged 4 months.', '4 months'],
    ['Child E was in Year 9 when she took an overdose and died.', '13 to 14 years'],
    ['Child E was twelve when he died. His mother was 31.', '12 years'],
    ['The injuries were found when Child E was five months old.', '5 months'],
    ['Child E was less than a day old when she was found dead.', '0 days'],
    ['Child E was 12.5 years old when he died.', '12 years 6 months'],
    ['Child E was 2.25 years old when he died.', '2 years 3 months'],
    ['Child E was 0.5 years old when he died.', '6 months'],
    ['Child E was 14.2 years old when he died.', '14 years'],
    ['Child E was twenty-two months old when he died.', '22 months'],
    ['Child E was twenty two months old when he died.', '22 months'],
    ['Child E died aged twenty-two months.', '22 months'],
    ['Child E died aged twenty two months.', '22 months'],
    ['Child E was twenty months old when he died.', '20 months'],
    ['A two-and-a-half-year-old boy was killed. He is called Child E.', '2 years 6 months'],
    ['Child E lived for nineteen days and died in hospital.', '19 days'],
    ['Child E lived for thirty-one days before he died.', '31 days'],
  ]);

  it.each([
    ['Age at time of incident', '3 yrs 4 mths', '3 years 4 months'],
    ['Age of child', '14', '14 years'],
    ['How old was the child when the event took place?', 'Eleven weeks', '11 weeks'],
    ['Age at death', '5/12', '5 months'],
    ['Age', '2.5 months', '2 months'],
    ['Age', '6.5 weeks', '6 weeks'],
    ['Age', '2.5', '2 years 6 months'],
    ['Age', '14.', '14 years'],
    ['Age', 'Twenty-three months', '23 months'],
    ['Child’s age (at the time of the harm)', '16 years and 2 months', '16 years 2 months'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('ageAtIncident', label, answer)).toBe(value);
  });

  saysNothing('ageAtIncident', [
    'Child E had lived for six months with foster carers when he died.',
    'Child E had lived for six months in a hostel.',
    'Child E had lived for six months, first with an aunt.',
    'Child E was one hundred and two months old when he died.',
    'Child E first came to notice at the age of two, and at five moved to another area.',
    'Mother, 19, was living with her own mother when Child E died.',
    'Child E was placed with foster carers at 6 months of age.',
    'The review covers the first 12 months of Child E’s life.',
    'Child E was 14 when he was first reported missing.',
    'By the age of eleven Child E had attended four schools.',
    'Child E missed 3 weeks of school before she died.',
    'Child E’s half-brother was 2 years old when he died in 2008.',
    'Child E died 3 days later.',
    'The plan was ended two months before Child E died.',
    'The 34-year-old partner of the mother was charged after Child E died.',
    'Child E was in Year 7 when his attendance first fell.',
  ]);
});

describe('sex', () => {
  says('sex', [
    ['Child E was a baby girl who died at home.', 'female'],
    ['Child E was a little boy who loved trains.', 'male'],
    ['Child E was the second son of his parents.', 'male'],
    ['Child E was their first daughter and was injured by her father.', 'female'],
    ['Child E was a lively toddler. Her nursery said that she loved stories.', 'female'],
    ['The subject of this review is a young woman of 17 who is called Child E.', 'female'],
    ['Child E was a teenage boy who was stabbed.', 'male'],
    ['Child E died in her cot. She had been unwell.', 'female'],
    ['Child E was the elder of two brothers.', 'male'],
  ]);
  it.each([
    ['Gender', 'Male', 'male'],
    ['Sex of child', 'F', 'female'],
    ['Is the child male or female?', 'Female', 'female'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('sex', label, answer)).toBe(value);
  });
  saysNothing('sex', [
    'To protect the family, Child E is called “they” in this report.',
    'Child E’s mother was a young woman who said that she felt alone.',
    'Child E lived with his or her mother.',
    'The sex of Child E is not given.',
    'The twins, a boy and a girl, lived with their grandmother.',
  ]);
});

describe('ethnicity', () => {
  says('ethnicity', [
    ['Child E was of Black Caribbean heritage.', 'Black Caribbean'],
    ['Child E’s ethnicity was recorded as White British.', 'White British'],
    ['Child E identified as mixed White and Asian.', 'mixed White and Asian'],
    ['Child E’s ethnic background is Bangladeshi.', 'Bangladeshi'],
    ['Child E was a White British baby.', 'White British'],
    ['Child E came from a Somali family.', 'Somali'],
  ]);
  it.each([
    ['Ethnic origin', 'Asian British – Pakistani', 'Asian British – Pakistani'],
    ['Ethnicity of child', 'White Irish', 'White Irish'],
    ['Child’s ethnicity and first language', 'Black African; French', 'Black African'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('ethnicity', label, answer)).toBe(value);
  });
  saysNothing('ethnicity', [
    'Mother was of Polish origin. Child E was born in England.',
    'Child E lived in a mainly White British area.',
    'The ethnicity of Child E was not recorded by any agency.',
    'Father is Black African. Child E was born in 2012.',
    'Child E’s social worker was Black British.',
  ]);
});

describe('disability', () => {
  says('disability', [
    ['Child E had cerebral palsy and used a wheelchair.', 'cerebral palsy'],
    ['Child E had been diagnosed with autism in 2015.', 'autism'],
    ['Child E was born with a heart condition and Down syndrome.', 'Down syndrome'],
    ['Child E was deaf.', 'deaf'],
    ['Child E had epilepsy and took medicine for it every day.', 'epilepsy'],
    ['Child E had no disability.', 'none known'],
    ['There is no record of Child E having any disability.', 'none known'],
    ['Child E was not disabled.', 'none known'],
    ['Child E had a moderate learning disability.', 'learning disability'],
  ]);
  saysNothing('disability', [
    'Child E’s mother had a learning disability.',
    'Child E was being assessed for ADHD.',
    'It was never established whether Child E had autism.',
    'Child E’s brother was autistic.',
    'The disability team did not see Child E.',
  ]);
});

describe('what happened', () => {
  says('incidentType', [
    ['Child E died from injuries caused by being shaken by his father.', 'incident_fatal_abuse'],
    ['Child E died of multiple stab wounds inflicted by his mother.', 'incident_fatal_abuse'],
    [
      'Child E was strangled by her mother’s partner and died at the scene.',
      'incident_fatal_abuse',
    ],
    [
      'Child E died in a house fire which had been started on purpose by the father.',
      'incident_fatal_abuse',
    ],
    ['Child E died from malnutrition.', 'incident_fatal_abuse'],
    ['Child E was shot dead outside his home.', 'incident_fatal_abuse'],
    ['A post-mortem found that Child E had been suffocated.', 'incident_fatal_abuse'],
    ['Child E died. Father was later convicted of manslaughter.', 'incident_fatal_abuse'],
    ['Child E died at home. Mother pleaded guilty to infanticide.', 'incident_fatal_abuse'],
    ['Child E was scalded over a third of the body and survived.', 'incident_serious_injury'],
    ['Child E was found to have nine broken ribs and a broken leg.', 'incident_serious_injury'],
    ['Child E suffered permanent brain damage after being shaken.', 'incident_serious_injury'],
    [
      'Child E was admitted with a bleed on the brain and retinal haemorrhages.',
      'incident_serious_injury',
    ],
    [
      'Child E was found face down in the bed she shared with her parents. No cause of death has been found.',
      'incident_sudi',
    ],
    [
      'Child E had been sleeping in the same bed as both parents and could not be woken. She had died.',
      'incident_sudi',
    ],
    ['Child E was found hanging in his bedroom and could not be saved.', 'incident_suicide'],
    ['Child E was found hanging on the back of a door.', 'incident_suicide'],
    [
      'Child E was found on a sofa. The cause of her death could not be established.',
      'incident_sudi',
    ],
    ['Child E was asleep beside an adult, where no baby ought to be put down.', 'incident_sudi'],
    ['Child E hanged himself with a belt.', 'incident_suicide'],
    ['Child E had shared a bed with her mother. She could not be woken.', 'incident_sudi'],
    ['Child E was found collapsed on the sofa; bed-sharing was known of.', 'incident_sudi'],
    ['Child E, aged seven weeks, had been co-sleeping with his mother.', 'incident_sudi'],
    ['Child E shared a bed with her stepfather, who sexually abused her.', 'incident_other_harm'],
    [
      'Child E shared a bed with her stepfather, who sexually abused her. Her aunt had died.',
      'incident_other_harm',
    ],
    [
      'Child E jumped from a bridge and died. The coroner found that he meant to end his life.',
      'incident_suicide',
    ],
    ['Child E died by suicide.', 'incident_suicide'],
    ['Child E was raped by three men.', 'incident_other_harm'],
    ['Child E was used by a county lines network to carry drugs.', 'incident_other_harm'],
    ['Child E was found severely neglected, with untreated sores.', 'incident_other_harm'],
    ['Child E was trafficked between towns for sex.', 'incident_other_harm'],
    ['Child E was made ill by her mother, who put salt into her feeds.', 'incident_other_harm'],
  ]);
  it.each([
    [
      'Nature of the incident',
      'Baby found unresponsive after sharing a bed with mother',
      'incident_sudi',
    ],
    ['What happened?', 'Non-accidental injuries: skull fracture', 'incident_serious_injury'],
    ['Incident details', 'Young person found hanged in her room; died', 'incident_suicide'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('incidentType', label, answer)).toBe(value);
  });
  saysNothing('incidentType', [
    'Child E had begun hanging around with older boys.',
    'Child E was hanging out in the park and hanging back from school.',
    'Child E shared a bed with her two sisters. The flat had one room.',
    'Child E, aged nine, slept next to her mother.',
    'Child E’s father had been convicted of murder in 1999.',
    'There was no evidence that Child E had been sexually abused.',
    'Agencies feared that Child E might take his own life.',
    'Child E’s grandmother died suddenly in 2011.',
    'Mother had taken an overdose before Child E was born.',
    'A child who has been seriously injured must be notified.',
  ]);
});

describe('when it happened', () => {
  says('incidentDate', [
    ['Child E died in early 2019.', '2019'],
    ['Child E died in the spring of 2016.', '2016'],
    ['In the summer of 2017 Child E was stabbed.', '2017'],
    ['Child E was injured at the end of January 2018.', '2018-01'],
    ['Child E died on Christmas Day 2014.', '2014-12-25'],
    ['Child E was found dead on the morning of Sunday 14 February 2016.', '2016-02-14'],
    ['Child E’s death in November 2013 followed a short illness.', '2013-11'],
    ['Child E was born in March 2018 and died in May 2018.', '2018-05'],
    ['In mid-October 2020 an ambulance was called to Child E, who was not breathing.', '2020-10'],
    ['Child E died in winter 2012.', '2012'],
    ['This review is about Child E, who died in the autumn of 2015.', '2015'],
    ['Child E suffered burns to the legs in the first days of April 2021.', '2021-04'],
    ['The death of Child E occurred on 12 September 2011.', '2011-09-12'],
    ['The incident which led to this review took place in July 2019. Child E was hurt.', '2019-07'],
  ]);
  it.each([
    ['Date of serious incident', '4 April 2021', '2021-04-04'],
    ['Date child died', '2 May 2022', '2022-05-02'],
    ['Date and time of event', '17.3.2023, about 6 am', '2023-03-17'],
    ['Date of harm or death', '09/10/2020', '2020-10-09'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('incidentDate', label, answer)).toBe(value);
  });
  saysNothing('incidentDate', [
    'Child E was born on 5 May 2012.',
    'The review was agreed in June 2016 after Child E died.',
    'A man was convicted in March 2017 of killing Child E.',
    'Child E was placed on a plan in May 2014.',
    'The inquest into the death of Child E was held in June 2019.',
  ]);
});

describe('the time that was reviewed', () => {
  says('reviewPeriod', [
    [
      'The period under review runs from conception to 4 May 2014.',
      'from conception to 4 May 2014',
    ],
    [
      'The review considered agency involvement between January 2016 and the death of Child E in March 2018.',
      'between January 2016 and the death of Child E in March 2018',
    ],
    [
      'The time frame for the review was 1 September 2015 to 31 October 2017.',
      '1 September 2015 to 31 October 2017',
    ],
    [
      'The review covered the two years from 1 June 2013 to 31 May 2015.',
      'from 1 June 2013 to 31 May 2015',
    ],
    [
      'It was agreed that the review would look at the time from Mother’s booking in May 2017 until the incident.',
      'from Mother’s booking in May 2017 until the incident',
    ],
  ]);
  saysNothing('reviewPeriod', [
    'Child E attended the nursery from January 2014 to March 2015.',
    'Father was in prison between 2010 and 2012.',
  ]);
});

describe('dates of the report', () => {
  it.each<[FactName, string, string]>([
    ['publishedDate', 'Published March 2018', '2018-03'],
    ['publishedDate', 'Date of publication: 8 May 2019', '2019-05-08'],
    ['publishedDate', 'Publication: 3rd July 2014', '2014-07-03'],
    ['completedDate', 'Report completed: 12 October 2016', '2016-10-12'],
    ['completedDate', 'Signed off by the Partnership in May 2021', '2021-05'],
    ['completedDate', 'Agreed by the Board 4 July 2013', '2013-07-04'],
    ['completedDate', 'Final report, 22 January 2015', '2015-01-22'],
  ])('%s on a cover that says %j is %s', (name, line, value) => {
    expect(onCover(name, line)).toBe(value);
  });
  it.each<[FactName, string, string]>([
    ['completedDate', 'This report was completed in June 2014.', '2014-06'],
    ['completedDate', 'The Board accepted the report on 3 September 2014.', '2014-09-03'],
    ['completedDate', 'The report was ratified by the Partnership on 9 May 2022.', '2022-05-09'],
    ['publishedDate', 'This report was published in December 2019.', '2019-12'],
  ])('%s in a text that says %j is %s', (name, words, value) => {
    expect(inText(name, words)).toBe(value);
  });
  it.each<[FactName, string]>([
    ['publishedDate', 'A national analysis of reviews was published in 2016.'],
    ['completedDate', 'The core assessment was completed in May 2014.'],
    ['publishedDate', 'The report will not be published until the trial ends in May 2015.'],
  ])('%s is not in %j', (name, words) => {
    expect(inText(name, words)).toBeUndefined();
  });
});

describe('who wrote it', () => {
  it.each([
    ['Author: Dr Priya Nair, Independent Reviewer', 'Dr Priya Nair'],
    ['Report author – Helen Marsh MSc CQSW', 'Helen Marsh'],
    ['Jane Colby BA (Hons), Independent Overview Author', 'Jane Colby'],
    ['Independent Reviewers: Mark Ellis and Sue Dane', 'Mark Ellis and Sue Dane'],
    ['Prepared by Ann Whitmore, Independent Lead Reviewer', 'Ann Whitmore'],
    ['Lead Reviewer Tom Harrow', 'Tom Harrow'],
    ['Overview writer: Fay Lunn', 'Fay Lunn'],
    ['Written by Christine Dow and Omar Aziz', 'Christine Dow and Omar Aziz'],
    ['Independent Reviewer’s report: Nigel Thorn', 'Nigel Thorn'],
  ])('a cover that says %j says %s', (line, value) => {
    expect(onCover('author', line)).toBe(value);
  });
  says('author', [
    [
      'The Board appointed Karen Blyth, an independent consultant, to write this report.',
      'Karen Blyth',
    ],
    ['The lead reviewer was Tom Harrow, who has long experience of reviews.', 'Tom Harrow'],
    ['The overview report was written by Christine Dow.', 'Christine Dow'],
    ['Fay Lunn was commissioned as the independent author.', 'Fay Lunn'],
    ['The review was led by Peter Sams, an independent reviewer.', 'Peter Sams'],
    [
      'The independent reviewers, Mark Ellis and Sue Dane, met the mother.',
      'Mark Ellis and Sue Dane',
    ],
  ]);
  saysNothing('author', [
    'The panel was chaired by Colin Gray.',
    'The health overview report was written by Dr Ray Poole.',
    'The police report was prepared by Inspector Lee Cole.',
    'Brandon and Thoburn wrote of neglect.',
  ]);
});

describe('the method', () => {
  says('model', [
    ['The review used the Significant Incident Learning Process.', 'SILP'],
    ['The review followed the Learning Together model of SCIE.', 'SCIE Learning Together'],
    ['An appreciative inquiry approach was used.', 'Appreciative Inquiry'],
    ['The review was carried out by root cause analysis.', 'Root cause analysis'],
    ['The Board used a hybrid methodology.', 'Hybrid'],
    ['The process was based on the Welsh model of child practice reviews.', 'Welsh model'],
  ]);
  saysNothing('model', [
    'The SCIE model was considered but not used.',
    'Staff learned together from the case.',
  ]);
});

describe('whether social care knew the child', () => {
  says('knownToSocialCare', [
    ['At the time of the incident Child E was an open case to children’s social care.', 'open'],
    ['Child E had an allocated social worker at the time of his death.', 'open'],
    ['Child E was the subject of a child in need plan when she died.', 'open'],
    ['Children’s Social Care were working with the family when Child E died.', 'open'],
    [
      'The family were receiving support from children’s services at the time of the incident.',
      'open',
    ],
    [
      'An assessment was being carried out by children’s social care when Child E was injured.',
      'open',
    ],
    [
      'Child E’s case was open to the assessment team of Children’s Social Care at the time.',
      'open',
    ],
    ['Children’s social care had closed the case six weeks before Child E died.', 'previously'],
    ['Child E’s case was stepped down from social care to early help in May 2018.', 'previously'],
    [
      'Child E was no longer open to Children’s Social Care at the time of the death.',
      'previously',
    ],
    [
      'Child E had been known to children’s social care, but the case was closed by then.',
      'previously',
    ],
    ['Children’s Services ended their involvement with Child E in 2015.', 'previously'],
    ['Children’s social care had had no involvement with Child E or the family.', 'never'],
    ['Child E was not known to children’s social care before the incident.', 'never'],
    [
      'Neither Child E nor the family had come to the attention of children’s social care.',
      'never',
    ],
    ['Child E was known only to universal services.', 'never'],
  ]);
  it.each([
    ['Was the child known to children’s social care?', 'Yes, open at the time', 'open'],
    ['Children’s social care involvement', 'Closed to CSC in March 2020', 'previously'],
    ['Current or previous social care involvement', 'No involvement', 'never'],
    ['Status with children’s social care at the time', 'Child in need', 'open'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('knownToSocialCare', label, answer)).toBe(value);
  });
  saysNothing('knownToSocialCare', [
    'Child E’s mother had been known to children’s social care as a child.',
    'It is unclear whether Child E was known to children’s social care.',
    'Child E should have been open to children’s social care.',
    'Child E’s half-brother was open to children’s social care in another area at the time.',
    'A referral to children’s social care about Child E was considered.',
    'Child E is safe and is living with a foster family.',
  ]);
});

describe('a child protection plan', () => {
  says('childProtectionPlan', [
    [
      'At the time of death Child E was subject to a child protection plan under the category of neglect.',
      'current',
    ],
    ['Child E was on a child protection plan for emotional abuse when he died.', 'current'],
    [
      'Child E was made the subject of a child protection plan at birth, and it remained in place when he died.',
      'current',
    ],
    ['A child protection plan for Child E was in place at the time of the incident.', 'current'],
    ['Child E’s name was on the Child Protection Register at the time of his death.', 'current'],
    [
      'Child E had been the subject of a child protection plan between March 2014 and June 2015.',
      'previous',
    ],
    [
      'Child E’s name was placed on the child protection register in 2005 and removed in 2006.',
      'previous',
    ],
    ['Child E’s child protection plan ended in May 2016.', 'previous'],
    ['Child E was never made the subject of a child protection plan.', 'never'],
    ['Child E had never been subject to child protection planning.', 'never'],
    ['There was never a child protection plan for Child E.', 'never'],
  ]);
  it.each([
    ['Child protection plan (now or before)', 'Previously, for neglect, 2017 to 2018', 'previous'],
    [
      'Is or was the child on a child protection plan?',
      'Yes – current, category neglect',
      'current',
    ],
    ['CP plan at time of incident', 'Yes', 'current'],
    ['Ever subject of a child protection plan', 'No', 'never'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('childProtectionPlan', label, answer)).toBe(value);
  });
  saysNothing('childProtectionPlan', [
    'Child E was not subject to a child protection plan at the time.',
    'Child E’s older sister had been on a child protection plan until 2012.',
    'It was agreed that Child E did not need a child protection plan.',
    'A child protection plan was considered for Child E.',
    'The mother had herself been on the child protection register as a child.',
  ]);
});

describe('care by the local authority', () => {
  says('lookedAfter', [
    ['Child E was looked after by the local authority at the time of her death.', 'current'],
    ['Child E had been accommodated under Section 20 since 2016.', 'current'],
    ['Child E was living in a children’s home at the time of his death.', 'current'],
    ['Child E was the subject of a full care order and lived with foster carers.', 'current'],
    ['Child E was in foster care when he took his own life.', 'current'],
    [
      'Child E had spent two years in foster care before returning to her mother in 2015.',
      'previous',
    ],
    ['Child E was a care leaver.', 'previous'],
    ['Child E had never been in care.', 'never'],
    ['Child E was never looked after by the local authority.', 'never'],
  ]);
  it.each([
    ['Looked after child?', 'No, never', 'never'],
    ['Is the child looked after?', 'Yes', 'current'],
    ['Has the child ever been looked after?', 'Yes, from 2015 to 2017', 'previous'],
    ['Legal status', 'Section 31 care order', 'current'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('lookedAfter', label, answer)).toBe(value);
  });
  saysNothing('lookedAfter', [
    'Child E’s mother had been in care as a child.',
    'Child E’s siblings were accommodated after the death.',
    'Child E was cared for by her grandmother.',
    'Father was the main carer of Child E until Mother returned to work.',
    'Care proceedings were considered for Child E.',
  ]);
});

describe('whether it may be read by all', () => {
  it.each([
    ['PUBLISHED 12 MAY 2016', 'published'],
    ['OFFICIAL – SENSITIVE', 'confidential'],
    ['Not to be shared outside the panel', 'confidential'],
    ['Embargoed until the end of the trial', 'confidential'],
    ['Draft v3', 'draft'],
    ['Restricted circulation', 'confidential'],
  ])('a cover that says %j says %s', (line, value) => {
    expect(onCover('publicationStatus', line)).toBe(value);
  });
});

describe('the agencies', () => {
  it.each([
    [
      'Police officers of Northshire Constabulary and staff of the Northshire NHS Foundation Trust attended the panel.',
      ['Northshire Constabulary', 'Northshire NHS Foundation Trust'],
    ],
    [
      'The agencies that took part were: health visiting, midwifery and the National Probation Service.',
      ['Health visiting', 'Midwifery', 'Probation'],
    ],
    [
      'The panel was made up of Children’s Social Care, East Wold Council and the East Wold Integrated Care Board.',
      ["Children's social care", 'East Wold Council', 'East Wold Integrated Care Board'],
    ],
  ])('finds those in %j', (words, names) => {
    const { facts } = readReview(
      documentOf([
        heading('Serious Case Review'),
        heading('Methodology', 1, { page: 2 }),
        para(words, { page: 2 }),
      ]),
    );
    const found = facts.filter(({ name }) => name === 'agency').map(({ value }) => value);
    expect(found).toEqual(expect.arrayContaining(names));
  });
});

describe('the child’s name', () => {
  it.each([
    ['The subject child is called Rowan in this report. Rowan was four.', 'Rowan'],
    ['The two children are referred to as Child A and Child B.', 'Child A and Child B'],
    ['For the purposes of this report the child will be known as Baby T.', 'Baby T'],
    ['The young person has been given the name Sana.', 'Sana'],
  ])('is found in %j', (words, value) => {
    const blocks = [
      heading('Northvale Safeguarding Children Partnership'),
      heading('Local child safeguarding practice review'),
      heading('Introduction', 1, { page: 2 }),
      para(words, { page: 2 }),
    ];
    expect(best('subject', blocks)).toBe(value);
  });
});
