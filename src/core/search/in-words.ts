import type { FieldNode, NearNode, TermNode } from './query-tree.ts';
import type { PlanNode, TermGroup } from './search-plan.ts';

/** A term for a person: “mother”, “was not brought” just so, words beginning “superv”. */
function termWords(term: TermNode | NearNode): string {
  switch (term.kind) {
    case 'word':
      return `“${term.pieces?.join('-') ?? term.word}”`;
    case 'phrase':
      return term.exact ? `exactly “${term.words.join(' ')}”` : `“${term.words.join(' ')}”`;
    case 'prefix':
      return `a word beginning “${term.start}”`;
    case 'near': {
      if (term.isName === true) return `“${nameWords(term)}”`;
      const terms = term.terms.map(termWords).join(' and ');
      return term.within === 0
        ? `${terms} side by side`
        : `${terms} within ${term.within} words of one another`;
    }
  }
}

/** The words of a group as typed, without quotation marks. */
export function typedWords({ typed }: TermGroup): string {
  return typed
    .map((term) =>
      term.kind === 'word'
        ? (term.pieces?.join('-') ?? term.word)
        : term.kind === 'prefix'
          ? `${term.start}*`
          : term.kind === 'phrase'
            ? `“${term.words.join(' ')}”`
            : term.isName === true
              ? nameWords(term)
              : termWords(term),
    )
    .join(' ');
}

function nameWords({ terms }: NearNode): string {
  return terms
    .flatMap((term) => (term.kind === 'word' ? [term.pieces?.join('-') ?? term.word] : []))
    .join(' ');
}

/**
 * A search as it was understood, in words: passages with “mother” and (“drift” or “delay”), not “police”; theme: Supervision.
 * `fieldWords` says what a field was understood as, null where it was left out.
 */
export function planInWords(
  root: PlanNode | null,
  fieldWords: (node: FieldNode) => string | null,
): string {
  if (root === null) return '';
  const said = nodeWords(root, fieldWords);
  if (said === '') return 'all passages';
  return root.kind === 'field' || root.kind === 'not'
    ? `passages: ${said}`
    : `passages with ${said}`;
}

function nodeWords(node: PlanNode, fieldWords: (node: FieldNode) => string | null): string {
  const inside = (part: PlanNode): string => {
    const said = nodeWords(part, fieldWords);
    return said !== '' && (part.kind === 'and' || part.kind === 'or') ? `(${said})` : said;
  };
  switch (node.kind) {
    case 'group': {
      const typed = node.typed.map(termWords).join(' and ');
      const ways = node.ways
        .filter(({ isOn }) => isOn)
        .map(({ expansion }) => `“${expansion.words.join(' ')}”`);
      const tagged = (node.themes ?? [])
        .filter(({ isOn }) => isOn)
        .map(({ label }) => `tagged ${label}`);
      const others = [...ways, ...tagged];
      return others.length === 0 ? typed : `${typed} (or ${others.join(', ')})`;
    }
    case 'field': {
      const words = fieldWords(node);
      return words === null ? '' : `${node.field}: ${words}`;
    }
    case 'not': {
      const said = inside(node.part);
      return said === '' ? '' : `not ${said}`;
    }
    case 'or':
      return node.parts
        .map(inside)
        .filter((one) => one !== '')
        .join(' or ');
    case 'and': {
      const said = (is: (part: PlanNode) => boolean): string[] =>
        node.parts
          .filter(is)
          .map(inside)
          .filter((one) => one !== '');
      const wanted = said(({ kind }) => kind === 'group' || kind === 'or' || kind === 'and').join(
        ' and ',
      );
      const unwanted = said(({ kind }) => kind === 'not');
      const fields = said(({ kind }) => kind === 'field');
      return [wanted, ...unwanted, ...fields].filter((one) => one !== '').join('; ');
    }
  }
}
