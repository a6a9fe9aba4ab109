import { IRREGULAR } from '../../themes/irregular-forms.ts';

/** Endings and stems that are spelt in two ways, each with the other. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations|ational)$/u, 'iz$1'],
  [/iz(e|ed|es|er|ers|ing|ation|ations|ational)$/u, 'is$1'],
  [/^(behavi|col|fav|hon|lab|neighb|harb)our/u, '$1or'],
  [/^(behavi|col|fav|hon|lab|neighb|harb)or/u, '$1our'],
  [/^paed/u, 'ped'],
  [/^ped(?=iatr|oph)/u, 'paed'],
  [/^(f)oet/u, '$1et'],
  [/^(f)et(?=us|al)/u, '$1oet'],
  [/^enquir/u, 'inquir'],
  [/^inquir/u, 'enquir'],
  [/(haem|anaem)/u, 'hem'],
  [/ll(ed|ing|or|ors)$/u, 'l$1'],
  [/l(ed|ing|or|ors)$/u, 'll$1'],
  [/^gynaec/u, 'gynec'],
  [/mme(s?)$/u, 'm$1'],
];

/** Verbs that stand everywhere and say nothing by themselves. */
const EMPTY = new Set(['be', 'have', 'do', 'go', 'get', 'say', 'make', 'come', 'take', 'can']);

/** How a folded word may be spelt besides, whether such a word is or not: "organise", "organize". */
export function otherSpellings(word: string): readonly string[] {
  return PAIRS.map(([pattern, instead]) => word.replace(pattern, instead)).filter(
    (other) => other !== word,
  );
}

const FORMS = formsByBase();

/** The other forms of an irregular word that a stemmer does not join: "knew" and "known" for "know". */
export function irregularForms(word: string): readonly string[] {
  const bases = IRREGULAR.get(word) ?? (FORMS.has(word) ? [word] : []);
  const forms = bases
    .filter((base) => !EMPTY.has(base))
    .flatMap((base) => [base, ...(FORMS.get(base) ?? [])]);
  return [...new Set(forms)].filter((form) => form !== word);
}

function formsByBase(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [form, bases] of IRREGULAR) {
    for (const base of bases) forms.set(base, [...(forms.get(base) ?? []), form]);
  }
  return forms;
}
