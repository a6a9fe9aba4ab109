import { stems } from '../../themes/stem.ts';
import type { Expansion } from '../field-words.ts';
import { foldWords } from '../fold.ts';
import { plainlyNegated } from '../negations.ts';
import { isWrittenShort } from '../short-form.ts';
import type { WordGroup } from './word-group.ts';

interface Place {
  readonly group: WordGroup;
  /** The name of the group that was met. */
  readonly name: string;
}

/** Words of a run that are a name of one or more groups. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly places: readonly Place[];
}

/** Looks runs of words up among groups of names. */
export class NameIndex {
  readonly #places = new Map<string, Place[]>();
  #longest = 1;

  constructor(groups: readonly WordGroup[]) {
    for (const group of groups) {
      for (const name of group.same) {
        const words = foldWords(name);
        const key = isWrittenShort(name) ? exactly(words) : keyOf(words);
        const places = this.#places.get(key) ?? [];
        // "CIN" and "CiN" or "home school" and "home-schooled" are one name to a person.
        if (places.some((place) => place.group === group)) continue;
        this.#places.set(key, [...places, { group, name }]);
        this.#longest = Math.max(this.#longest, words.length);
      }
    }
  }

  /**
   * What else is said for words of a run. The longest name counts: in "maternal grandmother"
   * the grandmother is not looked up by herself. Plurals and tenses of a name are that name.
   */
  expand(run: readonly string[]): readonly Expansion[] {
    return this.#spans(run).flatMap(otherNames);
  }

  /** The groups one of whose names stands in the run, in its order. */
  groupsIn(run: readonly string[]): readonly WordGroup[] {
    return this.#spans(run).flatMap(({ places }) => places.map(({ group }) => group));
  }

  /** The names in a run, with the ids of their groups. */
  named(
    run: readonly string[],
  ): readonly { readonly from: number; readonly to: number; readonly id: string }[] {
    return this.#spans(run).flatMap(({ from, to, places }) =>
      places.map(({ group }) => ({ from, to, id: group.id })),
    );
  }

  #spans(run: readonly string[]): readonly Span[] {
    const spans: Span[] = [];
    for (let from = 0; from < run.length;) {
      const to = this.#nameAt(run, from) ?? from;
      const words = run.slice(from, to);
      if (to > from) spans.push({ from, to, words, places: this.#placesOf(words) });
      from = Math.max(to, from + 1);
    }
    return spans;
  }

  #nameAt(run: readonly string[], from: number): number | undefined {
    for (let to = Math.min(run.length, from + this.#longest); to > from; to -= 1) {
      if (this.#placesOf(run.slice(from, to)).length > 0) return to;
    }
    return undefined;
  }

  #placesOf(words: readonly string[]): readonly Place[] {
    const short = this.#places.get(exactly(words)) ?? [];
    return [...short, ...(this.#places.get(keyOf(words)) ?? [])];
  }
}

/** Short forms are not bent: "DO" is not "did". "IMRs" is. */
function exactly(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const singular = last.length > 2 && last.endsWith('s') ? last.slice(0, -1) : last;
  return `=${[...words.slice(0, -1), singular].join(' ')}`;
}

function keyOf(words: readonly string[]): string {
  return stemmed(plainlyNegated(words));
}

function stemmed(words: readonly string[]): string {
  return words.map((word) => stems(word)[0] ?? word).join(' ');
}

function otherNames({ from, to, words: typed, places }: Span): readonly Expansion[] {
  const said = new Set([stemmed(typed)]);
  const found: Expansion[] = [];
  for (const { group, name } of places) {
    for (const other of [...group.same, ...group.also]) {
      const words = foldWords(other);
      if (said.has(stemmed(words))) continue;
      said.add(stemmed(words));
      found.push({
        from,
        to,
        words,
        ...reason(name, other, group),
        ...(other.includes('+') && { isApart: true }),
        ...(group.documents !== undefined && { documents: group.documents }),
      });
    }
  }
  return found;
}

function reason(
  name: string,
  other: string,
  group: WordGroup,
): Pick<Expansion, 'kind' | 'why' | 'isWider'> {
  if (isWrittenShort(other) && standsFor(other, name)) {
    return { kind: 'acronym', why: `short for ${name}` };
  }
  if (isWrittenShort(name) && standsFor(name, other)) {
    return { kind: 'acronym', why: `what ${name} stands for` };
  }
  return group.same.includes(other)
    ? { kind: 'synonym', why: `another way to say ${name}` }
    : { kind: 'synonym', why: `goes with ${name}`, isWider: true };
}

/** "MGM" of "maternal grandmother" as well: within a group its letters in order are enough. */
function standsFor(short: string, name: string): boolean {
  const letters = foldWords(short).join('');
  const all = foldWords(name).join('');
  if (letters.charAt(0) !== all.charAt(0) || isWrittenShort(name)) return false;
  let at = 0;
  for (const letter of all) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
