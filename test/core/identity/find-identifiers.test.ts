import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers, namesIn } from '../../../src/core/identity/find-identifiers.ts';
import { readPlantedSet } from '../../score/redaction/planted-set.ts';
import { scoreSet } from '../../score/redaction/score-set.ts';
import { growthOver } from '../../support/growth.ts';

/** Between eight times and 64 times the work on a text eight times as long. */
const BY_THE_SQUARE = 24;

/** What is found in a text, as [kind, words, suggestion]. */
function found(text: string, names: readonly string[] = []): (readonly [string, string, string])[] {
  const points = Array.from(text);
  return findIdentifiers(text, names).map(
    ({ kind, start, end, suggestion }) =>
      [kind, points.slice(start, end).join(''), suggestion] as const,
  );
}

const words = (text: string, names: readonly string[] = []): readonly string[] =>
  found(text, names).map(([, one]) => one);

describe('findIdentifiers', () => {
  it.each([
    ['planted.txt', 0.95, 0.9],
    ['planted-later.txt', 0.95, 0.9],
    ['planted-last.txt', 0.93, 0.9],
    ['planted-fourth.txt', 0.95, 0.9],
    ['planted-fifth.txt', 0.95, 0.9],
    ['planted-sixth.txt', 0.95, 0.9],
    ['planted-seventh.txt', 0.95, 0.9],
    ['planted-eighth.txt', 0.95, 0.9],
  ])('finds what was planted in %s', (file, leastRecall, leastPrecision) => {
    const { recall, precision } = scoreSet(readPlantedSet(file), findIdentifiers);
    expect(recall.hits / recall.of).toBeGreaterThanOrEqual(leastRecall);
    expect(precision.hits / precision.of).toBeGreaterThanOrEqual(leastPrecision);
  });

  it('knows a name that no list has by a tie beside it, and then everywhere', () => {
    const text =
      'Zquirelle went out. Later her mother, Vaxandra, rang. Zquirelle’s aunt knew Vaxandra.';
    expect(words(text)).toEqual(['Zquirelle', 'Vaxandra', 'Zquirelle', 'Vaxandra']);
  });

  it('keeps the surname beside the given name, also where every word has a capital', () => {
    expect(words('Overview Report\nAuthor: Edmund Farthingale BA (Hons)\nMarch 2012')).toEqual([
      'Edmund Farthingale',
    ]);
  });

  it.each([
    ['Custody Record DB/1128/22: seen.', 'DB/1128/22'],
    ['Hospital No: W0448127. Ward 4.', 'W0448127'],
    ['The hearing, QW21C00417, was short.', 'QW21C00417'],
    ['PNC 90/217733K was read.', '90/217733K'],
    ['His car, BD08 ZZL, was seen.', 'BD08 ZZL'],
    ['He drives a van, reg B 204 PXR.', 'B 204 PXR'],
    ['On Snapchat he is quill_77 now.', 'quill_77'],
    ['She wrote as @quill.vax there.', '@quill.vax'],
    [
      'See https://www.facebook.example/quill.vax for it.',
      'https://www.facebook.example/quill.vax',
    ],
    ['He was in HMP Quillmoor then.', 'HMP Quillmoor'],
    ['She was aged 11 weeks and 2 days.', 'aged 11 weeks and 2 days'],
    ['It was sent Wed 12/09/2018 at noon.', 'Wed 12/09/2018'],
    ['It was on 6/12 and not before.', '6/12'],
    ['He is back at 41 quillan close now.', '41 quillan close'],
    ['It was at 14 Quillman’s Reach that day.', '14 Quillman’s Reach'],
    ['The worker SW Vaxandra Quillane came.', 'Vaxandra Quillane'],
    ['She is Darryl COE and not another.', 'Darryl COE'],
    ['She saw shane again.', 'shane'],
    [
      'He was born in the flat above the baker’s on Quill Street then.',
      'the flat above the baker’s on Quill Street',
    ],
    ['They work at Quillan’s Smokehouse now.', 'Quillan’s Smokehouse'],
    ['She went to the Quillan Trawlermen’s Club then.', 'Quillan Trawlermen’s Club'],
    ['He was seen outside the Spar on Quill Parade then.', 'the Spar on Quill Parade'],
    ['She plays for Quillan Harriers Under 9s now.', 'Quillan Harriers Under 9s'],
    ['He lodged on the Quillan Moor estate then.', 'Quillan Moor estate'],
    ['It was seen on sun 3 july at nan’s.', 'sun 3 july'],
    ['It was empty until the second week of June that year.', 'the second week of June'],
    ['The boy was 16 days old then.', '16 days old'],
    ['Our ref C-2024-00617 was used.', 'C-2024-00617'],
    ['The number MP-22-30918 was given.', 'MP-22-30918'],
    ['He came in the blue ef63 hxd today.', 'ef63 hxd'],
    ['The van, part index LN68, went off.', 'LN68'],
    ['His number is QQ 12 34 56 X here.', 'QQ 12 34 56 X'],
    ['It went to ZK7 4CI by post.', 'ZK7 4CI'],
    [
      'They were the sole household to worship at the old station.',
      'the sole household to worship at the old station',
    ],
    [
      'It is the girl who won the county title last year.',
      'the girl who won the county title last year',
    ],
  ])('finds in "%s" that by which somebody is found', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it.each([
    'The review LSCP/2023/07 and the case SCR 12/2019 are public.',
    'It lasted for 2 years, 3 months and 4 days, at 30 weeks and 2 days gestation.',
    'Follow-up in 7/12, then 2/52; 3/7 of antibiotics.',
    'See https://www.gov.uk/guidance/working-together for the guidance.',
    'Re B [2013] UKSC 33 was cited with section 31(2) and Level 4 of 2019.',
    'He spoke Dari and Farsi, and Huntington’s disease was named.',
  ])('leaves what is nobody’s own: %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it.each([
    'He was seen with "Bones" again.',
    'He was seen with “Bones”.',
    'He was seen with “Bones”',
  ])('takes a word in quotes for a nickname, also at the end: %s', (text) => {
    expect(words(text)).toEqual(['Bones']);
  });

  it('reads a message that was written without capitals', () => {
    const text =
      'From Tasha Quill to Jo-Ann Vance.\nhi, tash says ring joann. mr okoro was at court, i will go.';
    expect(words(text)).toEqual(['Tasha Quill', 'Jo-Ann Vance', 'tash', 'joann', 'okoro']);
  });

  it('leaves roles, codes, agencies, statutes and titles of public cases', () => {
    const text =
      'Child T and Mother met SW3 and the Named Nurse at Northumbria Police under the Children Act 1989. ' +
      'Lord Laming, Victoria Climbié and Brandon et al. (2012) are cited. On Monday Ofsted came; see Page 4.';
    expect(words(text)).toEqual([]);
  });

  it('leaves a name that the document says is a pseudonym', () => {
    expect(words('She is called Lyra, which is not her real name. Lyra liked school.')).toEqual([]);
  });

  it('tells a name from the word that it also is', () => {
    const text = 'Will the plan hold? Her uncle, Will, came. She asked Will. May it be so.';
    expect(words(text)).toEqual(['Will', 'Will']);
  });

  it('suggests one replacement for one person, and never one letter for two', () => {
    const text =
      'Her mother, Donna Marsden, came. Donna left. Her friend Alicia Penn and Bevis Unwin stayed.';
    const suggestions = found(text).map(([, , one]) => one);
    expect(suggestions.slice(0, 2)).toEqual(['the mother', 'the mother']);
    expect(new Set(suggestions).size).toBe(3);
  });

  it('suggests no letter that the text already uses for a child', () => {
    const text = 'Child A is the sister of Child B . The boy Tobias was six.';
    expect(found(text)).toEqual([['name', 'Tobias', 'Child C']]);
    const before = 'This is about Child A. Child B’s sister, Child C, met her.';
    expect(found(`${before} The boy Tobias was six.`)).toEqual([['name', 'Tobias', 'Child D']]);
    expect(found('Child Arrangements Order. The boy Tobias was six.')).toEqual([
      ['name', 'Tobias', 'Child A'],
    ]);
  });

  it.each([
    ['She was seen on 3 September 2018.', ['date', '3 September 2018', 'September 2018']],
    ['She was born on 12 March 2011.', ['date', '12 March 2011', '2011']],
    ['It was on 21/11/84.', ['date', '21/11/84', 'November 1984']],
    ['NHS number 943 476 5919.', ['number', '943 476 5919', 'an NHS number']],
    ['Ring 01632 960 114 now.', ['number', '01632 960 114', 'a telephone number']],
    ['Write to a.b@example.test now.', ['e-mail', 'a.b@example.test', 'an e-mail address']],
    ['At 14 Alder Close she lived.', ['place', '14 Alder Close', 'an address']],
    [
      'She went to Harrow Lane Primary School.',
      ['place', 'Harrow Lane Primary School', 'a primary school'],
    ],
  ])('finds and replaces: %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('knows a place again that stood in an address', () => {
    const text = 'She is at 14 Alder Close, Quillan Down, for now. The Quillan Down place is hers.';
    expect(words(text)).toEqual(['14 Alder Close, Quillan Down', 'Quillan Down']);
  });

  it('leaves a place by which a body of the text is called', () => {
    const text = 'She is at 14 Alder Close, Quillan. Quillan Borough Council knew.';
    expect(words(text)).toEqual(['14 Alder Close, Quillan']);
  });

  it('reads a name without its apostrophe, and leaves the ending', () => {
    expect(words('kyles got it now')).toEqual(['kyle']);
  });

  it('takes a word that begins a sentence for the word', () => {
    const text = 'Mrs Haddock came. Haddock was there. Haddock suppers were served.';
    expect(words(text)).toEqual(['Mrs Haddock', 'Haddock']);
  });

  it.each([
    'Quill-on-',
    'quill.',
    'quill_',
    'Quill of the ',
    'Quill & ',
    'the flat above the ',
    'the only quill ',
    'the girl who won ',
    'one of two quills ',
    'AB-12-',
    'in Upper Quill, ',
    '12 Quill Road, Quill Down, ',
    'the Spar on ',
    '5 months, ',
    "Quill's ",
  ])('takes time by the length of a text of %j, and not by its square', (piece) => {
    expect(growthOver(piece, (text) => findIdentifiers(text, []))).toBeLessThan(BY_THE_SQUARE);
  });

  it('is measured by what tells a square from a length', () => {
    const byLength = (text: string): unknown => text.match(/\w{1,40} \w{1,40}@/gu);
    const bySquare = (text: string): unknown => text.match(/\w[\w ]*@/gu);
    expect(growthOver('quill ', byLength)).toBeLessThan(BY_THE_SQUARE);
    expect(growthOver('quill ', bySquare)).toBeGreaterThan(BY_THE_SQUARE);
  });

  it('takes ten digits for an NHS number only with their check digit, or where it says so', () => {
    expect(words('Reference 943 476 5918.')).toEqual([]);
    expect(words('NHS number 943 476 5918.')).toEqual(['943 476 5918']);
  });

  it('finds known names in a stretch that says nothing of them', () => {
    expect(words('She liked Larch.', [])).toEqual(['Larch']);
    expect(words('larch and Larch Pell', ['Larch Pell'])).toContain('Larch Pell');
  });

  it('counts in code points', () => {
    const text = '😀😀 Dr Okafor';
    expect(words(text)).toEqual(['Dr Okafor']);
  });

  it('gives stretches in order, apart, inside the text, each with a reason, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Kayleigh ',
        'Mr ',
        '14 Alder Close, ',
        '12 March 2011 ',
        '\n',
        '. ',
        'her mother, ',
        '943 476 5919 ',
        'the ',
        '😀',
        ' | ',
        'St Bede’s School ',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, why, suggestion } of findIdentifiers(text, ['Kayleigh Marsden'])) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(why).not.toBe('');
          expect(suggestion).not.toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(Array.from(text).length);
      }),
    );
  });
});

describe('namesIn', () => {
  it('gives each name once, as printed', () => {
    expect(namesIn('Mrs Okafor saw Kayleigh. Kayleigh smiled.', [])).toEqual([
      'Mrs Okafor',
      'Kayleigh',
    ]);
  });
});
