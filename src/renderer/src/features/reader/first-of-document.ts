import type { InputOf } from '../../../../shared/contract/contract.ts';

/** Passages of a document that are read and shown before the rest: some screens. */
const FIRST = 40;

/**
 * What is asked first of a document.
 *
 * @param at Where in it one begins, as in its address; who comes to a passage or a tag needs all of it, for the place may
 *   be at its end.
 */
export function firstOf(documentId: number, at: readonly string[]): InputOf<'readDocument'> {
  return at.length === 0 ? { documentId, most: FIRST } : { documentId };
}
