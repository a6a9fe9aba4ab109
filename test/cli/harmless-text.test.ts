import { expect, test } from 'vitest';
import { harmlessText } from '../../src/cli/harmless-text.ts';

test.each([
  ['clears the screen', 'a\u001B[2Jb.docx', 'a�[2Jb.docx'],
  ['sets the title', '\u001B]0;Child\u0007.pdf', '�]0;Child�.pdf'],
  ['puts something on the clipboard', '\u009D52;c;aGk=\u009C', '�52;c;aGk=�'],
  ['writes over the line', 'imported\rrefused', 'imported�refused'],
  ['turns letters round', '\u202Excod.review\u202C.exe', '�xcod.review�.exe'],
  ['isolates them', '\u2067review\u2069', '�review�'],
])('a name that %s is shown and does nothing', (_, name, shown) => {
  expect(harmlessText(name)).toBe(shown);
});

test('letters of every script, emoji that are joined, tabs and line feeds stay as they are', () => {
  const text = 'Ōmar\tمراجعة 👩‍👧‍👦 👶🏽\nnaïve “quote” – ✓';
  expect(harmlessText(text)).toBe(text);
});

test('what the program writes to draw a line anew or in bold stays', () => {
  for (const own of ['\r\u001B[2K3 of 7 files', '\r40 of 80 tags', '\u001B[1mTheme\u001B[22m']) {
    expect(harmlessText(own)).toBe(own);
  }
});
