import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../src/core/search/fold.ts';
import { indexStem } from '../../../src/core/search/porter.ts';

const WORDS = `supervision supervisor supervised curiosity curious agencies agency families recommendations
  safeguarding neglected referrals conferences hopefulness rational conditional vietnamization sized falling hissing failing
  filing happy sky relate probate rate cease controll roll agreed feed plastered bled motoring sing conflated troubled café straße
  ñandú 2019 6 a by ly ss ies`;
const PARTS =
  'a e y i s ss ed ing ly at bl iz ion tion ness ful ement er ll ee w x t b r ize ous ical é ß'.split(
    ' ',
  );

describe('indexStem', () => {
  it('is what SQLite’s index makes of a word', () => {
    const database = new Database(':memory:');
    database.exec(`CREATE VIRTUAL TABLE t USING fts5(word, tokenize = 'porter unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE stems USING fts5vocab(t, instance)`);
    const made = fc.sample(
      fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 }),
      3000,
    );
    const words = [
      ...new Set([...foldWords(WORDS), ...made.flatMap((parts) => foldWords(parts.join('')))]),
    ];
    const insert = database.prepare('INSERT INTO t (word) VALUES (?)');
    for (const word of words) insert.run(word);
    const stems = database
      .prepare<[], { doc: number; term: string }>('SELECT doc, term FROM stems ORDER BY doc')
      .all();
    expect(stems).toHaveLength(words.length);
    // Both sides as bytes, which FTS5 counts in.
    for (const { doc, term } of stems) {
      const word = words[doc - 1] ?? '';
      expect([word, indexStem(word)]).toEqual([word, Buffer.from(term, 'utf8').toString('latin1')]);
    }
  });
});
