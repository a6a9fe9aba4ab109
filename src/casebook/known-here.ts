import type { FieldName, QueryNode } from '../core/search/query-tree.ts';

/** Fields of which a casebook's page holds what they ask for. */
const KNOWN: ReadonlySet<FieldName> = new Set(['section']);

/**
 * What is asked of a casebook without the fields that its page knows nothing of: those would let no passage through. Null where
 * nothing is left.
 *
 * @param leftOut Gets the fields that were left out.
 */
export function knownHere(node: QueryNode, leftOut: Set<FieldName>): QueryNode | null {
  switch (node.kind) {
    case 'field':
      if (KNOWN.has(node.field)) return node;
      leftOut.add(node.field);
      return null;
    case 'not': {
      const part = knownHere(node.part, leftOut);
      return part && { ...node, part };
    }
    case 'and':
    case 'or': {
      const parts = node.parts.flatMap((part) => knownHere(part, leftOut) ?? []);
      return parts.length > 1 ? { ...node, parts } : (parts[0] ?? null);
    }
    default:
      return node;
  }
}
