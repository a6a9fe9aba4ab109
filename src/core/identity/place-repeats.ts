import { COMMON_IN_INSTITUTIONS } from './institution-kinds.ts';
import type { Found } from './found.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

const WORD = /\p{Lu}[\p{L}'’-]{0,40}/gu;
/** A town in an address: capitals alone between commas, and no figure. */
const TOWN =
  /^\p{Lu}[\p{L}'’-]{1,40}(?:[ -](?:(?:on|upon|le|the|of|under|in)[ -])?\p{Lu}[\p{L}'’-]{1,40}){0,2}$/u;
const STREET =
  /\b(?:Road|Street|Lane|Avenue|Crescent|Terrace|Close|Drive|Way|Court|House|Place|Square|Walk|Row|Rise|Grove|Mews|Gardens|Flat|Cottages?|Farm|Site|Tower|Lodge|Park)$/u;

/** Behind a town: a body is called by it, and is no place. */
const OF_BODY =
  /^(?:['’]s)? (?:(?:Metropolitan|Borough|City|County|District|Town|Unitary|London|Local|Safeguarding|Children['’]?s|and|&) ?)*(?:Council|Police|Partnership|Board|Authority|local authority|council|LSCB|LSCP|SCP|Safeguarding|NHS|CCG|Trust|Services?)\b/u;
const BOROUGH_OF = /\b(?:Borough|City|County|Council|District) of $/u;

/** The words from a capital on that could be one name. */
const LONGEST =
  /\p{Lu}[\p{L}'’]{0,40}(?:[ -](?:(?:on|upon|le|the|of|under|in)[ -])?\p{Lu}[\p{L}'’]{0,40}){0,2}/uy;

/**
 * Where the places that were found are named again: "the Upper Drayling address" once a letter went to "Hollow Farm, Upper
 * Drayling". A place by which a body of the text is called is a district, and named in every such document.
 */
export function placesAgain(text: string, found: readonly Found[]): Found[] {
  const names = new Set(found.flatMap((one) => ownNames(text.slice(one.start, one.end), one)));
  if (names.size === 0) return [];
  const districts = new Set<string>();
  const again = [...text.matchAll(WORD)].flatMap(({ index }) => {
    const name = nameAt(text, index, names);
    if (name === undefined) return [];
    const end = index + name.length;
    const isOfBody =
      OF_BODY.test(text.slice(end, end + 64)) ||
      BOROUGH_OF.test(text.slice(Math.max(0, index - 16), index));
    if (isOfBody) districts.add(name);
    return [{ name, start: index, end }];
  });
  return again
    .filter(({ name }) => !districts.has(name))
    .map(({ start, end }) => ({
      start,
      end,
      kind: 'place',
      why: 'It is a place that stands elsewhere in the text.',
      suggestion: 'a place',
    }));
}

/** The longest of the names that stands at a capital. */
function nameAt(text: string, index: number, names: ReadonlySet<string>): string | undefined {
  LONGEST.lastIndex = index;
  let words = LONGEST.exec(text)?.[0] ?? '';
  while (words !== '') {
    const bare = words.replace(/['’]s$/u, '');
    if (names.has(bare)) return bare;
    words = words.slice(0, Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'), 0));
  }
  return undefined;
}

/** Of an address its towns, of an institution or a place what is its own. */
function ownNames(words: string, { suggestion }: Found): string[] {
  if (suggestion === 'an address') {
    return words
      .split(/,\s+/u)
      .slice(1)
      .filter((piece) => TOWN.test(piece) && !STREET.test(piece) && !isPlain(piece));
  }
  if (suggestion === 'a place') return isPlain(words) || !TOWN.test(words) ? [] : [words];
  const [first = ''] = words.replace(/^(?:the|The) /u, '').split(' ');
  const own = first.replace(/['’]s$/u, '');
  return own.length > 4 && words.includes(' ') && !isPlain(own) ? [capitalised(own)] : [];
}

function isPlain(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[ -]/u)
    .every(
      (word) =>
        PLAIN_WORDS.has(word) || WORDS_OF_NO_ONE.has(word) || COMMON_IN_INSTITUTIONS.has(word),
    );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
