import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

/** The oracle: "|" marks where a person would divide; the text is the same without the marks. */
const DIVIDED: readonly (readonly [what: string, marked: string])[] = [
  ['plain prose', 'He was seen. |She was not. |Was it safe? |No!'],
  ['titles', 'Dr. Ahmed saw Mr. B and Mrs. C. |Prof. Lane did not.'],
  ['e.g. and i.e.', 'Agencies (e.g. Police) met, i.e. The Board agreed. |It ended.'],
  ['references', 'See para. 4.12 and pp. 3-4 of No. 3. |Fig. 2 shows it.'],
  [
    'saints',
    "St. Mary's Hospital and St. John's rang. |They met on High St. |The meeting was short.",
  ],
  ['initials of people', 'J. Smith and P. D. Jones wrote it. |It was late.'],
  [
    'letters for children',
    'The review is about Child A. |The child was two. |Mother of Baby B. |Sibling 1 left.',
  ],
  ['mother after a label', 'It concerns Child K. |Mother was known to services.'],
  [
    'printed numbers',
    '6.10. The review found this. |1. Not that. |It ended in 2013. |The next began.',
  ],
  ['lettered lists', 'a. The first. |It is so.'],
  ['roman lists', 'iv. The fourth. |It is so.'],
  ['quotes close', 'She said “I am fine.” |The worker left. |He said ‘no.’ |They agreed.'],
  ['question in speech', '“Why now?” she asked. |“Stop!” Mother said. |It went on.'],
  ['brackets close', 'He left. |(She stayed.) |They met.'],
  ['asides hold together', 'The plan (see DfE. Working Together.) was late. |It ended.'],
  ['ellipses', 'He waited … and left. |“We tried...” |The call ended. |The text [...] Was cut.'],
  [
    'et al.',
    'This was said (Brandon et al. 2013) before. |Brandon et al. (2011) agree. |So does Sidebotham et al. |The rest differ.',
  ],
  ['et al. with a year', 'Brandon et al. 2013 found it. |It stood.'],
  ['times', 'He rang at 9 a.m. |The call was short. |It was 3 p.m. on Friday.'],
  ['dates with stops', 'Seen on 12.03.14 at home. |On 12. 03. 14 again. |Then not.'],
  ['months', 'In Feb. 2013 she moved. |In Dec. the case closed.'],
  ['money and decimals', 'It cost £4.50 a day. |That is 3.5 hours.'],
  [
    'dotted initials',
    'The U.K. government and the N.H.S. agreed. |This is in the U.K. |There it stands.',
  ],
  ['addresses', 'See www.gov.uk and a.b@c.org for more. |It helps.'],
  ['note numbers stuck on', 'It was found.3 |The Board agreed.”12 |It stood.'],
  ['sentences run together', 'It was abuse.|The worker left.'],
  ['sections of acts', 'Under s. 47 of the Act. |Section 17(2)(b). |The child moved.'],
  ['etc.', 'Food, heat, etc. |The family had none. |Food, etc. was short.'],
  ['bullets within', 'These were: |• one |• two'],
  ['company', 'Known as Care Ltd. and others.'],
  ['nothing', ''],
];

const textsOf = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  it.each(DIVIDED)('%s', (_what, marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked.split('|').map((piece) => piece.trim());
    expect(textsOf(text)).toEqual(expected[0] === '' ? [] : expected);
  });

  it.each(['-->', 'e.g. ', 'J. ', '(a. '])(
    'ends with a text of "%s" alone, however long it is',
    (piece) => {
      const text = `${piece.repeat(100_000)}x.`;
      expect(textsOf(text).join('').length).toBe(text.length);
    },
  );

  it('loses and doubles nothing of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '. ',
        '.',
        '? ',
        '… ',
        ' (',
        ') ',
        '“',
        '” ',
        'Dr',
        'e.g',
        '\n\n',
        ' • ',
        '3',
        'A',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
