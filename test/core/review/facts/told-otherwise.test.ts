import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/extract/extracted-document.ts';
import { readReview } from '../../../../src/core/review/read-review.ts';
import type { FactName } from '../../../../src/core/review/review.ts';
import { documentOf, heading, para, row } from '../blocks.ts';

/*
 * How a child stood, who it was and what happened, told without the usual words; and beside each what is told of
 * somebody else. The sentences were written before the rules that read them.
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

describe('known to social care', () => {
  says('knownToSocialCare', [
    ['When he died Child E had had a social worker for two years.', 'open'],
    ['At the time of the injury Child E was being assessed by a social worker.', 'open'],
    ['Child E was allocated to a social worker in the long-term team when she died.', 'open'],
    ['Child E was open to the assessment team on the day of the fire.', 'open'],
    ['Child E’s social worker had visited two days before he died.', 'open'],
    ['Child E had a social worker at the time of her death.', 'open'],
    ['Child E’s case was closed to the local authority seven weeks before he died.', 'previously'],
    ['Child E had a social worker until the summer before her death.', 'previously'],
    ['Child E was stepped down to early help in May 2018.', 'previously'],
    ['Social workers closed Child E’s case five months before the incident.', 'previously'],
    [
      'Child E lived in a flat. A social worker visited once and closed the referral.',
      'previously',
    ],
    ['Child E had once had a social worker, who left in 2015.', 'previously'],
    ['No referral had ever been made to children’s social care about Child E.', 'never'],
    ['Child E had never had a social worker.', 'never'],
    ['No agency had ever referred Child E to the local authority.', 'never'],
    ['Children’s social care had no record of Child E.', 'never'],
    ['Child E had never come to the notice of any social worker.', 'never'],
  ]);
  saysNothing('knownToSocialCare', [
    'Child E’s mother had had a social worker when she was a girl.',
    'Child E’s brother had a social worker at the time.',
    'Child E had never had a social worker who spoke her language.',
    'The social worker for Child E’s cousin closed the case in 2014.',
    'No referral was made after the second bruise was seen on Child E.',
    'Every child who has a social worker should know her name.',
    'Child E was not known to the adult mental health team.',
    'Child E had never been referred to a speech therapist.',
    'No referral had ever been made about Child E to the school nurse.',
    'Child E lived in a flat. A health visitor came once and closed the referral.',
    'A social worker visited Child E’s cousin and closed her cousin’s case.',
    'Child E was allocated to a health visitor when she was born.',
  ]);
});

describe('looked after', () => {
  says('lookedAfter', [
    ['Child E was accommodated by the local authority at the time.', 'current'],
    [
      'Child E was placed at the school by the council and was therefore a looked after child.',
      'current',
    ],
    ['Child E lived with foster carers when he died.', 'current'],
    ['Child E was in the care of the council when she was hurt.', 'current'],
    ['Child E had lived with the same foster carers since he was two.', 'current'],
    ['By the time Child E died he had been in care for three years.', 'current'],
    ['When she was assaulted Child E was in her fourth foster home.', 'current'],
    ['Child E was at no time looked after by the local authority.', 'never'],
    [
      'Child E left hospital in May. Since then she has been in a foster home under an interim care order.',
      'current',
    ],
    ['Child E had never come into care.', 'never'],
    ['Child E had not been looked after by the local authority at any time.', 'never'],
    ['The care order on Child E was discharged in 2013.', 'previous'],
    ['Child E had come home from foster care eight months before his death.', 'previous'],
  ]);
  saysNothing('lookedAfter', [
    'Child E’s mother had grown up in care.',
    'Child E has a sister. Since May her sister has been in a foster home.',
    'Mother left school early. Since then she has been in foster care.',
    'Child E’s half-brother lived with foster carers when Child E died.',
    'Child E was looked after by her grandmother while her mother worked.',
    'Child E was in the care of his father when he was injured.',
    'Child E was in intensive care when the police came.',
    'The care order on Child E’s sister was discharged in 2013.',
    'The panel asked whether Child E ought to have come into care.',
  ]);
});

describe('child protection plan', () => {
  says('childProtectionPlan', [
    ['Child E’s name was on the child protection register when she died.', 'current'],
    [
      'Child E’s name had been taken off the child protection register six weeks before.',
      'previous',
    ],
    ['Child E had come off a child protection plan in the spring.', 'previous'],
    [
      'The child protection plan for Child E was discharged five months before he died.',
      'previous',
    ],
    [
      'Child E’s name was on the child protection register from June 2003 to March 2004.',
      'previous',
    ],
    ['Child E’s name was never placed on the child protection register.', 'never'],
    ['Child E’s name had never been on the child protection register.', 'never'],
    ['Child E had never had a child protection plan.', 'never'],
    ['Child E died in 2016. There had been no child protection conference or plan.', 'never'],
    ['No child protection conference was ever held about Child E.', 'never'],
  ]);
  saysNothing('childProtectionPlan', [
    'Child E’s brother’s name had been taken off the child protection register in 2004.',
    'Child E’s brother had never had a child protection plan.',
    'There had been no child protection conference since the spring for Child E.',
    'The mother’s own name had been on the child protection register from 1986 to 1988.',
    'The name of Child E’s cousin was never placed on the child protection register.',
    'A panel should meet before the name of a child is taken off the child protection register.',
  ]);
});

describe('ethnicity', () => {
  says('ethnicity', [
    ['Child E is Sikh and British Indian.', 'British Indian'],
    ['Child E loved football. She was British Nigerian and proud of it.', 'British Nigerian'],
    ['Child E’s heritage is Vietnamese.', 'Vietnamese'],
    ['Child E lived with his parents and a sister. All are British Indian.', 'British Indian'],
    ['Child E was a Kurdish boy.', 'Kurdish'],
    [
      'Child E swam. She was British Turkish and had a map that did not show Leeds.',
      'British Turkish',
    ],
    ['Child E was Black British, of Jamaican heritage.', 'Black British'],
  ]);
  it.each([
    ['Ethnicity as recorded', 'British Indian', 'British Indian'],
    ['Heritage of child', 'White and Black African', 'White and Black African'],
    ['Ethnicity or heritage', 'Black Caribbean', 'Black Caribbean'],
    ['Child’s heritage', 'Kurdish', 'Kurdish'],
  ])('a form’s %j %j says %s', (label, answer, value) => {
    expect(inForm('ethnicity', label, answer)).toBe(value);
  });
  it.each([
    ['Heritage of mother', 'Kurdish'],
    ['Father’s ethnicity', 'British Indian'],
  ])('a form’s %j %j says nothing of the child', (label, answer) => {
    expect(inForm('ethnicity', label, answer)).toBeUndefined();
  });
  saysNothing('ethnicity', [
    'Child E had a White British mother and a Black Caribbean father.',
    'Child E’s mother was a teacher. She was British Nigerian.',
    'Child E’s best friend was Somali.',
    'Child E’s father was British Nigerian.',
  ]);
});

describe('what happened', () => {
  says('incidentType', [
    ['Child E was found to have severe malnutrition and an old fracture.', 'incident_other_harm'],
    ['Child E was starving and weighed what a baby weighs.', 'incident_other_harm'],
    ['Child E had been sold for sex by older men.', 'incident_other_harm'],
    [
      'Child E was punched in the stomach by his mother’s partner and did not survive.',
      'incident_fatal_abuse',
    ],
    ['Child E died in her sleep. No cause for her death could be found.', 'incident_sudi'],
    ['Child E left a note and walked in front of a train.', 'incident_suicide'],
    ['Child E had a fractured skull and was also underweight.', 'incident_serious_injury'],
  ]);
  saysNothing('incidentType', [
    'Child E’s mother had severe malnutrition as a girl.',
    'Child E’s sister had been sold for sex.',
    'Child E was at risk of being sold for sex.',
  ]);
});

describe('a grid of ticks', () => {
  /** What a form with these rows says of each status. */
  function inGrid(rows: readonly (readonly string[])[]): (string | undefined)[] {
    const blocks = [heading('Rapid review'), ...rows.map((cells) => row(cells, 1))];
    return (['knownToSocialCare', 'childProtectionPlan', 'lookedAfter'] as const).map((name) =>
      best(name, blocks),
    );
  }
  it('says how the child stood, now before earlier', () => {
    expect(
      inGrid([
        ['Status', 'At the time of the harm', 'Previously'],
        ['Child in need', '☐', '☑'],
        ['Child protection', '☐', '☑'],
        ['Looked after child', '☐', '☐'],
      ]),
    ).toEqual(['previously', 'previous', 'never']);
    expect(
      inGrid([
        ['', 'Ever', 'At the time'],
        ['Child protection plan', '☒', '☒'],
        ['In care', '☒', '☐'],
      ]),
    ).toEqual(['open', 'current', 'previous']);
  });
  it('says nothing of a row that is not plainly filled in, or of a grid with other columns', () => {
    expect(
      inGrid([
        ['Status', 'At the time', 'Ever'],
        ['Child in need', 'see below', '☐'],
        ['Looked after child', '', '☐'],
      ]),
    ).toEqual([undefined, undefined, undefined]);
    expect(
      inGrid([
        ['Status', 'Mother', 'Father'],
        ['Looked after child', '☐', '☒'],
      ]),
    ).toEqual([undefined, undefined, undefined]);
  });
});
