import { COMMON_IN_INSTITUTIONS } from './institution-kinds.ts';
import type { Found } from './found.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { WORDS_OF_NO_ONE } from './words-of-no-one.ts';

const WORD = /\p{Lu}[\p{L}'’-]*/gu;
/** A town in an address: capitals alone between commas, and no figure. */
const TOWN =
  /^\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:on|upon|le|the|of|under|in)[ -])?\p{Lu}[\p{L}'’-]+){0,2}$/u;
const STREET =
  /\b(?:Road|Street|Lane|Avenue|Crescent|Terrace|Close|Drive|Way|Court|House|Place|Square|Walk|Row|Rise|Grove|Mews|Gardens|Flat|Cottages?|Farm|Site|Tower|Lodge|Park)$/u;

/** Behind a town: a body is called by it, and is no place. */
const OF_BODY =
  /^(?:['’]s)? (?:(?:Metropolitan|Borough|City|County|District|Town|Unitary|London|Local|Safeguarding|Children['’]?s|and|&) ?)*(?:Council|Police|Partnership|Board|Authority|local authority|council|LSCB|LSCP|SCP|Safeguarding|NHS|CCG|Trust|Services?)\b/u;
const BOROUGH_OF = /\b(?:Borough|City|County|Council|District) of $/u;

/**
 * Where the places that were found are named again: "the Upper Drayling address" once a letter went to "Hollow Farm, Upper
 * Drayling". One pass over the words of the text.
 */
export function placesAgain(text: string, found: readonly Found[]): Found[] {
  const names = new Set(found.flatMap((one) => ownNames(text.slice(one.start, one.end), one)));
  if (names.size === 0) return [];
  for (const name of names) if (isAuthority(text, name)) names.delete(name);
  const byFirst = Map.groupBy(names, (name) => name.split(/[ -]/u)[0] ?? '');
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const name = (byFirst.get(word.replace(/['’]s$/u, '')) ?? [])
      .filter((one) => text.startsWith(one, index))
      .filter((one) => !/^[\p{L}\d]/u.test(text.slice(index + one.length)))
      .sort((a, b) => b.length - a.length)[0];
    return name === undefined
      ? []
      : [
          {
            start: index,
            end: index + name.length,
            kind: 'place' as const,
            why: 'It is a place that stands elsewhere in the text.',
            suggestion: 'a place',
          },
        ];
  });
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

/** Whether a body of the text is called by the place: then it is a district, and named in every such document. */
function isAuthority(text: string, name: string): boolean {
  let at = text.indexOf(name);
  while (at !== -1) {
    const end = at + name.length;
    if (
      OF_BODY.test(text.slice(end, end + 64)) ||
      BOROUGH_OF.test(text.slice(Math.max(0, at - 16), at))
    )
      return true;
    at = text.indexOf(name, end);
  }
  return false;
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
