import type { SectionKind } from '../../review/review.ts';
import type { DocumentAcronym } from '../../search/document-acronyms.ts';

/** A passage that was chosen, with its place. */
export interface CasebookPassage {
  readonly caseId: number;
  readonly documentId: number;
  /** The document's title, else the name of its file, as it may leave. */
  readonly source: string;
  readonly page: number;
  readonly paragraph: string | null;
  readonly heading: string;
  readonly kind: SectionKind;
  readonly text: string;
  /** Its themes in words, each once: "Drift and delay, concern (proposed)". */
  readonly themes: readonly string[];
}

/** A case of which passages were chosen. */
export interface CasebookCase {
  readonly id: number;
  /** "Child T, Northvale Safeguarding Children Partnership 2023" */
  readonly name: string;
}

/** Passages of a library, chosen to be handed on as one page. */
export interface Casebook {
  readonly title: string;
  /** How they were chosen, as a sentence. */
  readonly chosen: string;
  /** The day, as it is to be printed: "22 November 2026". */
  readonly madeOn: string;
  readonly softwareVersion: string;
  /** Of the codebook whose themes are shown. */
  readonly codebookVersion: string;
  readonly cases: readonly CasebookCase[];
  /** In the order of their cases, documents and places. */
  readonly passages: readonly CasebookPassage[];
  /** Short forms that the documents explain. */
  readonly acronyms: readonly (readonly [
    documentId: number,
    acronyms: readonly DocumentAcronym[],
  ])[];
}

/** Takes out of a text of these cases what is not to be handed on. */
export type Redact = (text: string, cases: readonly number[]) => string;

/** The casebook with everything that came out of a review put through `redact`, its titles and short forms among them. */
export function redactedCasebook(casebook: Casebook, redact: Redact): Casebook {
  const all = casebook.cases.map(({ id }) => id);
  const caseOf = new Map(casebook.passages.map(({ documentId, caseId }) => [documentId, caseId]));
  return {
    ...casebook,
    title: redact(casebook.title, all),
    chosen: redact(casebook.chosen, all),
    cases: casebook.cases.map(({ id, name }) => ({ id, name: redact(name, [id]) })),
    passages: casebook.passages.map((passage) => ({
      ...passage,
      source: redact(passage.source, [passage.caseId]),
      heading: redact(passage.heading, [passage.caseId]),
      text: redact(passage.text, [passage.caseId]),
    })),
    acronyms: casebook.acronyms.map(([id, acronyms]) => [
      id,
      acronyms.map(({ short, name }) => {
        const of = [caseOf.get(id) ?? 0];
        return { short: redact(short, of), name: redact(name, of) };
      }),
    ]),
  };
}
