import type { FieldWords } from './field-words.ts';
import type { QueryNode } from './query-tree.ts';
import { themeSwitch, type AboutTheme, type Switches } from './search-plan.ts';

/**
 * Themes that the plain words of a search are about, whether or not they name them. In quotation marks nothing but the words
 * counts, and nothing is read from what passages must not hold. None where the field's words are off.
 */
export function aboutThemes(
  tree: QueryNode | null,
  field: FieldWords,
  { fieldWords, off }: Switches,
): readonly AboutTheme[] {
  const words = fieldWords ? wantedWords(tree) : [];
  if (words.length === 0) return [];
  return (field.about?.(words) ?? []).map((one) => ({
    ...one,
    isOn: !off.has(themeSwitch(one.theme)),
  }));
}

/** The plain words that a search asks for, in their order: none in quotation marks, and none that passages must not hold. */
export function wantedWords(node: QueryNode | null): readonly string[] {
  switch (node?.kind) {
    case 'word':
      return [node.pieces?.join('-') ?? node.word];
    case 'and':
    case 'or':
      return node.parts.flatMap(wantedWords);
    case 'near':
      return node.terms.flatMap(wantedWords);
    default:
      return [];
  }
}
