import type { CompiledCodebook } from '../core/themes/compile.ts';
import type { LearnedThemes } from '../core/themes/learned/learned-themes.ts';
import type { Proposal } from '../core/themes/proposal.ts';
import { proposeThemes } from '../core/themes/propose.ts';
import type { Reproposed, RulePassage } from './codebook-ports.ts';
import { compiledInUse } from './edit-codebook.ts';
import type { Clock, LibraryStore } from './ports.ts';
import { afterDocument } from './run-rules.ts';
import type { RunOptions } from './run-rules.ts';

/** What making proposals anew came to, over all documents done. */
export interface ReproposeResult extends Reproposed {
  readonly documents: number;
}

/**
 * Makes the proposals of every document anew whose proposals were made by other rules than those in use: undecided ones
 * are replaced, and what a person decided, changed or made is not touched. Give `learned` where documents are imported
 * with it, for it settles what the rules propose. Each document is a transaction of its own, so that it can be stopped,
 * and goes on where it stopped, also after a crash. Where the codebook changes meanwhile it goes on with the new
 * one. Throws AppError 'cancelled' when stopped.
 */
export async function reproposeLibrary(
  store: LibraryStore,
  clock: Clock,
  options: RunOptions & { readonly learned?: LearnedThemes },
): Promise<ReproposeResult> {
  const sum = { documents: 0, added: 0, removed: 0, same: 0, kept: 0 };
  let compiled: { version: number; codebook: CompiledCodebook } | undefined;
  for (;;) {
    const left = store.documentsToRepropose();
    const [documentId] = left;
    const version = store.codebookInUse()?.id;
    if (documentId === undefined || version === undefined) return sum;
    if (compiled?.version !== version) compiled = { version, codebook: compiledInUse(store) };
    const proposals = proposalsOf(
      compiled.codebook,
      store.rulePassages(documentId),
      options.learned,
    );
    const done = store.reproposeDocument(documentId, proposals, version, clock.now());
    sum.documents += 1;
    sum.added += done.added;
    sum.removed += done.removed;
    sum.same += done.same;
    sum.kept += done.kept;
    await afterDocument(sum.documents, sum.documents + left.length - 1, options);
  }
}

function proposalsOf(
  codebook: CompiledCodebook,
  passages: readonly RulePassage[],
  learned: LearnedThemes | undefined,
): ReadonlyMap<number, readonly Proposal[]> {
  return new Map(
    passages.map((passage) => [passage.id, proposeThemes(codebook, passage, learned)]),
  );
}
