import type { CompiledCodebook } from '../core/themes/compile.ts';
import { proposeThemes } from '../core/themes/propose.ts';
import { compiledInUse } from './edit-codebook.ts';
import type { LibraryStore, ReadDocument } from './ports.ts';

/** A codebook of the library's own, ready to run. */
export interface OwnCodebook {
  readonly version: number;
  readonly compiled: CompiledCodebook;
}

/** The codebook that the library uses, where it is not the version that the parse processes propose by. */
export function ownCodebook(store: LibraryStore, parsersVersion: number): OwnCodebook | undefined {
  const version = store.codebookInUse()?.id;
  if (version === undefined || version === parsersVersion) return undefined;
  return { version, compiled: compiledInUse(store) };
}

/** The document with what the library's own codebook proposes. */
export function inOwnWords(read: ReadDocument, own: OwnCodebook | undefined): ReadDocument {
  if (own === undefined) return read;
  const { sections, passages } = read.review;
  const proposals = passages.map(({ text, section }) =>
    proposeThemes(own.compiled, { text, sectionKind: sections[section]?.kind ?? 'body' }),
  );
  return { ...read, proposals };
}
