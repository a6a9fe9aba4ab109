import { writeFileSync } from 'node:fs';
import { GIVEN_NAMES, NAMES_AND_WORDS } from '../src/core/identity/given-names.ts';
import { SURNAMES } from '../src/core/identity/surnames.ts';
import { teachingPassages } from './passages.ts';

/**
 * Writes src/core/identity/plain-words.ts: the words that stand with a small letter in the teaching passages. By them the finder
 * of names knows a word that begins a sentence from a name. `node training/plain-words.ts`
 */

const found = new Set<string>();
for (const { text } of teachingPassages()) {
  for (const [word] of text.matchAll(/(?<![\p{L}\d'’-])\p{Ll}{2,}(?![\p{L}\d'’-])/gu)) {
    const isName = GIVEN_NAMES.has(word) || SURNAMES.has(word);
    if (!isName || NAMES_AND_WORDS.has(word)) found.add(word);
  }
}

const lines: string[] = [];
let line = ' ';
for (const word of [...found].sort()) {
  if (line.length + word.length > 118) {
    lines.push(line);
    line = ' ';
  }
  line += ` ${word}`;
}
lines.push(line);
writeFileSync(
  new URL('../src/core/identity/plain-words.ts', import.meta.url),
  `/** Words of the language, as the teaching passages use them, lower case. Written by training/plain-words.ts. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  \`
${lines.join('\n')}
\`
    .trim()
    .split(/\\s+/),
);
`,
);
