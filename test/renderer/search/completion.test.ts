import { describe, expect, it } from 'vitest';
import {
  completed,
  completing,
  withField,
  type FieldChoices,
} from '../../../src/renderer/src/features/search/completion.ts';

const none = { tagged: [], section: [], year: [], age: [], type: [], harm: [] };
const choices: FieldChoices = {
  ...none,
  theme: [
    { value: 'Supervision', label: 'Supervision', also: ['SO'] },
    { value: 'Professional curiosity', label: 'Professional curiosity', also: ['PC', 'asking'] },
  ],
  stance: [
    { value: 'concern', label: 'Concern' },
    { value: 'good', label: 'Good practice' },
  ],
  partnership: [],
  status: [],
  case: [],
};

const offered = (before: string) =>
  completing(before, choices)?.choices.map(({ label }) => label) ?? [];

describe('completing a field', () => {
  it('offers every value after the colon, and fewer the more is typed', () => {
    expect(offered('neglect theme:')).toEqual(['Supervision', 'Professional curiosity']);
    expect(offered('neglect theme:cur')).toEqual(['Professional curiosity']);
    expect(offered('theme:"professional c')).toEqual(['Professional curiosity']);
    expect(offered('(drift OR -stance:g')).toEqual(['Good practice']);
  });

  it('finds a value by its letters and other names', () => {
    expect(offered('theme:so')).toEqual(['Supervision']);
    expect(offered('theme:ask')).toEqual(['Professional curiosity']);
  });

  it('offers nothing for plain words, for what is no field, and for what stands there in full', () => {
    expect(offered('theme')).toEqual([]);
    expect(offered('time:super')).toEqual([]);
    expect(offered('meeting at 10:30')).toEqual([]);
    expect(offered('theme:supervision')).toEqual([]);
    expect(offered('theme:supervision drift')).toEqual([]);
  });

  it('puts the value in place of what was typed, in quotation marks where it has spaces, and keeps the rest', () => {
    const typed = 'drift theme:pro delay';
    const caret = 'drift theme:pro'.length;
    const offer = completing(typed.slice(0, caret), choices);
    const choice = offer?.choices[0];
    expect(offer && choice && completed(typed, caret, offer, choice)).toEqual({
      typed: 'drift theme:"Professional curiosity" delay',
      caret: 'drift theme:"Professional curiosity" '.length,
    });
  });

  it('begins a field at the end of what is typed', () => {
    expect(withField('', 'theme')).toBe('theme:');
    expect(withField('drift ', 'year')).toBe('drift year:');
  });
});
