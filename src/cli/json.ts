import type { Io } from './io.ts';

/**
 * Version of each machine-readable form. It goes up when a field is taken away or changes its
 * meaning; fields may be added without. Described in docs/command-line.md.
 */
const VERSION = {
  init: 1,
  audit: 1,
  import: 1,
  extract: 1,
  suggest: 1,
  evaluate: 1,
  search: 2,
  serve: 1,
  cases: 1,
  documents: 1,
  themes: 1,
  tags: 1,
  tag: 1,
  'tag-history': 1,
  offers: 1,
  case: 1,
  'case-deleted': 1,
  'case-history': 1,
  facts: 1,
  fact: 1,
  undo: 1,
  history: 1,
  coders: 1,
  settings: 1,
  backups: 1,
  key: 1,
  restore: 1,
  retention: 1,
  erasure: 1,
  erasures: 1,
  codebook: 1,
  'codebook-edit': 1,
  'codebook-try': 1,
  repropose: 1,
  learned: 1,
  casebook: 1,
  brief: 1,
  briefs: 1,
  'brief-quotes': 1,
  'brief-edit': 1,
  'brief-export': 1,
  redaction: 1,
  redactions: 1,
  pseudonyms: 1,
  'redacted-copy': 1,
  verify: 1,
  bench: 1,
  export: 1,
  reproduce: 1,
} as const;

/** The name of a machine-readable form. */
export type JsonForm = keyof typeof VERSION;

/** Writes one object on one line, with the form's name and version first: "caselight.import/1". */
export function writeJson(io: Io, form: JsonForm, value: object): void {
  io.out(`${JSON.stringify({ schema: `caselight.${form}/${VERSION[form]}`, ...value })}\n`);
}
