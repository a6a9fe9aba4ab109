/** Ways of writing "not" before a word, as passages have them. */
const FORMS: readonly (readonly string[])[] = [['not'], ['never'], ['nobody'], ['no', 'one']];
/** What people type for it besides, folded. */
const CONTRACTED = new Set(
  'never nobody didnt wasnt werent isnt arent hasnt hadnt havent doesnt dont couldnt cant wont wouldnt'.split(
    ' ',
  ),
);

/** The ways of writing a phrase that begins with "not": "never asked", "nobody asked"; itself alone where it does not. */
export function negatedForms(words: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = words;
  return first === 'not' && rest.length > 0 ? FORMS.map((form) => [...form, ...rest]) : [words];
}

/** Words with "not" for what says the same at their beginning: "nobody asked" is "not asked". A word alone stays as it is. */
export function plainlyNegated(words: readonly string[]): readonly string[] {
  const [first = '', second, ...rest] = words;
  if (second === undefined) return words;
  if (CONTRACTED.has(first)) return ['not', second, ...rest];
  return first === 'no' && second === 'one' && rest.length > 0 ? ['not', ...rest] : words;
}
