import type { Expansion, FieldWords } from './field-words.ts';
import type { WordNode } from './query-tree.ts';
import type { ThemeSpan } from './theme-names.ts';

/** What the field knows of a run of words; places are those of the run's words. */
export interface RunReading {
  readonly expansions: readonly Expansion[];
  readonly themes: readonly ThemeSpan[];
}

/** Reads a run with words that are written with hyphens in one piece and in pieces: the field's names are written both ways. */
export function readRun(run: readonly WordNode[], field: FieldWords): RunReading {
  const joined = run.map(({ word }) => word);
  const expansions = field.expand(
    joined,
    run.map(({ pieces }) => pieces),
  );
  const themes = field.themes?.(joined) ?? [];
  if (run.every(({ pieces }) => pieces === undefined || pieces.length < 2)) {
    return { expansions, themes };
  }
  const apart = run.map(({ word, pieces }) => pieces ?? [word]);
  const places = placesIn(apart);
  const hasHyphen = ({ from, to }: Pick<Expansion, 'from' | 'to'>): boolean =>
    apart.slice(from, to).some(({ length }) => length > 1);
  const named = places(field.expand(apart.flat())).filter(
    (one) =>
      one.kind !== 'spelling' && hasHyphen(one) && !expansions.some((other) => isSame(one, other)),
  );
  const isNamed = ({ from, to }: Expansion): boolean =>
    named.some((one) => one.from < to && from < one.to);
  const tagged = places(field.themes?.(apart.flat()) ?? []).filter(
    (one) =>
      hasHyphen(one) &&
      !themes.some((other) => other.theme === one.theme && other.from === one.from),
  );
  return {
    // Where pieces are a name of the field, the word in one piece is no mistake for another.
    expansions: [...expansions.filter((one) => one.kind !== 'spelling' || !isNamed(one)), ...named],
    themes: [...themes, ...tagged],
  };
}

function isSame(one: Expansion, other: Expansion): boolean {
  return (
    one.from === other.from && one.to === other.to && one.words.join(' ') === other.words.join(' ')
  );
}

/** Turns places among pieces into places among words; what begins or ends within a word is left out. */
function placesIn(apart: readonly (readonly string[])[]) {
  const at = new Map<number, number>();
  let pieces = 0;
  for (const [index, { length }] of apart.entries()) {
    at.set(pieces, index);
    pieces += length;
  }
  at.set(pieces, apart.length);
  return <T extends { readonly from: number; readonly to: number }>(spans: readonly T[]): T[] =>
    spans.flatMap((span) => {
      const [from, to] = [at.get(span.from), at.get(span.to)];
      return from === undefined || to === undefined ? [] : [{ ...span, from, to }];
    });
}
