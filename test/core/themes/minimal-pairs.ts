import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'minimal-pairs');

/**
 * What a sentence says of a theme: `c` concern, `ci` concern that is marked as implied by what is asked
 * for, `g` good practice, `cg` concern, and good practice if anything else, `m` a mention or nothing.
 */
export type Reading = 'c' | 'ci' | 'g' | 'cg' | 'm';

/** One of two sentences that differ little in wording and much in what they say. */
export interface PairedSentence {
  readonly theme: string;
  readonly reading: Reading;
  readonly text: string;
}

/** Two sentences about one theme. */
export type MinimalPair = readonly [PairedSentence, PairedSentence];

function isReading(value: string | undefined): value is Reading {
  return value !== undefined && ['c', 'ci', 'g', 'cg', 'm'].includes(value);
}

function pairOf(block: string): MinimalPair {
  const [theme = '', ...lines] = block.trim().split('\n');
  const sentences = lines.map((line): PairedSentence => {
    const [, reading, text] = /^(\w+) (.+)$/u.exec(line) ?? [];
    if (!isReading(reading) || text === undefined) throw new Error(`not a sentence: ${line}`);
    return { theme, reading, text };
  });
  const [one, two, third] = sentences;
  if (one === undefined || two === undefined || third !== undefined) {
    throw new Error(`not a pair: ${block}`);
  }
  return [one, two];
}

/** The pairs by the turn of phrase that they try, from the files beside this one. */
export const MINIMAL_PAIRS: readonly (readonly [name: string, pairs: readonly MinimalPair[]])[] =
  readdirSync(FOLDER).map((file) => [
    file.replace('.txt', '').replaceAll('-', ' '),
    readFileSync(join(FOLDER, file), 'utf8').trim().split(/\n\n+/u).map(pairOf),
  ]);

/** Whether what is proposed for the theme, stances with their reasons, is what the sentence says. */
export function agrees(
  reading: Reading,
  proposed: readonly { readonly stance: string; readonly why: string }[],
): boolean {
  const stances = proposed.map(({ stance }) => stance);
  const only = (...allowed: readonly string[]): boolean =>
    stances.every((s) => allowed.includes(s));
  switch (reading) {
    case 'c':
      return stances.length > 0 && only('concern');
    case 'ci':
      return (
        proposed.length > 0 &&
        proposed.every((one) => one.stance === 'concern' && one.why.startsWith('Implied'))
      );
    case 'g':
      return stances.length > 0 && only('good');
    case 'cg':
      return stances.includes('concern') && only('concern', 'good');
    case 'm':
      return only('mention');
  }
}
