/**
 * The stem of a folded word, letter for letter as SQLite's FTS5 has it (its "porter" tokenizer, after M. Porter, "An
 * algorithm for suffix stripping", Program 14, 1980), so that what the index found can be found in the text again.
 */
export function indexStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmed(bytesOf(word));
  if (stems.size >= MOST_KEPT) stems.clear();
  stems.set(word, stem);
  return stem;
}

const MOST_KEPT = 50_000;
const stems = new Map<string, string>();

/** FTS5 counts and compares bytes; beyond ASCII each counts as a consonant. */
function bytesOf(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word;
  return encodeURIComponent(word).replaceAll(/%(?<byte>..)/gu, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
}

function stemmed(word: string): string {
  if (word.length < 3 || word.length > 64) return word;
  let stem = withoutPastOrPlural(word);
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaced(stem, STEP_2);
  stem = replaced(stem, STEP_3);
  stem = withoutEnding(stem);
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem.slice(0, -1)) > 1 ? stem.slice(0, -1) : stem;
}

function isVowel(letter: string, yCounts: boolean): boolean {
  return 'aeiou'.includes(letter) || (letter === 'y' && yCounts);
}

/** For each letter whether it is a consonant; y is one at the beginning and after a vowel. */
function consonants(word: string): boolean[] {
  let isConsonant = false;
  return Array.from(word, (letter) => (isConsonant = !isVowel(letter, isConsonant)));
}

/** How often a consonant follows a vowel; 2 stands for more, too. */
function measure(word: string): number {
  let count = 0;
  let before = true;
  for (const isConsonant of consonants(word)) {
    if (isConsonant && !before) count += 1;
    if (count === 2) break;
    before = isConsonant;
  }
  return count;
}

function hasVowel(word: string): boolean {
  return Array.from(word).some((letter, index) => isVowel(letter, index > 0));
}

/** Consonant, vowel, consonant other than w, x and y. */
function endsShort(word: string): boolean {
  if (/[wxy]$/u.test(word)) return false;
  const [a, b, c] = [false, false, false, ...consonants(word)].slice(-3);
  return a === true && b === false && c === true;
}

function withoutPastOrPlural(word: string): string {
  let stem = word;
  if (stem.endsWith('s')) {
    if (stem.endsWith('es')) {
      const isTwo =
        (stem.length > 4 && stem.endsWith('sses')) || (stem.length > 3 && stem.endsWith('ies'));
      stem = stem.slice(0, isTwo ? -2 : -1);
    } else if (!stem.endsWith('ss')) {
      stem = stem.slice(0, -1);
    }
  }
  if (stem.length > 3 && stem.endsWith('eed')) {
    return measure(stem.slice(0, -3)) > 0 ? stem.slice(0, -1) : stem;
  }
  const length =
    stem.length > 2 && stem.endsWith('ed') ? 2 : stem.length > 3 && stem.endsWith('ing') ? 3 : 0;
  const rest = stem.slice(0, stem.length - length);
  if (length === 0 || !hasVowel(rest)) return stem;
  if (rest.length > 2 && /(?:at|bl|iz)$/u.test(rest)) return `${rest}e`;
  if (/([^aeioulsz])\1$/u.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

type Ending = readonly [ending: string, instead: string];
const endings = (list: string): readonly Ending[] =>
  list.split(' ').map((pair): Ending => {
    const [ending = '', instead = ''] = pair.split(':');
    return [ending, instead];
  });

const STEP_2 = endings(
  'ational:ate tional:tion enci:ence anci:ance izer:ize logi:log bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble',
);
const STEP_3 = endings('ical:ic ness: icate:ic iciti:ic ful: ative: alize:al');

/** The first ending that the word has, replaced where what is left of the word is long enough. */
function replaced(word: string, list: readonly Ending[]): string {
  const found = list.find(([ending]) => word.length > ending.length && word.endsWith(ending));
  if (found === undefined) return word;
  const rest = word.slice(0, -found[0].length);
  return measure(rest) > 0 ? rest + found[1] : word;
}

const STEP_4 =
  'al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize'.split(' ');

function withoutEnding(word: string): string {
  const ending = STEP_4.find((one) => word.length > one.length && word.endsWith(one));
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (ending === 'ion' && !/[st]$/u.test(rest)) return word;
  return measure(rest) > 1 ? rest : word;
}
