import type { NearNode, QueryNode, TermNode } from './query-tree.ts';

/** A search in the language in which it is typed: `parseQuery` reads the same tree from it. */
export function queryText(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
    case 'phrase':
    case 'prefix':
      return termText(node);
    case 'near':
      return nearText(node);
    case 'field': {
      const values = node.values.map(quotedIfNeeded);
      return `${node.field}:${values.length === 1 ? (values[0] ?? '') : `(${values.join(' OR ')})`}`;
    }
    case 'not':
      return `NOT ${inBrackets(node.part)}`;
    case 'and':
      return node.parts.map(inBrackets).join(' ');
    case 'or':
      return node.parts.map(inBrackets).join(' OR ');
  }
}

/** What is one thing beside others. */
function inBrackets(node: QueryNode): string {
  const text = queryText(node);
  return node.kind === 'and' || node.kind === 'or' ? `(${text})` : text;
}

/** A word that is an operator in capitals is folded, and so is none. */
function termText(term: TermNode): string {
  if (term.kind === 'word') return term.pieces?.join('-') ?? term.word;
  return term.kind === 'prefix' ? `${term.start}*` : `"${term.words.join(' ')}"`;
}

function nearText({ terms, within, isName }: NearNode): string {
  const inside = terms.map(termText).join(' ');
  return isName === true ? `(${inside})` : `NEAR(${inside}, ${within})`;
}

function quotedIfNeeded(value: string): string {
  return /[\s,|()]/u.test(value) ? `"${value}"` : value;
}
