import { CodePointOffsets } from '../text/offsets.ts';
import { findAges } from './find-ages.ts';
import { findDates } from './find-dates.ts';
import { findDwellings } from './find-dwellings.ts';
import { findInstitutions } from './find-institutions.ts';
import { findLinks } from './find-links.ts';
import { findLocalities } from './find-localities.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findPlaces } from './find-places.ts';
import { findRareCombinations } from './find-rare.ts';
import { findReferences } from './find-references.ts';
import { withoutOverlaps } from './found.ts';
import { FINDER_VERSION } from './finder-version.ts';
import type { FindIdentifiers, Identifier } from './identifier.ts';
import { replacements } from './people.ts';
import { placesAgain } from './place-repeats.ts';

/**
 * Finds by rules and short lists what could tell who is meant: numbers, links, institutions, addresses, days, ages, numbers of
 * records, rare combinations, places again and names, in that order where they overlap. Names are learned from the whole text first, so that a document is
 * to be given whole; for a stretch of one, `knownNames` are the names of the whole (`namesIn`).
 */
export const findIdentifiers: FindIdentifiers = Object.assign(found, { version: FINDER_VERSION });

function found(text: string, knownNames: readonly string[]): Identifier[] {
  const names = findNames(text, knownNames);
  const instead = replacements(text, names);
  const places = [
    findInstitutions(text),
    findPlaces(text),
    findDwellings(text),
    findLocalities(text),
  ];
  const all = withoutOverlaps(text, [
    findNumbers(text),
    findLinks(text),
    ...places,
    findDates(text),
    findAges(text),
    findReferences(text),
    findRareCombinations(text),
    placesAgain(text, places.flat()),
    names.map(({ start, end, kind, why }, index) => ({
      start,
      end,
      kind,
      why,
      suggestion: instead[index] ?? '',
    })),
  ]);
  const offsets = new CodePointOffsets(text);
  return all.map((one) => ({
    ...one,
    start: offsets.toCodePoints(one.start),
    end: offsets.toCodePoints(one.end),
  }));
}

/** The names in a text as printed, each once. */
export function namesIn(text: string, knownNames: readonly string[]): string[] {
  return [...new Set(findNames(text, knownNames).map(({ start, end }) => text.slice(start, end)))];
}
