import type { Codebook } from '../src/core/themes/codebook.ts';

/** The classes of the codebook by which words are read; where two hold a word, the first named has it. */
const CLASSES =
  'relative mother father partner infant child health_worker school police care professional him_her nobody was_not did_not absent failing well share saw assess risk record recorded span num meeting plan mental_ill alcohol drug violence injury service_word quality_bad appointment'.split(
    ' ',
  );

/** Words, or words in a row, by the class of the codebook that stands for them. */
export function lexiconOf({ classes }: Codebook): ReadonlyMap<string, string> {
  const lexicon = new Map<string, string>();
  for (const name of CLASSES) {
    for (const phrase of phrasesOf(classes, name, [])) {
      const words = phrase
        .toLowerCase()
        .replaceAll("'s", '')
        .replaceAll(/['*]/gu, '')
        .replaceAll('-', ' ');
      if (!lexicon.has(words)) lexicon.set(words, `{${name}}`);
    }
  }
  return lexicon;
}

const PARTS = /"([^"]*)"|\{(\w+)\}|([^|"{}()]+)/gu;

function phrasesOf(
  classes: Codebook['classes'],
  name: string,
  within: readonly string[],
): readonly string[] {
  return (classes[name] ?? []).flatMap((entry) =>
    [...entry.matchAll(PARTS)].flatMap(([, quoted, inner, plain]) => {
      if (inner !== undefined) {
        return within.includes(inner) ? [] : phrasesOf(classes, inner, [...within, name]);
      }
      const phrase = (quoted ?? plain ?? '').trim();
      return phrase === '' ? [] : [phrase];
    }),
  );
}
