/** What a case is cited by. */
export interface CitedCase {
  readonly id: number;
  readonly subject: string | null;
  readonly partnership: string | null;
  readonly year: number | null;
  readonly reviewType: string | null;
}

/** Kinds of review as they are named in a citation; any other is a review. */
const KINDS: ReadonlyMap<string | null, string> = new Map([
  ['scr', 'serious case review'],
  ['lcspr', 'child safeguarding practice review'],
  ['rapid_review', 'rapid review'],
  ['cpr', 'child practice review'],
  ['learning_review', 'learning review'],
  ['sar', 'safeguarding adults review'],
  ['dhr', 'domestic homicide review'],
]);

/** From here on a name of a partnership says only that it is one. */
const OF_PARTNERSHIPS =
  /[\s,]+(?:(?:multi-agency|local|adults?|child(?:ren)?['’]?s?) )*(?:safeguarding|LSCB|LSCP|SCB|SCP|CSP)\b.*$/iu;

/**
 * What each case of a library is cited as, by id: as its review calls the child, "Child M", else by what a reader can
 * find, "Northshire rapid review, 2021". Where several would be cited alike, place and year stand behind the child, and
 * where that is not enough a letter behind them, as in lists of sources: "Northshire review, 2021b". No two are the
 * same.
 */
export function citedAs(cases: readonly CitedCase[]): ReadonlyMap<number, string> {
  const ordered = cases.toSorted((a, b) => a.id - b.id);
  const bySubject = Map.groupBy(ordered, ({ subject }) => subject);
  const names = ordered.map((one): string => {
    const { subject } = one;
    if (subject === null) return reviewWords(one);
    const isOnlyOne = bySubject.get(subject)?.length === 1;
    const place = [areaOf(one), one.year].filter((part) => part !== null).join(', ');
    return isOnlyOne || place === '' ? subject : `${subject} (${place})`;
  });
  const places = Map.groupBy(ordered.keys(), (i) => names[i] ?? '');
  const taken = new Set(names);
  const cited = new Map<number, string>();
  for (const [name, alike] of places) {
    let letter = 0;
    for (const i of alike) {
      let own = name;
      while (alike.length > 1 && (own === name || taken.has(own))) {
        own = withLetter(name, letter);
        letter += 1;
      }
      taken.add(own);
      cited.set(ordered[i]?.id ?? 0, own);
    }
  }
  return cited;
}

/** "Northshire rapid review, 2021". Of a case of which nothing is known there is only its number in the library. */
function reviewWords(one: CitedCase): string {
  const kind = KINDS.get(one.reviewType) ?? 'review';
  const area = areaOf(one);
  if (area === null && one.year === null) return `Case ${one.id}`;
  const what =
    area === null ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` : `${area} ${kind}`;
  return one.year === null ? what : `${what}, ${one.year}`;
}

/** "Northshire" of "Northshire Safeguarding Children Partnership". */
function areaOf({ partnership }: CitedCase): string | null {
  if (partnership === null) return null;
  return partnership.replace(OF_PARTNERSHIPS, '').trim() || partnership;
}

/** "Northshire review, 2021b"; "Child M b" where there is no year to put it to. */
function withLetter(name: string, number: number): string {
  const round = Math.floor(number / 26);
  const letter = String.fromCodePoint(97 + (number % 26)) + (round === 0 ? '' : `${round + 1}`);
  const behindYear = /\d{4}\)?$/.exec(name);
  if (behindYear === null) return `${name} (${letter})`;
  return name.endsWith(')') ? `${name.slice(0, -1)}${letter})` : `${name}${letter}`;
}
