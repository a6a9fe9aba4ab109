import { editCodebook } from '../core/themes/codebook-edit.ts';
import type { CodebookEdit } from '../core/themes/codebook-edit.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import { compileCodebook } from '../core/themes/compile.ts';
import type { CompiledCodebook } from '../core/themes/compile.ts';
import { RuleError } from '../core/themes/rule-error.ts';
import { AppError } from '../shared/app-error.ts';
import type { ActDone, By } from './coding-ports.ts';
import type { LibraryStore } from './ports.ts';

/** What came of editing the codebook. */
export interface CodebookEdited extends ActDone {
  /** Id of the version now in use. */
  readonly version: number;
  /** Documents whose proposals were made by other rules than those now in use. */
  readonly toRepropose: number;
}

/**
 * Changes the library's codebook: a new version, in use at once, which undo takes back. The proposals stay as they are
 * until they are made anew. Throws AppError 'codebook-invalid' with the rule and the problem, and leaves the
 * codebook in use as it is; 'not-possible' in a library that has none.
 */
export function editLibraryCodebook(
  store: LibraryStore,
  edit: CodebookEdit,
  by: By,
): CodebookEdited {
  const { codebook, words, moved } = readingRules(() => {
    const edited = editCodebook(inUse(store), edit);
    compileCodebook(edited.codebook);
    return edited;
  });
  const done = store.changeCodebook({ codebook, words, themes: moved }, by);
  return { ...done, toRepropose: store.documentsToRepropose().length };
}

/** The codebook in use, ready to run. Throws as editLibraryCodebook. */
export function compiledInUse(store: LibraryStore): CompiledCodebook {
  return readingRules(() => compileCodebook(inUse(store)));
}

/** Runs `act`; what is wrong with a rule comes out as AppError 'codebook-invalid'. */
export function readingRules<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { rule, problem, at } = error;
    throw new AppError('codebook-invalid', { rule, problem, at }, { cause: error });
  }
}

/** The codebook that the library uses. Throws AppError 'not-possible' where it has none. */
export function inUse(store: LibraryStore): Codebook {
  const found = store.codebookInUse();
  if (found === undefined) {
    throw new AppError('not-possible', { problem: 'This library has no codebook yet.' });
  }
  return found.codebook;
}
