/*
 * How search is put together, for whoever adds to it. `parse-query.ts` reads what was typed into the tree below and
 * never fails. `FieldWords` (field-words.ts) is what knows the sector's vocabulary: it is asked for every run of plain words
 * ("maternal grandmother mgm"), for a word that stands nowhere, and for words that go with others. The engine
 * (src/store/search*.ts) looks up each leaf of the tree, joins the sets of passages, ranks, counts and cuts snippets.
 * Words everywhere here are as `foldWords` (fold.ts) gives them: lower case, no accents, no apostrophes.
 */

/** Fields that narrow a search: `theme:supervision`, `year:2015..2019`. */
export type FieldName =
  | 'theme'
  | 'stance'
  | 'section'
  | 'type'
  | 'partnership'
  | 'year'
  | 'age'
  | 'harm'
  | 'status'
  | 'tagged'
  | 'case';

/** A plain word, found in all its inflections, and with a hyphen or without. */
export interface WordNode {
  readonly kind: 'word';
  /** In one piece: "cooperate" for "co-operate". */
  readonly word: string;
  /** The pieces between hyphens as typed; left out where there are none. */
  readonly pieces?: readonly string[];
}

/** Words that stand in this order: just as they are spelt, or in any of their inflections. */
export interface PhraseNode {
  readonly kind: 'phrase';
  /** One at least. */
  readonly words: readonly string[];
  /** Typed in quotation marks or in one run, and so found only as spelt. */
  readonly exact: boolean;
  /** Set where it was typed in one run, "A&E" or "S.47": only then does the field have other words for it. */
  readonly isRun?: true;
}

/** Every word that begins so. */
export interface PrefixNode {
  readonly kind: 'prefix';
  /** Three characters at least. */
  readonly start: string;
}

/** Something that stands in a text. */
export type TermNode = WordNode | PhraseNode | PrefixNode;

/** Terms that stand within so many words of one another, in any order. */
export interface NearNode {
  readonly kind: 'near';
  /** Two at least. */
  readonly terms: readonly TermNode[];
  readonly within: number;
  /** Set where a person typed a name of the field, "health visitor", and not how near its words are to stand. */
  readonly isName?: true;
}

/** A field and what it is to be: any of the values. */
export interface FieldNode {
  readonly kind: 'field';
  readonly field: FieldName;
  /**
   * As typed, folded; one at least. Ranges stand as they were typed, such as "2015..2019" and "<1". One that was typed in
   * quotation marks may hold commas: `fieldMeaning` reads it.
   */
  readonly values: readonly string[];
}

/** All or any of the parts; two at least. */
export interface JoinNode {
  readonly kind: 'and' | 'or';
  readonly parts: readonly QueryNode[];
}

/** Passages that the part does not describe. */
export interface NotNode {
  readonly kind: 'not';
  readonly part: QueryNode;
}

/** What a person asked for. */
export type QueryNode = TermNode | NearNode | FieldNode | JoinNode | NotNode;

/** Parts as one node, those of the same kind with theirs in the row; a single one as it is, undefined where there is none. */
export function joined(kind: 'and' | 'or', parts: readonly QueryNode[]): QueryNode | undefined {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return flat.length > 1 ? { kind, parts: flat } : flat[0];
}
